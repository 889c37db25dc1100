"""Parts that the server's version lacks are refused before anything is sent."""

from __future__ import annotations

import pytest

import icws
from icws import models
from tests.messages.server import LONG, Server, settings, workgroup

SENT_BEFORE = 1


async def _entered(subscription: icws.AsyncSubscription[object]) -> bool:
    async with subscription:
        return True


async def each_version_has_its_watches(server: Server, version: int) -> None:
    chat = server.tell(lambda centre: centre.chat_arrives(workgroup="Sales").id)
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        area = client.interactions
        watches = [
            (1, client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])),
            (4, area.history.watch()),
            (6, area.chat.watch(chat)),
            (8, area.watch(chat, attribute_names=["Note"])),
            (9, area.agent_assistance.watch_list()),
            (8, client.messages(models.CallbackMessage)),
            (13, client.messages(models.InteractionRecordingSnippetCreatedMessage)),
            (1, client.messages(models.InteractionChangedMessage)),
            (1, client.messages()),
        ]
        for needs, subscription in watches:
            before = len(server.sandbox.requests)
            if needs <= version:
                assert await _entered(subscription)
            else:
                with pytest.raises(icws.FeatureVersionError) as refused:
                    await _entered(subscription)
                assert (refused.value.needs, refused.value.has) == (needs, version)
                assert len(server.sandbox.requests) == before


async def what_a_version_has_arrives(server: Server, version: int) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        watch = client.queues.watch("q", queue_ids=workgroup(), attribute_names=["Note"])
        async with icws.AsyncListCache(watch) as queue:
            calls = {server.call(Note=str(number)) for number in range(3)}
            await queue.wait(lambda q: q.items.keys() == calls, LONG)
        if version >= 8:
            call = calls.pop()
            area = client.interactions.at(8)
            async with area.watch(call, attribute_names=["Note"]) as messages:
                assert isinstance(await messages.get(LONG), models.InteractionChangedMessage)
                server.write(call, Note="new")
                assert (await messages.get(LONG)).attributes == {"Note": "new"}


async def a_view_of_an_older_version_counts(server: Server, version: int) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        area = client.interactions.at(1)
        with pytest.raises(icws.FeatureVersionError):
            await _entered(area.messages(models.CallbackMessage))
        with pytest.raises(icws.FeatureVersionError):
            await _entered(area.messages(models.InteractionChangedMessage, models.CallbackMessage))
        assert await _entered(area.messages(models.InteractionChangedMessage))


async def other_policies_warn_or_let_pass(server: Server, version: int) -> None:
    async with icws.AsyncClient(server.url, **server.options) as client:
        await client.log_in(settings())
        kind = models.InteractionRecordingSnippetCreatedMessage
        if version < 13:
            with pytest.warns(icws.FeatureVersionWarning, match="needs interactions 13"):
                assert await _entered(client.with_options(policy="warn").messages(kind))
        assert await _entered(client.with_options(policy="off").messages(kind))
