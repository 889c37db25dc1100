"""The end of a session: noticed, and if asked for followed by a new one, once for everybody."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import icws
from icws import models
from icws._runtime.operation import Operation
from icws._runtime.responses import login_result
from icws_sandbox import Sandbox
from tests.client.forms import ADA, SECRET_ADA, Way, own_ways, shown, ways
from tests.client.raw_server import GRANT, SECRETS, RawServer, Seen, answer, log_in

CALL = models.CreateCallParameters(target="+49305550100")
OVER = answer(401, {"errorId": "error.request.session", "message": "over"})
CREATED = answer(201, {"interactionId": "7"})
EVENTS: Operation[Any] = Operation(
    "messaging.getMessages", "GET", "/icws/{sessionId}/messaging/messages"
)
SWITCHOVER: Operation[Any] = Operation(
    "connection.getSwitchoverStatus", "GET", "/icws/{sessionId}/connection/switchover"
)
LOG_IN = "POST /icws/connection?include=features"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    with sandbox:
        yield sandbox


def end_sessions(sandbox: Sandbox) -> None:
    sandbox.on_loop(lambda: sandbox.sessions.end_all("A test has ended it."))


def operations(sandbox: Sandbox) -> list[tuple[str | None, int]]:
    return [(request.operation, request.status) for request in sandbox.requests]


async def _noticed(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport()) as client:
        await client.log_in(ADA)
        end_sessions(sandbox)
        with pytest.raises(icws.UnauthorizedError):
            await client.interactions.create_interaction(CALL)
        assert not client.logged_in
        with pytest.raises(icws.IcwsError, match="expected log_in before"):
            await client.interactions.create_interaction(CALL)
        await client.log_in(ADA)
        await client.interactions.create_interaction(CALL)


@ways
def test_the_end_of_a_session_is_noticed(way: Way, sandbox: Sandbox) -> None:
    way.run(_noticed, sandbox)
    assert [status for _, status in operations(sandbox)] == [201, 401, 201, 201, 204]


async def _renewed(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        before = client.session.state
        end_sessions(sandbox)
        await client.interactions.create_interaction(CALL)
        assert client.logged_in
        assert client.session.state.session_id != before.session_id
        assert client.features["interactions"] == 13


@ways
def test_a_client_that_was_asked_to_logs_in_again_and_repeats_the_call(
    way: Way, sandbox: Sandbox
) -> None:
    way.run(_renewed, sandbox)
    assert operations(sandbox) == [
        ("createConnection", 201),
        ("createInteraction", 401),
        ("createConnection", 201),
        ("createInteraction", 201),
        ("deleteConnection", 204),
    ]
    assert len(sandbox.sessions) == 0


async def _relogin(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(SECRET_ADA)
        try:
            await client.interactions.create_interaction(CALL)
        finally:
            assert not client.logged_in


async def _never_cured(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        for _ in range(5):
            with pytest.raises(icws.UnauthorizedError):
                await client.interactions.create_interaction(CALL)
            # The others go on in the session that the log-in has brought.
            assert client.logged_in
            await client.interactions.hold("1", on=True)


@ways
def test_a_call_that_no_log_in_cures_does_not_log_in_without_end(way: Way) -> None:
    held = answer(204)
    plays = [log_in(), OVER, log_in(), OVER, held, *[OVER, held] * 4, answer(204)]
    with RawServer(plays) as server:
        way.run(_never_cured, server.url)
        assert [line for line in server.lines if line == LOG_IN] == [LOG_IN] * 2
        assert len(server.seen) == 14


def test_the_pause_before_the_next_log_in_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1000.0
    monkeypatch.setattr("icws._runtime._sync.renewal.time.monotonic", lambda: now)
    renewal = icws.Client("http://cic:8018").session._renewal
    pauses = []
    for _ in range(4):
        assert not renewal.refused_lately("a")
        began = now
        renewal.note_refusal("a")
        renewal.note_refusal("a")  # another thread, at the same time
        assert not renewal.refused_lately("b")
        while renewal.refused_lately("a"):
            now += 0.5
        pauses.append(now - began)
    assert pauses == [1, 2, 4, 8]
    now += 3600
    renewal.note_refusal("a")
    now += 1
    assert not renewal.refused_lately("a")


async def _older(way: Way, first: RawServer, policy: str) -> None:
    async with icws.AsyncClient(
        first.url, transport=way.transport(), relogin=True, policy=policy
    ) as client:
        await client.log_in(ADA)
        await client.interactions.create_interaction(CALL)
        if policy == "error":
            with pytest.raises(icws.FeatureVersionError, match="interactions"):
                await client.interactions.create_interaction(CALL)
        else:
            with pytest.warns(icws.FeatureVersionWarning, match="interactions"):
                await client.interactions.create_interaction(CALL)
        assert client.features == {"connection": 1}
        assert client.logged_in


@ways
@pytest.mark.parametrize("policy", ["error", "warn"])
def test_a_call_is_not_repeated_at_a_server_that_is_too_old_for_it(way: Way, policy: str) -> None:
    old = log_in(features=[{"featureId": "connection", "version": 1}])
    last = answer(204) if policy == "error" else CREATED
    with RawServer([log_in(), CREATED, OVER, old, last]) as server:
        way.run(_older, server, policy)
        sent = [line.rpartition("/")[2] for line in server.lines]
        repeated = [] if policy == "error" else ["interactions"]
        assert sent[1:] == [
            "interactions",
            "interactions",
            "connection?include=features",
            *repeated,
            "connection",
        ]


async def _streams_of_older(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        with pytest.raises(icws.FeatureVersionError, match="connection 11"):
            await client.session.stream(SWITCHOVER)


@ways
def test_nor_is_a_stream(way: Way) -> None:
    old = log_in(features=[{"featureId": "connection", "version": 1}])
    with RawServer([log_in(), OVER, old, answer(204)]) as server:
        way.run(_streams_of_older, server.url)
        assert len(server.seen) == 4


async def _cancelled(url: str, at_log_in: asyncio.Event) -> None:
    async with icws.AsyncClient(url, relogin=True) as client:
        await client.log_in(ADA)
        calls = [asyncio.create_task(client.interactions.create_interaction(CALL))]
        await at_log_in.wait()
        for _ in range(3):
            calls.append(asyncio.create_task(client.interactions.create_interaction(CALL)))
        await asyncio.sleep(0)  # they wait for the log-in of the first
        calls[0].cancel()
        results = await asyncio.gather(*calls, return_exceptions=True)
        assert isinstance(results[0], asyncio.CancelledError)
        assert [result.interaction_id for result in results[1:]] == ["7"] * 3
        assert client.logged_in


def test_who_waits_for_a_log_in_that_is_cancelled_tries_it_itself() -> None:
    async def scenario() -> None:
        loop, at_log_in, over = asyncio.get_running_loop(), asyncio.Event(), threading.Event()

        def never(connection: socket.socket, seen: Seen) -> bool:
            loop.call_soon_threadsafe(at_log_in.set)
            over.wait(30)
            return False

        plays = [log_in(), OVER, never, log_in(), CREATED, CREATED, CREATED, answer(204)]
        with RawServer(plays) as server:
            try:
                await _cancelled(server.url, at_log_in)
            finally:
                over.set()
            assert server.lines.count(LOG_IN) == 3

    asyncio.run(scenario())


@ways
@pytest.mark.parametrize("status", [400, 401, 403, 500, 503])
def test_a_new_log_in_that_fails_is_the_cause_of_the_first_error(way: Way, status: int) -> None:
    refusal = answer(status, {"errorId": "error.again", "message": "no"})
    with RawServer([log_in(), OVER, refusal]) as server:
        with pytest.raises(icws.UnauthorizedError, match="over") as caught:
            way.run(_relogin, server.url)
        cause = caught.value.__cause__
        assert isinstance(cause, icws.ApiError)
        assert (cause.status, cause.error_id) == (status, "error.again")
        assert len(server.seen) == 3
    told = shown(caught.value)
    assert "error.again" in told
    assert not [secret for secret in SECRETS if secret in told]


async def _asks_again(way: Way, url: str, expected: int) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        for _ in range(3):
            with pytest.raises(icws.IcwsError):
                await client.interactions.create_interaction(CALL)


@ways
def test_a_password_that_was_refused_is_not_tried_again(way: Way) -> None:
    with RawServer([log_in(), OVER, answer(400, {"message": "no"})]) as server:
        way.run(_asks_again, server.url, 3)
        assert len(server.seen) == 3


async def _back_later(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError):
            await client.interactions.create_interaction(CALL)
        with pytest.raises(icws.IcwsError, match="needs a session") as caught:
            await client.interactions.create_interaction(CALL)
        assert isinstance(caught.value.__cause__, icws.UnavailableError)
        assert (await client.interactions.create_interaction(CALL)).interaction_id == "7"


@ways
def test_a_server_that_is_back_later_gets_a_new_log_in(way: Way) -> None:
    plays = [log_in(), OVER, answer(503), answer(503), log_in(), CREATED, answer(204)]
    with RawServer(plays) as server:
        way.run(_back_later, server.url)
        assert len(server.seen) == 7


async def _stream(way: Way, url: str, relogin: bool) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=relogin) as client:
        await client.log_in(ADA)
        stream = await client.session.stream(EVENTS)
        assert b"".join([piece async for piece in stream]) == b"[]"


@ways
def test_a_stream_is_opened_in_the_new_session(way: Way) -> None:
    plays = [log_in(), OVER, log_in(), answer(200, []), answer(204)]
    with RawServer(plays) as server:
        way.run(_stream, server.url, True)
        assert server.lines[1] == server.lines[3]
    with RawServer([log_in(), OVER]) as server:
        with pytest.raises(icws.UnauthorizedError):
            way.run(_stream, server.url, False)
        assert len(server.seen) == 2


async def _after_log_out(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        await client.log_out()
        with pytest.raises(icws.IcwsError, match="expected log_in before"):
            await client.interactions.create_interaction(CALL)


@ways
def test_who_has_logged_out_stays_out(way: Way) -> None:
    for leaving in (answer(204), OVER):
        with RawServer([log_in(), leaving]) as server:
            if leaving is OVER:
                # Nobody logs in to log out.
                with pytest.raises(icws.UnauthorizedError):
                    way.run(_after_log_out, server.url)
            else:
                way.run(_after_log_out, server.url)
            assert len(server.seen) == 2


async def _elsewhere(way: Way, first: RawServer, host: str) -> None:
    async with icws.AsyncClient(
        first.url, transport=way.transport(), relogin=True, alternate_hosts=[host], retries=0
    ) as client:
        await client.log_in(ADA)
        first.stop()
        with contextlib.suppress(icws.TransportError):
            # It may have arrived on the old connection, and is then repeated at no host.
            await client.interactions.create_interaction(CALL)
        created = await client.interactions.create_interaction(CALL)
        assert created.interaction_id == "7"


@ways
def test_a_host_that_is_gone_is_followed_by_another(way: Way) -> None:
    with RawServer([log_in(), CREATED], host="127.0.0.2") as other:
        with RawServer([log_in()], port=other.port) as first:
            way.run(_elsewhere, first, "127.0.0.2")
        assert other.lines[0] == LOG_IN


async def _hooks(way: Way, sandbox: Sandbox, told: list[str]) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        interaction = (await client.interactions.create_interaction(CALL)).interaction_id

        async def subscribe() -> None:
            await client.interactions.subscribe_interaction(interaction, attribute_names=["a"])
            told.append(client.session.state.session_id or "")

        async def fail() -> None:
            told.append("fails")
            raise icws.IcwsError("not again")

        client.session.on_new_session.append(fail)
        client.session.on_new_session.append(subscribe)
        await client.log_in(ADA)
        assert told == []
        end_sessions(sandbox)
        await client.interactions.create_interaction(CALL)
        assert told == ["fails", client.session.state.session_id]


@ways
def test_what_was_subscribed_to_can_be_renewed(way: Way, sandbox: Sandbox) -> None:
    way.run(_hooks, sandbox, [])
    assert [name for name, _ in operations(sandbox)][4:7] == [
        "createConnection",
        "subscribeInteraction",
        "createInteraction",
    ]


async def _hook_meets_the_end(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:

        async def subscribe() -> None:
            await client.interactions.unsubscribe_interaction("1")

        client.session.on_new_session.append(subscribe)
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError):
            await client.interactions.create_interaction(CALL)


@ways
def test_a_session_that_ends_while_it_is_renewed_is_not_renewed_without_end(way: Way) -> None:
    with RawServer([log_in(), OVER, log_in(), OVER]) as server:
        way.run(_hook_meets_the_end, server.url)
        methods = [line.split()[0] for line in server.lines]
        assert methods == ["POST", "POST", "POST", "DELETE", "POST"]
        assert server.lines.count(LOG_IN) == 2


def many_threads(url: str, transport: Any, sandbox: Sandbox, count: int) -> None:
    with icws.Client(url, transport=transport, relogin=True) as client:
        client.log_in(ADA)
        end_sessions(sandbox)
        start = threading.Barrier(count)

        def work() -> None:
            start.wait()
            client.connection.get_connection()
            client.interactions.create_interaction(CALL)

        with ThreadPoolExecutor(count) as pool:
            for future in [pool.submit(work) for _ in range(count)]:
                future.result()


async def many_tasks(url: str, transport: Any, sandbox: Sandbox, count: int) -> None:
    async with icws.AsyncClient(url, transport=transport, relogin=True) as client:
        await client.log_in(ADA)
        end_sessions(sandbox)

        async def work() -> None:
            await client.interactions.create_interaction(CALL)

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
                calls = [client.interactions.create_interaction(CALL) for _ in range(8)]
                return await asyncio.gather(*calls, return_exceptions=True)  # type: ignore[return-value]

        return asyncio.run(main())
    with icws.Client(url, relogin=True) as client, ThreadPoolExecutor(8) as pool:
        client.log_in(ADA)
        calls = [pool.submit(client.interactions.create_interaction, CALL) for _ in range(8)]
        failures = [call.exception() for call in calls]
    return [failure for failure in failures if failure is not None]


@ways
def test_credentials_are_kept_only_where_that_was_asked_for(way: Way) -> None:
    way.run(_kept)


async def _kept(way: Way) -> None:
    for relogin in (False, True):
        with RawServer([log_in(), answer(204)]) as server:
            client = icws.AsyncClient(server.url, transport=way.transport(), relogin=relogin)
            await client.log_in(SECRET_ADA)
            kept = client.session._renewal._credentials
            assert (kept is not None) == relogin
            assert repr(kept) in ("None", "Credentials()")
            await client.log_out()
            assert client.session._renewal._credentials is None
            await client.close()


def test_a_grant_shows_nothing() -> None:
    result = login_result(icws.Response(201, (), json.dumps(GRANT).encode()))
    assert result is not None
    assert result.session_id == SECRETS[0]
    assert "s3cret" not in repr(result)


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
                calls = [asyncio.create_task(client.interactions.create_interaction(CALL))]
                await at_log_in.wait()
                for _ in range(3):  # these find no session
                    calls.append(asyncio.create_task(client.interactions.create_interaction(CALL)))
                await asyncio.sleep(0)
                go_on.set()
                results = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(result) for result in results] == [icws.UnauthorizedError] * 4
            assert len(set(map(id, results))) == 4
            assert server.lines.count(LOG_IN) == 2

    asyncio.run(scenario())
