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
_ERROR_400_401_403_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 404, 410, 500), _ERROR
)
_ERROR_400_401_403_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 403, 410, 500), _ERROR
)
_ERROR_400_401_404_410_500: dict[int, Decoder[Any]] = dict.fromkeys(
    (400, 401, 404, 410, 500), _ERROR
)

CREATE_INTERACTION: Operation[models.InteractionCreated] = Operation(
    "interactions.createInteraction",
    "POST",
    "/icws/{sessionId}/interactions",
    address="interactions.create",
    decoder=Decoder(lambda: models.InteractionCreated),
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.CreateInteractionParameters,
)
GET_INTERACTION: Operation[models.InteractionAttributes] = Operation(
    "interactions.getInteraction",
    "GET",
    "/icws/{sessionId}/interactions/{interactionId}",
    address="interactions.get",
    decoder=Decoder(lambda: models.InteractionAttributes),
    statuses=_ERROR_400_401_403_404_410_500,
    parameters=("select",),
)
UPDATE_INTERACTION: Operation[None] = Operation(
    "interactions.updateInteraction",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}",
    address="interactions.update",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.InteractionAttributesUpdate,
)
BLIND_TRANSFER: Operation[None] = Operation(
    "interactions.blindTransfer",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/blind-transfer",
    address="interactions.blind_transfer",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.TransferParameters,
)
COACH: Operation[None] = Operation(
    "interactions.coach",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/coach",
    address="interactions.coach",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.CoachParameters,
)
DISCONNECT: Operation[None] = Operation(
    "interactions.disconnect",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/disconnect",
    address="interactions.disconnect",
    statuses=_ERROR_400_401_403_404_410_500,
)
HOLD: Operation[None] = Operation(
    "interactions.hold",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/hold",
    address="interactions.hold",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.HoldParameters,
)
INVITE_PARTY: Operation[None] = Operation(
    "interactions.inviteParty",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/invite-party",
    address="interactions.invite_party",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.InvitePartyParameters,
)
JOIN: Operation[None] = Operation(
    "interactions.join",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/join",
    address="interactions.join",
    statuses=_ERROR_400_401_403_404_410_500,
)
LISTEN: Operation[None] = Operation(
    "interactions.listen",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/listen",
    address="interactions.listen",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ListenParameters,
)
MAKE_PRIVATE: Operation[None] = Operation(
    "interactions.makePrivate",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/make-private",
    address="interactions.make_private",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.MakePrivateParameters,
)
MUTE: Operation[None] = Operation(
    "interactions.mute",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/mute",
    address="interactions.mute",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.MuteParameters,
)
PARK: Operation[None] = Operation(
    "interactions.park",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/park",
    address="interactions.park",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.TransferParameters,
)
PAUSE: Operation[None] = Operation(
    "interactions.pause",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/pause",
    address="interactions.pause",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.PauseParameters,
)
PICKUP: Operation[None] = Operation(
    "interactions.pickup",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/pickup",
    address="interactions.pickup",
    statuses=_ERROR_400_401_403_404_410_500,
)
PLAY_WAV: Operation[None] = Operation(
    "interactions.playWav",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/play-wav",
    address="interactions.play_wav",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.PlayWavParameters,
)
RECORD: Operation[None] = Operation(
    "interactions.record",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/record",
    address="interactions.record",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.RecordParameters,
)
RECORD_SNIPPET: Operation[None] = Operation(
    "interactions.recordSnippet",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/record-snippet",
    address="interactions.record_snippet",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.RecordSnippetParameters,
)
SECURE_PAUSE: Operation[None] = Operation(
    "interactions.securePause",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/secure-pause",
    address="interactions.secure_pause",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.SecurePauseParameters,
)
SEND_DIGITS: Operation[None] = Operation(
    "interactions.sendDigits",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/send-digits",
    address="interactions.send_digits",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.InteractionDtmfDigits,
)
SEND_TO_VOICEMAIL: Operation[None] = Operation(
    "interactions.sendToVoicemail",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/send-to-voicemail",
    address="interactions.send_to_voicemail",
    statuses=_ERROR_400_401_403_404_410_500,
)
TRANSFER_TO_VOICEMAIL: Operation[None] = Operation(
    "interactions.transferToVoicemail",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/transfer-to-voicemail",
    address="interactions.transfer_to_voicemail",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.TransferParameters,
)
SUBSCRIBE_INTERACTION: Operation[None] = Operation(
    "interactions.subscribeInteraction",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    address="interactions.subscribe",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.InteractionSubscription,
)
UNSUBSCRIBE_INTERACTION: Operation[None] = Operation(
    "interactions.unsubscribeInteraction",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    address="interactions.unsubscribe",
    statuses=_ERROR_400_401_403_410_500,
)
SEND_ASSISTANCE_MESSAGE: Operation[None] = Operation(
    "interactions.sendAssistanceMessage",
    "POST",
    "/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    address="interactions.agent_assistance.send_message",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.AssistanceRequestParameters,
)
COMPLETE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    "interactions.completeAssistanceRequest",
    "DELETE",
    "/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    address="interactions.agent_assistance.complete",
    statuses=_ERROR_400_401_410_500,
)
REQUEST_ASSISTANCE: Operation[models.RequestAssistanceResponse] = Operation(
    "interactions.requestAssistance",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/agent-assistance",
    address="interactions.agent_assistance.request",
    decoder=Decoder(lambda: models.RequestAssistanceResponse),
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.AssistanceRequestParameters,
)
SUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    "interactions.subscribeAssistanceRequests",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    address="interactions.agent_assistance.subscribe_list",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    "interactions.unsubscribeAssistanceRequests",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    address="interactions.agent_assistance.unsubscribe_list",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    "interactions.subscribeAssistanceRequest",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    address="interactions.agent_assistance.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    "interactions.unsubscribeAssistanceRequest",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    address="interactions.agent_assistance.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
CREATE_CONFERENCE: Operation[models.ConferenceCreationResult] = Operation(
    "interactions.createConference",
    "POST",
    "/icws/{sessionId}/interactions/conferences",
    address="interactions.conferences.create",
    decoder=Decoder(lambda: models.ConferenceCreationResult),
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.CreateConferenceParameters,
)
ADD_TO_CONFERENCE: Operation[None] = Operation(
    "interactions.addToConference",
    "PUT",
    "/icws/{sessionId}/interactions/conferences/{conferenceId}",
    address="interactions.conferences.add",
    statuses=_ERROR_400_401_404_410_500,
    body=lambda: models.AddPartiesParameters,
)
INVITE_TO_CONFERENCE: Operation[None] = Operation(
    "interactions.inviteToConference",
    "POST",
    "/icws/{sessionId}/interactions/conferences/{conferenceId}/invite-party",
    address="interactions.conferences.invite_party",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.InvitePartyParameters,
)
RESOLVE_EMAIL_ADDRESS: Operation[models.EmailResolvedAddresses] = Operation(
    "interactions.resolveEmailAddress",
    "POST",
    "/icws/{sessionId}/interactions/email/resolve-address",
    address="interactions.email.resolve_address",
    decoder=Decoder(lambda: models.EmailResolvedAddresses),
    statuses=dict.fromkeys((400, 401, 410, 500, 504), _ERROR),
    body=lambda: models.EmailResolveAddressParameters,
)
SAVE_EMAIL: Operation[None] = Operation(
    "interactions.saveEmail",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/email/save",
    address="interactions.email.save",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.EmailSaveParameters,
)
SEND_EMAIL: Operation[None] = Operation(
    "interactions.sendEmail",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/email/send",
    address="interactions.email.send",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    "interactions.subscribeInteractionEmail",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    address="interactions.email.subscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
UNSUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    "interactions.unsubscribeInteractionEmail",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    address="interactions.email.unsubscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
REMOVE_EMAIL_FILE_ATTACHMENT: Operation[None] = Operation(
    "interactions.removeEmailFileAttachment",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/remove",
    address="interactions.email.attachments.file.remove",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.EmailRemoveFileAttachmentRequest,
)
UPLOAD_EMAIL_FILE_ATTACHMENT: Operation[models.EmailUploadFileAttachmentResponse] = Operation(
    "interactions.uploadEmailFileAttachment",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/upload",
    address="interactions.email.attachments.file.upload",
    decoder=Decoder(lambda: models.EmailUploadFileAttachmentResponse),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.EmailUploadFileAttachmentRequest,
)
DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    "interactions.downloadEmailMessageAttachment",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/email/attachments/message/download",
    address="interactions.email.attachments.message.download",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.EmailGetMessageParameters,
)
INSERT_EMAIL_RESPONSE_MANAGEMENT_ITEM: Operation[models.EmailInsertResponseManagementResponse] = (
    Operation(
        "interactions.insertEmailResponseManagementItem",
        "POST",
        "/icws/{sessionId}/interactions/{interactionId}/email/attachments/response-management/insert",
        address="interactions.email.attachments.response_management.insert",
        decoder=Decoder(lambda: models.EmailInsertResponseManagementResponse),
        statuses=_ERROR_400_401_403_404_410_500,
        body=lambda: models.EmailInsertResponseManagementRequest,
    )
)
SET_CALLBACK_DISPOSITION: Operation[None] = Operation(
    "interactions.setCallbackDisposition",
    "PUT",
    "/icws/{sessionId}/interactions/{interactionId}/callback/disposition",
    address="interactions.callback.set_disposition",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.DispositionParameters,
)
SUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    "interactions.subscribeInteractionCallback",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    address="interactions.callback.subscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
UNSUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    "interactions.unsubscribeInteractionCallback",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    address="interactions.callback.unsubscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
SEND_CHAT_FILE: Operation[None] = Operation(
    "interactions.sendChatFile",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/chat/send-file",
    address="interactions.chat.send_file",
    statuses=_ERROR_400_401_403_404_410_500,
)
SEND_CHAT_RESPONSE_MANAGEMENT_FILE: Operation[None] = Operation(
    "interactions.sendChatResponseManagementFile",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/chat/send-response-management-file",
    address="interactions.chat.send_response_management_file",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ChatSendResponseManagementFileParameters,
)
SET_CHAT_TYPING_INDICATOR: Operation[None] = Operation(
    "interactions.setChatTypingIndicator",
    "PUT",
    "/icws/{sessionId}/interactions/{interactionId}/chat/typing-indicator",
    address="interactions.chat.set_typing_indicator",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ChatSetTypingIndicatorParameters,
)
SUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    "interactions.subscribeInteractionChat",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    address="interactions.chat.subscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
UNSUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    "interactions.unsubscribeInteractionChat",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    address="interactions.chat.unsubscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
SEND_CHAT_MESSAGE: Operation[None] = Operation(
    "interactions.sendChatMessage",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/chat/messages",
    address="interactions.chat.messages.create",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ChatSendTextParameters,
)
CONSULT: Operation[models.ConsultTransferResult] = Operation(
    "interactions.consult",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/consult",
    address="interactions.consult.create",
    decoder=Decoder(lambda: models.ConsultTransferResult),
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.CreateConsultParameters,
)
CANCEL_CONSULT: Operation[None] = Operation(
    "interactions.cancelConsult",
    "DELETE",
    "/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}",
    address="interactions.consult.cancel",
    statuses=_ERROR_400_401_403_404_410_500,
)
CHANGE_CONSULT_AUDIENCE: Operation[None] = Operation(
    "interactions.changeConsultAudience",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/change-audience",
    address="interactions.consult.change_audience",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.ChangeAudienceParameters,
)
CONCLUDE_CONSULT: Operation[None] = Operation(
    "interactions.concludeConsult",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/conclude",
    address="interactions.consult.conclude",
    statuses=_ERROR_400_401_403_404_410_500,
)
ADD_WRAP_UP_ASSIGNMENT: Operation[None] = Operation(
    "interactions.addWrapUpAssignment",
    "POST",
    "/icws/{sessionId}/interactions/{interactionId}/wrap-up-assignments",
    address="interactions.wrap_up_assignments.create",
    statuses=_ERROR_400_401_403_404_410_500,
    body=lambda: models.WrapupAssignment,
)
SUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    "interactions.subscribeInteractionAlerting",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    address="interactions.alerting.subscribe",
    statuses=_ERROR_400_401_403_410_500,
    body=lambda: models.AlertSubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    "interactions.unsubscribeInteractionAlerting",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    address="interactions.alerting.unsubscribe",
    statuses=_ERROR_400_401_403_404_410_500,
)
SUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    "interactions.subscribeInteractionHistory",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/interaction-history",
    address="interactions.history.subscribe",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.HistorySubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    "interactions.unsubscribeInteractionHistory",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/interaction-history",
    address="interactions.history.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)

