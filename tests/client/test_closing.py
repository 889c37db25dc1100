"""Closing: bounded in all, whatever the server does; an interrupt leaves at once."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

import icws
from icws import models
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import Play, RawServer, Seen, answer, drop, hang, log_in

BUDGET = 0.4
# Of this, what watches leave to the log-out is enough for a new connection on a busy machine.
LONGER = 1.2
AT_ONCE = 0.5
"""Seconds that an interrupt leaves."""
SLACK = 1.0  # seconds; a machine with much to do is slow
FEATURES = [{"featureId": name, "version": 9} for name in ("connection", "messaging", "queues")]
VIEWER = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]


class Hanging(RawServer):
    """A server that takes log-ins, polls and watches, and then answers no request any more."""

    def __init__(self) -> None:
        self.dead = False
        self.pause = 0.0
        super().__init__([self._play])

    def _play(self, connection: socket.socket, seen: Seen) -> bool:
        if self.dead:
            return hang(connection, seen)
        play: Play = answer(200, [])
        if seen.method == "POST":
            play = log_in(features=FEATURES)
        elif seen.method in ("PUT", "DELETE"):
            time.sleep(self.pause)
            play = answer(200)
        return play(connection, seen)

    def sent(self, method: str) -> list[str]:
        return [seen.path.partition("/icws/")[2] for seen in self.seen if seen.method == method]


def make(url: str, way: Way, form: Any, budget: float = BUDGET, **more: Any) -> Any:
    return form(
        url,
        transport=way.transport(),
        close_timeout=budget,
        delivery="poll",
        poll_interval=0.02,
        **more,
    )


async def _leave_watches(
    way: Way, server: Hanging, error: BaseException, pause: float, spent: list[float]
) -> None:
    async with make(server.url, way, icws.AsyncClient, LONGER) as client:
        await client.log_in(ADA)
        async with contextlib.AsyncExitStack() as stack:
            for number in range(20):
                watch = client.queues.watch(f"{number}", queue_ids=VIEWER, attribute_names=["x"])
                await stack.enter_async_context(watch)
            server.pause, server.dead = pause, not pause
            spent.append(time.monotonic())
            raise error


def leave_watches(
    way: Way, server: Hanging, error: BaseException, pause: float, spent: list[float]
) -> None:
    """Do the same in the sync form, which has a stack of another name."""
    with make(server.url, way, icws.Client, LONGER) as client:
        client.log_in(ADA)
        with contextlib.ExitStack() as stack:
            for number in range(20):
                watch = client.queues.watch(f"{number}", queue_ids=VIEWER, attribute_names=["x"])
                stack.enter_context(watch)
            server.pause, server.dead = pause, not pause
            spent.append(time.monotonic())
            raise error


@ways
@pytest.mark.parametrize("error", [KeyError("mine"), KeyboardInterrupt("mine")], ids=repr)
@pytest.mark.parametrize("pause", [0.0, 0.15], ids=["dead", "slow"])
def test_many_watches_and_the_session_end_within_one_time(
    way: Way, error: BaseException, pause: float
) -> None:
    """Also if the server answers, slowly, each time; the program may handle an interrupt."""
    spent: list[float] = []

    def run() -> None:
        if way.form == "async":
            asyncio.run(_leave_watches(way, server, error, pause, spent))
        else:
            leave_watches(way, server, error, pause, spent)

    with Hanging() as server:
        with pytest.raises(type(error), match="mine"):
            run()
        budget = LONGER if isinstance(error, KeyError) else AT_ONCE
        assert budget * 0.9 < time.monotonic() - spent[0] < budget + SLACK
        if way.form == "sync" and isinstance(error, KeyError):
            assert [path for path in server.sent("DELETE") if path.endswith("/connection")]


async def _close(way: Way, server: Hanging, spent: list[float]) -> None:
    client = make(server.url, way, icws.AsyncClient)
    await client.log_in(ADA)
    watches = [client.queues.watch(name, queue_ids=VIEWER, attribute_names=["x"]) for name in "abc"]
    for watch in watches:
        await watch.__aenter__()
    server.dead = True
    spent.append(time.monotonic())
    with pytest.raises(icws.RequestTimeoutError, match="session was not ended within 0") as late:
        await client.close()
    assert (late.value.host, late.value.port) == ("127.0.0.1", server.port)
    assert late.value.seconds == pytest.approx(BUDGET, abs=SLACK)
    spent.append(time.monotonic())
    assert not client.logged_in
    assert all(watch.closed for watch in watches)
    await client.close()


@ways
def test_a_log_out_that_is_not_answered_is_an_error_in_time(way: Way) -> None:
    spent: list[float] = []
    with Hanging() as server:
        way.run(_close, server, spent)
    assert spent[1] - spent[0] < BUDGET + SLACK
    # The log-out ends the watches as well.
    assert [path.partition("/")[2] for path in server.sent("DELETE")] == ["connection"]


async def _well(way: Way, server: Hanging) -> None:
    async with make(server.url, way, icws.AsyncClient) as client:
        await client.log_in(ADA)
        async with client.queues.watch("a", queue_ids=VIEWER, attribute_names=["x"]):
            pass
        assert len(server.sent("DELETE")) == 1
        watch = client.queues.watch("b", queue_ids=VIEWER, attribute_names=["x"])
        await watch.__aenter__()
        await client.log_out()
        assert len(server.sent("DELETE")) == 2
        with pytest.raises(icws.ClosedError):
            await watch.get(timeout=5)
        await watch.close()
        assert len(server.sent("DELETE")) == 2
        await client.log_in(ADA)
    assert len(server.sent("DELETE")) == 3


@ways
def test_where_the_server_answers_all_is_ended(way: Way) -> None:
    with Hanging() as server:
        way.run(_well, server)


async def _hanging_log_in(way: Way, url: str, spent: list[float]) -> None:
    async with make(url, way, icws.AsyncClient) as client:
        opening = asyncio.create_task(client.log_in(ADA))
        await asyncio.sleep(0.05)
        spent.append(time.monotonic())
        await client.close()
        spent.append(time.monotonic())
        with pytest.raises(icws.TransportError):
            await asyncio.wait_for(opening, 5)
        assert not client.logged_in


def hanging_log_in(way: Way, url: str, spent: list[float]) -> None:
    failures: list[BaseException] = []

    def log_in() -> None:
        try:
            client.log_in(ADA)
        except icws.IcwsError as error:
            failures.append(error)

    with make(url, way, icws.Client) as client:
        opening = threading.Thread(target=log_in)
        opening.start()
        time.sleep(0.05)
        spent.append(time.monotonic())
        client.close()
        spent.append(time.monotonic())
        opening.join(5)
        assert isinstance(failures[0], icws.TransportError)
        assert not client.logged_in


@own_ways
def test_a_log_in_that_hangs_does_not_hold_closing_up(way: Way) -> None:
    spent: list[float] = []
    with RawServer([hang]) as server:
        if way.form == "async":
            asyncio.run(_hanging_log_in(way, server.url, spent))
        else:
            hanging_log_in(way, server.url, spent)
    assert spent[1] - spent[0] < BUDGET + SLACK


@pytest.mark.parametrize("timeout", [0, -1, True, "5", float("nan")])
def test_the_time_for_closing_is_some_seconds(timeout: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="close_timeout is"):
        icws.Client("http://cic", close_timeout=timeout)


def test_a_fast_failure_leaves_the_time_to_the_others() -> None:
    with RawServer([log_in(), drop]) as server:
        client = icws.Client(server.url, close_timeout=30.0)
        client.log_in(ADA)
        with pytest.raises(icws.TransportError):
            client.close()
        assert client._closing._budget.left > 29


PROGRAM = """
import asyncio, signal, sys
import icws
from icws import models

