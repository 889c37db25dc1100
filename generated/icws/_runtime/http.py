# Copied from runtime/http.py; edits here are lost.
"""Requests and responses of a transport."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, Generic, TypeVar

from .redaction import Redacted

__all__ = ["BODY_MEDIA_TYPE", "MEDIA_TYPE", "RawResponse", "Request", "Response"]

MEDIA_TYPE = "application/vnd.inin.icws+JSON"
"""The media type of JSON, as the server writes it."""
BODY_MEDIA_TYPE = f"{MEDIA_TYPE}; charset=utf-8"

T_co = TypeVar("T_co", covariant=True)


class Request(Redacted, frozen=True):
    """One request, whose URL, headers and body contain secrets and are never shown.

    ``url`` is absolute and escaped. ``timeout`` is in seconds: for the connection, for the
    response, and for each piece of a stream. The requests of a client always have one.
    ``head_timeout`` is that for the head of a stream, where it is shorter.

    ``body`` is an iterable, an async one in the async form, if it is sent piece by piece. The
    headers have its length if that is known, or else it is sent in chunks; ``timeout`` is then
    also for each piece.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] | None = None
    timeout: float | None = None
    head_timeout: float | None = None

    def __repr__(self) -> str:
        """Show only the method."""
        return f"Request({self.method})"


class Response(Redacted, frozen=True):
    """A response: its status, its headers in order (names can repeat), and its body."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str | None:
        """Return the first header of this name, ignoring the letter case, or None."""
        wanted, length = name.lower(), len(name)
        for key, value in self.headers:
            if len(key) == length and key.lower() == wanted:
                return value
        return None

    def all(self, name: str) -> list[str]:
        """Return all headers of this name."""
        wanted, length = name.lower(), len(name)
        return [v for key, v in self.headers if len(key) == length and key.lower() == wanted]

    def json(self) -> Any:
        """Return the body as plain JSON data.

        Raises DecodeError if it is empty or no JSON.
        """
        from .decoding import plain_json

        return plain_json(self)

    def __repr__(self) -> str:
        """Show the status and the size of the body, since headers and body can contain tokens."""
        return f"Response({self.status}, {len(self.body)} bytes)"


class RawResponse(Redacted, Generic[T_co], frozen=True):
    """The result of a call, and the HTTP response from which it was decoded."""

    value: T_co
    response: Response

    def __repr__(self) -> str:
        """Show only the result, since the response can contain tokens."""
        return f"RawResponse({self.value!r})"

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.response.status

    @property
    def body(self) -> bytes:
        """The body as received."""
        return self.response.body

    @property
    def headers(self) -> tuple[tuple[str, str], ...]:
        """The headers as received; names can repeat."""
        return self.response.headers

    def header(self, name: str) -> str | None:
        """Return the first header of this name, ignoring the letter case, or None."""
        return self.response.header(name)
