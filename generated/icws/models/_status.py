# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists
from icws._runtime.moments import ParsedDateTime as _Parsed

__all__ = [
    "StatusMessage",
    "StatusMessages",
    "StatusMessagesMessage",
    "StatusMessagesUserAccess",
    "StatusMessagesUserAccessChange",
    "StatusMessagesUserAccessMessage",
    "StatusMessagesUserAccessSubscription",
    "UserStatus",
    "UserStatusMessage",
    "UserStatusPreviousInfo",
    "UserStatusPreviousInfoMessage",
    "UserStatusPreviousInfos",
    "UserStatusSubscription",
    "UserStatusUpdate",
]


class StatusMessage(Model, kw_only=True):
    """A status that users can be in, with its text, icon and traits."""

    status_id: str
    message_text: str
    """The text that is shown for the status."""
    icon_uri: str
    """Format: uri-reference."""
    group_tag: str
    """The tag of the group that the status belongs to."""
    can_have_date: bool
    """Whether an end date can go with the status."""
    can_have_time: bool
    """Whether an end time can go with the status."""
    is_do_not_disturb_status: bool
    """Whether the status asks not to be disturbed."""
    is_selectable_status: bool
    """Whether users can select the status."""
    is_persistent_status: bool
    """No source says more than the name."""
    is_forward_status: bool
    """Whether the status forwards calls."""
    is_after_call_work_status: bool
    """Whether the status is for the work after a call."""
    is_acd_status: bool
    """Whether the status is one for ACD, the automatic distribution of interactions."""
    is_allow_follow_up_status: bool
    """No source says more than the name."""
    system_id: str


class StatusMessages(Model, kw_only=True):
    """The status messages."""

    status_message_list: list[StatusMessage]


class StatusMessagesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:statusMessagesMessage"
):
    """Reports which status messages were added, changed or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    status_messages_added: list[StatusMessage] | UnsetType = UNSET
    status_messages_removed: list[str] | UnsetType = UNSET
    """The ids of the status messages that are gone."""
    status_messages_changed: list[StatusMessage] | UnsetType = UNSET

    def _lists(self) -> _Lists[str, StatusMessage]:
        return _Lists(
            "status_messages_added",
            "status_messages_changed",
            "status_messages_removed",
            ("status_id",),
        )


class StatusMessagesUserAccess(Model, kw_only=True):
    """The status messages that a user has access to."""

    user_id: str
    status_messages: list[str] | UnsetType = UNSET
    """The ids of the status messages."""


class StatusMessagesUserAccessChange(Model, kw_only=True):
    """The change in the status messages that one user has access to."""

    user_id: str
    status_messages_added: list[str] | UnsetType = UNSET
    """The ids of the status messages that the user has access to now."""
    status_messages_removed: list[str] | UnsetType = UNSET
    """The ids of the status messages that the user has lost access to."""


class StatusMessagesUserAccessMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:status:statusMessagesUserAccessMessage",
):
    """Reports that the access of users to status messages changed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    status_messages_user_access_changes: list[StatusMessagesUserAccessChange]


class StatusMessagesUserAccessSubscription(Model, kw_only=True):
    """The users whose access to status messages to watch."""

    user_ids: Sequence[str]
    """The ids of the users to watch."""


class UserStatus(Model, kw_only=True):
    """The status of a user."""

    user_id: str
    status_id: str
    """The id of the status message."""
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = UNSET
    """The number to which the status forwards calls."""
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    """When the status is to end."""
    on_phone: bool | UnsetType = UNSET
    """Whether the user is on the phone."""
    on_phone_changed: str | UnsetType = UNSET
    """When onPhone last changed. A date-time."""
    on_phone_changed_datetime: ClassVar[_Parsed] = _Parsed("on_phone_changed")
    status_changed: str | UnsetType = UNSET
    """When the status last changed. A date-time."""
    status_changed_datetime: ClassVar[_Parsed] = _Parsed("status_changed")
    stations: list[str] | UnsetType = UNSET
    """The stations that the user is at."""
    ic_servers: list[str] | UnsetType = UNSET
    presence_server: str | UnsetType = UNSET
    logged_in: bool | UnsetType = UNSET
    """Whether the user is logged in."""


class UserStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusMessage"
):
    """Reports the statuses of users."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    user_status_list: list[UserStatus]

    def _lists(self) -> _Lists[str, UserStatus]:
        return _Lists("", "user_status_list", "", ("user_id",))


class UserStatusPreviousInfo(Model, kw_only=True):
    """The details of an earlier status of a user."""

    status_id: str
    """The id of the status message."""
    notes: str
    """The notes that went with the status."""
    forward_number: str | UnsetType = UNSET
    """The number to which the status forwarded calls."""


class UserStatusPreviousInfoMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusPreviousInfoMessage"
):
    """Reports what earlier statuses of the user carried."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    user_status_previous_info_list: list[UserStatusPreviousInfo]


class UserStatusPreviousInfos(Model, kw_only=True):
    """The details of the earlier statuses of a user."""

    user_status_previous_info_list: list[UserStatusPreviousInfo]


class UserStatusSubscription(Model, kw_only=True):
    """The users whose statuses to watch, and the properties."""

    user_ids: Sequence[str]
    """Number of them: at least 1."""
    user_status_properties: Sequence[str] | UnsetType = UNSET
    """The properties of the statuses to watch. Number of them: at least 1."""


class UserStatusUpdate(Model, kw_only=True):
    """The status to set."""

    status_id: str
    """The id of the status message to set."""
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = UNSET
    """The number to which the status is to forward calls."""
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    """When the status is to end."""
