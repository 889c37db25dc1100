"""One type out of its appearances on many pages, with what they disagree on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.merge.conflict import Conflict, completed, differing
from generator.merge.hierarchy import Hierarchy, find_hierarchy, own_option
from generator.merge.names import ComponentNames, find_holders, is_empty, name_components
from generator.model.source import Feature, Source
from generator.model.types import (
    Definition,
    Dictionary,
    EnumType,
    ListOf,
    Member,
    Named,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
)


@dataclass(slots=True)
class Catalog:
    """All types of the API by component name, in order of first appearance."""

    types: dict[str, Definition] = field(default_factory=dict)
    conflicts: list[Conflict] = field(default_factory=list)
    appearances: dict[str, list[Source]] = field(default_factory=lambda: defaultdict(list))
    undefined: dict[str, list[Source]] = field(default_factory=lambda: defaultdict(list))
    hierarchy: Hierarchy = field(default_factory=Hierarchy)
    _names: ComponentNames = field(default_factory=ComponentNames)

    def build(self, roots: list[tuple[TypeRef, Source]], owners: list[str]) -> None:
        """Take in every type that the roots reach; `owners` says whose body each root is."""
        found = list(_definitions(roots))
        self._names = name_components([d for d, _ in found], find_holders(roots, owners))
        self.conflicts += self._names.conflicts
        # What a capture says of a type counts after what a page does.
        for definition, _ in sorted(found, key=lambda item: _is_captured(item[0])):
            self._add(definition)
        order = dict.fromkeys(self._names.of(d.name, d) for d, _ in found)
        self.types = {name: self.types[name] for name in order if name in self.types}
        for name, definition in self.types.items():
            if isinstance(definition, EnumType):
                self._drop_alike(name, definition)
        self._gate_options([d for d, _ in found], [ref for ref, _ in roots])
        own_unions = list(self._own_unions([d for d, _ in found]))
        self._describe_options(own_unions)
        self.hierarchy = find_hierarchy(self.types, own_unions)
        self.conflicts += self.hierarchy.conflicts
        for named, source in _named(roots):
            if named.definition is None and self.name_of(named) not in self.types:
                self.undefined[named.name].append(source)

    def _gate_options(self, definitions: list[Definition], roots: list[TypeRef]) -> None:
        """Give a type the version of the option rows that bring it.

        Only where nothing else uses the type: elsewhere it may be older than the option.
        """
        elsewhere = {self.name_of(n) for ref in roots for n in _leaves(ref)}
        gated: dict[str, Feature] = {}
        for definition in definitions:
            if isinstance(definition, ObjectType):
                rows = definition.properties
                elsewhere |= {self.name_of(n) for prop in rows for n in _leaves(prop.type)}
            elif isinstance(definition, UnionType):
                for option in definition.options:
                    names = {self.name_of(named) for named in _leaves(option.type)}
                    if option.feature is None:
                        elsewhere |= names
                    else:
                        gated |= dict.fromkeys(names, option.feature)
        for name, feature in gated.items():
            if name not in elsewhere and self.types[name].feature is None:
                self.types[name].feature = feature

    def _own_unions(
        self, definitions: list[Definition]
    ) -> Iterator[tuple[str, list[tuple[str, Option]]]]:
        for union in definitions:
            if isinstance(union, UnionType) and self.is_inline(union):
                options = [(self._option_name(o), o) for o in union.options]
                own = own_option(union)
                yield self.name_of(own) if own else union.name, options

    def _describe_options(self, unions: list[tuple[str, list[tuple[str, Option]]]]) -> None:
        """Give a type without words those of the option rows, whose union is not written."""
        for name, option in (row for _, options in unions for row in options):
            if name in self.types and not self.types[name].description:
                self.types[name].description = option.description

    def name_of(self, named: Named) -> str:
        """The component name of a reference."""
        return self._names.of(named.name, named.definition)

    def _add(self, definition: Definition) -> None:
        if isinstance(definition, UnionType) and self.is_inline(definition):
            return
        name = self._names.of(definition.name, definition)
        self.appearances[name].append(definition.source)
        known = self.types.get(name)
        if known is None:
            self.types[name] = _copy(definition)
        elif isinstance(known, ObjectType) and isinstance(definition, ObjectType):
            self._merge_objects(name, known, definition)
        elif isinstance(known, EnumType) and isinstance(definition, EnumType):
            self._merge_members(name, known, definition)
        elif isinstance(known, UnionType) and isinstance(definition, UnionType):
            self._merge_options(known, definition)
        elif is_empty(known):
            self.types[name] = _copy(definition)
        elif not is_empty(definition):
            self._conflict(name, "kind", known.source, definition.source, known, definition)

    def is_inline(self, union: UnionType) -> bool:
        """Whether a union has no name of its own: it belongs to its base type."""
        return own_option(union) is not None or union.name in self._names.objects

    def _drop_alike(self, name: str, definition: EnumType) -> None:
        """Keep one name for a value: the wire has only the value."""
        first: dict[int, Member] = {}
        for member in definition.members:
            known = first.setdefault(member.value, member)
            if known is not member:
                item = f"value {member.value} of {name}"
                places = (known.source, member.source)
                self._conflict(item, "name", *places, known.name, member.name)
        definition.members[:] = first.values()

    def _merge_objects(self, name: str, known: ObjectType, other: ObjectType) -> None:
        known.urn = known.urn or other.urn
        if not other.unplaced:
            # A page that kept all names says what the capture could not.
            known.unplaced.clear()
        self._merge_heads(name, known, other)
        mine = {prop.name: index for index, prop in enumerate(known.properties)}
        for prop in other.properties:
            if prop.name not in mine:
                if known.captured or not other.captured:
                    known.properties.append(prop)
                continue
            first = known.properties[mine[prop.name]]
            for what, left, right in differing(first, prop):
                self._conflict(f"{name}.{prop.name}", what, first.source, prop.source, left, right)
            known.properties[mine[prop.name]] = completed(first, prop)

    def _merge_members(self, name: str, known: EnumType, other: EnumType) -> None:
        self._merge_heads(name, known, other)
        mine = {member.name: member for member in known.members}
        for member in other.members:
            if member.name not in mine:
                known.members.append(member)
                continue
            first = mine[member.name]
            self._merge_words(f"{name}.{member.name}", first, member)
            gates = [m.feature.gate if m.feature else None for m in (first, member)]
            if None not in gates and gates[0] != gates[1]:
                item = f"{name}.{member.name}"
                self._conflict(item, "feature", first.source, member.source, *gates)
            known.members[known.members.index(first)] = replace(
                first,
                description=first.description or member.description,
                feature=first.feature or member.feature,
            )
            if mine[member.name].value != member.value:
                self._conflict(
                    f"{name}.{member.name}",
                    "value",
                    mine[member.name].source,
                    member.source,
                    mine[member.name].value,
                    member.value,
                )

    def _merge_options(self, known: UnionType, other: UnionType) -> None:
        self._merge_words(known.name, known, other)
        mine = {self._option_name(option) for option in known.options}
        for option in other.options:
            if self._option_name(option) not in mine:
                known.options.append(option)

    def _option_name(self, option: Option) -> str:
        return self.name_of(option.type) if isinstance(option.type, Named) else repr(option.type)

    def _merge_heads(self, name: str, known: Definition, other: Definition) -> None:
        self._merge_words(name, known, other)
        known.description = known.description or other.description
        if known.feature and other.feature and known.feature.gate != other.feature.gate:
            self._conflict(
                name, "feature", known.source, other.source, known.feature.gate, other.feature.gate
            )
        known.feature = known.feature or other.feature

    def _merge_words(
        self, item: str, known: Definition | Member, other: Definition | Member
    ) -> None:
        left, right = (" ".join(part.description.split()) for part in (known, other))
        if left and right and left != right:
            self._conflict(item, "description", known.source, other.source, left, right)

    def _conflict(
        self, item: str, what: str, here: Source, there: Source, left: object, right: object
    ) -> None:
        self.conflicts.append(Conflict(item, what, here, there, str(left), str(right)))


def _leaves(ref: TypeRef) -> list[Named]:
    while isinstance(ref, ListOf | Dictionary):
        ref = ref.item if isinstance(ref, ListOf) else ref.value
    return [ref] if isinstance(ref, Named) and ref.definition is not None else []


def _is_captured(definition: Definition) -> bool:
    return isinstance(definition, ObjectType) and definition.captured


def _copy(definition: Definition) -> Definition:
    """A definition of its own lists, so that merging leaves the pages' models alone."""
    if isinstance(definition, ObjectType):
        return ObjectType(
            definition.name,
            definition.source,
            definition.urn,
            definition.description,
            definition.feature,
            list(definition.properties),
            list(definition.unplaced),
            definition.captured,
        )
    head = (definition.name, definition.source, definition.description, definition.feature)
    if isinstance(definition, EnumType):
        return EnumType(*head, list[Member](definition.members))
    return UnionType(*head, list[Option](definition.options))


