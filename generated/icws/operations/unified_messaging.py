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

UPDATE_UNIFIED_MESSAGE: Operation[None] = Operation(
    "unified-messaging.updateUnifiedMessage",
    "PUT",
    "/icws/{sessionId}/unified-messaging/{unifiedMessageId}",
    address="unified_messaging.update",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.UnifiedMessageUpdateRequest,
)
DELETE_UNIFIED_MESSAGE: Operation[None] = Operation(
    "unified-messaging.deleteUnifiedMessage",
    "DELETE",
    "/icws/{sessionId}/unified-messaging/{unifiedMessageId}",
    address="unified_messaging.delete",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_FAX_MESSAGES: Operation[None] = Operation(
    "unified-messaging.subscribeUnifiedMessagingFaxMessages",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/fax-messages",
    address="unified_messaging.fax_messages.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_FAX_MESSAGES: Operation[None] = Operation(
    "unified-messaging.unsubscribeUnifiedMessagingFaxMessages",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/fax-messages",
    address="unified_messaging.fax_messages.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_MESSAGES_WAITING_INDICATOR: Operation[None] = Operation(
    "unified-messaging.subscribeUnifiedMessagingMessagesWaitingIndicator",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/messages-waiting-indicator",
    address="unified_messaging.messages_waiting_indicator.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_MESSAGES_WAITING_INDICATOR: Operation[None] = Operation(
    "unified-messaging.unsubscribeUnifiedMessagingMessagesWaitingIndicator",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/messages-waiting-indicator",
    address="unified_messaging.messages_waiting_indicator.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
REFRESH_MESSAGES_WAITING_INDICATOR_COUNT: Operation[None] = Operation(
    "unified-messaging.refreshMessagesWaitingIndicatorCount",
    "PUT",
    "/icws/{sessionId}/unified-messaging/messages-waiting-indicator/count-refresh",
    address="unified_messaging.messages_waiting_indicator.refresh_count",
    statuses=_ERROR_400_401_410_500,
)
SUBSCRIBE_VOICEMAIL_MESSAGES: Operation[None] = Operation(
    "unified-messaging.subscribeUnifiedMessagingVoicemailMessages",
    "PUT",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/voicemail-messages",
    address="unified_messaging.voicemail_messages.subscribe",
    statuses=_ERROR_400_401_410_500,
)
UNSUBSCRIBE_VOICEMAIL_MESSAGES: Operation[None] = Operation(
    "unified-messaging.unsubscribeUnifiedMessagingVoicemailMessages",
    "DELETE",
    "/icws/{sessionId}/messaging/subscriptions/unified-messaging/voicemail-messages",
    address="unified_messaging.voicemail_messages.unsubscribe",
    statuses=_ERROR_400_401_410_500,
)
START_UNIFIED_VOICEMAIL_MESSAGE_PLAY: Operation[None] = Operation(
    "unified-messaging.startUnifiedVoicemailMessagePlay",
    "POST",
    "/icws/{sessionId}/unified-messaging/{unifiedMessageId}/voicemail-message/play/start",
    address="unified_messaging.voicemail_message.play.start",
    statuses=_ERROR_400_401_410_500,
    body=lambda: models.UnifiedMessagePlayOperationRequest,
)
STOP_UNIFIED_VOICEMAIL_MESSAGE_PLAY: Operation[None] = Operation(
    "unified-messaging.stopUnifiedVoicemailMessagePlay",
    "POST",
    "/icws/{sessionId}/unified-messaging/{unifiedMessageId}/voicemail-message/play/stop",
    address="unified_messaging.voicemail_message.play.stop",
    statuses={
        **dict.fromkeys((401, 410, 500), _ERROR),
        400: Decoder(lambda: models.ErrorOrInvalidPropertyErrorOrMissingPropertyError),
    },
)

WATCH_FAX_MESSAGES: Watch[
    models.FaxMessagesMessage | models.FaxMessageSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_FAX_MESSAGES,
    stop=UNSUBSCRIBE_FAX_MESSAGES,
    kinds=lambda: (models.FaxMessagesMessage, models.FaxMessageSubscriptionStateMessage),
)
WATCH_MESSAGES_WAITING_INDICATOR: Watch[
    models.MwiMessage | models.MwiSubscriptionStateMessage | UnknownObject
] = Watch(
    start=SUBSCRIBE_MESSAGES_WAITING_INDICATOR,
    stop=UNSUBSCRIBE_MESSAGES_WAITING_INDICATOR,
    kinds=lambda: (models.MwiMessage, models.MwiSubscriptionStateMessage),
)
WATCH_VOICEMAIL_MESSAGES: Watch[
    models.VoicemailMessagesMessage
    | models.VoicemailMessageSubscriptionStateMessage
    | models.VoicemailPlayStatusMessage
    | UnknownObject
] = Watch(
    start=SUBSCRIBE_VOICEMAIL_MESSAGES,
    stop=UNSUBSCRIBE_VOICEMAIL_MESSAGES,
    kinds=lambda: (
        models.VoicemailMessagesMessage,
        models.VoicemailMessageSubscriptionStateMessage,
        models.VoicemailPlayStatusMessage,
    ),
)
