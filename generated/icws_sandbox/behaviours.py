# Copied from sandbox/behaviours.py; edits here are lost.
"""The registry: what each operation does, by method and path template."""

from __future__ import annotations

from .call import Behaviour, Behaviours

Key = tuple[str, str]


def merged(*parts: Behaviours) -> dict[Key, Behaviour]:
    """Return the behaviours of every part; a later part has the last word on an operation."""
    return {key: behaviour for part in parts for key, behaviour in part.items()}
