"""Subscriptions know what they bring."""

from collections.abc import Mapping
from typing import assert_type

import icws
from icws import models


async def of_kinds(client: icws.AsyncClient) -> None:
    one = client.messages(models.ConnectionStateChangeMessage)
    assert_type(one, icws.AsyncSubscription[models.ConnectionStateChangeMessage])
    two = client.interactions.messages(models.CallbackMessage, models.ConsultMessage)
    assert_type(two, icws.AsyncSubscription[models.CallbackMessage | models.ConsultMessage])
    three = client.messages(
        models.CallbackMessage, models.ConsultMessage, models.QueueContentsMessage
    )
    assert_type(
        three,
        icws.AsyncSubscription[
            models.CallbackMessage | models.ConsultMessage | models.QueueContentsMessage
        ],
    )
    four = client.messages(
        models.CallbackMessage,
        models.ConsultMessage,
        models.QueueContentsMessage,
        models.HistoryMessage,
    )
    assert_type(
        four,
        icws.AsyncSubscription[
            models.CallbackMessage
            | models.ConsultMessage
            | models.QueueContentsMessage
            | models.HistoryMessage
        ],
    )
    assert_type(client.messages(), icws.AsyncSubscription[icws.AnyMessage])


async def of_a_watch(client: icws.AsyncClient) -> None:
    watch = client.queues.watch(
        "mine",
        queue_ids=[models.QueueId(queue_type=models.QueueType.User, queue_name="ada")],
        attribute_names=["Eic_State"],
    )
    assert_type(
        watch,
        icws.AsyncSubscription[
            models.QueueContentsMessage | models.QueueSubscriptionStateMessage | icws.UnknownObject
        ],
    )


async def what_subscriptions_yield(client: icws.AsyncClient) -> None:
    async with client.messages(models.CallbackMessage).buffered(5, overflow="wait") as messages:
        assert_type(messages, icws.AsyncSubscription[models.CallbackMessage])
        assert_type(await messages.get(timeout=1.0), models.CallbackMessage)
        async for message in messages:
            assert_type(message, models.CallbackMessage)


async def caches(client: icws.AsyncClient) -> None:
    watch = client.interactions.at(8).watch("1001", attribute_names=["Eic_State"])
    async with icws.AsyncInteractionCache(watch) as call:
        assert_type(call.attributes["eic_state"], str)
        async for change in call:
            assert_type(change, icws.AttributesChange)
    async with icws.AsyncChatCache(client.interactions.chat.watch("1001")) as chat:
        assert_type(chat.lines, tuple[models.ChatText, ...])
        assert_type((await chat.get()).joined, tuple[models.FullChatMember, ...])


async def caches_of_lists(client: icws.AsyncClient) -> None:
    watch = client.queues.watch("mine", queue_ids=[], attribute_names=[])
    async with icws.AsyncListCache(watch) as queue:
        assert_type(queue, icws.AsyncListCache[str, models.QueueInteraction])
        assert_type(queue.items["1001"], models.QueueInteraction)
        await queue.wait(lambda q: "1001" in q.items, timeout=5)
        assert_type(await queue.get(), icws.ListChange[str, models.QueueInteraction])
        async for change in queue:
            assert_type(change.added, Mapping[str, models.QueueInteraction])
    async with icws.AsyncListCache(client.messages(models.UsersMessage)) as users:
        assert_type(users.items, Mapping[str, models.User])
    chat = icws.AsyncListCache(client.interactions.chat.watch("1001"))
    assert_type(chat, icws.AsyncListCache[tuple[str, str], models.FullChatMember])
    faxes = client.messages(models.FaxMessagesMessage, models.FaxMessageSubscriptionStateMessage)
    assert_type(icws.AsyncListCache(faxes), icws.AsyncListCache[str, models.FaxMessageAdded])
    requests = client.messages(models.AssistanceRequestListMessage)
    assert_type(icws.AsyncListCache(requests), icws.AsyncListCache[str, str])
    await state_of(icws.AsyncListCache(watch))


async def without_an_id(client: icws.AsyncClient, body: models.QueueSubscriptionParameters) -> None:
    async with icws.AsyncListCache(client.queues.watch(None, body)) as queue:
        assert_type(await queue.drain(), list[icws.ListChange[str, models.QueueInteraction]])
    watch = client.queues.at(1).watch(queue_ids=[], attribute_names=[])
    async with icws.AsyncListCache(watch) as queue:
        async for change in queue:
            assert_type(change.message, icws.Model)
            if isinstance(change.message, models.QueueContentsMessage):
                print(change.message.subscription_id)
    async with client.interactions.callback.watch("1001") as messages:
        drained = await messages.drain()
        assert_type(drained, list[models.CallbackMessage | icws.UnknownObject])


async def seen(client: icws.AsyncClient) -> None:
    def changed(change: icws.ConnectionChange) -> None:
        assert_type(change.connected, bool)

    icws.AsyncClient("https://cic.example.com", on_connection_change=changed)
    assert_type(client.connected, bool)
    stored = await client.detach()
    assert_type(stored, icws.StoredSession)
    await client.resume(icws.StoredSession.from_dict(stored.to_dict()))


async def state_of(queue: icws.AsyncListCache[str, models.QueueInteraction]) -> str:
    return queue.items["1001"].attributes["Eic_State"]
