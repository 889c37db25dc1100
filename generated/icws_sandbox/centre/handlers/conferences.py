# Copied from sandbox/centre/handlers/conferences.py; edits here are lost.
"""Creation of conferences, and invitations to them."""

from __future__ import annotations

from ...handling import Request, Response
from ..calls import place_call
from ..centre import Centre
from ..interactions import Interaction
from ..queues import Target, parse_target
from ..states import ACTIVE
from .routing import INTERACTION, ROOT, handles, interaction_of

CONFERENCES = f"{ROOT}/interactions/conferences"


@handles("POST", CONFERENCES)
def create(centre: Centre, request: Request) -> Response:
    """Join interactions into a conference."""
    conference = centre.conferences.create(request.user, _interactions(centre, request))
    return Response(201, {"conferenceId": conference})


@handles("PUT", f"{CONFERENCES}/{{conferenceId}}")
def add(centre: Centre, request: Request) -> None:
    """Add interactions to a conference."""
    centre.conferences.add(request.path["conferenceId"], _interactions(centre, request))


@handles("POST", f"{CONFERENCES}/{{conferenceId}}/invite-party")
def invite(centre: Centre, request: Request) -> None:
    """Call a party into a conference."""
    conference = request.path["conferenceId"]
    centre.conferences.check_exists(conference)
    _invite(centre, request, conference, _target(centre, request))


@handles("POST", f"{INTERACTION}/invite-party")
def invite_to_interaction(centre: Centre, request: Request) -> None:
    """Call a party into an interaction, which becomes a conference if it is not in one."""
    interaction = interaction_of(centre, request, ACTIVE)
    target = _target(centre, request)
    conference = interaction.conference
    if conference is None:
        conference = centre.conferences.create(request.user, [interaction])
    _invite(centre, request, conference, target)


def _invite(centre: Centre, request: Request, conference: str, target: Target) -> None:
    stage = int(request.properties.get("callMadeStage", 0))
    call = place_call(centre.store, request.user, target, stage=stage)
    centre.conferences.invite(conference, call)


def _target(centre: Centre, request: Request) -> Target:
    return parse_target(str(request.properties["target"]), centre.directory)


def _interactions(centre: Centre, request: Request) -> list[Interaction]:
    ids = dict.fromkeys(request.properties["interactions"])
    return [centre.store.find(each, request.user) for each in ids]
