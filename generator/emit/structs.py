"""Classes of the models, planned from the component schemas."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from generator.emit.gates import sentence
from generator.emit.inheritance import with_bases
from generator.emit.naming import (
    FIELD_RESERVED,
    MEMBER_RESERVED,
    Names,
    member_name,
    snake_case,
)
from generator.emit.plan import Enumeration, Field, Member, Models, Struct, Union
from generator.emit.quoting import literal, plain, text_of
from generator.emit.received import received_types
from generator.emit.shapes import Shapes
from generator.spec import property_types
from generator.spec.document import Node
from generator.spec.gates import combine, member_gates
from generator.spec.schema import Flat, component_name, discriminator, flatten, layers
from generator.spec.spec import Spec

_UNRENAMABLE = re.compile('[\\\\"\x00-\x1f]')
LIMITS = (
    ("minimum", "at least"),
    ("exclusiveMinimum", "more than"),
    ("maximum", "at most"),
    ("exclusiveMaximum", "less than"),
    ("minLength", "length at least"),
    ("maxLength", "length at most"),
    ("minItems", "items at least"),
    ("maxItems", "items at most"),
)


def plan_models(spec: Spec, shapes: Shapes, runtime: Path) -> Models:
    """Return the classes for all component schemas.

    Args:
        spec: the documents.
        shapes: the shapes of its schemas.
        runtime: directory of the run-time code, whose `model.Model` takes some field names.

    Raises:
        SpecError: a schema is not what it should be.
    """
    reserved = FIELD_RESERVED | class_names(runtime / "model.py", "Model")
    mapped_tags = _mapped_tags(spec)
    received = received_types(spec)
    structs, enumerations, unions = [], [], []
    for name, class_name in shapes.classes.items():
        schema = spec.schemas[name]
        flat = flatten(schema)
        doc = description(schema, class_name, sentence(flat.gates))
        if shapes.kinds[name] == "struct":
            tag = flat.tag or mapped_tags.get(name)
            required = _required(schema, flat, received=name in received)
            fields = _fields(shapes, flat, required, Names(reserved), tagged=tag is not None)
            structs.append(Struct(class_name, name, tag, flat.gates, tuple(fields), doc))
        elif shapes.kinds[name] == "enum":
            members = tuple(_members(schema))
            enumerations.append(Enumeration(class_name, name, flat.gates, members, doc))
        else:
            unions.append(Union(class_name, name, flat.gates, shapes.union(name), doc))
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


def description(node: Node, name: str, *more: str) -> tuple[str, ...]:
    """Return the paragraphs of a docstring: a sentence first, the name where there is none."""
    text = text_of(node, "description") or text_of(node, "summary")
    return (text or f"{name}.", *filter(None, more))


def value_notes(schema: Node) -> str:
    """Return what a docstring says of defaults, ranges, formats and requirements."""
    notes = []
    if schema.child("readOnly").value is True:
        notes.append("Read-only.")
    default = schema.child("default")
    if not default.missing:
        value = default.value
        scalar = value is None or isinstance(value, (str, int, float))
        notes.append(f"Default: {literal(value) if scalar else plain(value)}.")
    stated = [(word, schema.child(key)) for key, word in LIMITS]
    if limits := [f"{word} {plain(node.value)}" for word, node in stated if not node.missing]:
        notes.append(f"Value: {', '.join(limits)}.")
    form = schema.child("format").value
    if isinstance(form, str) and schema.child("type").value in ("string", "number"):
        row = property_types.with_format(form)
        notes.append(row.note if row and row.note else f"Format: {plain(form)}.")
    condition = text_of(schema, "x-required-when")
    if condition and condition not in text_of(schema, "description"):
        notes.append(f"Required when: {condition}")
    return " ".join(notes)


def _required(schema: Node, flat: Flat, *, received: bool) -> set[str]:
    """Return the names of the properties that every object of a type has.

    In a type that is `received`, what has gates that the type has not is not required: servers
    of other versions do not send it.
    """
    if not received:
        return set(flat.required)
    required = set()
    for layer in layers(schema):
        for name in (str(stated.value) for stated in layer.node.child("required").elements()):
            declared = flat.properties.get(name)
            own = declared.own if declared else ()
            if combine(layer.gates, own) == layer.gates:
                required.add(name)
    return required


def _mapped_tags(spec: Spec) -> dict[str, str]:
    """Return the `__type` that a discriminator gives to schemas which do not say it."""
    tags: dict[str, str] = {}
    for schema in spec.schemas.values():
        name, mapping = discriminator(schema)
        if name == "__type":
            for urn, target in mapping.items():
                tags.setdefault(component_name(target) or "", urn)
    return tags


def _fields(
    shapes: Shapes, flat: Flat, required: set[str], names: Names, *, tagged: bool
) -> Iterator[Field]:
    for wire, declared in flat.properties.items():
        if wire == "__type" and tagged:
            continue
        if _UNRENAMABLE.search(wire) or wire == "$additional_properties":
            # msgspec takes no such name: the property stays in additional_properties.
            continue
        schema = declared.node
        doc = (text_of(schema, "description"), sentence(declared.own), value_notes(schema))
        yield Field(
            name=names.take(snake_case(wire)),
            wire=wire,
            shape=shapes.of(schema),
            required=wire in required,
            gates=declared.own,
            doc=tuple(filter(None, doc)),
            read_only=schema.child("readOnly").value is True,
        )


def _members(schema: Node) -> Iterator[Member]:
    taken = Names(MEMBER_RESERVED)
    values = list(schema.child("enum").elements())
    names = schema.child("x-enum-varnames")
    if not isinstance(names.value, list) or len(names.value) != len(values):
        raise names.error("x-enum-varnames does not fit enum", f"{len(values)} names")
    gates = member_gates(schema)
    seen = set()
    for at, value in enumerate(values):
        if type(value.value) is not int:
            raise value.error("a member of an enumeration is no integer", "an integer")
        if value.value in seen:
            continue
        seen.add(value.value)
        doc = (text_of(schema.child("x-enum-descriptions"), at), sentence(gates[at]))
        name = taken.take(member_name(str(names.value[at])))
        yield Member(name, value.value, gates[at], tuple(filter(None, doc)))
