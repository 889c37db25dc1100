"""A session without a server, for tests of the runtime in place."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from runtime.delivery import Delivery
from runtime.gating import FeatureGate, GateTable
from runtime.model import Model
from runtime.operation import Operation, Watch
from runtime.options import CallOptions
from runtime.request_builder import RequestBuilder
from runtime.state import SessionState

POLL: Operation[list[Any]] = Operation("messaging.getMessages", "GET", "/icws/{sessionId}/messages")
HEARTBEAT: Operation[None] = Operation("messaging.heartbeat", "POST", "/icws/{sessionId}/beat")
QUIET = Delivery("poll", poll_interval=1000.0)
"""Polls once, and then again only when a subscription starts or ends."""


class Changed(
    Model, kw_only=True, tag_field="__type", tag="urn:example.com:changed", rename="camel"
):
    """A message about one thing."""

    thing_id: str


class Morphed(
    Model, kw_only=True, tag_field="__type", tag="urn:example.com:morphed", rename="camel"
):
    """The message that another thing takes the place of this one."""

    thing_id: str
    new_thing_id: str


THINGS: Watch[Changed | Morphed] = Watch(
    start=Operation("things.subscribe", "PUT", "/icws/{sessionId}/things/{thingId}"),
    stop=Operation("things.unsubscribe", "DELETE", "/icws/{sessionId}/things/{thingId}"),
    kinds=(Changed, Morphed),
)


class FakeSession:
    """Records calls; `reply` makes the result of one, or raises."""

    def __init__(self, reply: Callable[[Operation[Any]], Any] = lambda op: None) -> None:
        self.calls: list[tuple[str, dict[str, Any], dict[str, Any]]] = []
        self.on_new_session: list[Any] = []
        self.logged_in = True
        self.renewable = False
        self.state = SessionState("http://127.0.0.1:1", session_id="1")
        self.features: Mapping[str, int] | None = {}
        self.builder = RequestBuilder(timeout=30.0, language="en", user_agent="tests")
        self._reply = reply

    def gate_for(self, options: CallOptions) -> FeatureGate:
        return FeatureGate(GateTable(), {})

    async def call(
        self,
        op: Operation[Any],
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        options: CallOptions | None = None,
        **more: Any,
    ) -> Any:
        await asyncio.sleep(0)
        if op is POLL:
            return []
        self.calls.append((op.id, dict(path or {}), dict(query or {})))
        return self._reply(op)
