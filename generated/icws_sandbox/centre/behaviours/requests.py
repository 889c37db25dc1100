# Copied from sandbox/centre/behaviours/requests.py; edits here are lost.
"""What every behaviour asks of a request."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import Any

from ...call import Answer, Call
from ...refusals import refusal
from ...sessions import Session
from ..interactions import Interaction
from ..parts import Parts
from ..refusals import wrong_state

Handler = Callable[[Parts, Call], Answer]

ROOT = "/icws/{sessionId}"
INTERACTION = f"{ROOT}/interactions/{{interactionId}}"


def session_of(call: Call) -> Session:
    """Return the session of a request.

    Raises:
        Refusal: it has none.
    """
    if call.session is None:
        raise refusal(401, "A session is needed.")
    return call.session


def interaction_of(
    parts: Parts, call: Call, states: Container[object] | None = None
) -> Interaction:
    """Return the interaction of the path.

    Raises:
        Refusal: there is none, the user has no rights to it, or it is in another state than
            `states`.
    """
    found = parts.world.find(call.path["interactionId"], session_of(call).user)
    if states is not None and found.state not in states:
        at = found.attributes["Eic_CallStateString"]
        raise wrong_state(f"Not while the interaction {found.id!r} is: {at}.")
    return found


def body_of(call: Call) -> dict[str, Any]:
    """Return the body of a request; an empty one for a request without."""
    return call.body if isinstance(call.body, dict) else {}


def done(call: Call) -> Answer:
    """Return the documented answer that has no body."""
    documented = call.operation.responses
    return Answer(next((int(s) for s in ("204", "200", "202") if s in documented), 204))
