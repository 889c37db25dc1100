"""Types merged from their appearances: one definition for each component name.

The first appearance counts, pages before captures; the others complete it, and what they state
differently is a conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct, field
from msgspec.structs import replace

from generator.merge.conflict import Conflict, completed, conflict, differing, state_the_same
from generator.merge.names import is_empty, safe_name
from generator.model.source import Source, version_of
from generator.model.types import (
    Definition,
    EnumType,
    Member,
    Named,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
)
from generator.model.walk import definition_of, innermost, with_innermost

_KINDS = {ObjectType: "an object", EnumType: "an enumeration", UnionType: "a union"}

_Described = TypeVar("_Described", ObjectType, EnumType, UnionType, Member)


class Appearances(Struct):
    """Definitions by component name, with the places of all their appearances.

    Attributes:
        types: the merged definitions.
        shown: all that each of them was merged from, in the order in which they count.
    """

    name_of: Callable[[str, Definition | None], str]
    conflicts: list[Conflict]
    types: dict[str, Definition] = {}
    shown: dict[str, list[Definition]] = field(default_factory=lambda: defaultdict(list))
    _agreeing: set[tuple[str, str, str]] = set()

    def add(self, name: str, definition: Definition) -> None:
        """Merge one more appearance; the definition itself stays as its page states it."""
        self.shown[name].append(definition)
        content = definition.content if isinstance(definition, ObjectType) else ""
        if (name, definition.name, content) in self._agreeing:
            return  # as most: all that it states is there already
        conflicts = len(self.conflicts)
        self._merge(name, definition)
        if content and len(self.conflicts) == conflicts:
            self._agreeing.add((name, definition.name, content))

    def _merge(self, name: str, definition: Definition) -> None:
        known = self.types.get(name)
        if known is None:
            self.types[name] = replace(definition)
            return
        if known.name != definition.name and safe_name(known.name) != safe_name(definition.name):
            # A printed name that is like the name by which another type is told apart.
            words = (known.name, definition.name)
            self.conflicts.append(conflict(name, "printed name", known, definition, *words))
        if isinstance(known, ObjectType) and isinstance(definition, ObjectType):
            self.types[name] = self._merge_objects(name, known, definition)
        elif isinstance(known, EnumType) and isinstance(definition, EnumType):
            self.types[name] = self._merge_members(name, known, definition)
        elif isinstance(known, UnionType) and isinstance(definition, UnionType):
            self.types[name] = self._merge_options(name, known, definition)
        elif is_empty(known):
            self.types[name] = replace(definition)
        elif not is_empty(definition):
            kinds = (_KINDS[type(known)], _KINDS[type(definition)])
            self.conflicts.append(conflict(name, "kind", known, definition, *kinds))

    def places(self) -> dict[str, list[Source]]:
        """Return the places of all appearances of each type."""
        return {name: [one.source for one in shown] for name, shown in self.shown.items()}

    def one_name_for_each_value(self) -> None:
        """Drop members of enumerations whose value has a name already: the wire has the value."""
        for name, definition in self.types.items():
            if not isinstance(definition, EnumType):
                continue
            by_value: dict[int, Member] = {}
            for member in definition.members:
                first = by_value.setdefault(member.value, member)
                if first is not member:
                    item, printed = f"value {member.value} of {name}", (first.name, member.name)
                    self.conflicts.append(conflict(item, "name", first, member, *printed))
            definition.members = list(by_value.values())

    def _merge_objects(self, name: str, known: ObjectType, other: ObjectType) -> ObjectType:
        # What is known is a copy, which no page has.
        merged = self._with_head_of(name, known, other)
        merged.urn = known.urn or other.urn
        if not other.unplaced:
            # A page that kept all names says what the capture could not.
            merged.unplaced = []
        rows = {prop.name: prop for prop in known.properties}
        for prop in other.properties:
            if first := rows.get(prop.name):
                rows[prop.name] = self._merge_rows(name, first, prop)
            elif known.captured or not other.captured:
                rows[prop.name] = prop
        merged.properties = list(rows.values())
        return merged

    def _merge_rows(self, name: str, known: Property, other: Property) -> Property:
        merged = known
        if not state_the_same(known, other):
            self.conflicts += [
                conflict(f"{name}.{known.name}", fact, known, other, left, right)
                for fact, left, right in differing(known, other)
            ]
            merged = completed(known, other)
        if known.type is other.type:
            return merged
        offered = self._with_options_of(known.type, other.type)
        return merged if offered is known.type else replace(merged, type=offered)

    def _merge_members(self, name: str, known: EnumType, other: EnumType) -> EnumType:
        merged = self._with_head_of(name, known, other)
        members = {member.name: member for member in known.members}
        for member in other.members:
            item, first = f"{name}.{member.name}", members.setdefault(member.name, member)
            if first is not member:
                members[member.name] = self._with_head_of(item, first, member)
            if first.value != member.value:
                values = (first.value, member.value)
                self.conflicts.append(conflict(item, "value", first, member, *values))
        merged.members = list(members.values())
        return merged

    def _merge_options(self, name: str, known: UnionType, other: UnionType) -> UnionType:
        merged = self._with_head_of(name, known, other)
        merged.options = [*known.options, *self._added_options(known, other)]
        return merged

    def _added_options(self, known: UnionType, other: UnionType) -> list[Option]:
        names = {self._key(option.type) for option in known.options}
        return [option for option in other.options if self._key(option.type) not in names]

    def _with_options_of(self, ref: TypeRef, other: TypeRef) -> TypeRef:
        """Return the type of a row with what another page offers for the same row."""
        known = definition_of(ref)
        if not isinstance(known, UnionType):
            return ref
        offered = definition_of(other)
        if not isinstance(offered, UnionType):
            return ref
        one, two = innermost(ref), innermost(other)
        if not isinstance(one, Named) or self._key(one) != self._key(two):
            return ref
        added = self._added_options(known, offered)
        union = replace(known, options=[*known.options, *added])
        return with_innermost(ref, Named(one.name, union)) if added else ref

    def _key(self, ref: object) -> str:
        return self.name_of(ref.name, ref.definition) if isinstance(ref, Named) else repr(ref)

    def _with_head_of(self, item: str, known: _Described, other: _Described) -> _Described:
        """Return what is known with the words and the version that only the other one states."""
        if (known.description, known.feature) == (other.description, other.feature):
            return known
        self._compare_words(item, known, other)
        versions = (version_of(known.feature), version_of(other.feature))
        if None not in versions and versions[0] != versions[1]:
            self.conflicts.append(conflict(item, "feature", known, other, *versions))
        description = known.description or other.description
        feature = known.feature or other.feature
        if (description, feature) == (known.description, known.feature):
            return known
        return replace(known, description=description, feature=feature)

    def _compare_words(self, item: str, known: _Described, other: _Described) -> None:
        left, right = (" ".join(part.description.split()) for part in (known, other))
        if left and right and left != right:
            self.conflicts.append(conflict(item, "description", known, other, left, right))
