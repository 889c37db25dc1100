# Copied from sandbox/centre/behaviours/conferences.py; edits here are lost.
"""Conferences."""

from __future__ import annotations

from ...call import Answer, Call
from .. import calls
from ..interactions import Interaction
from ..parts import Parts
from ..queues import Target, target_of
from ..states import TALKING
from .requests import INTERACTION, ROOT, Handler, body_of, done, interaction_of, session_of

CONFERENCES = f"{ROOT}/interactions/conferences"


def create(parts: Parts, call: Call) -> Answer:
    """Join interactions into a conference."""
    return Answer(201, {"conferenceId": parts.conferences.create(_parties(parts, call))})


def add(parts: Parts, call: Call) -> Answer:
    """Add interactions to a conference."""
    parts.conferences.add(call.path["conferenceId"], _parties(parts, call))
    return done(call)


def invite(parts: Parts, call: Call) -> Answer:
    """Call somebody into a conference."""
    conference = parts.conferences.known(call.path["conferenceId"])
    _invite(parts, call, conference, _target(parts, call))
    return done(call)


def invite_to_interaction(parts: Parts, call: Call) -> Answer:
    """Call somebody into an interaction, which becomes a conference if it is none."""
    interaction = interaction_of(parts, call, TALKING)
    target = _target(parts, call)
    conference = interaction.conference or parts.conferences.create([interaction])
    _invite(parts, call, conference, target)
    return done(call)


def _invite(parts: Parts, call: Call, conference: str, target: Target) -> None:
    invited = calls.place(
        parts.world,
        session_of(call).user,
        target,
        stage=int(body_of(call).get("callMadeStage", 0)),
    )
    parts.conferences.invite(conference, invited)


def _target(parts: Parts, call: Call) -> Target:
    return target_of(str(body_of(call)["target"]), parts.world.directory)


def _parties(parts: Parts, call: Call) -> list[Interaction]:
    user = session_of(call).user
    return [parts.world.find(each, user) for each in dict.fromkeys(body_of(call)["interactions"])]


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", CONFERENCES): create,
    ("PUT", f"{CONFERENCES}/{{conferenceId}}"): add,
    ("POST", f"{CONFERENCES}/{{conferenceId}}/invite-party"): invite,
    ("POST", f"{INTERACTION}/invite-party"): invite_to_interaction,
}
