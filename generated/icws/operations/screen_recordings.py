# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

PAUSE_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="screenrecordings.pauseScreenRecording",
    address="screen_recordings.record.pause",
    method="POST",
    path="/icws/{sessionId}/screenrecordings/record/pause/{recordedUserId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordedUserId",),
)
RESUME_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="screenrecordings.resumeScreenRecording",
    address="screen_recordings.record.resume",
    method="POST",
    path="/icws/{sessionId}/screenrecordings/record/resume/{recordedUserId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordedUserId",),
)
START_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="screenrecordings.startScreenRecording",
    address="screen_recordings.record.start",
    method="POST",
    path="/icws/{sessionId}/screenrecordings/record/start/{recordedUserId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordedUserId",),
)
STOP_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="screenrecordings.stopScreenRecording",
    address="screen_recordings.record.stop",
    method="POST",
    path="/icws/{sessionId}/screenrecordings/record/stop/{recordedUserId}",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("recordedUserId",),
    body=lambda: models.RecordingIdList,
)
