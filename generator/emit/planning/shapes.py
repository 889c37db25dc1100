"""Shapes: schemas reduced to their types, as plain JSON Schema over the final class names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from generator.emit.planned_models import Shape
from generator.emit.planning.naming import CLASS_RESERVED, Names, class_case
from generator.spec.document import Node
from generator.spec.gates import Gates, combine, own_gates
from generator.spec.property_types import PYTHON_TYPES, with_format
from generator.spec.schema import (
    APPLICATORS,
    is_null,
    layers,
    named_type,
    options,
    type_reference,
)
from generator.spec.spec import Spec

UNKNOWN = "UnknownObject"
_PREFIX = "#/components/schemas/"
_NULL: Shape = {"type": "null"}


class Shapes:
    """The kinds, classes and shapes of the schemas of a spec.

    Attributes:
        kinds: struct, enum, union or inline, by the names of component schemas.
        classes: the names of their classes; inline ones have none.
    """

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.kinds = {name: _kind(schema) for name, schema in spec.schemas.items()}
        names = Names(CLASS_RESERVED, suffix="Type", number="")
        self.classes = {
            name: names.take(class_case(name))
            for name, kind in self.kinds.items()
            if kind != "inline"
        }

    def of(self, schema: Node, above: tuple[str, ...] = ()) -> Shape:
        """Return the shape of a schema, of any value where it is missing. Raises SpecError.

        `above` are the names of the inline components that hold the schema.
        """
        name = named_type(schema)
        if name in self.classes:
            return reference(self.classes[name])
        if name is not None:
            # A list or scalar that contains itself has no Python type: anything, from there on.
            return {} if name in above else self.of(self._spec.schemas[name], (*above, name))
        if schema.has("allOf"):
            members = [self.of(member, above) for member in schema.child("allOf").elements()]
            stated = [shape for shape in members if shape]
            return stated[0] if len(stated) == 1 else {}
        if choices := options(schema):
            return _any_of(self.of(choice, above) for choice in choices)
        kinds = schema.get("type") if schema.has("type") else _implied(schema)
        if isinstance(kinds, list):
            return _any_of(self._of_type(kind, schema, above) for kind in kinds)
        return self._of_type(kinds, schema, above)

    def gates(self, schema: Node) -> Gates:
        """Return the gates of a place and of its type, as far as no class of a value has them.

        Those are the gates of unions, and of components without a class. Raises SpecError.
        """
        return combine(*map(own_gates, self.places(schema)))

    def places(self, schema: Node, above: tuple[str, ...] = ()) -> Iterator[Node]:
        """Yield a schema, and those in it that all its values, items or entries must meet.

        Its own keywords come first, those of base types last. A component with a class ends the
        way, for its class knows the rest. Raises SpecError.

        `above` are the names of the components that hold the schema.
        """
        if not isinstance(schema.value, dict):
            return
        yield schema
        if schema.value.keys().isdisjoint(APPLICATORS):  # as most schemas are
            return
        if (name := named_type(schema)) is not None:
            target, kind = self._spec.schemas[name], self.kinds[name]
            if kind == "union":
                yield from (layer.node for layer in reversed(list(layers(target))))
            elif kind == "inline" and name not in above:
                yield from self.places(target, (*above, name))
            return
        # A value need not have the type of each of several choices, but that of the only one.
        choices = [choice for choice in options(schema) if not is_null(choice)]
        parts = [
            *reversed(list(schema.child("allOf").elements())),
            *(choices if len(choices) == 1 else []),
            schema.child("items"),
            schema.child("additionalProperties"),
        ]
        for part in parts:
            yield from self.places(part, above)

    def union(self, name: str) -> Shape:
        """Return the shape of a component that is a union: its members, not its name."""
        return _any_of(self._members(name, set()))

    def of_members(self, schema: Node) -> Shape:
        """Return the shape of a schema, with its members where it is a named union."""
        name = named_type(schema)
        named = name is not None and self.kinds.get(name) == "union"
        return self.union(name) if named and name else self.of(schema)

    def _members(self, union: str, seen: set[str]) -> Iterator[Shape]:
        """Yield the members of a union and of the unions among them."""
        seen.add(union)
        for member in options(self._spec.schemas[union]):
            name = named_type(member)
            if name is None or self.kinds[name] != "union":
                yield self.of(member)
            elif name not in seen:
                yield from self._members(name, seen)

    def _of_type(self, kind: Any, schema: Node, above: tuple[str, ...]) -> Shape:
        if kind == "array":
            return {"type": "array", "items": self.of(schema.child("items"), above)}
        if kind == "object":
            values = self.of(schema.child("additionalProperties"), above)
            return {"type": "object", "additionalProperties": values}
        if kind not in PYTHON_TYPES and kind != "null":
            return {}
        row = with_format(schema.get("format")) if kind == "string" else None
        return {"type": kind} | ({"format": row.format} if row and row.is_moment else {})


def reference(class_name: str) -> Shape:
    """Return the shape of a class."""
    return {"$ref": _PREFIX + class_name}


class Words(msgspec.Struct, frozen=True):
    """The Python types of shapes, where several would do; `untagged` formats that of a union."""

    array: str
    object: str
    moment: str
    untagged: str = "{}"


RECEIVED = Words("list", "dict", "str")
SENT = Words("Sequence", "Mapping", "datetime | str")
# The type of a whole body is there at run time, too, where a date-time is a text.
BODY = Words("Sequence", "Mapping", "str")


def hint(shape: Shape, words: Words = RECEIVED) -> str:
    """Return the Python type of a shape as source."""
    if "untagged" in shape:
        plain = {key: part for key, part in shape.items() if key != "untagged"}
        return words.untagged.format(hint(plain, words))
    if "$ref" in shape:
        return "models." + class_of(shape)
    if "anyOf" in shape:
        return " | ".join(hint(member, words) for member in shape["anyOf"])
    kind = shape.get("type")
    if kind == "array":
        return f"{words.array}[{hint(shape['items'], words)}]"
    if kind == "object":
        return f"{words.object}[str, {hint(shape['additionalProperties'], words)}]"
    if "format" in shape:
        return words.moment
    return "None" if kind == "null" else PYTHON_TYPES.get(str(kind), "Any")


def qualified(names: Iterable[str]) -> list[str]:
    """Return the names of classes as other modules than those of the models have them."""
    return [f"models.{name}" for name in names]


def union(kinds: Iterable[str], *, unknown: bool = True) -> str:
    """Return the union of message classes; unreadable ones come as unknown objects."""
    return " | ".join([*qualified(kinds), *([UNKNOWN] * unknown)])


def class_of(shape: Shape) -> str:
    """Return the class of a shape; empty where the shape is of no class."""
    return str(shape.get("$ref", "")).removeprefix(_PREFIX)


def _kind(schema: Node) -> str:
    if not isinstance(schema.value, dict):
        return "inline"
    stated = schema.value
    if stated.get("type") == "integer" and stated.get("enum") and "x-enum-varnames" in stated:
        return "enum"
    if (members := options(schema)) and "properties" not in stated:
        members = [member for member in members if not is_null(member)]
        has_types = any(type_reference(member) is not None for member in members)
        return "union" if len(members) > 1 and has_types else "inline"
    if "allOf" in stated or stated.get("properties"):
        return "struct"
    is_object = stated.get("type") == "object"
    return "struct" if is_object and not stated.get("additionalProperties") else "inline"


def _any_of(shapes: Iterable[Shape]) -> Shape:
    members: list[Shape] = []
    for shape in shapes:
        members += [m for m in shape.get("anyOf", [shape]) if m not in members]
    types = [member for member in members if member != _NULL]
    if any(not member for member in types):
        return {}
    has_classes = any("$ref" in member for member in types)
    if len(types) > 1 and has_classes and reference(UNKNOWN) not in types:
        types.append(reference(UNKNOWN))
    if _NULL in members:
        types.append(_NULL)
    return types[0] if len(types) == 1 else {"anyOf": types}


def _implied(schema: Node) -> str | None:
    """Return the type that the values or keywords of a schema without a type allow."""
    values = [*schema.child("enum").elements(), schema.child("const")]
    for value in (node.value for node in values):
        if isinstance(value, bool):
            return "boolean"
        if isinstance(value, (int, str)):
            return "integer" if isinstance(value, int) else "string"
    is_object = any(not schema.child(key).missing for key in ("properties", "additionalProperties"))
    return "object" if is_object else None
