# Derived from icws/aio/areas/queues.py; edits here are lost.
"""Operations of queues."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnknownObject, UnsetType, body_of
from icws.operations import queues as _operations

from ..caches import ListSubscription

__all__ = ["Queues", "QueuesV1"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.QueueContentsMessage | models.QueueSubscriptionStateMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _QueuesSince1(Area):
    """Operations of queues 1 and later."""

    __slots__ = ()

    @overload
    def subscribe(
        self,
        subscription_id: str,
        *,
        queue_ids: Sequence[models.QueueId],
        attribute_names: Sequence[str],
    ) -> None: ...
    @overload
    def subscribe(self, subscription_id: str, body: models.QueueSubscriptionParameters) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.QueueSubscriptionParameters | UnsetType = UNSET,
        *,
        queue_ids: Sequence[models.QueueId] | UnsetType = UNSET,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching interactions on one or more queues, or replaces what this subscription
        watched before.

        The caller chooses the subscription's id.

        Needs queues 1.

        Brings queueContentsMessage, queueSubscriptionStateMessage; `watch` yields them.

        Args:
            subscription_id: The subscription, by an id of the caller's choosing.
            body: The whole body. Required without it: queue_ids, attribute_names.
            queue_ids: The queues to watch.
            attribute_names: The attributes to report for the interactions on those queues;
                standard ones and one's own. Number of them: at least 1.

        Example:
            # Watch a user's own queue
            client.queues.subscribe(
                "own-queue",
                queue_ids=[models.QueueId(queue_type=models.QueueType.User, queue_name="ada")],
                attribute_names=["Eic_State"],
            )

            # Watch the queues of two workgroups
            client.queues.subscribe(
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
        self._call(
            _operations.SUBSCRIBE_QUEUE,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.QueueSubscriptionParameters,
                body,
                queue_ids=queue_ids,
                attribute_names=attribute_names,
            ),
        )

    @overload
    def watch(
        self,
        subscription_id: str | None = None,
        *,
        queue_ids: Sequence[models.QueueId],
        attribute_names: Sequence[str],
    ) -> ListSubscription[
        str,
        models.QueueInteraction,
        models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject,
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.QueueSubscriptionParameters
    ) -> ListSubscription[
        str,
        models.QueueInteraction,
        models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject,
    ]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.QueueSubscriptionParameters | UnsetType = UNSET,
        *,
        queue_ids: Sequence[models.QueueId] | UnsetType = UNSET,
        attribute_names: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[
        str,
        models.QueueInteraction,
        models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching interactions on one or more queues, or replaces what this subscription
        watched before.

        The caller chooses the subscription's id.

        Needs queues 1.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: queue_ids, attribute_names.
            queue_ids: The queues to watch.
            attribute_names: The attributes to report for the interactions on those queues;
                standard ones and one's own. Number of them: at least 1.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_QUEUE,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.QueueSubscriptionParameters,
                body,
                queue_ids=queue_ids,
                attribute_names=attribute_names,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the queues of this subscription.

        Args:
            subscription_id: The subscription, by an id of the caller's choosing.

        Example:
            # Stop watching
            client.queues.unsubscribe("team-queues")
        """
        self._call(_operations.UNSUBSCRIBE_QUEUE, path={"subscriptionId": subscription_id})

    @overload
    def messages(self, kind: type[_M], /) -> Subscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> Subscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> Subscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> Subscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        kind_6: type[_R],
        kind_7: type[_S],
        kind_8: type[_T],
        /,
    ) -> Subscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> Subscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> Subscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class QueuesV1(_QueuesSince1):
    """The operations that a server with queues 1 has."""

    __slots__ = ()


class Queues(QueuesV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[QueuesV1]]] = {
        1: QueuesV1,
    }

    @overload
    def at(self, version: Literal[1]) -> QueuesV1: ...
    @overload
    def at(self, version: int) -> Queues: ...
    def at(self, version: int) -> Area:
        """Return the view of queues as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "queues", self._VIEWS, 1)
