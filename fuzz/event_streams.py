"""Target: the parser of server-sent events, against a plain reading of the whole stream."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable

from fuzz.target import Finding, Target
from icws._runtime.errors import DecodeError
from icws._runtime.sse import EventParser, ServerEvent

LARGEST = 64
_MARK = b"\xef\xbb\xbf"
TOKENS = (
    b"\r", b"\n", b"\r\n", b"\n\n", b"data:", b"data: ", b"data", b"event: ", b"id: ", b"id: \0",
    b"retry: 1000", b"retry: " + b"9" * 5000, b"\xef\xbb\xbf", b":", b"\xff", b"x" * LARGEST,
)  # fmt: skip


def check(data: bytes) -> None:
    """Check that the pieces in which a stream arrives decide nothing.

    Raises:
        Finding: the events or the pause of a stream are others in pieces than as a whole.
    """
    chance = random.Random(data[:8])  # noqa: S311
    whole, split = EventParser(1 << 20), EventParser(1 << 20)
    expected = _plainly(data)
    if [*whole.feed(data)] != expected or _feed(split, data, chance) != expected:
        raise Finding("the events are others than those of the whole stream")
    if whole.retry != split.retry:
        raise Finding(f"the pause is {split.retry}, as a whole {whole.retry}")
    bounded = EventParser(LARGEST)
    try:
        events = _feed(bounded, data, chance)
    except DecodeError:
        return
    if any(len(event.data) > LARGEST for event in events):
        raise Finding("an event is larger than allowed")


def _feed(parser: EventParser, data: bytes, chance: random.Random) -> list[ServerEvent]:
    events: list[ServerEvent] = []
    while data:
        size = chance.randint(0, 40)
        events += parser.feed(data[:size])
        data = data[size:]
    return events


def _plainly(stream: bytes) -> list[ServerEvent]:
    """Read a stream line by line, as the standard tells it."""
    events: list[ServerEvent] = []
    lines: list[bytes] = []
    kind = last = b""
    stream = stream.removeprefix(_MARK)
    for line in re.split(rb"\r\n|\r|\n", stream)[:-1]:
        field, _, value = line.partition(b":")
        value = value[1:] if value[:1] == b" " else value
        if line and field == b"data":
            lines.append(value)
        elif field == b"event":
            kind = value
        elif field == b"id" and b"\0" not in value:
            last = value
        elif not line:
            if lines:
                name, number = kind.decode(errors="replace"), last.decode(errors="replace")
                events.append(ServerEvent(b"\n".join(lines), name or "message", number))
            lines, kind = [], b""
    return events


def seeds() -> Iterable[bytes]:
    """Return streams with every field."""
    yield b'event: message\nid: 1\nretry: 3000\ndata: [{"__type": "a"}]\n\n: beat\n\n'
    yield b"\xef\xbb\xbfdata: a\r\ndata:b\r\n\r\nid\rdata\r\revent: other\ndata:  c\n\n"


TARGET = Target(check, seeds, TOKENS, re.compile(rb"(?<=\n)"), largest=1_000)
