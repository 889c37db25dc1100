"""Sessions that end: the call that meets the end, responses, and the requests of a sandbox."""

from __future__ import annotations

from icws import models
from icws_sandbox import Sandbox
from tests.client.raw_server import answer

CALL = models.CreateCallParameters(target="+49305550100")
OVER = answer(401, {"errorId": "error.request.session", "message": "over"})
CREATED = answer(201, {"interactionId": "7"})
LOG_IN = "POST /icws/connection?include=features"


def end_sessions(sandbox: Sandbox) -> None:
    sandbox.on_loop(lambda: sandbox.sessions.end_all("A test has ended it."))


def operations(sandbox: Sandbox) -> list[tuple[str | None, int]]:
    return [(request.operation, request.status) for request in sandbox.requests]
