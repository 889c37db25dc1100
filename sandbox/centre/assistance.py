"""Assistance requests: agents ask a supervisor for help with an interaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from ..errors import not_found
from .interactions import Interaction
from .publishing import Change
from .store import Store

LIST_TOPIC = ("assistance",)
"""The topic of the list of open requests."""


class RequestState(IntEnum):
    """Values of the enumeration `assistanceRequestState`."""

    NONE = 0
    ACCEPTED = 1
    COMPLETED = 2


class ParticipantAction(IntEnum):
    """Values of `assistanceRequestParticipantAction` that the centre uses."""

    INITIATED = 1
    ACCEPTED = 3


@dataclass
class AssistanceRequest:
    """A request for assistance; messages and participants are JSON objects of the API."""

    id: str
    interaction_id: str
    state: RequestState = RequestState.NONE
    messages: list[dict[str, Any]] = field(default_factory=list)
    participants: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass(eq=False)
class AssistanceChange(Change):
    """A change of one request, as the properties of its message."""

    id: str
    properties: dict[str, Any]


class Assistance:
    """The open requests by id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.requests: dict[str, AssistanceRequest] = {}
        store.on_deallocate.append(self._close_all)

    def find(self, request_id: str) -> AssistanceRequest:
        """Return an open request.

        Raises:
            ApiError: 404: there is none with this id.
        """
        if request_id not in self.requests:
            raise not_found("request for assistance", request_id)
        return self.requests[request_id]

    def open(self, interaction: Interaction, user: str, text: str) -> str:
        """Open a request and return its id."""
        request = AssistanceRequest(self._store.new_id(), interaction.id)
        self.requests[request.id] = request
        self._record(request, {"interactionId": interaction.id, "state": 0}, LIST_TOPIC)
        self._add_participant(request, user, ParticipantAction.INITIATED)
        self._add_message(request, user, text)
        return request.id

    def add_message(self, request_id: str, user: str, text: str) -> None:
        """Add a message. The first other user who writes accepts the request.

        Raises:
            ApiError: 404: there is no such request.
        """
        request = self.find(request_id)
        if user.lower() not in request.participants:
            self._add_participant(request, user, ParticipantAction.ACCEPTED)
            if request.state is RequestState.NONE:
                request.state = RequestState.ACCEPTED
                self._record(request, {"state": int(RequestState.ACCEPTED)})
        self._add_message(request, user, text)

    def close(self, request_id: str) -> None:
        """Close a request.

        Raises:
            ApiError: 404: there is no such request.
        """
        request = self.find(request_id)
        request.state = RequestState.COMPLETED
        del self.requests[request.id]
        self._record(request, {"state": int(RequestState.COMPLETED)}, LIST_TOPIC)

    def _close_all(self, interaction: Interaction) -> None:
        for request in list(self.requests.values()):
            if request.interaction_id == interaction.id:
                self.close(request.id)

    def _add_participant(
        self, request: AssistanceRequest, user: str, action: ParticipantAction
    ) -> None:
        name = self._store.directory.display_name(user)
        participant = {"userId": user, "displayName": name, "action": int(action)}
        request.participants[user.lower()] = participant
        self._record(request, {"participantsAdded": [participant]})

    def _add_message(self, request: AssistanceRequest, user: str, text: str) -> None:
        message = {"text": text, "participantId": user, "timeAdded": self._store.timestamp()}
        request.messages.append(message)
        self._record(request, {"messagesAdded": [message]})

    def _record(
        self, request: AssistanceRequest, properties: dict[str, Any], *topics: tuple[str]
    ) -> None:
        topic = ("assistance", request.id)
        self._store.record(AssistanceChange((topic, *topics), request.id, properties))
