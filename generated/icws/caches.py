# Derived from icws/aio/caches.py; edits here are lost.
"""Caches of queues, interactions and chats."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from icws import models
from icws._runtime._sync.cache import Cache
from icws._runtime._sync.subscription import Subscription
from icws._runtime.merging import (
    Attributes,
    AttributesChange,
    ChatChange,
    ChatState,
    QueueChange,
    merge_attributes,
    merge_chat,
    merge_queue,
)
from icws._runtime.model import UnknownObject

__all__ = [
    "ChatCache",
    "InteractionCache",
    "QueueCache",
]


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


class QueueCache(Cache[dict[str, models.QueueInteraction], QueueChange[models.QueueInteraction]]):
    """The interactions on the queues that a subscription watches.

    with QueueCache(client.queues.watch("team", queue_ids=[...], attribute_names=["Eic_State"])) as queue:
        for change in queue: ...
    """

    def __init__(
        self,
        subscription: Subscription[
            models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject
        ],
    ) -> None:
        super().__init__(subscription, {}, merge_queue)

    @property
    def interactions(self) -> Mapping[str, models.QueueInteraction]:
        """The present interactions by id; look-ups of their attributes ignore the letter case."""
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
