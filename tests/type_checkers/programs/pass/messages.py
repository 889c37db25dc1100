"""Subscriptions know what they bring."""

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
    assert_type(client.messages(), icws.AsyncSubscription[icws.AnyMessage])


async def of_a_watch(client: icws.AsyncClient) -> None:
    watch = client.queues.watch_queue(
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


async def read_one_by_one(client: icws.AsyncClient) -> None:
    async with client.interactions.messages(models.CallbackMessage) as messages:
        assert_type(await messages.get(timeout=5), models.CallbackMessage)
        async for message in messages:
            assert_type(message, models.CallbackMessage)
            break


async def caches(client: icws.AsyncClient, queues: list[models.QueueId]) -> None:
    watch = client.queues.watch_queue("q", queue_ids=queues, attribute_names=["Eic_State"])
    async with icws.AsyncQueueCache(watch) as queue:
        assert_type(queue.interactions["1001"], models.QueueInteraction)
        assert_type(queue.interactions["1001"].attributes["eic_state"], str)
        async for change in queue:
            assert_type(change.added, tuple[models.QueueInteraction, ...])
            break
        await queue.wait(lambda now: "1001" in now.interactions, timeout=5)
    one = client.interactions.at(8).watch_interaction("1001", attribute_names=["Eic_State"])
    async with icws.AsyncInteractionCache(one) as interaction:
        assert_type(interaction.attributes["Eic_State"], str)
    async with icws.AsyncChatCache(client.interactions.watch_interaction_chat("1001")) as chat:
        assert_type(chat.lines, tuple[models.ChatText, ...])
