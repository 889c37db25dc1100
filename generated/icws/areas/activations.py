# Derived from icws/aio/areas/activations.py; edits here are lost.
"""Operations of activations."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import (
    UNSET,
    Area,
    Listing,
    Subscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import activations as _operations

from ..caches import ListSubscription

__all__ = ["Activations", "ActivationsUsers", "ActivationsV1", "ActivationsWorkgroups"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.UserActivationMessage | models.WorkgroupActivationMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _ActivationsSince1(Area):
    """Operations of activations 1 and later."""

    __slots__ = ()

    @property
    def users(self) -> ActivationsUsers:
        """The operations of activations.users."""
        return self._child(ActivationsUsers)

    @property
    def workgroups(self) -> ActivationsWorkgroups:
        """The operations of activations.workgroups."""
        return self._child(ActivationsWorkgroups)

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


class ActivationsV1(_ActivationsSince1):
    """The operations that a server with activations 1 has."""

    __slots__ = ()


class Activations(ActivationsV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[ActivationsV1]]] = {
        1: ActivationsV1,
    }

    @overload
    def at(self, version: Literal[1]) -> ActivationsV1: ...
    @overload
    def at(self, version: int) -> Activations: ...
    def at(self, version: int) -> Area:
        """Return the view of activations as a server of a version has it. A type checker refuses
        there what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "activations", self._VIEWS, 1)


