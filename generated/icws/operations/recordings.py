# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

SEND_RECORDINGS_AS_EMAIL: Operation[None] = Operation(
    id="recordings.sendRecordingsAsEmail",
    address="recordings.send_several_as_email",
    method="PUT",
    path="/icws/{sessionId}/recordings/send-as-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RecordingsEmailParameters,
)
SET_RECORDING_RETENTION_EXPIRATION: Operation[None] = Operation(
    id="recordings.setRecordingRetentionExpiration",
    address="recordings.set_retention_expiration",
    method="POST",
    path="/icws/{sessionId}/recordings/{recordingId}/retention-expiration",
    statuses=dict.fromkeys((403, 404), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.RetentionExpiration,
)
SEND_RECORDING_AS_EMAIL: Operation[None] = Operation(
    id="recordings.sendRecordingAsEmail",
    address="recordings.send_as_email",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/send-as-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.EmailParameters,
)
START_RECORDING_STATION_AUDIO: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="recordings.startRecordingStationAudio",
    address="recordings.play.station_audio.start",
    method="POST",
    path="/icws/{sessionId}/recordings/play/station-audio/start/{recordingId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
STOP_RECORDING_STATION_AUDIO: Operation[None] = Operation(
    id="recordings.stopRecordingStationAudio",
    address="recordings.play.station_audio.stop",
    method="POST",
    path="/icws/{sessionId}/recordings/play/station-audio/stop/{playbackInteractionId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("playbackInteractionId",),
)
GET_RECORDING_ATTRIBUTES: Operation[models.AttributeMap] = Operation(
    id="recordings.getRecordingAttributes",
    address="recordings.attributes.get",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    decoder=Decoder(lambda: models.AttributeMap),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
UPDATE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    id="recordings.updateRecordingAttributes",
    address="recordings.attributes.update",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.AttributeMap,
)
DELETE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    id="recordings.deleteRecordingAttributes",
    address="recordings.attributes.delete",
    method="DELETE",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
GET_RECORDING_EXPORT_URI: Operation[models.GetExportUriResponse] = Operation(
    id="recordings.getRecordingExportUri",
    address="recordings.export_uri.get",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/export-uri",
    decoder=Decoder(lambda: models.GetExportUriResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId", "attachmentId"),
)
GET_RECORDING_MEDIA_DETAILS: Operation[models.GetMediaDetailsResponse] = Operation(
    id="recordings.getRecordingMediaDetails",
    address="recordings.media_details.get",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/media-details",
    decoder=Decoder(lambda: models.GetMediaDetailsResponse),
    parameters=("recordingId",),
)
GET_RECORDING_TAGS: Operation[models.TagList] = Operation(
    id="recordings.getRecordingTags",
    address="recordings.tags.get",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    decoder=Decoder(lambda: models.TagList),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
ADD_RECORDING_TAGS: Operation[None] = Operation(
    id="recordings.addRecordingTags",
    address="recordings.tags.update",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.TagList,
)
DELETE_RECORDING_TAGS: Operation[None] = Operation(
    id="recordings.deleteRecordingTags",
    address="recordings.tags.delete",
    method="DELETE",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
