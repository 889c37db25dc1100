# Copied from runtime/merging.py; edits here are lost.
"""How messages become a state: what `isDelta` means, for queues, interactions and chats.

A message with `isDelta` false replaces what was known, one with true changes it. The functions
are pure: a state is never written to, so that whoever holds one can read it from any thread.
Parts of a message that cannot be read, which the decoder keeps as they came, are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from msgspec import UNSET, Struct, field
from msgspec.structs import replace

from .persistent import PersistentMap

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

    def merged(self, changes: Mapping[str, object]) -> Attributes:
        """Return a copy with changes; where a value is no text, what it was is not known."""
        spelled = {name.lower(): name for name in self}
        new = Attributes(self)
        for name, value in changes.items():
            known = spelled.setdefault(name.lower(), name)
            if isinstance(value, str):
                new[known] = value
            else:
                new.pop(known, None)
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
    old = state if isinstance(state, PersistentMap) else PersistentMap(state)
    known: PersistentMap[str, Any] = old if message.is_delta else PersistentMap()
    # What the message speaks of, by id: None is gone. No more than that is looked at.
    told: dict[str, Any] = {}
    for one in _interactions(message, "interactions_added"):
        told[one.interaction_id] = _with(one, Attributes().merged(one.attributes))
    for one in _interactions(message, "interactions_changed"):
        last = told.get(one.interaction_id) or known.get(one.interaction_id)
        if last is not None:
            told[one.interaction_id] = _with(last, last.attributes.merged(one.attributes))
    for gone in _listed(message, "interactions_removed"):
        if isinstance(gone, str):
            told[gone] = None
    new = known.updated(told)
    if message.is_delta:
        return new, QueueChange(message, False, *_difference(old, new, told))
    before, now = dict(old.items()), dict(new.items())
    return new, QueueChange(message, True, *_difference(before, now, before | now))


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
            members |= {_key(one): one for one in _members(message, name)}
        for one in _members(message, "members_removed"):
            members.pop(_key(one), None)
        parts = _difference(state.members, members, dict(state.members) | members)
        new = ChatState(MappingProxyType(members), state.lines)
        return new, ChatChange(message, not message.is_delta, *parts)
    if hasattr(message, "messages_added"):
        lines = tuple(one for one in _listed(message, "messages_added") if hasattr(one, "text"))
        known = state.lines if message.is_delta else ()
        new = ChatState(state.members, known + lines)
        return new, ChatChange(message, not message.is_delta, lines=lines)
    return state, ChatChange(message)


def _listed(message: Any, name: str) -> Iterable[Any]:
    """Return a list of a message; an optional one that was left out changes nothing."""
    found = getattr(message, name, UNSET)
    return found if isinstance(found, list) else ()


def _interactions(message: Any, name: str) -> Iterable[Any]:
    """Return the interactions of a list that tell which one they are, and its attributes."""
    return (one for one in _listed(message, name) if hasattr(one, "interaction_id"))


def _members(message: Any, name: str) -> Iterable[Any]:
    """Return the members of a list that tell who they are."""
    return (one for one in _listed(message, name) if hasattr(one, "user_id"))


def _key(member: Any) -> MemberKey:
    return member.user_id, member.interaction_id


def _with(interaction: Any, attributes: Attributes) -> Any:
    return replace(interaction, attributes=attributes)


def _difference(
    old: Mapping[Any, Any], new: Mapping[Any, Any], keys: Iterable[Any]
) -> tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
    """Return what of some keys is only in the new, what differs, and what is only in the old."""
    added: list[Any] = []
    changed: list[Any] = []
    removed: list[Any] = []
    for key in keys:
        before, now = old.get(key), new.get(key)
        if now is None:
            if before is not None:
                removed.append(before)
        elif before is None:
            added.append(now)
        elif before is not now and before != now:
            changed.append(now)
    return tuple(added), tuple(changed), tuple(removed)
