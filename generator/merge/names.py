"""Component names: groups of definitions that are one type, and a name for each.

The pages print a type's name without its namespace. The name follows from the type alone where
that is possible: a type with a URN has its printed name, and before it the namespace where that
is none of the API's; a type that is known to share its name with another carries its area; one
that has no row of the known type of its name carries its namespace, or what holds it. What
is left are printed names that turn out to mean several types on these pages. There, types with a
URN are told apart by their namespaces and types without one by what holds them; each case is a
conflict. docs/names.md says what a new page can change then. None of it depends on the order of
pages.
"""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct

from generator.merge.conflict import Conflict, conflict
from generator.merge.known_types import ENUMERATIONS, NAMESPACES, OF_AREAS, known_rows
from generator.model.source import Source
from generator.model.types import Definition, EnumType, ObjectType, TypeRef
from generator.model.walk import definition_of, parts

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")


class Root(Struct, frozen=True):
    """A type that an operation uses itself.

    Attributes:
        type: the type.
        source: the place of the body.
        owner: the operation, worded as a part of a name.
        area: the area of the operation.
        role: how the operation uses it, as a part of a name.
    """

    type: TypeRef
    source: Source
    owner: str
    area: str = ""
    role: str = ""


class ComponentNames(Struct):
    """Component names by the identity of definitions."""

    conflicts: list[Conflict] = []
    _objects: set[str] = set()
    _chosen: dict[int, str] = {}
    _printed: dict[str, str] = {}
    _ended: dict[str, str] = {}

    def of(self, printed: str, definition: Definition | None) -> str:
        """Return the component name of a definition that is printed under a name."""
        name = self._chosen.get(id(definition))
        if name is None:
            name = safe_name(printed)
            name = self._printed.get(name, name)
        return self._ended.get(name, name)

    def is_object(self, printed: str) -> bool:
        """Tell whether an object type is printed under a name."""
        return safe_name(printed) in self._objects

    def add_object(self, name: str) -> None:
        """Note that an object type is printed under a name."""
        self._objects.add(name)

    def choose(self, definition: Definition, name: str) -> None:
        """Settle the name of a definition."""
        self._chosen[id(definition)] = name

    def choose_printed(self, printed: str, name: str) -> None:
        """Settle the name of what is printed under a name without its contents."""
        self._printed[printed] = name

    def add_ending(self, name: str, ending: str) -> None:
        """Give whatever has a name an ending more."""
        self._ended[name] = _joined(name, ending)


def name_components(definitions: Sequence[Definition], roots: Sequence[Root]) -> ComponentNames:
    """Name all definitions that the roots reach."""
    names = ComponentNames()
    origins = _Origins(definitions, roots)
    by_name: dict[str, list[Definition]] = defaultdict(list)
    urns: dict[str, ObjectType] = {}
    for definition in definitions:
        if known := _known_name(definition, origins):
            names.choose(definition, known)
        else:
            by_name[safe_name(definition.name)].append(definition)
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
        _name_groups(name, groups, origins, names)
    _tell_spellings_apart(definitions, names)
    return names


def _tell_spellings_apart(definitions: Sequence[Definition], names: ComponentNames) -> None:
    """Give names that differ in case alone an ending: as files they would be the same.

    The spelling of a known type keeps its name. Without one none does, since nobody knows which
    of them came first.
    """
    by_name: dict[str, list[Definition]] = defaultdict(list)
    for definition in definitions:
        by_name[names.of(definition.name, definition)].append(definition)
    groups: dict[str, dict[str, Definition]] = defaultdict(dict)
    for name, several in by_name.items():
        groups[name.lower()][name] = several[0]
    for spellings in (group for group in groups.values() if len(group) > 1):
        known = {name for name in spellings if _has_known_name(name, by_name[name])}
        ordered = sorted(spellings, key=lambda name: (name not in known, name))
        kept = sum(name in known for name in ordered) == 1
        for name in ordered[1 if kept else 0 :]:
            names.add_ending(name, hashlib.sha256(name.encode()).hexdigest()[:6])
        first, *others = (spellings[name] for name in ordered)
        for name, other in zip(ordered[1:], others, strict=True):
            names.conflicts.append(conflict(ordered[0], "case", first, other, ordered[0], name))


