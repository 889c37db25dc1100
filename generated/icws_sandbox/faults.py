# Copied from sandbox/faults.py; edits here are lost.
"""Faults: failures on purpose, by rules that select requests, with a number and a chance.

A dropped connection comes in three kinds, since they leave the client in three states:

- `before`: the request is not read. Nothing has happened; to ask again is safe.
- `after`: the request is done, the response never begun. To the client this looks the same, but it
  has happened.
- `middle`: the response is cut after half its body (a response without a body is not begun).

For `GET messaging/messages` the first two lose nothing, and the third loses the messages of the
response: see `outbox`. Each rule draws its chances from a seed of its own, so the same requests in
the same order meet the same faults.
"""

from __future__ import annotations

import asyncio
import fnmatch
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from aiohttp import hdrs, web

from .addresses import documented_path
from .clock import Clock
from .polling import MEDIA_TYPE, PollResponse, body_of, encode
from .request_log import mask_session_id

_LOG_LIMIT = 10_000

Drop = Literal["before", "after", "middle"]
Broken = Literal["truncated", "html", "empty"]
Responder = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A failure. The parts can be combined: a delay and then a drop.

    Args:
        delay: Seconds before the request is read.
        drop: The moment at which the connection drops.
        broken: How the body is damaged, in an HTTP response that is otherwise valid.
        status: The status of an error response in place of the operation.
        error_id: The `errorId` of its body.
        hosts: The `alternateHostList` of its body.
    """

    delay: float = 0.0
    drop: Drop | None = None
    broken: Broken | None = None
    status: int | None = None
    error_id: str | None = None
    hosts: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = [f"{self.delay:g} s late"] if self.delay else []
        parts += [f"dropped {self.drop}"] if self.drop else []
        parts += [f"broken {self.broken}"] if self.broken else []
        parts += [f"status {self.status}"] if self.status else []
        return ", ".join(parts) or "nothing"


@dataclass(kw_only=True)
class Rule:
    """A rule: the requests that meet a fault.

    Args:
        fault: The fault.
        method: `GET`, or `*` for every method.
        path: A pattern with `*` for the path after `/icws/`, with `{sessionId}` in place of the
            session's id: `*/messaging/messages`, `connection`, `{sessionId}/interactions/*`.
        times: How many more requests; None: no limit.
        chance: The probability for each of them, from 0 to 1.
        until: The time at which the rule ends; None: never.
    """

    fault: Fault
    method: str = "*"
    path: str = "*"
    times: int | None = 1
    chance: float = 1.0
    until: float | None = None
    random: Random = field(default_factory=lambda: Random(0), repr=False)  # noqa: S311

    def over(self, now: float) -> bool:
        """Tell whether the rule has ended."""
        return self.times == 0 or (self.until is not None and now >= self.until)

    def applies(self, method: str, resource: str, now: float) -> bool:
        """Tell whether a request meets the fault, and count it if so."""
        if self.over(now):
            return False
        if self.method not in ("*", method) or not fnmatch.fnmatchcase(resource, self.path):
            return False
        if self.chance < 1.0 and self.random.random() >= self.chance:
            return False
        if self.times is not None:
            self.times -= 1
        return True


def resource(path: str) -> str:
    """Return a path as in rules and the log: without `/icws/` and without the session's id."""
    return mask_session_id(documented_path(path)).removeprefix("/icws/")


