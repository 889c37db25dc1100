"""Queues: where interactions wait and are worked on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from ..refusals import missing, refusal
from .directory import Directory

if TYPE_CHECKING:
    from .interactions import Interaction


class QueueType(IntEnum):
    """The values of the enumeration `queueType`."""

    SYSTEM = 0
    USER = 1
    WORKGROUP = 2
    STATION = 3


@dataclass(frozen=True, order=True)
class Queue:
    """A queue, made by `queue()`. `name` is as it was spelled and tells no queues apart."""

    type: QueueType
    key: str
    name: str = field(default="", compare=False)

    @property
    def body(self) -> dict[str, Any]:
        """The representation `queueId`."""
        return {"queueType": int(self.type), "queueName": self.name}


SYSTEM = Queue(QueueType.SYSTEM, "")
"""Every interaction is on it from its beginning to its end."""

_PREFIXES = {
    "user": QueueType.USER,
    "workgroup": QueueType.WORKGROUP,
    "station": QueueType.STATION,
}


def queue(kind: int, name: str) -> Queue:
    """Return a queue; names are not case-sensitive, and there is one system queue."""
    return SYSTEM if kind == QueueType.SYSTEM else Queue(QueueType(kind), name.lower(), name)


def queue_of(body: Mapping[str, Any]) -> Queue:
    """Return the queue that a `queueId` names."""
    return queue(int(body["queueType"]), str(body["queueName"]))


class Target(NamedTuple):
    """Whom to reach: a queue inside, or a number or address outside."""

    text: str
    queue: Queue | None


def target_of(text: str, directory: Directory) -> Target:
    """Return what a target text means: `user:ada`, `workgroup:Sales`, a user's id, a number."""
    prefix, colon, name = text.partition(":")
    if colon and prefix.lower() in _PREFIXES:
        return Target(name, queue(_PREFIXES[prefix.lower()], name))
    if directory.known(text):
        return Target(text, queue(QueueType.USER, text))
    return Target(text, None)


def one_target(body: Mapping[str, Any], directory: Directory) -> Target:
    """Return the target of a body that has either `target` or `queueID`.

    Raises:
        Refusal: it has both, or neither.
    """
    text, asked = body.get("target"), body.get("queueID")
    if text is None and asked is None:
        raise missing("target")
    if text is not None and asked is not None:
        raise refusal(400, "Either target or queueID is needed, not both.")
    if asked is not None:
        return Target(str(asked["queueName"]), queue_of(asked))
    return target_of(str(text), directory)


class Queues:
    """What is on each queue."""

    def __init__(self) -> None:
        self._on: dict[Queue, dict[str, Interaction]] = {}

    def place(self, interaction: Interaction, queues: Iterable[Queue]) -> None:
        """Put an interaction on these queues and on no others."""
        after = frozenset(queues)
        for left in interaction.queues - after:
            self._on[left].pop(interaction.id)
            if not self._on[left]:
                del self._on[left]
        # Sorted: what a watch lists must not hang on the order of a set.
        for entered in sorted(after - interaction.queues):
            self._on.setdefault(entered, {})[interaction.id] = interaction
        interaction.queues = after

    def on(self, queues: Iterable[Queue]) -> Iterator[Interaction]:
        """Yield the interactions on any of these queues, each once."""
        seen: set[str] = set()
        for each in queues:
            for interaction in self._on.get(each, {}).values():
                if interaction.id not in seen:
                    seen.add(interaction.id)
                    yield interaction
