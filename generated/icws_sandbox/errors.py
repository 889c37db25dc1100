# Copied from sandbox/errors.py; edits here are lost.
"""Error responses, in the representations that the API documents."""

from __future__ import annotations

from typing import Any

_IDS = "error.request.invalidRepresentation"
MISSING = f"{_IDS}.missingRequiredParameter"
INVALID = f"{_IDS}.invalidProperty"
MALFORMED = f"{_IDS}.malformed"
# Public sources name no id for these cases: they are the sandbox's own.
TOO_LARGE = f"{_IDS}.tooLarge"
NOT_FOUND = "error.request.notFound"
WRONG_STATE = "error.request.invalidState"
WRONG_KIND = "error.request.invalidInteractionType"
NO_RIGHTS = "error.request.insufficientRights"


class ApiError(Exception):
    """An error response.

    Args:
        status: The HTTP status.
        message: The text for people.
        error_id: The `errorId`; None for a body without one.
        properties: More properties of the body.

    Attributes:
        specific: A more specific `errorId`, for the operations that document it.
    """

    def __init__(
        self, status: int, message: str, error_id: str | None = None, **properties: Any
    ) -> None:
        super().__init__(message)
        self.status = status
        known = {"errorId": error_id} if error_id is not None else {}
        self.body: dict[str, Any] = {**known, "message": message, **properties}
        self.headers: dict[str, str] = {}
        self.specific: str | None = None


def missing(name: str, message: str | None = None) -> ApiError:
    """Return the error for a missing property or parameter."""
    message = message or f"{name} is missing."
    return _property_error("missingPropertyError", MISSING, message, name)


def invalid(name: str, expected: str) -> ApiError:
    """Return the error for a property or parameter with an invalid value."""
    return refused(name, f"{name} is not valid (expected {expected}).")


def refused(name: str, message: str) -> ApiError:
    """Return the error for a property or parameter whose value is refused for a reason."""
    return _property_error("invalidPropertyError", INVALID, message, name)


def specified(error: ApiError, error_id: str) -> ApiError:
    """Return an error that has a more specific `errorId` where an operation documents it."""
    error.specific = error_id
    return error


def not_found(kind: str, name: str) -> ApiError:
    """Return the error for something that does not exist."""
    return ApiError(404, f"There is no {kind} {name!r}.", NOT_FOUND)


def wrong_state(message: str) -> ApiError:
    """Return the error for an action that the present state does not allow."""
    return ApiError(400, message, WRONG_STATE)


def wrong_kind(message: str) -> ApiError:
    """Return the error for an action that this kind of interaction does not have."""
    return ApiError(400, message, WRONG_KIND)


def _property_error(type_name: str, error_id: str, message: str, name: str) -> ApiError:
    urn = f"urn:inin.com:common:{type_name}"
    return ApiError(400, message, error_id, __type=urn, propertyName=name)
