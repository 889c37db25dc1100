"""The description of operations and watches, as the generated areas hand them to the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

import msgspec
from msgspec import UNSET, Struct, field

from .decoding import Decoder
from .requests import slots_of

__all__ = ["Operation", "Watch", "body_of"]

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)


class Operation(Struct, Generic[T], frozen=True):
    """One method of one resource.

    ``statuses`` holds decoders of documented answers (errors too) that differ from ``decoder``;
    ``parameters`` and ``body`` tell which names ``supports`` can be asked about.
    """

    id: str
    method: str
    path: str
    decoder: Decoder[T] | None = None
    needs_session: bool = True
    statuses: Mapping[int, Decoder[Any] | None] = field(default_factory=dict)
    success: tuple[int, ...] = ()
    parameters: tuple[str, ...] = ()
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


def body_of(cls: type[S], given: S | msgspec.UnsetType, fields: Mapping[str, object]) -> S:
    """Return the body of a call: the object that was given, or one of its properties.

    Raises TypeError for both at once, and for a required property that is missing.
    """
    said = {name: value for name, value in fields.items() if value is not UNSET}
    if isinstance(given, msgspec.UnsetType):
        return cls(**said)
    if said:
        raise TypeError(f"give the body or its properties, not both: {', '.join(said)}")
    return given
