# Copied from sandbox/centre/statistics/catalogue.py; edits here are lost.
"""The catalogue: which statistics there are, and which parameters each one needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import IntEnum
from typing import Any, NamedTuple

WORKGROUP = "ININ.People.WorkgroupStats:Workgroup"
USER = "ININ.People.AgentStats:User"
INTERVAL = "ININ.Queue:Interval"
CURRENT = ("CurrentPeriod", "CurrentShift")
INTERVALS = (*CURRENT, "PreviousPeriod", "PreviousShift")

_CATEGORIES = {"inin.workgroup": "Workgroups", "inin.agent": "Agents"}
_SECONDS, _PERCENT, _PLAIN = 2, 5, 0


class ValueType(IntEnum):
    """Values of the enumeration `statisticValueType` that the sandbox has."""

    INT = 0
    DURATION = 6
    PERCENT = 9
    ERROR = 12


class Definition(NamedTuple):
    """A statistic: its identifier, its name for people, its type and its parameters."""

    id: str
    name: str
    type: ValueType
    parameters: tuple[str, ...]

    @property
    def category(self) -> str:
        """The category in front of the identifier's colon."""
        return self.id.partition(":")[0]

    @property
    def key(self) -> str:
        """The name behind the identifier's colon."""
        return self.id.partition(":")[2]


_COUNT, _DURATION, _SHARE = ValueType.INT, ValueType.DURATION, ValueType.PERCENT
_Row = tuple[str, str, ValueType]

_NOW: tuple[_Row, ...] = (
    ("AgentsLoggedIn", "Agents logged in", _COUNT),
    ("AgentsLoggedInAndActivated", "Agents logged in and activated", _COUNT),
    ("InteractionsConnected", "Interactions connected", _COUNT),
    ("InteractionsOnHold", "Interactions on hold", _COUNT),
    ("InteractionsWaiting", "Interactions waiting", _COUNT),
    ("LoggedIn", "Agents logged in", _COUNT),
    ("LongestWaitTime", "Longest wait", _DURATION),
    ("NotAvailable", "Agents not available", _COUNT),
    ("NumberAvailableForACDInteractions", "Agents available", _COUNT),
    ("PercentAvailable", "Agents available, in percent", _SHARE),
    ("TotalAgents", "Agents", _COUNT),
)
_COUNTED: tuple[_Row, ...] = (
    ("AverageTalkTime", "Average talk time", _DURATION),
    ("AverageWaitTime", "Average wait", _DURATION),
    ("InteractionsAbandoned", "Interactions abandoned", _COUNT),
    ("InteractionsAnswered", "Interactions answered", _COUNT),
    ("InteractionsCompleted", "Interactions completed", _COUNT),
    ("InteractionsEntered", "Interactions entered", _COUNT),
    ("TotalTalkTime", "Total talk time", _DURATION),
)
_OF_AGENTS: tuple[_Row, ...] = (
    ("AverageTalkTime", "Average talk time", _DURATION),
    ("InteractionsAnswered", "Interactions answered", _COUNT),
    ("InteractionsCompleted", "Interactions completed", _COUNT),
    ("LongestTalkTime", "Longest talk time", _DURATION),
    ("TotalTalkTime", "Total talk time", _DURATION),
)


def _definitions() -> Iterator[Definition]:
    for category, rows, parameters in (
        ("inin.workgroup", _NOW, (WORKGROUP,)),
        ("inin.workgroup", _COUNTED, (WORKGROUP, INTERVAL)),
        ("inin.agent", _OF_AGENTS, (WORKGROUP, USER, INTERVAL)),
    ):
        for key, name, type_ in rows:
            yield Definition(f"{category}:{key}", name, type_, parameters)


CATALOGUE: Mapping[str, Definition] = {each.id.lower(): each for each in _definitions()}
"""The statistics by identifier, in lower case."""

PARAMETER_TYPES = {WORKGROUP: "Workgroup", USER: "User", INTERVAL: "Interval"}
"""The types of parameters, with their names for people."""


def catalogue_message() -> dict[str, Any]:
    """Return the content of a `statisticCatalogMessage`."""
    return {
        "statisticCategoryList": [
            {
                "statisticCategoryId": category,
                "displayString": name,
                "description": name,
                "statisticDefinitions": [
                    _definition(each) for each in CATALOGUE.values() if each.category == category
                ],
                "accessControlRights": [],
                "licenses": [],
            }
            for category, name in _CATEGORIES.items()
        ],
        "parameterTypeDefinitions": [
            {
                "parameterTypeId": type_,
                "displayString": name,
                "description": name,
                "accessControlLists": [],
                "preserveOrder": type_ == INTERVAL,
            }
            for type_, name in PARAMETER_TYPES.items()
        ],
    }


def _definition(statistic: Definition) -> dict[str, Any]:
    units = {ValueType.DURATION: _SECONDS, ValueType.PERCENT: _PERCENT}.get(statistic.type, _PLAIN)
    return {
        "statisticIdentifier": statistic.id,
        "displayString": statistic.name,
        "description": statistic.name,
        "unitsDisplayString": {_SECONDS: "s", _PERCENT: "%"}.get(units, ""),
        "requiredParametersDefinitions": [
            {"orderedParameterTypeList": list(statistic.parameters), "shouldBeSuppressed": False}
        ],
        "statisticDefinitionData": {
            "precision": 0,
            "units": units,
            "valueType": int(statistic.type),
        },
        "statisticDefinitionFlags": [],
        "drillDowns": [],
    }
