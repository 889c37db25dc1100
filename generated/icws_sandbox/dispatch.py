# Copied from sandbox/dispatch.py; edits here are lost.
"""Dispatch of HTTP requests: route, session, validation, handler, response."""

from __future__ import annotations

import json
import sys
from html import escape
from typing import Any

from aiohttp import hdrs, web

from icws_sandbox._core.spec.operations import Operation

from .addresses import documented_path
from .bodies import LIMIT, read_body
from .clock import Clock
from .errors import NOT_FOUND, ApiError
from .faults import Dropped, Faults
from .files import Files
from .handling import Handlers, Request, Response
from .headers import CommonHeaders
from .polling import MEDIA_TYPE, encode
from .pruning import Pruner
from .request_log import LoggedRequest, RequestLog, logger, mask_secrets, mask_session_id
from .sampled import SampledAnswers
from .sessions import Session, Sessions
from .spec import Route, Spec, key_of, response_for
from .streams import EventStreams
from .validation import Validator
from .versions import Dial

MESSAGES = ("GET", "/icws/{sessionId}/messaging/messages")
_STATE = ("GET", "/icws/{sessionId}/connection")
_SESSION_ID = "ININ-ICWS-Session-ID"
_CSRF = "ININ-ICWS-CSRF-Token"
# A larger body is validated and answered, but not kept in the request log.
_LOGGED_BODY_LIMIT = 2**14
_NO_RESOURCE = "There is no such resource."


