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
GET_WEB_CHAT_FILE: Operation[None] = Operation(
    id="web-chat.getWebChatFile",
    address="web_chat.file.get",
    method="GET",
    path="/icws/web-chat/file/{participantId}/{fileGuid}/{fileName}",
    needs_session=False,
    statuses=dict.fromkeys((400, 410, 500), _ERROR),
    parameters=("participantId", "fileGuid", "fileName"),
)
