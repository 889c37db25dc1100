# Derived from icws/aio/caches.py; edits here are lost.
"""Caches of lists, interactions and chats."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from icws import models
from icws._runtime._sync.cache import Cache
from icws._runtime._sync.subscription import Subscription
from icws._runtime.attributes import Attributes, AttributesChange, merge_attributes
from icws._runtime.chats import ChatChange, ChatState, merge_chat
from icws._runtime.lists import HasLists, ListChange, check_kinds, merge_lists
from icws._runtime.model import UnknownObject

__all__ = [
    "ChatCache",
    "InteractionCache",
    "ListCache",
]

Key = TypeVar("Key")
Item = TypeVar("Item")

if TYPE_CHECKING:
    # The kinds of message that come beside those with lists.
    OtherMessages: TypeAlias = (
        models.AssistanceRequestSubscriptionStateMessage
        | models.ChatContentsMessage
        | models.QueueSubscriptionStateMessage
        | models.FaxMessageSubscriptionStateMessage
        | models.VoicemailMessageSubscriptionStateMessage
        | models.VoicemailPlayStatusMessage
        | UnknownObject
    )


class InteractionCache(Cache[Attributes, AttributesChange]):
    """The attributes of an interaction that a subscription watches.

    with InteractionCache(client.interactions.watch("1001", attribute_names=["Eic_State"])) as call:
        for change in call: ...
    """

    def __init__(
        self,
        subscription: Subscription[
            models.InteractionChangedMessage
            | models.InteractionDeallocatedMessage
            | models.InteractionLostRightsMessage
            | models.InteractionMorphedMessage
            | models.InteractionRecordingSnippetCreatedMessage
            | UnknownObject
        ],
    ) -> None:
        super().__init__(subscription, Attributes(), merge_attributes)

    @property
    def attributes(self) -> Mapping[str, str]:
        """The present values of the watched attributes; look-ups ignore the letter case."""
        return MappingProxyType(self._state)


class ListCache(Cache[Mapping[Key, Item], ListChange[Key, Item]]):
    """The items of a subscription whose messages say what was added, changed and removed.

    Iterate over it for the changes::

        watch = client.queues.watch("team", queue_ids=[...], attribute_names=["Eic_State"])
        with ListCache(watch) as queue:
            for change in queue: ...

    One of the kinds of message has lists of items; the cache ignores the others.
    """

    def __init__(self, subscription: Subscription[HasLists[Key, Item] | OtherMessages]) -> None:
        check_kinds(subscription._registration.kinds)
        super().__init__(subscription, {}, merge_lists)

    @property
    def items(self) -> Mapping[Key, Item]:
        """The present items by key."""
        return MappingProxyType(self._state)


class ChatCache(
    Cache[
        ChatState[models.FullChatMember, models.ChatText],
        ChatChange[models.FullChatMember, models.ChatText],
    ]
):
    """The chat that a subscription watches.

    with ChatCache(client.interactions.chat.watch("1001")) as chat:
        for change in chat: ...
    """

    def __init__(
        self,
        subscription: Subscription[
            models.ChatMembersMessage | models.ChatContentsMessage | UnknownObject
        ],
    ) -> None:
        super().__init__(subscription, ChatState(), merge_chat)

    @property
    def members(self) -> Mapping[tuple[str, str], models.FullChatMember]:
        """The present members of the chat, by user id and interaction id."""
        return self._state.members

    @property
    def lines(self) -> tuple[models.ChatText, ...]:
        """The lines of the chat, the latest last."""
        return self._state.lines
