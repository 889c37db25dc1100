# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CANCEL_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsAll",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsAll",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsAll",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsFollowMe",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsFollowMe",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsFollowMe",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsFollowMe",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsFollowMe",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsForward",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsForward",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsForward",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsForward",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsForward",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_VOICE_PROMPTS_GREETING_ACTIVATION: Operation[None] = Operation(
    id="voice-prompts.updateVoicePromptsGreetingActivation",
    method="PUT",
    path="/icws/{sessionId}/voice-prompts/greeting/activation",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.VoicePromptActivation,
)
GET_VOICE_PROMPTS_GREETING_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    id="voice-prompts.getVoicePromptsGreetingActivation",
    method="GET",
    path="/icws/{sessionId}/voice-prompts/greeting/activation",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsGreeting",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsGreeting",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsGreeting",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsGreeting",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsGreeting",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsName",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsName",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsName",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsName",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsName",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsNoAnswer",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsNoAnswer",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsNoAnswer",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsNoAnswer",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsNoAnswer",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION: Operation[None] = Operation(
    id="voice-prompts.updateVoicePromptsOutOfOfficeActivation",
    method="PUT",
    path="/icws/{sessionId}/voice-prompts/outofoffice/activation",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.VoicePromptActivation,
)
GET_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    id="voice-prompts.getVoicePromptsOutOfOfficeActivation",
    method="GET",
    path="/icws/{sessionId}/voice-prompts/outofoffice/activation",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsOutOfOffice",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsOutOfOffice",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsOutOfOffice",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsOutOfOffice",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsOutOfOffice",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
