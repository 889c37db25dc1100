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

PAUSE_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "screenrecordings.pauseScreenRecording",
    "POST",
    "/icws/{sessionId}/screenrecordings/record/pause/{recordedUserId}",
    address="screen_recordings.record.pause",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_410_500,
)
RESUME_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "screenrecordings.resumeScreenRecording",
    "POST",
    "/icws/{sessionId}/screenrecordings/record/resume/{recordedUserId}",
    address="screen_recordings.record.resume",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_410_500,
)
START_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "screenrecordings.startScreenRecording",
    "POST",
    "/icws/{sessionId}/screenrecordings/record/start/{recordedUserId}",
    address="screen_recordings.record.start",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_410_500,
)
STOP_SCREEN_RECORDING: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "screenrecordings.stopScreenRecording",
    "POST",
    "/icws/{sessionId}/screenrecordings/record/stop/{recordedUserId}",
    address="screen_recordings.record.stop",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.RecordingIdList,
)
