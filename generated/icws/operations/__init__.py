# Rendered from spec/ and templates/client/operations_init.py.jinja2; edits here are lost.
"""All operations of the API by their names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from icws import models
from icws._runtime.operation import Operation
from icws._runtime.support import Catalog
from icws.operations import connection, interactions, messaging, queues

__all__ = ["CATALOG", "OPERATIONS"]

OPERATIONS: Mapping[str, Operation[Any]] = {
    "connection.createConnection": connection.CREATE_CONNECTION,
    "connection.getFeatures": connection.GET_FEATURES,
    "connection.getFeature": connection.GET_FEATURE,
    "connection.getServerInfo": connection.GET_SERVER_INFO,
    "connection.getServerTime": connection.GET_SERVER_TIME,
    "connection.beginSingleSignOn": connection.BEGIN_SINGLE_SIGN_ON,
    "connection.getSingleSignOnResponse": connection.GET_SINGLE_SIGN_ON_RESPONSE,
    "connection.beginSamlEcpSingleSignOn": connection.BEGIN_SAML_ECP_SINGLE_SIGN_ON,
    "connection.getVersion": connection.GET_VERSION,
    "connection.getConnection": connection.GET_CONNECTION,
    "connection.deleteConnection": connection.DELETE_CONNECTION,
    "connection.getStation": connection.GET_STATION,
    "connection.connectStation": connection.CONNECT_STATION,
    "connection.disconnectStation": connection.DISCONNECT_STATION,
    "connection.getSwitchoverStatus": connection.GET_SWITCHOVER_STATUS,
    "connection.createUniqueAuthToken": connection.CREATE_UNIQUE_AUTH_TOKEN,
    "connection.subscribeConnectionStation": connection.SUBSCRIBE_CONNECTION_STATION,
    "connection.unsubscribeConnectionStation": connection.UNSUBSCRIBE_CONNECTION_STATION,
    "interactions.createInteraction": interactions.CREATE_INTERACTION,
    "interactions.sendAssistanceMessage": interactions.SEND_ASSISTANCE_MESSAGE,
    "interactions.completeAssistanceRequest": interactions.COMPLETE_ASSISTANCE_REQUEST,
    "interactions.createConference": interactions.CREATE_CONFERENCE,
    "interactions.addToConference": interactions.ADD_TO_CONFERENCE,
    "interactions.inviteToConference": interactions.INVITE_TO_CONFERENCE,
    "interactions.resolveEmailAddress": interactions.RESOLVE_EMAIL_ADDRESS,
    "interactions.getInteraction": interactions.GET_INTERACTION,
    "interactions.updateInteraction": interactions.UPDATE_INTERACTION,
    "interactions.requestAssistance": interactions.REQUEST_ASSISTANCE,
    "interactions.blindTransfer": interactions.BLIND_TRANSFER,
    "interactions.setCallbackDisposition": interactions.SET_CALLBACK_DISPOSITION,
    "interactions.sendChatMessage": interactions.SEND_CHAT_MESSAGE,
    "interactions.sendChatFile": interactions.SEND_CHAT_FILE,
    "interactions.sendChatResponseManagementFile": interactions.SEND_CHAT_RESPONSE_MANAGEMENT_FILE,
    "interactions.setChatTypingIndicator": interactions.SET_CHAT_TYPING_INDICATOR,
    "interactions.coach": interactions.COACH,
    "interactions.consult": interactions.CONSULT,
    "interactions.cancelConsult": interactions.CANCEL_CONSULT,
    "interactions.changeConsultAudience": interactions.CHANGE_CONSULT_AUDIENCE,
    "interactions.concludeConsult": interactions.CONCLUDE_CONSULT,
    "interactions.disconnect": interactions.DISCONNECT,
    "interactions.removeEmailFileAttachment": interactions.REMOVE_EMAIL_FILE_ATTACHMENT,
    "interactions.uploadEmailFileAttachment": interactions.UPLOAD_EMAIL_FILE_ATTACHMENT,
    "interactions.downloadEmailMessageAttachment": interactions.DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT,
    "interactions.insertEmailResponseManagementItem": interactions.INSERT_EMAIL_RESPONSE_MANAGEMENT_ITEM,
    "interactions.saveEmail": interactions.SAVE_EMAIL,
    "interactions.sendEmail": interactions.SEND_EMAIL,
    "interactions.hold": interactions.HOLD,
    "interactions.inviteParty": interactions.INVITE_PARTY,
    "interactions.join": interactions.JOIN,
    "interactions.listen": interactions.LISTEN,
    "interactions.makePrivate": interactions.MAKE_PRIVATE,
    "interactions.mute": interactions.MUTE,
    "interactions.park": interactions.PARK,
    "interactions.pause": interactions.PAUSE,
    "interactions.pickup": interactions.PICKUP,
    "interactions.playWav": interactions.PLAY_WAV,
    "interactions.record": interactions.RECORD,
    "interactions.recordSnippet": interactions.RECORD_SNIPPET,
    "interactions.securePause": interactions.SECURE_PAUSE,
    "interactions.sendDigits": interactions.SEND_DIGITS,
    "interactions.sendToVoicemail": interactions.SEND_TO_VOICEMAIL,
    "interactions.transferToVoicemail": interactions.TRANSFER_TO_VOICEMAIL,
    "interactions.addWrapUpAssignment": interactions.ADD_WRAP_UP_ASSIGNMENT,
    "interactions.subscribeInteractionAlerting": interactions.SUBSCRIBE_INTERACTION_ALERTING,
    "interactions.unsubscribeInteractionAlerting": interactions.UNSUBSCRIBE_INTERACTION_ALERTING,
    "interactions.subscribeInteractionHistory": interactions.SUBSCRIBE_INTERACTION_HISTORY,
    "interactions.unsubscribeInteractionHistory": interactions.UNSUBSCRIBE_INTERACTION_HISTORY,
    "interactions.subscribeAssistanceRequests": interactions.SUBSCRIBE_ASSISTANCE_REQUESTS,
    "interactions.unsubscribeAssistanceRequests": interactions.UNSUBSCRIBE_ASSISTANCE_REQUESTS,
    "interactions.subscribeAssistanceRequest": interactions.SUBSCRIBE_ASSISTANCE_REQUEST,
    "interactions.unsubscribeAssistanceRequest": interactions.UNSUBSCRIBE_ASSISTANCE_REQUEST,
    "interactions.subscribeInteraction": interactions.SUBSCRIBE_INTERACTION,
    "interactions.unsubscribeInteraction": interactions.UNSUBSCRIBE_INTERACTION,
    "interactions.subscribeInteractionCallback": interactions.SUBSCRIBE_INTERACTION_CALLBACK,
    "interactions.unsubscribeInteractionCallback": interactions.UNSUBSCRIBE_INTERACTION_CALLBACK,
    "interactions.subscribeInteractionChat": interactions.SUBSCRIBE_INTERACTION_CHAT,
    "interactions.unsubscribeInteractionChat": interactions.UNSUBSCRIBE_INTERACTION_CHAT,
    "interactions.subscribeInteractionEmail": interactions.SUBSCRIBE_INTERACTION_EMAIL,
    "interactions.unsubscribeInteractionEmail": interactions.UNSUBSCRIBE_INTERACTION_EMAIL,
    "messaging.sendHeartbeat": messaging.SEND_HEARTBEAT,
    "messaging.getMessages": messaging.GET_MESSAGES,
    "queues.subscribeQueue": queues.SUBSCRIBE_QUEUE,
    "queues.unsubscribeQueue": queues.UNSUBSCRIBE_QUEUE,
}
"""All operations by area and name."""

CATALOG = Catalog(OPERATIONS, models)
"""The names that `supports` knows."""
