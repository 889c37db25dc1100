# Copied from sandbox/centre/behaviours/creation.py; edits here are lost.
"""Making interactions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ...call import Answer, Call
from ...refusals import INVALID, invalid, refusal
from .. import calls
from ..callbacks import Callback
from ..interactions import Interaction, Kind
from ..parts import Parts
from ..queues import Queue, QueueType, known_queue, queue, target_of
from ..states import BY_NUMBER, State
from .requests import ROOT, Handler, body_of, session_of

_DIRECTIONS = ("", "I", "O")
_CALL_TYPES = ("", "I", "E")

Maker = Callable[[Parts, str, Mapping[str, Any]], Interaction]


def create(parts: Parts, call: Call) -> Answer:
    """Make an interaction by the `__type` of the body."""
    body = body_of(call)
    maker = _MAKERS.get(str(body.get("__type", "")).rsplit(":", 1)[-1])
    if maker is None:
        raise refusal(
            400, f"There is no such kind of interaction: {body.get('__type')!r}.", INVALID
        )
    made = maker(parts, session_of(call).user, body)
    return Answer(201, {"interactionId": made.id})


def _call(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    notes = {"Eic_Notes": str(body["notes"])} if "notes" in body else {}
    return calls.place(
        parts.world,
        user,
        target_of(str(body["target"]), parts.world.directory),
        workgroup=str(body.get("workgroup", "")),
        stage=int(body.get("callMadeStage", 0)),
        attributes=notes,
        custom=body.get("additionalAttributes"),
    )


def _callback(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    place = body["targetQueue"]
    if not str(body["target"]).strip():
        raise invalid("target", "a number")
    callback = Callback(str(body["target"]), str(body.get("name", "")), str(body["subject"]))
    return callback_begins(
        parts,
        callback,
        known_queue(place, parts.world.directory, "targetQueue"),
        str(place["queueName"]),
        body.get("additionalAttributes"),
    )


def callback_begins(
    parts: Parts,
    callback: Callback,
    place: Queue,
    name: str,
    custom: Mapping[str, str] | None = None,
) -> Interaction:
    """Put a callback on a queue, where it rings."""
    known = {
        "Eic_CallDirection": "I",
        "Eic_RemoteAddress": callback.target,
        "Eic_RemoteName": callback.name or callback.target,
        "Eic_Subject": callback.subject,
        "Eic_WorkgroupName": name if place.type == QueueType.WORKGROUP else "",
    }
    made = parts.world.begin(Kind.CALLBACK, State.ALERTING, [place], known, custom)
    parts.callbacks.begin(made, callback)
    return made


def _callback_call(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    parent = parts.world.find(str(body["parentInteractionId"]), user)
    parts.callbacks.of(parent)
    made = _call(parts, user, body)
    parts.callbacks.called(parent, made)
    return made


def _chat(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    target = target_of(str(body["target"]), parts.world.directory)
    known = {
        "Eic_CallDirection": "O",
        "Eic_CallType": "E" if target.queue is None else "I",
        "Eic_RemoteAddress": target.text,
        "Eic_RemoteName": calls.remote_name(parts.world, target),
    }
    own = queue(QueueType.USER, user)
    custom = body.get("additionalAttributes")
    made = parts.world.begin(Kind.CHAT, State.CONNECTED, [own], known, custom)
    parts.chats.begin(made)
    return made


def _email(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    parent = None
    kind = 1
    if "parentInteractionId" in body:
        parent = parts.world.find(str(body["parentInteractionId"]), user)
        parts.emails.of(parent)
        kind = 2 + int(body["responseType"])
    content = body["emailContent"]
    to: Mapping[str, Any] = next(iter(content.get("toRecipients", ())), {})
    known = {
        "Eic_CallDirection": "O",
        "Eic_RemoteAddress": str(to.get("address", "")),
        "Eic_RemoteName": str(to.get("displayName", "")),
        "Eic_EmailSubject": str(content.get("subject", "")),
        "Eic_WorkgroupName": str(body.get("workgroup", "")),
    }
    own = queue(QueueType.USER, user)
    custom = body.get("additionalAttributes")
    made = parts.world.begin(Kind.EMAIL, State.CONNECTED, [own], known, custom)
    parts.emails.begin(made, content, kind=kind, parent=parent)
    return made


def _generic(parts: Parts, user: str, body: Mapping[str, Any]) -> Interaction:
    place = known_queue(body["queueId"], parts.world.directory, "queueId")
    name = str(body["queueId"]["queueName"])
    remote = str(body.get("remoteName", ""))
    known = {
        "Eic_CallDirection": _DIRECTIONS[int(body.get("interactionDirection", 0))],
        "Eic_CallType": _CALL_TYPES[int(body.get("remotePartyType", 0))],
        "Eic_RemoteId": str(body.get("remoteId", "")),
        "Eic_RemoteName": remote,
        "Eic_WorkgroupName": name if place.type == QueueType.WORKGROUP else "",
    }
    state = BY_NUMBER[int(body.get("initialState", 0))]
    custom = body.get("additionalAttributes")
    return parts.world.begin(Kind.GENERIC, state, [place], known, custom)


_MAKERS: dict[str, Maker] = {
    "createCallParameters": _call,
    "createCallbackParameters": _callback,
    "createCallbackResponseCallParameters": _callback_call,
    "createChatParameters": _chat,
    "createEmailParameters": _email,
    "createEmailResponseParameters": _email,
    "createGenericInteractionParameters": _generic,
}

HANDLERS: dict[tuple[str, str], Handler] = {("POST", f"{ROOT}/interactions"): create}
