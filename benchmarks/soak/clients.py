"""The clients of a soak: one for each form and each way of delivery, with many watches each."""

from __future__ import annotations

import asyncio
import threading
import time
import traceback
from contextlib import AsyncExitStack, ExitStack
from dataclasses import dataclass
from typing import Any

import icws
from benchmarks.soak.centre import WORKGROUPS
from benchmarks.soak.ledger import NOTE, Ledger
from icws import models

_PAUSE = 0.1  # seconds between two looks at all watches
_POLL_INTERVAL = 0.2
_START = 60.0


@dataclass
class Watch:
    """One watch: its workgroup, its cache, and the ledger of its changes."""

    workgroup: str
    cache: Any
    ledger: Ledger

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each call, as the cache has it."""
        items: dict[str, Any] = dict(self.cache.items)
        return {key: int(item.attributes[NOTE]) for key, item in items.items()}


class Party:
    """A client with its watches, in a thread of its own.

    Args:
        url: the server.
        form: "async" or "sync".
        delivery: "stream" or "poll".
        watches: the number of watches.
        user: who logs in.
    """

    def __init__(
        self, url: str, form: str, delivery: icws.DeliveryMode, watches: int, user: str
    ) -> None:
        self.name = f"{form} {delivery}"
        self.watches: list[Watch] = []
        self.problems: list[str] = []
        self.outages: list[icws.ConnectionChange] = []
        self._count = watches
        self._url = url
        self._options: dict[str, Any] = {
            "delivery": delivery,
            "poll_interval": _POLL_INTERVAL,
            "relogin": True,
            "on_connection_change": self.outages.append,
        }
        self._settings = models.IcAuthConnectionRequestSettings(
            application_name="soak",
            user_id=user,
            password="secret",  # noqa: S106 - that of the sandbox's users
        )
        self._ready, self._over = threading.Event(), threading.Event()
        run = self._run_async if form == "async" else self._run_sync
        self._thread = threading.Thread(target=self._guard, args=(run,), name=self.name)
        self.connected = False

    def start(self) -> None:
        """Start all watches."""
        self._thread.start()
        if not self._ready.wait(_START):
            self.problems.append(f"{self.name}: the watches have not started in {_START:.0f} s")

    def stop(self) -> None:
        """End all watches and log out."""
        self._over.set()
        self._thread.join(_START)
        if self._thread.is_alive():
            self.problems.append(f"{self.name}: the client does not end in {_START:.0f} s")

    def _guard(self, run: Any) -> None:
        try:
            run()
        except Exception:
            self.problems.append(f"{self.name}: {traceback.format_exc()}")
        finally:
            self._ready.set()

    def _run_async(self) -> None:
        asyncio.run(self._watch_async())

    async def _watch_async(self) -> None:
        async with (
            icws.AsyncClient(self._url, **self._options) as client,
            AsyncExitStack() as open_,
        ):
            await client.log_in(self._settings)
            for number in range(self._count):
                workgroup, arguments = self._arguments(number)
                cache = icws.AsyncListCache(client.queues.watch(**arguments))
                await open_.enter_async_context(cache)
                self._add(workgroup, cache)
            self._ready.set()
            while not self._over.is_set():
                self.connected = client.connected
                for watch in self.watches:
                    for change in await watch.cache.drain():
                        watch.ledger.take(change)
                await asyncio.sleep(_PAUSE)

    def _run_sync(self) -> None:
        with icws.Client(self._url, **self._options) as client, ExitStack() as open_:
            client.log_in(self._settings)
            for number in range(self._count):
                workgroup, arguments = self._arguments(number)
                cache = icws.ListCache(client.queues.watch(**arguments))
                open_.enter_context(cache)
                self._add(workgroup, cache)
            self._ready.set()
            while not self._over.is_set():
                self.connected = client.connected
                for watch in self.watches:
                    for change in watch.cache.drain():
                        watch.ledger.take(change)
                time.sleep(_PAUSE)

    def _arguments(self, number: int) -> tuple[str, dict[str, Any]]:
        workgroup = WORKGROUPS[number % len(WORKGROUPS)]
        queue = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name=workgroup)
        return workgroup, {"queue_ids": [queue], "attribute_names": [NOTE]}

    def _add(self, workgroup: str, cache: Any) -> None:
        name = f"{self.name} {len(self.watches)}"
        self.watches.append(Watch(workgroup, cache, Ledger(name)))
