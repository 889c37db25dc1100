# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType
from icws._runtime.model import Lists as _Lists

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

    status_id: str = _field(name="statusId")
    message_text: str = _field(name="messageText")
    """The text that is shown for the status."""
    icon_uri: str = _field(name="iconUri")
    """Format: uri-reference."""
    group_tag: str = _field(name="groupTag")
    """The tag of the group that the status belongs to."""
    can_have_date: bool = _field(name="canHaveDate")
    """Whether an end date can go with the status."""
    can_have_time: bool = _field(name="canHaveTime")
    """Whether an end time can go with the status."""
    is_do_not_disturb_status: bool = _field(name="isDoNotDisturbStatus")
    is_selectable_status: bool = _field(name="isSelectableStatus")
    """Whether users can select the status."""
    is_persistent_status: bool = _field(name="isPersistentStatus")
    is_forward_status: bool = _field(name="isForwardStatus")
    """Whether the status forwards calls."""
    is_after_call_work_status: bool = _field(name="isAfterCallWorkStatus")
    """Whether the status is for the work after a call."""
    is_acd_status: bool = _field(name="isAcdStatus")
    """Whether the status is one for ACD, the automatic distribution of interactions."""
    is_allow_follow_up_status: bool = _field(name="isAllowFollowUpStatus")
    system_id: str = _field(name="systemId")


class StatusMessages(Model, kw_only=True):
    """The status messages."""

    status_message_list: list[StatusMessage] = _field(name="statusMessageList")


class StatusMessagesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:statusMessagesMessage"
):
    """Tells which status messages were added, changed or removed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    status_messages_added: list[StatusMessage] | UnsetType = _field(
        name="statusMessagesAdded", default=UNSET
    )
    status_messages_removed: list[str] | UnsetType = _field(
        name="statusMessagesRemoved", default=UNSET
    )
    """The ids of the status messages that are gone."""
    status_messages_changed: list[StatusMessage] | UnsetType = _field(
        name="statusMessagesChanged", default=UNSET
    )

    def _lists(self) -> _Lists[str, StatusMessage]:
        return _Lists(
            "status_messages_added",
            "status_messages_changed",
            "status_messages_removed",
            ("status_id",),
        )


class StatusMessagesUserAccess(Model, kw_only=True):
    """The status messages that a user has access to."""

    user_id: str = _field(name="userId")
    status_messages: list[str] | UnsetType = _field(name="statusMessages", default=UNSET)
    """The ids of the status messages."""


class StatusMessagesUserAccessChange(Model, kw_only=True):
    """The change in the status messages that one user has access to."""

    user_id: str = _field(name="userId")
    status_messages_added: list[str] | UnsetType = _field(name="statusMessagesAdded", default=UNSET)
    """The ids of the status messages that the user has access to now."""
    status_messages_removed: list[str] | UnsetType = _field(
        name="statusMessagesRemoved", default=UNSET
    )
    """The ids of the status messages that the user has lost access to."""


class StatusMessagesUserAccessMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:status:statusMessagesUserAccessMessage",
):
    """Tells that the access of users to status messages changed."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    status_messages_user_access_changes: list[StatusMessagesUserAccessChange] = _field(
        name="statusMessagesUserAccessChanges"
    )


class StatusMessagesUserAccessSubscription(Model, kw_only=True):
    """The users whose access to status messages to watch."""

    user_ids: list[str] = _field(name="userIds")


class UserStatus(Model, kw_only=True):
    """The status of a user."""

    user_id: str = _field(name="userId")
    status_id: str = _field(name="statusId")
    """The id of the status message."""
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)
    """The number to which the status forwards calls."""
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    """When the status is to end."""
    on_phone: bool | UnsetType = _field(name="onPhone", default=UNSET)
    """Whether the user is on the phone."""
    on_phone_changed: str | UnsetType = _field(name="onPhoneChanged", default=UNSET)
    """When onPhone last changed. A date-time as text; `icws.parse_datetime` reads it."""
    status_changed: str | UnsetType = _field(name="statusChanged", default=UNSET)
    """When the status last changed. A date-time as text; `icws.parse_datetime` reads it."""
    stations: list[str] | UnsetType = UNSET
    """The stations that the user is at."""
    ic_servers: list[str] | UnsetType = _field(name="icServers", default=UNSET)
    presence_server: str | UnsetType = _field(name="presenceServer", default=UNSET)
    logged_in: bool | UnsetType = _field(name="loggedIn", default=UNSET)
    """Whether the user is logged in."""


class UserStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusMessage"
):
    """Tells the statuses of users."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    user_status_list: list[UserStatus] = _field(name="userStatusList")


class UserStatusPreviousInfo(Model, kw_only=True):
    """What an earlier status of a user carried."""

    status_id: str = _field(name="statusId")
    """The id of the status message."""
    notes: str
    """The notes that went with the status."""
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)
    """The number to which the status forwarded calls."""


class UserStatusPreviousInfoMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusPreviousInfoMessage"
):
    """Tells what earlier statuses of the user carried."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    user_status_previous_info_list: list[UserStatusPreviousInfo] = _field(
        name="userStatusPreviousInfoList"
    )


class UserStatusPreviousInfos(Model, kw_only=True):
    """What the earlier statuses of a user carried."""

    user_status_previous_info_list: list[UserStatusPreviousInfo] = _field(
        name="userStatusPreviousInfoList"
    )


class UserStatusSubscription(Model, kw_only=True):
    """The users whose statuses to watch, and the properties."""

    user_ids: list[str] = _field(name="userIds")
    """Value: items at least 1."""
    user_status_properties: list[str] | UnsetType = _field(
        name="userStatusProperties", default=UNSET
    )
    """The properties of the statuses to watch. Value: items at least 1."""


class UserStatusUpdate(Model, kw_only=True):
    """The status to set."""

    status_id: str = _field(name="statusId")
    """The id of the status message to set."""
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)
    """The number to which the status is to forward calls."""
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    """When the status is to end."""
