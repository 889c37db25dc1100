# Derived from icws/aio/areas/system.py; edits here are lost.
"""Operations of system."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnknownObject, UnsetType, body_of
from icws.operations import system as _operations

__all__ = ["System", "SystemHandlerSentNotifications", "SystemV1"]

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


class _SystemSince1(Area):
    """Operations of system 1 and later."""

    __slots__ = ()

    @property
    def handler_sent_notifications(self) -> SystemHandlerSentNotifications:
        """The operations of system.handler_sent_notifications."""
        return self._child(SystemHandlerSentNotifications)

    @overload
    def send_handler_notification(
        self, *, object_id: str, event_id: str, data: Sequence[str]
    ) -> None: ...
    @overload
    def send_handler_notification(self, body: models.HandlerNotification) -> None: ...

    def send_handler_notification(
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
        self._call(
            _operations.SEND_HANDLER_NOTIFICATION,
            body=body_of(
                models.HandlerNotification, body, object_id=object_id, event_id=event_id, data=data
            ),
        )

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


class SystemV1(_SystemSince1):
    """The operations that a server with system 1 has."""

    __slots__ = ()


class System(SystemV1):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[SystemV1]]] = {
        1: SystemV1,
    }

    @overload
    def at(self, version: Literal[1]) -> SystemV1: ...
    @overload
    def at(self, version: int) -> System: ...
    def at(self, version: int) -> Area:
        """Return the view of system as a server of a version has it. A type checker refuses there
        what came later, if the version is a literal, and so does every call. Raises
        FeatureVersionError when the server is older, ValueError for any version but 1.
        """
        return self._at(version, "system", self._VIEWS, 1)


class SystemHandlerSentNotifications(Area):
    """The operations of system.handler_sent_notifications."""

    __slots__ = ()

    @overload
    def subscribe(self, *, headers: Sequence[models.HandlerSentNotificationHeaders]) -> None: ...
    @overload
    def subscribe(self, body: models.HandlerSentNotificationsSubscription) -> None: ...

    def subscribe(
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
        self._call(
            _operations.SUBSCRIBE_HANDLER_SENT_NOTIFICATIONS,
            body=body_of(models.HandlerSentNotificationsSubscription, body, headers=headers),
        )

    @overload
    def watch(
        self, *, headers: Sequence[models.HandlerSentNotificationHeaders]
    ) -> Subscription[models.HandlerSentNotificationMessage | UnknownObject]: ...
    @overload
    def watch(
        self, body: models.HandlerSentNotificationsSubscription
    ) -> Subscription[models.HandlerSentNotificationMessage | UnknownObject]: ...

    def watch(
        self,
        body: models.HandlerSentNotificationsSubscription | UnsetType = UNSET,
        *,
        headers: Sequence[models.HandlerSentNotificationHeaders] | UnsetType = UNSET,
    ) -> Subscription[models.HandlerSentNotificationMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the notifications that handlers send, or replaces the watch.

        Args:
            body: The whole body. Required without it: headers.
            headers: The objects and events to watch for.
        """
        return self._watch(
            Subscription,
            _operations.WATCH_HANDLER_SENT_NOTIFICATIONS,
            body=body_of(models.HandlerSentNotificationsSubscription, body, headers=headers),
        )

    def unsubscribe(self) -> None:
        """Stops watching the notifications that handlers send."""
        self._call(_operations.UNSUBSCRIBE_HANDLER_SENT_NOTIFICATIONS)
