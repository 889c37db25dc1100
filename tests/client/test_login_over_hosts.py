"""Log-ins at alternate hosts, in both forms, over real connections."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import icws
from icws_sandbox import Sandbox
from icws_sandbox.faults import Fault
from tests.client.forms import ADA, Way, ways
from tests.client.raw_server import (
    Play,
    RawServer,
    Seen,
    answer,
    drop,
    log_in,
)

OTHERS = ("127.0.0.2", "127.0.0.3")


async def _log_in(way: Way, url: str, *hosts: str) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), alternate_hosts=hosts, timeout=5
    ) as client:
        try:
            await client.log_in(ADA)
        finally:
            assert client.logged_in == bool(client.features)
        await client.interactions.unsubscribe("1")


@ways
@pytest.mark.parametrize(
    "fault",
    [answer(503), answer(500), answer(502), drop, None],
    ids=["503", "500", "502", "drop", "gone"],
)
def test_another_host_is_asked_when_one_takes_no_log_in(way: Way, fault: Play | None) -> None:
    with RawServer([log_in(), answer(204)], host=OTHERS[1]) as good:
        with RawServer([fault or drop], port=good.port) as first:
            if fault is None:
                first.stop()
            way.run(_log_in, first.url, "127.0.0.1", OTHERS[0], OTHERS[1], OTHERS[1])
            assert len(first.seen) == (0 if fault is None else 1)
        assert good.lines[0] == "POST /icws/connection?include=features"
        # Later calls go where the log-in went.
        assert len(good.seen) == 3


@ways
def test_the_hosts_that_a_server_names_are_asked(way: Way) -> None:
    evil = "evil.invalid/x"
    with RawServer([log_in(), answer(204)], host=OTHERS[1]) as good:
        named = {"alternateHostList": [f"http://{evil}", OTHERS[1], "127.0.0.1", 7]}
        further = {"alternateHostList": [OTHERS[0], "127.0.0.1"]}
        with (
            RawServer([answer(503, named)], host=OTHERS[0], port=good.port) as second,
            RawServer([answer(503, further)], port=good.port) as first,
        ):
            way.run(_log_in, first.url)
            assert (len(first.seen), len(second.seen), len(good.seen)) == (1, 1, 3)


async def _log_in_twice(way: Way, first: RawServer) -> None:
    async with icws.AsyncClient(first.url, transport=way.transport(), timeout=5) as client:
        await client.log_in(ADA)
        await client.log_out()
        assert not client.logged_in
        first.stop()
        await client.log_in(ADA)
        await client.interactions.unsubscribe("1")
        await client.log_in(ADA)


@ways
def test_hosts_learnt_from_a_log_in_are_remembered(way: Way) -> None:
    with RawServer([log_in(), answer(204), log_in(), answer(204)], host=OTHERS[0]) as other:
        plays = [log_in(alternateHostList=[OTHERS[0]]), answer(204)]
        with RawServer(plays, port=other.port) as first:
            way.run(_log_in_twice, first)
            assert len(first.seen) == 2
        # The second log-in there asks there first.
        assert [line.split()[0] for line in other.lines] == ["POST", "DELETE", "POST", "DELETE"]


@ways
def test_the_error_of_the_first_host_names_all(way: Way) -> None:
    with RawServer([answer(503, {"errorId": "error.x", "message": "full"})]) as first:
        with (
            RawServer([answer(503)], host=OTHERS[0], port=first.port) as second,
            pytest.raises(icws.UnavailableError) as caught,
        ):
            way.run(_log_in, first.url, OTHERS[0], OTHERS[1])
        assert (len(first.seen), len(second.seen)) == (1, 1)
        assert caught.value.error_id == "error.x"
        assert caught.value.tried == tuple(f"{h}:{first.port}" for h in ("127.0.0.1", *OTHERS))
        assert f"(tried 127.0.0.1:{first.port}, {OTHERS[0]}:" in str(caught.value)
    with pytest.raises(icws.TransportError) as gone:
        way.run(_log_in, first.url, OTHERS[0])
    assert gone.value.sent is False
    assert gone.value.tried == caught.value.tried[:2]


@ways
def test_who_is_refused_is_not_sent_to_another_host(way: Way) -> None:
    for status in (400, 401, 403):
        with (
            RawServer([answer(status, {"message": "no"})]) as first,
            RawServer([log_in()], host=OTHERS[0], port=first.port) as second,
        ):
            with pytest.raises(icws.ApiError) as caught:
                way.run(_log_in, first.url, OTHERS[0])
            assert caught.value.status == status
            assert second.seen == []


_NO_SESSION = {
    "a page": answer(200, b"<html>sign in</html>", media="text/html"),
    "a page without a type": answer(200, b"<html>", media=""),
    "no session id": answer(201, {}),
    "no content": answer(204),
    "a page that is missing": answer(404, b"<html>", media="text/html"),
    "a page that asks who it is": answer(401, b"<html>", media="text/html"),
    "a redirect": answer(302, None, ("Location", "https://sign.in/")),
}


@ways
@pytest.mark.parametrize("case", _NO_SESSION)
def test_an_answer_that_opens_no_session_is_a_failed_log_in(way: Way, case: str) -> None:
    with RawServer([_NO_SESSION[case]]) as first:
        with pytest.raises(icws.LoginError) as caught:
            way.run(_log_in, first.url)
        assert not caught.value.refused
        assert caught.value.tried == (f"127.0.0.1:{first.port}",)
        with RawServer([log_in(), answer(204)], host=OTHERS[0], port=first.port) as good:
            way.run(_log_in, first.url, OTHERS[0])
            assert good.lines[0] == "POST /icws/connection?include=features"


@ways
def test_a_refusal_names_the_hosts_before_it(way: Way) -> None:
    with (
        RawServer([_NO_SESSION["a page"]]) as first,
        RawServer([answer(400, {"message": "no"})], host=OTHERS[0], port=first.port),
        pytest.raises(icws.LoginError) as caught,
    ):
        way.run(_log_in, first.url, OTHERS[0], OTHERS[1])
    assert caught.value.refused
    assert caught.value.tried == tuple(f"{h}:{first.port}" for h in ("127.0.0.1", OTHERS[0]))


async def _survive_a_page(way: Way, server: RawServer) -> None:
    async with icws.AsyncClient(
        server.url, transport=way.transport(), timeout=5, relogin=True
    ) as client:
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError) as caught:
            await client.interactions.unsubscribe("1")
        assert isinstance(caught.value.__cause__, icws.LoginError)
        await client.interactions.unsubscribe("1")


@ways
def test_a_page_in_place_of_a_new_log_in_does_not_cost_the_credentials(way: Way) -> None:
    plays = [log_in(), answer(401), _NO_SESSION["a page"], log_in(), answer(204)]
    with RawServer(plays) as server:
        way.run(_survive_a_page, server)
        assert len(server.seen) == 6


@ways
def test_the_sandbox_names_the_host_to_go_to(way: Way) -> None:
    other = Sandbox(host=OTHERS[0])
    with other:
        first = Sandbox(port=int(other.url.rpartition(":")[2]))
        with first:
            first.accept_log_ins(False, [OTHERS[0]])
            way.run(_log_in, first.url)
            assert [request.status for request in first.requests] == [503]
            assert [request.status for request in other.requests] == [201, 204, 200]
            other.on_loop(lambda: other.faults.add(Fault(status=503), path="connection"))
            with pytest.raises(icws.UnavailableError) as caught:
                way.run(_log_in, first.url)
            assert caught.value.error_id == "error.server.notAcceptingConnections"
            assert len(caught.value.tried) == 2


def test_closing_does_not_wait_for_the_hosts_that_a_log_in_would_still_try() -> None:
    there, go_on = threading.Event(), threading.Event()

    def wait(connection: socket.socket, seen: Seen) -> bool:
        there.set()
        go_on.wait(30)
        return answer(503)(connection, seen)

    with RawServer([wait]) as first, RawServer([log_in()], host=OTHERS[0], port=first.port) as last:
        client = icws.Client(first.url, alternate_hosts=[OTHERS[0]])
        with ThreadPoolExecutor(2) as pool:
            opening = pool.submit(client.log_in, ADA)
            assert there.wait(30)
            closing = pool.submit(client.close)
            while not client.session._renewal._login._abandoned:
                time.sleep(0.01)
            go_on.set()
            closing.result(30)
            with pytest.raises(icws.UnavailableError):
                opening.result(30)
        assert last.seen == []