def _has_known_name(name: str, definitions: Iterable[Definition]) -> bool:
    """Tell whether a name is that of a known type, by its rows or by a URN of the API."""
    urns = (one.urn for one in definitions if isinstance(one, ObjectType) and one.urn)
    of_api = (urn for urn in urns if _namespace(urn) in NAMESPACES)
    return name in known_rows() or any(urn.endswith(f":{name}") for urn in of_api)


@lru_cache(maxsize=10_000)
def safe_name(printed: str) -> str:
    """Return a printed name as a component can have it."""
    return _UNSAFE.sub("_", printed).strip("_") or "unnamed"


class _Origins:
    """Areas and holders of definitions, as the roots reach them."""

    def __init__(self, definitions: Iterable[Definition], roots: Sequence[Root]) -> None:
        self._areas: dict[str, str] = {}
        self._unnamed: dict[int, str] = {}
        self._definitions = definitions
        self._roots = roots
        for root in roots:
            page = root.source.page
            self._areas[page] = min(self._areas.get(page, root.area), root.area)
            definition = definition_of(root.type)
            if definition is not None and not definition.name:
                self._unnamed[id(definition)] = _joined(root.owner, root.role)

    def of_unnamed(self, definition: Definition) -> str | None:
        """Return the name of a type that has none of its own: of its operation and its role."""
        return self._unnamed.get(id(definition))

    def area(self, definition: Definition) -> str:
        """Return the area of the page that shows a definition."""
        return self._areas.get(definition.source.page, "")

    def name_apart(self, name: str, urn: str | None, group: Iterable[Definition]) -> str:
        """Return a name with the namespace of the type, or else with that of what holds it.

        A type or the owner of a body holds it. Of several holders the first in the alphabet counts,
        so that the order of pages does not.
        """
        if urn:
            return _joined(_namespace(urn), name)
        return _joined(min(self._holders.get(id(definition), "") for definition in group), name)

    @cached_property
    def _holders(self) -> dict[int, str]:
        """The first holder of each definition, which few names have a part of."""
        held = [(root.type, root.owner) for root in self._roots]
        for definition in self._definitions:
            held += [(ref, definition.name) for ref, _ in parts(definition)]
        holders: dict[int, str] = {}
        for ref, holder in held:
            definition_held = definition_of(ref)
            if definition_held is not None:
                key = id(definition_held)
                holders[key] = min(holders.get(key, holder), holder)
        return holders


def _known_name(definition: Definition, origins: _Origins) -> str | None:
    """Return the name of a type without one, or that shares its printed name with another."""
    if not definition.name:
        return origins.of_unnamed(definition)
    if isinstance(definition, EnumType) and definition.name in ENUMERATIONS:
        return _enumeration(definition.name)
    if isinstance(definition, ObjectType) and definition.urn:
        return None
    return OF_AREAS.get((origins.area(definition), definition.name))


def _enumeration(name: str) -> str:
    return _joined(name, "enumeration")


def _joined(*parts_of_name: str) -> str:
    return "_".join(safe_name(part) for part in parts_of_name if part)


def is_empty(definition: Definition) -> bool:
    """Tell whether a definition says nothing of its contents."""
    return isinstance(definition, ObjectType) and not definition.properties


def _name_kinds(name: str, alike: list[Definition], names: ComponentNames) -> None:
    """Leave a name to the known enumeration, or else to an object type.

    Another enumeration that is printed like it gets another name.
    """
    first = next((d for d in alike if isinstance(d, ObjectType) and not is_empty(d)), None)
    if first is not None:
        names.add_object(name)
    enumerations = [definition for definition in alike if isinstance(definition, EnumType)]
    known = next((one for one in enumerations if _is_known(name, one)), None)
    if known is not None and first is not None:
        kinds = ("the known enumeration", "an object")
        names.conflicts.append(conflict(name, "kind", known, first, *kinds))
    gives_way = first is not None and known is None
    for definition in enumerations:
        if not gives_way and not _is_foreign(name, [definition]):
            continue
        names.choose(definition, _enumeration(name))
        if known is not None:
            kinds = ("the known enumeration", "another one")
            names.conflicts.append(conflict(name, "kind", known, definition, *kinds))
        elif first is not None:
            kinds = ("an object", "an enumeration")
            names.conflicts.append(conflict(name, "kind", first, definition, *kinds))


