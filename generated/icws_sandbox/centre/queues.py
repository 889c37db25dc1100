# Copied from sandbox/centre/queues.py; edits here are lost.
"""Queues: where interactions wait and are worked on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

from ..refusals import INVALID, invalid, missing, refusal
from .directory import Directory


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


def known_queue(body: Mapping[str, Any], directory: Directory, name: str) -> Queue:
    """Return the queue that a `queueId`, the property `name`, names.

    Raises:
        Refusal: it is that of a user or a workgroup that there is not.
    """
    named = queue_of(body)
    if named.type == QueueType.USER and not directory.known(named.name):
        raise invalid(name, "the queue of a known user")
    if named.type == QueueType.WORKGROUP and not directory.known_workgroup(named.name):
        raise invalid(name, "the queue of a known workgroup")
    return named


def target_of(text: str, directory: Directory) -> Target:
    """Return what a target text means: `user:ada`, `workgroup:Sales`, a user's id, a number.

    Raises:
        Refusal: it is blank, or it names a user, a workgroup or a station that there is not.
    """
    prefix, colon, name = text.partition(":")
    if colon and prefix.lower() in _PREFIXES:
        return _inside(queue(_PREFIXES[prefix.lower()], name), directory, "target")
    if not text.strip():
        raise invalid("target", "a number, an address or somebody inside")
    if directory.known(text):
        return Target(text, queue(QueueType.USER, text))
    return Target(text, None)


def one_target(body: Mapping[str, Any], directory: Directory) -> Target:
    """Return the target of a body that has either `target` or `queueID`.

    Raises:
        Refusal: it has both, or neither; and as for `target_of`.
    """
    text, asked = body.get("target"), body.get("queueID")
    if text is None and asked is None:
        raise missing("target")
    if text is not None and asked is not None:
        raise refusal(400, "Either target or queueID is needed, not both.", INVALID)
    if asked is not None:
        return _inside(queue_of(asked), directory, "queueID")
    return target_of(str(text), directory)


def _inside(place: Queue, directory: Directory, name: str) -> Target:
    known = {
        QueueType.USER: directory.known,
        QueueType.WORKGROUP: directory.known_workgroup,
        QueueType.STATION: directory.known_station,
    }.get(place.type)
    if known is not None and not known(place.name):
        raise invalid(name, f"a known {place.type.name.lower()}")
    return Target(place.name, place)
