# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, UnsetType

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
    """StatusMessage."""

    status_id: str = _field(name="statusId")
    message_text: str = _field(name="messageText")
    icon_uri: str = _field(name="iconUri")
    """Format: uri-reference."""
    group_tag: str = _field(name="groupTag")
    can_have_date: bool = _field(name="canHaveDate")
    can_have_time: bool = _field(name="canHaveTime")
    is_do_not_disturb_status: bool = _field(name="isDoNotDisturbStatus")
    is_selectable_status: bool = _field(name="isSelectableStatus")
    is_persistent_status: bool = _field(name="isPersistentStatus")
    is_forward_status: bool = _field(name="isForwardStatus")
    is_after_call_work_status: bool = _field(name="isAfterCallWorkStatus")
    is_acd_status: bool = _field(name="isAcdStatus")
    is_allow_follow_up_status: bool = _field(name="isAllowFollowUpStatus")
    system_id: str = _field(name="systemId")


class StatusMessages(Model, kw_only=True):
    """StatusMessages."""

    status_message_list: list[StatusMessage] = _field(name="statusMessageList")


class StatusMessagesMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:statusMessagesMessage"
):
    """StatusMessagesMessage."""

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
    status_messages_changed: list[StatusMessage] | UnsetType = _field(
        name="statusMessagesChanged", default=UNSET
    )


class StatusMessagesUserAccess(Model, kw_only=True):
    """StatusMessagesUserAccess."""

    user_id: str = _field(name="userId")
    status_messages: list[str] | UnsetType = _field(name="statusMessages", default=UNSET)


class StatusMessagesUserAccessChange(Model, kw_only=True):
    """StatusMessagesUserAccessChange."""

    user_id: str = _field(name="userId")
    status_messages_added: list[str] | UnsetType = _field(name="statusMessagesAdded", default=UNSET)
    status_messages_removed: list[str] | UnsetType = _field(
        name="statusMessagesRemoved", default=UNSET
    )


class StatusMessagesUserAccessMessage(
    Model,
    kw_only=True,
    tag_field="__type",
    tag="urn:inin.com:status:statusMessagesUserAccessMessage",
):
    """StatusMessagesUserAccessMessage."""

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
    """StatusMessagesUserAccessSubscription."""

    user_ids: list[str] = _field(name="userIds")


class UserStatus(Model, kw_only=True):
    """UserStatus."""

    user_id: str = _field(name="userId")
    status_id: str = _field(name="statusId")
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)
    until: _models.UserStatusUntil | UnsetType | None = UNSET
    on_phone: bool | UnsetType = _field(name="onPhone", default=UNSET)
    on_phone_changed: str | UnsetType = _field(name="onPhoneChanged", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    status_changed: str | UnsetType = _field(name="statusChanged", default=UNSET)
    """A date-time as text; `icws.parse_datetime` reads it."""
    stations: list[str] | UnsetType = UNSET
    ic_servers: list[str] | UnsetType = _field(name="icServers", default=UNSET)
    presence_server: str | UnsetType = _field(name="presenceServer", default=UNSET)
    logged_in: bool | UnsetType = _field(name="loggedIn", default=UNSET)


class UserStatusMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusMessage"
):
    """UserStatusMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    user_status_list: list[UserStatus] = _field(name="userStatusList")


class UserStatusPreviousInfo(Model, kw_only=True):
    """UserStatusPreviousInfo."""

    status_id: str = _field(name="statusId")
    notes: str
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)


class UserStatusPreviousInfoMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:status:userStatusPreviousInfoMessage"
):
    """UserStatusPreviousInfoMessage."""

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
    """UserStatusPreviousInfos."""

    user_status_previous_info_list: list[UserStatusPreviousInfo] = _field(
        name="userStatusPreviousInfoList"
    )


class UserStatusSubscription(Model, kw_only=True):
    """UserStatusSubscription."""

    user_ids: list[str] = _field(name="userIds")
    """Value: items at least 1."""
    user_status_properties: list[str] | UnsetType = _field(
        name="userStatusProperties", default=UNSET
    )
    """Value: items at least 1."""


class UserStatusUpdate(Model, kw_only=True):
    """UserStatusUpdate."""

    status_id: str = _field(name="statusId")
    notes: str | UnsetType = UNSET
    forward_number: str | UnsetType = _field(name="forwardNumber", default=UNSET)
    until: _models.UserStatusUntil | UnsetType | None = UNSET
