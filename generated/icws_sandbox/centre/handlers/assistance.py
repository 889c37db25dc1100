# Copied from sandbox/centre/handlers/assistance.py; edits here are lost.
"""Requests for assistance."""

from __future__ import annotations

from ...handling import Request, Response
from ..capabilities import STATES, Capability
from ..centre import Centre
from .routing import INTERACTION, ROOT, handles, interaction_of

REQUEST = f"{ROOT}/interactions/agent-assistance/{{assistanceId}}"


@handles("POST", f"{INTERACTION}/agent-assistance")
def open_request(centre: Centre, request: Request) -> Response:
    """Ask a supervisor for help with an interaction."""
    interaction = interaction_of(centre, request, STATES[Capability.REQUEST_HELP])
    text = str(request.properties["text"])
    return Response(201, {"assistanceId": centre.assistance.open(interaction, request.user, text)})


@handles("POST", REQUEST)
def add_message(centre: Centre, request: Request) -> None:
    """Add a message to a request."""
    text = str(request.properties["text"])
    centre.assistance.add_message(request.path["assistanceId"], request.user, text)


@handles("DELETE", REQUEST)
def close_request(centre: Centre, request: Request) -> None:
    """Close a request."""
    centre.assistance.close(request.path["assistanceId"])
