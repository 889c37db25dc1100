# Copied from runtime/containers.py; edits here are lost.
"""Collections that are sent as lists and objects: any sequence but a text, any mapping."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

__all__ = ["Kept", "KeptDict", "KeptList", "is_array", "is_object"]


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether a value is sent as a list; a text or bytes would be by mistake.

    Sets and generators are refused: one has no order, the other is empty when a call is retried.
    """
    # The usual ones first: it is quicker than to ask the abstract class.
    if isinstance(value, (list, tuple)):
        return True
    return not isinstance(value, (str, bytes, bytearray)) and isinstance(value, Sequence)


def is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Return whether a value is sent as an object."""
    return isinstance(value, (dict, Mapping))


class Kept:
    """The mark of a collection with items that were kept as received, and may be sent back."""

    __slots__ = ()


class KeptList(list[Any], Kept):
    """A list with such items."""

    __slots__ = ()


class KeptDict(dict[str, Any], Kept):
    """A dictionary with such values."""

    __slots__ = ()
