# Copied from sandbox/centre/handlers/operations.py; edits here are lost.
"""Requests that are accepted now and done later, with a message that says so."""

from __future__ import annotations

from collections.abc import Callable

from ...handling import Response
from ...sessions import Session
from ..centre import Centre

COMPLETED = "urn:inin.com:messaging:asyncOperationCompletedMessage"


def accepted(centre: Centre, session: Session, action: Callable[[], object]) -> Response:
    """Accept a request, and do it once the answer is on its way."""
    request_id = centre.store.new_id()

    def act() -> None:
        action()
        message = {"__type": COMPLETED, "isDelta": False, "requestId": request_id, "error": None}
        centre.publisher.send(session, message)

    centre.store.call_later(0.0, act)
    return Response(202, {"requestId": request_id})
