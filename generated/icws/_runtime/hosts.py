# Copied from runtime/hosts.py; edits here are lost.
"""Hosts to log in at: that of the client, and others that the program or servers name."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterable, Iterator

__all__ = [
    "HOST",
    "MOST_HOSTS",
    "PORTS",
    "Hosts",
    "address_of",
    "at_host",
    "first_url",
    "host_name",
    "host_of",
    "server_of",
    "urls_at",
]

HOST = "{host}"
"""The placeholder for the host in the base URL of a proxy."""

MOST_HOSTS = 16
"""The number of hosts that one log-in tries, since servers can name others endlessly."""

_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_NUMBER = r"[0-9]+|0[xX][0-9A-Fa-f]*"
# The vendor's scheme for a reverse proxy of several servers: .../api/HOST/icws.
_BY_PROXY = re.compile(r"(https?://.+/api/)[^/]+", re.IGNORECASE)
_INVALID = (
    "the alternate host is invalid (expected a host name or address; the port is that of the URL)"
)
PORTS = {"http": 80, "https": 443}
"""The ports of the schemes, where a URL has none."""


def host_name(text: str) -> str:
    """Return a host as a URL has it: a name in ASCII, an IPv4 or an IPv6 address.

    Raises ValueError for other text, since a scheme, port, user or path could redirect log-ins.
    """
    if ":" in text:
        bracketed = text.startswith("[") and text.endswith("]")
        return f"[{_address(text[1:-1] if bracketed else text, 6)}]"
    labels = text.split(".")
    if len(text) > 253 or not all(re.fullmatch(_LABEL, label) for label in labels):
        raise ValueError(_INVALID)
    # Resolvers take a name for an address, in odd forms too, if its last label is a number.
    return _address(text, 4) if re.fullmatch(_NUMBER, labels[-1]) else text


def _address(text: str, version: int) -> str:
    import ipaddress  # not above: slow to load

    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        address = None
    if address is None or address.version != version or "%" in text:
        raise ValueError(_INVALID)
    return str(address)


def at_host(base: str, host: str) -> str:
    """Return the base URL of another server that is reached as the server of `base` is.

    The host goes to where `base` has {host}. Without that it takes the place of the last segment
    where the path ends with /api/HOST, as behind a proxy, and that of the URL's own host
    otherwise. Raises ValueError if it is no host name or address.
    """
    name = host_name(host)
    by_proxy = _BY_PROXY.fullmatch(base)
    if HOST not in base and by_proxy is not None:
        return by_proxy[1] + _in_path(name)
    from urllib.parse import urlsplit  # not above: slow to load

    parts = urlsplit(base)
    if HOST in base:
        place = parts.netloc.replace(HOST, name)
        return f"{parts.scheme}://{place}{parts.path.replace(HOST, _in_path(name))}"
    port = "" if parts.port is None else f":{parts.port}"
    return f"{parts.scheme}://{name}{port}{parts.path}"


def _in_path(name: str) -> str:
    """Return a host as a segment of a path, which cannot have the brackets of IPv6."""
    return name.replace("[", "%5B").replace("]", "%5D")


def first_url(base: str, host: str | None) -> str:
    """Return the base URL of the server at which a client logs in first.

    Args:
        base: a base URL, with or without {host}.
        host: the host to put there.

    Raises:
        TypeError: the host is no text.
        ValueError: only one of both is there, or the host is no host name or address.
    """
    if host is None:
        if HOST in base:
            raise ValueError("the base URL has {host} (expected the argument host)")
        return base
    if not isinstance(host, str):
        raise TypeError(f"host is a {type(host).__name__} (expected a host name or address)")
    if HOST not in base:
        raise ValueError("the base URL has no place for the host (expected {host} in it)")
    try:
        return at_host(base, host)
    except ValueError:
        raise ValueError("the host is invalid (expected a host name or address)") from None


def host_of(url: str) -> str:
    """Return the host of a URL, with its port if there is one, as error messages show it."""
    return server_of(url).partition("/")[0]


def server_of(url: str) -> str:
    """Return a base URL without its scheme, which distinguishes servers behind one proxy."""
    return url.partition("://")[2]


def address_of(url: str) -> tuple[str, int]:
    """Return the host of a URL, and its port or that of its scheme."""
    name = host_of(url)
    host, colon, port = name.rpartition(":")
    if not colon or name.endswith("]"):
        host, port = name, ""
    return host.strip("[]"), int(port) if port else PORTS[url.partition(":")[0].lower()]


class Hosts:
    """The distinct base URLs that a log-in tries; more can be added meanwhile.

    Args:
        urls: the base URLs that are known, in order.
        template: the base URL by which hosts that servers name have theirs; the first by default.
    """

    def __init__(self, *urls: str, template: str | None = None) -> None:
        self._template = urls[0] if template is None else template
        self._urls: list[str] = []
        for url in urls:
            self._add(url)

    def _add(self, url: str) -> None:
        if url.lower() not in (known.lower() for known in self._urls):
            self._urls.append(url)

    def learn(self, hosts: Iterable[str]) -> None:
        """Add hosts that a server names; text that is no host is skipped."""
        for url in urls_at(self._template, hosts):
            self._add(url)

    def ends_with(self, url: str) -> bool:
        """Return whether this is the last URL so far."""
        return self._urls[:MOST_HOSTS][-1] == url

    def __iter__(self) -> Iterator[str]:
        """Yield the base URLs, including those that are added meanwhile."""
        for at in range(MOST_HOSTS):
            if at >= len(self._urls):
                return
            yield self._urls[at]


def urls_at(base: str, hosts: Iterable[str]) -> list[str]:
    """Return a base URL with each host that a server names; text that is no host is skipped."""
    urls = []
    for host in itertools.islice(hosts, MOST_HOSTS):
        with contextlib.suppress(ValueError):
            urls.append(at_host(base, host))
    return urls
