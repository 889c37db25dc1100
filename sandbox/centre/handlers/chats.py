"""Lines and typing indicators of chats."""

from __future__ import annotations

from ...handling import Request
from ..centre import Centre
from .routing import INTERACTION, handles, interaction_of


@handles("POST", f"{INTERACTION}/chat/messages")
def send_text(centre: Centre, request: Request) -> None:
    """Send a text in a chat."""
    text, stop_typing = request.properties["text"], request.properties["clearTypingIndicator"]
    interaction = interaction_of(centre, request)
    centre.chats.add_line(interaction, request.user, text, stop_typing=stop_typing)


@handles("POST", f"{INTERACTION}/chat/send-file")
@handles("POST", f"{INTERACTION}/chat/send-response-management-file")
def send_file(centre: Centre, request: Request) -> None:
    """Send a file in a chat; its content is not kept."""
    interaction = interaction_of(centre, request)
    centre.chats.add_line(interaction, request.user, None, stop_typing=False)


@handles("PUT", f"{INTERACTION}/chat/typing-indicator")
def set_typing(centre: Centre, request: Request) -> None:
    """Show whether the user is typing."""
    interaction = interaction_of(centre, request)
    centre.chats.set_typing(interaction, request.user, on=request.properties["on"])
