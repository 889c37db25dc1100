# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of status."""

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
    AsyncListing,
    AsyncSubscription,
    UnknownObject,
    UnsetType,
    body_of,
)
from icws.operations import status as _operations

from ..caches import AsyncListSubscription

__all__ = [
    "AsyncStatus",
    "AsyncStatusStatusMessages",
    "AsyncStatusStatusMessagesUserAccess",
    "AsyncStatusUserStatusPreviousInfo",
    "AsyncStatusUserStatuses",
    "AsyncStatusV1",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.StatusMessagesMessage
        | models.StatusMessagesUserAccessMessage
        | models.UserStatusPreviousInfoMessage
        | models.UserStatusMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _StatusSince1(AsyncArea):
    """Operations of status 1 and later."""

    __slots__ = ()

    @property
    def status_messages(self) -> AsyncStatusStatusMessages:
        """The operations of status.status_messages."""
        return self._child(AsyncStatusStatusMessages)

    @property
    def status_messages_user_access(self) -> AsyncStatusStatusMessagesUserAccess:
        """The operations of status.status_messages_user_access."""
        return self._child(AsyncStatusStatusMessagesUserAccess)

    @property
    def user_status_previous_info(self) -> AsyncStatusUserStatusPreviousInfo:
        """The operations of status.user_status_previous_info."""
        return self._child(AsyncStatusUserStatusPreviousInfo)

    @property
    def user_statuses(self) -> AsyncStatusUserStatuses:
        """The operations of status.user_statuses."""
        return self._child(AsyncStatusUserStatuses)

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


class AsyncStatusV1(_StatusSince1):
    """The operations that a server with status 1 has."""

    __slots__ = ()


class AsyncStatus(AsyncStatusV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncStatusV1]]] = {
        1: AsyncStatusV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncStatusV1: ...
    @overload
    def at(self, version: int) -> AsyncStatus: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of status as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "status", self._VIEWS, 1)


