# Copied from sandbox/centre/subscriptions/media.py; edits here are lost.
"""Subscriptions to the content of chats, callbacks and e-mails."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ...outbox import Message
from ..callbacks import MAX_ATTEMPTS, Callback
from ..chats import Chat, ChatChange, Line, Member
from ..emails import Email
from ..interactions import Interaction
from ..publishing import Change, DetailsChange, Subscription, Topic
from ..store import InteractionChange

MEMBERS = "urn:inin.com:interactions.chat:chatMembersMessage"
CONTENTS = "urn:inin.com:interactions.chat:chatContentsMessage"
MEMBER = "urn:inin.com:interactions.chat:fullChatMember"
CALLBACK = "urn:inin.com:interactions.callback:callbackMessage"
EMAIL = "urn:inin.com:interactions.email:emailContentsMessage"
_CURRENT_USER, _INTERNAL, _EXTERNAL = 2, 3, 4
_TEXT, _FILE = 0, 1
_RESPONSE_TYPES = (0, 1, 2)


class MediumSubscription(Subscription):
    """A subscription that ends with its interaction."""

    def __init__(self, medium: str, interaction: Interaction, key: Topic = ()) -> None:
        self._interaction = interaction
        super().__init__([(medium, interaction.id), ("medium", interaction.id)], key)

    def _end_with(self, change: Change) -> None:
        if isinstance(change, InteractionChange) and self._interaction.deallocated:
            self.ended = True

    def _message(self, type_: str, *, delta: bool, **properties: Any) -> Message:
        head = {"__type": type_, "isDelta": delta, "interactionId": self._interaction.id}
        return {**head, **properties}


class ChatSubscription(MediumSubscription):
    """The members and lines of a chat, as one user sees them."""

    def __init__(self, interaction: Interaction, chat: Chat, user: str) -> None:
        self._chat = chat
        self._user = user.lower()
        super().__init__("chat", interaction, (self._user,))

    def snapshot(self) -> Iterator[Message]:
        """Return all members and all lines."""
        yield self._members(self._chat.members.values(), (), (), delta=False)
        yield self._contents(self._chat.lines, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each change of the members, and the new lines."""
        for change in changes:
            self._end_with(change)
            if not isinstance(change, ChatChange):
                continue
            if change.added or change.changed or change.removed:
                yield self._members(change.added, change.changed, change.removed, delta=True)
            if change.lines:
                yield self._contents(change.lines, delta=True)

    def _members(
        self,
        added: Iterable[Member],
        changed: Iterable[Member],
        removed: Iterable[Member],
        *,
        delta: bool,
    ) -> Message:
        lists = {
            "membersAdded": [self._full_member(member) for member in added],
            "membersChanged": [self._full_member(member) for member in changed],
            "membersRemoved": [self._full_member(member) for member in removed],
        }
        return self._message(MEMBERS, delta=delta, **lists)

    def _contents(self, lines: Iterable[Line], *, delta: bool) -> Message:
        messages = [
            {
                "chatMember": self._member(line.member),
                "text": line.text,
                "timestamp": line.time,
                "messageType": _FILE if line.text is None else _TEXT,
            }
            for line in lines
        ]
        return self._message(CONTENTS, delta=delta, messagesAdded=messages)

    def _member(self, member: Member) -> dict[str, Any]:
        inside = _CURRENT_USER if member.user.lower() == self._user else _INTERNAL
        return {
            "chatMemberType": inside if member.user else _EXTERNAL,
            "displayName": member.name,
            "interactionId": member.interaction_id,
            "userId": member.user,
        }

    def _full_member(self, member: Member) -> dict[str, Any]:
        return {"__type": MEMBER, **self._member(member), "isTyping": member.typing}


class DetailsSubscription(MediumSubscription, ABC):
    """A subscription with one message, whose delta has the required and the changed properties."""

    message_type: str

    def snapshot(self) -> Iterator[Message]:
        """Return all properties."""
        required, optional = self._details()
        yield self._message(self.message_type, delta=False, **required, **optional)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the required properties and those that changed."""
        for change in changes:
            self._end_with(change)
        details = [change for change in changes if isinstance(change, DetailsChange)]
        if details:
            required, optional = self._details()
            names = dict.fromkeys(name for change in details for name in change.properties)
            changed = {name: optional[name] for name in names}
            yield self._message(self.message_type, delta=True, **required, **changed)

    @abstractmethod
    def _details(self) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the required and the optional properties of the message."""


class CallbackSubscription(DetailsSubscription):
    """The details of a callback."""

    message_type = CALLBACK

    def __init__(self, interaction: Interaction, callback: Callback) -> None:
        self._callback = callback
        super().__init__("callback", interaction)

    def _details(self) -> tuple[dict[str, Any], dict[str, Any]]:
        callback = self._callback
        return {"target": callback.target, "subject": callback.subject}, {
            "name": callback.name,
            "attempts": callback.attempts,
            "maxAttempts": MAX_ATTEMPTS,
            "associatedCallId": callback.call_id,
            "snoozed": callback.snoozed,
        }


class EmailSubscription(DetailsSubscription):
    """The content of an e-mail."""

    message_type = EMAIL

    def __init__(self, interaction: Interaction, email: Email) -> None:
        self._email = email
        super().__init__("email", interaction)

    def _details(self) -> tuple[dict[str, Any], dict[str, Any]]:
        email = self._email
        response_types = [] if email.editable else list(_RESPONSE_TYPES)
        required = {"isEditable": email.editable, "supportedResponseTypes": response_types}
        optional = {"parentInteractionId": email.parent} if email.parent else {}
        return required, {
            **optional,
            "conversationId": email.conversation,
            "emailType": email.type,
            "emailContent": email.content,
            "hasResponse": email.answered,
            "edited": email.edited,
        }
