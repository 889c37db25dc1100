"""Operations of one area. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from icws import models
from icws._runtime.area import Area
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

__all__ = ["Queues"]

SUBSCRIBE_QUEUE_OPERATION: Operation[None] = Operation(
    id="queues.subscribeQueue",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/queues/{subscriptionId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("subscriptionId",),
    body=models.QueueSubscriptionParameters,
)
UNSUBSCRIBE_QUEUE_OPERATION: Operation[None] = Operation(
    id="queues.unsubscribeQueue",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/queues/{subscriptionId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("subscriptionId",),
)


class Queues(Area):
    """The operations of this area."""

    __slots__ = ()

    def subscribe_queue(
        self, subscription_id: str, *, queue_ids: list[models.QueueId], attribute_names: list[str]
    ) -> None:
        """Starts watching interactions on one or more queues, or replaces what this subscription
        watched before.

        The caller chooses the subscription's id.

        Needs queues 1.

        Brings queueContentsMessage, queueSubscriptionStateMessage.

        Args:
            subscription_id: The subscription, by an id of the caller's choosing.
            queue_ids: The queues to watch.
            attribute_names: The attributes to report for the interactions on those queues;
                standard ones and one's own. Value: items at least 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Watch a user's own queue
            client.queues.subscribe_queue(
                "own-queue",
                queue_ids=[models.QueueId(queue_type=models.QueueType.User, queue_name="ada")],
                attribute_names=["Eic_State"],
            )

            # Watch the queues of two workgroups
            client.queues.subscribe_queue(
                "team-queues",
                queue_ids=[
                    models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Billing"),
                    models.QueueId(
                        queue_type=models.QueueType.Workgroup, queue_name="Complaints"
                    ),
                ],
                attribute_names=["Eic_State", "Eic_RemoteName", "Eic_WorkgroupName"],
            )
        """
        self._session.call(
            SUBSCRIBE_QUEUE_OPERATION,
            path={
                "subscriptionId": subscription_id,
            },
            body=models.QueueSubscriptionParameters(
                queue_ids=queue_ids,
                attribute_names=attribute_names,
            ),
        )

    def unsubscribe_queue(self, subscription_id: str) -> None:
        """Stops watching the queues of this subscription.

        Args:
            subscription_id: The subscription, by an id of the caller's choosing.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Stop watching
            client.queues.unsubscribe_queue("team-queues")
        """
        self._session.call(
            UNSUBSCRIBE_QUEUE_OPERATION,
            path={
                "subscriptionId": subscription_id,
            },
        )
