"""How messages become a state: what `isDelta` means, for queues, interactions and chats.

A message with `isDelta` false replaces what was known, one with true changes it. The functions
are pure: a state is never written to, so that whoever holds one can read it from any thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from msgspec import UNSET, Struct, field
from msgspec.structs import replace

__all__ = [
    "Attributes",
    "AttributesChange",
    "ChatChange",
    "ChatState",
    "QueueChange",
    "merge_attributes",
    "merge_chat",
    "merge_queue",
]

I_co = TypeVar("I_co", covariant=True)
L_co = TypeVar("L_co", covariant=True)
MemberKey = tuple[str, str]


class Attributes(dict[str, str]):
    """Attributes by name, in the case of letters that the server wrote first.

    They are found in any case; to be read only.
    """

    __slots__ = ()

    def __missing__(self, name: str) -> str:
        spelled = self._spelled(name)
        if spelled is None:
            raise KeyError(name)
        return self[spelled]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (
            isinstance(name, str) and self._spelled(name) is not None
        )

    def get(self, name: str, default: Any = None) -> Any:
        """Return an attribute, or the default without it."""
        return self[name] if name in self else default  # noqa: SIM401 - which would not end

    def merged(self, changes: Mapping[str, str]) -> Attributes:
        """Return a copy with changes."""
        spelled = {name.lower(): name for name in self}
        new = Attributes(self)
        for name, value in changes.items():
            new[spelled.setdefault(name.lower(), name)] = value
        return new

    def _spelled(self, name: str) -> str | None:
        lower = name.lower()
        return next((known for known in self if known.lower() == lower), None)


class AttributesChange(Struct, frozen=True):
    """What a message changed of an interaction; nothing, for messages of other kinds.

    ``changed`` are attributes with new values, ``removed`` names that are there no more;
    ``replaced`` tells that the message brought everything anew.
    """

    message: Any
    replaced: bool = False
    changed: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()


class QueueChange(Struct, Generic[I_co], frozen=True):
    """What a message changed on the watched queues: interactions as they are now, or were last.

    ``replaced`` tells that the message brought everything anew; the rest is the difference even
    then.
    """

    message: Any
    replaced: bool = False
    added: tuple[I_co, ...] = ()
    changed: tuple[I_co, ...] = ()
    removed: tuple[I_co, ...] = ()


class ChatState(Struct, Generic[I_co, L_co], frozen=True):
    """Who is in a chat, by user and interaction, and what was said."""

    members: Mapping[MemberKey, I_co] = field(default_factory=dict)
    lines: tuple[L_co, ...] = ()


class ChatChange(Struct, Generic[I_co, L_co], frozen=True):
    """What a message changed in a chat: members as they are now, or were last, and new lines.

    ``replaced`` tells that the message brought all members, or all lines, anew.
    """

    message: Any
    replaced: bool = False
    joined: tuple[I_co, ...] = ()
    changed: tuple[I_co, ...] = ()
    left: tuple[I_co, ...] = ()
    lines: tuple[L_co, ...] = ()


def merge_attributes(state: Attributes, message: Any) -> tuple[Attributes, AttributesChange]:
    """Return the attributes of an interaction after a message, and what that changed."""
    if not isinstance(getattr(message, "attributes", None), dict):
        return state, AttributesChange(message)
    replaced = not message.is_delta
    new = (Attributes() if replaced else state).merged(message.attributes)
    changed = {name: value for name, value in new.items() if state.get(name) != value}
    removed = tuple(name for name in state if name not in new)
    return new, AttributesChange(message, replaced, MappingProxyType(changed), removed)


def merge_queue(
    state: Mapping[str, Any], message: Any
) -> tuple[Mapping[str, Any], QueueChange[Any]]:
    """Return the interactions on some queues after a message, and what that changed.

    A change to an interaction that is not known tells too little to make one of it.
    """
    if not hasattr(message, "interactions_added"):
        return state, QueueChange(message)
    new = dict(state) if message.is_delta else {}
    for one in _listed(message, "interactions_added"):
        new[one.interaction_id] = _with(one, Attributes().merged(one.attributes))
    for one in _listed(message, "interactions_changed"):
        known = new.get(one.interaction_id)
        if known is not None:
            new[one.interaction_id] = _with(known, known.attributes.merged(one.attributes))
    for gone in _listed(message, "interactions_removed"):
        new.pop(gone, None)
    parts = _difference(state, new)
    return MappingProxyType(new), QueueChange(message, not message.is_delta, *parts)


def merge_chat(
    state: ChatState[Any, Any], message: Any
) -> tuple[ChatState[Any, Any], ChatChange[Any, Any]]:
    """Return a chat after a message, and what that changed.

    A member is known by user and interaction, and may be added twice. Members and lines come in
    messages of their own, each of which replaces or changes its own part.
    """
    if hasattr(message, "members_added"):
        members = dict(state.members) if message.is_delta else {}
        for name in ("members_added", "members_changed"):
            members |= {_key(one): one for one in _listed(message, name)}
        for one in _listed(message, "members_removed"):
            members.pop(_key(one), None)
        parts = _difference(state.members, members)
        new = ChatState(MappingProxyType(members), state.lines)
        return new, ChatChange(message, not message.is_delta, *parts)
    if hasattr(message, "messages_added"):
        lines = tuple(_listed(message, "messages_added"))
        known = state.lines if message.is_delta else ()
        new = ChatState(state.members, known + lines)
        return new, ChatChange(message, not message.is_delta, lines=lines)
    return state, ChatChange(message)


def _listed(message: Any, name: str) -> Iterable[Any]:
    """Return a list of a message; an optional one that was left out changes nothing."""
    found = getattr(message, name, UNSET)
    return () if found is UNSET or found is None else found


def _key(member: Any) -> MemberKey:
    return member.user_id, member.interaction_id


def _with(interaction: Any, attributes: Attributes) -> Any:
    return replace(interaction, attributes=attributes)


def _difference(
    old: Mapping[Any, Any], new: Mapping[Any, Any]
) -> tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
    """Return what is only in the new one, what differs, and what is only in the old one."""
    added = tuple(value for key, value in new.items() if key not in old)
    changed = tuple(
        value
        for key, value in new.items()
        if key in old and old[key] is not value and old[key] != value
    )
    return added, changed, tuple(value for key, value in old.items() if key not in new)
