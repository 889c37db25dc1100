# Copied from sandbox/refusals.py; edits here are lost.
"""Error answers, in the representations that the API documents."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_IDS = "error.request.invalidRepresentation"
MISSING = f"{_IDS}.missingRequiredParameter"
INVALID = f"{_IDS}.invalidProperty"
MALFORMED = f"{_IDS}.malformed"
TOO_LARGE = f"{_IDS}.tooLarge"
NOT_FOUND = "error.request.notFound"
WRONG_STATE = "error.request.invalidState"
WRONG_KIND = "error.request.invalidInteractionType"
NO_RIGHTS = "error.request.insufficientRights"
"""These five are the sandbox's own: public sources name no id for these cases."""
_MISSING_TYPE = "urn:inin.com:common:missingPropertyError"
_INVALID_TYPE = "urn:inin.com:common:invalidPropertyError"


class Refusal(Exception):
    """A request is answered by an error; `body` is its documented representation."""

    def __init__(self, status: int, body: dict[str, Any], headers: Mapping[str, str] | None = None):
        super().__init__(str(body.get("message", "")))
        self.status = status
        self.body = body
        self.headers: dict[str, str] = dict(headers or {})


def refusal(status: int, message: str, error_id: str | None = None, **more: Any) -> Refusal:
    """Return a refusal with the plain error representation."""
    known = {"errorId": error_id} if error_id is not None else {}
    return Refusal(status, {**known, "message": message, **more})


def missing(name: str) -> Refusal:
    """Return the refusal of a request that lacks a property or a parameter."""
    return _about(_MISSING_TYPE, MISSING, f"{name} is missing.", name)


def invalid(name: str, expected: str) -> Refusal:
    """Return the refusal of a request whose property or parameter is not what it should be."""
    return _about(_INVALID_TYPE, INVALID, f"{name} is not valid: {expected} was expected.", name)


def _about(urn: str, error_id: str, message: str, name: str) -> Refusal:
    return Refusal(
        400, {"__type": urn, "errorId": error_id, "message": message, "propertyName": name}
    )
