"""Component names: groups of definitions that are one type, and a name for each.

The pages print a type's name without its namespace. A name that means one type is kept. Where it
means several, none of them keeps it: a later page can then take a name away, which every user
notices, and never give it to another type, which nobody would. Two types with a URN each are
told apart by their namespaces, types without one by what holds them, an enumeration by its kind.
None of it depends on the order of pages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.merge.conflict import Conflict, conflict
from generator.model.source import Source
from generator.model.types import Definition, EnumType, ObjectType, TypeRef
from generator.model.walk import definition_of, definitions_below, parts

Holders = Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Root:
    """A type that an operation uses itself; `owner` words the operation as a part of a name."""

    type: TypeRef
    source: Source
    owner: str


@dataclass(slots=True)
class ComponentNames:
    """Component names by the identity of definitions; `objects` are names of object types."""

    objects: set[str] = field(default_factory=set)
    conflicts: list[Conflict] = field(default_factory=list)
    _chosen: dict[int, str] = field(default_factory=dict)

    def of(self, name: str, definition: Definition | None) -> str:
        """Return the component name of a definition that is printed under a name."""
        return self._chosen.get(id(definition), name)

    def choose(self, definition: Definition, name: str) -> None:
        """Settle the name of a definition."""
        self._chosen[id(definition)] = name


def name_components(definitions: Iterable[Definition], holders: Holders) -> ComponentNames:
    """Name all definitions; `holders` has the name of what holds a definition, by identity."""
    names = ComponentNames()
    by_name: dict[str, list[Definition]] = defaultdict(list)
    urns: dict[str, ObjectType] = {}
    for definition in definitions:
        by_name[definition.name].append(definition)
        if isinstance(definition, ObjectType) and definition.urn:
            first = urns.setdefault(definition.urn, definition)
            if first.name != definition.name:
                printed = (first.name, definition.name)
                names.conflicts.append(
                    conflict(definition.urn, "name", first, definition, *printed)
                )
    for name, alike in by_name.items():
        _name_kinds(name, alike, names)
        groups = _groups([d for d in alike if isinstance(d, ObjectType) and not is_empty(d)])
        if len(groups) > 1:
            _name_apart(name, groups, holders, names)
    return names


def find_holders(roots: Sequence[Root]) -> Holders:
    """Return the holder of each definition by identity: a type, or the owner of the body.

    Of several holders the first in the alphabet counts, so that the order of pages does not.
    """
    holders: dict[int, str] = {}
    held = [(root.type, root.owner) for root in roots]
    for definition in definitions_below((root.type, root.source) for root in roots):
        held += [(ref, definition.name) for ref, _ in parts(definition)]
    for ref, holder in held:
        definition_held = definition_of(ref)
        if definition_held is not None:
            key = id(definition_held)
            holders[key] = min(holders.get(key, holder), holder)
    return holders


def is_empty(definition: Definition) -> bool:
    """Tell whether a definition says nothing of its contents."""
    return isinstance(definition, ObjectType) and not definition.properties


def _name_kinds(name: str, alike: list[Definition], names: ComponentNames) -> None:
    """Leave a name to the object type; an enumeration that is printed like it gets another."""
    first = next((d for d in alike if isinstance(d, ObjectType) and not is_empty(d)), None)
    if first is None:
        return
    names.objects.add(name)
    for definition in alike:
        if isinstance(definition, EnumType):
            names.choose(definition, f"{name}.enumeration")
            kinds = ("an object", "an enumeration")
            names.conflicts.append(conflict(name, "kind", first, definition, *kinds))


def _groups(objects: list[ObjectType]) -> list[list[ObjectType]]:
    """Group definitions that are one type: of one URN, or without any and with a common row."""
    groups: list[list[ObjectType]] = []
    urns = {definition.urn for definition in objects if definition.urn}
    for definition in sorted(objects, key=lambda d: (d.captured, not d.urn)):
        alike = [group for group in groups if _belongs(definition, group, len(urns))]
        if definition.captured:
            # A capture may show rows of nested objects alone: that is no sign of another type.
            alike = (alike or groups)[:1]
        if not alike:
            groups.append([definition])
            continue
        alike[0].append(definition)
        for other in alike[1:]:
            alike[0] += other
            groups.remove(other)
    return groups


def _belongs(definition: ObjectType, group: list[ObjectType], urns: int) -> bool:
    urn = next((known.urn for known in group if known.urn), None)
    if definition.urn:
        return definition.urn == urn
    if urn and urns > 1:
        return False  # it could be either
    own = {prop.name for prop in definition.properties}
    return any(own & {prop.name for prop in known.properties} for known in group)


def _name_apart(
    name: str, groups: list[list[ObjectType]], holders: Holders, names: ComponentNames
) -> None:
    first = groups[0][0]
    for group in groups:
        urn = next((definition.urn for definition in group if definition.urn), None)
        if urn:
            chosen = ".".join(urn.split(":")[2:])
        else:
            chosen = f"{min(holders[id(d)] for d in group)}.{name}"
        for definition in group:
            names.choose(definition, chosen)
        if not urn and group[0] is not first:
            words = (names.of(name, first), chosen)
            names.conflicts.append(conflict(name, "type", first, group[0], *words))
