"""The fetcher of messages after failures: what it restarts, how long it waits, when it ends."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

import msgspec
import pytest

from runtime._async.registration import AsyncRegistration
from runtime.delivery import Backoff, DeliveryMode
from runtime.errors import (
    DecodeError,
    ForbiddenError,
    IcwsError,
    RequestTimeoutError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from runtime.options import CallOptions
from tests.messages.fake_session import POLL, THINGS
from tests.messages.scripted import Client, Session, Stream, changed, event, watch

LOST = [TransportError("lost"), ServerError(503), DecodeError("no JSON")]


@pytest.mark.parametrize("error", LOST)
@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_a_failure_that_may_have_lost_messages_restarts_the_watches(
    mode: DeliveryMode, error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("runtime.delivery._FIRST", 0.001)
    first: Any = [changed("1")] if mode == "poll" else lambda: Stream(event("1"), stays=False)
    second: Any = [changed("1")] if mode == "poll" else lambda: Stream(event("1"), stays=True)

    async def act(client: Client) -> None:
        await client.got(1)
        before = client.starts()
        await client.got(1)
        await client.until(lambda: client.starts() > before)

    watch(Session(first, error, second), mode, act)


def test_a_poll_that_was_not_sent_restarts_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.delivery._FIRST", 0.001)

    async def act(client: Client) -> None:
        await client.got(2)
        await client.until(lambda: len(client.session.fetched) > 4)
        assert client.starts() == 1

    unsent = TransportError("no connection", sent=False)
    watch(Session([changed("1")], unsent, [changed("1")]), "poll", act)


def ends_with(session: Any, mode: DeliveryMode, max_outage: float | None = None) -> BaseException:
    """Return the error with which a subscription ends."""
    errors: list[BaseException] = []

    async def act(client: Client) -> None:
        with pytest.raises(IcwsError) as caught:
            await client.got(1)
        errors.append(caught.value)

    watch(session, mode, act, max_outage)
    (error,) = errors
    return error


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_an_error_that_will_not_pass_ends_the_subscriptions(
    mode: DeliveryMode, caplog: pytest.LogCaptureFixture
) -> None:
    assert isinstance(ends_with(Session(ForbiddenError(403)), mode), ForbiddenError)
    assert caplog.messages == ["messages are no longer received: ForbiddenError"]
    session = Session()

    def over() -> Exception:
        session.logged_in = False
        return UnauthorizedError(401)

    session.script.append(over)
    assert isinstance(ends_with(session, mode), UnauthorizedError)


def test_a_server_without_streams_ends_the_subscriptions() -> None:
    error = ends_with(Session(lambda: Stream(media="application/json")), "stream")
    assert "no event streams" in str(error)


def test_after_an_outage_that_is_too_long_the_last_failure_ends_the_subscriptions() -> None:
    error = ends_with(Session(Stream), "stream", max_outage=0.0)
    assert isinstance(error, TransportError)
    assert str(error) == "the stream ended"
    assert isinstance(ends_with(Session(ServerError(503)), "poll", max_outage=0.0), ServerError)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses after failures, as they are taken; the first is of 0.01 s at most."""
    monkeypatch.setattr("runtime.delivery._FIRST", 0.01)
    taken: list[float] = []
    pause = Backoff.pause

    def note(backoff: Backoff, *args: Any) -> float:
        taken.append(pause(backoff, *args))
        return taken[-1]

    monkeypatch.setattr(Backoff, "pause", note)
    return taken


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_pauses_begin_short_and_become_longer(mode: DeliveryMode, pauses: list[float]) -> None:
    async def act(client: Client) -> None:
        await client.until(lambda: len(pauses) == 3)

    watch(Session(*(ServerError(503) for _ in range(3))), mode, act)
    assert pauses[0] <= 0.01 <= pauses[1] <= 0.02 <= pauses[2] <= 0.04


def test_a_poll_that_succeeds_resets_the_pauses(pauses: list[float]) -> None:
    async def act(client: Client) -> None:
        await client.until(lambda: len(pauses) == 3)

    failure = ServerError(503)
    watch(Session(failure, failure, [], failure), "poll", act)
    assert pauses[2] <= 0.01 <= pauses[1]


