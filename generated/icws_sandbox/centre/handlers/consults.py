# Copied from sandbox/centre/handlers/consults.py; edits here are lost.
"""Consult transfers."""

from __future__ import annotations

from urllib.parse import quote

from ...handling import Request, Response
from ..capabilities import STATES, Capability
from ..centre import Centre
from ..consults import Consult
from ..queues import target_of_body
from ..states import LIVE
from .routing import INTERACTION, handles, interaction_of

CONSULTS = f"{INTERACTION}/consult"
CONSULT = f"{CONSULTS}/{{consultId}}"


@handles("POST", CONSULTS)
def create(centre: Centre, request: Request) -> Response:
    """Hold an interaction and call a target."""
    interaction = interaction_of(centre, request, STATES[Capability.CONSULT])
    body = request.properties
    target = target_of_body(body, centre.directory)
    consult = centre.consults.create(request.session, interaction, target, body)
    session_id = quote(request.session.id, safe="")
    location = f"/icws/{session_id}/interactions/{interaction.id}/consult/{consult.id}"
    created = {"consultId": consult.id, "consultInteractionId": consult.consulted.id}
    return Response(201, created, {"Location": location})


@handles("POST", f"{CONSULT}/change-audience")
def change_audience(centre: Centre, request: Request) -> None:
    """Set whether a party hears the agent."""
    consult = _consult_of(centre, request)
    centre.consults.change_audience(consult, request.properties["audience"])


@handles("DELETE", CONSULT)
def cancel(centre: Centre, request: Request) -> None:
    """End a consult without a transfer."""
    centre.consults.cancel(_consult_of(centre, request))


@handles("POST", f"{CONSULT}/conclude")
def conclude(centre: Centre, request: Request) -> None:
    """Transfer the caller to the consulted party."""
    consult = _consult_of(centre, request)
    interaction_of(centre, request, LIVE)
    centre.consults.conclude(consult)


def _consult_of(centre: Centre, request: Request) -> Consult:
    return centre.consults.find(interaction_of(centre, request), request.path["consultId"])
