"""Gives each request of schemathesis the session and the interaction that it could not know of.

Loaded by schemathesis itself.
"""

from __future__ import annotations

import re
from itertools import cycle
from typing import Any

import schemathesis

from tests.sandbox.made import MADE
from tests.sandbox.raw import PASSWORD, Raw, logged_in

LOG_OUT = ("DELETE", "/icws/{sessionId}/connection")
_CLIENTS: list[Raw] = []
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_KINDS = cycle(MADE.values())


@schemathesis.hook
def filter_headers(context: schemathesis.HookContext, headers: dict[str, str] | None) -> bool:
    """Leave out values that no header can have (RFC 9110, 5.5): HTTP libraries refuse them."""
    values = (headers or {}).values()
    return not any(_CONTROLS.search(value) for value in values if isinstance(value, str))


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
