"""Watches of the same thing: one on the server, whoever asks for it and leaves."""

from __future__ import annotations

import icws
from tests.messages.server import LONG, Server, settings

CHANGED = "urn:inin.com:interactions:interactionChangedMessage"
MORPHED = "urn:inin.com:interactions:interactionMorphedMessage"
WATCHES = "messaging/subscriptions"


async def what_took_anothers_place_is_shared_with_its_own_watch(server: Server) -> None:
    old, new = server.call(Note="old"), server.call(Note="new")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        area = client.interactions
        async with area.watch(new, attribute_names=["Note"]) as own:
            await own.get(LONG)
            async with area.watch(old, attribute_names=["Note"]) as moved:
                await moved.get(LONG)
                head = {"__type": MORPHED, "isDelta": False}
                server.send({**head, "interactionID": old, "newInteractionID": new})
                await moved.get(LONG)
                server.write(new, Note="for both")
                for messages in (own, moved):
                    assert (await messages.get(LONG)).attributes == {"Note": "for both"}
            assert server.sent("DELETE", WATCHES) == []
            server.write(new, Note="for one")
            assert (await own.get(LONG)).attributes == {"Note": "for one"}
        assert [path.rpartition("/")[2] for path in server.sent("DELETE", WATCHES)] == [new]


async def who_stays_gets_what_it_asked_for_when_the_latest_leaves(server: Server) -> None:
    call = server.call(Note="0", Other="0")
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        area = client.interactions
        async with area.watch(call, attribute_names=["Note"]) as first:
            assert (await first.get(LONG)).attributes == {"Note": "0"}
            async with area.watch(call, attribute_names=["Other"]):
                assert (await first.get(LONG)).attributes == {"Other": "0"}
            assert server.sent("DELETE", WATCHES) == []
            assert (await first.get(LONG)).attributes == {"Note": "0"}
            server.write(call, Note="1", Other="1")
            assert (await first.get(LONG)).attributes == {"Note": "1"}
        assert len(server.sent("DELETE", WATCHES)) == 1
