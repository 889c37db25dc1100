# Copied from runtime/_async/listing.py; edits here are lost.
"""Lists that are fetched part by part, as a program goes through them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any, Generic, TypeVar

from msgspec import UNSET, UnsetType

from ..errors import ApiError
from ..ranges import ItemRange, Length, ListingPart, checked_page_size, next_range, stated_range
from ..recording import recording
from .concurrency import Pending

__all__ = ["AsyncListing"]

T = TypeVar("T")
_NOT_SATISFIABLE = 416


class AsyncListing(Generic[T]):
    """The items of a list on the server, fetched part by part as they are asked for.

    A request is sent when an item of the next part is needed, so a loop that stops early fetches
    no more. Each loop begins anew. The first request asks for the whole list, or for the first
    `page_size` items, and each further one for what follows what `Content-Range` said. What the
    list gains or loses meanwhile can be left out, or come twice: a loop that deletes goes through
    `all()`. A list that has become shorter is logged as a warning, once a loop.

    Raises, while it is iterated: the errors of any call; DecodeError, where a response is another
    part than was asked for.
    """

    __slots__ = ("_fetch", "_size", "_source")

    def __init__(
        self,
        fetch: Callable[[str | UnsetType], Pending[Any]],
        page_size: int | None,
        source: str = "",
    ) -> None:
        self._fetch = fetch
        self._size = checked_page_size(page_size)
        self._source = source

    def __repr__(self) -> str:
        """Show the operation and the size of a part; nothing is fetched."""
        return f"{type(self).__name__}({self._source}, page_size={self._size})"

    def __aiter__(self) -> AsyncIterator[T]:
        """Return an iterator over the items, in the order of the server."""
        return (item async for part in self.parts() for item in part.items)

    async def parts(self) -> AsyncIterator[ListingPart[T]]:
        """Yield what each response has."""
        asked = None if self._size is None else ItemRange(0, self._size)
        length = Length(self._source)
        while True:
            with recording() as responses:
                try:
                    items = await self._items(asked)
                except ApiError as error:
                    if error.status == _NOT_SATISFIABLE and asked is not None and asked.first:
                        length.ends_at(asked.first)  # with the part before
                        return
                    raise
            stated = stated_range(responses[-1])
            following = next_range(asked, stated, responses[-1].status, len(items))
            total = stated.total if stated else None
            length.is_now(total)
            yield ListingPart(items, total, responses[-1])
            if following is None:
                return
            asked = following

    async def all(self) -> list[T]:
        """Return all items."""
        items: list[T] = []
        async for part in self.parts():
            items += part.items
        return items

    async def first(self) -> T | None:
        """Return the first item; None where the list is empty."""
        async for item in self:
            return item
        return None

    async def _items(self, asked: ItemRange | None) -> list[T]:
        items = await self._fetch(UNSET if asked is None else str(asked))
        return [] if items is None or items is UNSET else list(items)
