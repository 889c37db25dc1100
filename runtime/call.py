"""Calls: operations with their arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET

from .operation import Operation
from .options import CallOptions
from .redaction import Redacted

__all__ = ["AS_CLIENT", "NO_ARGUMENTS", "Call"]

AS_CLIENT = CallOptions()
"""The options of a call that has the settings of the client."""

NO_ARGUMENTS: Mapping[str, Any] = {}


class Call(Redacted, frozen=True):
    """An operation and its arguments, which can be secrets and are never shown.

    Parameters and a body that are UNSET are not sent.
    """

    op: Operation[Any]
    path: Mapping[str, object] = NO_ARGUMENTS
    query: Mapping[str, object] = NO_ARGUMENTS
    headers: Mapping[str, object] = NO_ARGUMENTS
    body: object = UNSET
    options: CallOptions = AS_CLIENT

    @property
    def parameters(self) -> dict[str, object]:
        """The parameters by name, wherever they are sent."""
        return {**self.path, **self.query, **self.headers}

    def __repr__(self) -> str:
        """Show the operation."""
        return f"Call({self.op.id})"
