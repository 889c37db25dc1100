# Copied from sandbox/centre/handlers/web_chats.py; edits here are lost.
"""Chats that visitors of a web site open, without a session.

No page has the names under which the answer has the ids of chat and participant. Here they are
those under which a request to resume the chat has them.
"""

from __future__ import annotations

from ...errors import NOT_FOUND, ApiError, invalid, not_found, specified
from ...handling import Request, Response
from ..centre import Centre
from ..interactions import Interaction, Kind
from ..queues import Queue, QueueType, existing_queue
from ..states import State
from .routing import handles

ROOT = "/icws/web-chat"
_URN = "urn:inin.com:webChat:"
_INVALID = "error.request.webChat"
_VISITOR = ""
# What comes for a user is on the user's system queue, too.
_QUEUE_TYPES = {
    "workgroup": QueueType.WORKGROUP,
    "user": QueueType.USER,
    "station": QueueType.STATION,
    "system": QueueType.USER,
}


@handles("POST", f"{ROOT}/start")
def start(centre: Centre, request: Request) -> Response:
    """Put a chat on the queue that the visitor names.

    Raises:
        ApiError: 400: there is no such queue.
    """
    body = request.properties
    queue = _queue(centre, request)
    is_workgroup = queue.type == QueueType.WORKGROUP
    known = {
        "Eic_CallDirection": "I",
        "Eic_CallType": "E",
        "Eic_RemoteName": str(body["participantName"]),
        "Eic_Notes": str(body.get("notes", "")),
        "Eic_WorkgroupName": queue.name if is_workgroup else "",
    }
    interaction = centre.store.create(Kind.CHAT, State.ALERTING, [queue], known)
    centre.chats.begin(interaction)
    return Response(
        200,
        {
            "__type": f"{_URN}startChatResponse",
            "pollWaitSuggestion": "2000",
            "participantId": centre.web_participants.add(interaction),
            "chatId": interaction.id,
        },
    )


@handles("POST", f"{ROOT}/reconnect")
def reconnect(centre: Centre, request: Request) -> None:
    """Resume a visitor's chat.

    Raises:
        ApiError: 400: the visitor has no such chat.
    """
    body = request.properties
    interaction = centre.web_participants.interaction(str(body["participantId"]))
    if interaction is None or interaction.id != body["chatId"]:
        raise ApiError(400, "There is no chat of that id.", f"{_INVALID}.invalidChatId")


@handles("POST", f"{ROOT}/send-message/{{participantId}}")
def send(centre: Centre, request: Request) -> None:
    """Add a line of the visitor."""
    text = str(request.properties["message"])
    centre.chats.add_line(_chat(centre, request), _VISITOR, text, stop_typing=True)


@handles("POST", f"{ROOT}/typing-state/{{participantId}}")
def set_typing(centre: Centre, request: Request) -> None:
    """Show whether the visitor is typing."""
    on = bool(request.properties["typingIndicator"])
    centre.chats.set_typing(_chat(centre, request), _VISITOR, on=on)


@handles("GET", f"{ROOT}/messages/{{participantId}}")
@handles("GET", f"{ROOT}/message-history/{{participantId}}")
def messages(centre: Centre, request: Request) -> Response:
    """Return no messages, since no page has the names of the properties that hold them."""
    _chat(centre, request)
    return Response(200, {})


@handles("GET", f"{ROOT}/file/{{participantId}}/{{fileGuid}}/{{fileName}}")
def file(centre: Centre, request: Request) -> Response:
    """Refuse a file: the content of those that are sent in chats is not kept."""
    _chat(centre, request)
    raise not_found("file", request.path["fileName"])


@handles("POST", f"{ROOT}/exit/{{participantId}}")
def leave(centre: Centre, request: Request) -> None:
    """End the chat."""
    interaction = _chat(centre, request)
    if not interaction.ended:
        centre.store.set_state(interaction, State.EXTERNAL_DISCONNECT)


def _chat(centre: Centre, request: Request) -> Interaction:
    """Return the chat of the visitor of the path.

    Raises:
        ApiError: 400: there is no such visitor; 404, where that is what the operation documents.
    """
    interaction = centre.web_participants.interaction(request.path["participantId"])
    if interaction is None or interaction.kind is not Kind.CHAT:
        error = ApiError(404, "No participant has that id.", NOT_FOUND)
        raise specified(error, f"{_INVALID}.invalidParticipantId")
    return interaction


def _queue(centre: Centre, request: Request) -> Queue:
    """Return the queue of the body.

    Raises:
        ApiError: 400: there is no such queue, or no such type of queues.
    """
    body = request.properties
    type_ = _QUEUE_TYPES.get(str(body["targetType"]).lower())
    if type_ is None:
        raise invalid("targetType", "Workgroup, User, Station or System")
    queue = {"queueType": type_, "queueName": body["targetName"]}
    return existing_queue(queue, centre.directory, "targetName")
