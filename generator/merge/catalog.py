"""The catalog: all types of the API by component name, merged from all pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from generator.merge.appearances import Appearances
from generator.merge.conflict import Conflict
from generator.merge.hierarchy import OptionRow, find_bases, own_option
from generator.merge.names import ComponentNames, Root, name_components
from generator.merge.sound_types import TypeCheck
from generator.model.source import Feature, Source
from generator.model.types import Definition, Named, ObjectType, Option, TypeRef, UnionType
from generator.model.walk import definition_of, definitions_of, types_below


class Catalog(Struct):
    """All types of the API by component name, in order of first appearance.

    Attributes:
        types: definitions by component name.
        appearances: the places at which pages show each of them.
        undefined: the places that name a type which no page shows, by its printed name.
        bases: the base of each derived type.
        conflicts: facts that two pages state differently.
        sound: the options of all places without slips, by the identity of what the page states.
    """

    names: ComponentNames = field(default_factory=ComponentNames)
    types: dict[str, Definition] = {}
    appearances: dict[str, list[Source]] = {}
    undefined: dict[str, list[Source]] = {}
    bases: dict[str, str] = {}
    conflicts: list[Conflict] = []
    sound: dict[int, Option] = {}

    def name_of(self, named: Named) -> str:
        """Return the component name of a reference."""
        return self.names.of(named.name, named.definition)

    def defines(self, ref: TypeRef) -> Definition | None:
        """Return the merged definition that a reference names; None where there is none."""
        return self.types.get(self.name_of(ref)) if isinstance(ref, Named) else None

    def options_of(self, union: UnionType) -> list[Option]:
        """Return the options of a union without their slips, also of one place alone."""
        return [self.sound.get(id(option), option) for option in union.options]

    def derived(self) -> dict[str, list[str]]:
        """Return the types that derive from each base at any distance, in page order."""
        derived: dict[str, list[str]] = {}
        for name in self.bases:
            for base in self._above(name):
                derived.setdefault(base, []).append(name)
        return derived

    def _above(self, name: str) -> Iterator[str]:
        while name in self.bases:
            name = self.bases[name]
            yield name

    def is_inline(self, union: UnionType) -> bool:
        """Tell whether a union has no name of its own: it belongs to its base type."""
        return own_option(union) is not None or self.names.is_object(union.name)


def build_catalog(roots: Sequence[Root]) -> Catalog:
    """Return the catalog of all types that the roots reach."""
    places = types_below((root.type, root.source) for root in roots)
    definitions = definitions_of(places)
    references = [ref for ref, _ in places if isinstance(ref, Named)]
    names = name_components(definitions, roots)
    catalog = Catalog(names, conflicts=names.conflicts)
    component = {id(d): names.of(d.name, d) for d in definitions}
    merged = Appearances(names.of, catalog.conflicts)
    for definition in sorted(definitions, key=_loss):
        if not (isinstance(definition, UnionType) and catalog.is_inline(definition)):
            merged.add(component[id(definition)], definition)
    merged.one_name_for_each_value()
    order = dict.fromkeys(component.values())
    catalog.types = {name: merged.types[name] for name in order if name in merged.types}
    catalog.appearances = merged.places()
    check = TypeCheck(catalog.defines, merged.shown, catalog.conflicts)
    catalog.types = {name: check.definition(name, d) for name, d in catalog.types.items()}
    unions = [definition for definition in definitions if isinstance(definition, UnionType)]
    for union in unions:
        sound = check.options(component[id(union)], union)
        catalog.sound |= zip(map(id, union.options), sound, strict=True)
    for name, feature in _versions_of_options(unions, references, component).items():
        if name in catalog.types and catalog.types[name].feature is None:
            catalog.types[name].feature = feature
    rows = list(_own_unions(unions, catalog))
    _describe_options(unions, catalog)
    catalog.bases = find_bases(catalog.types, rows, catalog.conflicts)
    catalog.undefined = defaultdict(list)
    for ref, source in places:
        if isinstance(ref, Named) and ref.definition is None and catalog.defines(ref) is None:
            catalog.undefined[ref.name].append(source)
    return catalog


def _loss(definition: Definition) -> int:
    """Return how much the page of a definition may have lost; the more complete one counts."""
    return definition.captured + definition.is_cut if isinstance(definition, ObjectType) else 0


def _versions_of_options(
    unions: Sequence[UnionType], references: Sequence[Named], component: Mapping[int, str]
) -> dict[str, Feature]:
    """Return the version that option rows state for the types which nothing else uses.

    A type that is used elsewhere may be older than the option.
    """
    versions: dict[str, Feature] = {}
    by_options = Counter[str]()
    for union in unions:
        for option in union.options:
            definition = definition_of(option.type)
            if option.feature is not None and definition is not None:
                name = component[id(definition)]
                versions[name] = option.feature
                by_options[name] += 1
    shown = [id(ref.definition) for ref in references if ref.definition is not None]
    uses = Counter(map(component.__getitem__, shown))
    return {name: v for name, v in versions.items() if uses[name] == by_options[name]}


def _describe_options(unions: Sequence[UnionType], catalog: Catalog) -> None:
    """Give the words of option rows to the types that have none of their own."""
    for union in unions:
        for option in union.options:
            definition = catalog.defines(option.type)
            if definition is not None and not definition.description:
                definition.description = option.description


def _own_unions(unions: Sequence[UnionType], catalog: Catalog) -> Iterator[OptionRow]:
    """Yield the option rows of all unions that have their own base among the options."""
    for union in unions:
        if catalog.is_inline(union):
            own = own_option(union)
            base = catalog.name_of(own) if own else catalog.names.of(union.name, None)
            for option in union.options:
                if isinstance(option.type, Named):
                    yield OptionRow(base, catalog.name_of(option.type), option)
