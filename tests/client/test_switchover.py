"""A server that takes no calls any more and names another: the client logs in there."""

from __future__ import annotations

import socket

import pytest

import icws
from icws import models
from tests.client.forms import ADA, Way, ways
from tests.client.raw_server import RawServer, Seen, answer, log_in

NAMES = ("connection", "interactions", "messaging", "queues")
FEATURES = [{"featureId": name, "version": 9} for name in NAMES]
CALL = models.CreateCallParameters(target="+49305550100")
OWN = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]
LONG = 20.0


class Pair(RawServer):
    """Two servers behind one proxy; the first names the second, once it is down."""

    def __init__(self) -> None:
        self.down = False
        self.named = ["cic2"]
        super().__init__([self._play])

    def _play(self, connection: socket.socket, seen: Seen) -> bool:
        if self.down and "/cic1/" in seen.path:
            body = {"errorId": "x", "message": "y", "alternateHostList": self.named}
            return answer(503, body)(connection, seen)
        if seen.method == "POST" and "/icws/connection" in seen.path:
            return log_in(features=FEATURES)(connection, seen)
        if "/messaging/messages" in seen.path:
            found = [{"__type": "urn:inin.com:queues:queueContentsMessage", "isDelta": False}]
            return answer(200, found if self.down else [])(connection, seen)
        if seen.method == "POST":
            return answer(201, {"interactionId": "7"})(connection, seen)
        return answer(204)(connection, seen)

    def log_ins(self) -> list[str]:
        """Return the hosts at which a client has tried to log in."""
        lines = [line for line in self.lines if line.startswith("POST") and "/connection" in line]
        return [line.split("/")[2] for line in lines]


async def _call(way: Way, server: Pair) -> None:
    async with icws.AsyncClient(
        f"{server.url}/api/cic1", transport=way.transport(), relogin=True, retries=0
    ) as client:
        await client.log_in(ADA)
        server.down = True
        assert await client.interactions.create(CALL) is not None
        assert client.logged_in


@ways
def test_a_call_is_repeated_at_the_server_that_was_named(way: Way) -> None:
    with Pair() as server:
        way.run(_call, server)
        assert server.log_ins() == ["cic1", "cic2"]
        assert server.lines[-1].startswith("DELETE /api/cic2/")


async def _watch(way: Way, server: Pair) -> None:
    async with icws.AsyncClient(
        f"{server.url}/api/cic1",
        transport=way.transport(),
        relogin=True,
        delivery="poll",
        poll_interval=0.01,
        retries=0,
    ) as client:
        await client.log_in(ADA)
        async with client.queues.watch("q", queue_ids=OWN, attribute_names=["x"]) as watch:
            server.down = True
            await watch.get(LONG)


@ways
def test_watches_go_on_at_the_server_that_was_named(way: Way) -> None:
    with Pair() as server:
        way.run(_watch, server)
        assert server.log_ins() == ["cic1", "cic2"]
        assert [line for line in server.lines if line.startswith("PUT /api/cic2/")]


async def _refused(way: Way, server: Pair, relogin: bool) -> None:
    async with icws.AsyncClient(
        f"{server.url}/api/cic1",
        transport=way.transport(),
        alternate_hosts=["cic2"],
        relogin=relogin,
        retries=0,
    ) as client:
        await client.log_in(ADA)
        server.down = True
        with pytest.raises(icws.UnavailableError):
            await client.interactions.create(CALL)
        assert client.logged_in
        server.down = False


@ways
@pytest.mark.parametrize(("relogin", "named"), [(False, ["cic2"]), (True, [])])
def test_without_a_name_or_credentials_the_session_stays(
    way: Way, relogin: bool, named: list[str]
) -> None:
    with Pair() as server:
        server.named = named
        way.run(_refused, server, relogin)
        assert server.log_ins() == ["cic1"]
