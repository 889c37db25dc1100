"""The parser of event streams: however the bytes are cut, the same events come out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from runtime.errors import DecodeError
from runtime.sse import EventParser, ServerEvent

ENDS = (b"\n", b"\r", b"\r\n")
# Text without line ends and NUL, which an id must not hold.
TEXTS = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=12)
VALUES = TEXTS.map(str.encode)
KINDS = st.sampled_from(["message", "other"])


@st.composite
def streams(draw: st.DrawFn) -> tuple[bytes, list[ServerEvent]]:
    """Draw a stream and its events, written in every way that the standard allows."""
    lines: list[bytes] = []
    events = []
    last = ""
    for _ in range(draw(st.integers(0, 4))):
        data = draw(st.lists(VALUES, max_size=3))
        kind = draw(KINDS)
        parts = [b"data" + draw(st.sampled_from([b": " + v, *_bare(v)])) for v in data]
        if kind != "message":
            parts.insert(draw(st.integers(0, len(parts))), b"event: " + kind.encode())
        if draw(st.booleans()):
            last = draw(TEXTS)
            parts.append(b"id: " + last.encode())
        noise = draw(
            st.sampled_from([b": a comment", b":", b"unknown: 1", b"id: no\0ne", b"retry"])
        )
        parts.insert(draw(st.integers(0, len(parts))), noise)
        lines += [*parts, b""]
        if data:
            events.append(ServerEvent(b"\n".join(data), kind, last))
    rest = draw(st.sampled_from([[], [b"data: cut"], [b"id: 7"]]))
    text = b""
    for line in [*lines, *rest]:
        # After a CR, the LF of an empty line would belong to that CR.
        ends = [e for e in ENDS if line or not (text.endswith(b"\r") and e == b"\n")]
        text += line + draw(st.sampled_from(ends))
    return draw(st.sampled_from([b"", b"\xef\xbb\xbf"])) + text, events


def _bare(value: bytes) -> list[bytes]:
    """The ways to write a value without the space after the colon."""
    ways = [] if value.startswith(b" ") else [b":" + value]
    return [*ways, b""] if not value else ways


def parse(pieces: list[bytes]) -> list[ServerEvent]:
    parser = EventParser()
    return [event for piece in pieces for event in parser.feed(piece)]


@given(streams(), st.lists(st.integers(0, 400), max_size=12))
@example((b"data: a\r\r\n\n", [ServerEvent(b"a")]), [8, 9, 10])
def test_cuts_change_nothing(made: tuple[bytes, list[ServerEvent]], cuts: list[int]) -> None:
    text, events = made
    places = [0, *sorted(min(cut, len(text)) for cut in cuts), len(text)]
    pieces = [text[a:b] for a, b in pairwise(places)]
    assert parse(pieces) == events
    assert parse([text[at : at + 1] for at in range(len(text))]) == events


@pytest.mark.parametrize("end", ENDS)
def test_an_event_comes_with_its_last_byte(end: bytes) -> None:
    parser = EventParser()
    assert list(parser.feed(b"data: {}" + end)) == []
    assert list(parser.feed(end[:1])) == [ServerEvent(b"{}")]
    assert list(parser.feed(end[1:] + b"data: 2" + end + end)) == [ServerEvent(b"2")]


def test_data_can_be_empty_and_events_without_data_are_none() -> None:
    assert parse([b"data\n\ndata:\n\nevent: x\n\n:c\n\n"]) == [ServerEvent(b""), ServerEvent(b"")]


def test_a_byte_order_mark_counts_at_the_start_only() -> None:
    mark = b"\xef\xbb\xbf"
    assert parse([mark[:1], mark[1:2], mark[2:] + b"data: 1\n\n" + mark + b"data: 2\n\n"]) == [
        ServerEvent(b"1")
    ]


@pytest.mark.parametrize(
    ("line", "seconds"),
    [(b"retry: 1500", 1.5), (b"retry: 0", 0.0), (b"retry: 1.5", None), (b"retry: -1", None)],
)
def test_the_server_can_ask_for_a_pause(line: bytes, seconds: float | None) -> None:
    parser = EventParser()
    assert list(parser.feed(line + b"\n\n")) == []
    assert parser.retry == seconds


@pytest.mark.parametrize(
    "text", [b"data: 123456", b"data: 123\ndata: 456\ndata: 789\n", b":" * 11, b"data\n" * 9]
)
def test_an_event_without_end_is_refused(text: bytes) -> None:
    parser = EventParser(largest=8)
    with pytest.raises(DecodeError, match="larger than 8 bytes"):
        list(parser.feed(text))


def test_small_events_have_no_sum() -> None:
    parser = EventParser(largest=8)
    for _ in range(100):
        assert list(parser.feed(b"data: 12")) == []
        assert list(parser.feed(b"34\n\n")) == [ServerEvent(b"1234")]
