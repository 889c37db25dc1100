# Copied from runtime/chats.py; edits here are lost.
"""Chats, and how messages change them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from msgspec import Struct, field

from .lists import merge_lists
from .message_type import Message_co, WithDefaults

__all__ = ["ChatChange", "ChatState", "merge_chat"]

M_co = TypeVar("M_co", covariant=True)
L_co = TypeVar("L_co", covariant=True)
MemberKey = tuple[str, str]


class ChatState(Struct, Generic[M_co, L_co], frozen=True):
    """The members of a chat, by user and interaction, and its lines."""

    members: Mapping[MemberKey, M_co] = field(default_factory=dict)
    lines: tuple[L_co, ...] = ()


class ChatChange(WithDefaults, Struct, Generic[M_co, L_co, Message_co], frozen=True):
    """The change of a chat by a message: members in their new or last state, and new lines.

    ``replaced`` says that the message had all members, or all lines.
    """

    message: Message_co
    replaced: bool = False
    joined: tuple[M_co, ...] = ()
    changed: tuple[M_co, ...] = ()
    left: tuple[M_co, ...] = ()
    lines: tuple[L_co, ...] = ()


def merge_chat(
    state: ChatState[Any, Any], message: Any
) -> tuple[ChatState[Any, Any], ChatChange[Any, Any, Any]]:
    """Return a chat after a message, and the change; the state is never changed.

    Members may be added twice. Members and lines have messages of their own, each of which
    replaces or changes its own part. Parts that could not be decoded are ignored.
    """
    if hasattr(message, "_lists"):
        members, change = merge_lists(state.members, message)
        parts = (tuple(part.values()) for part in (change.added, change.changed, change.removed))
        new = ChatState(MappingProxyType(members), state.lines)
        return new, ChatChange(message, change.replaced, *parts)
    if hasattr(message, "messages_added"):
        texts = message.messages_added
        texts = texts if isinstance(texts, list) else ()
        lines = tuple(line for line in texts if hasattr(line, "text"))
        before = state.lines if message.is_delta else ()
        new = ChatState(state.members, before + lines)
        return new, ChatChange(message, not message.is_delta, lines=lines)
    return state, ChatChange(message)
