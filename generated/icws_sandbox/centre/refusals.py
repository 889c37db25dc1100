# Copied from sandbox/centre/refusals.py; edits here are lost.
"""Requests that are well formed but cannot be done.

A behaviour refuses before it changes anything.
"""

from __future__ import annotations

from ..call import Call
from ..refusals import NOT_FOUND, WRONG_KIND, WRONG_STATE, Refusal, refusal


def unknown(what: str, name: str) -> Refusal:
    """Return the refusal of something that does not exist."""
    return refusal(404, f"There is no {what} {name!r}.", NOT_FOUND)


def wrong_state(message: str) -> Refusal:
    """Return the refusal of what cannot be done as things stand."""
    return refusal(400, message, WRONG_STATE)


def wrong_kind(message: str) -> Refusal:
    """Return the refusal of what cannot be done with an interaction of this kind."""
    return refusal(400, message, WRONG_KIND)


def documented(call: Call, refused: Refusal) -> Refusal:
    """Return a refusal with a status that the operation documents: 400 where it lacks the other."""
    if str(refused.status) in call.operation.responses:
        return refused
    return Refusal(400, refused.body, refused.headers)
