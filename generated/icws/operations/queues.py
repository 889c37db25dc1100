# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

SUBSCRIBE_QUEUE: Operation[None] = Operation(
    "queues.subscribeQueue",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/queues/{subscriptionId}",
    address="queues.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.QueueSubscriptionParameters,
)
UNSUBSCRIBE_QUEUE: Operation[None] = Operation(
    "queues.unsubscribeQueue",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/queues/{subscriptionId}",
    address="queues.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_QUEUE: Watch[
    models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_QUEUE,
    stop=UNSUBSCRIBE_QUEUE,
    kinds=lambda: (models.QueueContentsMessage, models.QueueSubscriptionStateMessage),
)
