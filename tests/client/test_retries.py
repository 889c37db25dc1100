"""Requests that are retried, after which pause, and requests that never are."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from icws_sandbox.faults import Fault
from tests.client.forms import ADA, Way, ways
from tests.client.raw_server import VERSION, RawServer, answer, drop, log_in

CHANGING = ("POST", "PUT", "DELETE")
CALL = models.CreateCallParameters(target="+49305550100")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that the clients would make, in place of making them."""
    made: list[float] = []

    async def pause_async(seconds: float, _: object) -> None:
        made.append(seconds)

    import icws._runtime._async.sending as sending
    import icws._runtime._sync.sending as blocking_sending

    monkeypatch.setattr(sending, "sleep", pause_async)
    monkeypatch.setattr(blocking_sending, "sleep", lambda seconds, _: made.append(seconds))
    return made


async def _version(way: Way, url: str, retries: int, options: dict[str, Any]) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=retries) as client:
        await client.with_options(**options).connection.version.get()


@ways
@pytest.mark.parametrize("fault", [drop, answer(503), answer(502), answer(504), answer(429)])
def test_a_get_is_repeated_until_it_is_answered(way: Way, pauses: list[float], fault: Any) -> None:
    with RawServer([fault, fault, answer(200, VERSION)]) as server:
        way.run(_version, server.url, 2, {})
        assert len(server.seen) == 3
    assert len(pauses) == 2
    assert 0 <= pauses[0] <= 0.5
    assert 0 <= pauses[1] <= 1.0


@ways
def test_a_repeated_request_has_the_headers_of_the_first(way: Way, pauses: list[float]) -> None:
    """So a gateway that knows keys of idempotency sees one key."""
    with RawServer([answer(503), drop, answer(200, VERSION)]) as server:
        way.run(_version, server.url, 2, {"headers": {"Idempotency-Key": "k-1"}})
        assert [seen.headers["idempotency-key"] for seen in server.seen] == ["k-1"] * 3


@ways
def test_a_get_is_repeated_no_more_than_it_is_said(way: Way, pauses: list[float]) -> None:
    for options, count in (({}, 3), ({"retries": 0}, 1), ({"retries": 1}, 2)):
        with RawServer([answer(503)]) as server:
            with pytest.raises(icws.UnavailableError):
                way.run(_version, server.url, 2, options)
            assert len(server.seen) == count


@ways
def test_a_get_waits_as_long_as_the_server_says(way: Way, pauses: list[float]) -> None:
    with RawServer([answer(429, None, ("Retry-After", "3")), answer(200, VERSION)]) as server:
        way.run(_version, server.url, 2, {})
    assert pauses == [3.0]


@ways
def test_no_pause_is_longer_than_the_time_out_of_the_call(way: Way, pauses: list[float]) -> None:
    asked = answer(503, None, ("Retry-After", "6"))
    with RawServer([asked]) as server:
        with pytest.raises(icws.UnavailableError) as caught:
            way.run(_version, server.url, 2, {"timeout": 1})
        assert (caught.value.retry_after, len(server.seen), pauses) == (6.0, 1, [])
    with RawServer([answer(503, None, ("Retry-After", "61"))]) as server:
        with pytest.raises(icws.UnavailableError):
            way.run(_version, server.url, 2, {"timeout": 300})
        assert (len(server.seen), pauses) == (1, [])
    with RawServer([asked, drop, answer(503), answer(200, VERSION)]) as server:
        way.run(_version, server.url, 9, {"timeout": 6})
    assert pauses[0] == 6.0
    with RawServer([*[drop] * 8, answer(200, VERSION)]) as server:
        way.run(_version, server.url, 9, {"timeout": 0.5})
    assert max(pauses[3:]) <= 0.5


@ways
def test_other_answers_are_not_repeated(way: Way, pauses: list[float]) -> None:
    for status in (400, 401, 403, 404, 408, 410, 500, 501):
        with RawServer([answer(status)]) as server:
            with pytest.raises(icws.ApiError):
                way.run(_version, server.url, 2, {})
            assert len(server.seen) == 1
    assert pauses == []


