# Copied from sandbox/centre/publishing.py; edits here are lost.
"""From changes to messages: who watches what, and one message for all who watch the same.

A watch is a `Selection`: it names the topics that can concern it, so a change finds its watchers
without asking the others. Sessions whose selections are equal share one, and get the very same
message object; nobody may write to it.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ..sessions import Session
from .gating import Fitting

Message = dict[str, Any]
Topic = tuple[Hashable, ...]


@dataclass(frozen=True)
class Recipient:
    """A session that is told of what it did itself, whatever it watches."""

    session: Session
    fitting: Fitting

    def tell(self, message: Message) -> None:
        """Send a message as the dialled versions have it."""
        fit = self.fitting(message)
        if fit is not None:
            self.session.outbox.put(fit)


@dataclass(frozen=True, eq=False)
class Change:
    """Something that happened; subclasses say what."""

    topics: tuple[Topic, ...]


class Selection(ABC):
    """What one or more sessions watch.

    `slot` is the subscription's place in each of those sessions: another one there replaces it.
    `key` is equal for equal selections. `over` ends the watch after its last message.
    """

    def __init__(self, slot: Topic, key: Topic, topics: Iterable[Topic], fitting: Fitting) -> None:
        self.slot = slot
        self.key: tuple[Hashable, ...] = (slot, *key, fitting)
        self.topics: tuple[Topic, ...] = tuple(topics)
        self.fitting = fitting
        self.sessions: dict[str, Session] = {}
        self.over = False

    @abstractmethod
    def whole(self) -> Iterable[Message]:
        """Return the messages that open a watch, with everything there is."""

    @abstractmethod
    def delta(self, changes: Sequence[Change]) -> Iterable[Message]:
        """Return the messages for some changes."""

    def fitted(self, messages: Iterable[Message]) -> Iterator[Message]:
        """Yield messages as the dialled versions have them."""
        for message in messages:
            fit = self.fitting(message)
            if fit is not None:
                yield fit


class Publisher:
    """The watches of all sessions."""

    def __init__(self) -> None:
        self._selections: dict[Topic, Selection] = {}
        self._by_topic: dict[Topic, dict[Topic, Selection]] = {}
        self._slots: dict[str, dict[Topic, Selection]] = {}

    def watch(self, session: Session, selection: Selection) -> None:
        """Start a watch, in place of what the session had in that slot."""
        self.unwatch(session.id, selection.slot)
        shared = self._selections.setdefault(selection.key, selection)
        if shared is selection:
            for topic in selection.topics:
                self._by_topic.setdefault(topic, {})[selection.key] = selection
        shared.sessions[session.id] = session
        self._slots.setdefault(session.id, {})[shared.slot] = shared
        for message in shared.fitted(shared.whole()):
            session.outbox.put(message)

    def unwatch(self, session_id: str, slot: Topic) -> bool:
        """Stop a watch; tell whether there was one."""
        slots = self._slots.get(session_id, {})
        selection = slots.pop(slot, None)
        if selection is None:
            return False
        if not slots:
            del self._slots[session_id]
        del selection.sessions[session_id]
        if not selection.sessions:
            self._drop(selection)
        return True

    def forget(self, session_id: str) -> None:
        """Stop every watch of a session that has ended."""
        for slot in list(self._slots.get(session_id, ())):
            self.unwatch(session_id, slot)

    def publish(self, changes: Sequence[Change]) -> None:
        """Tell those whom the changes concern, each selection at once."""
        concerned: dict[Topic, tuple[Selection, list[Change]]] = {}
        for change in changes:
            for selection in self._watching(change.topics):
                concerned.setdefault(selection.key, (selection, []))[1].append(change)
        for selection, about in concerned.values():
            for message in selection.fitted(selection.delta(about)):
                for session in selection.sessions.values():
                    session.outbox.put(message)
            if selection.over:
                for session_id in list(selection.sessions):
                    self.unwatch(session_id, selection.slot)

    def announce(
        self, message: Message, topics: Iterable[Topic], also: Recipient | None = None
    ) -> None:
        """Send a message once to each session that watches one of the topics, and to one more."""
        told = set()
        if also is not None:
            told.add(also.session.id)
            also.tell(message)
        for selection in self._watching(topics):
            fit = selection.fitting(message)
            for session in selection.sessions.values():
                if fit is not None and session.id not in told:
                    told.add(session.id)
                    session.outbox.put(fit)

    def dismiss(self, user: str, topic: Topic, message: Message | None = None) -> None:
        """End the watches that a user's sessions have on a topic, with a last message if any."""
        for selection in self._watching([topic]):
            fit = None if message is None else selection.fitting(message)
            for session in list(selection.sessions.values()):
                if session.user.lower() == user.lower():
                    if fit is not None:
                        session.outbox.put(fit)
                    self.unwatch(session.id, selection.slot)

    def _watching(self, topics: Iterable[Topic]) -> list[Selection]:
        found: dict[Topic, Selection] = {}
        for topic in topics:
            found.update(self._by_topic.get(topic, {}))
        return list(found.values())

    def _drop(self, selection: Selection) -> None:
        del self._selections[selection.key]
        for topic in selection.topics:
            self._by_topic[topic].pop(selection.key)
            if not self._by_topic[topic]:
                del self._by_topic[topic]
