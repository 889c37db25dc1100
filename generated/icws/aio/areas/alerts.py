# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of alerts."""

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
from icws.operations import alerts as _operations

from ..caches import AsyncListSubscription

__all__ = [
    "AsyncAlerts",
    "AsyncAlertsAlertCatalog",
    "AsyncAlertsAlertCatalogAlertSets",
    "AsyncAlertsAlertCatalogV1",
    "AsyncAlertsAlertNotifications",
    "AsyncAlertsMemos",
    "AsyncAlertsMemosV1",
    "AsyncAlertsUserMemos",
    "AsyncAlertsV1",
    "AsyncAlertsV6",
    "AsyncAlertsV7",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.AlertCatalogChangedMessage | models.AlertNotificationMessage | models.MemoListMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _AlertsSince1Until6(AsyncArea):
    """Operations of alerts 1 to 5."""

    __slots__ = ()

    @property
    def memos(self) -> AsyncAlertsMemosV1:
        """The operations of alerts.memos."""
        return self._child(AsyncAlertsMemosV1)


class _AlertsSince1Until7(AsyncArea):
    """Operations of alerts 1 to 6."""

    __slots__ = ()

    @property
    def alert_catalog(self) -> AsyncAlertsAlertCatalogV1:
        """The operations of alerts.alert_catalog."""
        return self._child(AsyncAlertsAlertCatalogV1)


class _AlertsSince1(AsyncArea):
    """Operations of alerts 1 and later."""

    __slots__ = ()

    @property
    def alert_notifications(self) -> AsyncAlertsAlertNotifications:
        """The operations of alerts.alert_notifications."""
        return self._child(AsyncAlertsAlertNotifications)

    @property
    def user_memos(self) -> AsyncAlertsUserMemos:
        """The operations of alerts.user_memos."""
        return self._child(AsyncAlertsUserMemos)

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


class _AlertsSince6(AsyncArea):
    """Operations of alerts 6 and later."""

    __slots__ = ()

    @property
    def memos(self) -> AsyncAlertsMemos:
        """The operations of alerts.memos."""
        return self._child(AsyncAlertsMemos)


class _AlertsSince7(AsyncArea):
    """Operations of alerts 7 and later."""

    __slots__ = ()

    @property
    def alert_catalog(self) -> AsyncAlertsAlertCatalog:
        """The operations of alerts.alert_catalog."""
        return self._child(AsyncAlertsAlertCatalog)


class AsyncAlertsV1(_AlertsSince1Until6, _AlertsSince1Until7, _AlertsSince1):
    """The operations that a server with statistics 1 has."""

    __slots__ = ()


class AsyncAlertsV6(_AlertsSince6, AsyncAlertsV1):
    """The operations that a server with statistics 6 has."""

    __slots__ = ()


class AsyncAlertsV7(_AlertsSince7, AsyncAlertsV6):
    """The operations that a server with statistics 7 has."""

    __slots__ = ()


class AsyncAlerts(AsyncAlertsV7):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncArea]]] = {
        1: AsyncAlertsV1,
        6: AsyncAlertsV6,
        7: AsyncAlertsV7,
    }

    @overload
    def at(self, version: Literal[1, 2, 3, 4, 5]) -> AsyncAlertsV1: ...
    @overload
    def at(self, version: Literal[6]) -> AsyncAlertsV6: ...
    @overload
    def at(self, version: Literal[7]) -> AsyncAlertsV7: ...
    @overload
    def at(self, version: int) -> AsyncAlerts: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of alerts as a server of a version of statistics has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for a version outside of
        1 to 7.
        """
        return self._at(version, "statistics", self._VIEWS, 7)


class _AlertsAlertCatalogSince1(AsyncArea):
    """Operations of alerts.alert_catalog 1 and later."""

    __slots__ = ()

    @overload
    async def subscribe(
        self, *, alert_set_categories: Sequence[models.AlertSetCategory]
    ) -> None: ...
    @overload
    async def subscribe(self, body: models.AlertCatalogSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.AlertCatalogSubscription | UnsetType = UNSET,
        *,
        alert_set_categories: Sequence[models.AlertSetCategory] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the alert catalogue, or replaces the watch.

        The body names the categories of alert sets.

        Needs statistics 1.

        Brings alertCatalogChangedMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: alert_set_categories.
            alert_set_categories: The categories of the alert sets to watch.
        """
        await self._call(
            _operations.SUBSCRIBE_ALERT_CATALOG,
            body=body_of(
                models.AlertCatalogSubscription, body, alert_set_categories=alert_set_categories
            ),
        )

    @overload
    def watch(
        self, *, alert_set_categories: Sequence[models.AlertSetCategory]
    ) -> AsyncListSubscription[
        str, models.AlertSet, models.AlertCatalogChangedMessage | UnknownObject
    ]: ...
    @overload
    def watch(
        self, body: models.AlertCatalogSubscription
    ) -> AsyncListSubscription[
        str, models.AlertSet, models.AlertCatalogChangedMessage | UnknownObject
    ]: ...

    def watch(
        self,
        body: models.AlertCatalogSubscription | UnsetType = UNSET,
        *,
        alert_set_categories: Sequence[models.AlertSetCategory] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        str, models.AlertSet, models.AlertCatalogChangedMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the alert catalogue, or replaces the watch.

        The body names the categories of alert sets.

        Needs statistics 1.

        Args:
            body: The whole body. Required without it: alert_set_categories.
            alert_set_categories: The categories of the alert sets to watch.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_ALERT_CATALOG,
            body=body_of(
                models.AlertCatalogSubscription, body, alert_set_categories=alert_set_categories
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the alert catalogue."""
        await self._call(_operations.UNSUBSCRIBE_ALERT_CATALOG)


class _AlertsAlertCatalogSince7(AsyncArea):
    """Operations of alerts.alert_catalog 7 and later."""

    __slots__ = ()

    @property
    def alert_sets(self) -> AsyncAlertsAlertCatalogAlertSets:
        """The operations of alerts.alert_catalog.alert_sets."""
        return self._child(AsyncAlertsAlertCatalogAlertSets)


class AsyncAlertsAlertCatalogV1(_AlertsAlertCatalogSince1):
    """The operations of alerts.alert_catalog on a server with statistics 1."""

    __slots__ = ()


class AsyncAlertsAlertCatalog(_AlertsAlertCatalogSince7, AsyncAlertsAlertCatalogV1):
    """The operations of alerts.alert_catalog."""

    __slots__ = ()


class AsyncAlertsAlertCatalogAlertSets(AsyncArea):
    """The operations of alerts.alert_catalog.alert_sets."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        access_mode: models.AlertSetAccessMode,
        owner: str,
        alert_definitions: Sequence[models.AlertDefinitionRequest],
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def create(self, body: models.CreateAlertSetParameters) -> None: ...

    async def create(
        self,
        body: models.CreateAlertSetParameters | UnsetType = UNSET,
        *,
        access_mode: models.AlertSetAccessMode | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
        alert_definitions: Sequence[models.AlertDefinitionRequest] | UnsetType = UNSET,
    ) -> None:
        """Creates an alert set.

        Needs statistics 7.

        Args:
            body: The whole body. Required without it: access_mode, owner, alert_definitions.
            access_mode: How the set is held: owned, shared, subscribed to and so on.
            owner: The owner of the alert set.
            alert_definitions: The alert definitions of the set.
        """
        await self._call(
            _operations.CREATE_ALERT_CATALOG_SET,
            body=body_of(
                models.CreateAlertSetParameters,
                body,
                access_mode=access_mode,
                description=description,
                display_string=display_string,
                owner=owner,
                alert_definitions=alert_definitions,
            ),
        )

    @overload
    async def update(
        self,
        alert_set_id: str,
        *,
        access_mode: models.AlertSetAccessMode,
        owner: str,
        alert_definitions: Sequence[models.AlertDefinitionRequest],
        alert_set_id_2: str,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
    ) -> None: ...
    @overload
    async def update(self, alert_set_id: str, body: models.UpdateAlertSetParameters) -> None: ...

    async def update(
        self,
        alert_set_id: str,
        body: models.UpdateAlertSetParameters | UnsetType = UNSET,
        *,
        access_mode: models.AlertSetAccessMode | UnsetType = UNSET,
        description: str | UnsetType = UNSET,
        display_string: str | UnsetType = UNSET,
        owner: str | UnsetType = UNSET,
        alert_definitions: Sequence[models.AlertDefinitionRequest] | UnsetType = UNSET,
        alert_set_id_2: str | UnsetType = UNSET,
    ) -> None:
        """Replaces the content of an alert set.

        Needs statistics 7.

        Args:
            alert_set_id: The id of the alert set.
            body: The whole body. Required without it: access_mode, owner, alert_definitions,
                alert_set_id_2.
            access_mode: How the set is held: owned, shared, subscribed to and so on.
            owner: The owner of the alert set.
            alert_definitions: The alert definitions of the set.
            alert_set_id_2: alertSetId in the body. The id of the alert set.
        """
        await self._call(
            _operations.UPDATE_ALERT_CATALOG_SET,
            path={"alertSetId": alert_set_id},
            body=body_of(
                models.UpdateAlertSetParameters,
                body,
                access_mode=access_mode,
                description=description,
                display_string=display_string,
                owner=owner,
                alert_definitions=alert_definitions,
                alert_set_id=alert_set_id_2,
            ),
        )


class _AlertsMemosSince1(AsyncArea):
    """Operations of alerts.memos 1 and later."""

    __slots__ = ()

    async def delete(self, memo_id: str) -> None:
        """Deletes a memo.

        Args:
            memo_id: The id of the memo.
        """
        await self._call(_operations.DELETE_MEMO, path={"memoId": memo_id})


class _AlertsMemosSince6(AsyncArea):
    """Operations of alerts.memos 6 and later."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        memo: models.Memo,
        user_ids: Sequence[str] | UnsetType = UNSET,
        workgroups: Sequence[str] | UnsetType = UNSET,
        icon_file_name: str | UnsetType = UNSET,
    ) -> models.CreateMemoResponse: ...
    @overload
    async def create(self, body: models.CreateMemoRequest) -> models.CreateMemoResponse: ...

    async def create(
        self,
        body: models.CreateMemoRequest | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
        workgroups: Sequence[str] | UnsetType = UNSET,
        icon_file_name: str | UnsetType = UNSET,
        memo: models.Memo | UnsetType = UNSET,
    ) -> models.CreateMemoResponse:
        """Creates a memo for users and workgroups.

        Needs statistics 6.

        Args:
            body: The whole body. Required without it: memo.
            user_ids: The users who are to get the memo. Number of them: at least 1.
            workgroups: The workgroups that are to get the memo. Number of them: at least 1.
            icon_file_name: The name of the file with the memo's icon.
            memo: The memo to create.
        """
        return await self._call(
            _operations.CREATE_MEMO,
            body=body_of(
                models.CreateMemoRequest,
                body,
                user_ids=user_ids,
                workgroups=workgroups,
                icon_file_name=icon_file_name,
                memo=memo,
            ),
        )


class AsyncAlertsMemosV1(_AlertsMemosSince1):
    """The operations of alerts.memos on a server with statistics 1."""

    __slots__ = ()


class AsyncAlertsMemos(AsyncAlertsMemosV1, _AlertsMemosSince6):
    """The operations of alerts.memos."""

    __slots__ = ()


class AsyncAlertsAlertNotifications(AsyncArea):
    """The operations of alerts.alert_notifications."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.AlertNotificationSubscription | UnsetType = UNSET,
        *,
        alert_sets_added: Sequence[models.AlertSetKey] | UnsetType = UNSET,
        alert_sets_removed: Sequence[models.AlertSetKey] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the notifications of alert sets, or adds and removes alert sets.

        Needs statistics 1.

        Brings alertNotificationMessage; `watch` yields them.

        Args:
            body: The whole body.
            alert_sets_added: The sets to watch from now on.
            alert_sets_removed: The sets to stop watching.
        """
        await self._call(
            _operations.SUBSCRIBE_ALERT_NOTIFICATIONS,
            body=body_of(
                models.AlertNotificationSubscription,
                body,
                alert_sets_added=alert_sets_added,
                alert_sets_removed=alert_sets_removed,
            ),
        )

    def watch(
        self,
        body: models.AlertNotificationSubscription | UnsetType = UNSET,
        *,
        alert_sets_added: Sequence[models.AlertSetKey] | UnsetType = UNSET,
        alert_sets_removed: Sequence[models.AlertSetKey] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.AlertNotificationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the notifications of alert sets, or adds and removes alert sets.

        Needs statistics 1.

        Args:
            body: The whole body.
            alert_sets_added: The sets to watch from now on.
            alert_sets_removed: The sets to stop watching.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_ALERT_NOTIFICATIONS,
            body=body_of(
                models.AlertNotificationSubscription,
                body,
                alert_sets_added=alert_sets_added,
                alert_sets_removed=alert_sets_removed,
            ),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the notifications of alert sets."""
        await self._call(_operations.UNSUBSCRIBE_ALERT_NOTIFICATIONS)


class AsyncAlertsUserMemos(AsyncArea):
    """The operations of alerts.user_memos."""

    __slots__ = ()

    async def subscribe(self) -> None:
        """Starts watching the memos for the user, or replaces the watch.

        Brings memoListMessage; `watch` yields them.
        """
        await self._call(_operations.SUBSCRIBE_USER_MEMOS)

    def watch(
        self,
    ) -> AsyncListSubscription[str, models.Memo, models.MemoListMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the memos for the user, or replaces the watch.
        """
        return self._watch(AsyncListSubscription._made, _operations.WATCH_USER_MEMOS)

    async def unsubscribe(self) -> None:
        """Stops watching the memos for the user."""
        await self._call(_operations.UNSUBSCRIBE_USER_MEMOS)
