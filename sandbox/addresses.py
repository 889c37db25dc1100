"""Addresses: the spellings of a path that a real server takes for the documented one."""

from __future__ import annotations

import re

# Public clients ask for these below their session, too (go-icws, ruby-ic).
_BELOW_SESSION = re.compile(
    r"(/icws)/[^/]+(/connection/(?:version|features(?:/[^/]+)?))", re.IGNORECASE
)


def documented_path(path: str) -> str:
    """Return the path as the documentation writes it: without a slash at the end."""
    path = path.removesuffix("/")
    return _BELOW_SESSION.sub(r"\1\2", path) if _BELOW_SESSION.fullmatch(path) else path
