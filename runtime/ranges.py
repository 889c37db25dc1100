"""Ranges of items in a list, as `Range` asks for them and `Content-Range` states them.

Standard: RFC 9110, *Range Requests*, with the unit `items`; the first item is number 0.
"""

from __future__ import annotations

import re
from typing import Generic, TypeVar

from msgspec import Struct

from .errors import DecodeError
from .http import Response
from .log import log

__all__ = [
    "ItemRange",
    "Length",
    "ListingPart",
    "StatedRange",
    "checked_page_size",
    "next_range",
    "stated_range",
]

T = TypeVar("T")
_PARTIAL = 206
# Numbers of more digits than any list has items would take long to read.
_STATED = re.compile(r"items\s+(?:([0-9]{1,18})-([0-9]{1,18})|\*)/([0-9]{1,18}|\*)", re.ASCII)


class ListingPart(Struct, Generic[T], frozen=True):
    """The items of one response, and how many the list has; None where the server did not say."""

    items: list[T]
    total: int | None
    response: Response


class ItemRange(Struct, frozen=True):
    """Items that a request asks for: the number of the first, and how many."""

    first: int
    count: int

    def __str__(self) -> str:
        """Return the value of `Range`."""
        return f"items={self.first}-{self.first + self.count - 1}"


class StatedRange(Struct, frozen=True):
    """Items that a response holds: the number of the first, and how many the whole list has.

    Either is None where the response does not say.
    """

    first: int | None
    total: int | None


class Length:
    """The length of a list while its parts are fetched; that it shrinks is logged once."""

    __slots__ = ("_source", "_told", "_total")

    def __init__(self, source: str) -> None:
        self._source = source
        self._total: int | None = None
        self._told = False

    def is_now(self, total: int | None) -> None:
        """Take the length that a response states."""
        if total is None:
            return
        if self._total is not None and total < self._total:
            self._warn(str(total))
        self._total = total

    def ends_at(self, first: int) -> None:
        """Take that there is no item of a number, though a range from there on was asked for."""
        if self._total is not None:
            self._warn(f"at most {first}")

    def _warn(self, now: str) -> None:
        if not self._told:
            log().warning(
                "%s: the list has %s items, and had %d: some can be left out (fetch all() before "
                "a loop that deletes)",
                self._source,
                now,
                self._total,
            )
        self._told = True


def checked_page_size(size: int | None) -> int | None:
    """Return a size of parts. Raises TypeError and ValueError for what is none."""
    if size is None:
        return None
    if isinstance(size, bool) or not isinstance(size, int):
        raise TypeError(f"page_size is {size!r} (expected an integer)")
    if size < 1:
        raise ValueError(f"page_size is {size} (expected 1 or more)")
    return size


def stated_range(response: Response) -> StatedRange | None:
    """Return what `Content-Range` of a response says; None where there is none.

    Raises:
        DecodeError: the header has another form.
    """
    text = response.header("Content-Range")
    if text is None:
        return None
    match = _STATED.fullmatch(text.strip())
    if match is None:
        raise DecodeError(f"Content-Range is {text[:80]!r} (expected 'items 0-9/100')")
    first, _, total = match.groups()
    return StatedRange(None if first is None else int(first), None if total == "*" else int(total))


def next_range(
    asked: ItemRange | None, stated: StatedRange | None, status: int, count: int
) -> ItemRange | None:
    """Return the range to ask for after a response; None at the end of the list.

    Args:
        asked: the range that the request asked for; None where it asked for the whole list.
        stated: the range that the response states, if any.
        status: the status of the response.
        count: how many items it has.

    Raises:
        DecodeError: the response is another part than the request asked for, so that going on
            would repeat items or leave some out.
    """
    first = asked.first if asked else 0
    if stated is None and status != _PARTIAL:
        if first:
            raise DecodeError(f"the response is the whole list (expected items from {first} on)")
        return None
    if asked is None and stated is not None and stated.first is not None:
        first = stated.first
    if count and stated is not None and stated.first not in (None, first):
        raise DecodeError(f"the response begins with item {stated.first} (expected {first})")
    end = first + count
    total = stated.total if stated else None
    if not count or (total is not None and end >= total):
        return None
    return ItemRange(end, asked.count if asked else count)
