# Copied from sandbox/faults.py; edits here are lost.
"""What goes wrong on purpose with a request, by a rule that says which, how often and how likely.

A connection that drops comes in three kinds, since they leave the client in three states:

- `before`: the request is not seen. Nothing has happened; to ask again is safe.
- `after`: the request is done, the answer never begun. To the client this looks the same, but it
  has happened.
- `middle`: the answer is cut after half its body (an answer without a body is not begun).

For `GET messaging/messages` the first two lose nothing, and the third what was in the answer: see
`outbox`. Rules draw their chances from a seed of their own each, so the same requests in the same
order meet the same faults.
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

from .clock import Clock
from .polling import MEDIA_TYPE, PollAnswer, encode

_KEPT = 10_000

Drop = Literal["before", "after", "middle"]
Broken = Literal["truncated", "html", "empty"]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What goes wrong. The parts can be combined: a delay and then a drop.

    Args:
        delay: Seconds before the request is seen.
        drop: Where the connection drops.
        broken: How the body is damaged, in an HTTP response that is otherwise in order.
        status: Answered instead of doing what is asked, with an error body.
        error_id: The `errorId` of that body.
        hosts: The `alternateHostList` of that body.
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
    """Which requests meet a fault.

    Args:
        fault: What they meet.
        method: `GET`, or `*` for every method.
        path: A pattern with `*` for the path after `/icws/`, where the session's id is written
            `{sessionId}`: `*/messaging/messages`, `connection`, `{sessionId}/interactions/*`.
        times: How many more requests; None: no end.
        chance: How likely each of them is, from 0 to 1.
        until: The time at which the rule ends; None: no end.
    """

    fault: Fault
    method: str = "*"
    path: str = "*"
    times: int | None = 1
    chance: float = 1.0
    until: float | None = None
    random: Random = field(default_factory=lambda: Random(0), repr=False)  # noqa: S311

    def over(self, now: float) -> bool:
        """Whether it will never hit again."""
        return self.times == 0 or (self.until is not None and now >= self.until)

    def hits(self, method: str, resource: str, now: float) -> bool:
        """Whether this request meets the fault; counts it if so."""
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
    """A path as rules and the log have it: without `/icws/`, and without the session's own id."""
    first, slash, rest = path.removeprefix("/icws/").partition("/")
    return path.removeprefix("/icws/") if first == "connection" else "{sessionId}" + slash + rest


class Faults:
    """The rules of a server, in the order in which they were added; the first that hits decides.

    Args:
        clock: For delays and for rules that end.
        seed: Of every chance.
    """

    def __init__(self, clock: Clock, seed: int = 0) -> None:
        self._clock = clock
        self._seed = seed
        self._rules: list[Rule] = []
        self._added = 0
        self._met: dict[int, Fault] = {}  # by id: a request has no hash
        self.log: deque[str] = deque(maxlen=_KEPT)
        """The latest of what was met, one line each: number, method, resource, fault."""
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

    def meet(self, method: str, path: str) -> Fault | None:
        """The fault that a request meets, if any. It counts as met."""
        now = self._clock.now()
        self._rules = [rule for rule in self._rules if not rule.over(now)]
        what = resource(path)
        for rule in self._rules:
            if rule.hits(method, what, now):
                self._count += 1
                self.log.append(f"{self._count} {method} {what}: {rule.fault}")
                return rule.fault
        return None

    def of(self, request: web.BaseRequest) -> Fault | None:
        """The fault that a request under way has met: a stream damages its events itself."""
        return self._met.get(id(request))

    async def around(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """Answer a request by its handler, or as the fault says that it meets.

        Args:
            request: What came.
            handler: What answers when nothing goes wrong.
        """
        fault = self.meet(request.method, request.path)
        if fault is None:
            return await handler(request)
        self._met[id(request)] = fault
        try:
            return await self._faulty(request, handler, fault)
        finally:
            del self._met[id(request)]

    async def _faulty(
        self, request: web.Request, handler: Handler, fault: Fault
    ) -> web.StreamResponse:
        if fault.delay:
            await self._pause(fault.delay)
        if fault.drop == "before":
            return drop_connection(request)
        if fault.status is not None:
            return _error(fault)
        response = await handler(request)
        if not isinstance(response, web.Response):  # a stream, which has seen to it itself
            return response
        if fault.drop == "after":
            return drop_connection(request)
        if fault.drop == "middle":
            return await _cut(request, response)
        if fault.broken is not None:
            return _spoil(response, fault.broken)
        return response

    async def _pause(self, seconds: float) -> None:
        over = asyncio.Event()
        self._clock.call_later(seconds, over.set)
        await over.wait()


class Dropped(web.Response):
    """Stands for an answer that goes nowhere: its connection was closed."""


def drop_connection(request: web.BaseRequest) -> web.Response:
    """Close the connection; what was written before still arrives."""
    if request.transport is not None:
        request.transport.close()
    return Dropped()


def _error(fault: Fault) -> web.Response:
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
        body = _begun(response)
        await response.write(body[: len(body) // 2])
    except ConnectionError:
        pass  # the client was faster
    return drop_connection(request)


def _spoil(response: web.Response, how: Broken) -> web.Response:
    body = _begun(response)
    if how == "truncated":
        return _replaced(response, body[: len(body) // 2], response.content_type)
    if how == "empty":
        return _replaced(response, b"", response.content_type)
    return _replaced(response, b"<html><body>Bad gateway</body></html>\n", "text/html")


def _replaced(response: web.Response, body: bytes, content_type: str) -> web.Response:
    return web.Response(status=response.status, body=body, content_type=content_type)


def _begun(response: web.Response) -> bytes:
    if isinstance(response, PollAnswer):
        return response.begin()
    return bytes(response.body) if isinstance(response.body, (bytes, bytearray)) else b""
