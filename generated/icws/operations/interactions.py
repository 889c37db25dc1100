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
    address="interactions.create",
    method="POST",
    path="/icws/{sessionId}/interactions",
    decoder=Decoder(lambda: models.InteractionCreated),
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.CreateInteractionParameters,
)
GET_INTERACTION: Operation[models.InteractionAttributes] = Operation(
    id="interactions.getInteraction",
    address="interactions.get",
    method="GET",
    path="/icws/{sessionId}/interactions/{interactionId}",
    decoder=Decoder(lambda: models.InteractionAttributes),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "select"),
)
UPDATE_INTERACTION: Operation[None] = Operation(
    id="interactions.updateInteraction",
    address="interactions.update",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionAttributesUpdate,
)
BLIND_TRANSFER: Operation[None] = Operation(
    id="interactions.blindTransfer",
    address="interactions.blind_transfer",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/blind-transfer",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
COACH: Operation[None] = Operation(
    id="interactions.coach",
    address="interactions.coach",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/coach",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.CoachParameters,
)
DISCONNECT: Operation[None] = Operation(
    id="interactions.disconnect",
    address="interactions.disconnect",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/disconnect",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
HOLD: Operation[None] = Operation(
    id="interactions.hold",
    address="interactions.hold",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/hold",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.HoldParameters,
)
INVITE_PARTY: Operation[None] = Operation(
    id="interactions.inviteParty",
    address="interactions.invite_party",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/invite-party",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InvitePartyParameters,
)
JOIN: Operation[None] = Operation(
    id="interactions.join",
    address="interactions.join",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/join",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
LISTEN: Operation[None] = Operation(
    id="interactions.listen",
    address="interactions.listen",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/listen",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ListenParameters,
)
MAKE_PRIVATE: Operation[None] = Operation(
    id="interactions.makePrivate",
    address="interactions.make_private",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/make-private",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.MakePrivateParameters,
)
MUTE: Operation[None] = Operation(
    id="interactions.mute",
    address="interactions.mute",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/mute",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.MuteParameters,
)
PARK: Operation[None] = Operation(
    id="interactions.park",
    address="interactions.park",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/park",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
PAUSE: Operation[None] = Operation(
    id="interactions.pause",
    address="interactions.pause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pause",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.PauseParameters,
)
PICKUP: Operation[None] = Operation(
    id="interactions.pickup",
    address="interactions.pickup",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pickup",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
PLAY_WAV: Operation[None] = Operation(
    id="interactions.playWav",
    address="interactions.play_wav",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/play-wav",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.PlayWavParameters,
)
RECORD: Operation[None] = Operation(
    id="interactions.record",
    address="interactions.record",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.RecordParameters,
)
RECORD_SNIPPET: Operation[None] = Operation(
    id="interactions.recordSnippet",
    address="interactions.record_snippet",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record-snippet",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.RecordSnippetParameters,
)
SECURE_PAUSE: Operation[None] = Operation(
    id="interactions.securePause",
    address="interactions.secure_pause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/secure-pause",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.SecurePauseParameters,
)
SEND_DIGITS: Operation[None] = Operation(
    id="interactions.sendDigits",
    address="interactions.send_digits",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-digits",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionDtmfDigits,
)
SEND_TO_VOICEMAIL: Operation[None] = Operation(
    id="interactions.sendToVoicemail",
    address="interactions.send_to_voicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-to-voicemail",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
TRANSFER_TO_VOICEMAIL: Operation[None] = Operation(
    id="interactions.transferToVoicemail",
    address="interactions.transfer_to_voicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/transfer-to-voicemail",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.TransferParameters,
)
SUBSCRIBE_INTERACTION: Operation[None] = Operation(
    id="interactions.subscribeInteraction",
    address="interactions.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.InteractionSubscription,
)
UNSUBSCRIBE_INTERACTION: Operation[None] = Operation(
    id="interactions.unsubscribeInteraction",
    address="interactions.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SEND_ASSISTANCE_MESSAGE: Operation[None] = Operation(
    id="interactions.sendAssistanceMessage",
    address="interactions.agent_assistance.send_message",
    method="POST",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
    body=lambda: models.AssistanceRequestParameters,
)
COMPLETE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.completeAssistanceRequest",
    address="interactions.agent_assistance.complete",
    method="DELETE",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
REQUEST_ASSISTANCE: Operation[models.RequestAssistanceResponse] = Operation(
    id="interactions.requestAssistance",
    address="interactions.agent_assistance.request",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/agent-assistance",
    decoder=Decoder(lambda: models.RequestAssistanceResponse),
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.AssistanceRequestParameters,
)
SUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    id="interactions.subscribeAssistanceRequests",
    address="interactions.agent_assistance.subscribe_list",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_ASSISTANCE_REQUESTS: Operation[None] = Operation(
    id="interactions.unsubscribeAssistanceRequests",
    address="interactions.agent_assistance.unsubscribe_list",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.subscribeAssistanceRequest",
    address="interactions.agent_assistance.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
UNSUBSCRIBE_ASSISTANCE_REQUEST: Operation[None] = Operation(
    id="interactions.unsubscribeAssistanceRequest",
    address="interactions.agent_assistance.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("assistanceId",),
)
CREATE_CONFERENCE: Operation[models.ConferenceCreationResult] = Operation(
    id="interactions.createConference",
    address="interactions.conferences.create",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences",
    decoder=Decoder(lambda: models.ConferenceCreationResult),
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.CreateConferenceParameters,
)
ADD_TO_CONFERENCE: Operation[None] = Operation(
    id="interactions.addToConference",
    address="interactions.conferences.add",
    method="PUT",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}",
    statuses=dict.fromkeys((400, 401, 404, 410, 500), _ERROR),
    parameters=("conferenceId",),
    body=lambda: models.AddPartiesParameters,
)
INVITE_TO_CONFERENCE: Operation[None] = Operation(
    id="interactions.inviteToConference",
    address="interactions.conferences.invite_party",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}/invite-party",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("conferenceId",),
    body=lambda: models.InvitePartyParameters,
)
RESOLVE_EMAIL_ADDRESS: Operation[models.EmailResolvedAddresses] = Operation(
    id="interactions.resolveEmailAddress",
    address="interactions.email.resolve_address",
    method="POST",
    path="/icws/{sessionId}/interactions/email/resolve-address",
    decoder=Decoder(lambda: models.EmailResolvedAddresses),
    statuses=dict.fromkeys((400, 401, 410, 500, 504), _ERROR),
    body=lambda: models.EmailResolveAddressParameters,
)
SAVE_EMAIL: Operation[None] = Operation(
    id="interactions.saveEmail",
    address="interactions.email.save",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/save",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailSaveParameters,
)
SEND_EMAIL: Operation[None] = Operation(
    id="interactions.sendEmail",
    address="interactions.email.send",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/send",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    id="interactions.subscribeInteractionEmail",
    address="interactions.email.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_EMAIL: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionEmail",
    address="interactions.email.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
REMOVE_EMAIL_FILE_ATTACHMENT: Operation[None] = Operation(
    id="interactions.removeEmailFileAttachment",
    address="interactions.email.attachments.file.remove",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/remove",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailRemoveFileAttachmentRequest,
)
UPLOAD_EMAIL_FILE_ATTACHMENT: Operation[models.EmailUploadFileAttachmentResponse] = Operation(
    id="interactions.uploadEmailFileAttachment",
    address="interactions.email.attachments.file.upload",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/upload",
    decoder=Decoder(lambda: models.EmailUploadFileAttachmentResponse),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.EmailUploadFileAttachmentRequest,
)
DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT: Operation[models.AsyncOperationAcceptedResponse] = Operation(
    id="interactions.downloadEmailMessageAttachment",
    address="interactions.email.attachments.message.download",
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
        address="interactions.email.attachments.response_management.insert",
        method="POST",
        path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/response-management/insert",
        decoder=Decoder(lambda: models.EmailInsertResponseManagementResponse),
        statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
        parameters=("interactionId",),
        body=lambda: models.EmailInsertResponseManagementRequest,
    )
)
SET_CALLBACK_DISPOSITION: Operation[None] = Operation(
    id="interactions.setCallbackDisposition",
    address="interactions.callback.set_disposition",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/callback/disposition",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.DispositionParameters,
)
SUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    id="interactions.subscribeInteractionCallback",
    address="interactions.callback.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CALLBACK: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionCallback",
    address="interactions.callback.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SEND_CHAT_FILE: Operation[None] = Operation(
    id="interactions.sendChatFile",
    address="interactions.chat.send_file",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-file",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SEND_CHAT_RESPONSE_MANAGEMENT_FILE: Operation[None] = Operation(
    id="interactions.sendChatResponseManagementFile",
    address="interactions.chat.send_response_management_file",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-response-management-file",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSendResponseManagementFileParameters,
)
SET_CHAT_TYPING_INDICATOR: Operation[None] = Operation(
    id="interactions.setChatTypingIndicator",
    address="interactions.chat.set_typing_indicator",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/typing-indicator",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSetTypingIndicatorParameters,
)
SUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    id="interactions.subscribeInteractionChat",
    address="interactions.chat.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CHAT: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionChat",
    address="interactions.chat.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
)
SEND_CHAT_MESSAGE: Operation[None] = Operation(
    id="interactions.sendChatMessage",
    address="interactions.chat.messages.create",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/messages",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.ChatSendTextParameters,
)
CONSULT: Operation[models.ConsultTransferResult] = Operation(
    id="interactions.consult",
    address="interactions.consult.create",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult",
    decoder=Decoder(lambda: models.ConsultTransferResult),
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.CreateConsultParameters,
)
CANCEL_CONSULT: Operation[None] = Operation(
    id="interactions.cancelConsult",
    address="interactions.consult.cancel",
    method="DELETE",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
)
CHANGE_CONSULT_AUDIENCE: Operation[None] = Operation(
    id="interactions.changeConsultAudience",
    address="interactions.consult.change_audience",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/change-audience",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
    body=lambda: models.ChangeAudienceParameters,
)
CONCLUDE_CONSULT: Operation[None] = Operation(
    id="interactions.concludeConsult",
    address="interactions.consult.conclude",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/conclude",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId", "consultId"),
)
ADD_WRAP_UP_ASSIGNMENT: Operation[None] = Operation(
    id="interactions.addWrapUpAssignment",
    address="interactions.wrap_up_assignments.create",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/wrap-up-assignments",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
    parameters=("interactionId",),
    body=lambda: models.WrapupAssignment,
)
SUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    id="interactions.subscribeInteractionAlerting",
    address="interactions.alerting.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses=dict.fromkeys((400, 401, 403, 410, 500), _ERROR),
    body=lambda: models.AlertSubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_ALERTING: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionAlerting",
    address="interactions.alerting.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses=dict.fromkeys((400, 401, 403, 404, 410, 500), _ERROR),
)
SUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    id="interactions.subscribeInteractionHistory",
    address="interactions.history.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    body=lambda: models.HistorySubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_HISTORY: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionHistory",
    address="interactions.history.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
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
