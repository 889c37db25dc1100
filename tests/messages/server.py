"""A sandbox with its clients, as the behaviours use them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, TypeVar

import icws_sandbox
from icws import models
from icws_sandbox.centre import Centre
from icws_sandbox.faults import Fault
from icws_sandbox.sessions import Session

T = TypeVar("T")
LONG = 60.0
"""Seconds that nothing takes: a test that hangs fails."""


def settings(user: str = "ada") -> models.IcAuthConnectionRequestSettings:
    return models.IcAuthConnectionRequestSettings(
        application_name="tests", user_id=user, password="secret"
    )


def workgroup(name: str = "Sales") -> list[models.QueueId]:
    return [models.QueueId(queue_type=models.QueueType.Workgroup, queue_name=name)]


class Server:
    """A running sandbox; `options` are for the clients of its tests."""

    def __init__(self, delivery: str = "poll", **sandbox: Any) -> None:
        self.sandbox = icws_sandbox.Sandbox(**sandbox)
        self.options: dict[str, Any] = {"delivery": delivery, "poll_interval": 0.01}
        self.delivery = delivery

    def __enter__(self) -> Server:
        self.url = self.sandbox.open().url
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.sandbox.close()
        if error is None:
            assert self.sandbox.broken == []

    def tell(self, act: Callable[[Centre], T]) -> T:
        """Let something happen in the contact centre."""
        return self.sandbox.on_loop(lambda: act(self.sandbox.centre))

    def call(self, workgroup: str = "Sales", **attributes: str) -> str:
        """Let a call come in; returns its id."""
        return self.tell(
            lambda centre: centre.call_arrives(workgroup=workgroup, attributes=attributes).id
        )

    def write(self, interaction: str, **attributes: str) -> None:
        """Write attributes of an interaction."""
        self.tell(lambda centre: centre.set_attributes(interaction, attributes))

    def send(self, *messages: dict[str, Any]) -> None:
        """Send messages to all sessions, whatever they watch."""

        def put() -> None:
            for session in self.sandbox.sessions:
                for message in messages:
                    session.outbox.put(message)

        self.sandbox.on_loop(put)

    def sessions(self) -> list[Session]:
        return self.sandbox.on_loop(lambda: list(self.sandbox.sessions))

    def fault(self, fault: Fault, **which: Any) -> None:
        """Let requests meet something from now on; which ones, as `Faults.add` takes it."""
        self.sandbox.on_loop(lambda: self.sandbox.faults.add(fault, **which))

    def attributes(self, interaction: str) -> Mapping[str, str]:
        """Return the attributes of an interaction on the server."""
        return self.tell(lambda centre: dict(centre.interactions[interaction].attributes))

    def sent(self, method: str, path: str = "") -> list[str]:
        """The requests that came, by method and part of the path."""
        seen = self.sandbox.requests
        return [entry.path for entry in seen if entry.method == method and path in entry.path]


async def together(*works: Callable[[], Awaitable[T]]) -> list[T]:
    """Run functions at the same time, as tasks."""
    return list(await asyncio.gather(*(work() for work in works)))


def together_in_threads(*works: Callable[[], T]) -> list[T]:
    """Run functions at the same time, as threads that all begin together."""
    gate = threading.Barrier(len(works))

    def begin(work: Callable[[], T]) -> T:
        gate.wait()
        return work()

    with ThreadPoolExecutor(len(works)) as pool:
        return list(pool.map(begin, works))
