# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType

__all__ = [
    "SessionInformation",
    "SessionMessageReason",
    "SessionsLayoutsSubscription",
    "SessionsMessage",
    "SessionsStationsSubscription",
    "SessionsUsersSubscription",
]


class SessionInformation(Model, kw_only=True):
    """SessionInformation."""

    application_name: str = _field(name="applicationName")
    machine_name: str = _field(name="machineName")
    station_id: _models.ConfigurationId = _field(name="stationId")
    user_id: _models.ConfigurationId = _field(name="userId")
    reason: SessionMessageReason
    layout_id: _models.ConfigurationId | UnsetType = _field(name="layoutId", default=UNSET)


class SessionMessageReason(OpenEnum):
    """SessionMessageReason."""

    ConnectionChange = 0
    ConfigurationChange = 1


class SessionsLayoutsSubscription(Model, kw_only=True):
    """SessionsLayoutsSubscription."""

    layout_ids: list[str] | UnsetType = _field(name="layoutIds", default=UNSET)
    """Value: items at least 1."""


class SessionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:session:sessionsMessage"
):
    """SessionsMessage."""

    is_delta: bool = _field(name="isDelta")
    """False: drop what is cached for this subscription and keep what this message brings; the
    first message of a subscription is of this kind. True: the message tells only what
    changed. Parts that may be left out and are absent keep their cached values; required
    parts are always there.
    """
    sessions_added: list[SessionInformation] | UnsetType = _field(
        name="sessionsAdded", default=UNSET
    )
    sessions_removed: list[SessionInformation] | UnsetType = _field(
        name="sessionsRemoved", default=UNSET
    )


class SessionsStationsSubscription(Model, kw_only=True):
    """SessionsStationsSubscription."""

    station_ids: list[str] | UnsetType = _field(name="stationIds", default=UNSET)
    """Value: items at least 1."""


class SessionsUsersSubscription(Model, kw_only=True):
    """SessionsUsersSubscription."""

    user_ids: list[str] | UnsetType = _field(name="userIds", default=UNSET)
    """Value: items at least 1."""
