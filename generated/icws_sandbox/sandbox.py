# Copied from sandbox/sandbox.py; edits here are lost.
"""The sandbox put together, and run: in a thread of its own, or on the loop of the caller."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Any, Self, TypeVar

from aiohttp import web

from .behaviours import merged
from .call import Behaviours
from .centre import Centre
from .clock import Clock, LoopClock
from .connection import Connection
from .faults import Faults
from .http import Http, Parts
from .journal import Entry
from .login import Login
from .scenario import Player, SandboxStage, Scenario
from .scenario import read as read_scenario
from .sessions import IDLE, Sessions
from .single_sign_on import SingleSignOn
from .spec import Spec, load
from .streams import Streams
from .users import DEFAULT, Users
from .users import load as load_users
from .versions import Dial, dialled, newest

T = TypeVar("T")
Script = Scenario | Mapping[str, Any] | Path | str
_GRACE = 0.5


class Sandbox:
    """A server that speaks ICWS, on loopback unless told otherwise.

        with Sandbox(features={"interactions": 8}) as url: ...
        async with Sandbox() as url: ...

    Args:
        port: 0: one that is free.
        host: Where to listen.
        features: Versions to pretend, by feature; the newest for what is not named, 0 for none.
        users: Who can log in, or the file that says so; by default `ada`, `grace` and `alan`,
            each with the password `secret`.
        seed: Equal seeds and equal requests give equal answers.
        alternate_hosts: Other servers to tell clients about.
        idle: Seconds after which a session without requests ends; None: never.
        clock: Another time than real time; only to be turned by `on_loop`.
        behaviours: What operations do, in place of what the sandbox does.
        spec: A folder with openapi.json and asyncapi.json, in place of the sandbox's own.
        scenario: What happens by itself, or the file that says so; begins when the server does.

    Raises:
        ValueError: a feature is not known.
        SpecError: the spec cannot be used.
        UsersError: the file of users is not what it should be.
        ScenarioError: nor is the scenario.
        OSError: the port cannot be had (when it starts).
    """

    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        features: Mapping[str, int] | None = None,
        users: Users | Path | str | None = None,
        seed: int = 0,
        alternate_hosts: Sequence[str] = (),
        idle: float | None = IDLE,
        clock: Clock | None = None,
        behaviours: Behaviours | None = None,
        spec: Path | str | None = None,
        scenario: Script | None = None,
    ) -> None:
        self._port = port
        self._host = host
        self.seed = seed
        self._alternate_hosts = tuple(alternate_hosts)
        self._idle = idle
        self._clock = clock
        self._extra = behaviours or {}
        self._scenario = None if scenario is None else read_scenario(scenario)
        self._players: list[Player] = []
        self._users = load_users(Path(users)) if isinstance(users, (str, Path)) else users
        self.spec: Spec = load() if spec is None else load(Path(spec))
        areas = (operation.tag for operation in self.spec.operations if operation.tag)
        self.dial: Dial = dialled(newest(self.spec.features, areas), features or {})
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._runner: web.AppRunner | None = None
        self.url: str = ""
        """Where it listens, once it does."""

    def _build(self, clock: Clock) -> None:
        random = Random(f"{self.seed}:sessions")  # noqa: S311 - reproducible, not secret
        users = self._users or DEFAULT
        self.clock = clock
        self._players = []
        self.sessions: Sessions = Sessions(clock, random, self._idle)
        self.streams: Streams = Streams(clock)
        self.faults: Faults = Faults(clock, self.seed)
        self.centre: Centre = Centre(self.spec, clock, users, seed=self.seed)
        self.sessions.on_end.append(lambda session: self.centre.forget(session.id))
        login = Login(users, self.sessions, clock, random)
        self.connection: Connection = Connection(
            login, self.sessions, clock, self._host, self._alternate_hosts
        )
        behaviours = merged(
            self.connection.behaviours(),
            SingleSignOn(login, self.sessions).behaviours(),
            self.centre.behaviours(),
            self._extra,
        )
        self._stage = SandboxStage(
            clock, self.centre, self.sessions, self.connection, self.streams, self.faults, users
        )
        self._http = Http(
            Parts(
                spec=self.spec,
                dial=self.dial,
                clock=clock,
                sessions=self.sessions,
                behaviours=behaviours,
                streams=self.streams,
                faults=self.faults,
                seed=self.seed,
            )
        )

    @property
    def requests(self) -> list[Entry]:
        """What came, oldest first."""
        return list(self._http.journal.entries)

    @property
    def broken(self) -> list[str]:
        """Answers that were not as the spec has them: mistakes of the sandbox."""
        return list(self._http.broken)

    def on_loop(self, function: Callable[[], T]) -> T:
        """Call a function on the server's thread, where everything lives, and wait for it."""
        if self._loop is None:
            raise RuntimeError("the sandbox does not run")
        if self._thread is None or threading.current_thread() is self._thread:
            return function()

        async def call() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(call(), self._loop).result()

    def accept_log_ins(self, accept: bool, alternate_hosts: Sequence[str] | None = None) -> None:
        """Answer log-ins with 503 and the alternate hosts from now on, or accept them again."""

        def switch() -> None:
            self.connection.accepting = accept
            if alternate_hosts is not None:
                self.connection.alternate_hosts = tuple(alternate_hosts)

        self.on_loop(switch)

    @property
    def played(self) -> list[str]:
        """What scenarios have done, a line each, one scenario after the other."""
        return [line for player in self._players for line in player.log]

    def play(self, scenario: Script) -> Player:
        """Begin a scenario now, beside those that run; `stop` it on the server's thread.

        Raises:
            ScenarioError: it is not what it should be; nothing was begun.
        """
        script = read_scenario(scenario)

        def begin() -> Player:
            player = Player(script, self._stage, self.clock, self.seed)
            self._players.append(player)
            player.start()
            return player

        return self.on_loop(begin)

    async def start(self) -> str:
        """Listen, on the running loop; returns the URL."""
        self._loop = asyncio.get_running_loop()
        self._build(self._clock or LoopClock(self._loop))
        runner = web.AppRunner(
            self._http.application(),
            access_log=None,
            handle_signals=False,
            shutdown_timeout=_GRACE,
        )
        await runner.setup()
        try:
            await web.TCPSite(runner, self._host, self._port).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        port = runner.addresses[0][1]
        host = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"http://{host}:{port}"
        if self._scenario is not None:
            self.play(self._scenario)
        return self.url

    async def stop(self) -> None:
        """Stop listening, and drop what is open."""
        for player in self._players:
            player.stop()
        self.streams.close()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> str:
        return await self.start()

    async def __aexit__(self, *exc: object) -> None:
        await self.stop()

    def open(self) -> Self:
        """Run in a thread until `close`."""
        started = threading.Event()
        failure: list[BaseException] = []

        def run() -> None:
            try:
                asyncio.run(self._serve(started))
            except BaseException as error:  # handed to who waits
                failure.append(error)
            finally:
                started.set()

        self._thread = threading.Thread(target=run, name="icws-sandbox", daemon=True)
        self._thread.start()
        started.wait()
        if failure:
            self._thread.join()
            self._thread = None
            raise failure[0]
        return self

    async def _serve(self, started: threading.Event) -> None:
        self._stopping = asyncio.Event()
        await self.start()
        started.set()
        try:
            await self._stopping.wait()
        finally:
            await self.stop()

    def close(self) -> None:
        """Stop the thread; nothing happens if it does not run."""
        thread, self._thread = self._thread, None
        if thread is not None and self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)
            thread.join()
        self._loop = None

    def __enter__(self) -> str:
        return self.open().url

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Sandbox({self.url or 'not running'})"
