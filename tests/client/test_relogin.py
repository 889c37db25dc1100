"""The end of a session: noticed, and if asked for followed by a new one."""

from __future__ import annotations

import contextlib
import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

import icws
from icws import models
from icws._runtime.operation import Operation
from icws._runtime.responses import login_result
from icws_sandbox import Sandbox
from tests.client.ended_sessions import CALL, CREATED, LOG_IN, OVER, end_sessions, operations
from tests.client.forms import ADA, SECRET_ADA, Way, ways
from tests.client.raw_server import GRANT, SECRETS, Play, RawServer, Seen, answer, log_in

EVENTS: Operation[Any] = Operation(
    "messaging.getMessages", "GET", "/icws/{sessionId}/messaging/messages"
)
SWITCHOVER: Operation[Any] = Operation(
    "connection.getSwitchoverStatus", "GET", "/icws/{sessionId}/connection/switchover"
)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    with sandbox:
        yield sandbox


async def _noticed(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport()) as client:
        await client.log_in(ADA)
        end_sessions(sandbox)
        with pytest.raises(icws.UnauthorizedError):
            await client.interactions.create(CALL)
        assert not client.logged_in
        with pytest.raises(icws.IcwsError, match="expected log_in before"):
            await client.interactions.create(CALL)
        await client.log_in(ADA)
        await client.interactions.create(CALL)


@ways
def test_the_end_of_a_session_is_noticed(way: Way, sandbox: Sandbox) -> None:
    way.run(_noticed, sandbox)
    assert [status for _, status in operations(sandbox)] == [201, 401, 201, 201, 200]


async def _renewed(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        before = client.session.state
        end_sessions(sandbox)
        await client.interactions.create(CALL)
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
        ("deleteConnection", 200),
    ]
    assert len(sandbox.sessions) == 0


async def _older(way: Way, first: RawServer, policy: str) -> None:
    async with icws.AsyncClient(
        first.url, transport=way.transport(), relogin=True, policy=policy
    ) as client:
        await client.log_in(ADA)
        await client.interactions.create(CALL)
        if policy == "error":
            with pytest.raises(icws.FeatureVersionError, match="interactions"):
                await client.interactions.create(CALL)
        else:
            with pytest.warns(icws.FeatureVersionWarning, match="interactions"):
                await client.interactions.create(CALL)
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


def _refuse_once() -> Play:
    """Return the answers of a server whose session ends, and that takes no log-in just then."""
    log_ins = []

    def play(connection: socket.socket, seen: Seen) -> bool:
        if seen.method == "POST":
            log_ins.append(seen)
            features = [{"featureId": name, "version": 9} for name in ("messaging", "queues")]
            taken = log_in(features=features)
            return (answer(503) if len(log_ins) == 2 else taken)(connection, seen)
        if len(log_ins) < 2:
            return OVER(connection, seen)
        return (answer(200, []) if seen.method == "GET" else answer(200))(connection, seen)

    return play


async def _subscribe_after_the_end(way: Way, url: str) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), relogin=True, delivery="poll", retries=0
    ) as client:
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError):
            await client.session.call(EVENTS)
        assert client.session.state.session_id is None
        own = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]
        async with client.queues.watch("q", queue_ids=own, attribute_names=["x"]) as watch:
            assert client.logged_in
            assert not watch.closed


@ways
def test_a_subscription_has_the_client_log_in_again_as_a_call_has(way: Way) -> None:
    with RawServer([_refuse_once()]) as server:
        way.run(_subscribe_after_the_end, server.url)


async def _after_log_out(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        await client.log_out()
        with pytest.raises(icws.IcwsError, match="expected log_in before"):
            await client.interactions.create(CALL)


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
            await client.interactions.create(CALL)
        created = await client.interactions.create(CALL)
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
        interaction = (await client.interactions.create(CALL)).interaction_id

        async def subscribe() -> None:
            await client.interactions.subscribe(interaction, attribute_names=["a"])
            told.append(client.session.state.session_id or "")

        async def fail() -> None:
            told.append("fails")
            raise icws.IcwsError("not again")

        client.session.on_new_session.append(fail)
        client.session.on_new_session.append(subscribe)
        await client.log_in(ADA)
        assert told == []
        end_sessions(sandbox)
        await client.interactions.create(CALL)
        assert told == ["fails", client.session.state.session_id]


@ways
def test_what_was_subscribed_to_can_be_renewed(way: Way, sandbox: Sandbox) -> None:
    way.run(_hooks, sandbox, [])
    assert [name for name, _ in operations(sandbox)][5:8] == [
        "createConnection",
        "subscribeInteraction",
        "createInteraction",
    ]


async def _hook_meets_the_end(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:

        async def subscribe() -> None:
            await client.interactions.unsubscribe("1")

        client.session.on_new_session.append(subscribe)
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError):
            await client.interactions.create(CALL)


@ways
def test_a_session_that_ends_while_it_is_renewed_is_not_renewed_without_end(way: Way) -> None:
    with RawServer([log_in(), OVER, log_in(), OVER]) as server:
        way.run(_hook_meets_the_end, server.url)
        methods = [line.split()[0] for line in server.lines]
        assert methods == ["POST", "POST", "POST", "DELETE", "POST"]
        assert server.lines.count(LOG_IN) == 2


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
            assert repr(kept) in ("None", "Call(connection.createConnection)")
            await client.log_out()
            assert client.session._renewal._credentials is None
            await client.close()


def test_a_grant_shows_nothing() -> None:
    result = login_result(icws.Response(201, (), json.dumps(GRANT).encode()))
    assert result is not None
    assert result.session_id == SECRETS[0]
    assert "s3cret" not in repr(result)
