# Copied from runtime/errors.py; edits here are lost.
"""What can go wrong: one base class, and one class for each kind of failure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .http import Response

__all__ = [
    "ApiError",
    "BadRequestError",
    "BufferOverflowError",
    "ClosedError",
    "ConflictError",
    "DecodeError",
    "ForbiddenError",
    "GoneError",
    "IcwsError",
    "NotFoundError",
    "RequestTimeoutError",
    "ServerError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedError",
    "UnavailableError",
    "error_class",
]


class IcwsError(Exception):
    """Base of all errors of this package."""


class TransportError(IcwsError):
    """The request got no answer: connection, TLS or time-out.

    ``sent`` tells whether the request may have arrived; without a connection it cannot have.
    ``tried`` names the servers where a log-in was tried, in order.
    """

    tried: tuple[str, ...] = ()

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent

    def __str__(self) -> str:
        """Say what failed, and where."""
        return super().__str__() + _at(self.tried)


class RequestTimeoutError(TransportError):
    """The request got no answer in time."""


class DecodeError(IcwsError):
    """The answer is not what the operation promises and cannot be kept as an unknown object.

    ``response`` is the answer as it came, where there is one.
    """

    def __init__(self, message: str, *, response: Response | None = None) -> None:
        super().__init__(message)
        self.response = response


class BufferOverflowError(IcwsError):
    """A subscription was read too slowly and has ended, since what came next had no room."""


class ClosedError(IcwsError):
    """The subscription has ended, and what it brought has been read."""


class ApiError(IcwsError):
    """The server answered with an error status.

    ``body`` is the error's model where the operation documents one, an ``UnknownObject`` for
    other JSON objects, and the bytes as they came for everything else; ``response`` is the
    whole answer. ``retry_after`` is how many seconds the server asked to wait, if it did.
    """

    retry_after: float | None = None

    def __init__(
        self,
        status: int,
        error_id: str | None = None,
        message: str = "",
        body: Any = b"",
        operation_id: str = "",
        *,
        response: Response | None = None,
    ) -> None:
        # All positional arguments go to the base, so that the error survives pickling.
        super().__init__(status, error_id, message, body, operation_id)
        self.status = status
        self.error_id = error_id
        self.message = message
        self.body = body
        self.operation_id = operation_id
        self.response = response

    def __str__(self) -> str:
        """Name the operation, the status and what the server said."""
        said = ": ".join(part for part in (self.error_id, self.message) if part)
        return f"{self.operation_id}: HTTP {self.status}" + (f", {said}" if said else "")

    def __repr__(self) -> str:
        """Leave the body out: it can be long."""
        return f"{type(self).__name__}({str(self)!r})"


def _at(tried: Sequence[str]) -> str:
    return f" (tried {', '.join(tried)})" if len(tried) > 1 else ""


class BadRequestError(ApiError):
    """400: the request is malformed or incomplete."""


class UnauthorizedError(ApiError):
    """401: the session is missing, wrong or over."""


class ForbiddenError(ApiError):
    """403: a right or a licence is missing."""


class NotFoundError(ApiError):
    """404: there is no such thing."""


class ConflictError(ApiError):
    """409: the state of the thing does not allow it."""


class GoneError(ApiError):
    """410: the resource has been withdrawn from the API."""


class TooManyRequestsError(ApiError):
    """429: the server wants to be asked less often."""


class ServerError(ApiError):
    """5xx: the server failed. ``tried`` names the servers where a log-in was tried, in order."""

    tried: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say what the server said, and where."""
        return super().__str__() + _at(self.tried)


class UnavailableError(ServerError):
    """503: the server takes no connections now; ``alternate_hosts`` names others to try."""

    def __init__(
        self,
        status: int,
        error_id: str | None = None,
        message: str = "",
        body: Any = b"",
        operation_id: str = "",
        alternate_hosts: Sequence[str] = (),
        *,
        response: Response | None = None,
    ) -> None:
        super().__init__(status, error_id, message, body, operation_id, response=response)
        self.args: tuple[Any, ...] = (*self.args, tuple(alternate_hosts))
        self.alternate_hosts: tuple[str, ...] = tuple(alternate_hosts)


_CLASSES: dict[int, type[ApiError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    429: TooManyRequestsError,
    503: UnavailableError,
}


def error_class(status: int) -> type[ApiError]:
    """Return the error class of an HTTP status: ``ApiError`` itself where none is closer."""
    if status in _CLASSES:
        return _CLASSES[status]
    return ServerError if 500 <= status <= 599 else ApiError
