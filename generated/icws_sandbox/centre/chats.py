# Copied from sandbox/centre/chats.py; edits here are lost.
"""Chats: their members and lines."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import wrong_kind, wrong_state
from .interactions import Interaction, Kind
from .publishing import Change
from .queues import users_of
from .states import ACTIVE, State
from .store import Store


@dataclass(frozen=True)
class Member:
    """A member of a chat; the customer has no user."""

    user: str
    interaction_id: str
    name: str
    typing: bool = False


@dataclass(frozen=True)
class Line:
    """A contribution to a chat; a file has no text."""

    member: Member
    text: str | None
    time: str


@dataclass(eq=False)
class ChatChange(Change):
    """Members who came, changed or left, and new lines."""

    added: tuple[Member, ...] = ()
    changed: tuple[Member, ...] = ()
    removed: tuple[Member, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass
class Chat:
    """The members by user id in lower case, and the lines in order."""

    members: dict[str, Member] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


class Chats:
    """The chats by the id of their interaction."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._chats: dict[str, Chat] = {}
        store.on_change.append(self._update_members)
        store.on_deallocate.append(lambda interaction: self._chats.pop(interaction.id, None))

    def begin(self, interaction: Interaction) -> None:
        """Give a new interaction its chat, with the customer in it."""
        self._chats[interaction.id] = Chat()
        self._add(interaction, "", interaction.attributes["Eic_RemoteName"])

    def of(self, interaction: Interaction) -> Chat:
        """Return the chat of an interaction.

        Raises:
            ApiError: 400: it is not a chat.
        """
        if interaction.kind is not Kind.CHAT:
            raise wrong_kind(f"The interaction {interaction.id!r} is not a chat.")
        return self._chats[interaction.id]

    def add_line(
        self, interaction: Interaction, user: str, text: str | None, *, stop_typing: bool
    ) -> None:
        """Add a line, or a file (None), of a member; the empty user is the customer.

        Raises:
            ApiError: 400: it is not a chat; it is not connected (for the customer: has ended); or
                the user is not in it.
        """
        member = self._member(interaction, user)
        line = Line(replace(member, typing=False), text, self._store.timestamp())
        self._chats[interaction.id].lines.append(line)
        self._record(interaction, lines=(line,))
        if stop_typing:
            self.set_typing(interaction, user, on=False)

    def set_typing(self, interaction: Interaction, user: str, *, on: bool) -> None:
        """Show whether a member is typing.

        Raises:
            ApiError: 400: as for `add_line`.
        """
        member = self._member(interaction, user)
        if member.typing != on:
            changed = replace(member, typing=on)
            self._chats[interaction.id].members[user.lower()] = changed
            self._record(interaction, changed=(changed,))

    def _update_members(self, interaction: Interaction) -> None:
        """Let the users in on whose queues a connected chat is, and the others out."""
        chat = self._chats.get(interaction.id)
        if chat is None:
            return
        queues = interaction.queues if interaction.state in ACTIVE else frozenset()
        users = {queue.key: queue.name for queue in users_of(queues)}
        for key in [key for key in chat.members if key and key not in users]:
            self._record(interaction, removed=(chat.members.pop(key),))
        for key in sorted(users.keys() - chat.members.keys()):
            name = self._store.directory.display_name(users[key])
            self._add(interaction, users[key], name)

    def _member(self, interaction: Interaction, user: str) -> Member:
        chat = self.of(interaction)
        # A customer may write before anybody has answered.
        if interaction.ended if not user else interaction.state is not State.CONNECTED:
            raise wrong_state(f"The chat {interaction.id!r} is not connected.")
        if user.lower() not in chat.members:
            raise wrong_state(f"The user {user!r} is not in the chat {interaction.id!r}.")
        return chat.members[user.lower()]

    def _add(self, interaction: Interaction, user: str, name: str) -> None:
        member = Member(user, interaction.id, name)
        self._chats[interaction.id].members[user.lower()] = member
        self._record(interaction, added=(member,))

    def _record(self, interaction: Interaction, **parts: Any) -> None:
        self._store.record(ChatChange((("chat", interaction.id),), **parts))
