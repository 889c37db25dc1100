# Rendered from spec/ and templates/client/_gates.py.jinja2; edits here are lost.
"""Feature gates of the API."""

from __future__ import annotations

from icws._model_index import INDEX
from icws._runtime.gating import Gate, GateTable

__all__ = ["GATES"]

GATES = GateTable(
    operations={
        "connection.createConnection": (Gate("connection", 1),),
        "connection.getServerInfo": (Gate("connection", 1),),
        "connection.getServerTime": (Gate("connection", 4),),
        "connection.beginSingleSignOn": (Gate("connection", 3),),
        "connection.getSingleSignOnResponse": (Gate("connection", 5),),
        "connection.beginSamlEcpSingleSignOn": (Gate("connection", 7),),
        "connection.getVersion": (Gate("connection", 1),),
        "connection.getConnection": (Gate("connection", 1),),
        "connection.disconnectStation": (Gate("connection", 1),),
        "connection.getSwitchoverStatus": (Gate("connection", 11),),
        "connection.createUniqueAuthToken": (Gate("connection", 1),),
        "connection.subscribeConnectionStation": (Gate("connection", 1),),
        "interactions.createInteraction": (Gate("interactions", 1),),
        "interactions.sendAssistanceMessage": (Gate("interactions", 9),),
        "interactions.completeAssistanceRequest": (Gate("interactions", 9),),
        "interactions.resolveEmailAddress": (Gate("interactions", 10),),
        "interactions.getInteraction": (Gate("interactions", 1),),
        "interactions.sendChatMessage": (Gate("interactions", 6),),
        "interactions.consult": (Gate("interactions", 6),),
        "interactions.uploadEmailFileAttachment": (Gate("interactions", 10),),
        "interactions.downloadEmailMessageAttachment": (Gate("interactions", 10),),
        "interactions.insertEmailResponseManagementItem": (Gate("interactions", 10),),
        "interactions.sendEmail": (Gate("interactions", 10),),
        "interactions.recordSnippet": (Gate("interactions", 13),),
        "interactions.subscribeInteractionAlerting": (Gate("interactions", 6),),
        "interactions.unsubscribeInteractionAlerting": (Gate("interactions", 6),),
        "interactions.subscribeInteractionHistory": (Gate("interactions", 4),),
        "interactions.unsubscribeInteractionHistory": (Gate("interactions", 4),),
        "interactions.subscribeAssistanceRequests": (Gate("interactions", 9),),
        "interactions.unsubscribeAssistanceRequests": (Gate("interactions", 9),),
        "interactions.subscribeAssistanceRequest": (Gate("interactions", 9),),
        "interactions.subscribeInteraction": (Gate("interactions", 8),),
        "interactions.unsubscribeInteraction": (Gate("interactions", 8),),
        "interactions.subscribeInteractionCallback": (Gate("interactions", 8),),
        "interactions.unsubscribeInteractionCallback": (Gate("interactions", 8),),
        "interactions.subscribeInteractionChat": (Gate("interactions", 6),),
        "interactions.unsubscribeInteractionChat": (Gate("interactions", 6),),
        "queues.subscribeQueue": (Gate("queues", 1),),
    },
    bodies={},
    parameters={
        "connection.createConnection": {
            "include": (Gate("connection", 3),),
        },
        "connection.getServerInfo": {
            "singleSignOnCapabilities": (Gate("connection", 3),),
            "displayLanguage": (Gate("connection", 6),),
            "Accept-Language": (Gate("connection", 2),),
        },
        "connection.beginSingleSignOn": {
            "returnUri": (Gate("connection", 5),),
        },
    },
    options={
        "connection.createConnection": {
            "(body)": {
                "models.SingleSignOnTokenConnectionRequestSettings": (Gate("connection", 3),),
            },
            "include": {
                "server-time": (Gate("connection", 4),),
                "default-workstation": (Gate("connection", 5),),
                "purecloud-integration": (Gate("connection", 8),),
                "effective-station": (Gate("connection", 10),),
            },
        },
    },
    types={
        "SingleSignOnTokenConnectionRequestSettings": (Gate("connection", 3),),
        "RecordSnippetParameters": (Gate("interactions", 10),),
        "InteractionRecordingSnippetCreatedMessage": (Gate("interactions", 13),),
        "CallbackMessage": (Gate("interactions", 8),),
    },
    properties={
        "AuthTokenConnectionRequestSettings": {
            "disconnectSourceSession": (Gate("connection", 3),),
        },
        "VersionInfo": {
            "productReleaseDisplayString": (Gate("connection", 2),),
            "productPatchDisplayString": (Gate("connection", 2),),
        },
        "ConnectionSettings": {
            "shouldReconnect": (Gate("connection", 3),),
        },
        "CreateConsultParameters": {
            "queueID": (Gate("interactions", 13),),
            "additionalAttributes": (Gate("interactions", 10),),
        },
    },
    members={},
    messages={
        "InteractionRecordingSnippetCreatedMessage": (Gate("interactions", 13),),
        "CallbackMessage": (Gate("interactions", 8),),
    },
    load_tagged=INDEX.load_tagged,
)
