"""Parts of operations, messages and types that can state gates, with their effective gates."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator.spec.document import Node
from generator.spec.gates import Gates, combine, member_gates, own_gates
from generator.spec.operations import Operation, Response
from generator.spec.schema import APPLICATORS, named_type, options, referred_type, type_tag
from generator.spec.spec import Message


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a part.

    Attributes:
        section: parameter, body, `response 200`, or empty within a message or a type.
        component: the name of the type that states the part; None outside of types.
        path: the names from the operation, the message or that type to the part.
        names: the parameter, header and properties that lead to the part, types left out.
        gates: the effective gates: of everything that holds the part, and its own.
    """

    section: str = ""
    component: str | None = None
    path: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    gates: Gates = ()

    def below(self, name: str, own: Gates, *path: str) -> Place:
        """Return the place of a part by its name, and by its path where that is another one."""
        return replace(
            self,
            path=(*self.path, *(path or (name,))),
            names=(*self.names, name),
            gates=combine(self.gates, own),
        )


@dataclass(frozen=True, slots=True)
class Part:
    """A parameter, body, response, header, error, message, type, property, member or option.

    An option is a member of a union that states gates there, beside those of its type.
    """

    kind: str
    name: str
    place: Place
    own: Gates

    @property
    def gates(self) -> Gates:
        """The effective gates."""
        return self.place.gates


def operation_parts(operation: Operation, messages: Mapping[str, Message]) -> Iterator[Part]:
    """Yield the parts of an operation, each type once, and the messages that it brings.

    Raises:
        SpecError: a reference leads nowhere, or `x-feature` states no gate.
    """
    walk = _Walk()
    top = Place(gates=operation.gates)
    for parameter in operation.parameters:
        place = replace(top, section="parameter")
        place = place.below(parameter.name, parameter.own, parameter.place, parameter.name)
        yield Part("parameter", parameter.name, place, parameter.own)
        yield from walk.schema(parameter.schema, place)
    if operation.body:
        body = operation.body
        place = Place("body", path=("body",), gates=body.gates)
        yield Part("body", "body", place, body.own)
        yield from walk.schema(body.schema, place)
    for response in operation.responses:
        yield from _response_parts(response, walk)
    for message in (messages[key] for key in operation.messages if key in messages):
        place = replace(top, gates=combine(top.gates, message.gates))
        yield Part("message", message.key, place, message.own)


def message_parts(message: Message) -> Iterator[Part]:
    """Yield the parts of the payload of a message, each type once. Raises SpecError."""
    return _Walk().schema(message.payload, Place(gates=message.own))


def type_parts(schema: Node) -> Iterator[Part]:
    """Yield a component schema and the parts within it, each type once. Raises SpecError."""
    return _Walk().component(str(schema.parts[-1]), schema, Place())


def _response_parts(response: Response, walk: _Walk) -> Iterator[Part]:
    section, status = f"response {response.status}", response.status
    place = Place(section, path=(status,), gates=response.gates)
    yield Part("response", status, place, response.own)
    for header in response.headers:
        inside = place.below(header.name, header.own, "header", header.name)
        yield Part("header", header.name, inside, header.own)
        yield from walk.schema(header.schema, inside)
    for error in response.errors:
        yield Part(
            "error", error.id, place.below(error.id, error.own, "error", error.id), error.own
        )
    yield from walk.schema(response.schema, place)


class _Walk:
    """The way through schemas: each type is entered once."""

    def __init__(self) -> None:
        self._entered: set[str] = set()

    def schema(self, schema: Node, place: Place) -> Iterator[Part]:
        """Yield the parts within a schema; nothing for one that is no object."""
        if not isinstance(schema.value, dict):
            return
        if stated := _stated(schema):
            place = replace(place, gates=combine(place.gates, stated))
        if schema.value.keys().isdisjoint(APPLICATORS):  # as most schemas are
            yield from _members(schema, place)
            return
        name, target = named_type(schema), referred_type(schema)
        if name is not None and target is not None:
            yield from self.component(name, target, place)
            return
        yield from _members(schema, place)
        for name, node in schema.child("properties").items():
            own = own_gates(node)
            inside = place.below(name, own)
            yield Part("property", name, inside, own)
            yield from self.schema(node, inside)
        for index, node in enumerate(options(schema)):
            if own := own_gates(node):
                label = named_type(node) or type_tag(node) or str(index)
                yield Part("option", label, place.below(label, own), own)
            yield from self.schema(node, place)
        for node in schema.child("allOf").elements():
            yield from self.schema(node, place)
        for keyword in ("items", "additionalProperties"):
            yield from self.schema(schema.child(keyword), place)

    def component(self, name: str, schema: Node, place: Place) -> Iterator[Part]:
        """Yield a type and the parts within it, unless it was entered before."""
        if name in self._entered:
            return
        self._entered.add(name)
        own = _stated(schema)
        gates = combine(place.gates, own)
        inside = replace(place, component=name, path=(), gates=gates)
        yield Part("type", name, inside, own)
        yield from self.schema(schema, inside)


def _stated(schema: Node) -> Gates:
    """Return the gates that a schema states itself, also in place within `allOf`."""
    own = own_gates(schema)
    members = list(schema.child("allOf").elements())
    if not members:
        return own
    inner = (_stated(member) for member in members if member.child("$ref").missing)
    return combine(own, *inner)


def _members(schema: Node, place: Place) -> Iterator[Part]:
    if schema.value.keys().isdisjoint(("enum", "x-enum-features")):
        return
    names = schema.child("x-enum-varnames")
    values = schema.child("enum").elements()
    for at, (value, own) in enumerate(zip(values, member_gates(schema), strict=True)):
        name = names.child(at).value
        label = name if isinstance(name, str) and name else member_label(value.value)
        yield Part("member", label, place.below(label, own), own)


def member_label(value: Any) -> str:
    """Return a value of an enumeration as text: texts as they are, others as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
