"""Requests, responses and handlers: the interface between the HTTP layer and the operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .errors import ApiError

if TYPE_CHECKING:
    from generator.spec.operations import Operation

    from .sessions import Session


@dataclass(frozen=True)
class Request:
    """A request that is valid against the spec at the dialled versions.

    `query` has the raw text of each parameter. `body` is the JSON value without the properties
    that are newer than the dial. `headers` has lower-case names.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    headers: Mapping[str, str]
    session_or_none: Session | None

    @property
    def session(self) -> Session:
        """The session of the request.

        Raises:
            ApiError: 401: the request has none.
        """
        if self.session_or_none is None:
            raise ApiError(401, "A session is needed.")
        return self.session_or_none

    @property
    def user(self) -> str:
        """The id of the session's user."""
        return self.session.user

    @property
    def properties(self) -> Mapping[str, Any]:
        """The properties of the body; empty unless the body is a JSON object."""
        return self.body if isinstance(self.body, dict) else {}


@dataclass(frozen=True)
class Response:
    """A response; `body` is a JSON value, None for no body."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


Handler = Callable[[Request], Response | None]
"""The implementation of an operation. None: the HTTP layer answers with sample values."""

Handlers = Mapping[tuple[str, str], Handler]
"""Handlers by method and path template, since overlays may rename operation ids."""


def documented_ids(operation: Operation) -> set[str]:
    """Return the error ids that an operation documents."""
    return {error.id for response in operation.responses for error in response.errors}


def as_documented(error: ApiError, operation: Operation) -> ApiError:
    """Return an error with a status and an id that the operation documents, if it has such."""
    documented = {response.status for response in operation.responses}
    if str(error.status) not in documented and "400" in documented:
        error.status = 400
    if error.specific in documented_ids(operation):
        error.body["errorId"] = error.specific
    return error
