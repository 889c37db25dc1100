from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sandbox.outbox import LIMIT, Outbox


class Open(asyncio.Transport):
    def is_closing(self) -> bool:
        return False


class Connection(web.BaseRequest):
    """The request of a reader that a test can disconnect."""

    def __init__(self) -> None:
        self.alive = True

    @property
    def transport(self) -> asyncio.Transport | None:
        return Open() if self.alive else None


class OutboxMachine(RuleBasedStateMachine):
    """Whatever happens, each message is handed out at most once, in order, to who may have it."""

    LIMIT = 8

    def __init__(self) -> None:
        super().__init__()
        self.outbox = Outbox(self.LIMIT)
        self.number = 0
        self.waiting: list[int] = []
        self.seen: list[int] = []
        self.readers: list[Connection] = []
        self.holder: Connection | None = None
        self.closed = self.overflowed = False

    @rule()
    def put(self) -> None:
        self.number += 1
        self.outbox.put({"n": self.number})
        if self.closed:
            return
        if len(self.waiting) == self.LIMIT:
            self.closed = self.overflowed = True
            self.waiting = []
        else:
            self.waiting.append(self.number)

    @rule()
    def poll(self) -> None:
        got = [message["n"] for message in self.outbox.drain()]
        held = self.holder is not None and self.holder.alive
        assert got == ([] if held else self.waiting)
        self.seen += got
        self.waiting = [] if not held else self.waiting

    @precondition(lambda self: self.waiting)
    @rule()
    def take(self) -> None:
        assert self.outbox.take()["n"] == self.waiting[0]
        self.seen.append(self.waiting.pop(0))

    @rule()
    def open_stream(self) -> None:
        self.holder = Connection()
        self.readers.append(self.holder)
        self.outbox.claim(self.holder)

    @precondition(lambda self: self.readers)
    @rule(data=st.data())
    def end_stream(self, data: st.DataObject) -> None:
        reader = data.draw(st.sampled_from(self.readers))
        self.outbox.release(reader)
        if reader is self.holder:
            self.holder = None

    @precondition(lambda self: self.readers)
    @rule(data=st.data())
    def disconnect(self, data: st.DataObject) -> None:
        data.draw(st.sampled_from(self.readers)).alive = False

    @rule()
    def close(self) -> None:
        self.outbox.close()
        self.closed = True

    @invariant()
    def agrees(self) -> None:
        assert len(self.outbox) == len(self.waiting) <= self.LIMIT
        assert (self.outbox.closed, self.outbox.overflowed) == (self.closed, self.overflowed)
        assert self.outbox.held == (self.holder is not None and self.holder.alive)
        assert [self.outbox.held_by(one) for one in self.readers] == [
            one is self.holder for one in self.readers
        ]

    @invariant()
    def each_once_and_in_order(self) -> None:
        assert self.seen == sorted(set(self.seen))


TestOutbox = OutboxMachine.TestCase


def test_take_from_an_empty_one_raises() -> None:
    with pytest.raises(IndexError):
        Outbox().take()


def test_one_message_too_many_ends_it_and_frees_what_waited() -> None:
    outbox = Outbox()
    for number in range(LIMIT + 1):
        outbox.put({"n": number})
    assert outbox.overflowed
    assert outbox.closed
    assert outbox.drain() == []


@pytest.mark.parametrize("what", ["put", "close", "claim", "wake"])
def test_who_waits_is_woken_by(what: str) -> None:
    async def waits() -> None:
        outbox = Outbox()
        waiting = asyncio.ensure_future(outbox.wait())
        await asyncio.sleep(0)
        assert not waiting.done()
        match what:
            case "put":
                outbox.put({})
            case "close":
                outbox.close()
            case "claim":
                outbox.claim(Connection())
            case _:
                outbox.wake()
        await waiting

    asyncio.run(waits())


def test_nobody_waits_for_what_is_there_or_over() -> None:
    async def waits() -> None:
        outbox = Outbox()
        outbox.put({})
        await outbox.wait()
        outbox.take()
        outbox.close()
        await outbox.wait()

    asyncio.run(waits())
