"""Servers and gateways that let no event stream through: polls replace streams, in both forms."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

import icws
from icws import models
from icws._runtime import delivery as delivery_settings
from icws._runtime import stream_choice, streaming
from icws._runtime._async import fetcher
from icws._runtime._sync import fetcher as blocking_fetcher
from tests.both_forms import both, run
from tests.client.forms import ADA
from tests.client.raw_server import answer, hang, raw
from tests.messages.gateway import COMMENT, HEAD, REFUSALS, Gateway, contents

LONG = 20.0
MEDIA_TYPES = [
    "application/vnd.inin.icws+JSON",
    "application/json",
    "application/hal+json",
    "application/octet-stream",
    "text/json",
    "text/plain",
]
OWN = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]


@pytest.fixture(autouse=True)
def short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the limits of streams, and the pauses after failures, be a fraction of a second."""
    monkeypatch.setattr(streaming, "_FIRST_BYTE", 0.15)
    monkeypatch.setattr(streaming, "_HEAD", 0.3)
    monkeypatch.setattr(delivery_settings, "_FIRST", 0.01)


async def _first(url: str, mode: icws.DeliveryMode, count: int) -> None:
    """Watch a queue until some messages have come; the latest start of the watch has the last."""
    async with icws.AsyncClient(url, delivery=mode, poll_interval=0.01, timeout=5) as client:
        await client.log_in(ADA)
        async with client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"]) as queue:
            for _ in range(count):
                message = await queue.get(LONG)
                assert isinstance(message, models.QueueContentsMessage)


