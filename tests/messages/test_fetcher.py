"""The fetcher of messages over a session that answers by a script."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import msgspec
import pytest

from runtime._async.dispatcher import AsyncDispatcher
from runtime._async.fetcher import check_events
from runtime._async.registration import AsyncRegistration
from runtime.decoding import Decoder
from runtime.delivery import Backoff, Delivery, DeliveryMode
from runtime.errors import (
    DecodeError,
    ForbiddenError,
    IcwsError,
    ServerError,
    TransportError,
    UnauthorizedError,
)
from runtime.http import Response
from runtime.options import CallOptions
from tests.messages.fake_session import HEARTBEAT, POLL, THINGS, Changed, FakeSession, Morphed

POLL_OF_THINGS = msgspec.structs.replace(POLL, decoder=Decoder(list[Changed | Morphed]))
START = THINGS.start.id
EVENTS = "text/event-stream"
LONG = 30.0
"""Seconds that nothing takes: a test that hangs fails."""


def changed(thing: str) -> Changed:
    return Changed(thing_id=thing)


def event(thing: str) -> bytes:
    return b'data: {"__type": "urn:example.com:changed", "thingId": "%s"}\n\n' % thing.encode()


class Stream:
    """A stream of some pieces, which then ends, or stays open until it is closed."""

    def __init__(self, *pieces: bytes, media: str = EVENTS, stays: bool = False) -> None:
        self.response = Response(200, (("Content-Type", media),), b"")
        self.closed = asyncio.Event()
        self._pieces = pieces
        self._stays = stays

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        if self._stays:
            await self.closed.wait()

    async def close(self) -> None:
        self.closed.set()


class Session(FakeSession):
    """Answers the polls, or the streams, by a script; after its end nothing happens any more."""

    def __init__(self, *script: Any) -> None:
        super().__init__()
        self.script = list(script)
        self.fetched: list[tuple[str, CallOptions, dict[str, str]]] = []

    async def call(self, op: Any, *, options: Any = None, **more: Any) -> Any:
        if op is not POLL_OF_THINGS:
            return await super().call(op, options=options, **more)
        await asyncio.sleep(0)
        self.fetched.append(("poll", options, {}))
        return self._next([])

    async def stream(self, op: Any, *, headers: dict[str, str], options: CallOptions) -> Any:
        await asyncio.sleep(0)
        self.fetched.append(("stream", options, headers))
        return self._next(Stream(stays=True))

    def _next(self, otherwise: Any) -> Any:
        step = self.script.pop(0) if self.script else otherwise
        if callable(step):
            step = step()
        if isinstance(step, Exception):
            raise step
        return step


class Client:
    """A dispatcher over a session with a script, and one subscription that watches thing 1."""

    def __init__(self, session: Any, mode: DeliveryMode, max_outage: float | None = None) -> None:
        self.session = session
        delivery = Delivery(mode, poll_interval=0.0, heartbeat=None, max_outage=max_outage)
        self.dispatcher = AsyncDispatcher(
            session, poll=POLL_OF_THINGS, heartbeat=HEARTBEAT, delivery=delivery
        )
        self.things = AsyncRegistration(
            session, THINGS, options=CallOptions(), path={"thingId": "1"}
        )

    async def got(self, count: int) -> list[Any]:
        return [await self.things.queue.get(LONG) for _ in range(count)]

    async def until(self, met: Callable[[], bool]) -> None:
        async with asyncio.timeout(LONG):
            while not met():
                await asyncio.sleep(0.001)

    def starts(self) -> int:
        return [op for op, _, _ in self.session.calls].count(START)


def watch(
    session: Any,
    mode: DeliveryMode,
    act: Callable[[Client], Awaitable[None]],
    max_outage: float | None = None,
) -> Client:
    """Watch thing 1 while something happens; return the client."""

    async def main() -> Client:
        client = Client(session, mode, max_outage)
        await client.things.queue.start()
        await client.dispatcher.add(client.things)
        try:
            await act(client)
        finally:
            await client.dispatcher.end()
        return client

    return asyncio.run(main())


@pytest.mark.parametrize("media", [EVENTS, "Text/Event-Stream", "text/event-stream ;charset=utf-8"])
def test_a_stream_has_the_media_type_of_events(media: str) -> None:
    check_events(Response(200, (("Content-Type", media),), b""))


@pytest.mark.parametrize(
    "media", ["application/json", "application/vnd.inin.icws+JSON", "application/json; a=b"]
)
def test_an_answer_in_json_is_of_a_server_without_streams(media: str) -> None:
    with pytest.raises(IcwsError, match=r"no event streams \(use delivery='poll'\)") as caught:
        check_events(Response(200, (("Content-Type", media),), b""))
    assert not isinstance(caught.value, TransportError)


@pytest.mark.parametrize("headers", [(), (("Content-Type", "text/html"),)])
def test_any_other_answer_may_be_a_stream_the_next_time(headers: Any) -> None:
    with pytest.raises(TransportError, match="the response is no event stream"):
        check_events(Response(200, headers, b""))


@pytest.mark.parametrize(
    ("mode", "features", "kind"),
    [
        ("auto", {"messaging": 1}, "poll"),
        ("auto", {"messaging": 2}, "stream"),
        ("auto", {"messaging": 3}, "stream"),
        ("auto", {}, "poll"),
        ("auto", None, "poll"),
        ("poll", {"messaging": 2}, "poll"),
        ("stream", {"messaging": 1}, "stream"),
    ],
)
def test_the_version_of_the_server_decides_unless_the_settings_do(
    mode: DeliveryMode, features: dict[str, int] | None, kind: str
) -> None:
    session = Session()
    session.features = features

    async def act(client: Client) -> None:
        await client.until(lambda: bool(session.fetched))

    watch(session, mode, act)
    assert {fetched[0] for fetched in session.fetched} == {kind}


def test_a_poll_is_sent_once_and_a_stream_gives_up_after_two_minutes_of_silence() -> None:
    async def act(client: Client) -> None:
        await client.until(lambda: bool(client.session.fetched))

    polls, streams = Session(), Session()
    watch(polls, "poll", act)
    watch(streams, "stream", act)
    assert {options.retries for _, options, _ in polls.fetched} == {0}
    ((_, options, headers),) = streams.fetched
    assert (options.retries, options.timeout) == (0, 120.0)
    assert headers == {"Accept": EVENTS}


def test_what_a_poll_brings_is_delivered_in_its_order() -> None:
    async def act(client: Client) -> None:
        first, second, third = await client.got(3)
        assert isinstance(second, Morphed)
        assert (first.thing_id, third.thing_id) == ("1", "1")
        assert client.dispatcher.skipped == 2
        assert client.dispatcher.undelivered == 1

    morphed = Morphed(thing_id="1", new_thing_id="1")
    watch(Session([changed("1"), 5, changed("2"), morphed], [], [None, changed("1")]), "poll", act)


def test_what_a_stream_brings_is_delivered_in_its_order() -> None:
    pieces = (
        event("1"),
        b"data: [%s, 5, %s]\n\n" % (event("1")[6:-2], event("1")[6:-2]),
        b"data:  \n\n",
        b"event: other\ndata: {}\n\n",
        event("1")[:20],
        event("1")[20:],
    )

    async def act(client: Client) -> None:
        await client.got(4)
        assert client.dispatcher.skipped == 2
        assert client.starts() == 1

    watch(Session(lambda: Stream(*pieces, stays=True)), "stream", act)


def test_an_event_that_cannot_be_read_is_counted_and_the_watches_are_restarted() -> None:
    async def act(client: Client) -> None:
        await client.got(1)
        await client.until(lambda: client.starts() == 2)
        assert client.dispatcher.skipped == 1
        assert len(client.session.fetched) == 1

    pieces = (b"data: <html>\n\n", event("1"))
    watch(Session(lambda: Stream(*pieces, stays=True)), "stream", act)


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
    assert isinstance(ends_with(Session(UnauthorizedError(401)), mode), UnauthorizedError)


def test_a_server_without_streams_ends_the_subscriptions() -> None:
    error = ends_with(Session(lambda: Stream(media="application/json")), "stream")
    assert "no event streams" in str(error)


def test_after_an_outage_that_is_too_long_the_last_failure_ends_the_subscriptions() -> None:
    error = ends_with(Session(Stream), "stream", max_outage=0.0)
    assert isinstance(error, TransportError)
    assert "the stream ended" in str(error)
    assert isinstance(ends_with(Session(ServerError(503)), "poll", max_outage=0.0), ServerError)


def test_a_stream_that_was_stable_resets_the_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("runtime.delivery._FIRST", 0.01)
    now = 1000.0
    pauses: list[float] = []
    pause = Backoff.pause

    def note(backoff: Backoff, *args: Any) -> float:
        pauses.append(pause(backoff, *args))
        return pauses[-1]

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

    monkeypatch.setattr(Backoff, "pause", note)
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


@pytest.mark.parametrize("leave", ["remove", "end"])
def test_a_fetcher_begins_after_the_last_request_of_the_one_before(leave: str) -> None:
    """One request at a time, so that no message goes to a request that nobody reads any more."""

    async def main() -> None:
        answer: asyncio.Future[list[Any]] = asyncio.get_running_loop().create_future()

        class Slow(Session):
            async def call(self, op: Any, *, options: Any = None, **more: Any) -> Any:
                if op is POLL_OF_THINGS and not self.fetched:
                    self.fetched.append(("poll", options, {}))
                    return await answer
                return await super().call(op, options=options, **more)

        session: Any = Slow()
        client = Client(session, "poll")
        await client.things.queue.start()
        await client.dispatcher.add(client.things)
        await client.until(lambda: len(session.fetched) == 1)
        works = {
            "remove": lambda: client.dispatcher.remove(client.things),
            "end": client.dispatcher.end,
        }
        leaving = asyncio.create_task(works[leave]())
        again = AsyncRegistration(session, THINGS, options=CallOptions(), path={"thingId": "1"})
        await again.queue.start()
        await client.until(lambda: client.dispatcher.watches() == [])
        adding = asyncio.create_task(client.dispatcher.add(again))
        await asyncio.sleep(0.01)
        assert len(session.fetched) == 1
        # Its messages are for the subscription that has come since.
        answer.set_result([changed("1")])
        assert (await again.queue.get(LONG)).thing_id == "1"
        await asyncio.gather(leaving, adding)
        await client.dispatcher.end()

    asyncio.run(main())
