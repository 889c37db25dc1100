# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of system."""

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
from icws.operations import system as _operations

__all__ = ["AsyncSystem", "AsyncSystemHandlerSentNotifications", "AsyncSystemV1"]

if TYPE_CHECKING:
    _Kinds: TypeAlias = models.HandlerSentNotificationMessage

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _SystemSince1(AsyncArea):
    """Operations of system 1 and later."""

    __slots__ = ()

    @property
    def handler_sent_notifications(self) -> AsyncSystemHandlerSentNotifications:
        """The operations of system.handler_sent_notifications."""
        return self._child(AsyncSystemHandlerSentNotifications)

    @overload
    async def send_handler_notification(
        self, *, object_id: str, event_id: str, data: Sequence[str]
    ) -> None: ...
    @overload
    async def send_handler_notification(self, body: models.HandlerNotification) -> None: ...

    async def send_handler_notification(
        self,
        body: models.HandlerNotification | UnsetType = UNSET,
        *,
        object_id: str | UnsetType = UNSET,
        event_id: str | UnsetType = UNSET,
        data: Sequence[str] | UnsetType = UNSET,
    ) -> None:
        """Sends a notification to handlers of the server, with an object id, an event id and data.

        Needs system 1.

        Args:
            body: The whole body. Required without it: object_id, event_id, data.
            object_id: The object id of the notification.
            event_id: The event id of the notification.
            data: The values that go with the notification.
        """
        await self._call(
            _operations.SEND_HANDLER_NOTIFICATION,
            body=body_of(
                models.HandlerNotification, body, object_id=object_id, event_id=event_id, data=data
            ),
        )

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


class AsyncSystemV1(_SystemSince1):
    """The operations that a server with system 1 has."""

    __slots__ = ()


class AsyncSystem(AsyncSystemV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[AsyncSystemV1]]] = {
        1: AsyncSystemV1,
    }

    @overload
    def at(self, version: Literal[1]) -> AsyncSystemV1: ...
    @overload
    def at(self, version: int) -> AsyncSystem: ...
    def at(self, version: int) -> AsyncArea:
        """Return the view of system as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "system", self._VIEWS, 1)


class AsyncSystemHandlerSentNotifications(AsyncArea):
    """The operations of system.handler_sent_notifications."""

    __slots__ = ()

    @overload
    async def subscribe(
        self, *, headers: Sequence[models.HandlerSentNotificationHeaders]
    ) -> None: ...
    @overload
    async def subscribe(self, body: models.HandlerSentNotificationsSubscription) -> None: ...

    async def subscribe(
        self,
        body: models.HandlerSentNotificationsSubscription | UnsetType = UNSET,
        *,
        headers: Sequence[models.HandlerSentNotificationHeaders] | UnsetType = UNSET,
    ) -> None:
        """Starts watching the notifications that handlers send, or replaces the watch.

        Brings handlerSentNotificationMessage; `watch` yields them.

        Args:
            body: The whole body. Required without it: headers.
            headers: The objects and events to watch for.
        """
        await self._call(
            _operations.SUBSCRIBE_HANDLER_SENT_NOTIFICATIONS,
            body=body_of(models.HandlerSentNotificationsSubscription, body, headers=headers),
        )

    @overload
    def watch(
        self, *, headers: Sequence[models.HandlerSentNotificationHeaders]
    ) -> AsyncSubscription[models.HandlerSentNotificationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.HandlerSentNotificationsSubscription
    ) -> AsyncSubscription[models.HandlerSentNotificationMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.HandlerSentNotificationsSubscription | UnsetType = UNSET,
        *,
        headers: Sequence[models.HandlerSentNotificationHeaders] | UnsetType = UNSET,
    ) -> AsyncSubscription[models.HandlerSentNotificationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the notifications that handlers send, or replaces the watch.

        Args:
            body: The whole body. Required without it: headers.
            headers: The objects and events to watch for.
        """
        return self._watch(
            AsyncSubscription,
            _operations.WATCH_HANDLER_SENT_NOTIFICATIONS,
            body=body_of(models.HandlerSentNotificationsSubscription, body, headers=headers),
        )

    async def unsubscribe(self) -> None:
        """Stops watching the notifications that handlers send."""
        await self._call(_operations.UNSUBSCRIBE_HANDLER_SENT_NOTIFICATIONS)