def _groups(objects: list[ObjectType]) -> list[list[ObjectType]]:
    """Group definitions that are one type: of one URN, or without any and with a common row."""
    groups: list[_Group] = []
    urns = {definition.urn for definition in objects if definition.urn}
    alike_in_all: dict[str | int, list[ObjectType]] = defaultdict(list)
    for definition in sorted(objects, key=lambda d: (d.captured, not d.urn)):
        alike_in_all[definition.content or id(definition)].append(definition)
    for definition in (first for first, *_ in alike_in_all.values()):
        alike = [group for group in groups if _belongs(definition, group, len(urns))]
        if definition.captured:
            # A capture may show rows of nested objects alone: that is no sign of another type.
            alike = (alike or groups)[:1]
        if not alike:
            groups.append(_Group())
        first, *others = alike or groups[-1:]
        first.add(definition)
        for other in others:
            first.add(*other.members)
            groups.remove(other)
    return [
        [each for first in group.members for each in alike_in_all[first.content or id(first)]]
        for group in groups
    ]


class _Group(Struct, eq=False):
    """Definitions that are one type, with its URN and the names of all its rows."""

    members: list[ObjectType] = []
    urn: str | None = None
    rows: set[str] = set()

    def add(self, *definitions: ObjectType) -> None:
        for definition in definitions:
            self.members.append(definition)
            self.urn = self.urn or definition.urn
            self.rows.update([prop.name for prop in definition.properties])


def _belongs(definition: ObjectType, group: _Group, urns: int) -> bool:
    if definition.urn:
        return definition.urn == group.urn
    if group.urn and urns > 1:
        return False  # it could be either
    return not group.rows.isdisjoint(prop.name for prop in definition.properties)


def _name_groups(
    name: str, groups: list[list[ObjectType]], origins: _Origins, names: ComponentNames
) -> None:
    """Name the types that are printed under a name, each group one type."""
    urns = [next((d.urn for d in group if d.urn), None) for group in groups]
    foreign = [_is_foreign(name, group) for group in groups]
    own = [
        origins.name_apart(name, urn, group) if is_foreign else _own_name(name, urn)
        for group, urn, is_foreign in zip(groups, urns, foreign, strict=True)
    ]
    of_urns = [chosen for chosen, urn in zip(own, urns, strict=True) if urn]
    for group, urn, chosen in zip(groups, urns, own, strict=True):
        # A type with a URN gives way to no type without.
        if (of_urns if urn else own).count(chosen) > 1:
            chosen = origins.name_apart(name, urn, group)
        for definition in group:
            names.choose(definition, chosen)
        if group is not groups[0] and (not urn or chosen != _own_name(name, urn)):
            first = groups[0][0]
            words = (names.of(name, first), chosen)
            names.conflicts.append(conflict(name, "type", first, group[0], *words))
        names.conflicts += _name_change(name, chosen, group)
    if foreign == [False]:
        names.choose_printed(name, own[0])


def _is_foreign(name: str, group: Sequence[ObjectType | EnumType]) -> bool:
    """Tell whether a type has nothing of the known type of its name; captures lack rows."""
    if name not in known_rows() or any(isinstance(d, ObjectType) and d.captured for d in group):
        return False
    if any(_is_known(name, definition) for definition in group):
        return False
    return any(True for definition in group for _ in _rows(definition))


def _is_known(name: str, definition: ObjectType | EnumType) -> bool:
    """Tell whether a type has something of the known type of its name."""
    return not known_rows().get(name, frozenset()).isdisjoint(_rows(definition))


def _rows(definition: ObjectType | EnumType) -> Iterator[str]:
    """Return the names of the rows or members of a type; each type can have a `__type`."""
    parts = definition.members if isinstance(definition, EnumType) else definition.properties
    return (part.name for part in parts if part.name != "__type")


def _name_change(name: str, chosen: str, group: list[ObjectType]) -> list[Conflict]:
    """Return the conflict of a type without a URN that another page's URN has given its name."""
    first = group[0]
    without = next((definition for definition in group if not definition.urn), first)
    if not first.urn or without.urn or chosen == name:
        return []
    return [conflict(name, "name", first, without, chosen, name)]


def _own_name(name: str, urn: str | None) -> str:
    """Return the name that a type has whatever other types there are."""
    namespace = _namespace(urn) if urn else ""
    return _joined("" if namespace in NAMESPACES else namespace, name)


def _namespace(urn: str) -> str:
    """Return `interactions.chat` of `urn:inin.com:interactions.chat:message`."""
    return ":".join(urn.split(":")[2:-1])
