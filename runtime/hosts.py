"""Hosts to log in at: that of the client, and others that the program or servers name."""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterable, Iterator

__all__ = ["MOST_HOSTS", "Hosts", "at_host", "host_name", "host_of", "urls_at"]

MOST_HOSTS = 16
"""The number of hosts that one log-in tries, since servers can name others endlessly."""

_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_NUMBER = r"[0-9]+|0[xX][0-9A-Fa-f]*"


def host_name(text: str) -> str:
    """Return a host as a URL has it: a name in ASCII, an IPv4 or an IPv6 address.

    Raises ValueError for other text, since a scheme, port, user or path could redirect log-ins.
    """
    if ":" in text:
        bracketed = text.startswith("[") and text.endswith("]")
        return f"[{_address(text[1:-1] if bracketed else text, 6)}]"
    labels = text.split(".")
    if len(text) > 253 or not all(re.fullmatch(_LABEL, label) for label in labels):
        raise ValueError("the alternate host is invalid (expected a host name or address)")
    # Resolvers take a name for an address, in odd forms too, if its last label is a number.
    return _address(text, 4) if re.fullmatch(_NUMBER, labels[-1]) else text


def _address(text: str, version: int) -> str:
    import ipaddress  # not above: slow to load

    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        address = None
    if address is None or address.version != version or "%" in text:
        raise ValueError("the alternate host is invalid (expected a host name or address)")
    return str(address)


def at_host(base: str, host: str) -> str:
    """Return a base URL with another host, and the same scheme, port and path.

    Raises ValueError if it is no host name or address.
    """
    from urllib.parse import urlsplit  # not above: slow to load

    parts = urlsplit(base)
    port = "" if parts.port is None else f":{parts.port}"
    return f"{parts.scheme}://{host_name(host)}{port}{parts.path}"


def host_of(url: str) -> str:
    """Return the host of a URL, with its port if there is one, as error messages show it."""
    return url.partition("://")[2].partition("/")[0]


class Hosts:
    """The distinct base URLs that a log-in tries; more can be added meanwhile."""

    def __init__(self, *urls: str) -> None:
        self._urls: list[str] = []
        for url in urls:
            self._add(url)

    def _add(self, url: str) -> None:
        if url.lower() not in (known.lower() for known in self._urls):
            self._urls.append(url)

    def learn(self, hosts: Iterable[str]) -> None:
        """Add hosts that a server names; text that is no host is skipped."""
        for url in urls_at(self._urls[0], hosts):
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
