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
