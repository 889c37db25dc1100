"""Values of statistics: what the centre's calls, agents and tallies come to now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..availability import Availability
from ..directory import Directory
from ..interactions import Interaction
from ..queues import Queue, QueueType
from ..states import UNANSWERED, State
from ..store import Store
from .catalogue import CATALOGUE, CURRENT, INTERVAL, USER, WORKGROUP, Definition, ValueType
from .parameters import Parameters
from .tallies import Tallies, Tally

_URN = "urn:inin.com:statistics:"
_TYPES = {
    ValueType.INT: "statisticIntValue",
    ValueType.DURATION: "statisticDurationValue",
    ValueType.PERCENT: "statisticPercentValue",
    ValueType.ERROR: "statisticErrorValue",
}
_MALFORMED, _UNKNOWN = 1, 2

# Averages of nothing are None: such a statistic has no value.
_COUNTED: Mapping[str, Callable[[Tally], float | None]] = {
    "AverageTalkTime": lambda tally: _average(tally.talked, tally.completed),
    "AverageWaitTime": lambda tally: _average(tally.waited, tally.answered),
    "InteractionsAbandoned": lambda tally: tally.abandoned,
    "InteractionsAnswered": lambda tally: tally.answered,
    "InteractionsCompleted": lambda tally: tally.completed,
    "InteractionsEntered": lambda tally: tally.entered,
    "LongestTalkTime": lambda tally: tally.longest_talk if tally.completed else None,
    "TotalTalkTime": lambda tally: tally.talked,
}


class Values:
    """The values of statistics."""

    def __init__(
        self,
        store: Store,
        availability: Availability,
        tallies: Tallies,
        parameters: Parameters,
    ) -> None:
        self._store = store
        self._directory: Directory = store.directory
        self._availability = availability
        self._tallies = tallies
        self._parameters = parameters

    def of(self, key: Mapping[str, Any]) -> dict[str, Any] | None:
        """Return the value of a `statisticKey`, as `statisticValue`; None: it has none."""
        statistic = CATALOGUE.get(str(key["statisticIdentifier"]).lower())
        if statistic is None:
            return _value(ValueType.ERROR, _UNKNOWN)
        parameters = {
            str(each["parameterTypeId"]): str(each["value"]) for each in key["parameterValueItems"]
        }
        if set(parameters) != set(statistic.parameters):
            return _value(ValueType.ERROR, _MALFORMED)
        if not all(self._parameters.has(type_, value) for type_, value in parameters.items()):
            return _value(ValueType.ERROR, _UNKNOWN)
        number = self._number(statistic, parameters)
        return None if number is None else _value(statistic.type, number)

    def _number(self, statistic: Definition, parameters: Mapping[str, str]) -> float | None:
        workgroup = parameters[WORKGROUP]
        if INTERVAL not in parameters:
            return self._now(statistic.key, workgroup)
        if parameters[INTERVAL].lower() not in map(str.lower, CURRENT):
            return _COUNTED[statistic.key](Tally())
        return _COUNTED[statistic.key](self._tallies.of(workgroup, parameters.get(USER, "")))

    def _now(self, key: str, workgroup: str) -> float | None:
        if key.startswith("Interactions"):
            states = {
                "InteractionsConnected": {State.CONNECTED},
                "InteractionsOnHold": {State.HELD},
                "InteractionsWaiting": UNANSWERED,
            }[key]
            return sum(each.state in states for each in self._on_queue(workgroup))
        if key == "LongestWaitTime":
            return self._longest_wait(workgroup)
        present = self._availability.present(workgroup)
        available = self._availability.available(workgroup)
        return {
            "AgentsLoggedIn": len(present),
            "AgentsLoggedInAndActivated": len(self._availability.active(workgroup)),
            "LoggedIn": len(present),
            "NotAvailable": len(present) - len(available),
            "NumberAvailableForACDInteractions": len(available),
            "PercentAvailable": _average(100.0 * len(available), len(present)),
            "TotalAgents": len(self._directory.members(workgroup)),
        }[key]

    def _longest_wait(self, workgroup: str) -> float | None:
        since = [
            entered
            for each in self._on_queue(workgroup)
            if each.state in UNANSWERED
            and (entered := self._tallies.entered_at(each, workgroup)) is not None
        ]
        return self._store.clock.now() - min(since) if since else None

    def _on_queue(self, workgroup: str) -> Iterator[Interaction]:
        return self._store.queue_index.on([Queue.of(QueueType.WORKGROUP, workgroup)])


def _average(total: float, count: int) -> float | None:
    return total / count if count else None


def _value(type_: ValueType, number: float) -> dict[str, Any]:
    exact = type_ in (ValueType.INT, ValueType.ERROR)
    return {
        "__type": f"{_URN}{_TYPES[type_]}",
        "statisticValueType": int(type_),
        "value": int(number) if exact else float(number),
    }
