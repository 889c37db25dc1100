# Derived from icws/aio/areas/unified_messaging.py; edits here are lost.
"""Operations of unified_messaging."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias, TypeVar, overload

from icws import models
from icws._runtime._sync.area import UNSET, Area, Subscription, UnknownObject, UnsetType, body_of
from icws.operations import unified_messaging as _operations

from ..caches import ListSubscription

__all__ = [
    "UnifiedMessaging",
    "UnifiedMessagingFaxMessages",
    "UnifiedMessagingMessagesWaitingIndicator",
    "UnifiedMessagingV2",
    "UnifiedMessagingVoicemailMessage",
    "UnifiedMessagingVoicemailMessagePlay",
    "UnifiedMessagingVoicemailMessages",
]

if TYPE_CHECKING:
    _Kinds: TypeAlias = (
        models.FaxMessagesMessage
        | models.FaxMessageSubscriptionStateMessage
        | models.MwiMessage
        | models.MwiSubscriptionStateMessage
        | models.VoicemailMessagesMessage
        | models.VoicemailMessageSubscriptionStateMessage
        | models.VoicemailPlayStatusMessage
    )

_M = TypeVar("_M", bound="_Kinds")
_N = TypeVar("_N", bound="_Kinds")
_O = TypeVar("_O", bound="_Kinds")
_P = TypeVar("_P", bound="_Kinds")
_Q = TypeVar("_Q", bound="_Kinds")
_R = TypeVar("_R", bound="_Kinds")
_S = TypeVar("_S", bound="_Kinds")
_T = TypeVar("_T", bound="_Kinds")


class _UnifiedMessagingSince2(Area):
    """Operations of unified-messaging 2 and later."""

    __slots__ = ()

    @property
    def fax_messages(self) -> UnifiedMessagingFaxMessages:
        """The operations of unified_messaging.fax_messages."""
        return self._child(UnifiedMessagingFaxMessages)

    @property
    def messages_waiting_indicator(self) -> UnifiedMessagingMessagesWaitingIndicator:
        """The operations of unified_messaging.messages_waiting_indicator."""
        return self._child(UnifiedMessagingMessagesWaitingIndicator)

    @property
    def voicemail_messages(self) -> UnifiedMessagingVoicemailMessages:
        """The operations of unified_messaging.voicemail_messages."""
        return self._child(UnifiedMessagingVoicemailMessages)

    @property
    def voicemail_message(self) -> UnifiedMessagingVoicemailMessage:
        """The operations of unified_messaging.voicemail_message."""
        return self._child(UnifiedMessagingVoicemailMessage)

    @overload
    def update(self, unified_message_id: str, *, state: models.MessageState) -> None: ...
    @overload
    def update(self, unified_message_id: str, body: models.UnifiedMessageUpdateRequest) -> None: ...

    def update(
        self,
        unified_message_id: str,
        body: models.UnifiedMessageUpdateRequest | UnsetType = UNSET,
        *,
        state: models.MessageState | UnsetType = UNSET,
    ) -> None:
        """Marks a voicemail or fax message as read or unread.

        Needs unified-messaging 2.

        Args:
            unified_message_id: The id of the voicemail or fax message.
            body: The whole body. Required without it: state.
            state: The state to set: read or unread.
        """
        self._call(
            _operations.UPDATE_UNIFIED_MESSAGE,
            path={"unifiedMessageId": unified_message_id},
            body=body_of(models.UnifiedMessageUpdateRequest, body, state=state),
        )

    def delete(self, unified_message_id: str) -> None:
        """Deletes a voicemail or fax message.

        Args:
            unified_message_id: The id of the voicemail or fax message.
        """
        self._call(
            _operations.DELETE_UNIFIED_MESSAGE, path={"unifiedMessageId": unified_message_id}
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


class UnifiedMessagingV2(_UnifiedMessagingSince2):
    """The operations that a server with unified-messaging 2 has."""

    __slots__ = ()


class UnifiedMessaging(UnifiedMessagingV2):
    """The operations of this area; a call that the server is too old for is refused."""

    __slots__ = ()

    _VIEWS: ClassVar[Mapping[int, type[UnifiedMessagingV2]]] = {
        2: UnifiedMessagingV2,
    }

    @overload
    def at(self, version: Literal[2]) -> UnifiedMessagingV2: ...
    @overload
    def at(self, version: int) -> UnifiedMessaging: ...
    def at(self, version: int) -> Area:
        """Return the view of unified-messaging as a server of a version has it. A type checker
        refuses there what came later, if the version is a literal, and so does every call.
        Raises FeatureVersionError when the server is older, ValueError for any version but 2.
        """
        return self._at(version, "unified-messaging", self._VIEWS, 2)


class UnifiedMessagingFaxMessages(Area):
    """The operations of unified_messaging.fax_messages."""

    __slots__ = ()

    def subscribe(self) -> None:
        """Starts watching the user's fax messages, or replaces the watch.

        Needs unified-messaging 2.

        Brings faxMessagesMessage, faxMessageSubscriptionStateMessage; `watch` yields them.
        """
        self._call(_operations.SUBSCRIBE_FAX_MESSAGES)

    def watch(
        self,
    ) -> ListSubscription[
        str,
        models.FaxMessageAdded,
        models.FaxMessagesMessage | models.FaxMessageSubscriptionStateMessage | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the user's fax messages, or replaces the watch.

        Needs unified-messaging 2.
        """
        return self._watch(ListSubscription._made, _operations.WATCH_FAX_MESSAGES)

    def unsubscribe(self) -> None:
        """Stops watching the user's fax messages."""
        self._call(_operations.UNSUBSCRIBE_FAX_MESSAGES)