class Dispatcher:
    """The aiohttp application of a sandbox.

    Args:
        spec: The spec.
        dial: The dialled versions.
        clock: The time.
        sessions: The sessions.
        handlers: The implementations of operations.
        streams: The event streams.
        faults: The faults.
        sampled: The answers with sample values.
        headers: The headers of every response.
        files: The files that clients upload.
        lenient: Whether bodies are coerced before they are validated.
    """

    def __init__(
        self,
        *,
        spec: Spec,
        dial: Dial,
        clock: Clock,
        sessions: Sessions,
        handlers: Handlers,
        streams: EventStreams,
        faults: Faults,
        sampled: SampledAnswers,
        headers: CommonHeaders,
        files: Files,
        lenient: bool = False,
    ) -> None:
        self._spec = spec
        self._dial = dial
        self._clock = clock
        self._sessions = sessions
        self._handlers = handlers
        self._streams = streams
        self._faults = faults
        self._headers = headers
        self._files = files
        self._validator = Validator(spec, dial, lenient=lenient)
        self._pruner = Pruner(spec, dial)
        self._sampled = sampled
        self.request_log: RequestLog = RequestLog()
        self.broken: list[str] = []
        """Responses of the sandbox that the spec does not allow: mistakes of its own."""

    def application(self) -> web.Application:
        """Return the aiohttp application: one route for every path."""
        application = web.Application(client_max_size=LIMIT)
        application.on_response_prepare.append(self._headers.add)
        # A path can hold a line break, which `.` does not match.
        application.router.add_route("*", r"/{path:[\s\S]*}", self._dispatch)
        return application

    async def _dispatch(self, request: web.Request) -> web.StreamResponse:
        began = self._clock.now()
        # Most paths are alike: one text for all of them.
        path = sys.intern(mask_session_id(request.rel_url.raw_path))
        logged = LoggedRequest(request.method, path)

        async def respond(request: web.Request) -> web.StreamResponse:
            return await self._respond(request, logged)

        try:
            # No fault hits a preflight: a rule counts the requests that programs send.
            response = self._headers.preflight(request) or await self._faults.respond(
                request, respond
            )
            logged.status = 0 if isinstance(response, Dropped) else response.status
            return response
        finally:
            self.request_log.add(logged, self._clock.now() - began)

    async def _respond(self, request: web.Request, logged: LoggedRequest) -> web.StreamResponse:
        operation: Operation | None = None
        try:
            place = self._files.place(request.rel_url.raw_path)
            if place is not None:
                return await self._file(request, logged, *place)
            route, operation = self._route(request)
            logged.operation = operation.id
            session = self._authenticate(request, route, operation)
            logged.user = session.user if session else None
            data = await read_body(request)
            valid = self._validated(request, route, operation, session, data)
            if valid.query:
                logged.query = dict(valid.query)
            if len(data) <= _LOGGED_BODY_LIMIT:
                logged.body_json = json.dumps(mask_secrets(valid.body))
            if key_of(operation) == MESSAGES and session is not None:
                return await self._messages(request, session)
            response = self._handle(valid)
            opened = self._sessions.get(response.headers.get(_SESSION_ID, ""))
            logged.user = opened.user if opened else logged.user
        except ApiError as error:
            response = Response(error.status, error.body, error.headers)
            if error.status == 413:
                operation = None  # HTTP's own: no operation documents it
        except Exception:
            logger.exception("%s %s: the sandbox failed", request.method, logged.path)
            failed = "error.request.internalServerError"
            response = Response(500, {"errorId": failed, "message": "The sandbox has failed."})
        if isinstance(response.body, dict) and response.status >= 400:
            logged.error = response.body.get("errorId")
        return self._http_response(operation, response)

    async def _file(
        self, request: web.Request, logged: LoggedRequest, session_id: str, name: str
    ) -> web.Response:
        """Take or return a file, which no operation of the spec is about."""
        session = self._sessions.authenticate(
            session_id, request.cookies, request.headers.get(_CSRF), csrf=True, ended=False
        )
        logged.operation, logged.user = "file", session.user
        status, body, media_type = self._files.respond(
            request.method, session.id, name, await read_body(request), request.content_type
        )
        return web.Response(status=status, body=body, content_type=media_type)

    def _route(self, request: web.Request) -> tuple[Route, Operation]:
        """Return the resource and the operation of a request.

        Raises:
            ApiError: 404, 405 or 410: the dialled versions do not have it.
        """
        route = self._spec.route(documented_path(request.rel_url.raw_path))
        if route is None:
            raise ApiError(404, _NO_RESOURCE, NOT_FOUND)
        operation = route.operations.get(request.method)
        if operation is None:
            has = self._dial.has_operation
            methods = sorted(method for method, each in route.operations.items() if has(each))
            if not methods:
                raise ApiError(404, _NO_RESOURCE, NOT_FOUND)
            error = ApiError(405, "The resource does not have this method.")
            error.headers[hdrs.ALLOW] = ", ".join(methods)
            raise error
        if self._dial.has_dropped(operation.gates):
            raise ApiError(410, "The resource was removed from the API.")
        if not self._dial.has_operation(operation):
            raise ApiError(404, _NO_RESOURCE, NOT_FOUND)
        return route, operation

    def _authenticate(
        self, request: web.Request, route: Route, operation: Operation
    ) -> Session | None:
        if not operation.secured:
            return None
        return self._sessions.authenticate(
            route.values.get("sessionId", ""),
            request.cookies,
            request.headers.get(_CSRF),
            # An EventSource of a browser cannot send the header.
            csrf=key_of(operation) != MESSAGES,
            ended=key_of(operation) == _STATE,
        )

    def _validated(
        self,
        request: web.Request,
        route: Route,
        operation: Operation,
        session: Session | None,
        body: bytes,
    ) -> Request:
        headers = {name.lower(): value for name, value in request.headers.items()}
        query: dict[str, str] = {}
        # An empty query would be kept with the request, as long as its connection is idle.
        if request.rel_url.raw_query_string:
            for name, value in request.rel_url.query.items():
                query[name] = f"{query[name]},{value}" if name in query else value
        valid = self._validator.validate_request(operation, route.values, query, headers, body)
        return Request(operation, route.values, valid.query, valid.body, headers, session)

    async def _messages(self, request: web.Request, session: Session) -> web.StreamResponse:
        events = self._dial.features.get("messaging", 0) >= 2
        fault = self._faults.of(request)
        return await self._streams.respond(request, session.outbox, events=events, fault=fault)

    def _handle(self, request: Request) -> Response:
        handler = self._handlers.get(key_of(request.operation))
        if handler is None:
            self._sampled.check_ids(request)
            return self._sampled.respond(request)
        response = handler(request)
        return self._sampled.respond(request) if response is None else response

    def _http_response(self, operation: Operation | None, response: Response) -> web.Response:
        body, media_type = response.body, None
        if operation is not None:
            documented = response_for(operation, response.status)
            if documented is not None and documented.has_body:
                media_type = documented.foreign_media_type
                if media_type is not None and response.status >= 400:
                    body = _page(body)
                body = self._pruner.prune(documented.schema, body)
            problem = self._validator.response_problem(operation, response, body)
            if problem is not None:
                self.broken.append(problem)
                logger.error("the sandbox broke the spec: %s", problem)
        headers = dict(response.headers)
        if body is None:
            if 200 <= response.status < 300 and response.status != 204:
                # As from a real server (public clients have to work around it).
                headers[hdrs.CONTENT_TYPE] = MEDIA_TYPE
            return web.Response(status=response.status, headers=headers)
        # Errors that nothing else is said of are JSON, whatever the operation answers else.
        if media_type is not None and isinstance(body, str):
            headers[hdrs.CONTENT_TYPE] = media_type
            return web.Response(status=response.status, body=body.encode(), headers=headers)
        headers[hdrs.CONTENT_TYPE] = MEDIA_TYPE
        return web.Response(status=response.status, body=encode(body), headers=headers)


def _page(body: Any) -> Any:
    """Return an error as the text of a page, for responses that are no JSON."""
    return escape(body["message"]) if isinstance(body, dict) and "message" in body else body
