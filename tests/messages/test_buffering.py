"""The bounded buffer of a subscription, by each policy."""

from __future__ import annotations

import pytest

from runtime.buffering import Buffer
from runtime.errors import BufferOverflowError


@pytest.mark.parametrize("overflow", ["error", "drop-oldest", "wait"])
def test_items_come_out_in_order(overflow: str) -> None:
    buffer: Buffer[int] = Buffer(2, overflow)  # type: ignore[arg-type]
    buffer.put(1)
    assert not buffer.full
    assert not buffer.must_wait
    buffer.put(2)
    assert buffer.full
    assert buffer.must_wait == (overflow == "wait")
    assert [buffer.take(), buffer.take()] == [1, 2]
    assert len(buffer) == 0
    with pytest.raises(IndexError):
        buffer.take()


@pytest.mark.parametrize("overflow", ["error", "wait"])
def test_an_item_without_room_is_refused(overflow: str) -> None:
    buffer: Buffer[int] = Buffer(1, overflow)  # type: ignore[arg-type]
    buffer.put(1)
    with pytest.raises(BufferOverflowError, match="the buffer is full: 1 messages are unread"):
        buffer.put(2)
    assert (buffer.take(), buffer.dropped) == (1, 0)


def test_the_oldest_item_makes_room_and_is_counted() -> None:
    buffer: Buffer[int] = Buffer(2, "drop-oldest")
    for number in range(5):
        buffer.put(number)
    assert buffer.dropped == 3
    assert [buffer.take(), buffer.take()] == [3, 4]


@pytest.mark.parametrize(("size", "overflow"), [(0, "error"), (-1, "wait"), (1, "drop")])
def test_other_settings_are_refused(size: int, overflow: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        Buffer(size, overflow)  # type: ignore[arg-type]
