# Rendered from spec/ and templates/client/messages.py.jinja2; edits here are lost.
"""Messages that the server sends; the class of each is loaded when it is needed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from icws._model_index import INDEX
from icws._runtime.model import Model, UnknownObject
from icws._runtime.model_index import TaggedModels

if TYPE_CHECKING:
    from icws import models

__all__ = ["MESSAGE_TYPES", "AnyMessage"]

MESSAGE_TYPES: Mapping[str, type[Model]] = TaggedModels(
    INDEX.find,
    {
        "urn:inin.com:interactions:consultMessage": "ConsultMessage",
        "urn:inin.com:interactions:interactionMorphedMessage": "InteractionMorphedMessage",
        "urn:inin.com:interactions.email:emailUploadFileStatusMessage": "EmailUploadFileStatusMessage",
        "urn:inin.com:interactions.email:emailMessageAttachmentMessage": "EmailMessageAttachmentMessage",
        "urn:inin.com:connection:connectionStateChangeMessage": "ConnectionStateChangeMessage",
        "urn:inin.com:messaging:subscriptionStateMessage": "SubscriptionStateMessage",
        "urn:inin.com:messaging:asyncOperationCompletedMessage": "AsyncOperationCompletedMessage",
        "urn:inin.com:messaging:multipleSubscriptionMessage": "MultipleSubscriptionMessage",
        "urn:inin.com:connection:stationConnectionStateChangeMessage": "StationConnectionStateChangeMessage",
        "urn:inin.com:connection:effectiveStationChangeMessage": "EffectiveStationChangeMessage",
        "urn:inin.com:interactions:interactionAlertingMessage": "InteractionAlertingMessage",
        "urn:inin.com:interactions:historyMessage": "HistoryMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestListMessage": "AssistanceRequestListMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage": "AssistanceRequestDetailsMessage",
        "urn:inin.com:interactions.assistance:assistanceRequestSubscriptionStateMessage": "AssistanceRequestSubscriptionStateMessage",
        "urn:inin.com:interactions:interactionChangedMessage": "InteractionChangedMessage",
        "urn:inin.com:interactions:interactionDeallocatedMessage": "InteractionDeallocatedMessage",
        "urn:inin.com:interactions:interactionLostRightsMessage": "InteractionLostRightsMessage",
        "urn:inin.com:interactions:interactionRecordingSnippetCreatedMessage": "InteractionRecordingSnippetCreatedMessage",
        "urn:inin.com:interactions.callback:callbackMessage": "CallbackMessage",
        "urn:inin.com:interactions.chat:chatMembersMessage": "ChatMembersMessage",
        "urn:inin.com:interactions.chat:chatContentsMessage": "ChatContentsMessage",
        "urn:inin.com:interactions.email:emailContentsMessage": "EmailContentsMessage",
        "urn:inin.com:interactions.email:emailSubscriptionStateMessage": "EmailSubscriptionStateMessage",
        "urn:inin.com:queues:queueContentsMessage": "QueueContentsMessage",
        "urn:inin.com:queues:queueSubscriptionStateMessage": "QueueSubscriptionStateMessage",
    },
)
"""The class of each message by its `__type`."""

if TYPE_CHECKING:
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
else:

    def __getattr__(name: str) -> object:
        """Load the classes of all messages when a program uses their union."""
        if name != "AnyMessage":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from typing import Union

        value = globals()[name] = Union[(*MESSAGE_TYPES.values(), UnknownObject)]
        return value
