"""Requests that are well formed but cannot be done, and the answers to them."""

from __future__ import annotations

from typing import Any

from ..call import Answer
from ..spec import Operation

MISSING = "urn:inin.com:common:missingPropertyError"
MISSING_ID = "error.request.invalidRepresentation.missingRequiredParameter"


class RefusalError(Exception):
    """A behaviour cannot do what was asked. Raised before anything was changed."""

    def __init__(self, status: int, message: str, **detail: str) -> None:
        super().__init__(message)
        self.status = status
        self.body: dict[str, Any] = {"message": message, **detail}

    def answer(self, operation: Operation) -> Answer:
        """Return the answer; 400 where the operation does not document the status."""
        status = self.status if str(self.status) in operation.responses else 400
        return Answer(status, self.body)


def unknown(what: str, name: str) -> RefusalError:
    """Return the refusal of something that does not exist."""
    return RefusalError(404, f"There is no {what} {name!r}.")


def missing(name: str, reason: str) -> RefusalError:
    """Return the refusal of a body that lacks a property."""
    detail = {"__type": MISSING, "errorId": MISSING_ID, "propertyName": name}
    return RefusalError(400, reason, **detail)
