# Copied from sandbox/centre/behaviours/assistance.py; edits here are lost.
"""Requests for assistance."""

from __future__ import annotations

from ...call import Answer, Call
from ..parts import Parts
from ..states import ALIVE
from .requests import INTERACTION, ROOT, Handler, body_of, done, interaction_of, session_of

REQUEST = f"{ROOT}/interactions/agent-assistance/{{assistanceId}}"


def ask(parts: Parts, call: Call) -> Answer:
    """Ask a supervisor for help with an interaction."""
    interaction = interaction_of(parts, call, ALIVE)
    text = str(body_of(call)["text"])
    request = parts.assistance.ask(interaction, session_of(call).user, text)
    return Answer(201, {"assistanceId": request})


def talk(parts: Parts, call: Call) -> Answer:
    """Add a line to the talk about a request."""
    text = str(body_of(call)["text"])
    parts.assistance.talk(call.path["assistanceId"], session_of(call).user, text)
    return done(call)


def close(parts: Parts, call: Call) -> Answer:
    """Close a request."""
    parts.assistance.close(call.path["assistanceId"])
    return done(call)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{INTERACTION}/agent-assistance"): ask,
    ("POST", REQUEST): talk,
    ("DELETE", REQUEST): close,
}
