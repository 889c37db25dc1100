# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import ClassVar, TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "Attachment",
    "CurrentStation",
    "FaxMessage",
    "FaxMessageAdded",
    "FaxMessageSubscriptionStateMessage",
    "FaxMessagesMessage",
    "MessageState",
    "MwiMessage",
    "MwiSubscriptionStateMessage",
    "UnifiedMessagePlayOperationRequest",
    "UnifiedMessageUpdateRequest",
    "VoicemailMessage",
    "VoicemailMessageAdded",
    "VoicemailMessageSubscriptionStateMessage",
    "VoicemailMessagesMessage",
    "VoicemailPlayOperation",
    "VoicemailPlayStatus",
    "VoicemailPlayStatusMessage",
    "VoicemailPlayTarget",
]


class Attachment(Model, kw_only=True):
    """A file attached to a voicemail or fax message."""

    file_uri: str
    """Where the file is found."""
    file_name: str
    mime_type: str | UnsetType = UNSET


class CurrentStation(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:currentStation"
):
    """Plays a voicemail message at the current station."""


class FaxMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessage"
):
    """A fax message."""

    unified_message_id: str
    state: MessageState
    """Whether the message is read or unread."""


class FaxMessageAdded(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessageAdded"
):
    """A new fax message."""

    unified_message_id: str
    state: MessageState
    """Whether the message is read or unread."""
    date_received: str
    """A date-time."""
    date_received_datetime: ClassVar[_Parsed] = _Parsed("date_received")
    from_: str = _field(name="from")
    """Whom the message is from."""
    subject: str
    attachments: list[Attachment]


class FaxMessageSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:faxMessageSubscriptionStateMessage",
):
    """Reports the state of the subscription to fax messages."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class FaxMessagesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessagesMessage"
):
    """Reports which fax messages were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    fax_messages_added: list[FaxMessageAdded] | UnsetType = UNSET
    fax_messages_changed: list[FaxMessage] | UnsetType = UNSET
    fax_messages_removed: list[str] | UnsetType = UNSET
    """The ids of the messages that are gone."""

    def _lists(self) -> _Lists[str, FaxMessageAdded]:
        return _Lists(
            "fax_messages_added",
            "fax_messages_changed",
            "fax_messages_removed",
            ("unified_message_id",),
            partial=True,
        )


class MessageState(OpenEnum):
    """The state of a message: read or not."""

    Unread = 0
    Read = 1


class MwiMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:mwiMessage"
):
    """Reports how many messages are waiting, for the messages waiting indicator."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    messages_waiting: int
    """How many messages are waiting."""


class MwiSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:mwiSubscriptionStateMessage",
):
    """Reports the state of the subscription to the messages waiting indicator."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class UnifiedMessagePlayOperationRequest(Model, kw_only=True):
    """The parameters of playing a voicemail message."""

    state: MessageState
    """The state of the message."""
    play_target: VoicemailPlayOperation | UnsetType = UNSET
    """Where to play the message."""


class UnifiedMessageUpdateRequest(Model, kw_only=True):
    """The parameters of a change to a voicemail or fax message."""

    state: MessageState
    """The state to set: read or unread."""


class VoicemailMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:voicemailMessage"
):
    """A voicemail message."""

    unified_message_id: str
    state: MessageState
    """Whether the message is read or unread."""


class VoicemailMessageAdded(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessageAdded",
):
    """A new voicemail message."""

    unified_message_id: str
    state: MessageState
    """Whether the message is read or unread."""
    date_received: str
    """A date-time."""
    date_received_datetime: ClassVar[_Parsed] = _Parsed("date_received")
    from_: str = _field(name="from")
    """Whom the message is from."""
    subject: str
    attachments: list[Attachment]


class VoicemailMessageSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessageSubscriptionStateMessage",
):
    """Reports the state of the subscription to voicemail messages."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    state: _models.SubscriptionState
    """The present state of the subscription."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class VoicemailMessagesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessagesMessage",
):
    """Reports which voicemail messages were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    voicemail_messages_added: list[VoicemailMessageAdded] | UnsetType = UNSET
    voicemail_messages_changed: list[VoicemailMessage] | UnsetType = UNSET
    voicemail_messages_removed: list[str] | UnsetType = UNSET
    """The ids of the messages that are gone."""

    def _lists(self) -> _Lists[str, VoicemailMessageAdded]:
        return _Lists(
            "voicemail_messages_added",
            "voicemail_messages_changed",
            "voicemail_messages_removed",
            ("unified_message_id",),
            partial=True,
        )


class VoicemailPlayStatus(OpenEnum):
    """The state of playing a voicemail message."""

    Playing = 0
    Stopped = 1


class VoicemailPlayStatusMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailPlayStatusMessage",
):
    """Reports whether a voicemail message is being played."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    unified_message_id: str
    play_status: VoicemailPlayStatus | UnsetType = UNSET


class VoicemailPlayTarget(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:voicemailPlayTarget"
):
    """Plays a voicemail message at a target that is named."""

    target: str
    """Where to play the message."""


VoicemailPlayOperation: TypeAlias = VoicemailPlayTarget | CurrentStation | UnknownObject
"""VoicemailPlayOperation.

One of `VoicemailPlayTarget`, `CurrentStation`.
"""
