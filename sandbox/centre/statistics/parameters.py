"""Values of the parameters of statistics: workgroups, users, intervals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import invalid
from ..directory import Directory
from .catalogue import INTERVAL, INTERVALS, PARAMETER_TYPES, USER, WORKGROUP

_QUALIFIED = "urn:inin.com:statistics:qualifiedParameterValue"


class Parameters:
    """The values that each type of parameter can have now."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory

    def values(self, type_: str) -> list[dict[str, Any]]:
        """Return the values of a type, as `parameterValue`; none of an unknown type."""
        if type_ == WORKGROUP:
            names = {name: name for name in self._directory.all_workgroups()}
        elif type_ == USER:
            names = {id_: self._directory.display_name(id_) for id_ in self._directory.users()}
        else:
            names = {name: name for name in (INTERVALS if type_ == INTERVAL else ())}
        return [
            {"value": value, "displayString": name, "description": name}
            for value, name in names.items()
        ]

    def has(self, type_: str, value: str) -> bool:
        """Tell whether a type of parameter has a value."""
        return value.lower() in (each["value"].lower() for each in self.values(type_))

    def query(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values that a `parameterValueQuery` asks for.

        Raises:
            ApiError: 400: there is no such type of parameter.
        """
        type_ = str(body["parameterTypeId"])
        if type_ not in PARAMETER_TYPES:
            expected = f"one of {', '.join(PARAMETER_TYPES)}; {type_!r} is none"
            raise invalid("parameterTypeId", expected)
        wanted = str(body.get("filter") or "").lower()
        values = [
            each
            for each in self.values(type_)
            if wanted in each["value"].lower() or wanted in each["displayString"].lower()
        ]
        limit = body.get("maxToReturn")
        return {
            "totalResultsAvailable": len(values),
            "parameterValues": values if limit is None else values[: max(limit, 0)],
        }

    def validate(self, items: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Return for each parameter whether it has a value that there is."""
        validated = []
        for item in items:
            type_, value = str(item["parameterTypeId"]), str(item["value"])
            known = [v for v in self.values(type_) if v["value"].lower() == value.lower()]
            shown = known[0] if known else {"value": value, "displayString": "", "description": ""}
            qualified = {"__type": _QUALIFIED, **shown, "parameterTypeId": type_}
            validated.append(
                {
                    "isValid": bool(known),
                    "matchCount": len(known),
                    "qualifiedParameterValue": qualified,
                }
            )
        return validated
