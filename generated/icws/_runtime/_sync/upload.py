# Derived from runtime/_async/upload.py; edits here are lost.
"""Content of requests: bytes, or files and iterables that are sent piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, Any, TypeAlias

from ..upload import PIECE, BaseUpload, is_iterable

__all__ = ["Content", "Upload", "content_of"]

Content: TypeAlias = bytes | str | IO[bytes] | Iterable[bytes] | Iterable[bytes]
"""Content of a request: bytes, a text (sent as UTF-8), a binary file, or an iterable of bytes."""


def content_of(content: Content) -> Upload:
    """Return content as a request has it; raise TypeError for anything else."""
    if isinstance(content, str):
        content = content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return Upload(bytes(content))
    if isinstance(content, dict) or not (hasattr(content, "read") or is_iterable(content)):
        raise TypeError(
            f"the content is a {type(content).__name__} (expected bytes, a file or an iterable)"
        )
    return Upload(content)


class Upload(BaseUpload):
    """Content that is sent piece by piece.

    Files and plain iterables are read as they are sent, which blocks an event loop meanwhile.
    """

    def __iter__(self) -> Iterator[bytes]:
        """Yield the content from its beginning, 64 kB at most at a time.

        Raises TypeError for pieces that are no bytes, ValueError where the content has more or
        fewer bytes than its size, and the errors of reading it.
        """
        self._begin()
        sent = 0
        try:
            for piece in self._pieces():
                for part in self._parts(piece, sent):
                    sent += len(part)
                    yield part
            self._check_end(sent)
        except Exception as error:
            self.failure = error
            raise

    def _pieces(self) -> Iterator[Any]:
        if isinstance(self._content, bytes):
            yield self._content
        elif self._is_file:
            while piece := self._content.read(PIECE):
                yield piece
        elif hasattr(self._content, "__iter__"):
            for piece in self._content:
                yield piece
        else:
            for piece in self._content:
                yield piece
