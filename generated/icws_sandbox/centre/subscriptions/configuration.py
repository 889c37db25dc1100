# Copied from sandbox/centre/subscriptions/configuration.py; edits here are lost.
"""Subscriptions to configuration objects: those of a kind, and single ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from ...configuration import Configuration, Kind, ObjectChange
from ...configuration.kinds import IDENTITY
from ...configuration.selection import Object, Selection
from ...configuration.values import changed_names
from ...outbox import Message
from ..configuring import ConfigurationChange
from ..publishing import Change, Subscription


class ObjectsSubscription(Subscription):
    """Some or all objects of a kind, with some or all of their properties.

    Args:
        configuration: The objects.
        kind: Their kind.
        message_type: The `__type` of the messages.
        subscription_id: The id that the client gave.
        ids: The ids of the objects, in lower case; None: all.
        selection: The properties.
    """

    def __init__(
        self,
        configuration: Configuration,
        kind: Kind,
        message_type: str,
        subscription_id: str,
        ids: frozenset[str] | None,
        selection: Selection,
    ) -> None:
        self._configuration = configuration
        self._kind = kind
        self._type = message_type
        self._id = subscription_id
        self._ids = ids
        self._selection = selection
        super().__init__([("configuration", kind.name)], (ids, selection))

    def snapshot(self) -> Iterator[Message]:
        """Return the objects that there are; properties that are null are left out."""
        objects = self._configuration.objects(self._kind.name)
        added = [self._selection.of(each) for each in objects if self._watched(each)]
        yield self._message(delta=False, added=added)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the objects that came and went, and of others the properties that changed."""
        lists: dict[str, list[Any]] = {"added": [], "changed": [], "removed": []}
        for before, after in _merged(changes):
            present = after or before
            if present is None or not self._watched(present):
                continue
            if after is None:
                lists["removed"].append(present[IDENTITY]["id"])
            elif before is None:
                lists["added"].append(self._selection.of(after))
            elif differing := _differing(self._selection, before, after):
                lists["changed"].append({IDENTITY: after[IDENTITY], **differing})
        if any(lists.values()):
            yield self._message(delta=True, **lists)

    def _watched(self, value: Object) -> bool:
        return self._ids is None or str(value[IDENTITY]["id"]).lower() in self._ids

    def _message(self, *, delta: bool, **lists: list[Any]) -> Message:
        kept = {name: items for name, items in lists.items() if items or name == "added"}
        return {"__type": self._type, "isDelta": delta, "subscriptionId": self._id, **kept}


class SingleObjectSubscription(Subscription):
    """The object of a kind that has one object.

    Args:
        configuration: The objects.
        kind: The kind.
        message_type: The `__type` of the messages.
        property_name: The property of the messages that has the object.
        selection: The properties.
    """

    def __init__(
        self,
        configuration: Configuration,
        kind: Kind,
        message_type: str,
        property_name: str,
        selection: Selection,
    ) -> None:
        self._configuration = configuration
        self._kind = kind
        self._type = message_type
        self._property = property_name
        self._selection = selection
        super().__init__([("configuration", kind.name)], (selection,))

    def snapshot(self) -> Iterator[Message]:
        """Return the object; properties that are null are left out."""
        value = self._configuration.find(self._kind.name)
        yield self._message(self._selection.of(value), delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the properties that changed."""
        for before, after in _merged(changes):
            differing = _differing(self._selection, before, after or {})
            if differing:
                yield self._message(differing, delta=True)

    def _message(self, value: Mapping[str, Any], *, delta: bool) -> Message:
        return {"__type": self._type, "isDelta": delta, self._property: dict(value)}


def _differing(selection: Selection, before: Object | None, after: Object) -> dict[str, Any]:
    """Return the selected properties that changed; what was cleared is null."""
    names = changed_names(before, after)
    watched = [name for name in names if selection.names is None or name in selection.names]
    shown = selection.of(after)
    return {name: shown.get(name) for name in watched}


def _merged(changes: Iterable[Change]) -> Iterator[tuple[Object | None, Object | None]]:
    """Yield each object's state before the first and after the last of some changes."""
    first: dict[str, ObjectChange] = {}
    last: dict[str, ObjectChange] = {}
    for change in changes:
        if isinstance(change, ConfigurationChange):
            id_ = change.change.id.lower()
            first.setdefault(id_, change.change)
            last[id_] = change.change
    for id_, latest in last.items():
        yield first[id_].before, latest.after
