"""Component names: which definitions of one printed name are one type, and what each is called.

The pages print a type's name without its namespace. A name that means one type is kept. Where it
means several, none of them keeps it: a later page can then take a name away, which every user
notices, and never give it to another type, which nobody would. Two types with a URN each are
told apart by their namespaces, types without one by what holds them, an enumeration by what it
is. None of it depends on the order of pages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.merge.conflict import Conflict
from generator.model.source import Source
from generator.model.types import (
    Definition,
    Dictionary,
    EnumType,
    ListOf,
    Named,
    ObjectType,
    TypeRef,
    UnionType,
)

Holders = Mapping[int, str]


@dataclass(slots=True)
class ComponentNames:
    """The component name of each definition, by identity; `objects` are names of object types."""

    objects: set[str] = field(default_factory=set)
    conflicts: list[Conflict] = field(default_factory=list)
    _chosen: dict[int, str] = field(default_factory=dict)

    def of(self, name: str, definition: Definition | None) -> str:
        """The component name of a definition that is printed under a name."""
        return self._chosen.get(id(definition), name)

    def choose(self, definition: Definition, name: str) -> None:
        """Settle the name of a definition."""
        self._chosen[id(definition)] = name


def name_components(definitions: Iterable[Definition], holders: Holders) -> ComponentNames:
    """Name all definitions; `holders` says by identity what holds a definition."""
    found = ComponentNames()
    by_name: dict[str, list[Definition]] = defaultdict(list)
    urns: dict[str, ObjectType] = {}
    for definition in definitions:
        by_name[definition.name].append(definition)
        if isinstance(definition, ObjectType) and definition.urn:
            first = urns.setdefault(definition.urn, definition)
            if first.name != definition.name:
                places = (first.source, definition.source)
                names = (first.name, definition.name)
                found.conflicts.append(Conflict(definition.urn, "name", *places, *names))
    for name, alike in by_name.items():
        _name_kinds(name, alike, found)
        objects = [d for d in alike if isinstance(d, ObjectType) and not is_empty(d)]
        groups = _groups(objects)
        if len(groups) > 1:
            _name_apart(name, groups, holders, found)
    return found


def find_holders(roots: Iterable[tuple[TypeRef, Source]], owners: Iterable[str]) -> Holders:
    """By identity of a definition: the type that has it as a part, else the owner of the body."""
    found: dict[int, str] = {}
    pending = [(ref, owner) for (ref, _), owner in zip(roots, owners, strict=True)]
    while pending:
        ref, holder = pending.pop()
        if isinstance(ref, ListOf | Dictionary):
            pending.append((ref.item if isinstance(ref, ListOf) else ref.value, holder))
        elif isinstance(ref, Named) and ref.definition is not None:
            definition = ref.definition
            is_new = id(definition) not in found
            found[id(definition)] = min(found.get(id(definition), holder), holder)
            if is_new and isinstance(definition, ObjectType):
                pending += [(prop.type, definition.name) for prop in definition.properties]
            elif is_new and isinstance(definition, UnionType):
                pending += [(option.type, definition.name) for option in definition.options]
    return found


def is_empty(definition: Definition) -> bool:
    """Whether a definition says nothing of its contents."""
    return isinstance(definition, ObjectType) and not definition.properties


def _name_kinds(name: str, alike: list[Definition], found: ComponentNames) -> None:
    """An object type has the name before an enumeration or a union that is printed like it."""
    first = next((d for d in alike if isinstance(d, ObjectType) and not is_empty(d)), None)
    if first is None:
        return
    found.objects.add(name)
    for definition in alike:
        if isinstance(definition, EnumType):
            found.choose(definition, f"{name}.enumeration")
            places = (first.source, definition.source)
            found.conflicts.append(Conflict(name, "kind", *places, "an object", "an enumeration"))


def _groups(objects: list[ObjectType]) -> list[list[ObjectType]]:
    """Definitions that are one type: of one URN, or without any and with a property in common."""
    groups: list[list[ObjectType]] = []
    urns = {definition.urn for definition in objects if definition.urn}
    for definition in sorted(objects, key=lambda d: (d.captured, not d.urn)):
        alike = [group for group in groups if _is_one(definition, group, len(urns))]
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


def _is_one(definition: ObjectType, group: list[ObjectType], urns: int) -> bool:
    urn = next((known.urn for known in group if known.urn), None)
    if definition.urn:
        return definition.urn == urn
    if urn and urns > 1:
        return False  # it could be either
    mine = {prop.name for prop in definition.properties}
    return any(mine & {prop.name for prop in known.properties} for known in group)


def _name_apart(
    name: str, groups: list[list[ObjectType]], holders: Holders, found: ComponentNames
) -> None:
    for group in groups:
        urn = next((definition.urn for definition in group if definition.urn), None)
        if urn:
            chosen = ".".join(urn.split(":")[2:])
        else:
            chosen = f"{min(holders.get(id(d), '') for d in group)}.{name}".lstrip(".")
        for definition in group:
            found.choose(definition, chosen)
    told = [group for group in groups if not any(definition.urn for definition in group)]
    first = groups[0][0]
    for group in told:
        if group[0] is not first:
            places = (first.source, group[0].source)
            shown = [found.of(name, definition) for definition in (first, group[0])]
            found.conflicts.append(Conflict(name, "type", *places, *shown))
