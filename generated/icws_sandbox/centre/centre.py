# Copied from sandbox/centre/centre.py; edits here are lost.
"""The contact centre as scenarios, tests and the HTTP layer use it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from ..call import Answer, Behaviour, Call
from ..clock import Clock
from ..refusals import Refusal
from ..sessions import Session
from ..spec import Spec
from ..users import DEFAULT, Users
from .behaviours import HANDLERS
from .behaviours.actions import bring_to
from .behaviours.creation import callback_begins
from .behaviours.requests import Handler
from .callbacks import Callback
from .directory import Directory
from .interactions import Interaction, Kind
from .parts import Parts
from .queues import Queue, QueueType, queue
from .refusals import documented, wrong_state
from .states import State
from .watches.interactions import LOST_RIGHTS, ended
from .world import Pace, refuse_reserved

_NAMES = ("Ines Duarte", "Tom Okafor", "Mei Lindqvist", "Samir Haddad", "Nora Petrov")


class Centre:
    """A little contact centre that lives: what is done to it is told to those who watch it.

    Equal seeds and equal operations at equal times of the clock give equal messages. It is used on
    one thread, that of the event loop. Workgroups ring at all their members at once; there is no
    routing to one agent.
    """

    def __init__(
        self,
        spec: Spec,
        clock: Clock,
        users: Users = DEFAULT,
        *,
        seed: int = 0,
        pace: Pace | None = None,
    ) -> None:
        self._parts = Parts(spec, clock, Directory(users), seed, pace or Pace())
        self._world = self._parts.world

    def behaviours(self) -> Mapping[tuple[str, str], Behaviour]:
        """Return what the operations do, by method and path template."""
        return {key: partial(self._run, handler) for key, handler in HANDLERS.items()}

    def forget(self, session_id: str) -> None:
        """Drop the watches and the station of a session that has ended."""
        self._parts.publisher.forget(session_id)
        self._parts.stations.forget(session_id)

    def effective_station(self, session: Session) -> dict[str, Any] | None:
        """Return the `effectiveStationInfo` of a session, None without a station."""
        return self._parts.stations.effective(session)

    @property
    def interactions(self) -> Mapping[str, Interaction]:
        """The interactions that are on a queue, by id; to be read only."""
        return self._world.interactions

    def live(self, kind: Kind | None = None) -> list[Interaction]:
        """Return the interactions of a kind that have not ended, oldest first."""
        known = self._world.interactions.values()
        return [each for each in known if not each.ended and kind in (None, each.kind)]

    def call_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        remote_address: str | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let a call come in for a workgroup, a user or both, and ring there; see `_arrives`."""
        made = self._arrives(Kind.CALL, workgroup, user, remote_name, remote_address, attributes)
        self._world.settle()
        return made

    def chat_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let a customer ask for a chat."""
        made = self._arrives(Kind.CHAT, workgroup, user, remote_name, "", attributes)
        self._parts.chats.begin(made)
        self._world.settle()
        return made

    def email_arrives(
        self,
        *,
        workgroup: str = "",
        user: str = "",
        remote_name: str | None = None,
        remote_address: str = "customer@example.com",
        subject: str = "",
        text: str = "",
        attributes: Mapping[str, str] | None = None,
    ) -> Interaction:
        """Let an e-mail come in."""
        custom = {"Eic_EmailSubject": subject, **(attributes or {})}
        made = self._arrives(Kind.EMAIL, workgroup, user, remote_name, remote_address, custom)
        sender = {"displayName": made.attributes["Eic_RemoteName"], "address": remote_address}
        content = {
            "subject": subject,
            "sender": sender,
            "bodies": [{"body": text, "bodyType": 0}],
        }
        self._parts.emails.begin(made, content)
        self._world.settle()
        return made

    def callback_arrives(
        self,
        *,
        target: str = "555-0100",
        workgroup: str = "",
        user: str = "",
        remote_name: str = "",
        subject: str = "",
    ) -> Interaction:
        """Let somebody ask to be called."""
        place = _places(workgroup, user)[0]
        callback = Callback(target, remote_name, subject)
        made = callback_begins(self._parts, callback, place, workgroup or user)
        self._world.settle()
        return made

    def chat_text(self, interaction_id: str, text: str) -> None:
        """Let the customer say something in a connected chat."""
        interaction = self._world.find(interaction_id)
        self._parts.chats.say(interaction, "", text, quiet=True)
        self._world.settle()

    def chat_typing(self, interaction_id: str, *, on: bool = True) -> None:
        """Let the customer write, or stop writing, in a connected chat."""
        self._parts.chats.typing(self._world.find(interaction_id), "", on=on)
        self._world.settle()

    def picks_up(self, interaction_id: str, user: str) -> None:
        """Let a user answer an interaction."""
        bring_to(self._parts, self._alive(interaction_id), user)
        self._world.settle()

    def remote_disconnects(self, interaction_id: str) -> None:
        """Let the other side hang up or leave."""
        self._world.turn(self._alive(interaction_id), State.EXTERNAL_DISCONNECT)
        self._world.settle()

    def sets_attributes(self, interaction_id: str, attributes: Mapping[str, str]) -> None:
        """Write attributes, as a handler of the server would."""
        refuse_reserved(attributes)
        interaction = self._world.find(interaction_id)
        for name, value in attributes.items():
            self._world.write(interaction, name, value)
        self._world.settle()

    def loses_rights(self, user: str, interaction_id: str) -> None:
        """Take a user's rights to an interaction away; watches on it alone end."""
        interaction = self._world.find(interaction_id)
        interaction.denied.add(user.lower())
        lost = ended(LOST_RIGHTS, interaction)
        self._parts.publisher.dismiss(user, ("interaction", interaction.id), lost)
        self._parts.publisher.dismiss(user, ("medium", interaction.id))

    def _run(self, handler: Handler, call: Call) -> Answer:
        try:
            return handler(self._parts, call)
        except Refusal as refused:
            raise documented(call, refused) from None
        finally:
            self._world.settle()

    def _alive(self, interaction_id: str) -> Interaction:
        interaction = self._world.find(interaction_id)
        if interaction.ended:
            raise wrong_state(f"The interaction {interaction_id!r} is over.")
        return interaction

    def _arrives(
        self,
        kind: Kind,
        workgroup: str,
        user: str,
        remote_name: str | None,
        remote_address: str | None,
        attributes: Mapping[str, str] | None,
    ) -> Interaction:
        """Let something come in; who it is from is drawn by the seed where it is not said."""
        chance = self._world.random
        # Drawn even when not needed: what is said of one arrival must not change the next.
        name, number = chance.choice(_NAMES), f"555-01{chance.randrange(100):02}"
        address = number if remote_address is None else remote_address
        known = {
            "Eic_CallDirection": "I",
            "Eic_CallType": "E",
            "Eic_RemoteAddress": address,
            "Eic_RemoteId": address,
            "Eic_RemoteName": name if remote_name is None else remote_name,
            "Eic_WorkgroupName": workgroup,
        }
        if kind is Kind.CALL:
            known["Eic_RemoteTn"] = address
        places = _places(workgroup, user)
        return self._world.begin(kind, State.ALERTING, places, known, attributes)


def _places(workgroup: str, user: str) -> list[Queue]:
    named = ((QueueType.USER, user), (QueueType.WORKGROUP, workgroup))
    places = [queue(kind, name) for kind, name in named if name]
    if not places:
        raise ValueError("a workgroup or a user is needed")
    return places
