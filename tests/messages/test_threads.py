"""Interruption anywhere and failed starts, which only threads meet."""

from __future__ import annotations

import _thread
import logging
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest

import icws
from icws._runtime._sync import concurrency
from icws_sandbox.faults import Fault
from tests.messages.server import LONG, Server, settings, workgroup

WATCHES = "messaging/subscriptions"
HELD: dict[str, Callable[[Any], AbstractContextManager[Any]]] = {
    "router": lambda dispatcher: dispatcher.registry._router._lock,
    "registry": lambda dispatcher: dispatcher.registry.lock,
    "watch": lambda dispatcher: list(dispatcher.registry._watches.values())[-1].lock,
}


def wait_for(met: Callable[[], object]) -> None:
    end = time.monotonic() + LONG
    while not met():
        assert time.monotonic() < end, "it never was so"
        time.sleep(0.01)


@pytest.mark.parametrize("delivery", ["poll", "stream"])
@pytest.mark.parametrize("held", HELD)
def test_a_garbage_collection_in_a_locked_thread_waits_for_nothing(
    held: str, delivery: str
) -> None:
    with Server(delivery) as server:
        # No blocks: after a deadlock they would never end.
        client = icws.Client(server.url, **server.options)
        client.log_in(settings())
        call = server.call(Note="1")
        everything = client.messages()
        everything.__enter__()

        def read() -> Iterator[object]:
            watch = client.interactions.watch(call, attribute_names=["Note"])
            with watch as messages:
                yield from messages

        generators = [read()]
        next(generators[0])

        def collect() -> None:
            with HELD[held](client.dispatcher):
                generators.clear()

        thread = threading.Thread(target=collect, daemon=True)
        thread.start()
        thread.join(LONG / 4)
        assert not thread.is_alive()
        wait_for(lambda: server.sent("DELETE", WATCHES))
        # The others go on.
        while everything.get(LONG).attributes != {"Note": "1"}:
            pass
        client.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_receiver_that_exits_ends_its_readers_and_has_a_successor(delivery: str) -> None:
    def leave() -> None:
        if threading.current_thread().name == "icws-fetcher":
            raise SystemExit

    with Server(delivery) as server:
        client = icws.Client(server.url, relogin=True, heartbeat=None, **server.options)
        with client:
            client.log_in(settings())
            client.session.on_new_session.insert(0, leave)
            with client.messages() as messages:
                server.sandbox.on_loop(lambda: server.sandbox.sessions.forget_all("restart"))
                server.sandbox.on_loop(server.sandbox.streams.drop)
                with pytest.raises(icws.IcwsError, match="cancelled"):
                    messages.get(LONG)
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            with watch as messages:
                assert not messages.get(LONG).is_delta


