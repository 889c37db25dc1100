# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

START_RECORDING_STATION_AUDIO: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="recordings.startRecordingStationAudio",
    method="POST",
    path="/icws/{sessionId}/recordings/play/station-audio/start/{recordingId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
STOP_RECORDING_STATION_AUDIO: Operation[None] = Operation(
    id="recordings.stopRecordingStationAudio",
    method="POST",
    path="/icws/{sessionId}/recordings/play/station-audio/stop/{playbackInteractionId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("playbackInteractionId",),
)
SEND_RECORDINGS_AS_EMAIL: Operation[None] = Operation(
    id="recordings.sendRecordingsAsEmail",
    method="PUT",
    path="/icws/{sessionId}/recordings/send-as-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.RecordingsEmailParameters,
)
GET_RECORDING_ATTRIBUTES: Operation[models.AttributeMap] = Operation(
    id="recordings.getRecordingAttributes",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    decoder=Decoder(lambda: models.AttributeMap),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
UPDATE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    id="recordings.updateRecordingAttributes",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.AttributeMap,
)
DELETE_RECORDING_ATTRIBUTES: Operation[None] = Operation(
    id="recordings.deleteRecordingAttributes",
    method="DELETE",
    path="/icws/{sessionId}/recordings/{recordingId}/attributes",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
GET_RECORDING_EXPORT_URI: Operation[models.GetExportUriResponse] = Operation(
    id="recordings.getRecordingExportUri",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/export-uri",
    decoder=Decoder(lambda: models.GetExportUriResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId", "attachmentId"),
)
SEND_RECORDING_AS_EMAIL: Operation[None] = Operation(
    id="recordings.sendRecordingAsEmail",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/send-as-email",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.EmailParameters,
)
GET_RECORDING_TAGS: Operation[models.TagList] = Operation(
    id="recordings.getRecordingTags",
    method="GET",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    decoder=Decoder(lambda: models.TagList),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
UPDATE_RECORDING_TAGS: Operation[None] = Operation(
    id="recordings.updateRecordingTags",
    method="PUT",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
    body=lambda: models.TagList,
)
DELETE_RECORDING_TAGS: Operation[None] = Operation(
    id="recordings.deleteRecordingTags",
    method="DELETE",
    path="/icws/{sessionId}/recordings/{recordingId}/tags",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordingId",),
)
