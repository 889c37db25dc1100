# Copied from runtime/recording.py; edits here are lost.
"""Keeps the answers of the calls of one block, for who asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .http import Response

__all__ = ["record", "recording"]

_kept: ContextVar[list[Response] | None] = ContextVar("icws_recorded", default=None)


@contextmanager
def recording() -> Iterator[list[Response]]:
    """Keep the answers that come inside the block, in this thread or task only."""
    responses: list[Response] = []
    token = _kept.set(responses)
    try:
        yield responses
    finally:
        _kept.reset(token)


def record(response: Response) -> None:
    """Keep an answer if it is asked for."""
    kept = _kept.get()
    if kept is not None:
        kept.append(response)
