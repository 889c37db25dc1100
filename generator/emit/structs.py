"""Plans the classes of the models from the component schemas."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.emit.errors import SpecError
from generator.emit.gates import gates_from, gates_of, merged, sentence
from generator.emit.inheritance import with_bases
from generator.emit.load import Spec, schema_ref, type_const
from generator.emit.naming import (
    FIELD_RESERVED,
    MEMBER_RESERVED,
    Names,
    member_name,
    snake_case,
)
from generator.emit.plan import Enumeration, Field, Gates, Member, Models, Struct, Union
from generator.emit.quoting import literal, plain
from generator.emit.received import received_types
from generator.emit.shapes import Node, Shapes

_UNRENAMABLE = re.compile('[\\\\"\x00-\x1f]')
_LIMITS = (
    ("minimum", "at least"),
    ("exclusiveMinimum", "more than"),
    ("maximum", "at most"),
    ("exclusiveMaximum", "less than"),
    ("minLength", "length at least"),
    ("maxLength", "length at most"),
    ("minItems", "items at least"),
    ("maxItems", "items at most"),
)

# What the client has for values of the API's own formats.
_FORMS = {
    "icws-date-time": "A date-time as text; `icws.parse_datetime` reads it.",
    "icws-duration": "In seconds.",
}


def plan_models(spec: Spec, shapes: Shapes, runtime: Path) -> Models:
    """Return the classes for all component schemas.

    Args:
        spec: the documents.
        shapes: the shapes of its schemas.
        runtime: directory of the run-time code, whose `model.Model` takes some field names.
    """
    reserved = FIELD_RESERVED | class_names(runtime / "model.py", "Model")
    tags = _mapped_tags(spec)
    received = received_types(spec)
    structs, enumerations, unions = [], [], []
    for name, class_name in shapes.classes.items():
        schema = spec.schemas[name]
        pointer = f"/components/schemas/{name}"
        gates = gates_of(schema, pointer)
        doc = description(schema, class_name, sentence(gates))
        if shapes.kinds[name] == "struct":
            tag = _chain_tag(spec, name) or tags.get(name)
            fields = _fields(
                spec, shapes, name, reserved, tagged=tag is not None, received=name in received
            )
            structs.append(Struct(class_name, name, tag, gates, fields, doc))
        elif shapes.kinds[name] == "enum":
            members = tuple(_members(schema, pointer))
            enumerations.append(Enumeration(class_name, name, gates, members, doc))
        else:
            unions.append(Union(class_name, name, gates, shapes.union(name), doc))
    derived = tuple(with_bases(spec, structs))
    return Models(derived, tuple(enumerations), tuple(unions))


def class_names(path: Path, class_name: str) -> frozenset[str]:
    """Return the names that a class in a Python file defines, without dunders."""
    names: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef) and node.name == class_name:
            for item in ast.walk(node):
                if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    names.add(item.name)
                elif isinstance(item, ast.AnnAssign) and isinstance(item.target, ast.Name):
                    names.add(item.target.id)
                elif isinstance(item, ast.Attribute) and ast.unparse(item.value) == "self":
                    names.add(item.attr)
    return frozenset(name for name in names if not name.startswith("__"))


def description(schema: Any, otherwise: str, *more: str) -> tuple[str, ...]:
    """Return the paragraphs of a docstring: a sentence first, never empty."""
    text = plain(schema.get("description") or schema.get("summary") or "")
    return (text or f"{otherwise}.", *(part for part in more if part))


def value_notes(schema: Any) -> str:
    """Return what a docstring says of defaults, ranges, formats and requirements."""
    notes = []
    if schema.get("readOnly"):
        notes.append("Read-only.")
    if "default" in schema:
        value = schema["default"]
        scalar = value is None or isinstance(value, (str, int, float))
        notes.append(f"Default: {literal(value) if scalar else plain(value)}.")
    limits = [f"{word} {plain(schema[key])}" for key, word in _LIMITS if key in schema]
    if limits:
        notes.append(f"Value: {', '.join(limits)}.")
    form = schema.get("format")
    if isinstance(form, str) and schema.get("type") in ("string", "number"):
        notes.append(_FORMS.get(form, f"Format: {plain(form)}."))
    condition = plain(schema.get("x-required-when") or "")
    if condition and condition not in plain(schema.get("description") or ""):
        notes.append(f"Required when: {condition}")
    return " ".join(notes)


def flattened(
    spec: Spec, name: str, seen: tuple[str, ...] = (), *, received: bool = False
) -> tuple[Node, list[str]]:
    """Return all properties and required names of a type, inherited ones first.

    In a type that is `received`, what has gates that the type has not is not required: servers
    of other versions do not send it.
    """
    if name in seen:
        return {}, []
    if name not in spec.schemas:
        where = f"/components/schemas/{name}"
        raise SpecError("openapi.yaml", where, "is missing", "an existing schema")
    return _flat(spec, spec.schemas[name], (*seen, name), (), received=received)


def _flat(
    spec: Spec, schema: Node, seen: tuple[str, ...], outer: Gates, *, received: bool
) -> tuple[Node, list[str]]:
    gates = merged((*outer, *gates_of(schema, f"/components/schemas/{seen[-1]}")))
    properties: Node = {}
    required: list[str] = []
    for part in schema.get("allOf") or []:
        if isinstance(part, dict) and "$ref" in part:
            name = schema_ref(part["$ref"])
            inherited, needed = flattened(spec, name, seen, received=received)
        elif isinstance(part, dict):
            inherited, needed = _flat(spec, part, seen, gates, received=received)
        else:
            continue
        properties |= inherited
        required += needed
    own = schema.get("properties") or {}
    if not isinstance(own, dict):
        where = f"/components/schemas/{seen[-1]}/properties"
        raise SpecError("openapi.yaml", where, "is no object", "schemas by property name")
    properties |= own
    needed = list(schema.get("required") or [])
    if received:
        needed = [wire for wire in needed if _always_there(properties.get(wire), gates)]
    return properties, required + needed


def _always_there(schema: Any, holder: Gates) -> bool:
    """Whether each server that has the holder has the property as well."""
    return merged((*holder, *gates_of(schema, "/properties"))) == holder


def _chain_tag(spec: Spec, name: str) -> str | None:
    own = type_const(spec.schemas[name])
    properties, _ = flattened(spec, name)
    return own or type_const({"properties": properties})


def _mapped_tags(spec: Spec) -> dict[str, str]:
    """Return the `__type` that a discriminator gives to schemas which do not say it."""
    tags: dict[str, str] = {}
    for schema in spec.schemas.values():
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict) and discriminator.get("propertyName") == "__type":
            for urn, ref in (discriminator.get("mapping") or {}).items():
                tags.setdefault(schema_ref(ref), str(urn))
    return tags


def _fields(
    spec: Spec,
    shapes: Shapes,
    name: str,
    reserved: frozenset[str],
    *,
    tagged: bool,
    received: bool,
) -> tuple[Field, ...]:
    properties, required = flattened(spec, name, received=received)
    names = Names(reserved)
    fields = []
    for wire, given in properties.items():
        if wire == "__type" and tagged:
            continue
        if _UNRENAMABLE.search(wire) or wire == "$additional_properties":
            # msgspec takes no such name: the property stays in additional_properties.
            continue
        schema = given if isinstance(given, dict) else {}
        pointer = f"/components/schemas/{name}/properties/{wire}"
        gates = gates_of(schema, pointer)
        doc = (plain(schema.get("description") or ""), sentence(gates), value_notes(schema))
        fields.append(
            Field(
                name=names.take(snake_case(wire)),
                wire=wire,
                shape=shapes.of(schema),
                required=wire in required,
                gates=gates,
                doc=tuple(part for part in doc if part),
                read_only=schema.get("readOnly") is True,
            )
        )
    return tuple(fields)


def _members(schema: Node, pointer: str) -> Iterator[Member]:
    names = Names(MEMBER_RESERVED)
    given = schema["x-enum-varnames"]
    values = schema["enum"]
    if not isinstance(given, list) or len(given) != len(values):
        expected = f"{len(values)} names"
        raise SpecError("openapi.yaml", f"{pointer}/x-enum-varnames", "does not fit", expected)
    descriptions = schema.get("x-enum-descriptions") or []
    features = schema.get("x-enum-features") or []
    seen = set()
    for at, value in enumerate(values):
        if type(value) is not int:
            raise SpecError("openapi.yaml", f"{pointer}/enum/{at}", "is no integer", "an integer")
        if value in seen:
            continue
        seen.add(value)
        gates = gates_from(features[at] if at < len(features) else None, f"{pointer}/{at}")
        text = plain(descriptions[at] or "") if at < len(descriptions) else ""
        doc = tuple(part for part in (text, sentence(gates)) if part)
        yield Member(names.take(member_name(str(given[at]))), value, gates, doc)


__all__ = ["class_names", "description", "flattened", "plan_models", "value_notes"]
