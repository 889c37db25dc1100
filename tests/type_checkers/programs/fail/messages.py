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
