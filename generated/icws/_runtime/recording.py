# Copied from runtime/recording.py; edits here are lost.
"""A recording of the responses to the calls in a block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .http import Response

__all__ = ["record", "recording"]

_recorded: ContextVar[list[Response] | None] = ContextVar("icws_recorded", default=None)


@contextmanager
def recording() -> Iterator[list[Response]]:
    """Record the responses inside the block, in this thread or task only."""
    responses: list[Response] = []
    token = _recorded.set(responses)
    try:
        yield responses
    finally:
        _recorded.reset(token)


def record(response: Response) -> None:
    """Record a response if a recording is active."""
    recorded = _recorded.get()
    if recorded is not None:
        recorded.append(response)
