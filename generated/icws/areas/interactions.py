"""Operations of one area. Made from the spec; changes by hand are lost."""

# ruff: noqa: A002 - arguments are named as the API names them
from __future__ import annotations

from icws import models
from icws._runtime.area import Area
from icws._runtime.decoding import Decoder
from icws._runtime.model import UNSET, UnsetType
from icws._runtime.operation import Operation

__all__ = ["Interactions"]

CREATE_INTERACTION_OPERATION: Operation[models.InteractionCreated] = Operation(
    id="interactions.createInteraction",
    method="POST",
    path="/icws/{sessionId}/interactions",
    decoder=Decoder(models.InteractionCreated),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.CreateInteractionParameters,
)
UPDATE_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.updateAssistance",
    method="POST",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("assistanceId",),
    body=models.AssistanceRequestParameters,
)
DELETE_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.deleteAssistance",
    method="DELETE",
    path="/icws/{sessionId}/interactions/agent-assistance/{assistanceId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("assistanceId",),
)
CREATE_CONFERENCE_OPERATION: Operation[models.ConferenceCreationResult] = Operation(
    id="interactions.createConference",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences",
    decoder=Decoder(models.ConferenceCreationResult),
    statuses={
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.CreateConferenceParameters,
)
UPDATE_CONFERENCE_OPERATION: Operation[None] = Operation(
    id="interactions.updateConference",
    method="PUT",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}",
    statuses={
        404: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("conferenceId",),
    body=models.AddPartiesParameters,
)
CONFERENCE_INVITE_PARTY_OPERATION: Operation[None] = Operation(
    id="interactions.conferenceInviteParty",
    method="POST",
    path="/icws/{sessionId}/interactions/conferences/{conferenceId}/invite-party",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("conferenceId",),
    body=models.InvitePartyParameters,
)
EMAIL_RESOLVE_ADDRESS_OPERATION: Operation[models.EmailResolvedAddresses] = Operation(
    id="interactions.emailResolveAddress",
    method="POST",
    path="/icws/{sessionId}/interactions/email/resolve-address",
    decoder=Decoder(models.EmailResolvedAddresses),
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
        504: Decoder(models.Error),
    },
    body=models.EmailResolveAddressParameters,
)
GET_INTERACTION_OPERATION: Operation[models.InteractionAttributes] = Operation(
    id="interactions.getInteraction",
    method="GET",
    path="/icws/{sessionId}/interactions/{interactionId}",
    decoder=Decoder(models.InteractionAttributes),
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=(
        "interactionId",
        "select",
    ),
)
UPDATE_INTERACTION_OPERATION: Operation[None] = Operation(
    id="interactions.updateInteraction",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.InteractionAttributesUpdate,
)
AGENT_ASSISTANCE_OPERATION: Operation[models.RequestAssistanceResponse] = Operation(
    id="interactions.agentAssistance",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/agent-assistance",
    decoder=Decoder(models.RequestAssistanceResponse),
    statuses={
        404: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.AssistanceRequestParameters,
)
BLIND_TRANSFER_OPERATION: Operation[None] = Operation(
    id="interactions.blindTransfer",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/blind-transfer",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.TransferParameters,
)
UPDATE_CALLBACK_DISPOSITION_OPERATION: Operation[None] = Operation(
    id="interactions.updateCallbackDisposition",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/callback/disposition",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.DispositionParameters,
)
CREATE_CHAT_MESSAGE_OPERATION: Operation[None] = Operation(
    id="interactions.createChatMessage",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/messages",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.ChatSendTextParameters,
)
CHAT_SEND_FILE_OPERATION: Operation[None] = Operation(
    id="interactions.chatSendFile",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-file",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
CHAT_SEND_RESPONSE_MANAGEMENT_FILE_OPERATION: Operation[None] = Operation(
    id="interactions.chatSendResponseManagementFile",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/send-response-management-file",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.ChatSendResponseManagementFileParameters,
)
UPDATE_CHAT_TYPING_INDICATOR_OPERATION: Operation[None] = Operation(
    id="interactions.updateChatTypingIndicator",
    method="PUT",
    path="/icws/{sessionId}/interactions/{interactionId}/chat/typing-indicator",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.ChatSetTypingIndicatorParameters,
)
COACH_OPERATION: Operation[None] = Operation(
    id="interactions.coach",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/coach",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.CoachParameters,
)
CONSULT_OPERATION: Operation[models.ConsultTransferResult] = Operation(
    id="interactions.consult",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult",
    decoder=Decoder(models.ConsultTransferResult),
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.CreateConsultParameters,
)
DELETE_CONSULT_OPERATION: Operation[None] = Operation(
    id="interactions.deleteConsult",
    method="DELETE",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=(
        "interactionId",
        "consultId",
    ),
)
CONSULT_CHANGE_AUDIENCE_OPERATION: Operation[None] = Operation(
    id="interactions.consultChangeAudience",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/change-audience",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=(
        "interactionId",
        "consultId",
    ),
    body=models.ChangeAudienceParameters,
)
CONSULT_CONCLUDE_OPERATION: Operation[None] = Operation(
    id="interactions.consultConclude",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/consult/{consultId}/conclude",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=(
        "interactionId",
        "consultId",
    ),
)
DISCONNECT_OPERATION: Operation[None] = Operation(
    id="interactions.disconnect",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/disconnect",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
EMAIL_ATTACHMENTS_FILE_REMOVE_OPERATION: Operation[None] = Operation(
    id="interactions.emailAttachmentsFileRemove",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/remove",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.EmailRemoveFileAttachmentRequest,
)
EMAIL_ATTACHMENTS_FILE_UPLOAD_OPERATION: Operation[models.EmailUploadFileAttachmentResponse] = (
    Operation(
        id="interactions.emailAttachmentsFileUpload",
        method="POST",
        path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/file/upload",
        decoder=Decoder(models.EmailUploadFileAttachmentResponse),
        statuses={
            404: Decoder(models.Error),
            403: Decoder(models.Error),
            400: Decoder(models.Error),
            401: Decoder(models.Error),
            410: Decoder(models.Error),
            500: Decoder(models.Error),
        },
        parameters=("interactionId",),
        body=models.EmailUploadFileAttachmentRequest,
    )
)
EMAIL_ATTACHMENTS_MESSAGE_DOWNLOAD_OPERATION: Operation[models.AsyncOperationAcceptedResponse] = (
    Operation(
        id="interactions.emailAttachmentsMessageDownload",
        method="POST",
        path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/message/download",
        decoder=Decoder(models.AsyncOperationAcceptedResponse),
        statuses={
            404: Decoder(models.Error),
            403: Decoder(models.Error),
            400: Decoder(models.Error),
            401: Decoder(models.Error),
            410: Decoder(models.Error),
            500: Decoder(models.Error),
        },
        parameters=("interactionId",),
        body=models.EmailGetMessageParameters,
    )
)
EMAIL_ATTACHMENTS_RESPONSE_MANAGEMENT_INSERT_OPERATION: Operation[
    models.EmailInsertResponseManagementResponse
] = Operation(
    id="interactions.emailAttachmentsResponseManagementInsert",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/attachments/response-management/insert",
    decoder=Decoder(models.EmailInsertResponseManagementResponse),
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.EmailInsertResponseManagementRequest,
)
EMAIL_SAVE_OPERATION: Operation[None] = Operation(
    id="interactions.emailSave",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/save",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.EmailSaveParameters,
)
EMAIL_SEND_OPERATION: Operation[None] = Operation(
    id="interactions.emailSend",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/email/send",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
HOLD_OPERATION: Operation[None] = Operation(
    id="interactions.hold",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/hold",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.HoldParameters,
)
INVITE_PARTY_OPERATION: Operation[None] = Operation(
    id="interactions.inviteParty",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/invite-party",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.InvitePartyParameters,
)
JOIN_OPERATION: Operation[None] = Operation(
    id="interactions.join",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/join",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
LISTEN_OPERATION: Operation[None] = Operation(
    id="interactions.listen",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/listen",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.ListenParameters,
)
MAKE_PRIVATE_OPERATION: Operation[None] = Operation(
    id="interactions.makePrivate",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/make-private",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.MakePrivateParameters,
)
MUTE_OPERATION: Operation[None] = Operation(
    id="interactions.mute",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/mute",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.MuteParameters,
)
PARK_OPERATION: Operation[None] = Operation(
    id="interactions.park",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/park",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.TransferParameters,
)
PAUSE_OPERATION: Operation[None] = Operation(
    id="interactions.pause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pause",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.PauseParameters,
)
PICKUP_OPERATION: Operation[None] = Operation(
    id="interactions.pickup",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/pickup",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
PLAY_WAV_OPERATION: Operation[None] = Operation(
    id="interactions.playWav",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/play-wav",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.PlayWavParameters,
)
RECORD_OPERATION: Operation[None] = Operation(
    id="interactions.record",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.RecordParameters,
)
RECORD_SNIPPET_OPERATION: Operation[None] = Operation(
    id="interactions.recordSnippet",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/record-snippet",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.RecordSnippetParameters,
)
SECURE_PAUSE_OPERATION: Operation[None] = Operation(
    id="interactions.securePause",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/secure-pause",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.SecurePauseParameters,
)
SEND_DIGITS_OPERATION: Operation[None] = Operation(
    id="interactions.sendDigits",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-digits",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.InteractionDtmfDigits,
)
SEND_TO_VOICEMAIL_OPERATION: Operation[None] = Operation(
    id="interactions.sendToVoicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/send-to-voicemail",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
TRANSFER_TO_VOICEMAIL_OPERATION: Operation[None] = Operation(
    id="interactions.transferToVoicemail",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/transfer-to-voicemail",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.TransferParameters,
)
CREATE_WRAP_UP_ASSIGNMENT_OPERATION: Operation[None] = Operation(
    id="interactions.createWrapUpAssignment",
    method="POST",
    path="/icws/{sessionId}/interactions/{interactionId}/wrap-up-assignments",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.WrapupAssignment,
)
SUBSCRIBE_INTERACTION_ALERTING_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionAlerting",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses={
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.AlertSubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_ALERTING_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionAlerting",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-alerting",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
SUBSCRIBE_INTERACTION_HISTORY_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionHistory",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    body=models.HistorySubscriptionParameters,
)
UNSUBSCRIBE_INTERACTION_HISTORY_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionHistory",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interaction-history",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
SUBSCRIBE_INTERACTIONS_AGENT_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionsAgentAssistance",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
UNSUBSCRIBE_INTERACTIONS_AGENT_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionsAgentAssistance",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
)
SUBSCRIBE_INTERACTIONS_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionsAssistance",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("assistanceId",),
)
UNSUBSCRIBE_INTERACTIONS_ASSISTANCE_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionsAssistance",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/agent-assistance/{assistanceId}",
    statuses={
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("assistanceId",),
)
SUBSCRIBE_INTERACTION_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteraction",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
    body=models.InteractionSubscription,
)
UNSUBSCRIBE_INTERACTION_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteraction",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}",
    statuses={
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_CALLBACK_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionCallback",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses={
        400: Decoder(models.Error),
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CALLBACK_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionCallback",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/callback",
    statuses={
        400: Decoder(models.Error),
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_CHAT_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionChat",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses={
        400: Decoder(models.Error),
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_CHAT_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionChat",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/chat",
    statuses={
        400: Decoder(models.Error),
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
SUBSCRIBE_INTERACTION_EMAIL_OPERATION: Operation[None] = Operation(
    id="interactions.subscribeInteractionEmail",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)
UNSUBSCRIBE_INTERACTION_EMAIL_OPERATION: Operation[None] = Operation(
    id="interactions.unsubscribeInteractionEmail",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/interactions/{interactionId}/email",
    statuses={
        404: Decoder(models.Error),
        403: Decoder(models.Error),
        400: Decoder(models.Error),
        401: Decoder(models.Error),
        410: Decoder(models.Error),
        500: Decoder(models.Error),
    },
    parameters=("interactionId",),
)


class Interactions(Area):
    """The operations of this area."""

    __slots__ = ()

    def create_interaction(
        self, body: models.CreateInteractionParameters
    ) -> models.InteractionCreated:
        """Makes an interaction: a call, a callback, a chat, an e-mail or a generic one, by the
        __type of the body.

        Needs interactions 1.

        Args:
            body: The body of the request.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Place a call for a workgroup
            client.interactions.create_interaction(
                models.CreateCallParameters(
                    additional_attributes={"Order_Number": "A-2077"},
                    target="+49305550100",
                    workgroup="Billing",
                )
            )

            # Leave a callback on a workgroup's queue
            client.interactions.create_interaction(
                models.CreateCallbackParameters(
                    target="+49305550101",
                    target_queue=models.QueueId(
                        queue_type=models.QueueType.Workgroup, queue_name="Billing"
                    ),
                    subject="An invoice that came twice",
                )
            )
        """
        return self._session.call(
            CREATE_INTERACTION_OPERATION,
            body=body,
        )

    def update_assistance(self, assistance_id: str, *, text: str) -> None:
        """Adds a line to the talk about a request for assistance.

        Needs interactions 9.

        Args:
            assistance_id: The request for assistance, by its id.
            text: What to say.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UPDATE_ASSISTANCE_OPERATION,
            path={
                "assistanceId": assistance_id,
            },
            body=models.AssistanceRequestParameters(
                text=text,
            ),
        )

    def delete_assistance(self, assistance_id: str) -> None:
        """Closes a request for assistance.

        Needs interactions 9.

        Args:
            assistance_id: The request for assistance, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            DELETE_ASSISTANCE_OPERATION,
            path={
                "assistanceId": assistance_id,
            },
        )

    def create_conference(self, *, interactions: list[str]) -> models.ConferenceCreationResult:
        """Joins interactions into a conference.

        Args:
            interactions: Ids of those to join.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            CREATE_CONFERENCE_OPERATION,
            body=models.CreateConferenceParameters(
                interactions=interactions,
            ),
        )

    def update_conference(self, conference_id: str, *, interactions: list[str]) -> None:
        """Adds interactions to a conference.

        Args:
            conference_id: The conference, by its id.
            interactions: Ids of those to add.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UPDATE_CONFERENCE_OPERATION,
            path={
                "conferenceId": conference_id,
            },
            body=models.AddPartiesParameters(
                interactions=interactions,
            ),
        )

    def conference_invite_party(
        self,
        conference_id: str,
        *,
        target: str,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None:
        """Calls somebody and adds the call to a conference.

        Args:
            conference_id: The conference, by its id.
            target: Whom to call.
            call_made_stage: At which stage of call set-up the request is answered.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CONFERENCE_INVITE_PARTY_OPERATION,
            path={
                "conferenceId": conference_id,
            },
            body=models.InvitePartyParameters(
                target=target,
                call_made_stage=call_made_stage,
            ),
        )

    def email_resolve_address(
        self, *, name: str, max_results: int | UnsetType = UNSET
    ) -> models.EmailResolvedAddresses:
        """Finds the addresses that go with a name.

        Needs interactions 10.

        Args:
            name: The name to look for.
            max_results: How many finds are enough.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            EMAIL_RESOLVE_ADDRESS_OPERATION,
            body=models.EmailResolveAddressParameters(
                name=name,
                max_results=max_results,
            ),
        )

    def get_interaction(
        self, interaction_id: str, *, select: str | UnsetType = UNSET
    ) -> models.InteractionAttributes:
        """Reads attributes of an interaction.

        Attribute names are not case-sensitive.

        Needs interactions 1.

        Args:
            interaction_id: The interaction that is meant, by its id.
            select: The attributes to read, separated by commas. Without it only Eic_CallId
                comes back. Example: select=Eic_RemoteName,Eic_State

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Reading attributes
            client.interactions.get_interaction("2000417", select="Eic_State,Eic_WorkgroupName")
        """
        return self._session.call(
            GET_INTERACTION_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            query={
                "select": select,
            },
        )

    def update_interaction(
        self,
        interaction_id: str,
        *,
        attributes: dict[str, str],
        append_mode: models.AppendMode | UnsetType = UNSET,
    ) -> None:
        """Writes attributes of an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.
            attributes: New values by attribute name.
            append_mode: Adds the new text behind the old instead of replacing it.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UPDATE_INTERACTION_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.InteractionAttributesUpdate(
                attributes=attributes,
                append_mode=append_mode,
            ),
        )

    def agent_assistance(
        self, interaction_id: str, *, text: str
    ) -> models.RequestAssistanceResponse:
        """Asks a supervisor for help with an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.
            text: What to say.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            AGENT_ASSISTANCE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.AssistanceRequestParameters(
                text=text,
            ),
        )

    def blind_transfer(
        self,
        interaction_id: str,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Passes an interaction on without speaking to the receiver first.

        Args:
            interaction_id: The interaction that is meant, by its id.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Pass a call to a workgroup's queue
            client.interactions.blind_transfer(
                "2000417",
                queue_id=models.QueueId(
                    queue_type=models.QueueType.Workgroup, queue_name="Complaints"
                ),
            )

            # Pass a call to a number
            client.interactions.blind_transfer("2000417", target="+49305550102")
        """
        self._session.call(
            BLIND_TRANSFER_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.TransferParameters(
                target=target,
                queue_id=queue_id,
            ),
        )

    def update_callback_disposition(
        self, interaction_id: str, *, disposition: models.CallbackDispositionType
    ) -> None:
        """Records how a callback turned out.

        Args:
            interaction_id: The interaction that is meant, by its id.
            disposition: The outcome.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UPDATE_CALLBACK_DISPOSITION_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.DispositionParameters(
                disposition=disposition,
            ),
        )

    def create_chat_message(
        self, interaction_id: str, *, text: str, clear_typing_indicator: bool
    ) -> None:
        """Says something in a chat.

        Needs interactions 6.

        Args:
            interaction_id: The interaction that is meant, by its id.
            text: What to say.
            clear_typing_indicator: Whether the user then no longer counts as typing.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CREATE_CHAT_MESSAGE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.ChatSendTextParameters(
                text=text,
                clear_typing_indicator=clear_typing_indicator,
            ),
        )

    def chat_send_file(self, interaction_id: str) -> None:
        """Sends a file into a chat.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CHAT_SEND_FILE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def chat_send_response_management_file(self, interaction_id: str, *, item_id: str) -> None:
        """Sends a prepared file of Response Management into a chat.

        Args:
            interaction_id: The interaction that is meant, by its id.
            item_id: The prepared file. Format: uuid.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CHAT_SEND_RESPONSE_MANAGEMENT_FILE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.ChatSendResponseManagementFileParameters(
                item_id=item_id,
            ),
        )

    def update_chat_typing_indicator(self, interaction_id: str, *, on: bool) -> None:
        """Shows the other members that the user is writing, or has stopped.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: Whether the user is typing.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UPDATE_CHAT_TYPING_INDICATOR_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.ChatSetTypingIndicatorParameters(
                on=on,
            ),
        )

    def coach(self, interaction_id: str, *, on: bool, supervisor: bool) -> None:
        """Lets the user speak to the agent without being heard by the other side, or stops that.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            COACH_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.CoachParameters(
                on=on,
                supervisor=supervisor,
            ),
        )

    def consult(
        self,
        interaction_id: str,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
        additional_attributes: dict[str, str] | UnsetType = UNSET,
    ) -> models.ConsultTransferResult:
        """Starts a consult transfer from the interaction.

        Needs interactions 6.

        Brings consultMessage, interactionMorphedMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.
            target: Whom to consult: a number or a queue. Required by servers before version 13.
                From 13 on, provide this or queueID, and not both.
            queue_id: The queue to consult. From version 13 on, provide this or target, and not
                both; earlier servers do not know it, and there target is required. Needs
                interactions 13.
            call_made_stage: At which stage of call set-up the request is answered.
            additional_attributes: Attributes to put on the consult call. Needs interactions 10.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Ask a colleague before passing a call on
            client.interactions.consult("2000417", target="+49305550103")

            # Consult a queue
            client.interactions.consult(
                "2000417",
                queue_id=models.QueueId(queue_type=models.QueueType.User, queue_name="grace"),
                additional_attributes={"Reason": "Refund"},
            )
        """
        return self._session.call(
            CONSULT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.CreateConsultParameters(
                target=target,
                queue_id=queue_id,
                call_made_stage=call_made_stage,
                additional_attributes=additional_attributes,
            ),
        )

    def delete_consult(self, interaction_id: str, consult_id: str) -> None:
        """Ends a consult without transferring.

        Args:
            interaction_id: The interaction that is meant, by its id.
            consult_id: The consult, by the id that starting it gave.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            DELETE_CONSULT_OPERATION,
            path={
                "interactionId": interaction_id,
                "consultId": consult_id,
            },
        )

    def consult_change_audience(
        self, interaction_id: str, consult_id: str, *, audience: models.ConsultTransferAudience
    ) -> None:
        """Chooses who hears the agent in a consult.

        Args:
            interaction_id: The interaction that is meant, by its id.
            consult_id: The consult, by the id that starting it gave.
            audience: The parties who are to hear.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CONSULT_CHANGE_AUDIENCE_OPERATION,
            path={
                "interactionId": interaction_id,
                "consultId": consult_id,
            },
            body=models.ChangeAudienceParameters(
                audience=audience,
            ),
        )

    def consult_conclude(self, interaction_id: str, consult_id: str) -> None:
        """Transfers the caller to the consulted party.

        Args:
            interaction_id: The interaction that is meant, by its id.
            consult_id: The consult, by the id that starting it gave.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CONSULT_CONCLUDE_OPERATION,
            path={
                "interactionId": interaction_id,
                "consultId": consult_id,
            },
        )

    def disconnect(self, interaction_id: str) -> None:
        """Ends an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            DISCONNECT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def email_attachments_file_remove(self, interaction_id: str, *, file_uri: str) -> None:
        """Takes an attached file off an e-mail.

        Args:
            interaction_id: The interaction that is meant, by its id.
            file_uri: Which file.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            EMAIL_ATTACHMENTS_FILE_REMOVE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.EmailRemoveFileAttachmentRequest(
                file_uri=file_uri,
            ),
        )

    def email_attachments_file_upload(
        self, interaction_id: str, *, upload_file_name: str, is_inline_attachment: bool
    ) -> models.EmailUploadFileAttachmentResponse:
        """Announces a file to attach to an e-mail; the answer says where to put it.

        Needs interactions 10.

        Brings emailUploadFileStatusMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.
            upload_file_name: The file's name.
            is_inline_attachment: Whether the text shows the file inside itself.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            EMAIL_ATTACHMENTS_FILE_UPLOAD_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.EmailUploadFileAttachmentRequest(
                upload_file_name=upload_file_name,
                is_inline_attachment=is_inline_attachment,
            ),
        )

    def email_attachments_message_download(
        self, interaction_id: str, *, message_id: str
    ) -> models.AsyncOperationAcceptedResponse:
        """Fetches an e-mail that is attached to an e-mail.

        Needs interactions 10.

        Brings emailMessageAttachmentMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.
            message_id: Which attached e-mail.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            EMAIL_ATTACHMENTS_MESSAGE_DOWNLOAD_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.EmailGetMessageParameters(
                message_id=message_id,
            ),
        )

    def email_attachments_response_management_insert(
        self, interaction_id: str, *, id: str, is_inline_attachment: bool | UnsetType = UNSET
    ) -> models.EmailInsertResponseManagementResponse:
        """Attaches a prepared file of Response Management to an e-mail.

        Needs interactions 10.

        Args:
            interaction_id: The interaction that is meant, by its id.
            id: The prepared file. Format: uuid.
            is_inline_attachment: Whether the text shows the file inside itself.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._session.call(
            EMAIL_ATTACHMENTS_RESPONSE_MANAGEMENT_INSERT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.EmailInsertResponseManagementRequest(
                id=id,
                is_inline_attachment=is_inline_attachment,
            ),
        )

    def email_save(self, interaction_id: str, *, email_content: models.EmailContent) -> None:
        """Keeps the present draft of an e-mail.

        Args:
            interaction_id: The interaction that is meant, by its id.
            email_content: The draft.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            EMAIL_SAVE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.EmailSaveParameters(
                email_content=email_content,
            ),
        )

    def email_send(self, interaction_id: str) -> None:
        """Sends an e-mail off.

        Needs interactions 10.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            EMAIL_SEND_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def hold(self, interaction_id: str, *, on: bool) -> None:
        """Holds an interaction or takes it back.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True holds the interaction, false takes it back.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Put a call on hold
            client.interactions.hold("2000417", on=True)

            # Take a call back from hold
            client.interactions.hold("2000417", on=False)
        """
        self._session.call(
            HOLD_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.HoldParameters(
                on=on,
            ),
        )

    def invite_party(
        self,
        interaction_id: str,
        *,
        target: str,
        call_made_stage: models.CallMadeStorageTypes | UnsetType = UNSET,
    ) -> None:
        """Calls somebody and adds the call to this interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.
            target: Whom to call.
            call_made_stage: At which stage of call set-up the request is answered.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            INVITE_PARTY_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.InvitePartyParameters(
                target=target,
                call_made_stage=call_made_stage,
            ),
        )

    def join(self, interaction_id: str) -> None:
        """Takes part in an interaction that others hold.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            JOIN_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def listen(self, interaction_id: str, *, on: bool, supervisor: bool) -> None:
        """Lets the user hear an interaction unheard, or stops that.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            LISTEN_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.ListenParameters(
                on=on,
                supervisor=supervisor,
            ),
        )

    def make_private(self, interaction_id: str, *, on: bool) -> None:
        """Makes an interaction private, or lifts that.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True makes it private, false lifts that.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            MAKE_PRIVATE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.MakePrivateParameters(
                on=on,
            ),
        )

    def mute(self, interaction_id: str, *, on: bool) -> None:
        """Mutes the agent's side of an interaction, or opens it.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True silences the agent's side, false opens it again.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Mute the agent
            client.interactions.mute("2000417", on=True)
        """
        self._session.call(
            MUTE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.MuteParameters(
                on=on,
            ),
        )

    def park(
        self,
        interaction_id: str,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Parks an interaction on somebody's queue.

        Args:
            interaction_id: The interaction that is meant, by its id.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            PARK_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.TransferParameters(
                target=target,
                queue_id=queue_id,
            ),
        )

    def pause(self, interaction_id: str, *, on: bool) -> None:
        """Pauses a recording or goes on with it.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True pauses, false goes on.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            PAUSE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.PauseParameters(
                on=on,
            ),
        )

    def pickup(self, interaction_id: str) -> None:
        """Answers an interaction, or takes it off hold.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            PICKUP_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def play_wav(self, interaction_id: str, *, file: str) -> None:
        """Plays a sound file to the parties.

        Args:
            interaction_id: The interaction that is meant, by its id.
            file: The sound file.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            PLAY_WAV_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.PlayWavParameters(
                file=file,
            ),
        )

    def record(self, interaction_id: str, *, on: bool, supervisor: bool) -> None:
        """Starts or ends the recording of an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True starts the recording, false ends it.
            supervisor: True for a supervisor's recording, false for the agent's own.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.

        Example:
            # Begin an agent's recording
            client.interactions.record("2000417", on=True, supervisor=False)
        """
        self._session.call(
            RECORD_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.RecordParameters(
                on=on,
                supervisor=supervisor,
            ),
        )

    def record_snippet(self, interaction_id: str, *, on: bool, supervisor: bool) -> None:
        """Starts or ends a snippet recording.

        Needs interactions 13.

        The body: needs interactions 10.

        Args:
            interaction_id: The interaction that is meant, by its id.
            on: True begins, false ends.
            supervisor: Whether it is done as a supervisor.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            RECORD_SNIPPET_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.RecordSnippetParameters(
                on=on,
                supervisor=supervisor,
            ),
        )

    def secure_pause(
        self,
        interaction_id: str,
        *,
        secure_pause_type: models.SecurePauseType,
        duration: int | UnsetType = UNSET,
    ) -> None:
        """Keeps confidential parts, such as card numbers, out of a recording.

        Args:
            interaction_id: The interaction that is meant, by its id.
            secure_pause_type: How to pause, or that it is over.
            duration: How long to pause, where the kind of pause asks for it.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SECURE_PAUSE_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.SecurePauseParameters(
                secure_pause_type=secure_pause_type,
                duration=duration,
            ),
        )

    def send_digits(self, interaction_id: str, *, dtmf_digits: str) -> None:
        """Sends tone digits.

        Args:
            interaction_id: The interaction that is meant, by its id.
            dtmf_digits: The digits, in order.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SEND_DIGITS_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.InteractionDtmfDigits(
                dtmf_digits=dtmf_digits,
            ),
        )

    def send_to_voicemail(self, interaction_id: str) -> None:
        """Lets voicemail answer an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SEND_TO_VOICEMAIL_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def transfer_to_voicemail(
        self,
        interaction_id: str,
        *,
        target: str | UnsetType = UNSET,
        queue_id: models.QueueId | UnsetType = UNSET,
    ) -> None:
        """Passes an interaction on to somebody's voicemail.

        Args:
            interaction_id: The interaction that is meant, by its id.
            target: The number or queue that receives the interaction.
            queue_id: The queue that receives the interaction.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            TRANSFER_TO_VOICEMAIL_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.TransferParameters(
                target=target,
                queue_id=queue_id,
            ),
        )

    def create_wrap_up_assignment(
        self,
        interaction_id: str,
        *,
        code: str,
        segment_id: int,
        time: str,
        user: str,
        source_interaction_id: str,
    ) -> None:
        """Assigns a wrap-up code to a part of an interaction.

        Args:
            interaction_id: The interaction that is meant, by its id.
            code: The wrap-up code.
            segment_id: The part of the interaction that it is for.
            time: When it was assigned. Format: icws-date-time.
            user: Who assigned it.
            source_interaction_id: The interaction that it comes from.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            CREATE_WRAP_UP_ASSIGNMENT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.WrapupAssignment(
                code=code,
                segment_id=segment_id,
                time=time,
                user=user,
                source_interaction_id=source_interaction_id,
            ),
        )

    def subscribe_interaction_alerting(
        self, *, attribute_names: list[str] | UnsetType = UNSET
    ) -> None:
        """Starts watching for interactions that ring.

        Needs interactions 6.

        Brings interactionAlertingMessage.

        Args:
            attribute_names: The attributes to report with each.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_ALERTING_OPERATION,
            body=models.AlertSubscriptionParameters(
                attribute_names=attribute_names,
            ),
        )

    def unsubscribe_interaction_alerting(self) -> None:
        """Stops watching for interactions that ring.

        Needs interactions 6.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_ALERTING_OPERATION,
        )

    def subscribe_interaction_history(
        self, *, number_of_history_messages: int | UnsetType = UNSET
    ) -> None:
        """Starts watching the user's past interactions.

        Needs interactions 4.

        Brings historyMessage.

        Args:
            number_of_history_messages: How many past interactions to report.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_HISTORY_OPERATION,
            body=models.HistorySubscriptionParameters(
                number_of_history_messages=number_of_history_messages,
            ),
        )

    def unsubscribe_interaction_history(self) -> None:
        """Stops watching the user's past interactions.

        Needs interactions 4.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_HISTORY_OPERATION,
        )

    def subscribe_interactions_agent_assistance(self) -> None:
        """Starts watching the list of requests for assistance.

        Needs interactions 9.

        Brings assistanceRequestListMessage.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTIONS_AGENT_ASSISTANCE_OPERATION,
        )

    def unsubscribe_interactions_agent_assistance(self) -> None:
        """Stops watching the list of requests for assistance.

        Needs interactions 9.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTIONS_AGENT_ASSISTANCE_OPERATION,
        )

    def subscribe_interactions_assistance(self, assistance_id: str) -> None:
        """Starts watching one request for assistance.

        Needs interactions 9.

        Brings assistanceRequestDetailsMessage, assistanceRequestSubscriptionStateMessage.

        Args:
            assistance_id: The request for assistance, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTIONS_ASSISTANCE_OPERATION,
            path={
                "assistanceId": assistance_id,
            },
        )

    def unsubscribe_interactions_assistance(self, assistance_id: str) -> None:
        """Stops watching one request for assistance.

        Args:
            assistance_id: The request for assistance, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTIONS_ASSISTANCE_OPERATION,
            path={
                "assistanceId": assistance_id,
            },
        )

    def subscribe_interaction(self, interaction_id: str, *, attribute_names: list[str]) -> None:
        """Starts watching an interaction, or replaces what an earlier call asked for.

        Watching many interactions of one queue costs less through a queue subscription.

        Needs interactions 8.

        Brings interactionChangedMessage, interactionDeallocatedMessage,
        interactionLostRightsMessage, interactionMorphedMessage,
        interactionRecordingSnippetCreatedMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.
            attribute_names: The attributes to watch. Names of one's own, set by handlers or
                integrations, work as well as the standard ones. Value: items at least 1.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_OPERATION,
            path={
                "interactionId": interaction_id,
            },
            body=models.InteractionSubscription(
                attribute_names=attribute_names,
            ),
        )

    def unsubscribe_interaction(self, interaction_id: str) -> None:
        """Stops watching the interaction.

        Needs interactions 8.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def subscribe_interaction_callback(self, interaction_id: str) -> None:
        """Starts watching a callback.

        Needs interactions 8.

        Brings callbackMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_CALLBACK_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def unsubscribe_interaction_callback(self, interaction_id: str) -> None:
        """Stops watching callbacks.

        Needs interactions 8.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_CALLBACK_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def subscribe_interaction_chat(self, interaction_id: str) -> None:
        """Starts watching a chat.

        Needs interactions 6.

        Brings chatMembersMessage, chatContentsMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_CHAT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def unsubscribe_interaction_chat(self, interaction_id: str) -> None:
        """Stops watching chats.

        Needs interactions 6.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_CHAT_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def subscribe_interaction_email(self, interaction_id: str) -> None:
        """Starts watching an e-mail.

        Brings emailContentsMessage, emailSubscriptionStateMessage.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            SUBSCRIBE_INTERACTION_EMAIL_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )

    def unsubscribe_interaction_email(self, interaction_id: str) -> None:
        """Stops watching an e-mail.

        Args:
            interaction_id: The interaction that is meant, by its id.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        self._session.call(
            UNSUBSCRIBE_INTERACTION_EMAIL_OPERATION,
            path={
                "interactionId": interaction_id,
            },
        )
