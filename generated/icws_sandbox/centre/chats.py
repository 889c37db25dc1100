# Copied from sandbox/centre/chats.py; edits here are lost.
"""What belongs to a chat: who is in it, and what was said."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from .interactions import Interaction, Kind
from .publishing import Change
from .queues import QueueType
from .refusals import wrong_kind, wrong_state
from .states import State
from .world import World


@dataclass(frozen=True)
class Member:
    """A party to a chat; told from others by user and interaction. The customer has no user."""

    user: str
    interaction_id: str
    name: str
    typing: bool = False


@dataclass(frozen=True)
class Line:
    """One contribution; a file has no text."""

    member: Member
    text: str | None
    time: str


@dataclass(frozen=True, eq=False)
class ChatChange(Change):
    """Members who came, changed or left, and what was said."""

    added: tuple[Member, ...] = ()
    changed: tuple[Member, ...] = ()
    removed: tuple[Member, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass
class Chat:
    """The members by user id, and the lines in order."""

    members: dict[str, Member] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


class Chats:
    """The chats by the id of their interaction."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._chats: dict[str, Chat] = {}
        world.on_change.append(self.follow)
        world.on_gone.append(lambda interaction: self._chats.pop(interaction.id, None))

    def begin(self, interaction: Interaction) -> None:
        """Give a new interaction its chat, with the customer in it."""
        self._chats[interaction.id] = Chat()
        self._enter(
            interaction, Member("", interaction.id, interaction.attributes["Eic_RemoteName"])
        )

    def of(self, interaction: Interaction) -> Chat:
        """Return the chat of an interaction.

        Raises:
            Refusal: it is no chat.
        """
        if interaction.kind is not Kind.CHAT:
            raise wrong_kind(f"The interaction {interaction.id!r} is no chat.")
        return self._chats[interaction.id]

    def follow(self, interaction: Interaction) -> None:
        """Let those in whose queues a connected chat is now, and the others out."""
        chat = self._chats.get(interaction.id)
        if chat is None:
            return
        on = {each.key: each.name for each in interaction.queues if each.type == QueueType.USER}
        inside = on if interaction.state in (State.CONNECTED, State.HELD) else {}
        for user in [key for key in chat.members if key and key not in inside]:
            self._tell(interaction, removed=(chat.members.pop(user),))
        for user in sorted(inside.keys() - chat.members.keys()):
            name = self._world.directory.display_name(inside[user])
            self._enter(interaction, Member(inside[user], interaction.id, name))

    def say(self, interaction: Interaction, user: str, text: str | None, *, quiet: bool) -> None:
        """Add a line, or a file (None); `quiet` ends the typing of the one who says it.

        Raises:
            Refusal: it is no chat, is not connected (for the visitor: is over), or the user is not
                in it.
        """
        member = self._member(interaction, user)
        line = Line(replace(member, typing=False), text, self._world.now())
        self._chats[interaction.id].lines.append(line)
        self._tell(interaction, lines=(line,))
        if quiet:
            self.typing(interaction, user, on=False)

    def typing(self, interaction: Interaction, user: str, *, on: bool) -> None:
        """Show whether a member is writing.

        Raises:
            Refusal: as for `say`.
        """
        member = self._member(interaction, user)
        if member.typing != on:
            changed = replace(member, typing=on)
            self._chats[interaction.id].members[user.lower()] = changed
            self._tell(interaction, changed=(changed,))

    def _member(self, interaction: Interaction, user: str) -> Member:
        chat = self.of(interaction)
        # A visitor may write while nobody has answered yet.
        if interaction.ended if not user else interaction.state is not State.CONNECTED:
            raise wrong_state(f"The chat {interaction.id!r} is not connected.")
        if user.lower() not in chat.members:
            raise wrong_state(f"The user {user!r} is not in the chat {interaction.id!r}.")
        return chat.members[user.lower()]

    def _enter(self, interaction: Interaction, member: Member) -> None:
        self._chats[interaction.id].members[member.user.lower()] = member
        self._tell(interaction, added=(member,))

    def _tell(
        self,
        interaction: Interaction,
        *,
        added: tuple[Member, ...] = (),
        changed: tuple[Member, ...] = (),
        removed: tuple[Member, ...] = (),
        lines: tuple[Line, ...] = (),
    ) -> None:
        topics = (("chat", interaction.id),)
        self._world.record(ChatChange(topics, added, changed, removed, lines))
