# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)

EXIT_WEB_CHAT: Operation[None] = Operation(
    id="web-chat.exitWebChat",
    address="web_chat.exit",
    method="POST",
    path="/icws/web-chat/exit/{participantId}",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId",),
)
GET_WEB_CHAT_MESSAGES: Operation[models.ChatGetMessagesResponse] = Operation(
    id="web-chat.getWebChatMessages",
    address="web_chat.get_messages",
    method="GET",
    path="/icws/web-chat/messages/{participantId}",
    decoder=Decoder(lambda: models.ChatGetMessagesResponse),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId",),
)
RECONNECT_WEB_CHAT: Operation[None] = Operation(
    id="web-chat.reconnectWebChat",
    address="web_chat.reconnect",
    method="POST",
    path="/icws/web-chat/reconnect",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    body=lambda: models.ChatReconnectRequest,
)
SEND_WEB_CHAT_MESSAGE: Operation[None] = Operation(
    id="web-chat.sendWebChatMessage",
    address="web_chat.send_message",
    method="POST",
    path="/icws/web-chat/send-message/{participantId}",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId",),
    body=lambda: models.ChatSendMessageRequest,
)
START_WEB_CHAT: Operation[models.StartChatResponse] = Operation(
    id="web-chat.startWebChat",
    address="web_chat.start",
    method="POST",
    path="/icws/web-chat/start",
    decoder=Decoder(lambda: models.StartChatResponse),
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    body=lambda: models.StartChatRequest,
)
SET_WEB_CHAT_TYPING_STATE: Operation[None] = Operation(
    id="web-chat.setWebChatTypingState",
    address="web_chat.set_typing_state",
    method="POST",
    path="/icws/web-chat/typing-state/{participantId}",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId",),
    body=lambda: models.ChatTypingStateRequest,
)
GET_WEB_CHAT_FILE: Operation[None] = Operation(
    id="web-chat.getWebChatFile",
    address="web_chat.file.get",
    method="GET",
    path="/icws/web-chat/file/{participantId}/{fileGuid}/{fileName}",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId", "fileGuid", "fileName"),
)
GET_WEB_CHAT_MESSAGE_HISTORY: Operation[models.ChatGetAllMessagesResponse] = Operation(
    id="web-chat.getWebChatMessageHistory",
    address="web_chat.message_history.get",
    method="GET",
    path="/icws/web-chat/message-history/{participantId}",
    decoder=Decoder(lambda: models.ChatGetAllMessagesResponse),
    needs_session=False,
    parameters=("participantId",),
)
