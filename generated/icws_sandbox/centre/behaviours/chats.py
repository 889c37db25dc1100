# Copied from sandbox/centre/behaviours/chats.py; edits here are lost.
"""Chats."""

from __future__ import annotations

from ...call import Answer, Call
from ..parts import Parts
from .requests import INTERACTION, Handler, body_of, done, interaction_of, session_of


def send_text(parts: Parts, call: Call) -> Answer:
    """Say something in a chat."""
    body = body_of(call)
    interaction = interaction_of(parts, call)
    user = session_of(call).user
    parts.chats.say(interaction, user, body["text"], quiet=body["clearTypingIndicator"])
    return done(call)


def send_file(parts: Parts, call: Call) -> Answer:
    """Send a file into a chat; what is in it is not kept."""
    interaction = interaction_of(parts, call)
    parts.chats.say(interaction, session_of(call).user, None, quiet=False)
    return done(call)


def set_typing(parts: Parts, call: Call) -> Answer:
    """Show that the user is writing, or has stopped."""
    interaction = interaction_of(parts, call)
    parts.chats.typing(interaction, session_of(call).user, on=body_of(call)["on"])
    return done(call)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("POST", f"{INTERACTION}/chat/messages"): send_text,
    ("POST", f"{INTERACTION}/chat/send-file"): send_file,
    ("POST", f"{INTERACTION}/chat/send-response-management-file"): send_file,
    ("PUT", f"{INTERACTION}/chat/typing-indicator"): set_typing,
}
