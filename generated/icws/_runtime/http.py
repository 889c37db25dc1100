# Copied from runtime/http.py; edits here are lost.
"""Requests and answers as a transport sees them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from msgspec import Struct

__all__ = ["Answer", "Request", "Response"]

T_co = TypeVar("T_co", covariant=True)


class Request(Struct, frozen=True):
    """One request: URL, headers and body hold secrets and are never shown.

    ``url`` is whole and escaped. ``timeout`` is in seconds: the longest wait for the connection
    and for the answer; for a stream, also between two pieces of it. None waits without end.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None = None
    timeout: float | None = None

    def __repr__(self) -> str:
        """Show the method only."""
        return f"Request({self.method})"


class Response(Struct, frozen=True):
    """An answer: its status, its headers in order (names can repeat), its body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first header of this name, in any case of letters, or None."""
        wanted, length = name.lower(), len(name)
        for key, value in self.headers:
            if len(key) == length and key.lower() == wanted:
                return value
        return None

    def all(self, name: str) -> list[str]:
        """Return all headers of this name."""
        wanted, length = name.lower(), len(name)
        return [v for key, v in self.headers if len(key) == length and key.lower() == wanted]

    def __repr__(self) -> str:
        """Show the status only: headers and body can hold tokens."""
        return f"Response({self.status}, {len(self.body)} bytes)"


class Answer(Struct, Generic[T_co], frozen=True):
    """The typed result of a call, and the answer that it was read from."""

    value: T_co
    response: Response

    def __repr__(self) -> str:
        """Show the result only: the answer can hold tokens."""
        return f"Answer({self.value!r})"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.response.status

    @property
    def body(self) -> bytes:
        """The body as it came."""
        return self.response.body

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers as they came; names can repeat."""
        return self.response.headers

    def header(self, name: str) -> str | None:
        """Return the first header of this name, in any case of letters, or None."""
        return self.response.header(name)
