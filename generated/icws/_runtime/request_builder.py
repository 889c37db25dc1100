# Copied from runtime/request_builder.py; edits here are lost.
"""Building of HTTP requests from calls."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .call import Call
from .encoding import encode
from .http import BODY_MEDIA_TYPE, MEDIA_TYPE, Request
from .receiving import ACCEPTED_CODINGS
from .requests import header_value, query_of
from .settings import checked_timeout
from .state import OF_SESSION, SessionState
from .tracebacks import without_frames
from .upload import BaseUpload

__all__ = ["RequestBuilder"]


class RequestBuilder:
    """A builder of requests, with the settings that all requests of a client share.

    Args:
        timeout: seconds, unless the options of a call set another; None waits for a day.
        language: the language of the server's texts.
        user_agent: the name of the program.
    """

    def __init__(self, *, timeout: float | None, language: str, user_agent: str) -> None:
        self.timeout: float = checked_timeout(timeout)
        """Seconds to wait for a response, unless the options of a call set another."""
        self._common = {
            "Accept": MEDIA_TYPE,
            "Accept-Encoding": ACCEPTED_CODINGS,
            "Accept-Language": header_value("Accept-Language", language),
            "User-Agent": header_value("User-Agent", user_agent),
        }
        self._kept: tuple[SessionState, bool, dict[str, str]] | None = None

    def build(self, call: Call, state: SessionState) -> Request:
        """Return the request of a call in a session.

        Raises TypeError and ValueError for values that cannot be sent.
        """
        timeout = call.options.timeout
        try:
            return Request(
                call.op.method,
                _url(call, state),
                self._headers(call, state),
                None if call.body is UNSET else _content(call.body),
                self.timeout if isinstance(timeout, UnsetType) else checked_timeout(timeout),
                call.options.head_timeout,
            )
        except (TypeError, ValueError) as error:
            raise without_frames(error)  # noqa: B904 - the same error

    def _headers(self, call: Call, state: SessionState) -> dict[str, str]:
        lines = self._headers_of(state, csrf=call.op.needs_session)
        body = call.body
        if body is not UNSET:
            lines["Content-Type"] = BODY_MEDIA_TYPE
            if isinstance(body, BaseUpload):
                lines["Content-Type"] = "application/octet-stream"
                if body.size is not None:
                    lines["Content-Length"] = str(body.size)
        for name, value in {**call.options.headers, **call.headers}.items():
            if value is not UNSET:
                same = {key.lower(): key for key in lines}.get(name.lower(), name)
                # A caller cannot replace the headers that identify the session.
                if same.lower() not in OF_SESSION or same not in lines:
                    lines.pop(same, None)
                    lines[name] = header_value(name, value)
        return lines

    def _headers_of(self, state: SessionState, *, csrf: bool) -> dict[str, str]:
        """Return the headers of every request in a state; the last are kept for the next call."""
        latest = self._kept
        if latest is None or latest[0] is not state or latest[1] != csrf:
            latest = self._kept = (state, csrf, {**self._common, **state.headers(csrf=csrf)})
        return latest[2].copy()


def _url(call: Call, state: SessionState) -> str:
    op, path = call.op, call.path
    if state.session_id is not None and "{sessionId}" in op.path and "sessionId" not in path:
        path = {**path, "sessionId": state.session_id}
    return state.base + op.filled(path) + query_of(call.query, op.numbers)


def _content(body: object) -> Any:
    """Return what is sent: other content as it is, all else as JSON."""
    return body.sent() if isinstance(body, BaseUpload) else encode(body)
