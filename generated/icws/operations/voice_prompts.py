# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CANCEL_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsAll",
    address="voice_prompts.all.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsAll",
    address="voice_prompts.all.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_ALL: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsAll",
    address="voice_prompts.all.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/all/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsFollowMe",
    address="voice_prompts.follow_me.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsFollowMe",
    address="voice_prompts.follow_me.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsFollowMe",
    address="voice_prompts.follow_me.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsFollowMe",
    address="voice_prompts.follow_me.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_FOLLOW_ME: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsFollowMe",
    address="voice_prompts.follow_me.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/followme/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsForward",
    address="voice_prompts.forward.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsForward",
    address="voice_prompts.forward.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsForward",
    address="voice_prompts.forward.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsForward",
    address="voice_prompts.forward.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_FORWARD: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsForward",
    address="voice_prompts.forward.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/forward/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsGreeting",
    address="voice_prompts.greeting.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsGreeting",
    address="voice_prompts.greeting.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsGreeting",
    address="voice_prompts.greeting.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsGreeting",
    address="voice_prompts.greeting.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_GREETING: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsGreeting",
    address="voice_prompts.greeting.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/greeting/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_VOICE_PROMPTS_GREETING_ACTIVATION: Operation[None] = Operation(
    id="voice-prompts.updateVoicePromptsGreetingActivation",
    address="voice_prompts.greeting.activation.update",
    method="PUT",
    path="/icws/{sessionId}/voice-prompts/greeting/activation",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.VoicePromptActivation,
)
GET_VOICE_PROMPTS_GREETING_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    id="voice-prompts.getVoicePromptsGreetingActivation",
    address="voice_prompts.greeting.activation.get",
    method="GET",
    path="/icws/{sessionId}/voice-prompts/greeting/activation",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsName",
    address="voice_prompts.name.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsName",
    address="voice_prompts.name.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsName",
    address="voice_prompts.name.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsName",
    address="voice_prompts.name.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_NAME: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsName",
    address="voice_prompts.name.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/name/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsNoAnswer",
    address="voice_prompts.no_answer.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsNoAnswer",
    address="voice_prompts.no_answer.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsNoAnswer",
    address="voice_prompts.no_answer.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsNoAnswer",
    address="voice_prompts.no_answer.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_NO_ANSWER: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsNoAnswer",
    address="voice_prompts.no_answer.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/noanswer/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CANCEL_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.cancelVoicePromptsOutOfOffice",
    address="voice_prompts.out_of_office.cancel",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/cancel",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
CLEAR_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.clearVoicePromptsOutOfOffice",
    address="voice_prompts.out_of_office.clear",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/clear",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
COMMIT_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.commitVoicePromptsOutOfOffice",
    address="voice_prompts.out_of_office.commit",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/commit",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
PREVIEW_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.previewVoicePromptsOutOfOffice",
    address="voice_prompts.out_of_office.preview",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/preview",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
RECORD_VOICE_PROMPTS_OUT_OF_OFFICE: Operation[None] = Operation(
    id="voice-prompts.recordVoicePromptsOutOfOffice",
    address="voice_prompts.out_of_office.record",
    method="POST",
    path="/icws/{sessionId}/voice-prompts/outofoffice/record",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UPDATE_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION: Operation[None] = Operation(
    id="voice-prompts.updateVoicePromptsOutOfOfficeActivation",
    address="voice_prompts.out_of_office.activation.update",
    method="PUT",
    path="/icws/{sessionId}/voice-prompts/outofoffice/activation",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.VoicePromptActivation,
)
GET_VOICE_PROMPTS_OUT_OF_OFFICE_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    id="voice-prompts.getVoicePromptsOutOfOfficeActivation",
    address="voice_prompts.out_of_office.activation.get",
    method="GET",
    path="/icws/{sessionId}/voice-prompts/outofoffice/activation",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
