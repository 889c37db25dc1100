"""State of content that is sent piece by piece, in both forms of the client."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["PIECE", "BaseUpload", "is_iterable", "is_spent", "read_failure_of"]

PIECE = 65536
"""Bytes that are sent at a time."""


class BaseUpload:
    """Content that is sent piece by piece, as the transport asks for it.

    Args:
        content: bytes, a binary file or an iterable of bytes.

    Attributes:
        size: the number of bytes; None for iterables and pipes.
        failure: the error by which reading the content failed; libraries take it for one of theirs.
    """

    def __init__(self, content: Any) -> None:
        self.size: int | None = len(content) if isinstance(content, bytes) else None
        self.failure: Exception | None = None
        self._content: Any = content
        self._is_file = hasattr(content, "read")
        self._start: int | None = None
        if self._is_file:
            self._start, self.size = _place(content)
        self._started = False

    def sent(self) -> Any:
        """Return what a transport gets: bytes where they are one piece, else this upload."""
        small = isinstance(self._content, bytes) and len(self._content) <= PIECE
        return self._content if small else self

    @property
    def spent(self) -> bool:
        """Whether the content cannot be sent again, since it can be read only once."""
        if self._is_file:
            return self._started and self._start is None
        return self._started and is_iterable(self._content, "next")

    def _begin(self) -> None:
        if self._started and self._start is not None:
            self._content.seek(self._start)
        self._started, self.failure = True, None

    def _parts(self, piece: Any, sent: int) -> Iterator[bytes]:
        """Yield a piece in parts of 64 kB at most, given the number of bytes before it."""
        if not isinstance(piece, (bytes, bytearray, memoryview)):
            raise TypeError(f"the content yields a {type(piece).__name__} (expected bytes)")
        data = bytes(piece)
        if self.size is not None and sent + len(data) > self.size:
            raise ValueError(f"the content has more than the {self.size} bytes that it had")
        for start in range(0, len(data), PIECE):
            yield data[start : start + PIECE]

    def _check_end(self, sent: int) -> None:
        if self.size is not None and sent < self.size:
            raise ValueError(f"the content has {sent} bytes (expected {self.size}, as it had)")

    def __repr__(self) -> str:
        """Show only the size, since the content can be secret."""
        return f"{type(self).__name__}({'unknown size' if self.size is None else self.size})"


def read_failure_of(body: object) -> Exception | None:
    """Return the error by which reading the body of a request failed, if it did."""
    return body.failure if isinstance(body, BaseUpload) else None


def is_spent(body: object) -> bool:
    """Return whether the body of a request has been sent and cannot be sent again."""
    return isinstance(body, BaseUpload) and body.spent


def is_iterable(value: object, what: str = "iter") -> bool:
    """Return whether a value has the method of iterables, or of iterators ("next"), of any form."""
    return hasattr(value, f"__{what}__") or hasattr(value, f"__a{what}__")


def _place(file: Any) -> tuple[int | None, int | None]:
    """Return the position of a file, and the bytes from there on; None for those of a pipe."""
    try:
        position: int = file.tell()
        end: int = file.seek(0, 2)
        file.seek(position)
    except (OSError, AttributeError):
        return None, None
    return position, max(0, end - position)
