"""Queues, and targets of calls and transfers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple, Self

from ..errors import INVALID, ApiError, invalid, missing
from .directory import Directory


class QueueType(IntEnum):
    """Values of the enumeration `queueType`.

    The system queue of a user has what is on the user's queue or on the queue of the user's
    station; a client that watches it need not know the station (page of subscriptions/queues).
    """

    SYSTEM = 0
    USER = 1
    WORKGROUP = 2
    STATION = 3


@dataclass(frozen=True, order=True)
class Queue:
    """A queue; make one by `of`. `name` keeps the spelling and does not count for equality."""

    type: QueueType
    key: str
    name: str = field(default="", compare=False)

    @classmethod
    def of(cls, type_: int, name: str) -> Self:
        """Return the queue of a type and a name."""
        return cls(QueueType(type_), name.lower(), name)

    @property
    def body(self) -> dict[str, Any]:
        """The representation `queueId`."""
        return {"queueType": int(self.type), "queueName": self.name}


_PREFIXES = {
    "user": QueueType.USER,
    "workgroup": QueueType.WORKGROUP,
    "station": QueueType.STATION,
}


class Target(NamedTuple):
    """The target of a call or a transfer; `queue` is None for an outside number or address."""

    text: str
    queue: Queue | None


def user_queue(user: str) -> Queue:
    """Return the queue of a user."""
    return Queue.of(QueueType.USER, user)


def system_queue(user: str) -> Queue:
    """Return the system queue of a user."""
    return Queue.of(QueueType.SYSTEM, user)


def users_of(queues: frozenset[Queue]) -> list[Queue]:
    """Return the user queues among some queues, in order."""
    return sorted(each for each in queues if each.type == QueueType.USER)


def existing_queue(body: Mapping[str, Any], directory: Directory, name: str) -> Queue:
    """Return the queue of the `queueId` in the property `name`.

    Raises:
        ApiError: 400: its user or workgroup does not exist, or the workgroup has no queue.
    """
    queue = Queue.of(int(body["queueType"]), str(body["queueName"]))
    if queue.type in (QueueType.SYSTEM, QueueType.USER) and not directory.has_user(queue.name):
        raise invalid(name, f"the queue of a known user; {queue.name!r} is none")
    if queue.type == QueueType.WORKGROUP and not directory.has_queue(queue.name):
        known = "the queue of a known workgroup that has one"
        raise invalid(name, f"{known}; {queue.name!r} is none")
    return queue


def parse_target(text: str, directory: Directory) -> Target:
    """Return the target of a text: `user:ada`, `workgroup:Sales`, a user's id, a number.

    Raises:
        ApiError: 400: it is blank, or its user, workgroup or station does not exist, or the
            workgroup has no queue.
    """
    prefix, colon, name = text.partition(":")
    if colon and prefix.lower() in _PREFIXES:
        return _inside(Queue.of(_PREFIXES[prefix.lower()], name), directory, "target")
    if not text.strip():
        raise invalid("target", "a number, an address, a user, a workgroup or a station")
    return Target(text, user_queue(text) if directory.has_user(text) else None)


def target_of_body(body: Mapping[str, Any], directory: Directory) -> Target:
    """Return the target of a body that has either `target` or `queueID`.

    Raises:
        ApiError: 400: the body has both or neither, or as for `parse_target`.
    """
    text, queue_id = body.get("target"), body.get("queueID")
    if text is None and queue_id is None:
        raise missing("target", "target or queueID is missing (expected one of them).")
    if text is not None and queue_id is not None:
        raise ApiError(400, "Only one of target and queueID is allowed.", INVALID)
    if queue_id is None:
        return parse_target(str(text), directory)
    queue = Queue.of(int(queue_id["queueType"]), str(queue_id["queueName"]))
    return _inside(queue, directory, "queueID")


def _inside(queue: Queue, directory: Directory, name: str) -> Target:
    exists = {
        QueueType.SYSTEM: directory.has_user,
        QueueType.USER: directory.has_user,
        QueueType.WORKGROUP: directory.has_queue,
        QueueType.STATION: directory.has_station,
    }[queue.type]
    if not exists(queue.name):
        with_queue = " with a queue" if queue.type == QueueType.WORKGROUP else ""
        known = f"a known {queue.type.name.lower()}{with_queue}"
        raise invalid(name, f"{known}; {queue.name!r} is none")
    return Target(queue.name, queue)