@both
@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refused_stream_is_replaced_by_polls_with_one_warning(
    form: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    play, reason = REFUSALS[kind]
    with Gateway(play) as gateway:
        run(form, _first, gateway.url, "auto", 1)
    (line,) = caplog.messages  # and no outage
    host = gateway.server.url.removeprefix("http://")
    assert line.startswith(f"{host} does not send messages as an event stream (")
    assert reason in line
    assert line.endswith("): polls replace it")
    assert gateway.count["streams"] <= 2


@both
def test_a_silent_stream_is_replaced_and_its_lost_messages_come_again(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    with Gateway() as gateway:
        gateway.streams = [gateway.silent(HEAD)]
        run(form, _first, gateway.url, "auto", 1)
    assert [text for text in caplog.messages if "(nothing arrives): polls replace it" in text]
    assert (gateway.count["streams"], gateway.count["polls"] > 0) == (1, True)


@both
def test_a_watch_that_starts_before_its_stream_does_not_wait_for_ever(
    form: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    is_stream = stream_choice.StreamChoice.is_stream

    def late(choice: stream_choice.StreamChoice, *args: Any) -> bool:
        end = time.monotonic() + 2  # in the async form, nothing goes on meanwhile
        while form == "sync" and not gateway.starts and time.monotonic() < end:
            time.sleep(0.01)
        time.sleep(0.05)
        return is_stream(choice, *args)

    monkeypatch.setattr(stream_choice.StreamChoice, "is_stream", late)
    with Gateway() as gateway:
        gateway.streams = [gateway.silent(HEAD)]
        run(form, _first, gateway.url, "auto", 1)
        assert gateway.count["streams"] == 1
    assert [text for text in caplog.messages if "(nothing arrives): polls replace it" in text]


@both
def test_messages_that_streams_without_a_byte_have_swallowed_come_again(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "_FIRST_BYTE", LONG)
    with Gateway() as gateway:
        gateway.streams = [gateway.swallowing()]
        run(form, _first, gateway.url, "auto", 1)
    assert (gateway.count["streams"], gateway.count["polls"] > 0) == (2, True)


@both
def test_a_response_whose_head_is_held_back_is_replaced(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    with Gateway() as gateway:
        gateway.streams = [gateway.silent()]
        run(form, _first, gateway.url, "auto", 1)
    assert [text for text in caplog.messages if "(no response): polls replace it" in text]


@both
def test_comments_are_life(form: str, caplog: pytest.LogCaptureFixture) -> None:
    with Gateway() as gateway:
        gateway.streams = [gateway.stream(comments=20)]
        run(form, _first, gateway.url, "auto", 1)
    assert gateway.count == {"streams": 1, "comments": 20}
    assert caplog.messages == []


@both
def test_a_stream_that_comes_through_only_then_falls_silent_is_opened_again(
    form: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(streaming, "_NEXT_BYTE", 0.1)
    with Gateway() as gateway:
        event = b"data: " + json.dumps(contents("early")).encode() + b"\n\n"
        gateway.streams = [gateway.silent(HEAD + event), gateway.stream()]
        run(form, _after_a_message, gateway.url)
    assert gateway.count["streams"] == 2
    assert not [text for text in caplog.messages if "replace" in text]


async def _after_a_message(url: str) -> None:
    async with icws.AsyncClient(url, timeout=5) as client:
        await client.log_in(ADA)
        async with client.messages(models.QueueContentsMessage) as early:
            await early.get(LONG)
            watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
            async with watch as queue:
                await queue.get(LONG)


@both
@pytest.mark.parametrize("comments", [1, 1000])
def test_comments_are_no_message(
    form: str, comments: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(streaming, "_FIRST_MESSAGE", 0.3)
    with Gateway() as gateway:
        gateway.streams = [gateway.silent(HEAD, *[COMMENT] * comments, pause=0.01)]
        run(form, _first, gateway.url, "auto", 1)
        assert gateway.count["streams"] == 1
    (line,) = caplog.messages
    assert "(no message arrives): polls replace it" in line


@both
@pytest.mark.parametrize("pause", [0.05, LONG])
def test_a_host_whose_streams_have_worked_gets_another_try(
    form: str, pause: float, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(stream_choice, "_FIRST_PAUSE", pause)
    with Gateway() as gateway:
        gateway.streams = [gateway.once(), gateway.silent(), gateway.stream()]
        run(form, _again, gateway, pause < 1)
        assert gateway.count["streams"] == 3
    assert len([text for text in caplog.messages if "polls replace it" in text]) == 1


async def _again(gateway: Gateway, soon: bool) -> None:
    async with icws.AsyncClient(gateway.url, poll_interval=0.01, timeout=5) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch as queue:
            await queue.get(LONG)
            await queue.get(LONG)  # by a poll
            assert gateway.count["streams"] == 2
            if not soon:
                for _ in range(3):
                    gateway.queue(contents("next"))
                    await queue.get(LONG)
                assert gateway.count["streams"] == 2
                await client.log_in(ADA)
            while gateway.count["streams"] < 3:
                gateway.queue(contents("next"))
                await queue.get(LONG)
            gateway.queue(contents("next"))
            await queue.get(LONG)


async def _freezes(gateway: Gateway, changes: list[icws.ConnectionChange]) -> None:
    async with icws.AsyncClient(
        gateway.url, timeout=0.5, heartbeat=0.2, on_connection_change=changes.append
    ) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch.cache() as queue:
            await queue.get(LONG)
            before = queue.stale_since
            assert before is None
            start = time.monotonic()
            gateway.frozen.set()
            while client.connected:
                with pytest.raises(TimeoutError):
                    await queue.get(0.05)
            assert queue.stale_since is not None
            assert time.monotonic() - start < 3
            gateway.frozen.clear()


@both
def test_a_heartbeat_without_a_response_is_an_outage(
    form: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(streaming, "_HEAD", LONG)
    changes: list[icws.ConnectionChange] = []
    with Gateway() as gateway:
        gateway.streams = [gateway.stream()]
        run(form, _freezes, gateway, changes)
    assert isinstance(changes[0].error, icws.RequestTimeoutError)
    assert [text for text in caplog.messages if "is lost: " in text] == caplog.messages[:1]


async def _hangs(url: str, spent: list[float]) -> None:
    async with icws.AsyncClient(url, max_outage=2.0, timeout=1.5, poll_interval=0.01) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch as queue:
            start = time.monotonic()
            with pytest.raises(icws.RequestTimeoutError):
                await queue.get(LONG)
            spent.append(time.monotonic() - start)


@both
def test_the_longest_outage_includes_the_last_time_out(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetcher, "_LEAST", 0.1)
    monkeypatch.setattr(blocking_fetcher, "_LEAST", 0.1)
    spent: list[float] = []
    with Gateway() as gateway:
        gateway.streams = [gateway.silent(HEAD)]
        gateway.polls = [hang] * 50
        run(form, _hangs, gateway.url, spent)
    # Two polls of 1.5 s after streams of 0.15 s would be 3.3 s.
    assert 1.9 < spent[0] < 2.9


async def _kept(url: str, mode: icws.DeliveryMode) -> None:
    async with icws.AsyncClient(url, delivery=mode, poll_interval=0.01, timeout=5) as client:
        await client.log_in(ADA)
        async with client.messages(models.QueueContentsMessage) as messages:
            got = await messages.get(LONG)
            assert isinstance(got.interactions_added, list)
            assert got.interactions_added[0].interaction_id == "kept"


@both
@pytest.mark.parametrize("media", MEDIA_TYPES)
@pytest.mark.parametrize("mode", ["auto", "stream"])
def test_messages_in_the_answer_of_a_poll_are_kept(
    form: str, media: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "_FIRST_BYTE", LONG)  # a busy machine reads it late
    with Gateway(answer(200, [contents("kept")], media=media)) as gateway:
        run(form, _kept, gateway.url, mode)
    assert gateway.count["streams"] == 1 or mode == "stream"


@both
def test_events_in_a_text_are_kept(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streaming, "_FIRST_BYTE", LONG)
    body = b"data: " + json.dumps(contents("kept")).encode() + b"\n\n"
    with Gateway(answer(200, body, media="text/plain")) as gateway:
        run(form, _kept, gateway.url, "auto")
    assert gateway.count["streams"] == 1


@both
def test_messages_in_an_answer_without_a_type_are_kept(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "_FIRST_BYTE", LONG)
    body = json.dumps([contents("kept")]).encode()
    head = f"HTTP/1.1 200 X\r\nContent-Length: {len(body)}\r\n\r\n".encode()
    with Gateway(raw(head + body, keep=True)) as gateway:
        run(form, _kept, gateway.url, "auto")
    assert gateway.count["streams"] == 1


@both
def test_such_an_answer_can_begin_with_a_byte_order_mark(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "_FIRST_BYTE", LONG)
    body = b"\xef\xbb\xbf" + json.dumps([contents("kept")]).encode()
    with Gateway(answer(200, body, media="application/json")) as gateway:
        run(form, _kept, gateway.url, "auto")
    assert gateway.count["streams"] == 1


@both
def test_without_a_watch_two_streams_that_end_without_a_byte_are_enough(form: str) -> None:
    with Gateway(REFUSALS["cut"][0]) as gateway:
        gateway.queue(contents("kept"))
        run(form, _kept, gateway.url, "auto")
    assert gateway.count["streams"] == 2


async def _gives_up(url: str) -> None:
    async with icws.AsyncClient(url, delivery="stream", max_outage=0.2, timeout=5) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch as queue:
            with pytest.raises(icws.TransportError, match=r"^the stream is silent$"):
                await queue.get(LONG)


@both
def test_with_streams_alone_nobody_waits_for_ever_either(
    form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streaming, "_NEXT_BYTE", 0.05)
    with Gateway() as gateway:
        gateway.streams = [gateway.silent(HEAD)]
        run(form, _gives_up, gateway.url)
        assert gateway.count["polls"] == 0
        assert gateway.count["streams"] > 1


@both
def test_polls_that_fail_as_well_are_no_reason_to_give_streams_up(
    form: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A server that starts again answers 503 for a while, whatever is asked for."""
    with Gateway() as gateway:
        gateway.streams = [*[answer(503)] * 4, gateway.stream()]
        gateway.polls = [answer(503)] * 3
        run(form, _first, gateway.url, "auto", 1)
    assert (gateway.count["streams"], gateway.count["polls"]) == (5, 3)
    assert not [text for text in caplog.messages if "replace" in text]
