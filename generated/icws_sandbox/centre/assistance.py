# Copied from sandbox/centre/assistance.py; edits here are lost.
"""Agents who ask a supervisor for help, and the talk about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from .interactions import Interaction
from .publishing import Change
from .refusals import unknown
from .world import World

LIST = ("assistance",)


class Progress(IntEnum):
    """The values of the enumeration `assistanceRequestState`."""

    NONE = 0
    ACCEPTED = 1
    COMPLETED = 2


class Action(IntEnum):
    """The values of `assistanceRequestParticipantAction` that the centre uses."""

    INITIATED = 1
    ACCEPTED = 3


@dataclass
class Request:
    """A request for assistance; messages and participants as they are represented."""

    id: str
    interaction_id: str
    state: Progress = Progress.NONE
    messages: list[dict[str, Any]] = field(default_factory=list)
    participants: dict[str, dict[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class AssistanceChange(Change):
    """What happened to one request, as the properties of its message."""

    id: str
    properties: dict[str, Any]


class Assistance:
    """The open requests by id."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.requests: dict[str, Request] = {}
        world.on_gone.append(self._gone)

    def find(self, request_id: str) -> Request:
        """Return an open request.

        Raises:
            Refusal: there is none.
        """
        if request_id not in self.requests:
            raise unknown("request for assistance", request_id)
        return self.requests[request_id]

    def ask(self, interaction: Interaction, user: str, text: str) -> str:
        """Open a request and return its id."""
        request = Request(self._world.new_id(), interaction.id)
        self.requests[request.id] = request
        self._tell(request, {"interactionId": interaction.id, "state": 0}, LIST)
        self._join(request, user, Action.INITIATED)
        self._say(request, user, text)
        return request.id

    def talk(self, request_id: str, user: str, text: str) -> None:
        """Add a line. Whoever else speaks first accepts the request.

        Raises:
            Refusal: there is no such request.
        """
        request = self.find(request_id)
        if user.lower() not in request.participants:
            self._join(request, user, Action.ACCEPTED)
            if request.state is Progress.NONE:
                request.state = Progress.ACCEPTED
                self._tell(request, {"state": int(Progress.ACCEPTED)})
        self._say(request, user, text)

    def close(self, request_id: str) -> None:
        """Close a request.

        Raises:
            Refusal: there is no such request.
        """
        request = self.find(request_id)
        request.state = Progress.COMPLETED
        del self.requests[request.id]
        self._tell(request, {"state": int(Progress.COMPLETED)}, LIST)

    def _gone(self, interaction: Interaction) -> None:
        for request in list(self.requests.values()):
            if request.interaction_id == interaction.id:
                self.close(request.id)

    def _join(self, request: Request, user: str, action: Action) -> None:
        name = self._world.directory.display_name(user)
        who = {"userId": user, "displayName": name, "action": int(action)}
        request.participants[user.lower()] = who
        self._tell(request, {"participantsAdded": [who]})

    def _say(self, request: Request, user: str, text: str) -> None:
        line = {"text": text, "participantId": user, "timeAdded": self._world.now()}
        request.messages.append(line)
        self._tell(request, {"messagesAdded": [line]})

    def _tell(self, request: Request, properties: dict[str, Any], *topics: tuple[str]) -> None:
        place = ("assistance", request.id)
        self._world.record(AssistanceChange((place, *topics), request.id, properties))
