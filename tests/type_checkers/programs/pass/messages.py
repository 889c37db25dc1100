"""Subscriptions know what they bring."""

from typing import assert_type

import icws
from icws import models


async def of_kinds(client: icws.AsyncClient) -> None:
    one = client.messages(models.ConnectionStateChangeMessage)
    assert_type(one, icws.AsyncSubscription[models.ConnectionStateChangeMessage])
    two = client.interactions.messages(models.CallbackMessage, models.ConsultMessage)
    both: icws.AsyncSubscription[models.CallbackMessage | models.ConsultMessage] = two
    every = client.messages()
    assert_type(every, icws.AsyncSubscription[icws.AnyMessage])
    print(one, both, every)


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
