"""The comparison of two pages that describe one resource: facts that both state must agree.

The second page is often a text capture of the first, which has lost the names of collapsed rows;
so a row of it may belong to any type below the one that it stands in, and only what it does
state is compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from generator.merge.conflict import Conflict, Stated, conflict, differing
from generator.model.api import (
    ErrorId,
    Message,
    Operation,
    Parameter,
    ParameterOption,
    Representation,
    Resource,
    Response,
)
from generator.model.source import version_of
from generator.model.types import (
    Definition,
    Dictionary,
    EnumType,
    ListOf,
    LostName,
    Named,
    ObjectType,
    Property,
    TypeRef,
    type_name,
)
from generator.model.walk import definition_of, definitions_below, types_below

_Part = Resource | Operation | Response | Message | Parameter | ErrorId | Representation

# Fields by which a part is found, and those with its own parts, which are compared one by one.
_NO_FACTS = frozenset(
    {
        *("source", "path", "method", "status", "name", "location", "id", "value"),
        *("operations", "parameters", "requests", "responses"),
        *("headers", "representations", "representation", "error_ids", "messages"),
    }
)
_PROSE = ("description", "required_when")


class Comparison(Struct):
    """Two pages of one resource: the number of facts that agree, and the others."""

    page: str
    other: str
    agree: int = 0
    conflicts: list[Conflict] = []


def compare_resources(one: Resource, other: Resource, *, is_cut: bool = False) -> Comparison:
    """Compare what two pages say of one path, the first of which is the complete one.

    `is_cut`: the other page breaks off, and states nothing by what it leaves out.
    """
    comparer = _Comparer(Comparison(one.source.page, other.source.page), is_cut)
    comparer.part(one.path, one, other)
    return comparer.result


def _parts(item: str, whole: _Part) -> Iterator[tuple[str, _Part]]:
    """Yield the parts of a part of a page with their names, in the order of comparison."""
    if isinstance(whole, Resource):
        yield from ((f"{op.method} {op.path}", op) for op in whole.operations)
    elif isinstance(whole, Operation):
        yield from _parameters(item, whole.parameters)
        yield from ((f"{item} {type_name(body.type)}", body) for body in whole.requests)
        yield from ((f"{item} {response.status}", response) for response in whole.responses)
    elif isinstance(whole, Response):
        yield from _parameters(item, whole.headers)
        yield from ((f"{item} {type_name(body.type)}", body) for body in whole.representations)
        yield from ((f"{item} {error.id}", error) for error in whole.error_ids)
        yield from ((type_name(m.representation.type), m) for m in whole.messages)


def _parameters(item: str, parameters: list[Parameter]) -> Iterator[tuple[str, _Part]]:
    return ((f"{item} {p.location} parameter {p.name}", p) for p in parameters)


def facts_of(part: _Part | ParameterOption) -> dict[str, object]:
    """Return what a part itself states, by the words for each fact; a body is its rows.

    Each field of a part is a fact, but for those that are named above.
    """
    if isinstance(part, Representation):
        return {}
    names = [name for name in part.__struct_fields__ if name not in _NO_FACTS]
    return {name.replace("_", " "): _fact(name, getattr(part, name)) for name in names}


def _fact(name: str, value: Any) -> object:
    """Return the value of a field as it is compared."""
    if name == "feature":
        return version_of(value)
    if name == "options":
        return [(o.value, version_of(o.feature), _words(o.description)) for o in value]
    return _words(value) if name in _PROSE and value else value


def _body(part: _Part) -> Representation | None:
    if isinstance(part, Representation):
        return part
    return part.representation if isinstance(part, Message) else None


class _Comparer:
    """Comparisons part by part: each fact of the second page is counted or is a conflict."""

    def __init__(self, result: Comparison, is_cut: bool) -> None:
        self.result = result
        self._is_cut = is_cut

    def part(self, item: str, one: _Part, other: _Part) -> None:
        facts = facts_of(other)
        for what, fact in facts_of(one).items():
            if self._is_cut and (not facts[what] or str(fact).startswith(str(facts[what]))):
                continue  # a page that breaks off may have said more
            self._fact(item, what, one, other, fact, facts[what])
        known = {(type(part), name): part for name, part in _parts(item, one)}
        for name, part in _parts(item, other):
            key = (type(part), name)
            if isinstance(part, Representation) and not type_name(part.type):
                # A capture can have lost the name above the body; the only body is the one.
                only = [one for one in known if one[0] is Representation]
                key = only[0] if len(only) == 1 else key
            if self._presence(name, one, part, key in known):
                self.part(name, known[key], part)
        bodies = (_body(one), _body(other))
        if bodies[0] and bodies[1]:
            self._representation(bodies[0], bodies[1])

    def _representation(self, one: Representation, other: Representation) -> None:
        shown = _shown(other.type)
        if shown is None:
            return
        definitions = definitions_below([(one.type, one.source)])
        own = next((known for known in definitions if known.name == shown.name), None)
        if own is not None:
            texts = (_words(own.description), _words(shown.description))
            if texts[1] or not self._is_cut:
                self._fact(shown.name, "description", own, shown, *texts)
        rows = list(_rows(one))
        enumerations = list(_enumerations(definitions))
        for row in (*shown.properties, *shown.unplaced):
            if isinstance(row, Property):
                self._row(shown.name, rows, row, one)
            elif row.members:
                is_known = any(self._is_part(_values(row), known) for known in enumerations)
                self._presence(f"{shown.name} {row.kind}", one, row, is_known)

    def _is_part(self, members: dict[str, int], known: dict[str, int]) -> bool:
        """Tell whether members are those of an enumeration: the first ones, where a page is cut."""
        return members == known or (self._is_cut and members.items() <= known.items())

    def _row(self, owner: str, rows: list[Property], row: Property, body: Representation) -> None:
        """Compare a row with those of its name: with the closest one, where none is the same."""
        item = f"{owner}.{row.name}"
        alike = [(list(_differing(prop, row)), prop) for prop in rows if prop.name == row.name]
        if not alike and _has_lost(body):
            return  # it may be a row of what the first page has lost
        if not self._presence(item, body, row, bool(alike)):
            return
        differences, closest = min(alike, key=lambda pair: len(pair[0]))
        for fact, left, right in differences:
            self._fact(item, fact, closest, row, left, right)
        self.result.agree += not differences

    def _presence(self, item: str, one: Stated, other: Stated, is_known: bool) -> bool:
        """Note whether the first page has an item that the second one has."""
        return self._fact(
            item, "presence", one, other, "stated" if is_known else "absent", "stated"
        )

    def _fact(
        self, item: str, what: str, one: Stated, other: Stated, left: object, right: object
    ) -> bool:
        """Note whether both pages state the same."""
        if left == right:
            self.result.agree += 1
        else:
            self.result.conflicts.append(conflict(item, what, one, other, left, right))
        return left == right


def _shown(ref: TypeRef) -> ObjectType | None:
    """Return the object that a representation shows, also where it is a list of them."""
    while isinstance(ref, ListOf):
        ref = ref.item
    definition = ref.definition if isinstance(ref, Named) else None
    return definition if isinstance(definition, ObjectType) else None


def _values(enumeration: EnumType | LostName) -> dict[str, int]:
    return {member.name: member.value for member in enumeration.members}


def _enumerations(definitions: list[Definition]) -> Iterator[dict[str, int]]:
    """Yield the members of each enumeration, also of those whose rows a capture has lost."""
    for definition in definitions:
        if isinstance(definition, EnumType):
            yield _values(definition)
        elif isinstance(definition, ObjectType):
            yield from (_values(r) for r in definition.unplaced if isinstance(r, LostName))


def _has_lost(body: Representation) -> bool:
    """Tell whether a page has lost the row of an object or a dictionary of a body."""
    shown = _shown(body.type)
    return shown is not None and any(isinstance(r, LostName) for r in shown.unplaced)


def _rows(body: Representation) -> Iterator[Property]:
    """Yield the rows of all types that a body reaches, those of dictionaries too."""
    root = [(body.type, body.source)]
    for definition in definitions_below(root):
        if isinstance(definition, ObjectType):
            yield from definition.properties
            yield from (row for row in definition.unplaced if isinstance(row, Property))
    for ref, _ in types_below(root):
        if isinstance(ref, Dictionary) and ref.key:
            yield from (ref.key, ref.entry)


def _differing(one: Property, other: Property) -> Iterator[tuple[str, str, str]]:
    yield from (fact for fact in differing(one, other) if fact[0] != "description")
    words = _words(other.description)
    if not other.is_cut and words not in (_words(one.description), _words(_with_type(one))):
        yield "description", one.description, other.description


def _with_type(row: Property) -> str:
    """Return what a row says with what it says of its type, as a capture has them."""
    definition = definition_of(row.type)
    return f"{row.description} {definition.description}" if definition else row.description


def _words(text: str) -> str:
    """Return a text as its words: a capture keeps neither paragraphs nor the marks of lists."""
    return " ".join(text.replace("\n- ", " ").split()).removeprefix("- ")
