"""The client. Made from the spec; changes by hand are lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal

from icws import models
from icws._gates import GATES
from icws._runtime.client import ClientBase
from icws._runtime.gating import Policy
from icws._runtime.model import UNSET, UnsetType
from icws._runtime.operation import Operation
from icws._runtime.transport import Transport
from icws.areas import connection as _connection
from icws.areas import interactions as _interactions
from icws.areas import messaging as _messaging
from icws.areas import queues as _queues
from icws.messages import AnyMessage

__all__ = ["Client", "connect"]

OPERATIONS: Mapping[str, Operation[Any]] = {
    "connection.createConnection": _connection.CREATE_CONNECTION_OPERATION,
    "connection.getFeatures": _connection.GET_FEATURES_OPERATION,
    "connection.getFeature": _connection.GET_FEATURE_OPERATION,
    "connection.getServerInfo": _connection.GET_SERVER_INFO_OPERATION,
    "connection.getServerTime": _connection.GET_SERVER_TIME_OPERATION,
    "connection.beginSingleSignOn": _connection.BEGIN_SINGLE_SIGN_ON_OPERATION,
    "connection.getSingleSignOnResponse": _connection.GET_SINGLE_SIGN_ON_RESPONSE_OPERATION,
    "connection.beginSamlEcpSingleSignOn": _connection.BEGIN_SAML_ECP_SINGLE_SIGN_ON_OPERATION,
    "connection.getVersion": _connection.GET_VERSION_OPERATION,
    "connection.getConnection": _connection.GET_CONNECTION_OPERATION,
    "connection.deleteConnection": _connection.DELETE_CONNECTION_OPERATION,
    "connection.getStation": _connection.GET_STATION_OPERATION,
    "connection.connectStation": _connection.CONNECT_STATION_OPERATION,
    "connection.disconnectStation": _connection.DISCONNECT_STATION_OPERATION,
    "connection.getSwitchoverStatus": _connection.GET_SWITCHOVER_STATUS_OPERATION,
    "connection.createUniqueAuthToken": _connection.CREATE_UNIQUE_AUTH_TOKEN_OPERATION,
    "connection.subscribeConnectionStation": _connection.SUBSCRIBE_CONNECTION_STATION_OPERATION,
    "connection.unsubscribeConnectionStation": _connection.UNSUBSCRIBE_CONNECTION_STATION_OPERATION,
    "interactions.createInteraction": _interactions.CREATE_INTERACTION_OPERATION,
    "interactions.sendAssistanceMessage": _interactions.SEND_ASSISTANCE_MESSAGE_OPERATION,
    "interactions.completeAssistanceRequest": _interactions.COMPLETE_ASSISTANCE_REQUEST_OPERATION,
    "interactions.createConference": _interactions.CREATE_CONFERENCE_OPERATION,
    "interactions.addToConference": _interactions.ADD_TO_CONFERENCE_OPERATION,
    "interactions.inviteToConference": _interactions.INVITE_TO_CONFERENCE_OPERATION,
    "interactions.resolveEmailAddress": _interactions.RESOLVE_EMAIL_ADDRESS_OPERATION,
    "interactions.getInteraction": _interactions.GET_INTERACTION_OPERATION,
    "interactions.updateInteraction": _interactions.UPDATE_INTERACTION_OPERATION,
    "interactions.requestAssistance": _interactions.REQUEST_ASSISTANCE_OPERATION,
    "interactions.blindTransfer": _interactions.BLIND_TRANSFER_OPERATION,
    "interactions.setCallbackDisposition": _interactions.SET_CALLBACK_DISPOSITION_OPERATION,
    "interactions.sendChatMessage": _interactions.SEND_CHAT_MESSAGE_OPERATION,
    "interactions.sendChatFile": _interactions.SEND_CHAT_FILE_OPERATION,
    "interactions.sendChatResponseManagementFile": _interactions.SEND_CHAT_RESPONSE_MANAGEMENT_FILE_OPERATION,
    "interactions.setChatTypingIndicator": _interactions.SET_CHAT_TYPING_INDICATOR_OPERATION,
    "interactions.coach": _interactions.COACH_OPERATION,
    "interactions.consult": _interactions.CONSULT_OPERATION,
    "interactions.cancelConsult": _interactions.CANCEL_CONSULT_OPERATION,
    "interactions.changeConsultAudience": _interactions.CHANGE_CONSULT_AUDIENCE_OPERATION,
    "interactions.concludeConsult": _interactions.CONCLUDE_CONSULT_OPERATION,
    "interactions.disconnect": _interactions.DISCONNECT_OPERATION,
    "interactions.removeEmailFileAttachment": _interactions.REMOVE_EMAIL_FILE_ATTACHMENT_OPERATION,
    "interactions.uploadEmailFileAttachment": _interactions.UPLOAD_EMAIL_FILE_ATTACHMENT_OPERATION,
    "interactions.downloadEmailMessageAttachment": _interactions.DOWNLOAD_EMAIL_MESSAGE_ATTACHMENT_OPERATION,
    "interactions.insertEmailResponseManagementItem": _interactions.INSERT_EMAIL_RESPONSE_MANAGEMENT_ITEM_OPERATION,
    "interactions.saveEmail": _interactions.SAVE_EMAIL_OPERATION,
    "interactions.sendEmail": _interactions.SEND_EMAIL_OPERATION,
    "interactions.hold": _interactions.HOLD_OPERATION,
    "interactions.inviteParty": _interactions.INVITE_PARTY_OPERATION,
    "interactions.join": _interactions.JOIN_OPERATION,
    "interactions.listen": _interactions.LISTEN_OPERATION,
    "interactions.makePrivate": _interactions.MAKE_PRIVATE_OPERATION,
    "interactions.mute": _interactions.MUTE_OPERATION,
    "interactions.park": _interactions.PARK_OPERATION,
    "interactions.pause": _interactions.PAUSE_OPERATION,
    "interactions.pickup": _interactions.PICKUP_OPERATION,
    "interactions.playWav": _interactions.PLAY_WAV_OPERATION,
    "interactions.record": _interactions.RECORD_OPERATION,
    "interactions.recordSnippet": _interactions.RECORD_SNIPPET_OPERATION,
    "interactions.securePause": _interactions.SECURE_PAUSE_OPERATION,
    "interactions.sendDigits": _interactions.SEND_DIGITS_OPERATION,
    "interactions.sendToVoicemail": _interactions.SEND_TO_VOICEMAIL_OPERATION,
    "interactions.transferToVoicemail": _interactions.TRANSFER_TO_VOICEMAIL_OPERATION,
    "interactions.addWrapUpAssignment": _interactions.ADD_WRAP_UP_ASSIGNMENT_OPERATION,
    "interactions.subscribeInteractionAlerting": _interactions.SUBSCRIBE_INTERACTION_ALERTING_OPERATION,
    "interactions.unsubscribeInteractionAlerting": _interactions.UNSUBSCRIBE_INTERACTION_ALERTING_OPERATION,
    "interactions.subscribeInteractionHistory": _interactions.SUBSCRIBE_INTERACTION_HISTORY_OPERATION,
    "interactions.unsubscribeInteractionHistory": _interactions.UNSUBSCRIBE_INTERACTION_HISTORY_OPERATION,
    "interactions.subscribeAssistanceRequests": _interactions.SUBSCRIBE_ASSISTANCE_REQUESTS_OPERATION,
    "interactions.unsubscribeAssistanceRequests": _interactions.UNSUBSCRIBE_ASSISTANCE_REQUESTS_OPERATION,
    "interactions.subscribeAssistanceRequest": _interactions.SUBSCRIBE_ASSISTANCE_REQUEST_OPERATION,
    "interactions.unsubscribeAssistanceRequest": _interactions.UNSUBSCRIBE_ASSISTANCE_REQUEST_OPERATION,
    "interactions.subscribeInteraction": _interactions.SUBSCRIBE_INTERACTION_OPERATION,
    "interactions.unsubscribeInteraction": _interactions.UNSUBSCRIBE_INTERACTION_OPERATION,
    "interactions.subscribeInteractionCallback": _interactions.SUBSCRIBE_INTERACTION_CALLBACK_OPERATION,
    "interactions.unsubscribeInteractionCallback": _interactions.UNSUBSCRIBE_INTERACTION_CALLBACK_OPERATION,
    "interactions.subscribeInteractionChat": _interactions.SUBSCRIBE_INTERACTION_CHAT_OPERATION,
    "interactions.unsubscribeInteractionChat": _interactions.UNSUBSCRIBE_INTERACTION_CHAT_OPERATION,
    "interactions.subscribeInteractionEmail": _interactions.SUBSCRIBE_INTERACTION_EMAIL_OPERATION,
    "interactions.unsubscribeInteractionEmail": _interactions.UNSUBSCRIBE_INTERACTION_EMAIL_OPERATION,
    "messaging.sendHeartbeat": _messaging.SEND_HEARTBEAT_OPERATION,
    "messaging.getMessages": _messaging.GET_MESSAGES_OPERATION,
    "queues.subscribeQueue": _queues.SUBSCRIBE_QUEUE_OPERATION,
    "queues.unsubscribeQueue": _queues.UNSUBSCRIBE_QUEUE_OPERATION,
}
"""All operations by area and name."""


class Client(ClientBase):
    """A client of one server, with one attribute an area of the API."""

    _log_out_operation: ClassVar[Operation[Any] | None] = _connection.DELETE_CONNECTION_OPERATION

    def __init__(
        self,
        base_url: str,
        *,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        transport: Transport | None = None,
        language: str = "en-US",
        user_agent: str = "icws-client",
    ) -> None:
        """Make a client; nothing is sent before the log-in.

        Args:
            base_url: scheme, host and port of the server.
            policy: whether what the server is too old for is an error, a warning, or sent.
            timeout: seconds to wait for an answer.
            transport: what carries the requests, instead of urllib3.
            language: sent as Accept-Language.
            user_agent: sent as User-Agent.
        """
        super().__init__(
            base_url,
            gates=GATES,
            policy=policy,
            timeout=timeout,
            transport=transport,
            language=language,
            user_agent=user_agent,
            operations=OPERATIONS,
            models=models,
        )
        self.connection = _connection.Connection(self.session)
        self.interactions = _interactions.Interactions(self.session)
        self.messaging = _messaging.Messaging(self.session)
        self.queues = _queues.Queues(self.session)

    def log_in(
        self,
        body: models.BaseAuthConnectionRequestSettings,
        *,
        include: (
            Sequence[
                Literal[
                    "version",
                    "features",
                    "server-time",
                    "default-workstation",
                    "purecloud-integration",
                    "effective-station",
                ]
            ]
            | UnsetType
        ) = ("features",),
        accept_language: str | UnsetType = UNSET,
    ) -> models.ConnectionResponse:
        """Logs in.

        The answer holds the session id, the CSRF token and the cookie that later calls must
        carry.

        Needs connection 1.

        Args:
            body: The body of the request.
            include: What else the answer should tell, separated by commas. Needs connection 3.
                server-time: Needs connection 4. default-workstation: Needs connection 5.
                purecloud-integration: Needs connection 8. effective-station: Needs connection
                10.
            accept_language: The language of the session. It stays until the session ends, and
                decides how texts and numbers are written.

        Raises:
            FeatureVersionError: the server is too old for a part of the call, or has dropped
                it.
            ApiError: the server answered with an error.
        """
        return self._open(
            _connection.CREATE_CONNECTION_OPERATION,
            query={
                "include": include,
            },
            headers={
                "Accept-Language": accept_language,
            },
            body=body,
        )

    def poll(self) -> list[AnyMessage]:
        """Fetch the messages that wait on the server, once."""
        return self._poll(_messaging.GET_MESSAGES_OPERATION)


def connect(
    base_url: str,
    *,
    policy: Policy = "error",
    timeout: float | None = 30.0,
    transport: Transport | None = None,
) -> Client:
    """Return a client of a server; see `Client`."""
    return Client(base_url, policy=policy, timeout=timeout, transport=transport)
