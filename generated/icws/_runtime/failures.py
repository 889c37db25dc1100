# Copied from runtime/failures.py; edits here are lost.
"""Failures of HTTP libraries as errors of the client, in equal words for both forms."""

from __future__ import annotations

from collections.abc import Iterator

from .errors import RequestTimeoutError, TransportError
from .hosts import address_of, host_of
from .printing import printable
from .tracebacks import without_frames

__all__ = [
    "MALFORMED",
    "MALFORMED_CHUNKS",
    "NO_STATUS",
    "MalformedResponse",
    "ProxyFailure",
    "behind_proxy",
    "broken_stream",
    "failure_of",
    "is_refusal_of_tls",
    "named_failure",
    "proxy_refusal",
    "system_error",
]

NO_STATUS = "the response has no status of HTTP"
"""The reason of a failure by a response whose first line says none, or one beyond 100 to 599."""

MALFORMED = "the head of the response is malformed"
"""The reason of a failure by headers that are none, too long, too many, or state no one length."""

MALFORMED_CHUNKS = "a chunk of the response is malformed"
"""The reason of a failure by bytes that are no chunk, and by a trailer that is none."""

_STANDARD = frozenset({"builtins", "socket", "ssl"})
_CLOSED = frozenset(
    {"ClientPayloadError", "IncompleteRead", "RemoteDisconnected", "ServerDisconnectedError"}
)
_MALFORMED = frozenset({"BadHttpMessage", "InvalidHeader", "LineTooLong"})
_MOST_LINKS = 16
# Attributes by which errors of libraries refer to the error behind them.
_LINKS = ("os_error", "certificate_error", "original_error", "reason", "__cause__", "__context__")


class MalformedResponse(Exception):
    """A response that breaks the rules of HTTP, in a way that its argument tells."""


class ProxyFailure(Exception):
    """An error, its cause, of a connection that a proxy was asked to make."""


def failure_of(error: BaseException, *, sent: bool, late: bool) -> TransportError:
    """Return the error of a request that failed with an error of an HTTP library.

    Its cause is the error of the operating system or of TLS. The library's own error is left
    behind: its text and frames can contain the URL, and so the session id.

    Args:
        error: the error of the library.
        sent: whether the request can have reached the server.
        late: whether the library's error means a timeout.
    """
    cause = system_error(error)
    late = isinstance(cause, TimeoutError) or (late and cause is None)
    if _named(cause, "SSLCertVerificationError"):
        sent = False  # nothing is sent before the certificate is accepted
    kind = RequestTimeoutError if late else TransportError
    failure = kind(_reason(error, cause, sent=sent, late=late), sent=sent)
    failure.__cause__ = None if cause is None else without_frames(cause)
    return failure


def broken_stream(error: BaseException, *, late: bool) -> TransportError:
    """Return the error of a body that broke off while it was read piece by piece."""
    failure = failure_of(error, sent=True, late=late)
    late = isinstance(failure, RequestTimeoutError)
    reason = "no more of it came in time" if late else failure.reason
    named = TransportError(f"the stream broke: {reason}")
    named.__cause__ = failure.__cause__
    return named


def named_failure(error: TransportError, name: str, url: str, seconds: float) -> TransportError:
    """Return an error that names an operation and the host of a URL.

    Args:
        error: the error, which a transport of the program may have raised from one of its library.
        name: the operation.
        url: the URL; no more of it than the host and port is told.
        seconds: how long the request took, which the error of a time-out tells.
    """
    waited = f" after {seconds:.1f} s" if isinstance(error, RequestTimeoutError) else ""
    named = type(error)(f"{name}: {host_of(url)}: {error}{waited}", sent=error.sent)
    named.reason, named.seconds = error.reason, seconds
    named.host, named.port = address_of(url)
    cause = system_error(error)
    named.__cause__ = None if cause is None else without_frames(cause)
    return named


def is_refusal_of_tls(error: BaseException | None) -> bool:
    """Return whether one side refuses the other in a TLS handshake, such as its certificate."""
    return _named(error, "SSLError") and not _named(error, "SSLEOFError")


def behind_proxy(failure: TransportError) -> TransportError:
    """Return the error of a connection that failed at the proxy, and so reached no server."""
    named = type(failure)(f"the proxy gives no connection: {failure.reason}", sent=False)
    named.__cause__ = failure.__cause__
    return named


def proxy_refusal(status: str) -> TransportError:
    """Return the error for a proxy that answered with this status instead of a connection."""
    text = printable(status.strip())
    return TransportError(f"the proxy refuses the connection: {text}", sent=False)


def system_error(error: BaseException) -> OSError | None:
    """Return the error of the operating system or of TLS behind an error of a library, or None.

    Errors of libraries that derive from OSError are passed over, since their texts contain URLs.
    """
    for link in _links(error):
        if isinstance(link, OSError) and type(link).__module__ in _STANDARD:
            return link
    return None


def _links(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and those that it refers to, the nearest first."""
    links = [error]
    for link in links:
        yield link
        values = [getattr(link, name, None) for name in _LINKS] + list(link.args)
        links += [one for one in values if isinstance(one, BaseException) and one not in links]
        del links[_MOST_LINKS:]


def _reason(error: BaseException, cause: OSError | None, *, sent: bool, late: bool) -> str:
    if late:
        return "no response" if sent else "no connection"
    if _named(cause, "SSLCertVerificationError"):
        text = getattr(cause, "verify_message", "") or "it is for another name"
        return f"the certificate is refused: {text}"
    if is_refusal_of_tls(cause):
        text = getattr(cause, "reason", None) or type(cause).__name__
        return f"TLS failed: {printable(str(text))}"
    if _named(cause, "gaierror"):
        return "the host name is unknown"
    if isinstance(cause, ConnectionRefusedError):
        return "the connection is refused"
    for link in _links(error):
        if isinstance(link, MalformedResponse):
            return str(link)
    links = [type(link) for link in _links(error)]
    names = {kind.__name__ for link in links for kind in link.__mro__}
    if isinstance(cause, ConnectionError) or _named(cause, "SSLEOFError") or names & _CLOSED:
        return "the connection was closed before the end of the response"
    if "BadStatusLine" in names:
        return NO_STATUS
    # http.client has no class for too many headers.
    if names & _MALFORMED or any(link.__name__ == "HTTPException" for link in links):
        return MALFORMED
    if cause is not None and cause.strerror:
        return f"no connection: {printable(cause.strerror)}"
    # Only the type, since the text can contain what was received.
    return f"no response ({type(error).__name__})"


def _named(error: BaseException | None, name: str) -> bool:
    """Return whether an error is of a class, by its name: `ssl` and `socket` are slow to load."""
    return any(kind.__name__ == name for kind in type(error).__mro__)
