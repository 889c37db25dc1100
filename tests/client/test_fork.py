"""A forked process: connections and the session stay with the parent."""

from __future__ import annotations

import os
import socket
import warnings
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.client.forms import ADA
from tests.client.raw_server import RawServer, Seen, answer, log_in

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
ROUNDS = 40


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