def _named(roots: Iterable[tuple[TypeRef, Source]]) -> Iterator[tuple[Named, Source]]:
    """Every reference below the roots, each definition entered once, in page order."""
    entered: set[int] = set()
    stack = list(roots)[::-1]
    while stack:
        ref, source = stack.pop()
        if isinstance(ref, ListOf):
            stack.append((ref.item, source))
        elif isinstance(ref, Dictionary):
            stack.append((ref.value, source))
        elif isinstance(ref, Named):
            yield ref, source
            if ref.definition is not None and id(ref.definition) not in entered:
                entered.add(id(ref.definition))
                stack += _children(ref.definition)[::-1]


def _children(definition: Definition) -> list[tuple[TypeRef, Source]]:
    if isinstance(definition, ObjectType):
        rows: list[Property] = definition.properties
        return [(prop.type, prop.source) for prop in rows]
    if isinstance(definition, UnionType):
        return [(option.type, option.source) for option in definition.options]
    return []


def _definitions(
    roots: Iterable[tuple[TypeRef, Source]],
) -> Iterator[tuple[Definition, Source]]:
    seen: set[int] = set()
    for named, source in _named(roots):
        if named.definition is not None and id(named.definition) not in seen:
            seen.add(id(named.definition))
            yield named.definition, source
