# Copied from runtime/merging.py; edits here are lost.
"""Merging of messages into the state of a queue, an interaction or a chat.

A message with `isDelta` false replaces the state, one with true changes it. The functions are
pure: a state is never changed, so that any thread can read it. Parts of a message that could not
be decoded are ignored.
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
    """Read-only attributes by name, in the letter case that the server used first.

    Look-ups ignore the case of letters.
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
        """Return an attribute, or the default if there is none."""
        return self[name] if name in self else default  # noqa: SIM401 - which would not end

    def merged(self, changes: Mapping[str, object]) -> Attributes:
        """Return a copy with changes; an attribute whose new value is no text is dropped."""
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
    """The change of an interaction by a message; empty for other kinds of message.

    ``changed`` has the attributes with new values, ``removed`` the names of those that are gone;
    ``replaced`` says that the message had the whole state.
    """

    message: Any
    replaced: bool = False
    changed: Mapping[str, str] = field(default_factory=dict)
    removed: tuple[str, ...] = ()


class QueueChange(Struct, Generic[I_co], frozen=True):
    """The change of the watched queues by a message: interactions in their new or last state.

    ``replaced`` says that the message had the whole state; the other fields are the difference
    even then.
    """

    message: Any
    replaced: bool = False
    added: tuple[I_co, ...] = ()
    changed: tuple[I_co, ...] = ()
    removed: tuple[I_co, ...] = ()


class ChatState(Struct, Generic[I_co, L_co], frozen=True):
    """The members of a chat, by user and interaction, and its lines."""

    members: Mapping[MemberKey, I_co] = field(default_factory=dict)
    lines: tuple[L_co, ...] = ()


class ChatChange(Struct, Generic[I_co, L_co], frozen=True):
    """The change of a chat by a message: members in their new or last state, and new lines.

    ``replaced`` says that the message had all members, or all lines.
    """

    message: Any
    replaced: bool = False
    joined: tuple[I_co, ...] = ()
    changed: tuple[I_co, ...] = ()
    left: tuple[I_co, ...] = ()
    lines: tuple[L_co, ...] = ()


def merge_attributes(state: Attributes, message: Any) -> tuple[Attributes, AttributesChange]:
    """Return the attributes of an interaction after a message, and the change."""
    if not isinstance(getattr(message, "attributes", None), dict):
        return state, AttributesChange(message)
    replaced = not message.is_delta
    new = (Attributes() if replaced else state).merged(message.attributes)
    changed = {name: value for name, value in new.items() if state.get(name) != value}
    removed = tuple(name for name in state if name not in new)
    return new, AttributesChange(message, replaced, MappingProxyType(changed), removed)


def merge_queue(state: dict[str, Any], message: Any) -> tuple[dict[str, Any], QueueChange[Any]]:
    """Return the interactions on some queues after a message, and the change.

    A change of an unknown interaction is ignored, since it does not describe all of it.
    """
    if not hasattr(message, "interactions_added"):
        return state, QueueChange(message)
    new = state.copy() if message.is_delta else {}
    # Old or new keys that the message can have changed.
    touched: dict[str, None] = {} if message.is_delta else dict.fromkeys(state)
    for one in _interactions(message, "interactions_added"):
        new[one.interaction_id] = _with(one, Attributes().merged(one.attributes))
        touched[one.interaction_id] = None
    for one in _interactions(message, "interactions_changed"):
        last = new.get(one.interaction_id)
        if last is not None:
            new[one.interaction_id] = _with(last, last.attributes.merged(one.attributes))
            touched[one.interaction_id] = None
    for interaction_id in _listed(message, "interactions_removed"):
        if isinstance(interaction_id, str):
            new.pop(interaction_id, None)
            touched[interaction_id] = None
    difference = _difference(state, new, touched)
    return new, QueueChange(message, not message.is_delta, *difference)


def merge_chat(
    state: ChatState[Any, Any], message: Any
) -> tuple[ChatState[Any, Any], ChatChange[Any, Any]]:
    """Return a chat after a message, and the change.

    Members are identified by user and interaction, and may be added twice. Members and lines
    have messages of their own, each of which replaces or changes its own part.
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
    """Return a list of a message; empty if the message leaves it out."""
    items = getattr(message, name, UNSET)
    return items if isinstance(items, list) else ()


def _interactions(message: Any, name: str) -> Iterable[Any]:
    """Return the interactions of a list that have an id."""
    return (one for one in _listed(message, name) if hasattr(one, "interaction_id"))


def _members(message: Any, name: str) -> Iterable[Any]:
    """Return the members of a list that name their user."""
    return (one for one in _listed(message, name) if hasattr(one, "user_id"))


def _key(member: Any) -> MemberKey:
    return member.user_id, member.interaction_id


def _with(interaction: Any, attributes: Attributes) -> Any:
    return replace(interaction, attributes=attributes)


def _difference(
    old: Mapping[Any, Any], new: Mapping[Any, Any], keys: Iterable[Any]
) -> tuple[tuple[Any, ...], tuple[Any, ...], tuple[Any, ...]]:
    """Compare some keys: return values only in the new, that differ, and only in the old."""
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
