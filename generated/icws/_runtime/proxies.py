# Copied from runtime/proxies.py; edits here are lost.
"""Proxies on the way to a server: one that the program names, or those of the environment."""

from __future__ import annotations

import contextlib
import os
import re
from typing import Any

from .hosts import address_of
from .redaction import Redacted

__all__ = ["Proxies", "Proxy"]

_EXPECTED = "expected http(s)://[user:password@]host[:port]"


class Proxy(Redacted, frozen=True):
    """A proxy: its URL without user and password, and its Proxy-Authorization if it has them."""

    url: str
    authorization: str | None = None

    def __repr__(self) -> str:
        """Show the URL."""
        return f"Proxy({self.url!r})"

    @property
    def headers(self) -> dict[str, str]:
        """The headers for the proxy itself."""
        return {} if self.authorization is None else {"Proxy-Authorization": self.authorization}


class Proxies:
    """The proxies of a transport.

    Args:
        proxy: the URL of the proxy for all servers, whatever the environment says.
        trust_env: whether HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY decide, as they are
            when this is made; in lower case, too.

    Raises:
        TypeError: the proxy is no text.
        ValueError: a proxy has another URL than http(s)://[user:password@]host[:port].
    """

    def __init__(self, proxy: str | None = None, *, trust_env: bool = False) -> None:
        self._all = None if proxy is None else _proxy("proxy", proxy)
        self._environment: dict[str, Any] = {}
        if self._all is None and trust_env:
            self._environment = _environment()

    def of(self, url: str) -> Proxy | None:
        """Return the proxy for an http(s) URL, or None if its server is asked directly."""
        if self._all is not None or not self._environment:
            return self._all
        import urllib.request  # not above: slow to load

        # The type checkers do not know it.
        is_exempt = urllib.request.proxy_bypass_environment  # type: ignore[attr-defined]
        host, port = address_of(url)
        exempt = {"no": self._environment.get("no", "")}
        if is_exempt(f"{host}:{port}", exempt):
            return None
        if (":" in host and is_exempt(host, exempt)) or _is_within(host, exempt["no"]):
            return None
        scheme = url.partition(":")[0].lower()
        proxy: Proxy | None = self._environment.get(scheme, self._environment.get("all"))
        return proxy


def _environment() -> dict[str, Any]:
    """Return the proxies of the environment by scheme, and the exempt hosts as "no"."""
    if not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies_environment  # not above: slow to load

    proxies: dict[str, Any] = dict(getproxies_environment())
    proxies["no"] = re.sub(r"(^|[,\s])\*\.", r"\1.", proxies.get("no", ""))
    for scheme in ("http", "https", "all"):
        if scheme in proxies:
            url = proxies[scheme]
            url = url if "://" in url else f"http://{url}"
            proxies[scheme] = _proxy(f"{scheme.upper()}_PROXY", url)
    return proxies


def _is_within(host: str, exempt: str) -> bool:
    """Return whether a host is an address in one of the networks (10.0.0.0/8) that are exempt."""
    networks = [part for part in re.split(r"[,\s]+", exempt) if "/" in part]
    if not networks:
        return False
    import ipaddress  # not above: slow to load

    with contextlib.suppress(ValueError):
        address = ipaddress.ip_address(host)
        for network in networks:
            with contextlib.suppress(ValueError):
                if address in ipaddress.ip_network(network, strict=False):
                    return True
    return False


def _proxy(name: str, url: Any) -> Proxy:
    """Return the proxy of a URL, whose text can have a password and is never shown."""
    if not isinstance(url, str):
        raise TypeError(f"{name} is a {type(url).__name__} ({_EXPECTED})")
    from base64 import b64encode  # not above: slow to load
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(f"{name} is invalid ({_EXPECTED})") from None
    rest = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in ("http", "https") or not parts.hostname or rest or port == 0:
        raise ValueError(f"{name} is invalid ({_EXPECTED})")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    place = f"{parts.scheme}://{host}" + ("" if port is None else f":{port}")
    if parts.username is None:
        return Proxy(place)
    user = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return Proxy(place, "Basic " + b64encode(user.encode()).decode())