class ActivationsUsers(Area):
    """The operations of activations.users."""

    __slots__ = ()

    def list(
        self, *, select: Sequence[str] | str, filter: str | UnsetType = UNSET
    ) -> Listing[models.UserActivationSet]:
        """Lists the activations of several users in their workgroups.

        Needs activations 1.

        Args:
            select: The ids of the users, separated by commas.
            filter: A filter on the answer; no source states its form.
        """
        return self._list(
            _operations.GET_USERS,
            "user_activation_set_list",
            query={"select": select, "filter": filter},
        )

    def get(self, user_id: str, *, filter: str | UnsetType = UNSET) -> models.UserActivationSet:
        """Returns the activations of one user in the user's workgroups.

        Args:
            user_id: The id of the user.
            filter: A filter on the answer; no source states its form.
        """
        return self._call(_operations.GET_USER, path={"userId": user_id}, query={"filter": filter})

    @overload
    def update(
        self, user_id: str, *, activations: Mapping[str, bool]
    ) -> models.UserActivationSet: ...
    @overload
    def update(
        self, user_id: str, body: models.UserActivationDelta
    ) -> models.UserActivationSet: ...

    def update(
        self,
        user_id: str,
        body: models.UserActivationDelta | UnsetType = UNSET,
        *,
        activations: Mapping[str, bool] | UnsetType = UNSET,
    ) -> models.UserActivationSet:
        """Activates or deactivates one user in workgroups.

        Args:
            user_id: The id of the user.
            body: The whole body. Required without it: activations.
            activations: By workgroup: whether the user is to be activated in it.
        """
        return self._call(
            _operations.UPDATE_USER,
            path={"userId": user_id},
            body=body_of(models.UserActivationDelta, body, activations=activations),
        )

    @overload
    def subscribe(
        self, subscription_id: str, *, user_id: str, workgroup_ids: Sequence[str]
    ) -> None: ...
    @overload
    def subscribe(self, subscription_id: str, body: models.UserActivationSubscription) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.UserActivationSubscription | UnsetType = UNSET,
        *,
        user_id: str | UnsetType = UNSET,
        workgroup_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching a user's activations in workgroups, or replaces the watch.

        Needs activations 1.

        Brings userActivationMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: user_id, workgroup_ids.
            user_id: The id of the user whose activations are watched.
            workgroup_ids: The workgroups in which to watch the user's activation.
        """
        self._call(
            _operations.SUBSCRIBE_USER,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.UserActivationSubscription,
                body,
                user_id=user_id,
                workgroup_ids=workgroup_ids,
            ),
        )

    @overload
    def watch(
        self, subscription_id: str | None = None, *, user_id: str, workgroup_ids: Sequence[str]
    ) -> ListSubscription[str, bool, models.UserActivationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.UserActivationSubscription
    ) -> ListSubscription[str, bool, models.UserActivationMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.UserActivationSubscription | UnsetType = UNSET,
        *,
        user_id: str | UnsetType = UNSET,
        workgroup_ids: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[str, bool, models.UserActivationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching a user's activations in workgroups, or replaces the watch.

        Needs activations 1.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: user_id, workgroup_ids.
            user_id: The id of the user whose activations are watched.
            workgroup_ids: The workgroups in which to watch the user's activation.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_USER,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.UserActivationSubscription,
                body,
                user_id=user_id,
                workgroup_ids=workgroup_ids,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching a user's activations in workgroups.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(_operations.UNSUBSCRIBE_USER, path={"subscriptionId": subscription_id})


class ActivationsWorkgroups(Area):
    """The operations of activations.workgroups."""

    __slots__ = ()

    def list(
        self, *, select: Sequence[str] | str, filter: str | UnsetType = UNSET
    ) -> Listing[models.WorkgroupActivationSet]:
        """Lists the activations of the users in several workgroups.

        Needs activations 1.

        Args:
            select: The ids of the workgroups, separated by commas.
            filter: A filter on the answer; no source states its form.
        """
        return self._list(
            _operations.GET_WORKGROUPS,
            "workgroup_activation_set_list",
            query={"select": select, "filter": filter},
        )

    def get(
        self, workgroup_id: str, *, filter: str | UnsetType = UNSET
    ) -> models.WorkgroupActivationSet:
        """Returns the activations of the users in one workgroup.

        Needs activations 1.

        Args:
            workgroup_id: The id of the workgroup.
            filter: A filter on the answer; no source states its form.
        """
        return self._call(
            _operations.GET_WORKGROUP, path={"workgroupId": workgroup_id}, query={"filter": filter}
        )

    @overload
    def update(
        self, workgroup_id: str, *, activations: Mapping[str, bool]
    ) -> models.WorkgroupActivationSet: ...
    @overload
    def update(
        self, workgroup_id: str, body: models.WorkgroupActivationDelta
    ) -> models.WorkgroupActivationSet: ...

    def update(
        self,
        workgroup_id: str,
        body: models.WorkgroupActivationDelta | UnsetType = UNSET,
        *,
        activations: Mapping[str, bool] | UnsetType = UNSET,
    ) -> models.WorkgroupActivationSet:
        """Activates or deactivates users in one workgroup.

        Args:
            workgroup_id: The id of the workgroup.
            body: The whole body. Required without it: activations.
            activations: By user: whether the user is to be activated in the workgroup.
        """
        return self._call(
            _operations.UPDATE_WORKGROUP,
            path={"workgroupId": workgroup_id},
            body=body_of(models.WorkgroupActivationDelta, body, activations=activations),
        )

    @overload
    def subscribe(
        self, subscription_id: str, *, workgroup_id: str, user_ids: Sequence[str]
    ) -> None: ...
    @overload
    def subscribe(
        self, subscription_id: str, body: models.WorkgroupActivationSubscription
    ) -> None: ...

    def subscribe(
        self,
        subscription_id: str,
        body: models.WorkgroupActivationSubscription | UnsetType = UNSET,
        *,
        workgroup_id: str | UnsetType = UNSET,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the activations of users in a workgroup, or replaces the watch.

        Brings workgroupActivationMessage; `watch` yields them.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
            body: The whole body. Required without it: workgroup_id, user_ids.
            workgroup_id: The id of the workgroup whose activations are watched.
            user_ids: The users whose activation in the workgroup to watch.
        """
        self._call(
            _operations.SUBSCRIBE_WORKGROUP,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.WorkgroupActivationSubscription,
                body,
                workgroup_id=workgroup_id,
                user_ids=user_ids,
            ),
        )

    @overload
    def watch(
        self, subscription_id: str | None = None, *, workgroup_id: str, user_ids: Sequence[str]
    ) -> ListSubscription[str, bool, models.WorkgroupActivationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, subscription_id: str | None, body: models.WorkgroupActivationSubscription
    ) -> ListSubscription[str, bool, models.WorkgroupActivationMessage | UnknownObject]: ...

    def watch(
        self,
        subscription_id: str | None = None,
        body: models.WorkgroupActivationSubscription | UnsetType = UNSET,
        *,
        workgroup_id: str | UnsetType = UNSET,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[str, bool, models.WorkgroupActivationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the activations of users in a workgroup, or replaces the watch.

        Args:
            subscription_id: The id of the subscription; None: a new one.
            body: The whole body. Required without it: workgroup_id, user_ids.
            workgroup_id: The id of the workgroup whose activations are watched.
            user_ids: The users whose activation in the workgroup to watch.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_WORKGROUP,
            path={"subscriptionId": subscription_id},
            body=body_of(
                models.WorkgroupActivationSubscription,
                body,
                workgroup_id=workgroup_id,
                user_ids=user_ids,
            ),
        )

    def unsubscribe(self, subscription_id: str) -> None:
        """Stops watching the activations of users in a workgroup.

        Args:
            subscription_id: The id of the subscription, chosen by the caller.
        """
        self._call(_operations.UNSUBSCRIBE_WORKGROUP, path={"subscriptionId": subscription_id})
