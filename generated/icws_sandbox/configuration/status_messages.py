# Copied from sandbox/configuration/status_messages.py; edits here are lost.
"""The status messages of a new server; `allowAcdCalls` decides who gets calls of workgroups."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

AVAILABLE = "Available"
"""The status of a user who never set one."""


def _status(*true: str, group: str = "") -> dict[str, Any]:
    flags = dict.fromkeys(
        (
            "allowAcdCalls",
            "allowFollowUp",
            "hasDate",
            "hasTime",
            "isAfterCallWork",
            "isDoNotDisturb",
            "isForward",
            "isPersistent",
        ),
        False,
    )
    return {**flags, "isUserSelectable": True, **dict.fromkeys(true, True), "group": group}


_UNTIL = ("hasDate", "hasTime")

_STATUSES: Mapping[str, dict[str, Any]] = {
    AVAILABLE: _status("allowAcdCalls", "isPersistent", group="Available"),
    "Available, No ACD": _status("isPersistent", group="Available"),
    "Available, Forward": _status("isForward", "isPersistent", group="Available"),
    "At Lunch": _status("isDoNotDisturb", "hasTime", "isPersistent", group="Break"),
    "Away from desk": _status("isDoNotDisturb", "hasTime", "isPersistent", group="Break"),
    "Do Not Disturb": _status("isDoNotDisturb", "isPersistent"),
    "Follow Up": _status("isAfterCallWork", "isDoNotDisturb", "allowFollowUp", group="FollowUp"),
    "Gone Home": _status("isDoNotDisturb", *_UNTIL, "isPersistent", group="UnAvailable"),
    "In a meeting": _status("isDoNotDisturb", "hasTime", "isPersistent", group="Busy"),
    "On Vacation": _status("isDoNotDisturb", *_UNTIL, "isPersistent", group="UnAvailable"),
    "ACD - Agent Not Answering": {**_status("isDoNotDisturb"), "isUserSelectable": False},
}

STATUS_MESSAGES: Mapping[str, Mapping[str, Any]] = {
    id_: {**properties, "messageText": {"defaultValue": id_}}
    for id_, properties in _STATUSES.items()
}
"""The properties of each status message by its id."""
