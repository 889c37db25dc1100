# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

CREATE_INTERACTION: Operation[models.InteractionCreated] = Operation(
    id="interactions.createInteraction",
    method="POST",
    path="/icws/{sessionId}/interactions",
    decoder=Decoder(lambda: models.InteractionCreated),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.CreateInteractionParameters,
)
SEND_ASSISTANCE_MESSAGE: Operation[None] = Operation(
    id="interactions.sendAssistanceMessage",
    method="POST",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
    body=lambda: models.AssistanceRequestParameters,
)
COMPLETE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.completeAssistanceRequest",
    method="DELETE",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
CREATE_CONFERENCE: Operation[models.ConferenceCreationResult] = Operation(
    id="interactions.createConference",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences",
    decoder=Decoder(lambda: models.ConferenceCreationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.CreateConferenceParameters,
)
ADD_TO_CONFERENCE: Operation[None] = Operation(
    id="interactions.addToConference",
    method="PUT",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("conferenceId",),
    body=lambda: models.AddPartiesParameters,
)
INVITE_TO_CONFERENCE: Operation[None] = Operation(
    id="interactions.inviteToConference",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}/invite-party",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("conferenceId",),
    body=lambda: models.InvitePartyParameters,
)
RESOLVE_EMAIL_ADDRESS: Operation[models.EmailResolvedAddresses] = Operation(
    id="interactions.resolveEmailAddress",
    method="POST",
    path="/icws/{sessionId}/interactions/email/resolve-address",
    decoder=Decoder(lambda: models.EmailResolvedAddresses),
    statuses=dict.fromkeys((400, 401, 410, 500, 504), _ERROR),
    body=lambda: models.EmailResolveAddressParameters,
)
GET_INTERACTION: Operation[models.InteractionAttributes] = Operation(
    id="interactions.getInteraction",
    method="GET",
    path="/icws/{sessionId}/interactions/{interactionId}",
    decoder=Decoder(lambda: models.InteractionAttributes),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "select"),
)
UPDATE_INTERACTION: Operation[None] = Operation(
    id="interactions.updateInteraction",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionAttributesUpdate,
)
REQUEST_ASSISTANCE: Operation[models.RequestAssistanceResponse] = Operation(
    id="interactions.requestAssistance",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/agent-assistance",
    decoder=Decoder(lambda: models.RequestAssistanceResponse),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.AssistanceRequestParameters,
)
BLIND_TRANSFER: Operation[None] = Operation(
    id="interactions.blindTransfer",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/blind-transfer",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
SET_CALLBACK_DISPOSITION: Operation[None] = Operation(
    id="interactions.setCallbackDisposition",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/callback/disposition",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.DispositionParameters,
)
SEND_CHAT_MESSAGE: Operation[None] = Operation(
    id="interactions.sendChatMessage",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/messages",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSendTextParameters,
)
SEND_CHAT_FILE: Operation[None] = Operation(
    id="interactions.sendChatFile",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-file",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SEND_CHAT_RESPONSE_MANAGEMENT_FILE: Operation[None] = Operation(
    id="interactions.sendChatResponseManagementFile",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-response-management-file",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSendResponseManagementFileParameters,
)
SET_CHAT_TYPING_INDICATOR: Operation[None] = Operation(
    id="interactions.setChatTypingIndicator",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/typing-indicator",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSetTypingIndicatorParameters,
)
COACH: Operation[None] = Operation(
    id="interactions.coach",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/coach",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.CoachParameters,
)
CONSULT: Operation[models.ConsultTransferResult] = Operation(
    id="interactions.consult",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult",
    decoder=Decoder(lambda: models.ConsultTransferResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.CreateConsultParameters,
)
CANCEL_CONSULT: Operation[None] = Operation(
    id="interactions.cancelConsult",
    method="DELETE",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
)
CHANGE_CONSULT_AUDIENCE: Operation[None] = Operation(
    id="interactions.changeConsultAudience",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/change-audience",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
    body=lambda: models.ChangeAudienceParameters,
)
CONCLUDE_CONSULT: Operation[None] = Operation(
    id="interactions.concludeConsult",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/conclude",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
)
DISCONNECT: Operation[None] = Operation(
    id="interactions.disconnect",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/disconnect",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
REMOVE_EMAIL_FILE_ATTACHMENT: Operation[None] = Operation(
    id="interactions.removeEmailFileAttachment",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/remove",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailRemoveFileAttachmentRequest,
)
UPLOAD_EMAIL_FILE_ATTACHMENT: Operation[models.EmailUploadFileAttachmentResponse] = Operation(
    id="interactions.uploadEmailFileAttachment",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/upload",
    decoder=Decoder(lambda: models.EmailUploadFileAttachmentResponse),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailUploadFileAttachmentRequest,
)
DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="interactions.downloadEmailMessageAttachment",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/message/download",
    decoder=Decoder(lambda: models.AsyncOperationAcceptedResponse),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailGetMessageParameters,
)
INSERT_EMAIL_RESPONSE_MANAGEMENT_ITEM: Operation[models.EmailInsertResponseManagementResponse] = (
    Operation(
        id="interactions.insertEmailResponseManagementItem",
        method="POST",
        path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/response-management/insert",
        decoder=Decoder(lambda: models.EmailInsertResponseManagementResponse),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("interactionId",),
        body=lambda: models.EmailInsertResponseManagementRequest,
    )
)
SAVE_EMAIL: Operation[None] = Operation(
    id="interactions.saveEmail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/save",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailSaveParameters,
)
SEND_EMAIL: Operation[None] = Operation(
    id="interactions.sendEmail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/send",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
HOLD: Operation[None] = Operation(
    id="interactions.hold",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/hold",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.HoldParameters,
)
INVITE_PARTY: Operation[None] = Operation(
    id="interactions.inviteParty",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/invite-party",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InvitePartyParameters,
)
JOIN: Operation[None] = Operation(
    id="interactions.join",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/join",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
LISTEN: Operation[None] = Operation(
    id="interactions.listen",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/listen",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ListenParameters,
)
MAKE_PRIVATE: Operation[None] = Operation(
    id="interactions.makePrivate",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/make-private",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.MakePrivateParameters,
)
MUTE: Operation[None] = Operation(
    id="interactions.mute",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/mute",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.MuteParameters,
)
PARK: Operation[None] = Operation(
    id="interactions.park",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/park",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
PAUSE: Operation[None] = Operation(
    id="interactions.pause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pause",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.PauseParameters,
)
PICKUP: Operation[None] = Operation(
    id="interactions.pickup",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pickup",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
PLAY_WAV: Operation[None] = Operation(
    id="interactions.playWav",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/play-wav",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.PlayWavParameters,
)
RECORD: Operation[None] = Operation(
    id="interactions.record",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.RecordParameters,
)
RECORD_SNIPPET: Operation[None] = Operation(
    id="interactions.recordSnippet",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record-snippet",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.RecordSnippetParameters,
)
SECURE_PAUSE: Operation[None] = Operation(
    id="interactions.securePause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/secure-pause",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.SecurePauseParameters,
)
SEND_DIGITS: Operation[None] = Operation(
    id="interactions.sendDigits",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-digits",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionDtmfDigits,
)
SEND_TO_VOICEMAIL: Operation[None] = Operation(
    id="interactions.sendToVoicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-to-voicemail",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
TRANSFER_TO_VOICEMAIL: Operation[None] = Operation(
    id="interactions.transferToVoicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/transfer-to-voicemail",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
ADD_WRAP_UP_ASSIGNMENT: Operation[None] = Operation(
    id="interactions.addWrapUpAssignment",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/wrap-up-assignments",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.WrapupAssignment,
)
SUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    id="interactions.subscribeInteractionAlerting",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AlertSubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionAlerting",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
)
SUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    id="interactions.subscribeInteractionHistory",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.HistorySubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionHistory",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    id="interactions.subscribeAssistanceRequests",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    id="interactions.unsubscribeAssistanceRequests",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.subscribeAssistanceRequest",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
UNSUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.unsubscribeAssistanceRequest",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
SUBSCRIBE_INTERACTION: Operation[None] = Operation(
    id="interactions.subscribeInteraction",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionSubscription,
)
UNSUBSCRIBE_INTERACTION: Operation[None] = Operation(
    id="interactions.unsubscribeInteraction",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    id="interactions.subscribeInteractionCallback",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionCallback",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    id="interactions.subscribeInteractionChat",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionChat",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    id="interactions.subscribeInteractionEmail",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionEmail",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
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
WATCH_INTERACTION_EMAIL: Watch[
    models.EmailContentsMessage | models.EmailSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_INTERACTION_EMAIL,
    stop=UNSUBSCRIBE_INTERACTION_EMAIL,
    kinds=lambda: (models.EmailContentsMessage, models.EmailSubscriptionStateMessage),
)
