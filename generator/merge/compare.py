"""The comparison of two pages that describe one resource: facts that both state must agree.

The second page is often a text capture of the first, which has lost the names of collapsed rows;
so a row of it may belong to any type below the one that it stands in, and only what it does
state is compared.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from generator.merge.conflict import Conflict, differing, type_name
from generator.model.api import (
    ErrorId,
    Message,
    Operation,
    Parameter,
    Representation,
    Resource,
    Response,
)
from generator.model.source import Source, version_of
from generator.model.types import (
    Dictionary,
    EnumType,
    ListOf,
    Named,
    ObjectType,
    Property,
    TypeRef,
)
from generator.model.walk import definitions_below, types_below

_Described = Resource | Operation | Response | Message | Parameter | ErrorId
_Item = TypeVar("_Item", Operation, Parameter, Representation, Response, ErrorId, Message)


@dataclass(slots=True)
class Comparison:
    """Two pages of one resource: the number of facts that agree, and the others."""

    page: str
    other: str
    agree: int = 0
    conflicts: list[Conflict] = field(default_factory=list)


def compare_resources(one: Resource, other: Resource) -> Comparison:
    """Compare what two pages say of one path, the first of which is the complete one."""
    comparer = _Comparer(Comparison(one.source.page, other.source.page))
    comparer.resource(one, other)
    return comparer.result


class _Comparer:
    """Comparisons part by part: each fact of the second page is counted or is a conflict."""

    def __init__(self, result: Comparison) -> None:
        self.result = result

    def resource(self, one: Resource, other: Resource) -> None:
        self._head(one.path, one, other)
        pairs = self._pairs(
            lambda operation: f"{operation.method} {operation.path}",
            one.source,
            one.operations,
            other.operations,
        )
        for item, left, right in pairs:
            self._operation(item, left, right)

    def _operation(self, item: str, one: Operation, other: Operation) -> None:
        self._head(item, one, other)
        self._parameters(item, one.source, one.parameters, other.parameters)
        self._representations(item, one.source, one.requests, other.requests)
        for name, left, right in self._pairs(
            lambda response: f"{item} {response.status}",
            one.source,
            one.responses,
            other.responses,
        ):
            self._response(name, left, right)

    def _response(self, item: str, one: Response, other: Response) -> None:
        place = one.source
        self._head(item, one, other)
        self._fact(item, "reason", one.reason, other.reason, place, other.source)
        self._parameters(item, place, one.headers, other.headers)
        self._representations(item, place, one.representations, other.representations)
        for name, left, right in self._pairs(
            lambda error: f"{item} {error.id}", place, one.error_ids, other.error_ids
        ):
            self._head(name, left, right)
            self._fact(name, "type", left.type, right.type, left.source, right.source)
        for name, mine, theirs in self._pairs(
            lambda message: type_name(message.representation.type),
            place,
            one.messages,
            other.messages,
        ):
            self._head(name, mine, theirs)
            self._representation(mine.representation, theirs.representation)

    def _parameters(
        self, item: str, place: Source, one: Iterable[Parameter], other: Iterable[Parameter]
    ) -> None:
        for name, left, right in self._pairs(
            lambda parameter: f"{item} {parameter.location} parameter {parameter.name}",
            place,
            one,
            other,
        ):
            self._head(name, left, right)
            for fact, here, there in (
                ("options", _options(left), _options(right)),
                ("required", left.required, right.required),
                ("default", left.default, right.default),
            ):
                self._fact(name, fact, here, there, left.source, right.source)

    def _representations(
        self,
        item: str,
        place: Source,
        one: Iterable[Representation],
        other: Iterable[Representation],
    ) -> None:
        for _, left, right in self._pairs(
            lambda body: f"{item} {type_name(body.type)}", place, one, other
        ):
            self._representation(left, right)

    def _representation(self, one: Representation, other: Representation) -> None:
        shown = _shown(other.type)
        if shown is None:
            return
        definitions = list(definitions_below([(one.type, one.source)]))
        own = next((known for known in definitions if known.name == shown.name), None)
        if own is not None:
            texts = (_words(own.description), _words(shown.description))
            self._fact(shown.name, "description", *texts, own.source, shown.source)
        rows = list(_rows(one))
        enumerations = [
            {member.name: member.value for member in definition.members}
            for definition in definitions
            if isinstance(definition, EnumType)
        ]
        for row in (*shown.properties, *shown.unplaced):
            if isinstance(row, Property):
                self._row(shown.name, rows, row, one.source)
            elif row.members:
                is_known = {m.name: m.value for m in row.members} in enumerations
                self._presence(f"{shown.name} {row.kind}", is_known, one.source, row.source)

    def _row(self, owner: str, rows: list[Property], row: Property, place: Source) -> None:
        """Compare a row with those of its name: with the closest one, where none is the same."""
        item = f"{owner}.{row.name}"
        alike = [(list(_differing(prop, row)), prop) for prop in rows if prop.name == row.name]
        if not self._presence(item, bool(alike), place, row.source):
            return
        differences, closest = min(alike, key=lambda pair: len(pair[0]))
        for fact, left, right in differences:
            self._fact(item, fact, left, right, closest.source, row.source)
        self.result.agree += not differences

    def _pairs(
        self,
        name_of: Callable[[_Item], str],
        place: Source,
        one: Iterable[_Item],
        other: Iterable[_Item],
    ) -> Iterator[tuple[str, _Item, _Item]]:
        """Yield what both pages have of some parts; what only the second has is a conflict."""
        known = {name_of(part): part for part in one}
        for part in other:
            name = name_of(part)
            if self._presence(name, name in known, place, part.source):
                yield name, known[name], part

    def _head(self, item: str, one: _Described, other: _Described) -> None:
        places = (one.source, other.source)
        self._fact(item, "description", _words(one.description), _words(other.description), *places)
        self._fact(item, "feature", version_of(one.feature), version_of(other.feature), *places)

    def _presence(self, item: str, is_known: bool, here: Source, there: Source) -> bool:
        """Note whether the first page has an item that the second one has."""
        state = "stated" if is_known else "absent"
        return self._fact(item, "presence", state, "stated", here, there)

    def _fact(
        self, item: str, what: str, left: object, right: object, here: Source, there: Source
    ) -> bool:
        if left == right:
            self.result.agree += 1
            return True
        conflict = Conflict(item, what, here, there, str(left), str(right))
        self.result.conflicts.append(conflict)
        return False


def _options(parameter: Parameter) -> list[tuple[object, ...]]:
    return [(o.value, version_of(o.feature), _words(o.description)) for o in parameter.options]


def _shown(ref: TypeRef) -> ObjectType | None:
    """Return the object that a representation shows, also where it is a list of them."""
    while isinstance(ref, ListOf):
        ref = ref.item
    definition = ref.definition if isinstance(ref, Named) else None
    return definition if isinstance(definition, ObjectType) else None


def _rows(body: Representation) -> Iterator[Property]:
    """Yield the rows of all types that a body reaches, those of dictionaries too."""
    root = [(body.type, body.source)]
    for definition in definitions_below(root):
        if isinstance(definition, ObjectType):
            yield from definition.properties
    for ref, _ in types_below(root):
        if isinstance(ref, Dictionary) and ref.key:
            yield from (ref.key, ref.entry)


def _differing(one: Property, other: Property) -> Iterator[tuple[str, str, str]]:
    yield from (fact for fact in differing(one, other) if fact[0] != "description")
    if _words(one.description) != _words(other.description):
        yield "description", one.description, other.description


def _words(text: str) -> str:
    """Return a text as its words: a capture keeps neither paragraphs nor the marks of lists."""
    return " ".join(text.replace("\n- ", " ").split()).removeprefix("- ")
