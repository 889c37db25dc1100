# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

LOOK_UP_DIRECTORY_ENTRIES: Operation[models.LookupEntries] = Operation(
    id="directories.lookUpDirectoryEntries",
    address="directories.look_up_entries",
    method="POST",
    path="/icws/{sessionId}/directories/lookup-entries",
    decoder=Decoder(lambda: models.LookupEntries),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.LookupEntriesQuery,
)
SUBSCRIBE_DIRECTORIES: Operation[None] = Operation(
    id="directories.subscribeDirectories",
    address="directories.subscribe_list",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/directories",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_DIRECTORIES: Operation[None] = Operation(
    id="directories.unsubscribeDirectories",
    address="directories.unsubscribe_list",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/directories",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_DIRECTORY: Operation[None] = Operation(
    id="directories.subscribeDirectory",
    address="directories.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/directories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 405, 410, 500), _ERROR),
    parameters=("subscriptionId",),
    body=lambda: models.DirectorySubscriptionParameters,
)
UNSUBSCRIBE_DIRECTORY: Operation[None] = Operation(
    id="directories.unsubscribeDirectory",
    address="directories.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/directories/{subscriptionId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("subscriptionId",),
)
CREATE_DIRECTORY_CONTACT: Operation[models.ContactEntryId] = Operation(
    id="directories.createDirectoryContact",
    address="directories.contacts.create",
    method="POST",
    path="/icws/{sessionId}/directories/contacts/{directoryID}",
    decoder=Decoder(lambda: models.ContactEntryId),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("directoryID",),
    body=lambda: models.EditableContactEntry,
)
UPDATE_DIRECTORY_CONTACT: Operation[None] = Operation(
    id="directories.updateDirectoryContact",
    address="directories.contacts.update",
    method="PUT",
    path="/icws/{sessionId}/directories/contacts/{directoryID}/{entryID}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("directoryID", "entryID"),
    body=lambda: models.EditableContactEntry,
)
DELETE_DIRECTORY_CONTACT: Operation[None] = Operation(
    id="directories.deleteDirectoryContact",
    address="directories.contacts.delete",
    method="DELETE",
    path="/icws/{sessionId}/directories/contacts/{directoryID}/{entryID}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("directoryID", "entryID"),
)
CREATE_DIRECTORIES_SPEED_DIAL: Operation[models.DirectoryCreated] = Operation(
    id="directories.createDirectoriesSpeedDial",
    address="directories.speed_dial.create",
    method="POST",
    path="/icws/{sessionId}/directories/speed-dial",
    decoder=Decoder(lambda: models.DirectoryCreated),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.DirectoryParameters,
)
UPDATE_DIRECTORIES_SPEED_DIAL: Operation[None] = Operation(
    id="directories.updateDirectoriesSpeedDial",
    address="directories.speed_dial.update",
    method="PUT",
    path="/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("speedDialDirectoryId",),
    body=lambda: models.DirectoryParameters,
)
DELETE_DIRECTORIES_SPEED_DIAL: Operation[None] = Operation(
    id="directories.deleteDirectoriesSpeedDial",
    address="directories.speed_dial.delete",
    method="DELETE",
    path="/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("speedDialDirectoryId",),
)
CREATE_DIRECTORIES_SPEED_DIAL_LINK: Operation[models.SpeedDialContactLinkCreated] = Operation(
    id="directories.createDirectoriesSpeedDialLink",
    address="directories.speed_dial.links.create",
    method="POST",
    path="/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links",
    decoder=Decoder(lambda: models.SpeedDialContactLinkCreated),
    statuses=dict.fromkeys((400, 401, 403, 410, 500, 503), _ERROR),
    parameters=("speedDialDirectoryId",),
    body=lambda: models.CreateSpeedDialContactLink,
)
UPDATE_DIRECTORIES_SPEED_DIAL_LINK: Operation[None] = Operation(
    id="directories.updateDirectoriesSpeedDialLink",
    address="directories.speed_dial.links.update",
    method="PUT",
    path="/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links/{speedDialLinkId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500, 503), _ERROR),
    parameters=("speedDialDirectoryId", "speedDialLinkId"),
    body=lambda: models.SpeedDialContactLink,
)
DELETE_DIRECTORIES_SPEED_DIAL_LINK: Operation[None] = Operation(
    id="directories.deleteDirectoriesSpeedDialLink",
    address="directories.speed_dial.links.delete",
    method="DELETE",
    path="/icws/{sessionId}/directories/speed-dial/{speedDialDirectoryId}/links/{speedDialLinkId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500, 503), _ERROR),
    parameters=("speedDialDirectoryId", "speedDialLinkId"),
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
