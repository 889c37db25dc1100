# Copied from generator/spec/pointer.py; edits here are lost.
"""JSON Pointers (RFC 6901)."""

from __future__ import annotations

import functools
from collections.abc import Iterable

Key = str | int
KeyPath = tuple[Key, ...]


def pointer(parts: Iterable[Key]) -> str:
    """Return the JSON Pointer of a path of keys and indexes; empty for the whole document."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


def keys_of(text: str) -> list[str]:
    """Return the keys of a JSON Pointer, unescaped; a leading `#` is taken off."""
    return [*_keys_of(text)]


# Most references of a document lead to a few hundred components.
@functools.lru_cache(maxsize=10_000)
def _keys_of(text: str) -> tuple[str, ...]:
    keys = () if text in ("", "#") else text.removeprefix("#")[1:].split("/")
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in keys)
