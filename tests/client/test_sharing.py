"""One client, many threads or tasks: answers go to who asked, and the session holds."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from icws_sandbox.faults import Fault
from tests.client.forms import ADA, Way, ways
from tests.client.raw_server import COOKIE, RawServer, Seen, answer, log_in

WORKERS, ROUNDS = 24, 12


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox on a bad line."""
    sandbox = Sandbox(seed=3)
    with sandbox:
        for fault in (Fault(drop="before"), Fault(status=503)):
            sandbox.on_loop(
                lambda fault=fault: sandbox.faults.add(
                    fault, method="GET", path="{sessionId}/interactions/*", times=None, chance=0.05
                )
            )
        yield sandbox


@pytest.fixture
def impatient() -> Iterator[None]:
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    yield
    sys.setswitchinterval(before)


def call(worker: int) -> models.CreateCallParameters:
    return models.CreateCallParameters(target=f"+493055501{worker:02}")


def threads(sandbox: Sandbox, transport: Any) -> list[list[str]]:
    with (
        icws.Client(sandbox.url, transport=transport, relogin=True, retries=9) as client,
        ThreadPoolExecutor(WORKERS) as pool,
    ):
        client.log_in(ADA)

        def work(worker: int) -> list[str]:
            created = client.interactions.create(call(worker)).interaction_id
            seen = []
            for turn in range(ROUNDS):
                if (worker, turn) == (0, ROUNDS // 2):
                    sandbox.on_loop(lambda: sandbox.sessions.end_all("A test has ended it."))
                got = client.interactions.get(created, select=["Eic_RemoteAddress"])
                seen.append(str(got.attributes))
            return seen

        return list(pool.map(work, range(WORKERS)))


async def tasks(sandbox: Sandbox, transport: Any) -> list[list[str]]:
    async with icws.AsyncClient(
        sandbox.url, transport=transport, relogin=True, retries=9
    ) as client:
        await client.log_in(ADA)

        async def work(worker: int) -> list[str]:
            created = (await client.interactions.create(call(worker))).interaction_id
            seen = []
            for turn in range(ROUNDS):
                if (worker, turn) == (0, ROUNDS // 2):
                    sandbox.on_loop(lambda: sandbox.sessions.end_all("A test has ended it."))
                got = await client.interactions.get(created, select=["Eic_RemoteAddress"])
                seen.append(str(got.attributes))
            return seen

        return await asyncio.gather(*map(work, range(WORKERS)))


@ways
@pytest.mark.usefixtures("impatient")
def test_answers_go_to_who_asked(
    way: Way, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from icws._runtime._async import sending
    from icws._runtime._sync import sending as blocking_sending

    async def at_once(*_: object) -> None:
        await asyncio.sleep(0)

    monkeypatch.setattr(sending, "sleep", at_once)
    monkeypatch.setattr(blocking_sending, "sleep", lambda *_: None)
    if way.form == "sync":
        results = threads(sandbox, way.transport())
    else:
        results = asyncio.run(tasks(sandbox, way.transport()))
    for worker, seen in enumerate(results):
        assert len(seen) == ROUNDS
        assert len(set(seen)) == 1
        assert call(worker).target in seen[0]
    log_ins = [r for r in sandbox.requests if r.operation == "createConnection"]
    # That the session was over many could notice, and one logged in.
    assert [r.status for r in log_ins] == [201, 201]
    assert [r for r in sandbox.requests if r.status == 401]
    assert len(sandbox.sessions) == 0


@ways
def test_cookies_that_come_at_once_are_all_kept(way: Way) -> None:
    count = 16
    numbers = iter(range(1000))
    together = threading.Barrier(count)

    def with_cookie(connection: Any, seen: Seen) -> bool:
        together.wait(10)
        return answer(204, None, ("Set-Cookie", f"c{next(numbers)}=x"))(connection, seen)

    with RawServer([log_in(), *[with_cookie] * count, answer(204)]) as server:
        if way.form == "sync":
            kept = _threads_with_cookies(server.url, way.transport(), count)
        else:
            kept = asyncio.run(_tasks_with_cookies(server.url, way.transport(), count))
    assert kept == {COOKIE[1].partition("=")[0]} | {f"c{number}" for number in range(count)}


def _threads_with_cookies(url: str, transport: Any, count: int) -> set[str]:
    with icws.Client(url, transport=transport) as client, ThreadPoolExecutor(count) as pool:
        client.log_in(ADA)
        ids = [str(number) for number in range(count)]
        list(pool.map(client.interactions.unsubscribe, ids))
        return set(client.session.state.cookies)


async def _tasks_with_cookies(url: str, transport: Any, count: int) -> set[str]:
    async with icws.AsyncClient(url, transport=transport) as client:
        await client.log_in(ADA)
        await asyncio.gather(*(client.interactions.unsubscribe(str(n)) for n in range(count)))
        return set(client.session.state.cookies)
