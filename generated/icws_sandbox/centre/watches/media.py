# Copied from sandbox/centre/watches/media.py; edits here are lost.
"""Watches on what only some media have: chats, callbacks and e-mails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..callbacks import MAX_ATTEMPTS, Callback, CallbackChange
from ..chats import Chat, ChatChange, Line, Member
from ..emails import Email, EmailChange
from ..gating import Fitting
from ..interactions import Interaction
from ..publishing import Change, Message, Selection, Topic
from ..world import InteractionChange

MEMBERS = "urn:inin.com:interactions.chat:chatMembersMessage"
CONTENTS = "urn:inin.com:interactions.chat:chatContentsMessage"
MEMBER = "urn:inin.com:interactions.chat:fullChatMember"
CALLBACK = "urn:inin.com:interactions.callback:callbackMessage"
EMAIL = "urn:inin.com:interactions.email:emailContentsMessage"
CURRENT_USER, INTERNAL, EXTERNAL = 2, 3, 4
_TEXT, _FILE = 0, 1
_ANSWERS = [0, 1, 2]


class MediumWatch(Selection):
    """A watch that ends with its interaction."""

    def __init__(
        self, medium: str, fitting: Fitting, interaction: Interaction, key: Topic = ()
    ) -> None:
        self._interaction = interaction
        place = (medium, interaction.id)
        super().__init__(place, key, [place, ("medium", interaction.id)], fitting)

    def _watch_end(self, change: Change) -> None:
        if isinstance(change, InteractionChange) and self._interaction.gone:
            self.over = True

    def _message(self, kind: str, *, delta: bool, **properties: Any) -> Message:
        head = {"__type": kind, "isDelta": delta, "interactionId": self._interaction.id}
        return {**head, **properties}


class ChatWatch(MediumWatch):
    """Who is in a chat and what is said there, as one user sees it."""

    def __init__(self, fitting: Fitting, interaction: Interaction, chat: Chat, user: str) -> None:
        self._chat = chat
        self._user = user.lower()
        super().__init__("chat", fitting, interaction, (self._user,))

    def whole(self) -> Iterator[Message]:
        """Return all members and all that was said."""
        yield self._members(self._chat.members.values(), (), (), delta=False)
        yield self._contents(self._chat.lines, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return each change of the members, and what was said since."""
        for change in changes:
            self._watch_end(change)
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
            "membersAdded": [self._full(member) for member in added],
            "membersChanged": [self._full(member) for member in changed],
            "membersRemoved": [self._full(member) for member in removed],
        }
        return self._message(MEMBERS, delta=delta, **lists)

    def _contents(self, lines: Iterable[Line], *, delta: bool) -> Message:
        said = [
            {
                "chatMember": self._member(line.member),
                "text": line.text,
                "timestamp": line.time,
                "messageType": _FILE if line.text is None else _TEXT,
            }
            for line in lines
        ]
        return self._message(CONTENTS, delta=delta, messagesAdded=said)

    def _member(self, member: Member) -> dict[str, Any]:
        inside = CURRENT_USER if member.user.lower() == self._user else INTERNAL
        return {
            "chatMemberType": inside if member.user else EXTERNAL,
            "displayName": member.name,
            "interactionId": member.interaction_id,
            "userId": member.user,
        }

    def _full(self, member: Member) -> dict[str, Any]:
        return {"__type": MEMBER, **self._member(member), "isTyping": member.typing}


class CallbackWatch(MediumWatch):
    """The details of a callback."""

    def __init__(self, fitting: Fitting, interaction: Interaction, callback: Callback) -> None:
        self._callback = callback
        super().__init__("callback", fitting, interaction)

    def whole(self) -> Iterator[Message]:
        """Return everything."""
        yield self._details(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what is required and what changed."""
        names: dict[str, None] = {}
        for change in changes:
            self._watch_end(change)
            if isinstance(change, CallbackChange):
                names.update(dict.fromkeys(change.properties))
        if names:
            yield self._details(delta=True, only=names)

    def _details(self, *, delta: bool, only: Iterable[str] | None = None) -> Message:
        callback = self._callback
        optional: dict[str, Any] = {
            "name": callback.name,
            "attempts": callback.attempts,
            "maxAttempts": MAX_ATTEMPTS,
            "associatedCallId": callback.call_id,
            "snoozed": callback.snoozed,
        }
        if only is not None:
            optional = {name: optional[name] for name in only}
        required = {"target": callback.target, "subject": callback.subject}
        return self._message(CALLBACK, delta=delta, **required, **optional)


class EmailWatch(MediumWatch):
    """What an e-mail says."""

    def __init__(self, fitting: Fitting, interaction: Interaction, email: Email) -> None:
        self._email = email
        super().__init__("email", fitting, interaction)

    def whole(self) -> Iterator[Message]:
        """Return everything."""
        yield self._details(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what is required and what changed."""
        names: dict[str, None] = {}
        changed = False
        for change in changes:
            self._watch_end(change)
            if isinstance(change, EmailChange):
                changed = True
                names.update(dict.fromkeys(change.properties))
        if changed:
            yield self._details(delta=True, only=names)

    def _details(self, *, delta: bool, only: Iterable[str] | None = None) -> Message:
        email = self._email
        optional: dict[str, Any] = {
            "parentInteractionId": email.parent,
            "conversationId": email.conversation,
            "emailType": email.type,
            "emailContent": email.content,
            "hasResponse": email.answered,
            "edited": email.edited,
        }
        if not email.parent:
            del optional["parentInteractionId"]
        if only is not None:
            optional = {name: optional[name] for name in only}
        answers = [] if email.editable else list(_ANSWERS)
        required = {"isEditable": email.editable, "supportedResponseTypes": answers}
        return self._message(EMAIL, delta=delta, **required, **optional)
