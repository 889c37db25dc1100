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


async def other_uses(client: icws.AsyncClient) -> None:
    chat = client.interactions.chat.watch("1001")
    icws.AsyncListCache(client.interactions.callback.watch("1001"))  # error
    client.interactions.callback.watch("1001").cache()  # error
    client.messages(models.UsersMessage).cache()  # error
    async with client.queues.watch(queue_ids=[], attribute_names=[]).cache() as followed:
        print((await followed.get()).message.members_added)  # error
    icws.AsyncListCache(client.messages())  # error
    both = client.messages(models.UsersMessage, models.CallbackMessage)
    icws.AsyncListCache(both)  # error
    users = icws.AsyncListCache(client.messages(models.UsersMessage))
    users.items["ada"] = models.User()  # error
    users.items[7]  # error
    print((await users.get()).added["ada"].interaction_id)  # error
    queue: icws.AsyncListCache[str, models.QueueInteraction] = users  # error
    print(queue)
    icws.AsyncInteractionCache(client.messages())  # error
    chat.buffered(10, overflow="drop-newest")  # error
    async with icws.AsyncChatCache(chat) as cache:
        cache.lines.append("spoken")  # error
        cache.members["ada"]  # error
    icws.AsyncClient("https://cic.example.com", delivery="push")  # error
    client.queues.watch()  # error
    client.queues.watch(7, queue_ids=[], attribute_names=[])  # error
    icws.AsyncClient("https://cic.example.com", on_connection_change=print_nothing)  # error
    await client.resume("a session id")  # error


def print_nothing() -> None:
    """Take no change, as a callback must."""
