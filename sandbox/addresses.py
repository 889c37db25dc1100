"""Addresses: the spellings of a path that a real server takes for the documented one."""

from __future__ import annotations

import re
from collections.abc import MutableMapping

from aiohttp import hdrs

# Public clients ask for these below their session, too (go-icws, ruby-ic).
_BELOW_SESSION = re.compile(
    r"(/icws)/[^/]+(/connection/(?:version|features(?:/[^/]+)?))", re.IGNORECASE
)
# The documentation's convention for reverse proxies; no other characters, since the prefix comes
# back in headers.
_PROXIED = re.compile(r"((?:/[\w.~%:-]+)*/api/[\w.~%:-]+)(/icws(?:/.*)?)", re.ASCII | re.DOTALL)
# The beginning of a path in each header that has one.
_WITH_PATHS = {
    hdrs.LOCATION: re.compile(r"^(?=/icws)"),
    hdrs.SET_COOKIE: re.compile(r"(?<=; Path=)(?=/icws)"),
    hdrs.WWW_AUTHENTICATE: re.compile(r'(?<= location=")(?=/icws)'),
}


def documented_path(path: str) -> str:
    """Return the path as the documentation writes it: no prefix of a proxy, no slash at the end."""
    path = path.removeprefix(proxy_prefix(path)).removesuffix("/")
    return _BELOW_SESSION.sub(r"\1\2", path) if _BELOW_SESSION.fullmatch(path) else path


def proxy_prefix(path: str) -> str:
    """Return what stands before `/icws` behind a reverse proxy: `.../api/HOST`; or nothing."""
    match = _PROXIED.fullmatch(path)
    return "" if match is None else match[1]


def add_prefix(headers: MutableMapping[str, str], prefix: str) -> None:
    """Let the paths in headers be those that a client behind a reverse proxy can use."""
    for name, beginning in _WITH_PATHS.items():
        if name in headers:
            headers[name] = beginning.sub(lambda _: prefix, headers[name])
