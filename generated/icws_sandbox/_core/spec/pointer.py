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


# Most references of a document lead to a few hundred components.
@functools.lru_cache(maxsize=10_000)
def component_ref(kind: str, name: str) -> str:
    """Return the `$ref` that leads to a component of the same document, such as a schema."""
    return "#" + pointer(("components", kind, name))


@functools.lru_cache(maxsize=10_000)
def keys_of(text: str) -> tuple[str, ...]:
    """Return the keys of a JSON Pointer, unescaped; a leading `#` is taken off."""
    keys = () if text in ("", "#") else text.removeprefix("#")[1:].split("/")
    return tuple(key.replace("~1", "/").replace("~0", "~") for key in keys)
