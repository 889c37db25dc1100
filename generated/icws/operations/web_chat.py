# Rendered from spec/ and templates/client/operations.py.jinja2; edits here are lost.
"""The operations of one area, as the session sends them."""

from __future__ import annotations

from typing import Any

from icws import models
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation

_ERROR: Decoder[models.Error] = Decoder(lambda: models.Error)
_ERROR_400_410_500: dict[int, Decoder[Any]] = dict.fromkeys((400, 410, 500), _ERROR)

EXIT_WEB_CHAT: Operation[None] = Operation(
    "web-chat.exitWebChat",
    "POST",
    "/icws/web-chat/exit/{participantId}",
    address="web_chat.exit",
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
GET_MESSAGES: Operation[models.ChatGetMessagesResponse] = Operation(
    "web-chat.getWebChatMessages",
    "GET",
    "/icws/web-chat/messages/{participantId}",
    address="web_chat.get_messages",
    decoder=Decoder(lambda: models.ChatGetMessagesResponse),
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
RECONNECT_WEB_CHAT: Operation[None] = Operation(
    "web-chat.reconnectWebChat",
    "POST",
    "/icws/web-chat/reconnect",
    address="web_chat.reconnect",
    needs_session=False,
    statuses=_ERROR_400_410_500,
    body=lambda: models.ChatReconnectRequest,
)
SEND_MESSAGE: Operation[None] = Operation(
    "web-chat.sendWebChatMessage",
    "POST",
    "/icws/web-chat/send-message/{participantId}",
    address="web_chat.send_message",
    needs_session=False,
    statuses=_ERROR_400_410_500,
    body=lambda: models.ChatSendMessageRequest,
)
START_WEB_CHAT: Operation[models.StartChatResponse] = Operation(
    "web-chat.startWebChat",
    "POST",
    "/icws/web-chat/start",
    address="web_chat.start",
    decoder=Decoder(lambda: models.StartChatResponse),
    needs_session=False,
    statuses=_ERROR_400_410_500,
    body=lambda: models.StartChatRequest,
)
SET_TYPING_STATE: Operation[None] = Operation(
    "web-chat.setWebChatTypingState",
    "POST",
    "/icws/web-chat/typing-state/{participantId}",
    address="web_chat.set_typing_state",
    needs_session=False,
    statuses=_ERROR_400_410_500,
    body=lambda: models.ChatTypingStateRequest,
)
GET_FILE: Operation[None] = Operation(
    "web-chat.getWebChatFile",
    "GET",
    "/icws/web-chat/file/{participantId}/{fileGuid}/{fileName}",
    address="web_chat.file.get",
    needs_session=False,
    statuses=_ERROR_400_410_500,
)
GET_MESSAGE_HISTORY: Operation[models.ChatGetAllMessagesResponse] = Operation(
    "web-chat.getWebChatMessageHistory",
    "GET",
    "/icws/web-chat/message-history/{participantId}",
    address="web_chat.message_history.get",
    decoder=Decoder(lambda: models.ChatGetAllMessagesResponse),
    needs_session=False,
)
