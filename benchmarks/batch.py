"""A batch of messages as a busy client gets them in one poll."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from typing import Any

_URN = "urn:inin.com:"
_NAMES = ("Eic_State", "Eic_RemoteName", "Eic_RemoteAddress", "Eic_LocalName", "Eic_Note",
          "Eic_CallIdKey", "Eic_WorkgroupName", "Eic_UserName", "Eic_InitiationTime",
          "Eic_ConnectDurationTime", "Eic_ObjectType", "Eic_CallDirection")  # fmt: skip


def batch(count: int, unknown: int = 0) -> bytes:
    """Return so many messages as JSON; of 100, ``unknown`` are of types that no spec has.

    Those stand among the others, not in front.
    """
    kinds = itertools.cycle(_messages())
    messages: list[dict[str, Any]] = []
    for number in range(count):
        message = next(kinds)
        # 37 and 100 have no common divisor: each of 100 in a row gives another rest.
        if number * 37 % 100 >= 100 - unknown:
            message = {**message, "__type": f"{_URN}tomorrow:kind{number % 3}Message"}
        messages.append(message)
    return json.dumps(messages, separators=(",", ":")).encode()


def _messages() -> Iterator[dict[str, Any]]:
    """Yield as many messages of each kind as there are in a hundred."""
    for number in range(100):
        yield _message(number)


def _message(number: int) -> dict[str, Any]:
    interaction = f"10002{number:05}"
    kind = number % 20
    if kind < 4:
        return _queue(interaction, kind)
    if kind < 12:
        changed = {"interactionID": interaction, "attributes": _attributes(interaction, 4)}
        return _of("interactions:interactionChangedMessage", True, **changed)
    if kind < 15:
        return _chat(interaction)
    if kind == 15:
        members = {"membersAdded": [], "membersChanged": [_member(interaction)]}
        return _of("interactions.chat:chatMembersMessage", True, interactionId=interaction,
                   membersRemoved=[], **members)  # fmt: skip
    if kind == 16:
        return _alert(interaction)
    if kind == 17:
        callback = {"target": "+49305550100", "subject": "the bill", "name": "Ada", "attempts": 1}
        return _of("interactions.callback:callbackMessage", False, interactionId=interaction,
                   **callback)  # fmt: skip
    if kind == 18:
        return _of("messaging:subscriptionStateMessage", False, state=1)
    return _of("interactions:interactionDeallocatedMessage", False, interactionID=interaction)


def _of(kind: str, delta: bool, **properties: Any) -> dict[str, Any]:
    return {"__type": _URN + kind, "isDelta": delta, **properties}


def _attributes(interaction: str, count: int) -> dict[str, str]:
    return {name: f"{name[4:]} of {interaction}" for name in _NAMES[:count]}


def _queue(interaction: str, kind: int) -> dict[str, Any]:
    parts: dict[str, Any] = {}
    if kind % 2 == 0:
        added = {"interactionId": interaction, "attributes": _attributes(interaction, 12)}
        parts["interactionsAdded"] = [added]
    else:
        changed = {"interactionId": interaction, "attributes": _attributes(interaction, 4)}
        parts["interactionsChanged"] = [changed, changed]
    if kind == 3:
        parts["interactionsRemoved"] = [interaction]
    return _of("queues:queueContentsMessage", True, subscriptionId="my-queue", **parts)


def _chat(interaction: str) -> dict[str, Any]:
    member = {"chatMemberType": 4, "displayName": "Ada", "interactionId": interaction, "userId": ""}
    content = {"chatMember": member, "text": "Where is my parcel?", "messageType": 0}
    line = {**content, "timestamp": "20201029T082018Z"}
    return _of("interactions.chat:chatContentsMessage", True, interactionId=interaction,
               messagesAdded=[line, line])  # fmt: skip


def _member(interaction: str) -> dict[str, Any]:
    return {
        "__type": f"{_URN}interactions.chat:fullChatMember",
        "chatMemberType": 3,
        "displayName": "Grace",
        "interactionId": interaction,
        "userId": "grace",
        "isTyping": True,
    }


def _alert(interaction: str) -> dict[str, Any]:
    alert = {
        "interactionId": interaction,
        "interactionType": "Call",
        "name": "Alan",
        "address": "+49305550101",
        "alertType": 5,
        "alertAction": 1,
        "autoAnswer": False,
        "monitoredQueue": {"queueType": 2, "queueName": "Sales"},
        "attributes": _attributes(interaction, 6),
    }
    return _of("interactions:interactionAlertingMessage", True, alertingInteractionDetails=[alert])