class AsyncStatusStatusMessages(AsyncArea):
    """The operations of status.status_messages."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the status messages, or replaces the watch.

        Needs status 1.

        Brings statusMessagesMessage; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_MESSAGES)

    def watch(
        self,
    ) -> AsyncListSubscription[
        str, models.StatusMessage, models.StatusMessagesMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the status messages, or replaces the watch.

        Needs status 1.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_MESSAGES)

    async def unsubscribe(self) -> None:
        """Stops watching the status messages."""
        await self._call(_operations.UNSUBSCRIBE_MESSAGES)

    def list(self) -> AsyncListing[models.StatusMessage]:
        """Lists the status messages, from which a user's status is picked.

        Needs status 1.
        """
        return self._list(_operations.GET_MESSAGES, "status_message_list")


class AsyncStatusStatusMessagesUserAccess(AsyncArea):
    """The operations of status.status_messages_user_access."""

    __slots__ = ()

    @overload
    async def subscribe(self, *, user_ids: Sequence[str]) -> None: ...
    @overload
    async def subscribe(self, body: models.StatusMessagesUserAccessSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.StatusMessagesUserAccessSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching which status messages users have access to, or replaces the watch.

        Needs status 1.

        Brings statusMessagesUserAccessMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: user_ids.
            user_ids: The ids of the users to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_MESSAGES_USER_ACCESS,
            body=body_of(models.StatusMessagesUserAccessSubscription, body, user_ids=user_ids),
        )

    @overload
    def watch(
        self, *, user_ids: Sequence[str]
    ) -> AsyncSubscription[models.StatusMessagesUserAccessMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.StatusMessagesUserAccessSubscription
    ) -> AsyncSubscription[models.StatusMessagesUserAccessMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.StatusMessagesUserAccessSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.StatusMessagesUserAccessMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching which status messages users have access to, or replaces the watch.

        Needs status 1.

        Args:
            body: The whole body. Required without it: user_ids.
            user_ids: The ids of the users to watch.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_MESSAGES_USER_ACCESS,
            body=body_of(models.StatusMessagesUserAccessSubscription, body, user_ids=user_ids),
        )

    async def unsubscribe(self) -> None:
        """Stops watching which status messages users have access to."""
        await self._call(_operations.UNSUBSCRIBE_MESSAGES_USER_ACCESS)

    async def get(self, user_id: str) -> models.StatusMessagesUserAccess:
        """Lists the status messages that a user has access to.

        Args:
            user_id: The id of the user.
        """
        return await self._call(_operations.GET_MESSAGES_USER_ACCESS, path={"userId": user_id})


class AsyncStatusUserStatusPreviousInfo(AsyncArea):
    """The operations of status.user_status_previous_info."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the user's earlier statuses, notes and numbers, or replaces the watch.

        Needs status 1.

        Brings userStatusPreviousInfoMessage; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_USER_STATUS_PREVIOUS_INFO)

    def watch(self) -> AsyncSubscription[models.UserStatusPreviousInfoMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the user's earlier statuses, notes and numbers, or replaces the watch.

        Needs status 1.
        """
        return self._watch(AsyncSubscription, _operations.WATCH_USER_STATUS_PREVIOUS_INFO)

    async def unsubscribe(self) -> None:
        """Stops watching the user's earlier statuses, notes and numbers.

        Needs status 1.
        """
        await self._call(_operations.UNSUBSCRIBE_USER_STATUS_PREVIOUS_INFO)

    async def get(self, user_id: str) -> models.UserStatusPreviousInfos | None:
        """Lists what earlier statuses of a user carried, such as notes and forward numbers.

        Needs status 1.

        Args:
            user_id: The id of the user.
        """
        return await self._call(_operations.GET_USER_STATUS_PREVIOUS_INFO, path={"userId": user_id})


class AsyncStatusUserStatuses(AsyncArea):
    """The operations of status.user_statuses."""

    __slots__ = ()

    @overload
    async def subscribe(
        self, *, user_ids: Sequence[str], user_status_properties: Sequence[str] | UnsetType = UNSET
    ) -> None: ...
    @overload
    async def subscribe(self, body: models.UserStatusSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.UserStatusSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
        user_status_properties: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the statuses of users, or replaces the watch.

        Needs status 1.

        Brings userStatusMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: user_ids.
            user_ids: Number of them: at least 1.
            user_status_properties: The properties of the statuses to watch. Number of them: at
                least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_USER_STATUSES,
            body=body_of(
                models.UserStatusSubscription,
                body,
                user_ids=user_ids,
                user_status_properties=user_status_properties,
            ),
        )

    @overload
    def watch(
        self, *, user_ids: Sequence[str], user_status_properties: Sequence[str] | UnsetType = UNSET
    ) -> AsyncListSubscription[
        str, models.UserStatus, models.UserStatusMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, body: models.UserStatusSubscription
    ) -> AsyncListSubscription[
        str, models.UserStatus, models.UserStatusMessage | UnknownObject
    ]: ...

    def watch(
        self,
        body: models.UserStatusSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
        user_status_properties: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[str, models.UserStatus, models.UserStatusMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the statuses of users, or replaces the watch.

        Needs status 1.

        Args:
            body: The whole body. Required without it: user_ids.
            user_ids: Number of them: at least 1.
            user_status_properties: The properties of the statuses to watch. Number of them: at
                least 1.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_USER_STATUSES,
            body=body_of(
                models.UserStatusSubscription,
                body,
                user_ids=user_ids,
                user_status_properties=user_status_properties,
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the statuses of users."""
        await self._call(_operations.UNSUBSCRIBE_USER_STATUSES)

    async def get(self, user_id: str) -> models.UserStatus:
        """Returns the status of a user.

        Needs status 1.

        Args:
            user_id: The id of the user.
        """
        return await self._call(_operations.GET_USER_STATUS, path={"userId": user_id})

    @overload
    async def update(
        self,
        user_id: str,
        *,
        status_id: str,
        notes: str | UnsetType = UNSET,
        forward_number: str | UnsetType = UNSET,
        until: models.UserStatusUntil | UnsetType | None = UNSET,
    ) -> models.AsyncOperationAcceptedResponse: ...
    @overload
    async def update(
        self, user_id: str, body: models.UserStatusUpdate
    ) -> models.AsyncOperationAcceptedResponse: ...

    async def update(
        self,
        user_id: str,
        body: models.UserStatusUpdate | UnsetType = UNSET,
        *,
        status_id: str | UnsetType = UNSET,
        notes: str | UnsetType = UNSET,
        forward_number: str | UnsetType = UNSET,
        until: models.UserStatusUntil | UnsetType | None = UNSET,
    ) -> models.AsyncOperationAcceptedResponse:
        """Sets the status of a user.

        The server accepts the request at once and completes it later.

        Args:
            user_id: The id of the user.
            body: The whole body. Required without it: status_id.
            status_id: The id of the status message to set.
            forward_number: The number to which the status is to forward calls.
            until: When the status is to end.
        """
        return await self._call(
            _operations.UPDATE_USER_STATUS,
            path={"userId": user_id},
            body=body_of(
                models.UserStatusUpdate,
                body,
                status_id=status_id,
                notes=notes,
                forward_number=forward_number,
                until=until,
            ),
        )
