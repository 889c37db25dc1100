# Rendered from spec/ and templates/client/caches.py.jinja2; edits here are lost.
"""Caches of queues, interactions and chats."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from icws import models
from icws._runtime._async.cache import AsyncCache
from icws._runtime._async.subscription import AsyncSubscription
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
    "AsyncChatCache",
    "AsyncInteractionCache",
    "AsyncQueueCache",
]


class AsyncInteractionCache(AsyncCache[Attributes, AttributesChange]):
    """The attributes of an interaction that a subscription watches.

    async with AsyncInteractionCache(client.interactions.watch("1001", attribute_names=["Eic_State"])) as call:
        async for change in call: ...
    """

    def __init__(
        self,
        subscription: AsyncSubscription[
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


class AsyncQueueCache(
    AsyncCache[dict[str, models.QueueInteraction], QueueChange[models.QueueInteraction]]
):
    """The interactions on the queues that a subscription watches.

    async with AsyncQueueCache(client.queues.watch("team", queue_ids=[...], attribute_names=["Eic_State"])) as queue:
        async for change in queue: ...
    """

    def __init__(
        self,
        subscription: AsyncSubscription[
            models.QueueContentsMessage | models.QueueSubscriptionStateMessage | UnknownObject
        ],
    ) -> None:
        super().__init__(subscription, {}, merge_queue)

    @property
    def interactions(self) -> Mapping[str, models.QueueInteraction]:
        """The present interactions by id; look-ups of their attributes ignore the letter case."""
        return MappingProxyType(self._state)


class AsyncChatCache(
    AsyncCache[
        ChatState[models.FullChatMember, models.ChatText],
        ChatChange[models.FullChatMember, models.ChatText],
    ]
):
    """The chat that a subscription watches.

    async with AsyncChatCache(client.interactions.chat.watch("1001")) as chat:
        async for change in chat: ...
    """

    def __init__(
        self,
        subscription: AsyncSubscription[
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
