# Copied from runtime/buffering.py; edits here are lost.
"""A bounded buffer with a policy for overflow."""

from __future__ import annotations

from collections import deque
from typing import Generic, Literal, TypeVar

from .errors import BufferOverflowError

__all__ = ["Buffer", "Overflow"]

T = TypeVar("T")
Overflow = Literal["error", "drop-oldest", "wait"]


class Buffer(Generic[T]):
    """Items in order, up to a maximum number.

    When the buffer is full, `put` raises BufferOverflowError ("error"), drops the oldest item and
    counts it ("drop-oldest"), or must not be called ("wait").
    """

    def __init__(self, size: int = 1000, overflow: Overflow = "error") -> None:
        if size < 1:
            raise ValueError(f"the size of the buffer is {size!r} (expected 1 or more)")
        if overflow not in ("error", "drop-oldest", "wait"):
            raise ValueError(
                f"overflow is {overflow!r} (expected 'error', 'drop-oldest' or 'wait')"
            )
        self.size: int = size
        self.overflow: Overflow = overflow
        self.dropped: int = 0
        self._items: deque[T] = deque()

    def __len__(self) -> int:
        return len(self._items)

    @property
    def full(self) -> bool:
        """Whether the buffer is full."""
        return len(self._items) >= self.size

    @property
    def must_wait(self) -> bool:
        """Whether `put` must wait until an item is taken."""
        return self.overflow == "wait" and self.full

    def put(self, item: T) -> None:
        """Add an item; raise BufferOverflowError if the policy does not make room."""
        if self.full:
            if self.overflow != "drop-oldest":
                raise BufferOverflowError(f"the buffer is full: {self.size} messages are unread")
            self._items.popleft()
            self.dropped += 1
        self._items.append(item)

    def take(self) -> T:
        """Remove and return the oldest item; raise IndexError if there is none."""
        return self._items.popleft()
