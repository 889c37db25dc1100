# Rendered from spec/ and templates/client/models.py.jinja2; edits here are lost.
"""Types of the API, as `icws.models` has them."""

from __future__ import annotations

from icws._runtime.model import UNSET, Model, UnsetType

__all__ = [
    "ChatGetAllMessagesResponse",
    "ChatGetMessagesResponse",
    "ChatReconnectRequest",
    "ChatSendMessageRequest",
    "ChatTypingStateRequest",
    "StartChatRequest",
    "StartChatResponse",
]


class ChatGetAllMessagesResponse(Model, kw_only=True):
    """All messages of a web chat. The names of its properties are not known. Among its
    messages are `urn:inin.com:webChat:chatFileMessage` and
    `urn:inin.com:webChat:chatParticipantStateChangedMessage`.
    """


class ChatGetMessagesResponse(Model, kw_only=True):
    """Messages of a web chat. Its properties are not known."""


class ChatReconnectRequest(Model, kw_only=True):
    """A request to resume a web chat."""

    chat_id: str
    """The id of the chat."""
    participant_id: str
    """The id that the visitor has in the chat."""


class ChatSendMessageRequest(Model, kw_only=True):
    """A message of the visitor."""

    message: str
    """The content of the message."""
    content_type: str
    """The media type of the content: text/plain or text/html."""


class ChatTypingStateRequest(Model, kw_only=True):
    """Whether the visitor is typing."""

    typing_indicator: bool
    """Whether the visitor is typing."""


class StartChatRequest(Model, kw_only=True):
    """A request to open a web chat."""

    participant_name: str
    """The name under which the visitor takes part in the chat."""
    target_name: str
    """The name of the user, workgroup or station that the chat is for."""
    target_type: str
    """The kind of queue that targetName names: Workgroup, User, Station or System."""
    transcript_email_address: str | UnsetType = UNSET
    """Where to send a transcript of the chat. Left out, none is sent."""
    language: str | UnsetType = UNSET
    """The language of the visitor's client."""
    notes: str | UnsetType = UNSET
    """Notes that the interaction begins with."""
    webhook: str | UnsetType = UNSET
    """The address that is told of events in the chat. Needs web-chat 5."""


class StartChatResponse(
    Model, kw_only=True, tag_field="__type", tag="urn:inin.com:webChat:startChatResponse"
):
    """A web chat that was opened. It also has the ids of the participant and of the chat, and
    formats of dates and times, under names that are not known.
    """

    poll_wait_suggestion: str
    """How long to wait from one request for messages to the next, in milliseconds."""