class UnifiedMessagingMessagesWaitingIndicator(Area):
    """The operations of unified_messaging.messages_waiting_indicator."""

    __slots__ = ()

    def subscribe(self) -> None:
        """Starts watching the indicator of waiting messages, or replaces the watch.

        Brings mwiMessage, mwiSubscriptionStateMessage; `watch` yields them.
        """
        self._call(_operations.SUBSCRIBE_MESSAGES_WAITING_INDICATOR)

    def watch(
        self,
    ) -> Subscription[models.MwiMessage | models.MwiSubscriptionStateMessage | UnknownObject]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the indicator of waiting messages, or replaces the watch.
        """
        return self._watch(Subscription, _operations.WATCH_MESSAGES_WAITING_INDICATOR)

    def unsubscribe(self) -> None:
        """Stops watching the indicator of waiting messages."""
        self._call(_operations.UNSUBSCRIBE_MESSAGES_WAITING_INDICATOR)

    def refresh_count(self) -> None:
        """Refreshes the count of the messages waiting indicator."""
        self._call(_operations.REFRESH_MESSAGES_WAITING_INDICATOR_COUNT)


class UnifiedMessagingVoicemailMessages(Area):
    """The operations of unified_messaging.voicemail_messages."""

    __slots__ = ()

    def subscribe(self) -> None:
        """Starts watching the user's voicemail messages, or replaces the watch.

        Brings voicemailMessagesMessage, voicemailMessageSubscriptionStateMessage,
        voicemailPlayStatusMessage; `watch` yields them.
        """
        self._call(_operations.SUBSCRIBE_VOICEMAIL_MESSAGES)

    def watch(
        self,
    ) -> ListSubscription[
        str,
        models.VoicemailMessageAdded,
        models.VoicemailMessagesMessage
        | models.VoicemailMessageSubscriptionStateMessage
        | models.VoicemailPlayStatusMessage
        | UnknownObject,
    ]:
        """A subscription by `subscribe`, for the time of its block.

        Starts watching the user's voicemail messages, or replaces the watch.
        """
        return self._watch(ListSubscription._made, _operations.WATCH_VOICEMAIL_MESSAGES)

    def unsubscribe(self) -> None:
        """Stops watching the user's voicemail messages."""
        self._call(_operations.UNSUBSCRIBE_VOICEMAIL_MESSAGES)


class UnifiedMessagingVoicemailMessage(Area):
    """The operations of unified_messaging.voicemail_message."""

    __slots__ = ()

    @property
    def play(self) -> UnifiedMessagingVoicemailMessagePlay:
        """The operations of unified_messaging.voicemail_message.play."""
        return self._child(UnifiedMessagingVoicemailMessagePlay)


class UnifiedMessagingVoicemailMessagePlay(Area):
    """The operations of unified_messaging.voicemail_message.play."""

    __slots__ = ()

    @overload
    def start(
        self,
        unified_message_id: str,
        *,
        state: models.MessageState,
        play_target: models.VoicemailPlayOperation | UnsetType = UNSET,
    ) -> None: ...
    @overload
    def start(
        self, unified_message_id: str, body: models.UnifiedMessagePlayOperationRequest
    ) -> None: ...

    def start(
        self,
        unified_message_id: str,
        body: models.UnifiedMessagePlayOperationRequest | UnsetType = UNSET,
        *,
        state: models.MessageState | UnsetType = UNSET,
        play_target: models.VoicemailPlayOperation | UnsetType = UNSET,
    ) -> None:
        """Starts playing a voicemail message.

        Args:
            unified_message_id: The id of the voicemail or fax message.
            body: The whole body. Required without it: state.
            state: The state of the message.
            play_target: Where to play the message.
        """
        self._call(
            _operations.START_UNIFIED_VOICEMAIL_MESSAGE_PLAY,
            path={"unifiedMessageId": unified_message_id},
            body=body_of(
                models.UnifiedMessagePlayOperationRequest,
                body,
                state=state,
                play_target=play_target,
            ),
        )

    def stop(self, unified_message_id: str) -> None:
        """Stops playing a voicemail message.

        Needs unified-messaging 2.

        Args:
            unified_message_id: The id of the voicemail or fax message.
        """
        self._call(
            _operations.STOP_UNIFIED_VOICEMAIL_MESSAGE_PLAY,
            path={"unifiedMessageId": unified_message_id},
        )
