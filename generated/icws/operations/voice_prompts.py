# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_401_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 401, 410, 500), _ERROR)

CANCEL_ALL: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsAll",
    "POST",
    "/icws/{sessionId}/voice-prompts/all/cancel",
    address="voice_prompts.all.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_ALL: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsAll",
    "POST",
    "/icws/{sessionId}/voice-prompts/all/clear",
    address="voice_prompts.all.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_ALL: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsAll",
    "POST",
    "/icws/{sessionId}/voice-prompts/all/commit",
    address="voice_prompts.all.commit",
    statuses=_ERROR_400_401_410_500,
)
CANCEL_FOLLOW_ME: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsFollowMe",
    "POST",
    "/icws/{sessionId}/voice-prompts/followme/cancel",
    address="voice_prompts.follow_me.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_FOLLOW_ME: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsFollowMe",
    "POST",
    "/icws/{sessionId}/voice-prompts/followme/clear",
    address="voice_prompts.follow_me.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_FOLLOW_ME: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsFollowMe",
    "POST",
    "/icws/{sessionId}/voice-prompts/followme/commit",
    address="voice_prompts.follow_me.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_FOLLOW_ME: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsFollowMe",
    "POST",
    "/icws/{sessionId}/voice-prompts/followme/preview",
    address="voice_prompts.follow_me.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_FOLLOW_ME: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsFollowMe",
    "POST",
    "/icws/{sessionId}/voice-prompts/followme/record",
    address="voice_prompts.follow_me.record",
    statuses=_ERROR_400_401_410_500,
)
CANCEL_FORWARD: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsForward",
    "POST",
    "/icws/{sessionId}/voice-prompts/forward/cancel",
    address="voice_prompts.forward.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_FORWARD: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsForward",
    "POST",
    "/icws/{sessionId}/voice-prompts/forward/clear",
    address="voice_prompts.forward.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_FORWARD: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsForward",
    "POST",
    "/icws/{sessionId}/voice-prompts/forward/commit",
    address="voice_prompts.forward.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_FORWARD: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsForward",
    "POST",
    "/icws/{sessionId}/voice-prompts/forward/preview",
    address="voice_prompts.forward.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_FORWARD: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsForward",
    "POST",
    "/icws/{sessionId}/voice-prompts/forward/record",
    address="voice_prompts.forward.record",
    statuses=_ERROR_400_401_410_500,
)
CANCEL_GREETING: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsGreeting",
    "POST",
    "/icws/{sessionId}/voice-prompts/greeting/cancel",
    address="voice_prompts.greeting.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_GREETING: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsGreeting",
    "POST",
    "/icws/{sessionId}/voice-prompts/greeting/clear",
    address="voice_prompts.greeting.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_GREETING: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsGreeting",
    "POST",
    "/icws/{sessionId}/voice-prompts/greeting/commit",
    address="voice_prompts.greeting.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_GREETING: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsGreeting",
    "POST",
    "/icws/{sessionId}/voice-prompts/greeting/preview",
    address="voice_prompts.greeting.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_GREETING: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsGreeting",
    "POST",
    "/icws/{sessionId}/voice-prompts/greeting/record",
    address="voice_prompts.greeting.record",
    statuses=_ERROR_400_401_410_500,
)
UPDATE_GREETING_ACTIVATION: Operation[None] = Operation(
    "voice-prompts.updateVoicePromptsGreetingActivation",
    "PUT",
    "/icws/{sessionId}/voice-prompts/greeting/activation",
    address="voice_prompts.greeting.activation.update",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.VoicePromptActivation,
)
GET_GREETING_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    "voice-prompts.getVoicePromptsGreetingActivation",
    "GET",
    "/icws/{sessionId}/voice-prompts/greeting/activation",
    address="voice_prompts.greeting.activation.get",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=_ERROR_400_401_410_500,
)
CANCEL_NAME: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsName",
    "POST",
    "/icws/{sessionId}/voice-prompts/name/cancel",
    address="voice_prompts.name.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_NAME: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsName",
    "POST",
    "/icws/{sessionId}/voice-prompts/name/clear",
    address="voice_prompts.name.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_NAME: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsName",
    "POST",
    "/icws/{sessionId}/voice-prompts/name/commit",
    address="voice_prompts.name.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_NAME: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsName",
    "POST",
    "/icws/{sessionId}/voice-prompts/name/preview",
    address="voice_prompts.name.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_NAME: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsName",
    "POST",
    "/icws/{sessionId}/voice-prompts/name/record",
    address="voice_prompts.name.record",
    statuses=_ERROR_400_401_410_500,
)
CANCEL_NO_ANSWER: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsNoAnswer",
    "POST",
    "/icws/{sessionId}/voice-prompts/noanswer/cancel",
    address="voice_prompts.no_answer.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_NO_ANSWER: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsNoAnswer",
    "POST",
    "/icws/{sessionId}/voice-prompts/noanswer/clear",
    address="voice_prompts.no_answer.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_NO_ANSWER: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsNoAnswer",
    "POST",
    "/icws/{sessionId}/voice-prompts/noanswer/commit",
    address="voice_prompts.no_answer.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_NO_ANSWER: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsNoAnswer",
    "POST",
    "/icws/{sessionId}/voice-prompts/noanswer/preview",
    address="voice_prompts.no_answer.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_NO_ANSWER: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsNoAnswer",
    "POST",
    "/icws/{sessionId}/voice-prompts/noanswer/record",
    address="voice_prompts.no_answer.record",
    statuses=_ERROR_400_401_410_500,
)
CANCEL_OUT_OF_OFFICE: Operation[None] = Operation(
    "voice-prompts.cancelVoicePromptsOutOfOffice",
    "POST",
    "/icws/{sessionId}/voice-prompts/outofoffice/cancel",
    address="voice_prompts.out_of_office.cancel",
    statuses=_ERROR_400_401_410_500,
)
CLEAR_OUT_OF_OFFICE: Operation[None] = Operation(
    "voice-prompts.clearVoicePromptsOutOfOffice",
    "POST",
    "/icws/{sessionId}/voice-prompts/outofoffice/clear",
    address="voice_prompts.out_of_office.clear",
    statuses=_ERROR_400_401_410_500,
)
COMMIT_OUT_OF_OFFICE: Operation[None] = Operation(
    "voice-prompts.commitVoicePromptsOutOfOffice",
    "POST",
    "/icws/{sessionId}/voice-prompts/outofoffice/commit",
    address="voice_prompts.out_of_office.commit",
    statuses=_ERROR_400_401_410_500,
)
PREVIEW_OUT_OF_OFFICE: Operation[None] = Operation(
    "voice-prompts.previewVoicePromptsOutOfOffice",
    "POST",
    "/icws/{sessionId}/voice-prompts/outofoffice/preview",
    address="voice_prompts.out_of_office.preview",
    statuses=_ERROR_400_401_410_500,
)
RECORD_OUT_OF_OFFICE: Operation[None] = Operation(
    "voice-prompts.recordVoicePromptsOutOfOffice",
    "POST",
    "/icws/{sessionId}/voice-prompts/outofoffice/record",
    address="voice_prompts.out_of_office.record",
    statuses=_ERROR_400_401_410_500,
)
UPDATE_OUT_OF_OFFICE_ACTIVATION: Operation[None] = Operation(
    "voice-prompts.updateVoicePromptsOutOfOfficeActivation",
    "PUT",
    "/icws/{sessionId}/voice-prompts/outofoffice/activation",
    address="voice_prompts.out_of_office.activation.update",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.VoicePromptActivation,
)
GET_OUT_OF_OFFICE_ACTIVATION: Operation[models.VoicePromptActivation] = Operation(
    "voice-prompts.getVoicePromptsOutOfOfficeActivation",
    "GET",
    "/icws/{sessionId}/voice-prompts/outofoffice/activation",
    address="voice_prompts.out_of_office.activation.get",
    decoder=Decoder(lambda: models.VoicePromptActivation),
    statuses=_ERROR_400_401_410_500,
)
