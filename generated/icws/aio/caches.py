# Rendered from spec/ and templates/client/caches.py.jinja2; edits here are lost.
"""Caches of lists, interactions and chats, and the subscriptions that make them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar, overload

from icws._runtime._async.cache import AsyncCache
from icws._runtime._async.dispatcher import AsyncDispatcher
from icws._runtime._async.registration import AsyncRegistration
from icws._runtime._async.subscription import AsyncSubscription
from icws._runtime.attributes import Attributes, AttributesChange, merge_attributes
from icws._runtime.chats import ChatChange, ChatState, merge_chat
from icws._runtime.lists import HasLists, ListChange, check_kinds, merge_lists
from icws._runtime.message_type import Message_co, WithDefaults
from icws._runtime.model import Model, UnknownObject

if TYPE_CHECKING:
    from typing_extensions import TypeVar as TypeVarWithDefault

    from icws import models

__all__ = [
    "AsyncChatCache",
    "AsyncChatSubscription",
    "AsyncInteractionCache",
    "AsyncInteractionSubscription",
    "AsyncListCache",
    "AsyncListSubscription",
]

Key = TypeVar("Key")
Item = TypeVar("Item")
_Key = TypeVar("_Key")
_Item = TypeVar("_Item")

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
    ChatMessages: TypeAlias = models.ChatMembersMessage | models.ChatContentsMessage | UnknownObject
    ChatMessage_co = TypeVarWithDefault(
        "ChatMessage_co", bound=ChatMessages, covariant=True, default=ChatMessages
    )
    InteractionMessages: TypeAlias = (
        models.InteractionChangedMessage
        | models.InteractionDeallocatedMessage
        | models.InteractionLostRightsMessage
        | models.InteractionMorphedMessage
        | models.InteractionRecordingSnippetCreatedMessage
        | UnknownObject
    )
    InteractionMessage_co = TypeVarWithDefault(
        "InteractionMessage_co",
        bound=InteractionMessages,
        covariant=True,
        default=InteractionMessages,
    )
else:
    ChatMessage_co = TypeVar("ChatMessage_co", covariant=True)
    InteractionMessage_co = TypeVar("InteractionMessage_co", covariant=True)


class AsyncInteractionCache(
    AsyncCache[Attributes, AttributesChange[InteractionMessage_co]], Generic[InteractionMessage_co]
):
    """The attributes of an interaction that a subscription watches.

    Iterate over it for the changes::

        watch = client.interactions.watch("1001", attribute_names=["Eic_State"])
        async with watch.cache() as call:
            async for change in call: ...
    """

    def __init__(self, subscription: AsyncSubscription[InteractionMessage_co]) -> None:
        super().__init__(subscription, Attributes(), merge_attributes)

    @property
    def attributes(self) -> Mapping[str, str]:
        """The present values of the watched attributes; look-ups ignore the letter case."""
        return MappingProxyType(self._state)


class AsyncInteractionSubscription(AsyncSubscription[InteractionMessage_co]):
    """A subscription to an interaction, whose attributes a cache can keep."""

    def cache(self) -> AsyncInteractionCache[InteractionMessage_co]:
        """Return the cache of the interaction; its block starts and ends the subscription."""
        return AsyncInteractionCache(self)


class AsyncListCache(
    WithDefaults,
    AsyncCache[Mapping[Key, Item], ListChange[Key, Item, Message_co]],
    Generic[Key, Item, Message_co],
):
    """The items of a subscription whose messages say what was added, changed and removed.

    Iterate over it for the changes::

        watch = client.queues.watch(queue_ids=[...], attribute_names=["Eic_State"])
        async with watch.cache() as queue:
            async for change in queue: ...

    One of the kinds of message has lists of items; the cache ignores the others.
    """

    @overload
    def __init__(self, subscription: AsyncListSubscription[Key, Item, Message_co]) -> None: ...
    @overload
    def __init__(
        self: AsyncListCache[_Key, _Item, Model],
        subscription: AsyncSubscription[HasLists[_Key, _Item] | OtherMessages],
    ) -> None: ...
    def __init__(self, subscription: AsyncSubscription[Any]) -> None:
        check_kinds(subscription._registration.kinds)
        super().__init__(subscription, {}, merge_lists)

    @property
    def items(self) -> Mapping[Key, Item]:
        """The present items by key."""
        return MappingProxyType(self._state)


class AsyncListSubscription(
    WithDefaults, AsyncSubscription[Message_co], Generic[Key, Item, Message_co]
):
    """A subscription to a list of items, which a cache can keep."""

    @staticmethod
    def _made(
        dispatcher: AsyncDispatcher | None, registration: AsyncRegistration
    ) -> AsyncListSubscription[Any, Any, Any]:
        """Return a subscription; its caller says of what, which pyright does not ask of the class."""
        return AsyncListSubscription(dispatcher, registration)

    def cache(self) -> AsyncListCache[Key, Item, Message_co]:
        """Return the cache of the list; its block starts and ends the subscription."""
        return AsyncListCache(self)


class AsyncChatCache(
    AsyncCache[
        ChatState["models.FullChatMember", "models.ChatText"],
        ChatChange["models.FullChatMember", "models.ChatText", ChatMessage_co],
    ],
    Generic[ChatMessage_co],
):
    """The chat that a subscription watches.

    Iterate over it for the changes::

        async with client.interactions.chat.watch("1001").cache() as chat:
            async for change in chat: ...
    """

    def __init__(self, subscription: AsyncSubscription[ChatMessage_co]) -> None:
        super().__init__(subscription, ChatState(), merge_chat)

    @property
    def members(self) -> Mapping[tuple[str, str], models.FullChatMember]:
        """The present members of the chat, by user id and interaction id."""
        return self._state.members

    @property
    def lines(self) -> tuple[models.ChatText, ...]:
        """The lines of the chat, the latest last."""
        return self._state.lines


class AsyncChatSubscription(AsyncSubscription[ChatMessage_co]):
    """A subscription to a chat, which a cache can keep."""

    def cache(self) -> AsyncChatCache[ChatMessage_co]:
        """Return the cache of the chat; its block starts and ends the subscription."""
        return AsyncChatCache(self)
