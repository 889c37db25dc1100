# Copied from sandbox/centre/subscriptions/statistics.py; edits here are lost.
"""Subscriptions to the catalogue of statistics, to values and to values of parameters."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ...outbox import Message
from ..publishing import Change, Subscription, Topic, differences
from ..queues import Queue, QueueType, user_queue
from ..statistics import Parameters, Values
from ..statistics.catalogue import USER, WORKGROUP, catalogue_message

CATALOGUE = "urn:inin.com:statistics:statisticCatalogMessage"
VALUES = "urn:inin.com:statistics:statisticValueMessage"
PARAMETERS = "urn:inin.com:statistics:chainedParametersChangeMessage"
CACHE_TAG = "sandbox-1"
"""The tag of the catalogue, which never changes."""

_PEOPLE: tuple[Topic, ...] = (("configuration", "users"), ("configuration", "workgroups"))


class CatalogueSubscription(Subscription):
    """The catalogue; nothing is sent to a client that has it (`fresh`)."""

    def __init__(self, *, fresh: bool) -> None:
        self._fresh = fresh
        super().__init__([], (fresh,))

    def snapshot(self) -> Iterator[Message]:
        """Return the catalogue."""
        if not self._fresh:
            yield {
                "__type": CATALOGUE,
                "isDelta": False,
                "statisticCatalogCacheTag": CACHE_TAG,
                **catalogue_message(),
            }


class ValuesSubscription(Subscription):
    """The values of some statistics.

    Args:
        values: The values.
        keys: The keys of the statistics, as the client wrote them.
    """

    def __init__(self, values: Values, keys: Sequence[Mapping[str, Any]]) -> None:
        self._values = values
        self._keys = {json.dumps(key, sort_keys=True): key for key in keys}
        self._sent: dict[str, Any] = {}
        topics: dict[Topic, None] = dict.fromkeys([("statuses",), ("presence",), *_PEOPLE])
        for key in keys:
            for item in key["parameterValueItems"]:
                if item["parameterTypeId"] == WORKGROUP:
                    queue = Queue.of(QueueType.WORKGROUP, str(item["value"]))
                    topics[("queue", queue)] = None
                    topics[("activation", "workgroup", queue.key)] = None
                elif item["parameterTypeId"] == USER:
                    topics[("queue", user_queue(str(item["value"])))] = None
        super().__init__(topics, (tuple(self._keys),))

    def snapshot(self) -> Iterator[Message]:
        """Return all the values."""
        self._sent = self._now()
        yield self._message(self._sent, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the values that are others now."""
        now = self._now()
        changed = {text: value for text, value in now.items() if value != self._sent[text]}
        self._sent = now
        if changed:
            yield self._message(changed, delta=True)

    def _now(self) -> dict[str, Any]:
        return {text: self._values.of(key) for text, key in self._keys.items()}

    def _message(self, values: Mapping[str, Any], *, delta: bool) -> Message:
        changes = [
            {"statisticKey": self._keys[text], "statisticValue": value}
            for text, value in values.items()
        ]
        return {"__type": VALUES, "isDelta": delta, "statisticValueChanges": changes}


class ParametersSubscription(Subscription):
    """The values that the parameters of some queries can have.

    Args:
        parameters: The values.
        queries: The queries, each with its parameters.
    """

    def __init__(self, parameters: Parameters, queries: Sequence[Mapping[str, Any]]) -> None:
        self._parameters = parameters
        self._queries = list(queries)
        self._sent: dict[str, dict[str, Any]] = {}
        super().__init__(_PEOPLE, (json.dumps(self._queries, sort_keys=True),))

    def snapshot(self) -> Iterator[Message]:
        """Return all the values."""
        self._sent = self._now()
        added = {
            type_: {"parameterValuesAdded": list(values.values())}
            for type_, values in self._sent.items()
        }
        yield self._message(added, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the values that came, changed and went."""
        before, self._sent = self._sent, self._now()
        differing = {
            type_: lists
            for type_, values in self._sent.items()
            if (lists := _lists(*differences(before[type_], values)))
        }
        if differing:
            yield self._message(differing, delta=True)

    def _now(self) -> dict[str, dict[str, Any]]:
        types = {
            str(item["parameterTypeId"]): None
            for query in self._queries
            for item in query["parameterValueItems"]
        }
        return {
            type_: {each["value"]: each for each in self._parameters.values(type_)}
            for type_ in types
        }

    def _message(self, by_type: Mapping[str, Any], *, delta: bool) -> Message:
        changes = []
        for query in self._queries:
            types = [str(item["parameterTypeId"]) for item in query["parameterValueItems"]]
            known = {type_: by_type[type_] for type_ in types if type_ in by_type}
            if known or not delta:
                changes.append(
                    {"chainedParameterValueQuery": query, "parameterValueChangesMap": known}
                )
        return {"__type": PARAMETERS, "isDelta": delta, "queryResultChanges": changes}


def _lists(added: list[Any], changed: list[Any], removed: list[str]) -> dict[str, list[Any]]:
    lists = {"Added": added, "Changed": changed, "Removed": removed}
    return {f"parameterValues{name}": items for name, items in lists.items() if items}
