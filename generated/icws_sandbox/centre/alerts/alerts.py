# Copied from sandbox/centre/alerts/alerts.py; edits here are lost.
"""Alert sets: as clients write them, as the server answers them, and when their rules are met."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...errors import not_found
from ..directory import Directory
from ..publishing import Change
from ..store import Store

AlertSet = dict[str, Any]
_REQUEST = "Request"
_SET = "urn:inin.com:alerts:alertSet"
_OWNED, _SHARED = 2, 3
# Categories of a subscription (`alertSetCategory`).
_SHARED_CATEGORY, _OWNED_CATEGORY, _ADMIN_CATEGORY, _ALL_CATEGORY = 1, 2, 5, 6

# Comparisons of an answer (`alertConditionComparison`) by those of requests, which number them
# from 3 in each kind of condition.
_COMPARISONS = {"string": 5, "numeric": 2}
_NOT_AVAILABLE, _AVAILABLE, _TRUE, _FALSE, _LESS, _GREATER, _RANGE = range(1, 8)
_EQUAL, _UNEQUAL, _CONTAINS, _LACKS, _PREFIX = range(8, 13)


@dataclass(eq=False)
class AlertSetChange(Change):
    """A change of an alert set; `before` is None for a new one."""

    before: AlertSet | None
    after: AlertSet


class Alerts:
    """The alert sets."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store = store
        self._directory = directory
        self._sets: dict[str, AlertSet] = {}

    def get(self, id_: str) -> AlertSet | None:
        """Return an alert set; None if there is none with this id."""
        return self._sets.get(id_)

    def seen_by(self, user: str, categories: frozenset[int]) -> list[AlertSet]:
        """Return the alert sets of some categories that a user sees."""
        return [each for each in self._sets.values() if is_seen(each, user, categories)]

    def has(self, id_: str) -> bool:
        """Tell whether there is an alert set with an id."""
        return id_ in self._sets

    def create(self, body: Mapping[str, Any], user: str) -> str:
        """Create an alert set, and return its id."""
        id_ = self._store.new_id()
        self._put(id_, body, user, None)
        return id_

    def update(self, id_: str, body: Mapping[str, Any], user: str) -> None:
        """Put other definitions in the place of an alert set's.

        Raises:
            ApiError: 404: there is no such alert set.
        """
        before = self._sets.get(id_)
        if before is None:
            raise not_found("alert set", id_)
        self._put(id_, body, user, before)

    def _put(self, id_: str, body: Mapping[str, Any], user: str, before: AlertSet | None) -> None:
        now = self._store.timestamp()
        owner = str(body["owner"])
        after = self._sets[id_] = {
            **self._answered(body),
            "__type": _SET,
            "alertSetId": id_,
            "created": now if before is None else before["created"],
            "modified": now,
            "modifiedBy": user,
            "ownerDisplayName": self._directory.display_name(owner),
        }
        topics = (("alerts",), ("alert set", id_))
        self._store.record(AlertSetChange(topics, before, after))

    def _answered(self, value: Any) -> Any:
        """Return a part of a request as the server answers it: other types, and ids."""
        if isinstance(value, list):
            return [self._answered(each) for each in value]
        if not isinstance(value, Mapping):
            return value
        answered = {name: self._answered(each) for name, each in value.items()}
        name = _id_property(value)
        if name is not None:
            answered.setdefault(name, self._store.new_id())
        if "__type" in value:
            answered["__type"] = str(value["__type"]).removesuffix(_REQUEST)
        if "alertConditionComparison" in value:
            answered["alertConditionComparison"] = _comparison(value)
        return answered


def _id_property(value: Mapping[str, Any]) -> str | None:
    """Return the property that has the id of a part of an alert set; None for other values."""
    kind = str(value.get("__type", "")).rsplit(":", 1)[-1].removesuffix(_REQUEST)
    if kind.endswith("Condition"):
        return "alertConditionId"
    if kind in ("alertDefinition", "alertRule"):
        return f"{kind}Id"
    return "alertActionId" if "targetId" in value else None


def is_seen(alert_set: AlertSet, user: str, categories: frozenset[int]) -> bool:
    """Tell whether a user sees an alert set of these categories."""
    if categories & {_ADMIN_CATEGORY, _ALL_CATEGORY}:
        return True
    if alert_set["owner"].lower() == user.lower():
        return _OWNED_CATEGORY in categories
    return alert_set["accessMode"] == _SHARED and _SHARED_CATEGORY in categories


def met_rules(
    alert_set: AlertSet, value_of: Callable[[Mapping[str, Any]], dict[str, Any] | None]
) -> Iterator[tuple[str, str, Mapping[str, Any], dict[str, Any]]]:
    """Yield definition, rule, statistic and value of each rule that is met now."""
    for definition in alert_set["alertDefinitions"]:
        key = definition["statisticKey"]
        value = value_of(key)
        for rule in definition["alertRules"]:
            condition = rule.get("alertCondition")
            if value is not None and condition is not None and is_met(condition, value["value"]):
                yield definition["alertDefinitionId"], rule["alertRuleId"], key, value


def is_met(condition: Mapping[str, Any], value: Any) -> bool:
    """Tell whether a value meets a condition; one of another type does not."""
    comparison, text = condition["alertConditionComparison"], str(condition.get("text", ""))
    numeric = isinstance(value, (int, float))
    low, high = condition.get("minimum"), condition.get("maximum")
    if comparison == _LESS:
        return numeric and high is not None and value < high
    if comparison == _GREATER:
        return numeric and low is not None and value > low
    if comparison == _RANGE:
        return numeric and low is not None and high is not None and low <= value <= high
    return {
        _AVAILABLE: True,
        _TRUE: value is True,
        _FALSE: value is False,
        _EQUAL: str(value) == text,
        _UNEQUAL: str(value) != text,
        _CONTAINS: text in str(value),
        _LACKS: text not in str(value),
        _PREFIX: str(value).startswith(text),
    }.get(comparison, False)


def _comparison(condition: Mapping[str, Any]) -> int:
    comparison = int(condition["alertConditionComparison"])
    kind = str(condition.get("__type", "")).rsplit(":", 1)[-1]
    shift = next((by for start, by in _COMPARISONS.items() if kind.startswith(start)), 0)
    return comparison + shift if comparison > _AVAILABLE else comparison