async def _change(way: Way, url: str, method: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=5) as client:
        await client.log_in(ADA)
        # So that the next request takes a connection that has been used.
        await client.connection.version.get()
        if method == "POST":
            await client.interactions.create(CALL)
        elif method == "PUT":
            await client.interactions.subscribe("1", attribute_names=["a"])
        else:
            await client.interactions.unsubscribe("1")


@ways
@pytest.mark.parametrize("method", CHANGING)
@pytest.mark.parametrize("fault", [drop, answer(502), answer(503, None, ("Retry-After", "0"))])
def test_what_changes_something_is_sent_once(
    way: Way, pauses: list[float], method: str, fault: Any
) -> None:
    plays = [log_in(), answer(200, VERSION), fault, answer(204)]
    with RawServer(plays) as server:
        with pytest.raises((icws.TransportError, icws.ServerError)) as caught:
            way.run(_change, server.url, method)
        assert getattr(caught.value, "sent", True)
        methods = [seen.method for seen in server.seen]
    assert methods == ["POST", "GET", method, "DELETE"]
    assert pauses == []


async def _change_at_nobody(way: Way, server: RawServer) -> None:
    async with icws.AsyncClient(server.url, transport=way.transport()) as client:
        await client.log_in(ADA)
        server.stop()
        # The first finds the connection closed, if the transport does not notice before.
        for _ in range(2):
            try:
                await client.interactions.create(CALL)
            except icws.TransportError as error:
                last = error
        assert last.sent is False
        assert client.logged_in
        raise last


@ways
def test_what_cannot_be_sent_is_tried_again(way: Way, pauses: list[float]) -> None:
    with RawServer([log_in()]) as server, pytest.raises(icws.TransportError):
        way.run(_change_at_nobody, server)
    assert len(pauses) in (2, 4)
    assert len(server.seen) == 1


async def _over_a_bad_line(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=5) as client:
        await client.log_in(ADA)
        for _ in range(20):
            await client.connection.version.get()
        created = await client.interactions.create(CALL)
        assert created.interaction_id


@ways
def test_a_bad_line_is_not_noticed_by_who_only_reads(way: Way, pauses: list[float]) -> None:
    sandbox = Sandbox(seed=5)
    with sandbox:
        faults = (
            Fault(drop="before"),
            Fault(drop="after"),
            Fault(drop="middle"),
            Fault(status=503),
        )
        for fault in faults:
            sandbox.on_loop(
                lambda fault=fault: sandbox.faults.add(
                    fault, method="GET", path="connection/version", times=None, chance=0.15
                )
            )
        way.run(_over_a_bad_line, sandbox.url)
        assert len([r for r in sandbox.requests if r.operation == "createInteraction"]) == 1
    assert pauses


@pytest.mark.parametrize("retries", [-1, 1.5, True, None, "2"])
def test_retries_are_a_whole_number(retries: Any) -> None:
    with pytest.raises(ValueError, match="retries"):
        icws.Client("http://127.0.0.1:9", retries=retries)
    client = icws.Client("http://127.0.0.1:9")
    with pytest.raises(ValueError, match="retries"):
        client.with_options(retries=retries)


def test_what_is_known_of_a_failure_survives_pickling() -> None:
    error = icws.TransportError("gone", sent=False)
    error.tried = ("a:1", "b:1")
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.sent, copy.tried) == (str(error), False, ("a:1", "b:1"))
    assert str(copy) == "gone (tried a:1, b:1)"
    refused = icws.UnavailableError(503, "e", "m", b"", "op", ("h",))
    refused.tried = ("a:1", "b:1")
    again = pickle.loads(pickle.dumps(refused))
    assert (again.alternate_hosts, again.tried) == (("h",), ("a:1", "b:1"))
    assert str(again) == str(refused)
