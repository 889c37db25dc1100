"""The description of one operation, as the generated areas hand it to the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from .decoding import Decoder

__all__ = ["Operation"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One method of one resource.

    ``statuses`` holds decoders of documented answers (errors too) that differ from ``decoder``;
    ``parameters`` and ``body`` tell which names ``ClientBase.supports`` can be asked about.
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
