"""The fetcher of messages: how it asks for them, and what it makes of the answers."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from runtime._async.dispatcher import AsyncDispatcher
from runtime._async.fetcher import check_events
from runtime._async.registration import AsyncRegistration
from runtime.delivery import DeliveryMode
from runtime.errors import IcwsError, TransportError
from runtime.http import Response
from runtime.options import CallOptions
from tests.messages.fake_session import QUIET, THINGS, Morphed
from tests.messages.scripted import (
    EVENTS,
    LONG,
    POLL_OF_THINGS,
    Client,
    Session,
    Stream,
    changed,
    event,
    watch,
)

NO_STREAMS = r"^the server has no event streams \(use delivery='poll'\)$"


@pytest.mark.parametrize("media", [EVENTS, "Text/Event-Stream", "text/event-stream ;charset=utf-8"])
def test_a_stream_has_the_media_type_of_events(media: str) -> None:
    check_events(Response(200, (("Content-Type", media),), b""))


@pytest.mark.parametrize(
    "media", ["application/json", "application/vnd.inin.icws+JSON", "application/json; a=b"]
)
def test_an_answer_in_json_is_of_a_server_without_streams(media: str) -> None:
    with pytest.raises(IcwsError, match=NO_STREAMS) as caught:
        check_events(Response(200, (("Content-Type", media),), b""))
    assert not isinstance(caught.value, TransportError)


@pytest.mark.parametrize("headers", [(), (("Content-Type", "text/html"),)])
def test_any_other_answer_may_be_a_stream_the_next_time(headers: Any) -> None:
    with pytest.raises(TransportError, match=r"^the response is no event stream$"):
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


def test_after_a_poll_comes_a_pause() -> None:
    async def main() -> None:
        session = Session()
        client = Client(session, "poll")
        client.dispatcher = AsyncDispatcher(cast(Any, session), poll=POLL_OF_THINGS, delivery=QUIET)
        await client.things.queue.start()
        await client.dispatcher.add(client.things)
        await asyncio.sleep(0.05)
        # One when the fetcher begins, and one at once since a watch has started.
        assert 1 <= len(session.fetched) <= 2
        await client.dispatcher.end()

    asyncio.run(main())


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


def test_an_event_that_cannot_be_read_is_counted_and_the_watches_are_restarted_once(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def act(client: Client) -> None:
        await client.got(1)
        await client.until(lambda: client.starts() == 2)
        assert client.dispatcher.skipped == 2
        assert len(client.session.fetched) == 1
        assert caplog.messages == ["messages: an event cannot be read"] * 2

    pieces = (b"data: <html>\n\ndata: {\n\n", event("1"))
    watch(Session(lambda: Stream(*pieces, stays=True)), "stream", act)


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
        await client.until(lambda: client.dispatcher.registry.watches() == [])
        adding = asyncio.create_task(client.dispatcher.add(again))
        await asyncio.sleep(0.01)
        assert len(session.fetched) == 1
        # Its messages are for the subscription that has come since.
        answer.set_result([changed("1")])
        assert (await again.queue.get(LONG)).thing_id == "1"
        await asyncio.gather(leaving, adding)
        await client.dispatcher.end()

    asyncio.run(main())
