# Copied from runtime/buffering.py; edits here are lost.
"""What waits to be read: a bounded buffer, and what happens when it is full."""

from __future__ import annotations

from collections import deque
from typing import Generic, Literal, TypeVar

from .errors import BufferOverflowError

__all__ = ["Buffer", "Overflow"]

T = TypeVar("T")
Overflow = Literal["error", "drop-oldest", "wait"]


class Buffer(Generic[T]):
    """Items in order, up to a number of them.

    When it is full, `put` raises BufferOverflowError ("error"), drops the oldest item and counts
    it ("drop-oldest"), or must not be called ("wait").
    """

    def __init__(self, size: int = 1000, overflow: Overflow = "error") -> None:
        if size < 1:
            raise ValueError(f"the size of a buffer is at least 1, not {size!r}")
        if overflow not in ("error", "drop-oldest", "wait"):
            raise ValueError(f"overflow must be 'error', 'drop-oldest' or 'wait', not {overflow!r}")
        self.size: int = size
        self.overflow: Overflow = overflow
        self.dropped: int = 0
        self._items: deque[T] = deque()

    def __len__(self) -> int:
        return len(self._items)

    @property
    def full(self) -> bool:
        """Whether there is no room."""
        return len(self._items) >= self.size

    @property
    def must_wait(self) -> bool:
        """Whether who puts must wait for who takes."""
        return self.overflow == "wait" and self.full

    def put(self, item: T) -> None:
        """Add an item.

        Raises BufferOverflowError when there is no room.
        """
        if self.full:
            if self.overflow != "drop-oldest":
                raise BufferOverflowError(f"more than {self.size} messages wait to be read")
            self._items.popleft()
            self.dropped += 1
        self._items.append(item)

    def take(self) -> T:
        """Remove and return the oldest item; raise IndexError without one."""
        return self._items.popleft()
