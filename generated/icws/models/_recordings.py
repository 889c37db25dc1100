# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "AttributeItem",
    "AttributeMap",
    "EmailAddressList",
    "EmailParameters",
    "GetExportUriResponse",
    "RecordingsEmailAddress",
    "RecordingsEmailParameters",
    "StartStationAudioPlaybackCompletedMessage",
    "TagList",
]


class AttributeItem(Model, kw_only=True):
    """The name and the value of an attribute."""

    attribute_name: str = _field(name="attributeName")
    attribute_value: str = _field(name="attributeValue")


class AttributeMap(Model, kw_only=True):
    """The attributes of a recording."""

    attributes_values: list[AttributeItem] = _field(name="attributesValues")


class EmailAddressList(Model, kw_only=True):
    """A list of e-mail addresses."""

    email_addresses: list[RecordingsEmailAddress] = _field(name="emailAddresses")


class EmailParameters(Model, kw_only=True):
    """The parameters of an e-mail that brings recordings."""

    to_participants: EmailAddressList = _field(name="toParticipants")
    """The addresses to which the e-mail goes."""
    cc_participants: EmailAddressList = _field(name="ccParticipants")
    """The addresses that get a copy."""
    reply_to_address: str = _field(name="replyToAddress")
    """The address to reply to."""
    email_subject: str = _field(name="emailSubject")
    email_body: str = _field(name="emailBody")
    priority: int


class GetExportUriResponse(Model, kw_only=True):
    """The URI for the export of a recording."""

    uri: str


class RecordingsEmailAddress(Model, kw_only=True):
    """An e-mail address with the name to show."""

    display_name: str = _field(name="displayName")
    address: str


class RecordingsEmailParameters(Model, kw_only=True):
    """The recordings to send by e-mail, and the parameters of the e-mail."""

    recordings: _models.RecordingIdList
    parameters: EmailParameters


class StartStationAudioPlaybackCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:recordings:startStationAudioPlaybackCompletedMessage",
):
    """Tells the result of starting to play a recording on a station."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    request_id: str = _field(name="requestId")
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    interaction_id: str | UnsetType = _field(name="interactionId", default=UNSET)
    """The interaction of the playback, by which it can be stopped."""


class TagList(Model, kw_only=True):
    """The tags of a recording."""

    tags: list[str]
