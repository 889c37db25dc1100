"""Callbacks that visitors of a web site ask for, without a session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import ApiError
from ...handling import Request, Response
from ..callbacks import Callback
from ..centre import Centre
from ..interactions import Interaction
from ..queues import Queue, QueueType, existing_queue
from .routing import handles

ROOT = "/icws/web-callback"
_URN = "urn:inin.com:webCallback:"
_INVALID = "error.request.webCallback"


@handles("POST", f"{ROOT}/create")
def create(centre: Centre, request: Request) -> Response:
    """Put a callback on the queue that the visitor names.

    Raises:
        ApiError: 400: there is no such queue.
    """
    body = request.properties
    subject = str(body.get("subject") or "")
    callback = Callback(str(body["telephone"]), str(body["name"]), subject)
    interaction = centre.callbacks.create(callback, _queue(centre, body))
    return Response(
        200,
        {
            "__type": f"{_URN}callbackCreateResponse",
            "participantID": centre.web_participants.add(interaction),
            "callbackID": interaction.id,
            "dateFormat": "yyyy-MM-dd",
            "timeFormat": "HH:mm:ss",
        },
    )


@handles("GET", f"{ROOT}/status/{{participantId}}")
def status(centre: Centre, request: Request) -> Response:
    """Return the state of a visitor's callback.

    Raises:
        ApiError: 400: nobody of that id asked for one.
    """
    interaction = _interaction(centre, request.path["participantId"])
    if interaction is None:
        message = "Nobody of that id asked for a callback."
        raise ApiError(400, message, f"{_INVALID}.invalidParticipantId")
    state = interaction.attributes["Eic_CallStateString"]
    return Response(202, {"__type": f"{_URN}callbackStatusResponse", "state": state})


@handles("POST", f"{ROOT}/reconnect")
def reconnect(centre: Centre, request: Request) -> None:
    """Resume a visitor's callback.

    Raises:
        ApiError: 400: the visitor has no such callback.
    """
    body = request.properties
    interaction = _interaction(centre, str(body["participantID"]))
    if interaction is None or interaction.id != body["callbackID"]:
        message = "There is no callback of that id."
        raise ApiError(400, message, f"{_INVALID}.invalidCallbackId")


def _interaction(centre: Centre, participant: str) -> Interaction | None:
    return centre.web_participants.interaction(participant)


def _queue(centre: Centre, body: Mapping[str, Any]) -> Queue:
    """Return the queue of a body; its type is a user, or else a workgroup."""
    is_user = str(body["targetQueueType"]).lower() == "user"
    type_ = QueueType.USER if is_user else QueueType.WORKGROUP
    queue = {"queueType": type_, "queueName": body["targetQueue"]}
    return existing_queue(queue, centre.directory, "targetQueue")
