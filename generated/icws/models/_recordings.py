# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.moments import Moment as _Moment
from icws._runtime.moments import ParsedDateTime as _Parsed
from icws._runtime.moments import write_datetimes as _write_datetimes

__all__ = [
    "AttributeItem",
    "AttributeMap",
    "EmailAddressList",
    "EmailParameters",
    "GetExportUriResponse",
    "GetMediaDetailsResponse",
    "RecordingsEmailAddress",
    "RecordingsEmailParameters",
    "RetentionExpiration",
    "StartStationAudioPlaybackCompletedMessage",
    "TagList",
]


class AttributeItem(Model, kw_only=True):
    """The name and the value of an attribute."""

    attribute_name: str
    attribute_value: str


class AttributeMap(Model, kw_only=True):
    """The attributes of a recording."""

    attributes_values: list[AttributeItem]
    """The attributes, each with its value."""


class EmailAddressList(Model, kw_only=True):
    """A list of e-mail addresses."""

    email_addresses: Sequence[RecordingsEmailAddress]


class EmailParameters(Model, kw_only=True):
    """The parameters of an e-mail that brings recordings."""

    to_participants: EmailAddressList
    """The addresses to which the e-mail goes."""
    cc_participants: EmailAddressList
    """The addresses that get a copy."""
    reply_to_address: str
    """The address to reply to."""
    email_subject: str
    """The subject of the e-mail."""
    email_body: str
    """The text of the e-mail."""
    priority: int
    """The priority of the e-mail."""


class GetExportUriResponse(Model, kw_only=True):
    """The URI for the export of a recording."""

    uri: str


class GetMediaDetailsResponse(Model, kw_only=True):
    """Details of a recording. It has further properties, of which the names are not known; one
    of them tells unknown (0) from external (1).
    """

    recording_date: str
    """When the recording was made. A date-time."""
    recording_date_datetime: ClassVar[_Parsed] = _Parsed("recording_date")
    interaction_id: str
    """The interaction that was recorded."""
    recording_id: str | UnsetType | None = UNSET
    """The id of the recording."""
    related_recording_id: str | UnsetType | None = UNSET
    """The id of a recording that belongs to this one."""
    expiration_date: str | UnsetType | None = UNSET
    """When the recording expires."""
    expiration_date_datetime: ClassVar[_Parsed] = _Parsed("expiration_date")
    initiation_policy_name: str | UnsetType | None = UNSET
    """The name of the policy that began the recording."""
    line_name: str | UnsetType | None = UNSET
    """The name of the line of the call."""
    snippet_initiator: str | UnsetType | None = UNSET
    """The display name of the user who began the snippet, a recording of a part of the
    interaction.
    """


class RecordingsEmailAddress(Model, kw_only=True):
    """An e-mail address with the name to show."""

    display_name: str
    address: str


class RecordingsEmailParameters(Model, kw_only=True):
    """The recordings to send by e-mail, and the parameters of the e-mail."""

    recordings: _models.RecordingIdList
    """The recordings to send."""
    parameters: EmailParameters
    """The e-mail that they are sent with."""


class RetentionExpiration(Model, kw_only=True):
    """When a recording is to expire."""

    expiration_date: _Moment | UnsetType = UNSET
    """When the recording is to expire, not in the past. Left out, it expires now. A date-time."""

    def __post_init__(self) -> None:
        _write_datetimes(self)


class StartStationAudioPlaybackCompletedMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:recordings:startStationAudioPlaybackCompletedMessage",
):
    """Reports the result of starting to play a recording on a station."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    request_id: str
    """The id that the answer to the request gave."""
    error: _models.Error | None
    """What went wrong, or null."""
    interaction_id: str | UnsetType = UNSET
    """The interaction of the playback, by which it can be stopped."""


class TagList(Model, kw_only=True):
    """The tags of a recording."""

    tags: list[str]
    """The tags of the recording."""
