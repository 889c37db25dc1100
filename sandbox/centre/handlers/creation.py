"""Creation of interactions, by the `__type` of the body."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...errors import INVALID, ApiError, invalid
from ...handling import Request, Response
from ..callbacks import Callback
from ..calls import place_call, remote_name
from ..centre import Centre
from ..interactions import Interaction, Kind
from ..queues import QueueType, existing_queue, parse_target, user_queue
from ..states import STATE_BY_NUMBER, State
from .routing import ROOT, handles

_DIRECTIONS = ("", "I", "O")
_CALL_TYPES = ("", "I", "E")

Body = Mapping[str, Any]
Creator = Callable[[Centre, str, Body], Interaction]


@handles("POST", f"{ROOT}/interactions")
def create(centre: Centre, request: Request) -> Response:
    """Create an interaction."""
    type_ = request.properties.get("__type")
    creator = _CREATORS.get(str(type_ or "").rsplit(":", 1)[-1])
    if creator is None:
        raise ApiError(400, f"There is no such kind of interaction: {type_!r}.", INVALID)
    interaction = creator(centre, request.user, request.properties)
    return Response(201, {"interactionId": interaction.id})


def _create_call(centre: Centre, user: str, body: Body) -> Interaction:
    return place_call(
        centre.store,
        user,
        parse_target(str(body["target"]), centre.directory),
        workgroup=str(body.get("workgroup", "")),
        stage=int(body.get("callMadeStage", 0)),
        attributes={"Eic_Notes": str(body["notes"])} if "notes" in body else {},
        custom=body.get("additionalAttributes"),
    )


def _create_callback(centre: Centre, user: str, body: Body) -> Interaction:
    if not str(body["target"]).strip():
        raise invalid("target", "a number")
    callback = Callback(str(body["target"]), str(body.get("name", "")), str(body["subject"]))
    queue = existing_queue(body["targetQueue"], centre.directory, "targetQueue")
    return centre.callbacks.create(callback, queue, body.get("additionalAttributes"))


def _create_callback_call(centre: Centre, user: str, body: Body) -> Interaction:
    callback = centre.store.find(str(body["parentInteractionId"]), user)
    centre.callbacks.of(callback)
    call = _create_call(centre, user, body)
    centre.callbacks.set_call(callback, call)
    return call


def _create_chat(centre: Centre, user: str, body: Body) -> Interaction:
    target = parse_target(str(body["target"]), centre.directory)
    known = {
        "Eic_CallDirection": "O",
        "Eic_CallType": "E" if target.queue is None else "I",
        "Eic_RemoteAddress": target.text,
        "Eic_RemoteName": remote_name(centre.store, target),
    }
    interaction = _create_own(centre, Kind.CHAT, user, known, body)
    centre.chats.begin(interaction)
    return interaction


def _create_email(centre: Centre, user: str, body: Body) -> Interaction:
    parent = None
    type_ = 1
    if "parentInteractionId" in body:
        parent = centre.store.find(str(body["parentInteractionId"]), user)
        centre.emails.of(parent)
        type_ = 2 + int(body["responseType"])
    content = body["emailContent"]
    recipient: Body = next(iter(content.get("toRecipients", ())), {})
    known = {
        "Eic_CallDirection": "O",
        "Eic_RemoteAddress": str(recipient.get("address", "")),
        "Eic_RemoteName": str(recipient.get("displayName", "")),
        "Eic_EmailSubject": str(content.get("subject", "")),
        "Eic_WorkgroupName": str(body.get("workgroup", "")),
    }
    interaction = _create_own(centre, Kind.EMAIL, user, known, body)
    centre.emails.begin(interaction, content, type_=type_, parent=parent)
    return interaction


def _create_generic(centre: Centre, user: str, body: Body) -> Interaction:
    queue = existing_queue(body["queueId"], centre.directory, "queueId")
    known = {
        "Eic_CallDirection": _DIRECTIONS[int(body.get("interactionDirection", 0))],
        "Eic_CallType": _CALL_TYPES[int(body.get("remotePartyType", 0))],
        "Eic_RemoteId": str(body.get("remoteId", "")),
        "Eic_RemoteName": str(body.get("remoteName", "")),
        "Eic_WorkgroupName": queue.name if queue.type == QueueType.WORKGROUP else "",
    }
    state = STATE_BY_NUMBER[int(body.get("initialState", 0))]
    custom = body.get("additionalAttributes")
    return centre.store.create(Kind.GENERIC, state, [queue], known, custom)


def _create_own(
    centre: Centre, kind: Kind, user: str, known: Mapping[str, str], body: Body
) -> Interaction:
    custom = body.get("additionalAttributes")
    return centre.store.create(kind, State.CONNECTED, [user_queue(user)], known, custom)


_CREATORS: dict[str, Creator] = {
    "createCallParameters": _create_call,
    "createCallbackParameters": _create_callback,
    "createCallbackResponseCallParameters": _create_callback_call,
    "createChatParameters": _create_chat,
    "createEmailParameters": _create_email,
    "createEmailResponseParameters": _create_email,
    "createGenericInteractionParameters": _create_generic,
}
