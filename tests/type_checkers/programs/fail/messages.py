"""A subscription's messages are of the kinds that it was asked for."""

import icws
from icws import models


def other_kinds(client: icws.AsyncClient) -> None:
    client.messages(models.QueueId)  # error
    client.messages("queueContentsMessage")  # error
    client.interactions.messages(models.QueueContentsMessage)  # error
    client.interactions.messages()  # error
    one = client.messages(models.ConnectionStateChangeMessage)
    other: icws.AsyncSubscription[models.CallbackMessage] = one  # error
    print(other)


async def of_another_kind(client: icws.AsyncClient) -> None:
    async with client.messages(models.CallbackMessage) as messages:
        async for message in messages:
            print(message.members_added)  # error
    icws.AsyncQueueCache(client.interactions.watch_interaction_chat("1001"))  # error
    icws.AsyncChatCache(client.messages(models.ChatText))  # error
