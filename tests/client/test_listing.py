"""Lists that are fetched part by part: each item once, in order, and no request too many."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from icws import ApiError, DecodeError
from icws._runtime._async.listing import AsyncListing
from icws._runtime._sync.listing import Listing
from icws._runtime.http import Response
from icws._runtime.ranges import ItemRange, StatedRange, next_range, stated_range
from icws._runtime.recording import record


class Server:
    """A list behind `Range`: at most `cap` items a response, and what it says of them."""

    def __init__(self, size: int, cap: int | None = None, *, says_total: bool = True) -> None:
        self.size = size
        self.cap = size if cap is None else cap
        self.says_total = says_total
        self.asked: list[str | None] = []

    def get(self, part: Any) -> list[int]:
        self.asked.append(None if part is UNSET else part)
        first, last = 0, self.size - 1
        if part is not UNSET:
            first, last = map(int, part.removeprefix("items=").split("-"))
        if first and first >= self.size:
            record(Response(416, (), b""))
            raise ApiError(416, None, "no such items", None, "list")
        items = list(range(first, min(last + 1, first + self.cap, self.size)))
        total = str(self.size) if self.says_total else "*"
        stated = f"items {items[0]}-{items[-1]}/{total}" if items else f"items */{total}"
        record(Response(206, (("content-range", stated),), b""))
        return items

    async def get_async(self, part: Any) -> list[int]:
        return self.get(part)


@pytest.mark.parametrize("kind", [Listing, AsyncListing])
def test_a_listing_shows_its_call_and_fetches_nothing(kind: type) -> None:
    server = Server(3)
    listing = kind(server.get, 2, "configuration.users.list")
    assert repr(listing) == f"{kind.__name__}(configuration.users.list, page_size=2)"
    assert server.asked == []


sizes = st.integers(0, 40)
caps = st.one_of(st.none(), st.integers(1, 15))


@given(sizes, caps, caps, st.booleans())
def test_each_item_comes_once_and_in_order(
    size: int, cap: int | None, page_size: int | None, says_total: bool
) -> None:
    server = Server(size, cap, says_total=says_total)
    assert list(Listing(server.get, page_size)) == list(range(size))
    at_once = min(page_size or size, server.cap) or 1
    assert len(server.asked) <= size // at_once + 2


async def _all(listing: AsyncListing[int]) -> list[int]:
    return [item async for item in listing]


@given(sizes, caps, caps)
def test_the_asyncio_form_is_the_same(size: int, cap: int | None, page_size: int | None) -> None:
    server = Server(size, cap)
    assert asyncio.run(_all(AsyncListing(server.get_async, page_size))) == list(range(size))


def test_a_loop_that_stops_early_fetches_no_more() -> None:
    server = Server(1000, 10)
    listing = Listing(server.get, 10)
    assert server.asked == []
    for item in listing:
        if item == 12:
            break
    assert server.asked == ["items=0-9", "items=10-19"]
    assert listing.first() == 0
    assert server.asked[2:] == ["items=0-9"]


def test_parts_have_the_number_of_all() -> None:
    parts = list(Listing(Server(5).get, 2).parts())
    assert [(part.items, part.total) for part in parts] == [([0, 1], 5), ([2, 3], 5), ([4], 5)]
    assert Listing(Server(5).get, 2).all() == [0, 1, 2, 3, 4]
    assert Listing(Server(0).get, None).first() is None


@pytest.mark.parametrize("size", [0, -1])
def test_a_part_has_an_item(size: int) -> None:
    with pytest.raises(ValueError, match=rf"page_size is {size} \(expected 1 or more\)"):
        Listing(Server(1).get, size)


@pytest.mark.parametrize("size", [1.5, True, "7"])
def test_the_size_of_a_part_is_an_integer(size: Any) -> None:
    with pytest.raises(TypeError, match=rf"page_size is {size!r} \(expected an integer\)"):
        Listing(Server(1).get, size)


def test_parts_have_their_responses() -> None:
    parts = list(Listing(Server(3).get, 2).parts())
    stated = [part.response.header("Content-Range") for part in parts]
    assert stated == ["items 0-1/3", "items 2-2/3"]
    assert "Response(206, 0 bytes)" in repr(parts[0])


@pytest.mark.parametrize("form", ["async", "sync"])
def test_a_list_that_becomes_shorter_is_logged_once(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    def shrunk(server: Server, item: int) -> int:
        server.size -= 2 if item % 10 == 5 else 0
        return item

    async def all_of(server: Server) -> list[int]:
        listing = AsyncListing(server.get_async, 10, "users.list")
        return [shrunk(server, item) async for item in listing]

    def gone_through(size: int) -> list[int]:
        server = Server(size)
        if form == "async":
            return asyncio.run(all_of(server))
        return [shrunk(server, item) for item in Listing(server.get, 10, "users.list")]

    assert gone_through(31) == list(range(27))
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert caplog.messages == [
        "users.list: the list has 29 items, and had 31: some can be left out (fetch all() before "
        "a loop that deletes)"
    ]
    # Nothing is left of what another part was promised for.
    assert gone_through(11) == list(range(10))
    assert "the list has at most 10 items, and had 11" in caplog.messages[1]


def answering(*answers: tuple[int, str | None, list[int]]) -> Any:
    """A server of these answers: status, `Content-Range`, items."""
    rest = iter(answers)

    def get(_: Any) -> list[int]:
        status, stated, items = next(rest)
        record(Response(status, (("Content-Range", stated),) if stated else (), b""))
        return items

    return get


def test_a_server_without_ranges_sends_the_whole_list() -> None:
    assert list(Listing(answering((200, None, [1, 2, 3])), None)) == [1, 2, 3]
    assert list(Listing(answering((200, None, [1, 2, 3])), 2)) == [1, 2, 3]


def test_a_server_that_begins_to_count_elsewhere_is_followed() -> None:
    answers = answering((206, "items 1-2/4", [1, 2]), (206, "items 3-3/4", [3]))
    assert list(Listing(answers, None)) == [1, 2, 3]


@pytest.mark.parametrize(
    ("second", "problem"),
    [
        ((206, "items 0-1/4", [0, 1]), "begins with item 0 (expected 2)"),
        ((206, "items 3-3/4", [3]), "begins with item 3 (expected 2)"),
        ((200, None, [0, 1, 2, 3]), "is the whole list (expected items from 2 on)"),
        ((206, "bytes 2-3/4", [2, 3]), "Content-Range is 'bytes 2-3/4'"),
        ((206, "items 2-\N{ARABIC-INDIC DIGIT THREE}/4", [2, 3]), "Content-Range is 'items 2-"),
        ((206, f"items {'9' * 5000}-1/4", [2, 3]), "Content-Range is 'items 999"),
    ],
)
def test_another_part_than_was_asked_for_is_an_error(second: Any, problem: str) -> None:
    with pytest.raises(DecodeError) as caught:
        list(Listing(answering((206, "items 0-1/4", [0, 1]), second), 2))
    assert problem in str(caught.value)


def test_an_error_of_a_part_is_the_callers() -> None:
    def get(_: Any) -> list[int]:
        raise ApiError(416, None, "no such items", None, "list")

    with pytest.raises(ApiError):
        list(Listing(get, 2))


@given(st.integers(0, 10**6), st.integers(1, 10**4))
def test_what_is_asked_for_can_be_stated(first: int, count: int) -> None:
    asked = ItemRange(first, count)
    unit, _, numbers = str(asked).partition("=")
    response = Response(206, (("Content-Range", f"{unit} {numbers}/*"),), b"")
    assert stated_range(response) == StatedRange(first, None)
    following = next_range(asked, stated_range(response), 206, count)
    assert following == ItemRange(first + count, count)
