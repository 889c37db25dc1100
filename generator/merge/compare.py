"""Compares two pages that describe one resource: what both state must agree.

The second page is often a text capture of the first, which has lost the names of collapsed rows;
so a row of it may belong to any type below the one that it stands in, and only what it does
state is compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

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
from generator.model.source import Feature, Source
from generator.model.types import (
    Dictionary,
    EnumType,
    ListOf,
    Named,
    ObjectType,
    Property,
    TypeRef,
    UnionType,
)


@dataclass(slots=True)
class Comparison:
    """Two pages of one resource: how many facts agree, and which do not."""

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
    def __init__(self, result: Comparison) -> None:
        self.result = result

    def resource(self, one: Resource, other: Resource) -> None:
        self._head(one.path, one, other)
        mine = {operation.method: operation for operation in one.operations}
        for operation in other.operations:
            item = f"{operation.method} {operation.path}"
            if self._known(item, operation.method in mine, one.source, operation.source):
                self._operation(item, mine[operation.method], operation)

    def _operation(self, item: str, one: Operation, other: Operation) -> None:
        self._head(item, one, other)
        self._parameters(item, one.source, one.parameters, other.parameters)
        self._representations(item, one.source, one.requests, other.requests)
        responses = {response.status: response for response in one.responses}
        for response in other.responses:
            name = f"{item} {response.status}"
            if self._known(name, response.status in responses, one.source, response.source):
                self._response(name, responses[response.status], response)

    def _response(self, item: str, one: Response, other: Response) -> None:
        self._head(item, one, other)
        self._fact(item, "reason", one.reason, other.reason, one.source, other.source)
        self._parameters(item, one.source, one.headers, other.headers)
        self._representations(item, one.source, one.representations, other.representations)
        error_ids = {error.id: error for error in one.error_ids}
        for error in other.error_ids:
            name, mine = f"{item} {error.id}", error_ids.get(error.id)
            if self._known(name, mine is not None, one.source, error.source) and mine is not None:
                self._head(name, mine, error)
                self._fact(name, "type", mine.type, error.type, mine.source, error.source)
        messages = {_name(message.representation): message for message in one.messages}
        for message in other.messages:
            name = _name(message.representation)
            if self._known(name, name in messages, one.source, message.source):
                self._head(name, messages[name], message)
                self._representation(messages[name].representation, message.representation)

    def _parameters(
        self, item: str, place: Source, one: Iterable[Parameter], other: Iterable[Parameter]
    ) -> None:
        mine = {(parameter.location, parameter.name): parameter for parameter in one}
        for right in other:
            name = f"{item} {right.name}"
            left = mine.get((right.location, right.name))
            if not self._known(name, left is not None, place, right.source) or left is None:
                continue
            self._head(name, left, right)
            here, there = (
                [(o.value, _gate(o.feature), _words(o.description)) for o in p.options]
                for p in (left, right)
            )
            self._fact(name, "options", here, there, left.source, right.source)
            for what in ("required", "default"):
                facts = (getattr(left, what), getattr(right, what))
                self._fact(name, what, *facts, left.source, right.source)

    def _representations(
        self,
        item: str,
        place: Source,
        one: Iterable[Representation],
        other: Iterable[Representation],
    ) -> None:
        mine = {_name(representation): representation for representation in one}
        for right in other:
            name = _name(right)
            if self._known(f"{item} {name}", name in mine, place, right.source):
                self._representation(mine[name], right)

    def _representation(self, one: Representation, other: Representation) -> None:
        leaf = _leaf(other.type)
        definition = leaf.definition if isinstance(leaf, Named) else None
        if not isinstance(definition, ObjectType):
            return
        below = list(_below(one.type))
        own = next((owner for owner in below if owner.name == definition.name), None)
        if own is not None:
            texts = (_words(own.description), _words(definition.description))
            self._fact(definition.name, "description", *texts, own.source, definition.source)
        rows = [
            prop for owner in below if isinstance(owner, ObjectType) for prop in owner.properties
        ]
        members = [
            {member.name: member.value for member in owner.members}
            for owner in below
            if isinstance(owner, EnumType)
        ]
        for row in (*definition.properties, *definition.unplaced):
            if isinstance(row, Property):
                self._row(definition.name, rows, row, one.source)
            elif row.members:
                stated = {member.name: member.value for member in row.members}
                self._known(
                    f"{definition.name} {row.kind}", stated in members, one.source, row.source
                )

    def _row(self, owner: str, rows: list[Property], row: Property, place: Source) -> None:
        """A row agrees if one of that name says the same; else the closest one counts."""
        found = [(list(_differing(prop, row)), prop) for prop in rows if prop.name == row.name]
        if not self._known(f"{owner}.{row.name}", bool(found), place, row.source):
            return
        differences, prop = min(found, key=lambda pair: len(pair[0]))
        for what, left, right in differences:
            item = f"{owner}.{row.name}"
            self._fact(item, what, left, right, prop.source, row.source)
        self.result.agree += not differences

    def _head(
        self,
        item: str,
        one: Resource | Operation | Response | Message | Parameter | ErrorId,
        other: Resource | Operation | Response | Message | Parameter | ErrorId,
    ) -> None:
        places = (one.source, other.source)
        self._fact(item, "description", _words(one.description), _words(other.description), *places)
        self._fact(item, "feature", _gate(one.feature), _gate(other.feature), *places)

    def _known(self, item: str, known: bool, here: Source, there: Source) -> bool:
        """Note whether the first page has an item that the second one has."""
        return self._fact(item, "presence", "stated" if known else "absent", "stated", here, there)

    def _fact(
        self, item: str, what: str, left: object, right: object, here: Source, there: Source
    ) -> bool:
        if left == right:
            self.result.agree += 1
            return True
        conflict = Conflict(item, what, here, there, str(left), str(right))
        self.result.conflicts.append(conflict)
        return False


def _differing(one: Property, other: Property) -> Iterator[tuple[str, str, str]]:
    yield from (fact for fact in differing(one, other) if fact[0] != "description")
    if _words(one.description) != _words(other.description):
        yield "description", one.description, other.description


def _below(root: TypeRef) -> Iterator[ObjectType | EnumType | UnionType]:
    """Every definition that a type reaches."""
    seen: set[int] = set()
    stack: list[TypeRef] = [root]
    while stack:
        ref = stack.pop()
        if isinstance(ref, ListOf):
            stack.append(ref.item)
        elif isinstance(ref, Dictionary):
            stack += [ref.value]
            if ref.key:
                yield ObjectType("", ref.entry.source, properties=[ref.key, ref.entry])
        elif isinstance(ref, Named) and ref.definition and id(ref.definition) not in seen:
            seen.add(id(ref.definition))
            yield ref.definition
            if isinstance(ref.definition, ObjectType):
                stack += [prop.type for prop in ref.definition.properties]
            elif isinstance(ref.definition, UnionType):
                stack += [option.type for option in ref.definition.options]


def _leaf(ref: TypeRef) -> TypeRef:
    return _leaf(ref.item) if isinstance(ref, ListOf) else ref


def _name(representation: Representation) -> str:
    return type_name(representation.type)


def _gate(feature: Feature | None) -> tuple[str, int, int | None] | None:
    return feature.gate if feature else None


def _words(text: str) -> str:
    """Text as its words: a capture keeps neither paragraphs nor the marks of lists."""
    return " ".join(text.replace("\n- ", " ").split()).removeprefix("- ")
