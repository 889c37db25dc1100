# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_403_410_500_503: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500, 503), _ERROR
)

LOOK_UP_DIRECTORY_ENTRIES: Operation[models.LookupEntries] = Operation(
    "directories.lookUpDirectoryEntries",
    "POST",
    "/icws/{sessionId}/directories/lookup-entries",
    address="directories.look_up_entries",
    decoder=Decoder(lambda: models.LookupEntries),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.LookupEntriesQuery,
)
SUBSCRIBE_DIRECTORIES: Operation[None] = Operation(
    "directories.subscribeDirectories",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/directories",
    address="directories.subscribe_list",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_DIRECTORIES: Operation[None] = Operation(
    "directories.unsubscribeDirectories",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/directories",
    address="directories.unsubscribe_list",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_DIRECTORY: Operation[None] = Operation(
    "directories.subscribeDirectory",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/directories/{subscriptionId}",
    address="directories.subscribe",
    statuses=dict.fromkeys((400, 401, 403, 404, 405, 410, 500), _ERROR),
    body=lambda: models.DirectorySubscriptionParameters,
)
UNSUBSCRIBE_DIRECTORY: Operation[None] = Operation(
    "directories.unsubscribeDirectory",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/directories/{subscriptionId}",
    address="directories.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
CREATE_DIRECTORY_CONTACT: Operation[models.ContactEntryId] = Operation(
    "directories.createDirectoryContact",
    "POST",
    "/icws/{sessionId}/directories/contacts/{directoryID}",
    address="directories.contacts.create",
    decoder=Decoder(lambda: models.ContactEntryId),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.EditableContactEntry,
)
UPDATE_DIRECTORY_CONTACT: Operation[None] = Operation(
    "directories.updateDirectoryContact",
    "PUT",
    "/icws/{sessionId}/directories/contacts/{directoryID}/{entryID}",
    address="directories.contacts.update",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.EditableContactEntry,
)
DELETE_DIRECTORY_CONTACT: Operation[None] = Operation(
    "directories.deleteDirectoryContact",
    "DELETE",
    "/icws/{sessionId}/directories/contacts/{directoryID}/{entryID}",
    address="directories.contacts.delete",
    statuses=_ERROR_400_401_403_410_500,
)
CREATE_SPEED_DIAL: Operation[models.DirectoryCreated] = Operation(
    "directories.createDirectoriesSpeedDial",
    "POST",
    "/icws/{sessionId}/directories/speed-dial",
    address="directories.speed_dial.create",
    decoder=Decoder(lambda: models.DirectoryCreated),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.DirectoryParameters,
)
UPDATE_SPEED_DIAL: Operation[None] = Operation(
    "directories.updateDirectoriesSpeedDial",
    "PUT",
    "/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}",
    address="directories.speed_dial.update",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.DirectoryParameters,
)
DELETE_SPEED_DIAL: Operation[None] = Operation(
    "directories.deleteDirectoriesSpeedDial",
    "DELETE",
    "/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}",
    address="directories.speed_dial.delete",
    statuses=_ERROR_400_401_403_410_500,
)
CREATE_SPEED_DIAL_LINK: Operation[models.SpeedDialContactLinkCreated] = Operation(
    "directories.createDirectoriesSpeedDialLink",
    "POST",
    "/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links",
    address="directories.speed_dial.links.create",
    decoder=Decoder(lambda: models.SpeedDialContactLinkCreated),
    statuses=_ERROR_400_401_403_410_500_503,
    body=lambda: models.CreateSpeedDialContactLink,
)
UPDATE_SPEED_DIAL_LINK: Operation[None] = Operation(
    "directories.updateDirectoriesSpeedDialLink",
    "PUT",
    "/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links/{speedDialLinkId}",
    address="directories.speed_dial.links.update",
    statuses=_ERROR_400_401_403_410_500_503,
    body=lambda: models.SpeedDialContactLink,
)
DELETE_SPEED_DIAL_LINK: Operation[None] = Operation(
    "directories.deleteDirectoriesSpeedDialLink",
    "DELETE",
    "/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links/{speedDialLinkId}",
    address="directories.speed_dial.links.delete",
    statuses=_ERROR_400_401_403_410_500_503,
)

WATCH_DIRECTORIES: Watch[models.DirectoriesMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_DIRECTORIES,
    stop=UNSUBSCRIBE_DIRECTORIES,
    kinds=lambda: (models.DirectoriesMessage,),
)
WATCH_DIRECTORY: Watch[models.DirectoryMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_DIRECTORY,
    stop=UNSUBSCRIBE_DIRECTORY,
    kinds=lambda: (models.DirectoryMessage,),
)
