# Copied from runtime/hooks.py; edits here are lost.
"""Hooks of a client for tracing and metrics, called around each attempt of a request."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from .hosts import host_of
from .http import Request, Response
from .log import log
from .options import refuse_framing
from .redaction import with_placeholder
from .requests import header_value
from .settings import checked_function
from .state import OF_SESSION

__all__ = ["Hooks", "RequestEvent", "ResponseEvent"]


class RequestEvent:
    """One attempt of a request, before it is sent.

    Attributes:
        operation: the operation (``interactions.hold``); for a request to any path, its method and
            path.
        method: the HTTP method.
        host: the host, with its port if the URL has one.
        path: the path with ``{sessionId}`` in place of the session's id, and without its query.
        attempt: 1 for the first attempt, 2 for the first retry.
        headers: headers to add to the request, such as ``traceparent``; empty at first.
        context: whatever the hooks want to keep for the response, such as a span.
    """

    __slots__ = ("attempt", "context", "headers", "host", "method", "operation", "path")

    def __init__(self, operation: str, request: Request, attempt: int) -> None:
        self.operation: str = operation
        self.method: str = request.method
        self.host: str = host_of(request.url)
        self.path: str = with_placeholder(request.url)
        self.attempt: int = attempt
        self.headers: dict[str, str] = {}
        self.context: Any = None

    def __repr__(self) -> str:
        """Show the operation and the attempt."""
        return f"{type(self).__name__}({self.operation!r}, attempt={self.attempt})"


class ResponseEvent:
    """The end of an attempt: a response of any status, or the error without one.

    Attributes:
        request: the same object as before the attempt.
        response: the response; without its body if that is a stream, and None without a response.
        error: a TransportError, or a cancellation, an interrupt or an error of the transport.
        seconds: the time since the request was begun; until the head of a stream.
    """

    __slots__ = ("error", "request", "response", "seconds")

    def __init__(
        self,
        request: RequestEvent,
        response: Response | None,
        error: BaseException | None,
        seconds: float,
    ) -> None:
        self.request: RequestEvent = request
        self.response: Response | None = response
        self.error: BaseException | None = error
        self.seconds: float = seconds

    @property
    def status(self) -> int | None:
        """The HTTP status; None without a response."""
        return None if self.response is None else self.response.status

    def __repr__(self) -> str:
        """Show the operation, and the status or the kind of error."""
        outcome = type(self.error).__name__ if self.response is None else self.status
        return f"{type(self).__name__}({self.request.operation!r}, {outcome})"


class Hooks(Struct, frozen=True):
    """The hooks of a client. An exception of a hook is logged, and stops no request."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None

    def __post_init__(self) -> None:
        """Refuse coroutine functions, which nobody would await, and what cannot be called."""
        for name in self.__struct_fields__:
            checked_function(getattr(self, name), name)

    def before(
        self, operation: str, request: Request, attempt: int
    ) -> tuple[Request, RequestEvent]:
        """Call `on_request`; return the request with the headers that it adds."""
        event = RequestEvent(operation, request, attempt)
        if self.on_request is not None:
            try:
                self.on_request(event)
                if event.headers:
                    request = replace(request, headers=_with(request.headers, event.headers))
            except Exception:
                log().exception("on_request failed")
        return request, event

    def after(self, event: RequestEvent, outcome: Response | BaseException, seconds: float) -> None:
        """Call `on_response`."""
        if self.on_response is None:
            return
        response = outcome if isinstance(outcome, Response) else None
        error = outcome if isinstance(outcome, BaseException) else None
        try:
            self.on_response(ResponseEvent(event, response, error, seconds))
        except Exception:
            log().exception("on_response failed")


def _with(headers: Mapping[str, str], added: Mapping[str, str]) -> dict[str, str]:
    """Return headers with others, which replace them; raise ValueError for reserved ones."""
    refuse_framing(added)
    if any(name.lower() in OF_SESSION for name in added):
        raise ValueError("a hook adds a header that the session sets (expected one of its own)")
    names = {name.lower() for name in added}
    unchanged = {name: value for name, value in headers.items() if name.lower() not in names}
    return unchanged | {name: header_value(name, value) for name, value in added.items()}
