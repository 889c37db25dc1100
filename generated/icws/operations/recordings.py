# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)

SEND_AS_EMAIL: Operation[None] = Operation(
    "recordings.sendRecordingsAsEmail",
    "PUT",
    "/icws/{sessionId}/recordings/send-as-email",
    address="recordings.send_several_as_email",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.RecordingsEmailParameters,
)
SET_RECORDING_RETENTION_EXPIRATION: Operation[None] = Operation(
    "recordings.setRecordingRetentionExpiration",
    "POST",
    "/icws/{sessionId}/recordings/{recordingId}/retention-expiration",
    address="recordings.set_retention_expiration",
    statuses=dict.fromkeys((403, 404), _ERROR),
    body=lambda: models.RetentionExpiration,
)
SEND_RECORDING_AS_EMAIL: Operation[None] = Operation(
    "recordings.sendRecordingAsEmail",
    "PUT",
    "/icws/{sessionId}/recordings/{recordingId}/send-as-email",
    address="recordings.send_as_email",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.EmailParameters,
)
START_RECORDING_STATION_AUDIO: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "recordings.startRecordingStationAudio",
    "POST",
    "/icws/{sessionId}/recordings/play/station-audio/start/{recordingId}",
    address="recordings.play.station_audio.start",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_410_500,
)
STOP_RECORDING_STATION_AUDIO: Operation[None] = Operation(
    "recordings.stopRecordingStationAudio",
    "POST",
    "/icws/{sessionId}/recordings/play/station-audio/stop/{playbackInteractionId}",
    address="recordings.play.station_audio.stop",
    statuses=_ERROR_400_401_403_410_500,
)
GET_RECORDING_ATTRIBUTES: Operation[models.AttributeMap] = Operation(
    "recordings.getRecordingAttributes",
    "GET",
    "/icws/{sessionId}/recordings/{recordingId}/attributes",
    address="recordings.attributes.get",
    decoder=Decoder(lambda: models.AttributeMap),
    statuses=_ERROR_400_401_403_410_500,
)
UPDATE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    "recordings.updateRecordingAttributes",
    "PUT",
    "/icws/{sessionId}/recordings/{recordingId}/attributes",
    address="recordings.attributes.update",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AttributeMap,
)
DELETE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    "recordings.deleteRecordingAttributes",
    "DELETE",
    "/icws/{sessionId}/recordings/{recordingId}/attributes",
    address="recordings.attributes.delete",
    statuses=_ERROR_400_401_403_410_500,
)
GET_RECORDING_EXPORT_URI: Operation[models.GetExportUriResponse] = Operation(
    "recordings.getRecordingExportUri",
    "GET",
    "/icws/{sessionId}/recordings/{recordingId}/export-uri",
    address="recordings.export_uri.get",
    decoder=Decoder(lambda: models.GetExportUriResponse),
    statuses=_ERROR_400_401_403_410_500,
    parameters=("attachmentId",),
)
GET_RECORDING_MEDIA_DETAILS: Operation[models.GetMediaDetailsResponse] = Operation(
    "recordings.getRecordingMediaDetails",
    "GET",
    "/icws/{sessionId}/recordings/{recordingId}/media-details",
    address="recordings.media_details.get",
    decoder=Decoder(lambda: models.GetMediaDetailsResponse),
)
GET_RECORDING_TAGS: Operation[models.TagList] = Operation(
    "recordings.getRecordingTags",
    "GET",
    "/icws/{sessionId}/recordings/{recordingId}/tags",
    address="recordings.tags.get",
    decoder=Decoder(lambda: models.TagList),
    statuses=_ERROR_400_401_403_410_500,
)
ADD_RECORDING_TAGS: Operation[None] = Operation(
    "recordings.addRecordingTags",
    "PUT",
    "/icws/{sessionId}/recordings/{recordingId}/tags",
    address="recordings.tags.update",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.TagList,
)
DELETE_RECORDING_TAGS: Operation[None] = Operation(
    "recordings.deleteRecordingTags",
    "DELETE",
    "/icws/{sessionId}/recordings/{recordingId}/tags",
    address="recordings.tags.delete",
    statuses=_ERROR_400_401_403_410_500,
)
