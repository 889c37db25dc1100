"""Gives each request of schemathesis the session and the interaction that it could not know of.

Loaded by schemathesis itself.
"""

from __future__ import annotations

from itertools import cycle
from typing import Any

import schemathesis

from tests.sandbox.made import MADE
from tests.sandbox.raw import PASSWORD, Raw, logged_in

LOG_OUT = ("DELETE", "/icws/{sessionId}/connection")
_CLIENTS: list[Raw] = []
_KINDS = cycle(MADE.values())


@schemathesis.hook
def before_call(context: schemathesis.HookContext, case: Any, kwargs: dict[str, Any]) -> None:
    """Put the session's id, token and cookie where the spec says that they go."""
    operation = case.operation
    if "sessionId" not in {parameter.name for parameter in operation.path_parameters}:
        if operation.path == "/icws/connection" and isinstance(case.body, dict):
            # Who logs in is no matter of types: let some of the log-ins succeed.
            known = {"userID": "ada", "password": PASSWORD}
            case.body |= {k: v for k, v in known.items() if isinstance(case.body.get(k), str)}
        return
    if not _CLIENTS:
        _CLIENTS.append(logged_in(operation.base_url))
    client = _CLIENTS[0]
    if (case.method, operation.path) == LOG_OUT:
        _CLIENTS.clear()
    case.path_parameters = {**(case.path_parameters or {}), "sessionId": client.session}
    if "interactionId" in case.path_parameters:
        made = client.ask("POST", "/icws/{sessionId}/interactions", next(_KINDS))
        case.path_parameters["interactionId"] = made.json["interactionId"]
    session = {name: client.headers[name] for name in ("ININ-ICWS-CSRF-Token", "Cookie")}
    case.headers = {**dict(case.headers or {}), **session}