ADA = models.IcAuthConnectionRequestSettings(application_name="t", user_id="a", password="p")
mine = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]

# Shells let programs in the background ignore it.
signal.signal(signal.SIGINT, signal.default_int_handler)

def leave(*_):
    raise SystemExit(7)

def blocking():
    signal.signal(signal.SIGTERM, leave)
    with icws.Client(sys.argv[2], delivery=sys.argv[3]) as client:
        client.log_in(ADA)
        with client.queues.watch("q", queue_ids=mine, attribute_names=["x"]) as watch:
            with client.queues.watch("r", queue_ids=mine, attribute_names=["x"]):
                print("ready", flush=True)
                for message in watch:
                    pass

async def awaiting():
    task = asyncio.current_task()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    async with icws.AsyncClient(sys.argv[2], delivery=sys.argv[3]) as client:
        await client.log_in(ADA)
        async with client.queues.watch("q", queue_ids=mine, attribute_names=["x"]) as watch:
            async with client.queues.watch("r", queue_ids=mine, attribute_names=["x"]):
                print("ready", flush=True)
                async for message in watch:
                    pass

blocking() if sys.argv[1] == "sync" else asyncio.run(awaiting())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no such signals")
@pytest.mark.parametrize(
    ("form", "delivery", "number"),
    [
        ("sync", "poll", signal.SIGINT),
        ("sync", "stream", signal.SIGTERM),
        ("async", "stream", signal.SIGINT),
    ],
)
def test_a_program_that_is_interrupted_leaves_at_once(
    form: str, delivery: str, number: signal.Signals
) -> None:
    """Also while the server answers nothing any more."""

    def play(connection: socket.socket, seen: Seen) -> bool:
        if seen.headers.get("accept") == "text/event-stream":
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n")
            return hang(connection, seen)
        return Hanging._play(server, connection, seen)

    with Hanging() as server:
        server.plays[:] = [play]
        command = [sys.executable, "-c", PROGRAM, form, server.url, delivery]
        with subprocess.Popen(
            command,
            env={"PYTHONPATH": str(Path(icws.__file__).parents[1])},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == "ready\n"
            time.sleep(0.1)
            server.dead = True
            time.sleep(0.1)
            start = time.monotonic()
            program.send_signal(number)
            try:
                program.wait(20)
            finally:
                seconds = time.monotonic() - start
                program.kill()
            assert program.stderr is not None
            told = program.stderr.read()
    assert seconds < 3.5  # far less than the five seconds of a program that is not interrupted
    assert program.returncode != 0
    assert "KeyboardInterrupt" in told or number is signal.SIGTERM
    assert "never retrieved" not in told
    assert "Exception in thread" not in told
    # The log-out was sent, though nobody waited for its answer.
    assert [path for path in server.sent("DELETE") if path.endswith("/connection")]


def test_an_operation_is_not_needed_to_close() -> None:
    """A client of a spec without a log-out only forgets its session."""

    class Without(icws.Client):
        _operations = replace(icws.Client._operations, log_out=None)

    with RawServer([log_in()]) as server:
        client = Without(server.url)
        client.log_in(ADA)
        client.close()
        assert not client.logged_in
        assert len(server.seen) == 1


async def _slow(way: Way, server: Hanging) -> None:
    async with icws.AsyncClient(
        server.url, transport=way.transport(), close_timeout=5.0, delivery="poll"
    ) as client:
        await client.log_in(ADA)
        for error in (KeyboardInterrupt, SystemExit):
            try:
                async with client.queues.watch("a", queue_ids=VIEWER, attribute_names=["x"]):
                    server.pause = 0.6
                    raise error
            except (KeyboardInterrupt, SystemExit):
                server.pause = 0.0
        server.pause = 0.2
    assert server.sent("DELETE")[-1].endswith("/connection")


@own_ways
def test_an_interrupt_takes_no_time_from_what_follows_it(way: Way) -> None:
    """The program has handled it, and the server is only slow."""
    with Hanging() as server:
        way.run(_slow, server)
        deadline = time.monotonic() + 5
        while len(server.sent("DELETE")) < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
        # What was not waited for has been ended all the same.
        assert len(server.sent("DELETE")) == 3


async def _busy(way: Way, server: Hanging) -> None:
    async with make(server.url, way, icws.AsyncClient, LONGER) as client:
        await client.log_in(ADA)
        for _ in range(5):
            async with client.queues.watch("a", queue_ids=VIEWER, attribute_names=["x"]):
                server.pause = 0.4
            server.pause = 0.0


@own_ways
def test_a_program_that_goes_on_starting_watches_has_the_time_for_each(way: Way) -> None:
    """Its server is slow, but answers each request well within the time."""
    with Hanging() as server:
        way.run(_busy, server)
        assert len(server.sent("DELETE")) == 6
