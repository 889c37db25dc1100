# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of session_."""

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
from icws.operations import session_ as _operations

from ..caches import AsyncListSubscription

__all__ = [
    "AsyncSession",
    "AsyncSessionSessionsLayouts",
    "AsyncSessionSessionsStations",
    "AsyncSessionSessionsUsers",
    "AsyncSessionV1",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.SessionsMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _SessionSince1(AsyncArea):
    """Operations of session 1 and later."""

    __slots__ = ()

    @property
    def sessions_layouts(self) -> AsyncSessionSessionsLayouts:
        """The operations of session_.sessions_layouts."""
        return self._child(AsyncSessionSessionsLayouts)

    @property
    def sessions_stations(self) -> AsyncSessionSessionsStations:
        """The operations of session_.sessions_stations."""
        return self._child(AsyncSessionSessionsStations)

    @property
    def sessions_users(self) -> AsyncSessionSessionsUsers:
        """The operations of session_.sessions_users."""
        return self._child(AsyncSessionSessionsUsers)

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


class AsyncSessionV1(_SessionSince1):
    """The operations that a server with session 1 has."""

    __slots__ = ()


class AsyncSession(AsyncSessionV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncSessionV1]]] = {
        1: AsyncSessionV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncSessionV1: ...
    @overload
    def at(self, version: int) -> AsyncSession: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of session as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "session", self._VIEWS, 1)


class AsyncSessionSessionsLayouts(AsyncArea):
    """The operations of session_.sessions_layouts."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.SessionsLayoutsSubscription | UnsetType = UNSET,
        *,
        layout_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the sessions by layout, or replaces the watch.

        Brings sessionsMessage; `watch` yields them.

        Args:
            body: The whole body.
            layout_ids: Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_SESSIONS_LAYOUTS,
            body=body_of(models.SessionsLayoutsSubscription, body, layout_ids=layout_ids),
        )

    def watch(
        self,
        body: models.SessionsLayoutsSubscription | UnsetType = UNSET,
        *,
        layout_ids: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        tuple[str, str, str, str], models.SessionInformation, models.SessionsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the sessions by layout, or replaces the watch.

        Args:
            body: The whole body.
            layout_ids: Number of them: at least 1.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_SESSIONS_LAYOUTS,
            body=body_of(models.SessionsLayoutsSubscription, body, layout_ids=layout_ids),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the sessions by layout."""
        await self._call(_operations.UNSUBSCRIBE_SESSIONS_LAYOUTS)


class AsyncSessionSessionsStations(AsyncArea):
    """The operations of session_.sessions_stations."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.SessionsStationsSubscription | UnsetType = UNSET,
        *,
        station_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the sessions on stations, or replaces the watch.

        Needs session 1.

        Brings sessionsMessage; `watch` yields them.

        Args:
            body: The whole body.
            station_ids: Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_SESSIONS_STATIONS,
            body=body_of(models.SessionsStationsSubscription, body, station_ids=station_ids),
        )

    def watch(
        self,
        body: models.SessionsStationsSubscription | UnsetType = UNSET,
        *,
        station_ids: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        tuple[str, str, str, str], models.SessionInformation, models.SessionsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the sessions on stations, or replaces the watch.

        Needs session 1.

        Args:
            body: The whole body.
            station_ids: Number of them: at least 1.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_SESSIONS_STATIONS,
            body=body_of(models.SessionsStationsSubscription, body, station_ids=station_ids),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the sessions on stations."""
        await self._call(_operations.UNSUBSCRIBE_SESSIONS_STATIONS)


class AsyncSessionSessionsUsers(AsyncArea):
    """The operations of session_.sessions_users."""

    __slots__ = ()

    async def subscribe(
        self,
        body: models.SessionsUsersSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the sessions of users, or replaces the watch.

        Brings sessionsMessage; `watch` yields them.

        Args:
            body: The whole body.
            user_ids: Number of them: at least 1.
        """
        await self._call(
            _operations.SUBSCRIBE_SESSIONS_USERS,
            body=body_of(models.SessionsUsersSubscription, body, user_ids=user_ids),
        )

    def watch(
        self,
        body: models.SessionsUsersSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> AsyncListSubscription[
        tuple[str, str, str, str], models.SessionInformation, models.SessionsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the sessions of users, or replaces the watch.

        Args:
            body: The whole body.
            user_ids: Number of them: at least 1.
        """
        return self._watch(
            AsyncListSubscription._made,
            _operations.WATCH_SESSIONS_USERS,
            body=body_of(models.SessionsUsersSubscription, body, user_ids=user_ids),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the sessions of users."""
        await self._call(_operations.UNSUBSCRIBE_SESSIONS_USERS)
