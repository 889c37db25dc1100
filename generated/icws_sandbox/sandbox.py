# Copied from sandbox/sandbox.py; edits here are lost.
"""The sandbox: its parts put together, run in a thread of its own or on the caller's loop."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Self, TypeVar

from aiohttp import web

from .centre import Centre
from .centre.handlers import handlers_of
from .clock import Clock, LoopClock
from .configuration import ObjectChange
from .connection import Connection
from .delays import Delays, delays_named
from .dispatch import Dispatcher
from .faults import Faults
from .files import Files
from .handling import Handlers
from .headers import CommonHeaders
from .login import Login
from .request_log import LoggedRequest
from .sampled import SampledAnswers
from .scenario import SandboxControl, Scenario, ScenarioRun
from .scenario import read as read_scenario
from .sessions import IDLE, Sessions
from .single_sign_on import SingleSignOn
from .spec import Spec, load
from .streams import EventStreams
from .users import DEFAULT, UsersSource
from .users import read as read_users
from .versions import Dial, dialled, release_named

T = TypeVar("T")
ScenarioSource = Scenario | Mapping[str, Any] | Path | str
_SHUTDOWN_TIMEOUT = 0.5
_MADE_AT_START = frozenset(
    {"broken", "centre", "clock", "connection", "faults", "requests", "sessions", "streams"}
)


class Sandbox:
    """A server that speaks ICWS, by default on loopback.

    It runs in a thread, or in the running event loop, for the time of a block::

        with Sandbox(features={"interactions": 8}) as url: ...
        async with Sandbox() as url: ...

    Args:
        port: The port; 0: a free one.
        host: The address to listen on.
        features: Versions to pretend, by feature: by default those of the release, or else the
            newest; 0 for none.
        release: A named release to pretend, at the lowest versions that it is known to have. What
            is not known of it is at its newest version; `dial.unknown` has these features.
        users: The users who can log in, by their names, each with the table that a file has; or
            the file. By default `ada`, `grace` and `alan`, each with the password `secret`.
        seed: Equal seeds and equal requests give equal responses.
        alternate_hosts: Other servers to tell clients about.
        idle: Seconds after which a session without requests ends; None: never.
        delays: Seconds until things happen by themselves, by names that the command's help lists,
            such as {"answer": 0}.
        clock: Another time than real time; advance it by `on_loop` only.
        handlers: Implementations of operations, in place of the sandbox's own.
        spec: A folder with openapi.json and asyncapi.json, in place of the sandbox's own.
        scenario: The events and faults that happen by themselves, or the file that has them; it
            begins when the server does.
        cors: Whether browsers let programs of other origins use the server.
        lenient: Whether bodies may have text for booleans and numbers, and null for optional
            properties, as some real servers take them.
        tls: Whether to serve HTTPS, with a certificate of its own: `certificate`.

    Raises:
        ValueError: a feature, the release or a delay is not known.
        SpecError: the spec is not valid.
        UsersError: the users are not valid.
        ScenarioError: the scenario is not valid.
        OSError: the port is not available (when it starts).
        ModuleNotFoundError: `cryptography` is not installed (when it starts, with `tls`).
    """

    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        features: Mapping[str, int] | None = None,
        release: str | None = None,
        users: UsersSource | None = None,
        seed: int = 0,
        alternate_hosts: Sequence[str] = (),
        idle: float | None = IDLE,
        delays: Mapping[str, float] | None = None,
        clock: Clock | None = None,
        handlers: Handlers | None = None,
        spec: Path | str | None = None,
        scenario: ScenarioSource | None = None,
        cors: bool = True,
        lenient: bool = False,
        tls: bool = False,
    ) -> None:
        self._port = port
        self._host = host
        self.seed = seed
        self._alternate_hosts = tuple(alternate_hosts)
        self._idle = idle
        self._delays: Delays = delays_named(delays or {})
        self._clock = clock
        self._handlers = handlers or {}
        self._cors = cors
        self._lenient = lenient
        self._tls = tls
        self.certificate: str | None = None
        """The certificate that clients must trust, as PEM, once it listens; None without TLS."""
        self._scenario = None if scenario is None else read_scenario(scenario)
        self._runs: list[ScenarioRun] = []
        self._users = read_users(users) if users else DEFAULT
        self.spec: Spec = load(None if spec is None else Path(spec))
        chosen = None if release is None else release_named(self.spec.releases, release)
        self.dial: Dial = dialled(self.spec.features, features or {}, chosen)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._runner: web.AppRunner | None = None
        self.url: str = ""
        """The address, once it listens."""

    def _build(self, clock: Clock) -> None:
        random = Random(f"{self.seed}:sessions")  # noqa: S311 - reproducible, not secret
        self.clock = clock
        self._runs = []
        self.sessions: Sessions = Sessions(clock, random, self._idle)
        self.streams: EventStreams = EventStreams(clock)
        self.faults: Faults = Faults(clock, self.seed)
        self.centre: Centre = Centre(
            self.spec, self.dial, clock, self._users, seed=self.seed, delays=self._delays
        )
        self.sessions.on_open.append(self.centre.arrive)
        self.sessions.on_end.append(lambda session: self.centre.forget(session.id))
        self.centre.configuration.on_change.append(self._end_sessions_of_deleted)
        files = Files()
        self.sessions.on_end.append(lambda session: files.forget(session.id))
        login = Login(self.centre.accounts.users, self.sessions, clock)
        self.connection: Connection = Connection(
            login, self.sessions, self.dial, clock, self._host, self._alternate_hosts
        )
        self.sessions.alternate_hosts = lambda: self.connection.alternate_hosts
        self._control = SandboxControl(
            clock, self.centre, self.sessions, self.connection, self.streams, self.faults
        )
        self._dispatcher = Dispatcher(
            spec=self.spec,
            dial=self.dial,
            clock=clock,
            sessions=self.sessions,
            handlers={
                **self.connection.handlers(),
                **SingleSignOn(login, self.sessions).handlers(),
                **handlers_of(self.centre),
                **self._handlers,
            },
            streams=self.streams,
            faults=self.faults,
            sampled=SampledAnswers(self.spec, self.dial, clock, self.seed, self.centre.ids),
            headers=CommonHeaders(cors=self._cors),
            files=files,
            lenient=self._lenient,
        )

    def _end_sessions_of_deleted(self, change: ObjectChange) -> None:
        if change.kind == "users" and change.after is None:
            for session in self.sessions:
                if session.user.lower() == change.id.lower():
                    self.sessions.end(session, "The user has been deleted.")

    @property
    def requests(self) -> list[LoggedRequest]:
        """The requests that came, oldest first."""
        return list(self._dispatcher.request_log.requests)

    @property
    def broken(self) -> list[str]:
        """Responses that the spec does not allow: mistakes of the sandbox."""
        return list(self._dispatcher.broken)

    def on_loop(self, function: Callable[[], T]) -> T:
        """Call a function on the server's thread, where everything lives, and return its result."""
        if self._loop is None:
            raise RuntimeError("the sandbox is not running")
        if self._thread is None or threading.current_thread() is self._thread:
            return function()

        async def call() -> T:
            return function()

        return asyncio.run_coroutine_threadsafe(call(), self._loop).result()

    def accept_log_ins(self, accept: bool, alternate_hosts: Sequence[str] | None = None) -> None:
        """Accept log-ins from now on, or answer them with 503 and the alternate hosts."""

        def switch() -> None:
            self.connection.accepting = accept
            if alternate_hosts is not None:
                self.connection.alternate_hosts = tuple(alternate_hosts)

        self.on_loop(switch)

    @property
    def scenario_log(self) -> list[str]:
        """The steps that scenarios have run, a line each, one scenario after the other."""
        return [line for run in self._runs for line in run.log]

    def run_scenario(self, scenario: ScenarioSource) -> ScenarioRun:
        """Begin a scenario now, beside those that run; `stop` it on the server's thread.

        Raises:
            ScenarioError: it is not valid; nothing was begun.
        """
        checked = read_scenario(scenario)

        def begin() -> ScenarioRun:
            run = ScenarioRun(checked, self._control, self.clock, self.seed)
            self._runs.append(run)
            run.start()
            return run

        return self.on_loop(begin)

    async def start(self) -> str:
        """Listen, on the running loop, and return the URL."""
        self._loop = asyncio.get_running_loop()
        self._build(self._clock or LoopClock(self._loop))
        runner = web.AppRunner(
            self._dispatcher.application(),
            access_log=None,
            handle_signals=False,
            shutdown_timeout=_SHUTDOWN_TIMEOUT,
            auto_decompress=False,  # it is done within bounds
        )
        await runner.setup()
        context = self._tls_context() if self._tls else None
        try:
            await web.TCPSite(runner, self._host, self._port, ssl_context=context).start()
        except OSError:
            await runner.cleanup()
            raise
        self._runner = runner
        port = runner.addresses[0][1]
        host = f"[{self._host}]" if ":" in self._host else self._host
        self.url = f"{'https' if self._tls else 'http'}://{host}:{port}"
        if self._scenario is not None:
            self.run_scenario(self._scenario)
        return self.url

    def _tls_context(self) -> ssl.SSLContext:
        from .certificate import make  # needs an extra of its own

        self.certificate, context = make(self._host)
        return context

    async def stop(self) -> None:
        """Stop listening, and drop open connections."""
        for run in self._runs:
            run.stop()
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
            except BaseException as error:  # raised again in the caller's thread
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

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Sandbox({self.url or 'not running'})"

    if not TYPE_CHECKING:  # for which every name would be an attribute

        def __getattr__(self, name: str) -> Any:
            """Say of the parts that the start makes why they are not there."""
            problem = f"{type(self).__name__!r} object has no attribute {name!r}"
            if name in _MADE_AT_START:
                problem += "; it is there once the sandbox was started"
            raise AttributeError(problem, name=name, obj=self)
