# Derived from icws/aio/areas/session_.py; edits here are lost.
"""Operations of session_."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnknownObject, UnsetType, body_of
from icws.operations import session_ as _operations

from ..caches import ListSubscription

__all__ = [
    "Session",
    "SessionSessionsLayouts",
    "SessionSessionsStations",
    "SessionSessionsUsers",
    "SessionV1",
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


class _SessionSince1(Area):
    """Operations of session 1 and later."""

    __slots__ = ()

    @property
    def sessions_layouts(self) -> SessionSessionsLayouts:
        """The operations of session_.sessions_layouts."""
        return self._child(SessionSessionsLayouts)

    @property
    def sessions_stations(self) -> SessionSessionsStations:
        """The operations of session_.sessions_stations."""
        return self._child(SessionSessionsStations)

    @property
    def sessions_users(self) -> SessionSessionsUsers:
        """The operations of session_.sessions_users."""
        return self._child(SessionSessionsUsers)

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


class SessionV1(_SessionSince1):
    """The operations that a server with session 1 has."""

    __slots__ = ()


class Session(SessionV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[SessionV1]]] = {
        1: SessionV1,
    }

    @overload
    def at(self, version: Literal[1]) -> SessionV1: ...
    @overload
    def at(self, version: int) -> Session: ...
    def at(self, version: int) -> Area:
        """Return the view of session as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "session", self._VIEWS, 1)


class SessionSessionsLayouts(Area):
    """The operations of session_.sessions_layouts."""

    __slots__ = ()

    def subscribe(
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
        self._call(
            _operations.SUBSCRIBE_SESSIONS_LAYOUTS,
            body=body_of(models.SessionsLayoutsSubscription, body, layout_ids=layout_ids),
        )

    def watch(
        self,
        body: models.SessionsLayoutsSubscription | UnsetType = UNSET,
        *,
        layout_ids: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[
        tuple[str, str, str, str], models.SessionInformation, models.SessionsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the sessions by layout, or replaces the watch.

        Args:
            body: The whole body.
            layout_ids: Number of them: at least 1.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_SESSIONS_LAYOUTS,
            body=body_of(models.SessionsLayoutsSubscription, body, layout_ids=layout_ids),
        )

    def unsubscribe(self) -> None:
        """Stops watching the sessions by layout."""
        self._call(_operations.UNSUBSCRIBE_SESSIONS_LAYOUTS)


class SessionSessionsStations(Area):
    """The operations of session_.sessions_stations."""

    __slots__ = ()

    def subscribe(
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
        self._call(
            _operations.SUBSCRIBE_SESSIONS_STATIONS,
            body=body_of(models.SessionsStationsSubscription, body, station_ids=station_ids),
        )

    def watch(
        self,
        body: models.SessionsStationsSubscription | UnsetType = UNSET,
        *,
        station_ids: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[
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
            ListSubscription._made,
            _operations.WATCH_SESSIONS_STATIONS,
            body=body_of(models.SessionsStationsSubscription, body, station_ids=station_ids),
        )

    def unsubscribe(self) -> None:
        """Stops watching the sessions on stations."""
        self._call(_operations.UNSUBSCRIBE_SESSIONS_STATIONS)


class SessionSessionsUsers(Area):
    """The operations of session_.sessions_users."""

    __slots__ = ()

    def subscribe(
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
        self._call(
            _operations.SUBSCRIBE_SESSIONS_USERS,
            body=body_of(models.SessionsUsersSubscription, body, user_ids=user_ids),
        )

    def watch(
        self,
        body: models.SessionsUsersSubscription | UnsetType = UNSET,
        *,
        user_ids: Sequence[str] | UnsetType = UNSET,
    ) -> ListSubscription[
        tuple[str, str, str, str], models.SessionInformation, models.SessionsMessage | UnknownObject
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the sessions of users, or replaces the watch.

        Args:
            body: The whole body.
            user_ids: Number of them: at least 1.
        """
        return self._watch(
            ListSubscription._made,
            _operations.WATCH_SESSIONS_USERS,
            body=body_of(models.SessionsUsersSubscription, body, user_ids=user_ids),
        )

    def unsubscribe(self) -> None:
        """Stops watching the sessions of users."""
        self._call(_operations.UNSUBSCRIBE_SESSIONS_USERS)