def test_without_a_thread_nothing_is_subscribed(monkeypatch: pytest.MonkeyPatch) -> None:
    start = threading.Thread.start

    def refuse(thread: threading.Thread) -> None:
        if thread.name == "icws-fetcher":
            raise RuntimeError("can't start new thread")
        start(thread)

    with Server() as server, icws.Client(server.url, **server.options) as client:
        client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", refuse)
            with pytest.raises(RuntimeError, match="new thread"), watch:
                raise AssertionError("the block of a watch without a dispatcher ran")
        with client.messages():
            pass
        # It was the last: nothing is fetched for the one that never began.
        wait_for(lambda: "icws-fetcher" not in {one.name for one in threading.enumerate()})


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_ctrl_c_at_the_start_of_a_receiver_leaves_none_behind(
    delivery: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody could stop it, and it would take the messages of its successor."""
    start, begun = threading.Thread.start, []

    def interrupt(thread: threading.Thread) -> None:
        start(thread)
        if thread.name == "icws-fetcher":
            begun.append(thread)
            raise KeyboardInterrupt

    with Server(delivery) as server, icws.Client(server.url, **server.options) as client:
        client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        with monkeypatch.context() as patched:
            patched.setattr(threading.Thread, "start", interrupt)
            with pytest.raises(KeyboardInterrupt), watch:
                raise AssertionError("the block of an interrupted watch ran")
        wait_for(lambda: not begun[0].is_alive())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        with watch as messages:
            assert not messages.get(LONG).is_delta


def test_ctrl_c_at_the_end_of_a_start_ends_the_watch(monkeypatch: pytest.MonkeyPatch) -> None:
    """The receiver is woken then, so that the interrupted thread often has to wait there."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    with Server() as server, icws.Client(server.url, **server.options) as client:
        client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        with monkeypatch.context() as patched:
            patched.setattr("icws._runtime._sync.fetcher.Fetcher.hurry", interrupt)
            with pytest.raises(KeyboardInterrupt), watch:
                raise AssertionError("the block of an interrupted watch ran")
        wait_for(lambda: server.sent("DELETE", WATCHES))
        assert client.dispatcher is not None
        assert client.dispatcher.registry.empty


def test_closing_ends_a_receiver_whose_stream_is_not_answered() -> None:
    with Server("stream") as server:
        server.fault(Fault(delay=LONG), path="*/messaging/messages")
        with icws.Client(server.url, **server.options) as client:
            client.log_in(settings())
            with client.messages():
                pass
        alive = [one for one in threading.enumerate() if one.name == "icws-fetcher"]
        for thread in alive:
            thread.join(LONG / 4)
            assert not thread.is_alive()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no signal to a thread")
def test_a_signal_that_reaches_another_thread_interrupts_a_reader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A system may choose any thread, and one that comes just before a wait does not end it."""
    monkeypatch.setattr(concurrency, "_LONGEST_WAIT", 0.05)

    def interrupt() -> None:
        wait_for(lambda: reading)
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)

    def read(messages: icws.Subscription[Any]) -> None:
        reading.append(True)
        messages.get(LONG)

    reading: list[bool] = []
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with Server() as server, icws.Client(server.url, **server.options) as client:
            client.log_in(settings())
            with client.messages() as messages:
                threading.Thread(target=interrupt).start()
                start = time.monotonic()
                with pytest.raises(KeyboardInterrupt):
                    read(messages)
                assert time.monotonic() - start < LONG / 2
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_watch_that_starts_while_messages_fail_does_not_end_with_the_others(
    delivery: str,
) -> None:
    """The others end while a log handler takes its time; what begins then has its own fetcher."""
    failing, go_on = threading.Event(), threading.Event()

    class Slow(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.getMessage().startswith("messages are no longer received"):
                failing.set()
                go_on.wait(LONG)

    handler = Slow()
    logging.getLogger("icws").addHandler(handler)
    try:
        with (
            Server(delivery) as server,
            icws.Client(server.url, close_timeout=0.2, **server.options) as client,
        ):
            client.log_in(settings())
            dispatcher: Any = client.dispatcher
            with client.messages() as first:
                server.fault(Fault(status=403), path="*/messaging/messages")
                server.sandbox.on_loop(server.sandbox.streams.drop)
                assert failing.wait(LONG)
                first.close()
                watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
                starting = threading.Thread(target=watch.__enter__)
                starting.start()
                wait_for(lambda: dispatcher.registry.watching)
                go_on.set()
                starting.join(LONG)
                assert not watch.get(LONG).is_delta
                watch.close()
    finally:
        go_on.set()
        logging.getLogger("icws").removeHandler(handler)


@pytest.mark.parametrize("delivery", ["poll", "stream"])
@pytest.mark.parametrize("cached", [False, True])
def test_ctrl_c_at_the_first_step_of_an_exit_ends_the_watch_once_the_block_is_forgotten(
    delivery: str, cached: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the end of an entry and its block, the same is left: a block that nobody ends."""

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    def read() -> None:
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        source: Any = watch.cache() if cached else watch
        with source as messages:
            messages.get(LONG)

    with Server(delivery) as server, icws.Client(server.url, **server.options) as client:
        client.log_in(settings())
        with client.messages() as others:
            with monkeypatch.context() as patched:
                patched.setattr("icws.Subscription.__exit__", interrupt)
                try:
                    read()
                except KeyboardInterrupt:
                    assert server.sent("DELETE", WATCHES) == []
            wait_for(lambda: server.sent("DELETE", WATCHES))
            assert client.dispatcher is not None
            wait_for(lambda: not client.dispatcher.registry.watching)
            assert not others.closed


@pytest.mark.parametrize("left", [2, 1, 0], ids="left={}".format)
def test_who_forgets_a_watch_waits_for_no_thread_to_start(
    left: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A thread of `threading` needs its locks to start, which whoever forgets it may hold."""
    start, start_bare = threading.Thread.start, _thread.start_new_thread
    starting: list[int] = []

    def start_if_any(thread: threading.Thread) -> None:
        starting.append(threading.get_ident())
        if left < 2:
            raise RuntimeError("can't start new thread")
        start(thread)

    def start_bare_if_any(*args: Any) -> int:
        if left < 1:
            raise RuntimeError("can't start new thread")
        return start_bare(*args)

    with Server() as server, icws.Client(server.url, **server.options) as client:
        client.log_in(settings())
        with client.messages():
            watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
            watch.__enter__()
            with monkeypatch.context() as patched:
                patched.setattr(threading.Thread, "start", start_if_any)
                patched.setattr(_thread, "start_new_thread", start_bare_if_any)
                del watch
                assert threading.get_ident() not in starting
                if left:
                    wait_for(lambda: server.sent("DELETE", WATCHES))
                else:
                    assert "can't start new thread" in caplog.text
