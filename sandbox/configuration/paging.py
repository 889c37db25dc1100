"""Order and part of a list: `orderBy`, `Range` and `Content-Range`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ..errors import invalid, specified
from ..spec import Spec
from .conditions import property_path, texts_at
from .kinds import IDENTITY, Kind
from .selection import Object

LIMIT = 200
"""The most objects of an answer with selected properties; without any, all of them come."""

_RANGE = re.compile(r"\s*items\s*=\s*(\d+)\s*-\s*(\d*)\s*", re.ASCII | re.I)
_ORDER = re.compile(r"\s*([\w.]+)(?:\s+(asc|ascending|desc|descending))?\s*", re.I)
_NUMBER = re.compile(r"-?\d{1,300}(\.\d+)?", re.ASCII)
_INVALID_DIRECTION = "error.request.configuration.getObjectList.invalidSortDirection"
_BY_NAME: tuple[str, ...] = (IDENTITY, "displayName")


class Part(NamedTuple):
    """A part of a list, and its description for `Content-Range`."""

    items: Sequence[Object]
    description: str


def ordered(items: Sequence[Object], text: str, kind: Kind, spec: Spec) -> list[Object]:
    """Return objects in the order that `orderBy` asks for; without it, by display name.

    Raises:
        ApiError: 400: it cannot be read, or names a property that the kind does not have.
    """
    path, backwards = _BY_NAME, False
    if text.strip():
        match = _ORDER.fullmatch(text)
        if match is None:
            error = invalid("orderBy", f"one property, then asc or desc; {text!r} is none")
            raise specified(error, _INVALID_DIRECTION) if len(text.split()) == 2 else error
        path = property_path(match[1], kind, spec, "orderBy")
        backwards = (match[2] or "").lower().startswith("desc")
    # What has no value comes last, in either direction.
    known = [item for item in items if texts_at(item, path)]
    unknown = [item for item in items if not texts_at(item, path)]
    known.sort(key=lambda item: _sort_key(texts_at(item, path)[0]), reverse=backwards)
    return [*known, *unknown]


def part_of(items: Sequence[Object], wanted: str | None, limit: int | None) -> Part:
    """Return the part of a list that the header `Range` asks for, at most `limit` objects.

    Raises:
        ApiError: 400: the header cannot be read.
    """
    first, last = 0, len(items) - 1
    if wanted is not None:
        match = _RANGE.fullmatch(wanted)
        if match is None or (match[2] and int(match[2]) < int(match[1])):
            raise invalid("Range", f"items=FIRST-LAST; {wanted!r} is none")
        first = int(match[1])
        last = min(last, int(match[2])) if match[2] else last
    if limit is not None:
        last = min(last, first + limit - 1)
    chosen = items[first : last + 1]
    place = f"{first}-{last}" if chosen else "*"
    return Part(chosen, f"items {place}/{len(items)}")


def _sort_key(text: str) -> tuple[int, float, str]:
    """Return a key by which numbers come in their order and before texts."""
    if _NUMBER.fullmatch(text):
        return 0, float(text), ""
    return 1, 0.0, text.casefold()
