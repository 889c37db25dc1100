"""Schemas in words: the type of a value, its limits, its properties and its options."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from generator.docs.names import Anchors
from generator.docs.reference import type_page
from generator.docs.text import blocks, blocks_of, document, value
from generator.docs.wording import (
    ChoiceText,
    ExampleText,
    Fact,
    FieldText,
    OptionText,
    Piece,
    Words,
)
from generator.emit.planning.sentences import LIMITS
from generator.emit.quoting import plain, text_of
from generator.spec.document import Node
from generator.spec.gates import member_gates, own_gates
from generator.spec.operations import Parameter
from generator.spec.schema import (
    component_name,
    discriminator,
    flatten,
    is_null,
    named_type,
    options,
    resolved_type,
    type_reference,
    type_tag,
)

_FLAGS = (("readOnly", "read-only"), ("writeOnly", "write-only"), ("deprecated", "deprecated"))
_LIMITS = (
    *(
        (key, word if limited == "value" else f"{limited} {word}")
        for limited, words in LIMITS.items()
        for key, word in words
    ),
    ("multipleOf", "multiple of"),
    ("pattern", "pattern"),
)


def words(schema: Node) -> Words:
    """Return the type of a value as a reader says it: `list of chatMessage or null`."""
    name = named_type(schema)
    if name is not None:
        return (Piece(name, type_page(name)),)
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if members := [*schema.child(keyword).elements()]:
            return _joined([words(member) for member in members], joint)
    constant, kind = schema.child("const"), schema.child("type").value
    if not constant.missing:
        return (Piece(value(constant.value)),)
    if isinstance(kind, list):
        return _joined([_of_kind(one, schema) for one in kind], " or ")
    return _of_kind(kind if isinstance(kind, str) else None, schema)


def members(schema: Node, anchors: Anchors, *holder: str) -> tuple[OptionText, ...]:
    """Return the values of an enumeration, also where a list or a nullable value holds it."""
    listing = enumerated(schema)
    values = [node.value for node in listing.child("enum").elements()]
    names, texts = listing.child("x-enum-varnames"), listing.child("x-enum-descriptions")
    result = []
    for at, (stated, gates) in enumerate(zip(values, member_gates(listing), strict=True)):
        name, shown = text_of(names, at), stated if isinstance(stated, str) else value(stated)
        anchor = anchors.take(*holder, name or shown)
        result.append(OptionText(shown, name, blocks_of(texts, at), gates, anchor))
    return tuple(result)


def enumerated(schema: Node) -> Node:
    """Return the schema that lists the values: the schema itself or one that it holds."""
    return next(_enumerated(schema), schema)


def examples(holder: Node) -> Iterator[ExampleText]:
    """Yield the examples of a media type or a parameter, which have names, or of a schema."""
    example, stated = holder.child("example"), holder.child("examples")
    if not example.missing:
        yield ExampleText("", (), document(example.value))
    for name, reference in stated.items():
        one = reference.resolve()
        # An example that is kept elsewhere has its address instead of its value.
        body = one.child("externalValue") if one.child("value").missing else one.child("value")
        text = "" if body.missing else document(body.value)
        yield ExampleText(text_of(one, "summary") or name, blocks_of(one), text)
    for one in stated.elements():
        yield ExampleText("", (), document(one.value))


def message_examples(message: Node) -> Iterator[ExampleText]:
    """Yield the examples of a message of the AsyncAPI document."""
    for one in message.child("examples").elements():
        if not (payload := one.child("payload")).missing:
            title = text_of(one, "summary") or text_of(one, "name")
            yield ExampleText(title, (), document(payload.value))


def parameter_field(
    parameter: Parameter, anchors: Anchors, *holder: str, place: str = ""
) -> FieldText:
    """Return a parameter or a header in words."""
    node, schema = parameter.node, parameter.schema
    path = (*holder, parameter.name)
    return FieldText(
        name=parameter.name,
        anchor=anchors.take(*path),
        type=words(schema),
        required=parameter.required or place == "path",
        gates=parameter.own,
        text=blocks_of(node),
        facts=tuple(facts(schema)),
        options=members(schema, anchors, *path),
        examples=(*examples(node), *examples(schema)),
        place=place,
    )


def properties(schema: Node, anchors: Anchors, *holder: str) -> tuple[FieldText, ...]:
    """Return the properties of an object, inherited ones first.

    Those of objects without a name of their own follow the property that holds them.

    Args:
        schema: the schema of the object, or a reference to it.
        anchors: the ids of the page.
        holder: the id of the part that has the properties.
    """
    rows = {row.path: row for row in _rows(schema)}
    for inline in _inline(schema):
        if inline.value is not schema.value:
            rows |= {row.path: row for row in _rows(inline) if len(row.path) == 1}
    return tuple(_property(row, anchors, holder) for row in rows.values())


def choices(schema: Node) -> Iterator[tuple[Node, ChoiceText]]:
    """Yield the types that a value can have, `null` left out, each with its `__type`."""
    tags = {component_name(node): tag for tag, node in discriminator(schema)[1].items()}
    for option in options(schema):
        if not is_null(option):
            tag = tags.get(named_type(option)) or type_tag(option) or ""
            yield option, ChoiceText(words(option), tag, flatten(option).gates)


class _Row(NamedTuple):
    path: tuple[str, ...]
    node: Node
    required: bool
    base: str


def _property(row: _Row, anchors: Anchors, holder: tuple[str, ...]) -> FieldText:
    path, node, required, base = row
    text, condition = blocks_of(node), text_of(node, "x-required-when")
    if condition and condition not in " ".join(line for block in text for line in block.lines):
        text = (*text, *blocks(f"Required when: {condition}"))
    return FieldText(
        name=".".join(path),
        anchor=anchors.take(*holder, *path),
        type=words(node),
        required=required,
        gates=own_gates(node),
        text=text,
        facts=(*([Fact("required in some cases")] if condition else []), *facts(node)),
        options=members(node, anchors, *holder, *path),
        examples=tuple(examples(node)),
        place=base and f"from {base}",
        place_href=base and type_page(base),
    )


def _rows(schema: Node, above: tuple[str, ...] = ()) -> Iterator[_Row]:
    """Yield the properties of a schema and those of objects without a name that they hold."""
    flat, home = flatten(schema), _component(resolved_type(schema))
    for name, declared in flat.properties.items():
        path, base = (*above, name), _component(declared.node)
        yield _Row(path, declared.node, name in flat.required, "" if base == home else base)
        for inline in _inline(declared.node):
            yield from _rows(inline, path)


def _component(node: Node) -> str:
    """Return the name of the component that a schema is in; empty where it is elsewhere."""
    return component_name(replace(node, parts=node.parts[:3])) or ""


def _inline(schema: Node) -> Iterator[Node]:
    """Yield the objects without a name that a schema holds, the schema itself included."""
    if not isinstance(schema.value, dict) or type_reference(schema) is not None:
        return
    if schema.value.get("properties"):
        yield schema
    for keyword in ("items", "additionalProperties", "oneOf", "anyOf", "allOf"):
        held = schema.child(keyword)
        for below in (held, *held.elements()):
            yield from _inline(below)


def _enumerated(schema: Node) -> Iterator[Node]:
    if schema.child("enum").value:
        yield schema
    for keyword in ("oneOf", "anyOf", "items"):
        held = schema.child(keyword)
        for below in (held, *held.elements()):
            if not below.missing:
                yield from _enumerated(below)


def _of_kind(kind: str | None, schema: Node) -> Words:
    has_properties = bool(schema.child("properties").value)
    if kind == "array":
        return (Piece("list of "), *words(schema.child("items")))
    if kind == "object" or (kind is None and has_properties):
        values = schema.child("additionalProperties")
        if isinstance(values.value, dict) and not has_properties:
            return (Piece("map of string to "), *words(values))
        return (Piece("object"),)
    if kind is None:
        return (Piece("anything"),)
    form = text_of(schema, "format")
    return (Piece(f"{kind} ({form})" if form and kind != "null" else kind),)


def _joined(types: list[Words], joint: str) -> Words:
    pieces: list[Piece] = []
    for one in dict.fromkeys(types):
        pieces += [Piece(joint), *one] if pieces else one
    return tuple(pieces)


def facts(schema: Node) -> Iterator[Fact]:
    """Yield the facts that a schema states of its values besides their type."""
    for key, label in _FLAGS:
        if schema.child(key).value is True:
            yield Fact(label)
    default = schema.child("default")
    if not default.missing:
        yield Fact("default", value(default.value))
    for key, label in _LIMITS:
        limit = schema.child(key)
        if not limit.missing:
            yield Fact(label, plain(limit.value))
    if schema.child("uniqueItems").value is True:
        yield Fact("items differ")
