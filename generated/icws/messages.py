# Rendered from spec/ and templates/client/messages.py.jinja2; edits here are lost.
"""Messages that the server sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from icws import models
from icws._runtime.model import Model, UnknownObject

__all__ = ["MESSAGE_TYPES", "AnyMessage"]

AnyMessage: TypeAlias = (
    models.ConsultMessage
    | models.InteractionMorphedMessage
    | models.EmailUploadFileStatusMessage
    | models.EmailMessageAttachmentMessage
    | models.ConnectionStateChangeMessage
    | models.SubscriptionStateMessage
    | models.AsyncOperationCompletedMessage
    | models.MultipleSubscriptionMessage
    | models.StationConnectionStateChangeMessage
    | models.EffectiveStationChangeMessage
    | models.InteractionAlertingMessage
    | models.HistoryMessage
    | models.AssistanceRequestListMessage
    | models.AssistanceRequestDetailsMessage
    | models.AssistanceRequestSubscriptionStateMessage
    | models.InteractionChangedMessage
    | models.InteractionDeallocatedMessage
    | models.InteractionLostRightsMessage
    | models.InteractionRecordingSnippetCreatedMessage
    | models.CallbackMessage
    | models.ChatMembersMessage
    | models.ChatContentsMessage
    | models.EmailContentsMessage
    | models.EmailSubscriptionStateMessage
    | models.QueueContentsMessage
    | models.QueueSubscriptionStateMessage
    | UnknownObject
)
"""Any message; one that this client does not know comes as `UnknownObject`."""

MESSAGE_TYPES: Mapping[str, type[Model]] = {
    "urn:inin.com:interactions:consultMessage": models.ConsultMessage,
    "urn:inin.com:interactions:interactionMorphedMessage": models.InteractionMorphedMessage,
    "urn:inin.com:interactions.email:emailUploadFileStatusMessage": models.EmailUploadFileStatusMessage,
    "urn:inin.com:interactions.email:emailMessageAttachmentMessage": models.EmailMessageAttachmentMessage,
    "urn:inin.com:connection:connectionStateChangeMessage": models.ConnectionStateChangeMessage,
    "urn:inin.com:messaging:subscriptionStateMessage": models.SubscriptionStateMessage,
    "urn:inin.com:messaging:asyncOperationCompletedMessage": models.AsyncOperationCompletedMessage,
    "urn:inin.com:messaging:multipleSubscriptionMessage": models.MultipleSubscriptionMessage,
    "urn:inin.com:connection:stationConnectionStateChangeMessage": models.StationConnectionStateChangeMessage,
    "urn:inin.com:connection:effectiveStationChangeMessage": models.EffectiveStationChangeMessage,
    "urn:inin.com:interactions:interactionAlertingMessage": models.InteractionAlertingMessage,
    "urn:inin.com:interactions:historyMessage": models.HistoryMessage,
    "urn:inin.com:interactions.assistance:assistanceRequestListMessage": models.AssistanceRequestListMessage,
    "urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage": models.AssistanceRequestDetailsMessage,
    "urn:inin.com:interactions.assistance:assistanceRequestSubscriptionStateMessage": models.AssistanceRequestSubscriptionStateMessage,
    "urn:inin.com:interactions:interactionChangedMessage": models.InteractionChangedMessage,
    "urn:inin.com:interactions:interactionDeallocatedMessage": models.InteractionDeallocatedMessage,
    "urn:inin.com:interactions:interactionLostRightsMessage": models.InteractionLostRightsMessage,
    "urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage": models.InteractionRecordingSnippetCreatedMessage,
    "urn:inin.com:interactions.callback:callbackMessage": models.CallbackMessage,
    "urn:inin.com:interactions.chat:chatMembersMessage": models.ChatMembersMessage,
    "urn:inin.com:interactions.chat:chatContentsMessage": models.ChatContentsMessage,
    "urn:inin.com:interactions.email:emailContentsMessage": models.EmailContentsMessage,
    "urn:inin.com:interactions.email:emailSubscriptionStateMessage": models.EmailSubscriptionStateMessage,
    "urn:inin.com:queues:queueContentsMessage": models.QueueContentsMessage,
    "urn:inin.com:queues:queueSubscriptionStateMessage": models.QueueSubscriptionStateMessage,
}
"""The class of each message by its `__type`."""
