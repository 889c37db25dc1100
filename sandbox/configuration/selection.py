"""Selections: the properties of an object that a request wants, and those that it gets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import invalid
from .kinds import IDENTITY, Kind

Object = Mapping[str, Any]
"""A configuration object as it is on the wire; nobody may write to it."""

ALL = "*"


@dataclass(frozen=True)
class Selection:
    """Properties of the objects of a kind.

    Args:
        names: The names; None: all of them.
        actual: Whether inheritable properties come with the value that is set.
        inherited: Whether they come with the value that is inherited.
    """

    names: tuple[str, ...] | None
    actual: bool = False
    inherited: bool = False

    @property
    def is_identity(self) -> bool:
        """Whether nothing but the identity is selected."""
        return self.names == (IDENTITY,)

    def of(self, value: Object) -> dict[str, Any]:
        """Return the selected properties of an object, without those that are null."""
        names = value if self.names is None else self.names
        present = {name: value.get(name) for name in names}
        return {name: self._shown(item) for name, item in present.items() if item is not None}

    def _shown(self, item: Any) -> Any:
        if isinstance(item, list):
            return [self._shown(each) for each in item]
        if not isinstance(item, dict):
            return item
        if "effectiveValue" not in item:
            return {name: self._shown(each) for name, each in item.items()}
        shown = {"effectiveValue": item["effectiveValue"]}
        if self.actual:
            shown["actualValue"] = item.get("actualValue", item["effectiveValue"])
        if self.inherited:
            shown["inheritedValue"] = item.get("inheritedValue")
        return shown


def parse_selection(query: Mapping[str, str], kind: Kind) -> Selection:
    """Return the selection of a request's query.

    Raises:
        ApiError: 400: a property is not known.
    """
    actual, inherited = (
        query.get(name, "").lower() == "true" for name in ("actualValues", "inheritedValues")
    )
    words = [word.strip() for word in query.get("select", "").split(",") if word.strip()]
    if ALL in words or not (words or kind.has_identity):
        return Selection(None, actual, inherited)
    return Selection(property_names(kind, words, "select"), actual, inherited)


def property_names(kind: Kind, names: list[str], parameter: str) -> tuple[str, ...]:
    """Return names of properties as the spec writes them, the identity first.

    A path such as `configurationId.displayName` stands for its first part.

    Raises:
        ApiError: 400: a property is not known.
    """
    known = {name.lower(): name for name in kind.properties}
    wanted = dict.fromkeys([IDENTITY] if kind.has_identity else [])
    for name in names:
        first = name.split(".")[0].lower()
        if first not in known:
            raise invalid(parameter, f"properties of {kind.name}; {name!r} is none")
        wanted[known[first]] = None
    return tuple(wanted)