def test_a_stream_that_was_stable_resets_the_pauses(
    monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    now = 1000.0

    class Clock:
        @staticmethod
        def monotonic() -> float:
            return now

    class Lasting(Stream):
        def __init__(self, seconds: float) -> None:
            super().__init__()
            self.seconds = seconds

        async def __aiter__(self) -> AsyncIterator[bytes]:
            nonlocal now
            now += self.seconds
            yield b""

    monkeypatch.setattr("runtime._async.fetcher.time", Clock)

    async def act(client: Client) -> None:
        await client.until(lambda: len(pauses) == 4)

    lasting = (29.0, 29.0, 31.0, 29.0)
    watch(Session(*(lambda s=s: Lasting(s) for s in lasting)), "stream", act)
    # Each is drawn from the upper half of 0.01 s, 0.02 s, again 0.01 s, 0.02 s.
    assert pauses[0] <= 0.01 <= pauses[1]
    assert pauses[2] <= 0.01 <= pauses[3]


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_without_a_session_the_end_is_that_of_the_session(mode: DeliveryMode) -> None:
    session = Session()

    def logged_out() -> Exception:
        session.logged_in = False
        return IcwsError("not logged in")

    session.script.append(logged_out)
    error = ends_with(session, mode)
    assert isinstance(error, UnauthorizedError)
    assert (error.status, error.operation_id) == (401, POLL.id)


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_messages_of_a_session_that_follows_go_on_after_a_restart_of_the_watches(
    mode: DeliveryMode,
) -> None:
    session = Session()

    def replaced() -> Exception:
        generation = session.state.generation + 1
        session.state = msgspec.structs.replace(session.state, generation=generation)
        return UnauthorizedError(401)

    second: Any = [changed("1")] if mode == "poll" else lambda: Stream(event("1"), stays=True)
    session.script += [replaced, second]

    async def act(client: Client) -> None:
        await client.got(1)
        await client.until(lambda: client.starts() >= 2)

    watch(session, mode, act)


@pytest.mark.parametrize(("mode", "sent"), [("auto", False), ("stream", True)])
def test_a_time_out_that_shows_nothing_of_streams_stays_what_it_is(
    mode: DeliveryMode, sent: bool
) -> None:
    """Without a connection, polls would do no better; with streams alone there are none."""
    session = Session(RequestTimeoutError("late", sent=sent))
    session.features = {"messaging": 2}
    error = ends_with(session, mode, max_outage=0.0)
    assert isinstance(error, RequestTimeoutError)
    assert str(error) == "late"


@pytest.mark.parametrize("mode", ["poll", "stream"])
def test_a_refused_request_ends_nothing_while_another_call_logs_in_again(
    mode: DeliveryMode, pauses: list[float]
) -> None:
    session = Session()

    def ended() -> Exception:
        session.logged_in, session.renewable = False, True
        return UnauthorizedError(401)

    again: Any = [changed("1")] if mode == "poll" else lambda: Stream(event("1"), stays=True)
    session.script += [ended, again]

    async def act(client: Client) -> None:
        await client.got(1)

    watch(session, mode, act)
    assert pauses


def test_a_stream_waits_as_long_as_the_server_asked_for(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "icws")

    async def act(client: Client) -> None:
        await client.got(1)
        await client.until(lambda: "again in" in caplog.text)

    watch(Session(lambda: Stream(b"retry: 20000\n\n", event("1"))), "stream", act)
    (line,) = [text for text in caplog.messages if "again in" in text]
    assert line.startswith("messages: TransportError; again in ")
    assert 10.0 <= float(line.split()[-2]) <= 20.0


@pytest.mark.parametrize(
    ("watches", "answer", "pieces", "is_outage"),
    [
        (True, None, (), True),
        (True, None, (b":\n",), True),
        (True, None, (event("1"),), False),
        # The server says at the start that it has nothing to send.
        (True, "up to date", (b":\n",), False),
        (False, None, (), False),
    ],
)
def test_a_stream_that_ends_is_an_outage_unless_all_arrived_that_had_to(
    watches: bool,
    answer: str | None,
    pieces: tuple[bytes, ...],
    is_outage: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, "icws")

    class Answering(Session):
        async def call(self, op: Any, **more: Any) -> Any:
            await super().call(op, **more)
            return answer

    async def main() -> bool:
        client = Client(Answering(lambda: Stream(*pieces)), "stream")
        things = client.things
        if not watches:
            things = AsyncRegistration(
                client.session, None, options=CallOptions(), kinds=THINGS.classes
            )
        await things.queue.start()
        await client.dispatcher.add(things)
        await client.until(lambda: "again in" in caplog.text)
        since = client.dispatcher.connectivity.since
        await client.dispatcher.end()
        return since is not None

    assert asyncio.run(main()) is is_outage
