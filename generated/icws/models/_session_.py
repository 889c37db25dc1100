# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from collections.abc import Sequence

from icws import models as _models
from icws._runtime.enumerations import OpenEnum
from icws._runtime.model import UNSET, Model, UnsetType
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

    application_name: str
    """The name of the application that holds the session."""
    machine_name: str
    """The name of the computer that the application runs on."""
    station_id: _models.ConfigurationId
    user_id: _models.ConfigurationId
    reason: SessionMessageReason
    """Why the message names the session."""
    layout_id: _models.ConfigurationId | UnsetType = UNSET


class SessionMessageReason(OpenEnum):
    """Why a message names a session."""

    ConnectionChange = 0
    """A connection changed."""
    ConfigurationChange = 1
    """The configuration changed."""


class SessionsLayoutsSubscription(Model, kw_only=True):
    """The layouts whose sessions to watch."""

    layout_ids: Sequence[str] | UnsetType = UNSET
    """Number of them: at least 1."""


class SessionsMessage(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:session:sessionsMessage"
):
    """Reports which sessions were added or removed."""

    is_delta: bool
    """False, as in the first message: it replaces what is cached. True: it has what changed;
    what is absent stays.
    """
    sessions_added: list[SessionInformation] | UnsetType = UNSET
    sessions_removed: list[SessionInformation] | UnsetType = UNSET

    def _lists(self) -> _Lists[tuple[str, str, str, str], SessionInformation]:
        return _Lists(
            "sessions_added",
            "",
            "sessions_removed",
            ("user_id.id", "station_id.id", "application_name", "machine_name"),
        )


class SessionsStationsSubscription(Model, kw_only=True):
    """The stations whose sessions to watch."""

    station_ids: Sequence[str] | UnsetType = UNSET
    """Number of them: at least 1."""


class SessionsUsersSubscription(Model, kw_only=True):
    """The users whose sessions to watch."""

    user_ids: Sequence[str] | UnsetType = UNSET
    """Number of them: at least 1."""
