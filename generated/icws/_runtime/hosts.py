# Copied from runtime/hosts.py; edits here are lost.
"""The hosts that a client can log in at: its own, and those it was told of."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterable, Iterator

__all__ = ["MOST_HOSTS", "Hosts", "at_host", "host_name", "shown", "urls_at"]

MOST_HOSTS = 16
"""How many hosts one log-in tries: servers can name others without end."""

_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_NUMBER = r"[0-9]+|0[xX][0-9A-Fa-f]*"


def host_name(text: str) -> str:
    """Return a host as a URL has it: a name in ASCII, an IPv4 or an IPv6 address.

    Raises ValueError for everything else: a scheme, port, user or path sends log-ins elsewhere.
    """
    if ":" in text:
        bracketed = text.startswith("[") and text.endswith("]")
        return f"[{_address(text[1:-1] if bracketed else text, 6)}]"
    labels = text.split(".")
    if len(text) > 253 or not all(re.fullmatch(_LABEL, label) for label in labels):
        raise ValueError("an alternate host is a bare host name or address")
    # Resolvers read an address where the last label is a number, in odd forms too.
    return _address(text, 4) if re.fullmatch(_NUMBER, labels[-1]) else text


def _address(text: str, version: int) -> str:
    import ipaddress  # slow to load, and rarely needed

    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        address = None
    if address is None or address.version != version or "%" in text:
        raise ValueError("an alternate host is a bare host name or address")
    return str(address)


def at_host(base: str, host: str) -> str:
    """Return a base URL with another host: scheme, port and path stay.

    Raises ValueError for what is no bare host.
    """
    from urllib.parse import urlsplit  # slow to load, and rarely needed

    parts = urlsplit(base)
    port = "" if parts.port is None else f":{parts.port}"
    return f"{parts.scheme}://{host_name(host)}{port}{parts.path}"


def shown(url: str) -> str:
    """Return the host of a base URL as messages name it, with the port if there is one."""
    return url.partition("://")[2].partition("/")[0]


class Hosts:
    """The base URLs of one log-in, each once: those at hand, and those learnt on the way."""

    def __init__(self, *urls: str) -> None:
        self._urls: list[str] = []
        for url in urls:
            self._add(url)

    def _add(self, url: str) -> None:
        if url.lower() not in (known.lower() for known in self._urls):
            self._urls.append(url)

    def learn(self, hosts: Iterable[str]) -> None:
        """Take hosts that a server names; what is no bare host is skipped."""
        for url in urls_at(self._urls[0], hosts):
            self._add(url)

    def ends_with(self, url: str) -> bool:
        """Tell whether no host is known after this one."""
        return self._urls[:MOST_HOSTS][-1] == url

    def __iter__(self) -> Iterator[str]:
        """Yield the base URLs, also those that are learnt meanwhile."""
        for at in range(MOST_HOSTS):
            if at >= len(self._urls):
                return
            yield self._urls[at]


def urls_at(base: str, hosts: Iterable[str]) -> list[str]:
    """Return a base URL at other hosts, as a server names them: what is no bare host is skipped."""
    urls = []
    for host in itertools.islice(hosts, MOST_HOSTS):
        with contextlib.suppress(ValueError):
            urls.append(at_host(base, host))
    return urls
