# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from msgspec import field as _field

from icws import models as _models
from icws._runtime.model import UNSET, Model, OpenEnum, UnsetType
from icws._runtime.model import Lists as _Lists

__all__ = [
    "SessionInformation",
    "SessionMessageReason",
    "SessionsLayoutsSubscription",
    "SessionsMessage",
    "SessionsStationsSubscription",
    "SessionsUsersSubscription",
]


class SessionInformation(Model, kw_only=True):
    """A session: its application, machine, station and user."""

    application_name: str = _field(name="applicationName")
    """The name of the application that holds the session."""
    machine_name: str = _field(name="machineName")
    """The name of the computer that the application runs on."""
    station_id: _models.ConfigurationId = _field(name="stationId")
    user_id: _models.ConfigurationId = _field(name="userId")
    reason: SessionMessageReason
    """Why the message names the session."""
    layout_id: _models.ConfigurationId | UnsetType = _field(name="layoutId", default=UNSET)


class SessionMessageReason(OpenEnum):
    """Why a message names a session."""

    ConnectionChange = 0
    """A connection changed."""
    ConfigurationChange = 1
    """The configuration changed."""


class SessionsLayoutsSubscription(Model, kw_only=True):
    """The layouts whose sessions to watch."""

    layout_ids: list[str] | UnsetType = _field(name="layoutIds", default=UNSET)
    """Value: items at least 1."""


class SessionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:session:sessionsMessage"
):
    """Tells which sessions were added or removed."""

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

    def _lists(self) -> _Lists[tuple[str, str, str, str], SessionInformation]:
        return _Lists(
            "sessions_added",
            "",
            "sessions_removed",
            ("user_id.id", "station_id.id", "application_name", "machine_name"),
        )


class SessionsStationsSubscription(Model, kw_only=True):
    """The stations whose sessions to watch."""

    station_ids: list[str] | UnsetType = _field(name="stationIds", default=UNSET)
    """Value: items at least 1."""


class SessionsUsersSubscription(Model, kw_only=True):
    """The users whose sessions to watch."""

    user_ids: list[str] | UnsetType = _field(name="userIds", default=UNSET)
    """Value: items at least 1."""
