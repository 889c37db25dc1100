# Copied from sandbox/centre/handlers/routing.py; edits here are lost.
"""Registration of handlers, and lookups in a request that many of them need."""

from __future__ import annotations

from collections.abc import Callable, Collection

from ...configuration.kinds import IDENTITY
from ...errors import wrong_state
from ...handling import Request, Response
from ..centre import Centre
from ..interactions import Interaction
from ..states import STATE_NAMES, State

ROOT = "/icws/{sessionId}"
INTERACTION = f"{ROOT}/interactions/{{interactionId}}"

CentreHandler = Callable[[Centre, Request], Response | None]
"""A handler of the centre; None stands for the documented response without a body."""

HANDLERS: dict[tuple[str, str], CentreHandler] = {}
"""The registered handlers by method and path template."""


def handles(method: str, path: str) -> Callable[[CentreHandler], CentreHandler]:
    """Register the decorated function as the handler of an operation."""

    def register(handler: CentreHandler) -> CentreHandler:
        HANDLERS[method, path] = handler
        return handler

    return register


def interaction_of(
    centre: Centre, request: Request, states: Collection[State] | None = None
) -> Interaction:
    """Return the interaction of the path.

    Raises:
        ApiError: 404: there is none; 403: the user has no rights to it; 400: it is in none of
            `states`.
    """
    interaction = centre.store.find(request.path["interactionId"], request.user)
    if states is not None and interaction.state not in states:
        allowed = ", ".join(sorted({STATE_NAMES[state] for state in states}))
        state = interaction.attributes["Eic_CallStateString"]
        raise wrong_state(
            f"The state of the interaction {interaction.id!r} is {state} (expected {allowed})."
        )
    return interaction


def user_of(centre: Centre, user: str) -> str:
    """Return the id of a user as the configuration writes it.

    Raises:
        ApiError: 404: there is no such user.
    """
    return str(centre.configuration.find("users", user)[IDENTITY]["id"])


def workgroup_of(centre: Centre, workgroup: str) -> str:
    """Return the id of a workgroup as the configuration writes it.

    Raises:
        ApiError: 404: there is no such workgroup.
    """
    return str(centre.configuration.find("workgroups", workgroup)[IDENTITY]["id"])
