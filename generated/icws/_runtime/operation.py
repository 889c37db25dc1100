# Copied from runtime/operation.py; edits here are lost.
"""The description of operations and watches, as the generated areas hand them to the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from .decoding import Decoder
from .requests import slots_of

__all__ = ["Operation", "Watch"]

T = TypeVar("T")


class Operation(Struct, Generic[T], frozen=True):
    """One method of one resource.

    ``statuses`` holds decoders of documented answers (errors too) that differ from ``decoder``;
    ``parameters``, ``options`` and ``body`` tell which names ``supports`` can be asked about.
    """

    id: str
    method: str
    path: str
    decoder: Decoder[T] | None = None
    needs_session: bool = True
    statuses: Mapping[int, Decoder[Any] | None] = field(default_factory=dict)
    success: tuple[int, ...] = ()
    parameters: tuple[str, ...] = ()
    options: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    body: Any = None

    def succeeded(self, status: int) -> bool:
        """Tell whether an HTTP status means success: every 2xx, and what is documented so."""
        return 200 <= status <= 299 or status in self.success

    def decoder_for(self, status: int) -> Decoder[Any] | None:
        """Return the decoder of the body of an answer with this status, or None."""
        if status in self.statuses:
            return self.statuses[status]
        return self.decoder if self.succeeded(status) else None


class Watch(Struct, Generic[T], frozen=True):
    """A subscription: what starts it, what stops it, and the kinds of message that it brings."""

    start: Operation[Any]
    stop: Operation[Any]
    kinds: tuple[type[Any], ...]

    @property
    def keys(self) -> tuple[str, ...]:
        """The path parameters that tell one watch from another, such as an interaction's id."""
        return tuple(name for name in slots_of(self.start.path) if name != "sessionId")
