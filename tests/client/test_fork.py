"""A forked process: connections and the session stay with the parent."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import socket
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.client.forms import ADA
from tests.client.raw_server import RawServer, Seen, answer, log_in

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
ROUNDS = 40
LONG = 20.0
OWN = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]


def in_child(work: Callable[[], object]) -> Callable[[], int]:
    """Start work in a child; return what waits for its exit code: 0 if the work was done."""
    with warnings.catch_warnings():
        # Of threads, which the child does not have: the servers of the tests.
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        code = 1
        try:
            work()
            code = 0
        finally:
            os._exit(code)
    return lambda: os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def echo(connection: socket.socket, seen: Seen) -> bool:
    """Answer a log-in, and else with the path's last part."""
    if seen.method == "POST":
        return log_in()(connection, seen)
    if seen.method == "DELETE":
        return answer(204)(connection, seen)
    asked = seen.path.rpartition("/")[2]
    return answer(200, {"attributes": {"asked": asked}})(connection, seen)


def asked_for(client: icws.Client, name: str) -> None:
    for number in range(ROUNDS):
        found = client.interactions.get(f"{name}{number}")
        assert isinstance(found, models.InteractionAttributes)
        assert found.attributes == {"asked": f"{name}{number}"}


def test_parent_and_child_get_their_own_answers() -> None:
    with RawServer([echo]) as server, icws.Client(server.url) as client:
        client.log_in(ADA)
        exits = [in_child(lambda: asked_for(client, "child")) for _ in range(2)]
        with ThreadPoolExecutor(1) as pool:
            parent = pool.submit(asked_for, client, "parent")
            codes = [wait() for wait in exits]
            parent.result()
        assert codes == [0, 0]


def _leave(client: icws.Client) -> None:
    with client:
        assert client.logged_in
    assert not client.logged_in


def test_a_child_that_leaves_the_block_does_not_log_the_parent_out() -> None:
    sandbox = Sandbox()
    with sandbox as url, icws.Client(url) as client:
        client.log_in(ADA)
        assert in_child(lambda: _leave(client))() == 0
        assert client.connection.get() is not None
        assert len(sandbox.sessions) == 1


def _of_its_own(client: icws.Client) -> None:
    with client:
        client.log_in(ADA)


def test_a_child_logs_out_of_the_session_that_it_has_opened() -> None:
    sandbox = Sandbox()
    with sandbox as url, icws.Client(url) as client:
        assert in_child(lambda: _of_its_own(client))() == 0
        assert [seen.operation for seen in sandbox.requests] == [
            "createConnection",
            "deleteConnection",
        ]


def _leave_both(client: icws.Client, queue: icws.ListCache[str, models.QueueInteraction]) -> None:
    with client, contextlib.suppress(icws.ClosedError):
        for _ in queue:
            raise AssertionError("the messages are the parent's")
        with pytest.raises(icws.IcwsError, match="belongs to the parent of this process"):
            client.messages().__enter__()
        queue.__exit__(None, None, None)


def _watch_anew(client: icws.Client) -> None:
    with client:
        client.log_in(ADA)
        with client.queues.watch("mine", queue_ids=OWN, attribute_names=["Eic_State"]) as mine:
            mine.get(LONG)


@pytest.mark.parametrize("work", ["leave", "watch"])
def test_the_watches_of_a_parent_go_on(work: str) -> None:
    sandbox = Sandbox()
    with sandbox as url, icws.Client(url, poll_interval=0.01) as client:
        client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        with icws.ListCache(watch) as queue:
            queue.get(LONG)
            works = {
                "leave": lambda: _leave_both(client, queue),
                "watch": lambda: _watch_anew(client),
            }
            assert in_child(works[work])() == 0
            client.interactions.create(models.CreateCallParameters(target="1"))
            queue.wait(lambda now: len(now.items) == 1, LONG)
            stops = [seen for seen in sandbox.requests if seen.operation == "unsubscribeQueue"]
            assert len(stops) == (work == "watch")


def test_a_watch_that_a_child_forgets_goes_on() -> None:
    def forget() -> None:
        held.clear()
        time.sleep(0.3)

    sandbox = Sandbox()
    with sandbox as url, icws.Client(url, poll_interval=0.01) as client:
        client.log_in(ADA)
        with client.messages():
            held = [client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])]
            held[0].__enter__()
            assert in_child(forget)() == 0
            assert not [seen for seen in sandbox.requests if seen.method == "DELETE"]
            held[0].close()


def test_a_child_that_logs_out_leaves_the_session_of_its_parent() -> None:
    sandbox = Sandbox()
    with sandbox as url, icws.Client(url) as client:
        client.log_in(ADA)
        assert in_child(client.log_out)() == 0
        assert client.connection.get() is not None


def test_a_child_that_forgets_the_client_does_not_warn() -> None:
    def forget() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            del held[:]
            gc.collect()

    with Sandbox() as url:
        held = [icws.Client(url)]
        held[0].log_in(ADA)
        assert in_child(forget)() == 0
        held[0].close()


LOCKS: dict[str, Callable[[icws.Client], Any]] = {
    "of the router": lambda client: _dispatcher(client).registry._router._lock,
    "of the registry": lambda client: _dispatcher(client).registry.lock,
    "of outages": lambda client: _dispatcher(client).connectivity._lock,
    "of log-ins": lambda client: client.session._renewal._opening,
    "of the state": lambda client: client.session._renewal._swapping,
    "of the transport": lambda client: client.session.sender._transport._lock,  # type: ignore[attr-defined]
}


def _dispatcher(client: icws.Client) -> Any:
    return client.dispatcher


@contextlib.contextmanager
def held_by_another_thread(lock: Any) -> Iterator[None]:
    taken, over = threading.Event(), threading.Event()

    def hold() -> None:
        with lock:
            taken.set()
            over.wait(LONG)

    thread = threading.Thread(target=hold)
    thread.start()
    taken.wait(LONG)
    yield
    over.set()
    thread.join()


def _log_in_and_close(client: icws.Client) -> None:
    signal.alarm(int(LONG))  # ends the process
    assert client.connected
    client.connection.get()  # in the session of the parent
    with client:
        client.log_in(ADA)
        with client.messages():
            pass


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_that_a_thread_of_the_parent_holds_stops_no_child(name: str) -> None:
    with Sandbox() as url, icws.Client(url, poll_interval=0.01) as client:
        client.log_in(ADA)
        with client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"]) as watch:
            watch.get(LONG)
            with held_by_another_thread(LOCKS[name](client)):
                wait = in_child(lambda: _log_in_and_close(client))
            assert wait() == 0
