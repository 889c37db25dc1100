"""Schemas reduced to what a type says: plain JSON Schema over the final class names."""

from __future__ import annotations

from typing import Any

from generator.emit.errors import SpecError
from generator.emit.load import Spec, schema_ref
from generator.emit.naming import CLASS_RESERVED, Names, class_case

Node = dict[str, Any]
UNKNOWN = "UnknownObject"
_PREFIX = "#/components/schemas/"
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class Shapes:
    """Classifies the component schemas of a spec and reduces schemas to shapes."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self.kinds = {name: self._kind(schema) for name, schema in spec.schemas.items()}
        names = Names(CLASS_RESERVED, suffix="Type", number="")
        self.classes = {
            name: names.take(class_case(name))
            for name, kind in self.kinds.items()
            if kind != "inline"
        }

    def component(self, name: str, pointer: str = "") -> Node:
        """Return a component schema.

        Raises:
            SpecError: there is none of this name.
        """
        try:
            return self._spec.schemas[name]
        except KeyError:
            where = pointer or f"/components/schemas/{name}"
            wrong = f"schema {name!r} is missing"
            raise SpecError("openapi.yaml", where, wrong, "an existing schema") from None

    def of(self, schema: Any, seen: tuple[str, ...] = ()) -> Node:
        """Return the shape of a schema."""
        if not isinstance(schema, dict):
            return {}
        if "$ref" in schema:
            return self._of_reference(schema_ref(schema["$ref"]), seen)
        if "allOf" in schema:
            return self._of_all(schema["allOf"], seen)
        choices = schema.get("oneOf") or schema.get("anyOf")
        if choices:
            return self._of_choices([self.of(choice, seen) for choice in choices])
        kinds = schema.get("type", _implied(schema))
        if isinstance(kinds, list):
            return self._of_choices([self._of_type(kind, schema, seen) for kind in kinds])
        return self._of_type(kinds, schema, seen)

    def union(self, name: str) -> Node:
        """Return the shape of a component that is a union: its members, not its name."""
        schema = self.component(name)
        choices = schema.get("oneOf") or schema.get("anyOf") or []
        return self._of_choices([self._expanded(choice, (name,)) for choice in choices])

    def _kind(self, schema: Node) -> str:
        if schema.get("type") == "integer" and schema.get("enum") and "x-enum-varnames" in schema:
            return "enum"
        choices = schema.get("oneOf") or schema.get("anyOf")
        if choices and "properties" not in schema:
            real = [c for c in choices if not (isinstance(c, dict) and c.get("type") == "null")]
            return "union" if len(real) > 1 and any("$ref" in c for c in real) else "inline"
        if "allOf" in schema or schema.get("properties"):
            return "struct"
        is_object = schema.get("type") == "object"
        return "struct" if is_object and not schema.get("additionalProperties") else "inline"

    def _of_reference(self, name: str, seen: tuple[str, ...]) -> Node:
        schema = self.component(name)
        if name in self.classes:
            return reference(self.classes[name])
        # A list or scalar that contains itself has no Python type: anything, from there on.
        return {} if name in seen else self.of(schema, (*seen, name))

    def _expanded(self, choice: Any, seen: tuple[str, ...]) -> Node:
        if isinstance(choice, dict) and "$ref" in choice:
            name = schema_ref(choice["$ref"])
            if self.kinds.get(name) == "union":
                if name in seen:
                    return {"anyOf": []}
                inner = self.component(name)
                members = inner.get("oneOf") or inner.get("anyOf") or []
                return {"anyOf": [self._expanded(member, (*seen, name)) for member in members]}
        return self.of(choice)

    def _of_all(self, parts: Any, seen: tuple[str, ...]) -> Node:
        shapes = [self.of(part, seen) for part in parts if isinstance(part, dict)]
        real = [shape for shape in shapes if shape]
        return real[0] if len(real) == 1 else {}

    def _of_choices(self, shapes: list[Node]) -> Node:
        members: list[Node] = []
        _flatten(shapes, members)
        null = {"type": "null"} in members
        real = [member for member in members if member != {"type": "null"}]
        if any(not member for member in real):
            return {}
        objects = [member for member in real if "$ref" in member]
        if len(real) > 1 and objects and reference(UNKNOWN) not in real:
            real.append(reference(UNKNOWN))
        if null:
            real.append({"type": "null"})
        return real[0] if len(real) == 1 else {"anyOf": real}

    def _of_type(self, kind: Any, schema: Node, seen: tuple[str, ...]) -> Node:
        if kind == "array":
            return {"type": "array", "items": self.of(schema.get("items"), seen)}
        if kind == "object":
            values = schema.get("additionalProperties")
            values = values if isinstance(values, dict) else {}
            return {"type": "object", "additionalProperties": self.of(values, seen) or True}
        return {"type": kind} if kind in _SCALARS or kind == "null" else {}


def reference(class_name: str) -> Node:
    """Return the shape that means a class."""
    return {"$ref": _PREFIX + class_name}


def hint(shape: Node, prefix: str = "models.") -> str:
    """Return the Python type of a shape as source."""
    if "$ref" in shape:
        return prefix + str(shape["$ref"]).removeprefix(_PREFIX)
    if "anyOf" in shape:
        return " | ".join(hint(member, prefix) for member in shape["anyOf"])
    kind = shape.get("type")
    if kind == "array":
        return f"list[{hint(shape['items'], prefix)}]"
    if kind == "object":
        values = shape["additionalProperties"]
        return f"dict[str, {hint({} if values is True else values, prefix)}]"
    return "None" if kind == "null" else _SCALARS.get(str(kind), "Any")


def _implied(schema: Node) -> str | None:
    for value in schema.get("enum") or ([schema["const"]] if "const" in schema else []):
        if isinstance(value, bool):
            return "boolean"
        if isinstance(value, (int, str)):
            return "integer" if isinstance(value, int) else "string"
    return "object" if "properties" in schema or "additionalProperties" in schema else None


def _flatten(shapes: list[Node], into: list[Node]) -> None:
    for shape in shapes:
        if "anyOf" in shape:
            _flatten(shape["anyOf"], into)
        elif shape not in into:
            into.append(shape)
