# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of queues."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._async.area import (
    UNSET,
    AsyncArea,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import queues as _operations

from ..caches import AsyncListSubscription

__all__ = ["AsyncQueues", "AsyncQueuesV1"]

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


class _QueuesSince1(AsyncArea):
    """Operations of queues 1 and later."""

    __slots__ = ()

    @overload
    async def subscribe(
        self,
        subscription_id: str,
        *,
        queue_ids: Sequence[models.QueueId],
        attribute_names: Sequence[str],
    ) -> None: ...
    @overload
    async def subscribe(
        self, subscription_id: str, body: models.QueueSubscriptionParameters
    ) -> None: ...

    async def subscribe(
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
            await client.queues.subscribe(
                "own-queue",
                queue_ids=[models.QueueId(queue_type=models.QueueType.User, queue_name="ada")],
                attribute_names=["Eic_State"],
            )

            # Watch the queues of two workgroups
            await client.queues.subscribe(
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
        await self._call(
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
    ) -> AsyncListSubscription[
        str,
        models.QueueInteraction,
        models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject,
    ]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.QueueSubscriptionParameters
    ) -> AsyncListSubscription[
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
    ) -> AsyncListSubscription[
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
            AsyncListSubscription._made,
            _operations.WATCH_QUEUE,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.QueueSubscriptionParameters,
                body,
                queue_ids=queue_ids,
                attribute_names=attribute_names,
            ),
        )

    async def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the queues of this subscription.

        Args:
            subscription_id: The subscription, by an id of the caller's choosing.

        Example:
            # Stop watching
            await client.queues.unsubscribe("team-queues")
        """
        await self._call(_operations.UNSUBSCRIBE_QUEUE, path={"subscriptionId": subscription_id})

    @overload
    def messages(self, kind: type[_M], /) -> AsyncSubscription[_M]: ...
    @overload
    def messages(self, kind: type[_M], kind_2: type[_N], /) -> AsyncSubscription[_M | _N]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], /
    ) -> AsyncSubscription[_M | _N | _O]: ...
    @overload
    def messages(
        self, kind: type[_M], kind_2: type[_N], kind_3: type[_O], kind_4: type[_P], /
    ) -> AsyncSubscription[_M | _N | _O | _P]: ...
    @overload
    def messages(
        self,
        kind: type[_M],
        kind_2: type[_N],
        kind_3: type[_O],
        kind_4: type[_P],
        kind_5: type[_Q],
        /,
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S]: ...
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
    ) -> AsyncSubscription[_M | _N | _O | _P | _Q | _R | _S | _T]: ...
    @overload
    def messages(self, kind: type[_M], /, *kinds: type[_M]) -> AsyncSubscription[_M]: ...

    def messages(self, kind: type[Any], /, *kinds: type[Any]) -> AsyncSubscription[Any]:
        """Return a subscription to messages of these kinds, whichever watch brings them."""
        return self._messages((kind, *kinds))


class AsyncQueuesV1(_QueuesSince1):
    """The operations that a server with queues 1 has."""

    __slots__ = ()


class AsyncQueues(AsyncQueuesV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncQueuesV1]]] = {
        1: AsyncQueuesV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncQueuesV1: ...
    @overload
    def at(self, version: int) -> AsyncQueues: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of queues as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "queues", self._VIEWS, 1)
