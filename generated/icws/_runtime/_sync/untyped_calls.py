# Derived from runtime/_async/untyped_calls.py; edits here are lost.
"""Calls of any path of the server, beside the typed operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import UNSET, UnsetType

from ..http import Response
from ..options import CallOptions
from ..settings import checked_size, checked_timeout
from .session import Session

# Many programs send no such request, so what it needs is imported by the first.
if TYPE_CHECKING:
    from ..untyped import Params, UntypedOperation
    from .streamed import Opened, StreamedResponse
    from .upload import Content

__all__ = ["UntypedCalls"]


class UntypedCalls:
    """The part of a client that sends requests to any path of the server."""

    session: Session
    _options: CallOptions

    def request(
        self,
        method: str,
        path: str,
        *,
        json: object = UNSET,
        content: Content | None = None,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        requires: Mapping[str, int] | None = None,
        timeout: float | UnsetType | None = UNSET,
    ) -> Response:
        """Send a request to any path of the server and return its response.

        It has the session, the retries, the settings and the errors of the typed methods. An
        error is named by method and path.

        Args:
            method: the HTTP method; GET and HEAD requests are retried as those of typed methods.
            path: a path within the session (``/interactions/1001``), one from ``/icws/`` on
                (``/icws/connection/version``), or a URI that the server has handed out, which
                must be below the client's base URL. Its parts must be escaped where they can
                contain a slash or a question mark.
            json: a value to send as JSON: plain data or models, whose versions are checked.
            content: something else to send: bytes, a text, a binary file, or an iterable of
                bytes, which is sent piece by piece. Its media type is application/octet-stream
                unless a header says otherwise. What can be read only once is not sent twice.
            params: parameters of the query, by name or as pairs, which can repeat a name; those
                that are UNSET are not sent, and lists are joined by commas.
            headers: headers beside those of the client, which they replace, but for the session's.
            requires: the lowest version of each feature that the request needs, such as
                ``{"interactions": 13}``.
            timeout: seconds to wait for the connection, for the response, and for each piece of
                content to be taken; None waits for a day at most. By default that of the client.

        Raises:
            FeatureVersionError: the server lacks what the request needs; nothing was sent.
            TypeError: an argument has another type, or there are `json` and `content`.
            ValueError: the path names another server, or an argument cannot be sent.
            IcwsError: the path needs a session, and there is none.
            TransportError: there was no response.
            ApiError: the status of the response is not 2xx.
        """
        return self.session.request(
            self._operation(method, path, requires, params),
            body=_body(json, content),
            options=self._changed(headers, timeout),
        )

    def stream(
        self,
        method: str,
        path: str,
        *,
        json: object = UNSET,
        content: Content | None = None,
        params: Params | None = None,
        headers: Mapping[str, str] | None = None,
        requires: Mapping[str, int] | None = None,
        timeout: float | UnsetType | None = UNSET,
        max_size: int | None = None,
    ) -> StreamedResponse:
        """Return a request whose response is read piece by piece, such as a file.

        It is sent when its block is entered, with the arguments and errors of `request`; iterate
        over the response for the pieces. The client's `max_response_size` does not apply.

        Args:
            method: see `request`.
            path: see `request`.
            json: see `request`.
            content: see `request`.
            params: see `request`.
            headers: see `request`; by default any media type is accepted.
            requires: see `request`.
            timeout: see `request`; it also limits the time until each piece of the response.
            max_size: bytes of the largest body to take; by default there is no limit.
        """
        from .streamed import Opened, StreamedResponse

        sent = {"Accept": "*/*", **(headers or {})}
        if max_size is not None:
            checked_size(max_size, "max_size")

        def open_stream() -> Opened:
            operation = self._operation(method, path, requires, params)
            options = self._changed(sent, timeout)
            body = _body(json, content)
            stream = self.session.stream(operation, body=body, options=options, retry=True)
            return Opened(stream, operation.id, self.session.state.base)

        return StreamedResponse(open_stream, max_size)

    def _operation(
        self,
        method: str,
        path: str,
        requires: Mapping[str, int] | None,
        params: Params | None,
    ) -> UntypedOperation:
        from ..untyped import untyped

        return untyped(method, path, self.session.state, requires, params)

    def _changed(
        self, headers: Mapping[str, str] | None, timeout: float | UnsetType | None
    ) -> CallOptions:
        return self._options.changed(headers=headers or {}, timeout=checked_timeout(timeout))


def _body(json: object, content: Content | None) -> object:
    if content is None:
        return json
    if json is not UNSET:
        raise TypeError("the request has json and content (expected one of them)")
    from .upload import content_of

    return content_of(content)
