# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.model import UnknownObject
from icws._runtime.operation import Operation, Watch

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

UPDATE_UNIFIED_MESSAGE: Operation[None] = Operation(
    id="unified-messaging.updateUnifiedMessage",
    address="unified_messaging.update",
    method="PUT",
    path="/icws/{sessionId}/unified-messaging/{unifiedMessageId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("unifiedMessageId",),
    body=lambda: models.UnifiedMessageUpdateRequest,
)
DELETE_UNIFIED_MESSAGE: Operation[None] = Operation(
    id="unified-messaging.deleteUnifiedMessage",
    address="unified_messaging.delete",
    method="DELETE",
    path="/icws/{sessionId}/unified-messaging/{unifiedMessageId}",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("unifiedMessageId",),
)
SUBSCRIBE_UNIFIED_MESSAGING_FAX_MESSAGES: Operation[None] = Operation(
    id="unified-messaging.subscribeUnifiedMessagingFaxMessages",
    address="unified_messaging.fax_messages.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/fax-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_UNIFIED_MESSAGING_FAX_MESSAGES: Operation[None] = Operation(
    id="unified-messaging.unsubscribeUnifiedMessagingFaxMessages",
    address="unified_messaging.fax_messages.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/fax-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_UNIFIED_MESSAGING_MESSAGES_WAITING_INDICATOR: Operation[None] = Operation(
    id="unified-messaging.subscribeUnifiedMessagingMessagesWaitingIndicator",
    address="unified_messaging.messages_waiting_indicator.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/messages-waiting-indicator",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_UNIFIED_MESSAGING_MESSAGES_WAITING_INDICATOR: Operation[None] = Operation(
    id="unified-messaging.unsubscribeUnifiedMessagingMessagesWaitingIndicator",
    address="unified_messaging.messages_waiting_indicator.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/messages-waiting-indicator",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
REFRESH_MESSAGES_WAITING_INDICATOR_COUNT: Operation[None] = Operation(
    id="unified-messaging.refreshMessagesWaitingIndicatorCount",
    address="unified_messaging.messages_waiting_indicator.refresh_count",
    method="PUT",
    path="/icws/{sessionId}/unified-messaging/messages-waiting-indicator/count-refresh",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
SUBSCRIBE_UNIFIED_MESSAGING_VOICEMAIL_MESSAGES: Operation[None] = Operation(
    id="unified-messaging.subscribeUnifiedMessagingVoicemailMessages",
    address="unified_messaging.voicemail_messages.subscribe",
    method="PUT",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/voicemail-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
UNSUBSCRIBE_UNIFIED_MESSAGING_VOICEMAIL_MESSAGES: Operation[None] = Operation(
    id="unified-messaging.unsubscribeUnifiedMessagingVoicemailMessages",
    address="unified_messaging.voicemail_messages.unsubscribe",
    method="DELETE",
    path="/icws/{sessionId}/messaging/subscriptions/unified-messaging/voicemail-messages",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
)
START_UNIFIED_VOICEMAIL_MESSAGE_PLAY: Operation[None] = Operation(
    id="unified-messaging.startUnifiedVoicemailMessagePlay",
    address="unified_messaging.voicemail_message.play.start",
    method="POST",
    path="/icws/{sessionId}/unified-messaging/{unifiedMessageId}/voicemail-message/play/start",
    statuses=dict.fromkeys((400, 401, 410, 500), _ERROR),
    parameters=("unifiedMessageId",),
    body=lambda: models.UnifiedMessagePlayOperationRequest,
)
STOP_UNIFIED_VOICEMAIL_MESSAGE_PLAY: Operation[None] = Operation(
    id="unified-messaging.stopUnifiedVoicemailMessagePlay",
    address="unified_messaging.voicemail_message.play.stop",
    method="POST",
    path="/icws/{sessionId}/unified-messaging/{unifiedMessageId}/voicemail-message/play/stop",
    statuses={
        **dict.fromkeys((401, 410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrInvalidPropertyErrorOrMissingPropertyError),
    },
    parameters=("unifiedMessageId",),
)

WATCH_UNIFIED_MESSAGING_FAX_MESSAGES: Watch[
    models.FaxMessagesMessage | models.FaxMessageSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_UNIFIED_MESSAGING_FAX_MESSAGES,
    stop=UNSUBSCRIBE_UNIFIED_MESSAGING_FAX_MESSAGES,
    kinds=lambda: (models.FaxMessagesMessage, models.FaxMessageSubscriptionStateMessage),
)
WATCH_UNIFIED_MESSAGING_MESSAGES_WAITING_INDICATOR: Watch[
    models.MwiMessage | models.MwiSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_UNIFIED_MESSAGING_MESSAGES_WAITING_INDICATOR,
    stop=UNSUBSCRIBE_UNIFIED_MESSAGING_MESSAGES_WAITING_INDICATOR,
    kinds=lambda: (models.MwiMessage, models.MwiSubscriptionStateMessage),
)
WATCH_UNIFIED_MESSAGING_VOICEMAIL_MESSAGES: Watch[
    models.VoicemailMessagesMessage
    | models.VoicemailMessageSubscriptionStateMessage
    | models.VoicemailPlayStatusMessage
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_UNIFIED_MESSAGING_VOICEMAIL_MESSAGES,
    stop=UNSUBSCRIBE_UNIFIED_MESSAGING_VOICEMAIL_MESSAGES,
    kinds=lambda: (
        models.VoicemailMessagesMessage,
        models.VoicemailMessageSubscriptionStateMessage,
        models.VoicemailPlayStatusMessage,
    ),
)