class Faults:
    """The rules of a server, in the order of `add`; the first that applies to a request counts.

    Args:
        clock: The time, for delays and for rules that end.
        seed: The seed of every chance.
    """

    def __init__(self, clock: Clock, seed: int = 0) -> None:
        self._clock = clock
        self._seed = seed
        self._rules: list[Rule] = []
        self._added = 0
        self._current: dict[int, Fault] = {}  # by id: a request has no hash
        self.log: deque[str] = deque(maxlen=_LOG_LIMIT)
        """The latest faults, one line each: number, method, resource, fault."""
        self._count = 0

    def add(
        self,
        fault: Fault,
        *,
        method: str = "*",
        path: str = "*",
        times: int | None = 1,
        chance: float = 1.0,
        seconds: float | None = None,
    ) -> Rule:
        """Let requests meet a fault, for so many seconds from now; the rest is as in `Rule`.

        Returns:
            The rule, for `remove`.
        """
        rule = Rule(
            fault=fault,
            method=method.upper(),
            path=path,
            times=times,
            chance=chance,
            until=None if seconds is None else self._clock.now() + seconds,
            random=Random(f"{self._seed}:fault:{self._added}"),  # noqa: S311 - reproducible, not secret
        )
        self._added += 1
        self._rules.append(rule)
        return rule

    def remove(self, rule: Rule) -> None:
        """End a rule early. Nothing happens if it has ended."""
        self._rules = [other for other in self._rules if other is not rule]

    def clear(self) -> None:
        """End every rule."""
        self._rules.clear()

    def next_fault(self, method: str, path: str) -> Fault | None:
        """Return the fault for a request, if any, and count it."""
        now = self._clock.now()
        self._rules = [rule for rule in self._rules if not rule.over(now)]
        name = resource(path)
        for rule in self._rules:
            if rule.applies(method, name, now):
                self._count += 1
                self.log.append(f"{self._count} {method} {name}: {rule.fault}")
                return rule.fault
        return None

    def of(self, request: web.BaseRequest) -> Fault | None:
        """Return the fault of a request that is being answered: a stream damages its events."""
        return self._current.get(id(request))

    async def respond(self, request: web.Request, respond: Responder) -> web.StreamResponse:
        """Respond to a request, with its fault if there is one.

        Args:
            request: The request.
            respond: The function that responds if there is no fault.
        """
        fault = self.next_fault(request.method, request.path)
        if fault is None:
            return await respond(request)
        self._current[id(request)] = fault
        try:
            return await self._respond_with(fault, request, respond)
        finally:
            del self._current[id(request)]

    async def _respond_with(
        self, fault: Fault, request: web.Request, respond: Responder
    ) -> web.StreamResponse:
        if fault.delay:
            await self._pause(fault.delay)
        if fault.drop == "before":
            return drop_connection(request)
        if fault.status is not None:
            return _error_response(fault)
        response = await respond(request)
        if not isinstance(response, web.Response):  # a stream, which has applied the fault itself
            return response
        if fault.drop == "after":
            return drop_connection(request)
        if fault.drop == "middle":
            return await _cut(request, response)
        if fault.broken is not None:
            return _damaged(response, fault.broken)
        return response

    async def _pause(self, seconds: float) -> None:
        over = asyncio.Event()
        self._clock.call_later(seconds, over.set)
        await over.wait()


class Dropped(web.Response):
    """A response that goes nowhere: its connection was closed."""


def drop_connection(request: web.BaseRequest) -> web.Response:
    """Close the connection; bytes that were written before still arrive."""
    if request.transport is not None:
        request.transport.close()
    return Dropped()


def _error_response(fault: Fault) -> web.Response:
    body: dict[str, Any] = {"message": "This failure was asked for."}
    if fault.error_id is not None:
        body["errorId"] = fault.error_id
    if fault.hosts:
        body["alternateHostList"] = list(fault.hosts)
    headers = {hdrs.CONTENT_TYPE: MEDIA_TYPE}
    if fault.status == 401:
        headers[hdrs.WWW_AUTHENTICATE] = 'ICWS realm="ICWS" location="/icws/connection"'
    return web.Response(status=fault.status or 500, body=encode(body), headers=headers)


async def _cut(request: web.BaseRequest, response: web.Response) -> web.StreamResponse:
    try:
        await response.prepare(request)
        body = _body(response)
        await response.write(body[: len(body) // 2])
    except ConnectionError:
        pass  # the client closed it first
    return drop_connection(request)


def _damaged(response: web.Response, how: Broken) -> web.Response:
    body, content_type = _body(response), response.content_type
    if how == "html":
        body, content_type = b"<html><body>Bad gateway</body></html>\n", "text/html"
    elif how == "truncated":
        body = body[: len(body) // 2]
    else:
        body = b""
    return web.Response(status=response.status, body=body, content_type=content_type)


def _body(response: web.Response) -> bytes:
    return response.begin() if isinstance(response, PollResponse) else body_of(response)
