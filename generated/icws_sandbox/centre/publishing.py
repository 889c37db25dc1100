# Copied from sandbox/centre/publishing.py; edits here are lost.
"""Publishing: from changes to messages, one message for all sessions with equal subscriptions.

A subscription names the topics that concern it, so that a change finds its subscriptions without
asking the others. Sessions with equal subscriptions share one, and get the very same message
object: nobody may write to it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..outbox import Message
from ..pruning import Pruner
from ..sessions import Session

Topic = tuple[Hashable, ...]


@dataclass(eq=False)
class Change:
    """A change in the centre; subclasses say which. `topics` are those that it concerns."""

    topics: tuple[Topic, ...]


@dataclass(eq=False)
class DetailsChange(Change):
    """A change of some properties of a callback or an e-mail."""

    properties: tuple[str, ...]


class Subscription:
    """The content of a subscription, shared by the sessions whose subscriptions are equal.

    One that has nothing at first, or never changes, has no messages for that.

    Args:
        topics: The topics whose changes concern it.
        key: A value that is equal for equal subscriptions under the same name.
    """

    rank = 1
    """The place of its messages among those of one publication: the lower, the earlier."""

    def __init__(self, topics: Iterable[Topic], key: Topic = ()) -> None:
        self.topics: tuple[Topic, ...] = tuple(topics)
        self.key = key
        self.name: Topic = ()
        """The name under which each of the sessions has it; set by `Publisher.subscribe`."""
        self.sessions: dict[str, Session] = {}
        self.ended = False
        """Whether it ends after the messages of its last `delta`."""

    def snapshot(self) -> Iterable[Message]:
        """Return the messages that begin the subscription, with the whole content."""
        return ()

    def delta(self, changes: Sequence[Change]) -> Iterable[Message]:
        """Return the messages for some changes."""
        return ()


class ComparedSubscription(Subscription, ABC):
    """Things by their ids, of which a delta tells those that are others than were told before."""

    def __init__(self, topics: Iterable[Topic], key: Topic = ()) -> None:
        self._sent: dict[str, Any] = {}
        super().__init__(topics, key)

    def snapshot(self) -> Iterator[Message]:
        """Return all the things."""
        self._sent = self._now()
        yield self._message(list(self._sent.values()), [], [], delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the things that came, changed and went."""
        before, self._sent = self._sent, self._now()
        lists = differences(before, self._sent)
        if any(lists):
            yield self._message(*lists, delta=True)

    @abstractmethod
    def _now(self) -> dict[str, Any]:
        """Return the things by their ids."""

    @abstractmethod
    def _message(
        self, added: list[Any], changed: list[Any], removed: list[str], *, delta: bool
    ) -> Message:
        """Return the message of three lists."""


def differences(
    before: Mapping[str, Any], now: Mapping[str, Any]
) -> tuple[list[Any], list[Any], list[str]]:
    """Return what came and what is another one now, and the ids of what went."""
    added = [value for id_, value in now.items() if id_ not in before]
    changed = [value for id_, value in now.items() if id_ in before and value != before[id_]]
    return added, changed, [id_ for id_ in before if id_ not in now]


class Publisher:
    """The subscriptions of all sessions."""

    def __init__(self, pruner: Pruner) -> None:
        self._pruner = pruner
        self._shared: dict[Topic, Subscription] = {}
        self._by_topic: dict[Topic, dict[Topic, Subscription]] = {}
        self._by_session: dict[str, dict[Topic, Subscription]] = {}

    def send(self, session: Session, message: Message) -> None:
        """Send a message to one session."""
        self._send(message, (session,))

    def subscribe(self, session: Session, name: Topic, subscription: Subscription) -> None:
        """Start a subscription, in place of the one that the session has under this name."""
        self.unsubscribe(session.id, name)
        key = (name, *subscription.key)
        shared = self._shared.setdefault(key, subscription)
        if shared is subscription:
            subscription.name, subscription.key = name, key
            for topic in subscription.topics:
                self._by_topic.setdefault(topic, {})[key] = subscription
        shared.sessions[session.id] = session
        self._by_session.setdefault(session.id, {})[name] = shared
        for message in shared.snapshot():
            self.send(session, message)

    def subscription(self, session_id: str, name: Topic) -> Subscription | None:
        """Return the subscription that a session has under a name; None if it has none."""
        return self._by_session.get(session_id, {}).get(name)

    def unsubscribe(self, session_id: str, name: Topic) -> None:
        """Stop a subscription; nothing happens if there is none."""
        subscriptions = self._by_session.get(session_id, {})
        subscription = subscriptions.pop(name, None)
        if subscription is None:
            return
        if not subscriptions:
            del self._by_session[session_id]
        del subscription.sessions[session_id]
        if not subscription.sessions:
            self._drop(subscription)

    def forget(self, session_id: str) -> None:
        """Stop every subscription of a session that has ended."""
        for name in list(self._by_session.get(session_id, ())):
            self.unsubscribe(session_id, name)

    def publish(self, changes: Sequence[Change]) -> None:
        """Send the messages for some changes, each subscription's together."""
        concerned: dict[Topic, tuple[Subscription, list[Change]]] = {}
        for change in changes:
            for subscription in self._on(change.topics):
                concerned.setdefault(subscription.key, (subscription, []))[1].append(change)
        for subscription, its_changes in sorted(concerned.values(), key=lambda e: e[0].rank):
            for message in subscription.delta(its_changes):
                self._send(message, subscription.sessions.values())
            if subscription.ended:
                for session_id in list(subscription.sessions):
                    self.unsubscribe(session_id, subscription.name)

    def announce(
        self, message: Message, topics: Iterable[Topic], also: Session | None = None
    ) -> None:
        """Send a message once to each session with a subscription to a topic, and to one more."""
        sessions = {} if also is None else {also.id: also}
        for subscription in self._on(topics):
            sessions |= subscription.sessions
        self._send(message, sessions.values())

    def end_for_user(self, user: str, topic: Topic, message: Message | None = None) -> None:
        """End the subscriptions of a user's sessions to a topic, with a last message if any."""
        for subscription in self._on([topic]):
            for session in list(subscription.sessions.values()):
                if session.user.lower() == user.lower():
                    if message is not None:
                        self.send(session, message)
                    self.unsubscribe(session.id, subscription.name)

    def _send(self, message: Message, sessions: Iterable[Session]) -> None:
        pruned = self._pruner.prune_message(message)
        if pruned is not None:
            for session in sessions:
                session.outbox.put(pruned)

    def _on(self, topics: Iterable[Topic]) -> list[Subscription]:
        subscriptions: dict[Topic, Subscription] = {}
        for topic in topics:
            subscriptions.update(self._by_topic.get(topic, {}))
        return list(subscriptions.values())

    def _drop(self, subscription: Subscription) -> None:
        del self._shared[subscription.key]
        for topic in subscription.topics:
            self._by_topic[topic].pop(subscription.key)
            if not self._by_topic[topic]:
                del self._by_topic[topic]
