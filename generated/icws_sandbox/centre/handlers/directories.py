# Copied from sandbox/centre/handlers/directories.py; edits here are lost.
"""Directories: contacts, speed dials, look-ups and subscriptions."""

from __future__ import annotations

from typing import Any

from ...errors import invalid
from ...handling import Request, Response
from ..centre import Centre
from ..publishing import Subscription
from ..queues import QueueType
from ..subscriptions.directories import DirectoriesSubscription, DirectorySubscription
from .routing import ROOT, handles
from .subscriptions import SUBSCRIPTIONS, subscribes

DIRECTORIES = f"{ROOT}/directories"
CONTACTS = f"{DIRECTORIES}/contacts/{{directoryID}}"
SPEED_DIALS = f"{DIRECTORIES}/speed-dial"
SPEED_DIAL = f"{SPEED_DIALS}/{{speedDialDirectoryId}}"
LINK = f"{SPEED_DIAL}/links/{{speedDialLinkId}}"
_USER, _STATION, _WORKGROUP = 1, 3, 6
_EXACT, _STARTS_WITH = 1, 2
# Properties of entries that can be looked up, by their number in `lookupEntryProperty`.
_LOOKED_UP = {
    1: "firstName",
    2: "lastName",
    3: "displayName",
    4: "department",
    5: "entryID",
    6: "extension",
}


@handles("POST", CONTACTS)
def create_contact(centre: Centre, request: Request) -> Response:
    """Create a contact."""
    id_ = centre.contacts.create_contact(
        request.path["directoryID"], request.user, request.properties
    )
    return Response(201, {"entryId": id_})


@handles("PUT", f"{CONTACTS}/{{entryID}}")
def update_contact(centre: Centre, request: Request) -> None:
    """Change a contact."""
    path = request.path
    centre.contacts.update_contact(path["directoryID"], path["entryID"], request.properties)


@handles("DELETE", f"{CONTACTS}/{{entryID}}")
def delete_contact(centre: Centre, request: Request) -> None:
    """Delete a contact."""
    centre.contacts.delete_contact(request.path["directoryID"], request.path["entryID"])


@handles("POST", SPEED_DIALS)
def create_speed_dial(centre: Centre, request: Request) -> Response:
    """Create a speed-dial directory."""
    id_ = centre.contacts.create_speed_dial(request.user, str(request.properties["name"]))
    return Response(201, {"directoryId": id_})


@handles("PUT", SPEED_DIAL)
def rename_speed_dial(centre: Centre, request: Request) -> None:
    """Rename a speed-dial directory."""
    id_, name = request.path["speedDialDirectoryId"], str(request.properties["name"])
    centre.contacts.rename_speed_dial(id_, request.user, name)


@handles("DELETE", SPEED_DIAL)
def delete_speed_dial(centre: Centre, request: Request) -> None:
    """Delete a speed-dial directory."""
    centre.contacts.delete_speed_dial(request.path["speedDialDirectoryId"], request.user)


@handles("POST", f"{SPEED_DIAL}/links")
def create_link(centre: Centre, request: Request) -> Response:
    """Put a contact into a speed-dial directory."""
    id_ = request.path["speedDialDirectoryId"]
    link = centre.contacts.create_link(id_, request.user, request.properties)
    return Response(201, {"speedDialContactLinkId": link})


@handles("PUT", LINK)
def update_link(centre: Centre, request: Request) -> None:
    """Change a contact of a speed-dial directory."""
    id_, link = request.path["speedDialDirectoryId"], request.path["speedDialLinkId"]
    centre.contacts.update_link(id_, link, request.user, request.properties)


@handles("DELETE", LINK)
def delete_link(centre: Centre, request: Request) -> None:
    """Take a contact out of a speed-dial directory."""
    id_, link = request.path["speedDialDirectoryId"], request.path["speedDialLinkId"]
    centre.contacts.delete_link(id_, link, request.user)


@handles("POST", f"{DIRECTORIES}/lookup-entries")
def look_up(centre: Centre, request: Request) -> Response:
    """Look users, workgroups and stations up."""
    body = request.properties
    text = str(body["lookupString"])
    matches = [entry for entry in _candidates(centre) if _fits(entry, body, text.casefold())]
    limit = max(int(body["maxEntries"]), 0)
    return Response(
        200,
        {
            "lookupEntriesList": matches[:limit],
            "moreEntriesMatched": len(matches) > limit,
            "phoneNumber": {"standardizedNumber": text, "displayString": text},
        },
    )


@subscribes(f"{SUBSCRIPTIONS}/directories")
def watch_directories(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the directories that the user sees."""
    return DirectoriesSubscription(centre.contacts, request.user)


@subscribes(f"{SUBSCRIPTIONS}/directories/{{subscriptionId}}")
def watch_directory(centre: Centre, request: Request) -> Subscription:
    """Return a subscription to the entries of a directory.

    Raises:
        ApiError: 404: the user sees no such directory; 400: the part begins or ends before it.
    """
    body = request.properties
    for name in ("count", "index"):
        if int(body.get(name) or 0) < 0:
            raise invalid(name, "a non-negative integer")
    centre.contacts.entries(str(body["directoryID"]), request.user)
    return DirectorySubscription(
        centre.contacts, request.path["subscriptionId"], request.user, body
    )


def _candidates(centre: Centre) -> list[dict[str, Any]]:
    """Return what can be looked up, as `lookupEntry`."""
    users = centre.contacts.entries("company", "")
    names = ("department", "displayName", "entryID", "extension", "firstName", "lastName")
    entries = [
        {name: user[name] for name in names} | _kind(_USER, QueueType.USER, user["entryID"])
        for user in users
    ]
    for type_, queue, ids in (
        (_WORKGROUP, QueueType.WORKGROUP, centre.directory.all_workgroups()),
        (_STATION, QueueType.STATION, centre.directory.stations()),
    ):
        entries += [{"displayName": id_, "entryID": id_} | _kind(type_, queue, id_) for id_ in ids]
    return entries


def _kind(type_: int, queue: QueueType, name: str) -> dict[str, Any]:
    return {
        "lookupEntryType": type_,
        "queueID": {"queueType": int(queue), "queueName": name},
        "isActive": True,
        "voicemailCapable": False,
    }


def _fits(entry: dict[str, Any], body: Any, text: str) -> bool:
    if entry["lookupEntryType"] not in body["lookupEntryTypes"]:
        return False
    wanted = (number for number in body["lookupEntryProperties"] if number in _LOOKED_UP)
    values = [str(entry.get(_LOOKED_UP[number]) or "").casefold() for number in wanted]
    if body["lookupComparisonType"] == _EXACT:
        return text in values
    if body["lookupComparisonType"] == _STARTS_WITH:
        return any(value.startswith(text) for value in values)
    return any(text.strip("*") in value for value in values)