WATCH_INTERACTION: Watch[
    models.InteractionChangedMessage
    | models.InteractionDeallocatedMessage
    | models.InteractionLostRightsMessage
    | models.InteractionMorphedMessage
    | models.InteractionRecordingSnippetCreatedMessage
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION,
    stop=UNSUBSCRIBE_INTERACTION,
    kinds=lambda: (
        models.InteractionChangedMessage,
        models.InteractionDeallocatedMessage,
        models.InteractionLostRightsMessage,
        models.InteractionMorphedMessage,
        models.InteractionRecordingSnippetCreatedMessage,
    ),
)
WATCH_ASSISTANCE_REQUESTS: Watch[
    models.AssistanceRequestListMessage
    | models.AssistanceRequestSubscriptionStateMessage
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_ASSISTANCE_REQUESTS,
    stop=UNSUBSCRIBE_ASSISTANCE_REQUESTS,
    kinds=lambda: (
        models.AssistanceRequestListMessage,
        models.AssistanceRequestSubscriptionStateMessage,
    ),
)
WATCH_ASSISTANCE_REQUEST: Watch[
    models.AssistanceRequestDetailsMessage
    | models.AssistanceRequestSubscriptionStateMessage
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_ASSISTANCE_REQUEST,
    stop=UNSUBSCRIBE_ASSISTANCE_REQUEST,
    kinds=lambda: (
        models.AssistanceRequestDetailsMessage,
        models.AssistanceRequestSubscriptionStateMessage,
    ),
)
WATCH_INTERACTION_EMAIL: Watch[
    models.EmailContentsMessage | models.EmailSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION_EMAIL,
    stop=UNSUBSCRIBE_INTERACTION_EMAIL,
    kinds=lambda: (models.EmailContentsMessage, models.EmailSubscriptionStateMessage),
)
WATCH_INTERACTION_CALLBACK: Watch[models.CallbackMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_INTERACTION_CALLBACK,
    stop=UNSUBSCRIBE_INTERACTION_CALLBACK,
    kinds=lambda: (models.CallbackMessage,),
)
WATCH_INTERACTION_CHAT: Watch[
    models.ChatMembersMessage | models.ChatContentsMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION_CHAT,
    stop=UNSUBSCRIBE_INTERACTION_CHAT,
    kinds=lambda: (models.ChatMembersMessage, models.ChatContentsMessage),
)
WATCH_INTERACTION_ALERTING: Watch[models.InteractionAlertingMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_INTERACTION_ALERTING,
    stop=UNSUBSCRIBE_INTERACTION_ALERTING,
    kinds=lambda: (models.InteractionAlertingMessage,),
)
WATCH_INTERACTION_HISTORY: Watch[models.HistoryMessage | UnknownObject] = Watch(
    start=SUBSCRIBE_INTERACTION_HISTORY,
    stop=UNSUBSCRIBE_INTERACTION_HISTORY,
    kinds=lambda: (models.HistoryMessage,),
)
