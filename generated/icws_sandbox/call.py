# Copied from sandbox/call.py; edits here are lost.
"""What passes between the HTTP layer and the behaviours: a checked request, and its answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .sessions import Session
    from .spec import Operation
    from .versions import Dial


@dataclass(frozen=True)
class Call:
    """A request that holds against the spec at the dialled versions.

    `query` has the raw text of each parameter; `body` is the JSON value without the properties
    that are newer than the dial; `headers` has lower-case names.
    """

    operation: Operation
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    headers: Mapping[str, str]
    session: Session | None
    dial: Dial


@dataclass(frozen=True)
class Answer:
    """What goes back: `body` is a JSON value, None for no body."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


Behaviour = Callable[[Call], Answer | None]
"""What an operation does. None: the HTTP layer answers with a sample of the right type."""

Behaviours = Mapping[tuple[str, str], Behaviour]
"""Behaviours by method and path template: operation ids may be renamed by overlays."""
