# Copied from sandbox/centre/behaviours/consults.py; edits here are lost.
"""Consult transfers."""

from __future__ import annotations

from urllib.parse import quote

from ...call import Answer, Call
from ..consults import Consult
from ..parts import Parts
from ..publishing import Recipient
from ..queues import one_target
from ..states import ALIVE, TALKING
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of

CONSULT = f"{INTERACTION}/consult"


def create(parts: Parts, call: Call) -> Answer:
    """Consult somebody. What is newer than the dial has been taken out of the body before."""
    interaction = interaction_of(parts, call, TALKING)
    body = body_of(call)
    target = one_target(body, parts.world.directory)
    agent = Recipient(session_of(call), parts.fittings.of(call.dial))
    consult = parts.consults.create(agent, interaction, target, body)
    session = quote(session_of(call).id, safe="")
    location = f"/icws/{session}/interactions/{interaction.id}/consult/{consult.id}"
    created = {"consultId": consult.id, "consultInteractionId": consult.consulted.id}
    return Answer(201, created, {"Location": location})


def change_audience(parts: Parts, call: Call) -> Answer:
    """Choose who hears the agent."""
    parts.consults.change_audience(_consult(parts, call), body_of(call)["audience"])
    return done(call)


def cancel(parts: Parts, call: Call) -> Answer:
    """End a consult without a transfer."""
    parts.consults.cancel(_consult(parts, call))
    return done(call)


def conclude(parts: Parts, call: Call) -> Answer:
    """Transfer the caller to the consulted party."""
    consult = _consult(parts, call)
    interaction_of(parts, call, ALIVE)
    parts.consults.conclude(consult)
    return done(call)


def _consult(parts: Parts, call: Call) -> Consult:
    return parts.consults.find(interaction_of(parts, call), call.path["consultId"])


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", CONSULT): create,
    ("DELETE", f"{CONSULT}/{{consultId}}"): cancel,
    ("POST", f"{CONSULT}/{{consultId}}/change-audience"): change_audience,
    ("POST", f"{CONSULT}/{{consultId}}/conclude"): conclude,
}
