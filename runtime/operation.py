"""Descriptions of operations and watches, which the generated areas pass to the session."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from .decoding import Decoder
from .deferred import resolved
from .requests import path_of, path_parameters

__all__ = ["Operation", "SessionOperations", "Watch"]

T = TypeVar("T")
_NOTHING: Mapping[str, int] = MappingProxyType({})


class Operation(Struct, Generic[T], frozen=True):
    """One method of one resource.

    ``address`` is the method of the client that calls it, such as ``configuration.users.list``.
    ``statuses`` has the decoders of documented responses, errors included, that differ from
    ``decoder``. ``names``, ``options`` and ``body`` are the names that ``supports`` knows;
    ``parameters`` has those of the query and the headers. The body is a type, or a function that
    returns it when it is first needed. ``requires`` has the versions that a call needs beside
    those of the gates, ``media`` the media types of successes that are no JSON, and are not
    decoded; ``numbers`` has the parameters whose lists take numbers.
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
    address: str = ""
    requires: Mapping[str, int] = _NOTHING
    media: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parameters but that of the session."""
        return (*_own_parameters(self.path), *self.parameters)

    def filled(self, values: Mapping[str, object]) -> str:
        """Return the path with the values of its parameters; see `path_of` for the errors."""
        return path_of(self.path, values)

    def is_one_of(self, other: Operation[Any] | None) -> bool:
        """Return whether a call of this operation is one of the other; a program can write paths.

        Servers ignore the case of letters.
        """
        if self is other or other is None or self.method != other.method:
            return self is other
        return self.path.partition("?")[0].rstrip("/").lower() == other.path.lower()

    def succeeded(self, status: int) -> bool:
        """Return whether a status means success: every 2xx, and others documented as success."""
        return 200 <= status <= 299 or status in self.success

    def decoder_for(self, status: int) -> Decoder[Any] | None:
        """Return the decoder for the body of a response with this status, or None."""
        if status in self.statuses:
            return self.statuses[status]
        return self.decoder if self.succeeded(status) else None


class SessionOperations(Struct, frozen=True):
    """The operations that a client calls by itself; None where the API lacks one.

    Attributes:
        log_in: opens a session, however it is called.
        log_out: ends it.
        features: lists the server's features.
        poll: returns the messages of a session, or streams them.
        heartbeat: keeps a session open beside a stream.
    """

    log_in: Operation[Any] | None = None
    log_out: Operation[Any] | None = None
    features: Operation[Any] | None = None
    poll: Operation[list[Any]] | None = None
    heartbeat: Operation[Any] | None = None


class Watch(Struct, Generic[T], frozen=True):
    """A kind of subscription: the operations that start and stop it, and its kinds of message.

    The kinds are classes, or a function that returns them when they are first needed.
    """

    start: Operation[Any]
    stop: Operation[Any]
    kinds: tuple[type[Any], ...] | Callable[[], tuple[type[Any], ...]]

    @property
    def classes(self) -> tuple[type[Any], ...]:
        """The classes of the messages."""
        return tuple(resolved(self.kinds))

    @property
    def keys(self) -> tuple[str, ...]:
        """The path parameters that distinguish watches, such as the id of an interaction."""
        return _own_parameters(self.start.path)


def _own_parameters(path: str) -> tuple[str, ...]:
    return tuple(name for name in path_parameters(path) if name != "sessionId")
