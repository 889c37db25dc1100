# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnknownObject, UnsetType

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
    """Attachment."""

    file_uri: str = _field(name="fileUri")
    file_name: str = _field(name="fileName")
    mime_type: str | UnsetType = _field(name="mimeType", default=UNSET)


class CurrentStation(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:currentStation"
):
    """CurrentStation."""


class FaxMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessage"
):
    """FaxMessage."""

    unified_message_id: str = _field(name="unifiedMessageId")
    state: MessageState


class FaxMessageAdded(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessageAdded"
):
    """FaxMessageAdded."""

    unified_message_id: str = _field(name="unifiedMessageId")
    state: MessageState
    date_received: str = _field(name="dateReceived")
    """A date-time as text; `icws.parse_datetime` reads it."""
    from_: str = _field(name="from")
    subject: str
    attachments: list[Attachment]


class FaxMessageSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:faxMessageSubscriptionStateMessage",
):
    """FaxMessageSubscriptionStateMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    state: _models.SubscriptionState
    """How the subscription fares now."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class FaxMessagesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:faxMessagesMessage"
):
    """FaxMessagesMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    fax_messages_added: list[FaxMessageAdded] | UnsetType = _field(
        name="faxMessagesAdded", default=UNSET
    )
    fax_messages_changed: list[FaxMessage] | UnsetType = _field(
        name="faxMessagesChanged", default=UNSET
    )
    fax_messages_removed: list[str] | UnsetType = _field(name="faxMessagesRemoved", default=UNSET)


class MessageState(OpenEnum):
    """MessageState."""

    Unread = 0
    Read = 1


class MwiMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:mwiMessage"
):
    """MwiMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    messages_waiting: int = _field(name="messagesWaiting")


class MwiSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:mwiSubscriptionStateMessage",
):
    """MwiSubscriptionStateMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    state: _models.SubscriptionState
    """How the subscription fares now."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class UnifiedMessagePlayOperationRequest(Model, kw_only=True):
    """UnifiedMessagePlayOperationRequest."""

    state: MessageState
    play_target: VoicemailPlayOperation | UnsetType = _field(name="playTarget", default=UNSET)


class UnifiedMessageUpdateRequest(Model, kw_only=True):
    """UnifiedMessageUpdateRequest."""

    state: MessageState


class VoicemailMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:voicemailMessage"
):
    """VoicemailMessage."""

    unified_message_id: str = _field(name="unifiedMessageId")
    state: MessageState


class VoicemailMessageAdded(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessageAdded",
):
    """VoicemailMessageAdded."""

    unified_message_id: str = _field(name="unifiedMessageId")
    state: MessageState
    date_received: str = _field(name="dateReceived")
    """A date-time as text; `icws.parse_datetime` reads it."""
    from_: str = _field(name="from")
    subject: str
    attachments: list[Attachment]


class VoicemailMessageSubscriptionStateMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessageSubscriptionStateMessage",
):
    """VoicemailMessageSubscriptionStateMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    state: _models.SubscriptionState
    """How the subscription fares now."""
    error: _models.Error | UnsetType = UNSET
    """What made it fail, if something did."""


class VoicemailMessagesMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailMessagesMessage",
):
    """VoicemailMessagesMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    voicemail_messages_added: list[VoicemailMessageAdded] | UnsetType = _field(
        name="voicemailMessagesAdded", default=UNSET
    )
    voicemail_messages_changed: list[VoicemailMessage] | UnsetType = _field(
        name="voicemailMessagesChanged", default=UNSET
    )
    voicemail_messages_removed: list[str] | UnsetType = _field(
        name="voicemailMessagesRemoved", default=UNSET
    )


class VoicemailPlayStatus(OpenEnum):
    """VoicemailPlayStatus."""

    Playing = 0
    Stopped = 1


class VoicemailPlayStatusMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:unifiedMessaging:voicemailPlayStatusMessage",
):
    """VoicemailPlayStatusMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    unified_message_id: str = _field(name="unifiedMessageId")
    play_status: VoicemailPlayStatus | UnsetType = _field(name="playStatus", default=UNSET)


class VoicemailPlayTarget(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:unifiedMessaging:voicemailPlayTarget"
):
    """VoicemailPlayTarget."""

    target: str


VoicemailPlayOperation: TypeAlias = VoicemailPlayTarget | CurrentStation | UnknownObject
"""VoicemailPlayOperation."""
