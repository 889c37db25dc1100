"""Subscriptions know what they bring."""

from collections.abc import Mapping, Sequence
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
        icws.AsyncListSubscription[
            str,
            models.QueueInteraction,
            models.QueueContentsMessage | models.QueueSubscriptionStateMessage | icws.UnknownObject,
        ],
    )
    messages: icws.AsyncSubscription[
        models.QueueContentsMessage | models.QueueSubscriptionStateMessage | icws.UnknownObject
    ] = watch
    await messages.get()


async def what_subscriptions_yield(client: icws.AsyncClient) -> None:
    async with client.messages(models.CallbackMessage).buffered(5, overflow="wait") as messages:
        assert_type(messages, icws.AsyncSubscription[models.CallbackMessage])
        assert_type(await messages.get(timeout=1.0), models.CallbackMessage)
        async for message in messages:
            assert_type(message, models.CallbackMessage)


async def caches(client: icws.AsyncClient) -> None:
    watch = client.interactions.at(8).watch("1001", attribute_names=["Eic_State"])
    async with watch.buffered(10).cache() as call:
        assert_type(call.attributes["eic_state"], str)
        async for change in call:
            if isinstance(change.message, models.InteractionMorphedMessage):
                assert_type(change.message.interaction_id, str)
    await state_of_call(call)
    await state_of_call(icws.AsyncInteractionCache(watch))
    async with client.interactions.chat.watch("1001").cache() as chat:
        assert_type(chat.lines, tuple[models.ChatText, ...])
        assert_type((await chat.get()).joined, tuple[models.FullChatMember, ...])
        assert_type(
            (await chat.get()).message,
            models.ChatMembersMessage | models.ChatContentsMessage | icws.UnknownObject,
        )
        await last_line_of(chat)


async def caches_of_lists(client: icws.AsyncClient) -> None:
    watch = client.queues.watch("mine", queue_ids=[], attribute_names=[])
    async with watch.cache() as queue:
        assert_type(queue.items["1001"], models.QueueInteraction)
        await queue.wait(lambda q: "1001" in q.items, timeout=5)
        change: icws.ListChange[str, models.QueueInteraction] = await queue.get()
        async for change in queue:
            assert_type(change.added, Mapping[str, models.QueueInteraction])
    await state_of(queue)
    await state_of(icws.AsyncListCache(watch))
    async with icws.AsyncListCache(client.messages(models.UsersMessage)) as users:
        assert_type(users, icws.AsyncListCache[str, models.User])
        assert_type((await users.get()).message, icws.Model)
    async with client.configuration.users.watch(
        configuration_ids=[], properties=[], rights_filter="view"
    ).cache() as watched:
        assert_type(watched.items, Mapping[str, models.User])
        assert_type((await watched.get()).message, models.UsersMessage | icws.UnknownObject)
    chat = icws.AsyncListCache(client.interactions.chat.watch("1001"))
    assert_type(chat, icws.AsyncListCache[tuple[str, str], models.FullChatMember])
    faxes = client.messages(models.FaxMessagesMessage, models.FaxMessageSubscriptionStateMessage)
    assert_type(icws.AsyncListCache(faxes), icws.AsyncListCache[str, models.FaxMessageAdded])
    requests = client.messages(models.AssistanceRequestListMessage)
    assert_type(icws.AsyncListCache(requests), icws.AsyncListCache[str, str])


async def without_an_id(client: icws.AsyncClient, body: models.QueueSubscriptionParameters) -> None:
    async with client.queues.watch(None, body).cache() as queue:
        changes: Sequence[icws.ListChange[str, models.QueueInteraction]] = await queue.drain()
        print(changes)
    async with client.queues.at(1).watch(queue_ids=[], attribute_names=[]).cache() as queue:
        async for change in queue:
            assert_type(
                change.message,
                models.QueueContentsMessage
                | models.QueueSubscriptionStateMessage
                | icws.UnknownObject,
            )
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


async def state_of_call(call: icws.AsyncInteractionCache) -> str:
    change: icws.AttributesChange = await call.get()
    return change.changed["Eic_State"]


async def last_line_of(chat: icws.AsyncChatCache) -> models.ChatText:
    return chat.lines[-1]
