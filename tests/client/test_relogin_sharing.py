"""One new log-in for all callers that meet the end of their session."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import icws
from icws_sandbox import Sandbox
from tests.client.ended_sessions import CALL, CREATED, LOG_IN, OVER, end_sessions, operations
from tests.client.forms import ADA, Way, own_ways, ways
from tests.client.raw_server import RawServer, Seen, answer, log_in


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    with sandbox:
        yield sandbox


async def _cancelled(url: str, at_log_in: asyncio.Event) -> None:
    async with icws.AsyncClient(url, relogin=True) as client:
        await client.log_in(ADA)
        calls = [asyncio.create_task(client.interactions.create(CALL))]
        await at_log_in.wait()
        for _ in range(3):
            calls.append(asyncio.create_task(client.interactions.create(CALL)))
        await asyncio.sleep(0)  # they wait for the log-in of the first
        calls[0].cancel()
        results = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert [result.interaction_id for result in results[1:]] == ["7"] * 3
        assert client.logged_in


def test_who_waits_for_a_log_in_whose_caller_is_cancelled_gets_its_session() -> None:
    """The server may have opened it, and nobody else would know of it."""

    async def scenario() -> None:
        loop, at_log_in, over = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

        def late(connection: socket.socket, seen: Seen) -> bool:
            loop.call_soon_threadsafe(at_log_in.set)
            over.wait(0.3)
            return log_in()(connection, seen)

        plays = [log_in(), OVER, late, CREATED, CREATED, CREATED, answer(204)]
        with RawServer(plays) as server:
            try:
                await _cancelled(server.url, at_log_in)
            finally:
                over.set()
            assert server.lines.count(LOG_IN) == 2
            assert server.lines[-1].startswith("DELETE ")

    asyncio.run(scenario())


def many_threads(url: str, transport: Any, sandbox: Sandbox, count: int) -> None:
    with icws.Client(url, transport=transport, relogin=True) as client:
        client.log_in(ADA)
        end_sessions(sandbox)
        start = threading.Barrier(count)

        def work() -> None:
            start.wait()
            client.connection.get()
            client.interactions.create(CALL)

        with ThreadPoolExecutor(count) as pool:
            for future in [pool.submit(work) for _ in range(count)]:
                future.result()


async def many_tasks(url: str, transport: Any, sandbox: Sandbox, count: int) -> None:
    async with icws.AsyncClient(url, transport=transport, relogin=True) as client:
        await client.log_in(ADA)
        end_sessions(sandbox)

        async def work() -> None:
            await client.interactions.create(CALL)

        await asyncio.gather(*(work() for _ in range(count)))


@ways
def test_many_notice_the_end_and_one_logs_in(way: Way, sandbox: Sandbox) -> None:
    if way.form == "sync":
        many_threads(sandbox.url, way.transport(), sandbox, 16)
    else:
        asyncio.run(many_tasks(sandbox.url, way.transport(), sandbox, 50))
    assert [name for name, _ in operations(sandbox)].count("createConnection") == 2
    created = [o for o in operations(sandbox) if o == ("createInteraction", 201)]
    assert len(created) == (16 if way.form == "sync" else 50)


@own_ways
def test_many_are_refused_and_the_password_is_tried_once(way: Way) -> None:
    plays = [log_in(), *[OVER] * 8, answer(400, {"message": "no"})]
    barrier = threading.Barrier(8)

    with RawServer(plays) as server:
        gathered = [_held(play, barrier) if play is OVER else play for play in plays]
        server.plays[:] = gathered
        failures = _eight(way, server.url)
        assert len(failures) == 8
        assert all(isinstance(failure, icws.UnauthorizedError) for failure in failures)
        assert all(isinstance(f.__cause__, icws.BadRequestError) for f in failures)
        assert server.lines.count(LOG_IN) == 2


def _held(play: Any, barrier: threading.Barrier) -> Any:
    """Answer when all eight have asked."""

    def held(connection: Any, seen: Any) -> bool:
        barrier.wait()
        return bool(play(connection, seen))

    return held


def _eight(way: Way, url: str) -> list[BaseException]:
    if way.form == "async":

        async def main() -> list[BaseException]:
            async with icws.AsyncClient(url, relogin=True) as client:
                await client.log_in(ADA)
                calls = [client.interactions.create(CALL) for _ in range(8)]
                return await asyncio.gather(*calls, return_exceptions=True)  # type: ignore[return-value]

        return asyncio.run(main())
    with icws.Client(url, relogin=True) as client, ThreadPoolExecutor(8) as pool:
        client.log_in(ADA)
        calls = [pool.submit(client.interactions.create, CALL) for _ in range(8)]
        failures = [call.exception() for call in calls]
    return [failure for failure in failures if failure is not None]


def test_who_waits_for_a_log_in_that_is_refused_gets_what_ended_the_session() -> None:
    async def scenario() -> None:
        loop, at_log_in, go_on = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

        def refuse(connection: socket.socket, seen: Seen) -> bool:
            loop.call_soon_threadsafe(at_log_in.set)
            go_on.wait(30)
            return answer(400, {"message": "no"})(connection, seen)

        with RawServer([log_in(), OVER, refuse]) as server:
            async with icws.AsyncClient(server.url, relogin=True) as client:
                await client.log_in(ADA)
                calls = [asyncio.create_task(client.interactions.create(CALL))]
                await at_log_in.wait()
                for _ in range(3):  # these find no session
                    calls.append(asyncio.create_task(client.interactions.create(CALL)))
                await asyncio.sleep(0)
                go_on.set()
                results = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(result) for result in results] == [icws.UnauthorizedError] * 4
            assert len(set(map(id, results))) == 4
            assert server.lines.count(LOG_IN) == 2

    asyncio.run(scenario())


class EndedByOneCall:
    """A server whose session a call ends, while it refuses another call and is about to say so."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        again = threading.Event()

        def delete(connection: socket.socket, seen: Seen) -> bool:
            self.asked.set()
            again.wait(0.2)  # time for a log-in, of which there must be none
            return answer(204)(connection, seen)

        def second(connection: socket.socket, seen: Seen) -> bool:
            again.set()
            return log_in()(connection, seen)

        self.server = RawServer([log_in(), delete, OVER, second, CREATED, answer(204)])


def test_nobody_logs_in_again_while_the_program_ends_the_session_in_a_thread() -> None:
    ended = EndedByOneCall()
    with ended.server as server, icws.Client(server.url, relogin=True) as client:
        client.log_in(ADA)
        with ThreadPoolExecutor(1) as pool:
            deletion = pool.submit(client.connection.delete)
            ended.asked.wait(5)
            with pytest.raises(icws.UnauthorizedError):
                client.interactions.create(CALL)
            deletion.result()
        assert not client.logged_in
        assert server.lines.count(LOG_IN) == 1


def test_nobody_logs_in_again_while_the_program_ends_the_session_in_a_task() -> None:
    async def scenario() -> None:
        ended = EndedByOneCall()
        with ended.server as server:
            async with icws.AsyncClient(server.url, relogin=True) as client:
                await client.log_in(ADA)
                deletion = asyncio.create_task(client.connection.delete())
                await asyncio.to_thread(ended.asked.wait, 5)
                with pytest.raises(icws.UnauthorizedError):
                    await client.interactions.create(CALL)
                await deletion
                assert not client.logged_in
                assert server.lines.count(LOG_IN) == 1

    asyncio.run(scenario())
