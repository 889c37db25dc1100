# Copied from runtime/errors.py; edits here are lost.
"""Errors of the client: one base class, and a class for each kind of failure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .printing import printable

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
    "LoginError",
    "NotFoundError",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedError",
    "UnavailableError",
    "error_class",
    "login_error_class",
]


class IcwsError(Exception):
    """Base class of all errors of this package."""


class TransportError(IcwsError):
    """A request without a response, because of the connection, TLS or a timeout.

    ``sent`` is False if the request cannot have reached the server. ``host`` and ``port`` are
    those of the server, ``reason`` is what went wrong, and ``seconds`` how long the request took
    until then. ``__cause__`` is the error of the operating system or of TLS, where there is one.
    ``tried`` lists the hosts that a log-in has tried, in order.
    """

    tried: tuple[str, ...] = ()
    host: str = ""
    port: int | None = None
    seconds: float | None = None

    def __init__(self, message: str, *, sent: bool = True) -> None:
        super().__init__(message)
        self.sent = sent
        self.reason = message

    def __str__(self) -> str:
        """Return the message, with the hosts that a log-in has tried."""
        return super().__str__() + _at(self.tried)


class RequestTimeoutError(TransportError):
    """A request without a response in time."""


class ResponseTooLargeError(TransportError):
    """A response whose body is larger than the client takes (``max_response_size``)."""


class DecodeError(IcwsError):
    """A response of another form than documented that cannot be kept as an unknown object.

    ``response`` is the response as received, if there is one.
    """

    def __init__(self, message: str, *, response: Response | None = None) -> None:
        super().__init__(printable(message))  # it can quote the response
        self.response = response


class BufferOverflowError(IcwsError):
    """The end of a subscription whose buffer was full because it was read too slowly."""


class ClosedError(IcwsError):
    """A read from a subscription that has ended and has no unread message."""


class ApiError(IcwsError):
    """A response with an error status.

    ``body`` is the error's model if the operation documents one, an ``UnknownObject`` for other
    JSON objects, and bytes otherwise; ``response`` is the whole response. ``retry_after`` is the
    number of seconds that the server asked to wait, if it did. ``tried`` lists the hosts that a
    log-in has tried, in order.
    """

    tried: tuple[str, ...] = ()
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
        # All positional arguments go to the base, so that the error can be pickled.
        super().__init__(status, error_id, message, body, operation_id)
        self.status = status
        self.error_id = error_id
        self.message = message
        self.body = body
        self.operation_id = operation_id
        self.response = response

    def __str__(self) -> str:
        """Return the operation, the status, and the error id and message of the server.

        The hosts that a log-in has tried follow, if there are several. Control characters of the
        server are shown as escapes, and a long text is cut.
        """
        reason = ": ".join(printable(part) for part in (self.error_id, self.message) if part)
        text = f"{self.operation_id}: HTTP {self.status}" + (f", {reason}" if reason else "")
        return text + _at(self.tried)

    def __repr__(self) -> str:
        """Show the message without the body, which can be long."""
        return f"{type(self).__name__}({str(self)!r})"


def _at(tried: Sequence[str]) -> str:
    return f" (tried {', '.join(tried)})" if len(tried) > 1 else ""


class BadRequestError(ApiError):
    """Status 400: the request is malformed or incomplete."""


class UnauthorizedError(ApiError):
    """Status 401: the session is missing, wrong or has ended."""


class ForbiddenError(ApiError):
    """Status 403: a right or a licence is missing."""


class NotFoundError(ApiError):
    """Status 404: there is no such object."""


class ConflictError(ApiError):
    """Status 409: the state of the object does not allow the request."""


class GoneError(ApiError):
    """Status 410: the resource has been withdrawn from the API."""


class TooManyRequestsError(ApiError):
    """Status 429: the client sends requests too often."""


class ServerError(ApiError):
    """Status 5xx: the server failed."""


class UnavailableError(ServerError):
    """Status 503: the server accepts no log-ins now; ``alternate_hosts`` lists others to try."""

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


class LoginError(ApiError):
    """A log-in that was answered and opened no session, whatever the status.

    Such an error is of the class of its status as well: a log-in for which no server has room
    is a ``LoginError`` and an ``UnavailableError``. ``refused`` says that a server has refused
    the user or the request, for which servers have status 400. It is False where a later log-in
    may succeed: after a 5xx, and after an answer that is none of such a server, like the page of
    a gateway.
    """

    refused: bool = True

    def __reduce__(self) -> tuple[Any, ...]:
        """Return what makes the error again, since its class has no place in a module."""
        return _login_error, (error_class(self.status), self.args), self.__dict__


_LOGIN_CLASSES: dict[type[ApiError], type[LoginError]] = {ApiError: LoginError}


def login_error_class(status_class: type[ApiError]) -> type[LoginError]:
    """Return the class of the errors of log-ins that are of this class by their status."""
    login_class = _LOGIN_CLASSES.get(status_class)
    if login_class is None:
        names = {"__module__": LoginError.__module__, "__doc__": LoginError.__doc__}
        login_class = type(LoginError.__name__, (LoginError, status_class), names)
        _LOGIN_CLASSES[status_class] = login_class
    return login_class


def _login_error(status_class: type[ApiError], args: tuple[Any, ...]) -> LoginError:
    return login_error_class(status_class)(*args)


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
    """Return the error class of an HTTP status; ``ApiError`` if it has no class of its own."""
    if status in _CLASSES:
        return _CLASSES[status]
    return ServerError if 500 <= status <= 599 else ApiError
