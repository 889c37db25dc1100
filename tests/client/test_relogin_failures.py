"""New log-ins that fail or do not help: the error is shown, and none is repeated at once."""

from __future__ import annotations

import pytest

import icws
from tests.client.ended_sessions import CALL, CREATED, LOG_IN, OVER
from tests.client.forms import ADA, SECRET_ADA, Way, shown, ways
from tests.client.raw_server import SECRETS, RawServer, answer, log_in


async def _relogin(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(SECRET_ADA)
        try:
            await client.interactions.create(CALL)
        finally:
            assert not client.logged_in


async def _never_cured(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        for _ in range(5):
            with pytest.raises(icws.UnauthorizedError):
                await client.interactions.create(CALL)
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


async def _asks_again(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        for _ in range(3):
            with pytest.raises(icws.IcwsError):
                await client.interactions.create(CALL)


@ways
def test_a_password_that_was_refused_is_not_tried_again(way: Way) -> None:
    with RawServer([log_in(), OVER, answer(400, {"message": "no"})]) as server:
        way.run(_asks_again, server.url)
        assert len(server.seen) == 3


async def _back_later(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), relogin=True) as client:
        await client.log_in(ADA)
        for _ in range(2):  # the second finds no session, and is told what ended it
            with pytest.raises(icws.UnauthorizedError, match="over") as caught:
                await client.interactions.create(CALL)
            assert isinstance(caught.value.__cause__, icws.UnavailableError)
        assert (await client.interactions.create(CALL)).interaction_id == "7"


@ways
def test_a_server_that_is_back_later_gets_a_new_log_in(way: Way) -> None:
    plays = [log_in(), OVER, answer(503), answer(503), log_in(), CREATED, answer(204)]
    with RawServer(plays) as server:
        way.run(_back_later, server.url)
        assert len(server.seen) == 7
