"""Types without slips: defaults that fit, ranges in order, enumerations with members.

Merged types are checked, since one page may state the range and another the default. A slip is
a conflict and is left out; what the pages state is never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from generator.merge.conflict import Conflict, Stated, conflict, version_slips
from generator.model.defaults import misfit
from generator.model.source import Feature
from generator.model.types import (
    Definition,
    Dictionary,
    ListOf,
    LostName,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
)

_RANGES = {"range": ("minimum", "maximum"), "length": ("min_length", "max_length")}
_ORDER = "the lower bound first"


class TypeCheck(Struct, frozen=True):
    """The check of merged types.

    Attributes:
        define: returns the merged definition that a type names.
        shown: what the merged definitions were made of, by their names.
        conflicts: the conflicts, to which slips are added, each once.
    """

    define: Callable[[TypeRef], Definition | None]
    shown: Mapping[str, Sequence[Definition]]
    conflicts: list[Conflict]
    _known: set[Conflict] = set()

    def definition(self, name: str, definition: Definition) -> Definition:
        """Return a merged definition without its slips."""
        self.version(name, definition.feature)
        if isinstance(definition, ObjectType):
            properties = [self.row(f"{name}.{row.name}", row) for row in definition.properties]
            unplaced = [self._unplaced(name, row) for row in definition.unplaced]
            return replace(definition, properties=properties, unplaced=unplaced)
        if isinstance(definition, UnionType):
            return replace(definition, options=self.options(name, definition))
        for member in definition.members:
            self.version(f"{name}.{member.name}", member.feature)
        if not definition.members:
            self._slip(name, "list of members", definition, definition, "a member", "empty")
        return definition

    def options(self, name: str, union: UnionType) -> list[Option]:
        """Return the options of a union, merged or of one place, without their slips."""
        item, options = f"{name} option", []
        for option in union.options:
            self.version(item, option.feature)
            options.append(replace(option, type=self.type(item, option.type, option)))
        return options

    def row(self, item: str, row: Property) -> Property:
        """Return a merged row without a type, a range or a default that cannot be true."""
        self.version(item, row.feature)
        stated = self.type(item, row.type, row)
        row = row if stated is row.type else replace(row, type=stated)
        for what, (low, high) in _RANGES.items():
            least, most = getattr(row, low), getattr(row, high)
            if least is not None and most is not None and least > most:
                places = self._stating(item, row, low), self._stating(item, row, high)
                self._slip(item, what, *places, _ORDER, f"{least} to {most}")
                row = replace(row, **_without(low, high))
        if wrong := misfit(row, self.define(row.type)):
            places = self._stating(item, row, wrong.fact), self._stating(item, row, "default")
            self._slip(item, "default", *places, wrong.expected, row.default)
            row = replace(row, default=None)
        return row

    def version(self, item: str, feature: Feature | None) -> None:
        """Add the slip of a version, unless it is known."""
        if feature is not None:
            self.conflicts.extend(filter(self._is_new, version_slips(item, feature)))

    def type(self, item: str, ref: TypeRef, at: Stated) -> TypeRef:
        """Return a type without the bounds of lists that are turned round.

        Args:
            item: the name of what has the type.
            ref: the type.
            at: the part of the page that states it.
        """
        if isinstance(ref, Dictionary):
            key = self.row(f"{item}.[key]", ref.key) if ref.key else None
            return Dictionary(self.row(f"{item}.[value]", ref.entry), key)
        if not isinstance(ref, ListOf):
            return ref
        inner, least, most = self.type(item, ref.item, at), ref.at_least, ref.at_most
        if least is None or most is None or least <= most:
            return ref if inner is ref.item else ListOf(inner, least, most)
        self._slip(item, "number of items", at, at, _ORDER, f"{least} to {most}")
        return ListOf(inner)

    def _unplaced(self, name: str, row: Property | LostName) -> Property | LostName:
        return self.row(f"{name}.{row.name}", row) if isinstance(row, Property) else row

    def _stating(self, item: str, merged: Property, fact: str) -> Property:
        """Return the first row that states a fact as the merged one has it; else the merged one."""
        name, _, property_name = item.partition(".")
        shown = (one for one in self.shown.get(name, ()) if isinstance(one, ObjectType))
        rows = (row for one in shown for row in one.properties if row.name == property_name)
        value = getattr(merged, fact)
        return next((row for row in rows if getattr(row, fact) == value), merged)

    def _slip(
        self, item: str, what: str, here: Stated, there: Stated, expected: str, stated: object
    ) -> None:
        """Add a slip, unless the same row has stated it for a type that shares its rows."""
        slip = conflict(item, what, here, there, expected, stated)
        if self._is_new(slip):
            self.conflicts.append(slip)

    def _is_new(self, slip: Conflict) -> bool:
        own = replace(slip, item=slip.item.rpartition(".")[2])
        is_new = own not in self._known
        self._known.add(own)
        return is_new


def _without(*facts: str) -> dict[str, Any]:
    return dict.fromkeys(facts)
