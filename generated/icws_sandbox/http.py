# Copied from sandbox/http.py; edits here are lost.
"""The HTTP layer: finds the operation, the session and the behaviour, and writes the answer."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from aiohttp import hdrs, web

from .call import Answer, Behaviours, Call
from .checking import Checker, response_for
from .clock import Clock
from .faults import Dropped, Faults
from .journal import Entry, Journal, logger, masked, without_secrets
from .polling import MEDIA_TYPE
from .pruning import Pruner
from .refusals import MALFORMED, TOO_LARGE, Refusal, refusal
from .sample import Sampler
from .sessions import Session, Sessions
from .spec import Operation, Route, Spec
from .streams import Streams
from .versions import Dial

MESSAGES = ("GET", "/icws/{sessionId}/messaging/messages")
_STATE = ("GET", "/icws/{sessionId}/connection")
_SESSION_ID = "ININ-ICWS-Session-ID"
_CSRF = "ININ-ICWS-CSRF-Token"
_LARGEST = 16 * 2**20
# A larger body is checked and answered, and not kept in the journal.
_KEPT_BODY = 2**14


@dataclass(frozen=True)
class Parts:
    """What the HTTP layer asks: put together in `sandbox`."""

    spec: Spec
    dial: Dial
    clock: Clock
    sessions: Sessions
    behaviours: Behaviours
    streams: Streams
    faults: Faults | None = None
    seed: int = 0


class Http:
    """The application; `journal` has what came, `broken` what the spec does not allow."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._checker = Checker(parts.spec, parts.dial)
        self._pruner = Pruner(parts.spec, parts.dial)
        self._sampler = Sampler(parts.spec, parts.dial, parts.seed)
        self.journal: Journal = Journal()
        self.broken: list[str] = []
        """Answers of the sandbox that were not as the spec has them: mistakes of its own."""

    def application(self) -> web.Application:
        """Return the aiohttp application: one handler for every path."""
        application = web.Application(client_max_size=_LARGEST)
        # A path can hold a line break, which `.` does not match.
        application.router.add_route("*", r"/{path:[\s\S]*}", self._handle)
        return application

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        began = self._parts.clock.now()
        entry = Entry(request.method, masked(request.rel_url.raw_path))

        async def answered(request: web.Request) -> web.StreamResponse:
            return await self._answered(request, entry)

        try:
            if self._parts.faults is None:
                response = await answered(request)
            else:
                response = await self._parts.faults.around(request, answered)
            entry.status = 0 if isinstance(response, Dropped) else response.status
            return response
        finally:
            self.journal.add(entry, self._parts.clock.now() - began)

    async def _answered(self, request: web.Request, entry: Entry) -> web.StreamResponse:
        operation: Operation | None = None
        try:
            route, operation = self._operation(request)
            entry.operation = operation.id
            session = self._session(request, route, operation)
            entry.user = session.user if session else None
            data = await self._read(request)
            call = self._call(request, route, operation, session, data)
            entry.query = dict(call.query)
            entry.body = without_secrets(call.body) if len(data) <= _KEPT_BODY else None
            if operation.key == MESSAGES and session is not None:
                return await self._messages(request, session)
            answer = self._behave(call)
            opened = self._parts.sessions.get(answer.headers.get(_SESSION_ID, ""))
            entry.user = opened.user if opened else entry.user
        except Refusal as refused:
            answer = Answer(refused.status, refused.body, refused.headers)
            if refused.status == 413:
                operation = None  # HTTP's own: no operation documents it
        except Exception:
            logger.exception("%s %s: the sandbox failed", request.method, entry.path)
            failed = "error.request.internalServerError"
            answer = Answer(500, {"errorId": failed, "message": "The sandbox has failed."})
        if isinstance(answer.body, dict) and answer.status >= 400:
            entry.error = answer.body.get("errorId")
        return self._response(operation, answer)

    async def _read(self, request: web.Request) -> bytes:
        """Read the body.

        Raises:
            Refusal: it is too large, or not in the encoding that it is said to be in.
        """
        try:
            return await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise refusal(413, f"The body is larger than {_LARGEST} bytes.", TOO_LARGE) from None
        except web.RequestPayloadError:
            raise refusal(400, "The body cannot be read.", MALFORMED) from None

    def _operation(self, request: web.Request) -> tuple[Route, Operation]:
        """Find the operation.

        Raises:
            Refusal: 404, 405 or 410: the dialled versions do not have it.
        """
        route = self._parts.spec.route(request.rel_url.raw_path)
        if route is None:
            raise refusal(404, "There is no such resource.")
        operation = route.operations.get(request.method)
        if operation is not None:
            self._must_have(operation)
            return route, operation
        methods = sorted(m for m, o in route.operations.items() if self._has(o))
        if not methods:
            raise refusal(404, "There is no such resource.")
        refused = refusal(405, "The resource does not have this method.")
        refused.headers[hdrs.ALLOW] = ", ".join(methods)
        raise refused

    def _must_have(self, operation: Operation) -> None:
        if self._parts.dial.gone(operation.gates):
            raise refusal(410, "The resource was taken out of the API.")
        if not self._has(operation):
            raise refusal(404, "There is no such resource.")

    def _has(self, operation: Operation) -> bool:
        return self._parts.dial.has(operation.gates)

    def _session(self, request: web.Request, route: Route, operation: Operation) -> Session | None:
        if not operation.secured:
            return None
        return self._parts.sessions.authenticate(
            route.values.get("sessionId", ""),
            request.cookies,
            request.headers.get(_CSRF),
            # An EventSource of a browser cannot send the header.
            csrf=operation.key != MESSAGES,
            ended=operation.key == _STATE,
        )

    def _call(
        self,
        request: web.Request,
        route: Route,
        operation: Operation,
        session: Session | None,
        body: bytes,
    ) -> Call:
        headers = {name.lower(): value for name, value in request.headers.items()}
        query: dict[str, str] = {}
        for name, value in request.rel_url.query.items():
            query[name] = f"{query[name]},{value}" if name in query else value
        checked = self._checker.check(operation, route.values, query, headers, body)
        return Call(
            operation, route.values, checked.query, checked.body, headers, session, self._parts.dial
        )

    async def _messages(self, request: web.Request, session: Session) -> web.StreamResponse:
        faults = self._parts.faults
        return await self._parts.streams.answer(
            request,
            session.outbox,
            events=self._parts.dial.features.get("messaging", 0) >= 2,
            fault=faults.of(request) if faults else None,
        )

    def _behave(self, call: Call) -> Answer:
        behaviour = self._parts.behaviours.get(call.operation.key)
        answer = behaviour(call) if behaviour is not None else None
        return self._sample(call) if answer is None else answer

    def _sample(self, call: Call) -> Answer:
        """An answer of the right type, for what has no behaviour."""
        first = next((s for s in call.operation.responses if s.startswith("2")), "2XX")
        schema = call.operation.responses[first].schema if first != "2XX" else None
        if schema is None:
            return Answer(204 if first == "2XX" else int(first))
        key = f"{call.operation.method} {call.operation.path}"
        now = self._parts.clock.utc()
        body = self._sampler.value(schema, key, now, call.path)
        headers = {}
        if "Location" in call.operation.responses[first].headers:
            made = next((v for v in body.values() if isinstance(v, str)), "")
            headers["Location"] = f"{_path(call)}/{quote(made)}"
        return Answer(int(first), body, headers)

    def _response(self, operation: Operation | None, answer: Answer) -> web.Response:
        body = answer.body
        if operation is not None:
            key = response_for(operation, answer.status)
            schema = operation.responses[key].schema if key else None
            if schema is not None:
                body = self._pruner.prune(schema, body)
            wrong = self._checker.broken(operation, answer, body)
            if wrong is not None:
                self.broken.append(wrong)
                logger.error("the sandbox broke the spec: %s", wrong)
        headers = dict(answer.headers)
        if body is None:
            return web.Response(status=answer.status, headers=headers)
        headers[hdrs.CONTENT_TYPE] = MEDIA_TYPE
        return web.Response(status=answer.status, body=encode(body), headers=headers)


def _path(call: Call) -> str:
    """The path that was asked for; quoted again, since a value can hold a line break."""
    path = call.operation.path
    for name, value in call.path.items():
        path = path.replace(f"{{{name}}}", quote(value, safe=""))
    return path


def encode(value: Any) -> bytes:
    """JSON in ASCII: any text can be written."""
    return json.dumps(value, separators=(",", ":")).encode("ascii")
