"""Schemas in words: the type of a value, its limits, its properties and its options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.docs.names import Anchors
from generator.docs.parts import Choice, Example, Fact, Option, Part, Piece, Words
from generator.docs.reference import Node, type_page
from generator.docs.text import blocks, document, plain, value
from generator.emit.gates import gates_from, gates_of
from generator.emit.load import Spec, schema_ref, type_const

_LIMITS = {
    "minimum": "at least",
    "exclusiveMinimum": "more than",
    "maximum": "at most",
    "exclusiveMaximum": "less than",
    "multipleOf": "multiple of",
    "minLength": "length at least",
    "maxLength": "length at most",
    "minItems": "items at least",
    "maxItems": "items at most",
    "pattern": "pattern",
}
_MAX_DEPTH = 8
_NULL = {"type": "null"}


def words(schema: Any, depth: int = 0) -> Words:
    """Return the type of a value as a reader says it: `list of chatMessage or null`."""
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return (Piece("anything"),)
    if "$ref" in schema:
        name = schema_ref(schema["$ref"])
        return (Piece(name, type_page(name)),)
    for keyword, joint in (("oneOf", " or "), ("anyOf", " or "), ("allOf", " and ")):
        if schema.get(keyword):
            return _joined([words(one, depth + 1) for one in schema[keyword]], joint)
    if "const" in schema:
        return (Piece(value(schema["const"])),)
    kinds = schema.get("type")
    if isinstance(kinds, list):
        return _joined([_of_kind(kind, schema, depth) for kind in kinds], " or ")
    return _of_kind(kinds, schema, depth)


def facts(schema: Any) -> tuple[Fact, ...]:
    """Return what a schema says of its values besides their type."""
    return tuple(_facts(schema)) if isinstance(schema, dict) else ()


def options(schema: Any, anchors: Anchors, *under: str) -> tuple[Option, ...]:
    """Return the values of an enumeration, also where a list or a nullable value holds it."""
    holder = enumerated(schema)
    values = holder.get("enum") or []
    found = []
    for at, given in enumerate(values if isinstance(values, list) else []):
        name = plain(_beside(holder, "x-enum-varnames", at) or "")
        written = given if isinstance(given, str) else value(given)
        gates = gates_from(_beside(holder, "x-enum-features", at), f"{'/'.join(under)}/{at}")
        text = blocks(_beside(holder, "x-enum-descriptions", at))
        found.append(Option(written, name, text, gates, anchors.take(*under, name or written)))
    return tuple(found)


def enumerated(schema: Any) -> Node:
    """Return the schema that lists the values: the schema itself or what it is a list of."""
    found = next(_enumerated(schema, 0), schema)
    return found if isinstance(found, dict) else {}


def examples(spec: Spec, holder: Any) -> tuple[Example, ...]:
    """Return the examples of a media type or parameter, which have names, or of a schema."""
    if not isinstance(holder, dict):
        return ()
    found = [Example("", (), document(holder["example"]))] if "example" in holder else []
    given = holder.get("examples")
    if isinstance(given, dict):
        for name, reference in given.items():
            one = spec.resolve(reference, f"examples/{name}")
            # An example that is kept elsewhere has its address instead of its value.
            body = document(one["value"] if "value" in one else one.get("externalValue", ""))
            title = str(one.get("summary") or name)
            found.append(Example(title, blocks(one.get("description")), body))
    elif isinstance(given, list):
        found += [Example("", (), document(one)) for one in given]
    return tuple(found)


def message_examples(message: Node) -> tuple[Example, ...]:
    """Return the examples of a message of the AsyncAPI document."""
    given = [one for one in message.get("examples") or [] if isinstance(one, dict)]
    return tuple(
        Example(str(one.get("summary") or one.get("name") or ""), (), document(one["payload"]))
        for one in given
        if "payload" in one
    )


def properties(spec: Spec, schema: Any, anchors: Anchors, *under: str) -> tuple[Part, ...]:
    """Return the properties of an object, inherited ones first.

    Args:
        spec: the documents.
        schema: the schema of the object, or a reference to it.
        anchors: the ids of the page that the properties stand on.
        under: the id of what has the properties.
    """
    # What a type says itself of an inherited property takes the place of what its base says.
    found = {path: rest for path, *rest in _rows(spec, schema)}
    return tuple(
        _part(spec, given, anchors, (*under, *path), ".".join(path), required, owner)
        for path, (given, required, owner) in found.items()
    )


def _part(
    spec: Spec,
    schema: Any,
    anchors: Anchors,
    id_parts: tuple[str, ...],
    name: str,
    required: bool,
    owner: str,
) -> Part:
    node = schema if isinstance(schema, dict) else {}
    condition = str(node.get("x-required-when") or "")
    text = blocks(node.get("description"))
    told = " ".join(line for block in text for line in block.lines)
    if condition and plain(condition) not in told:
        text = (*text, *blocks(f"Required when: {condition}"))
    return Part(
        name=name,
        anchor=anchors.take(*id_parts),
        type=words(node),
        required=required,
        gates=gates_of(node, "/".join(id_parts)),
        text=text,
        facts=(*([Fact("required in some cases", "")] if condition else []), *facts(node)),
        options=options(node, anchors, *id_parts),
        examples=examples(spec, node),
        place=owner and f"from {owner}",
        place_href=owner and type_page(owner),
    )


def choices(spec: Spec, schema: Any) -> tuple[Choice, ...]:
    """Return the types that a value can have, `null` left out, with their `__type`."""
    node = schema if isinstance(schema, dict) else {}
    discriminator = node.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    tags = {str(ref): str(tag) for tag, ref in (mapping or {}).items()}
    found = []
    for one in node.get("oneOf") or node.get("anyOf") or []:
        if one == _NULL:
            continue
        target = target_of(spec, one)
        ref = str(one.get("$ref")) if isinstance(one, dict) else ""
        tag = tags.get(ref) or type_const(target) or ""
        gates = gates_of(target, ref)
        found.append(Choice(words(one), tag, gates))
    return tuple(found)


def target_of(spec: Spec, schema: Any) -> Node:
    """Return what a reference means, or the schema itself; an empty one where there is none."""
    seen = set()
    while isinstance(schema, dict) and "$ref" in schema:
        name = schema_ref(schema["$ref"])
        if name in seen:
            return {}
        seen.add(name)
        schema = spec.schemas.get(name)
    return schema if isinstance(schema, dict) else {}


def _enumerated(schema: Any, depth: int) -> Iterator[Node]:
    if not isinstance(schema, dict) or depth > _MAX_DEPTH:
        return
    if schema.get("enum"):
        yield schema
    for one in (schema.get("items"), *(schema.get("oneOf") or []), *(schema.get("anyOf") or [])):
        yield from _enumerated(one, depth + 1)


def _rows(
    spec: Spec, schema: Any, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any, bool, str]]:
    """Yield path, schema, whether it is required, and base of each property.

    Those of objects that have no name of their own follow the property that holds them.
    """
    for name, given, required, owner in _own_and_inherited(spec, schema):
        below = (*path, name)
        yield below, given, name in required, owner
        for inline in _inline(given) if len(below) < _MAX_DEPTH else ():
            yield from _rows(spec, inline, below)
    for inline in () if path else _inline(schema):
        if inline is not schema:
            for name, given, required, owner in _own_and_inherited(spec, inline):
                yield (name,), given, name in required, owner


def _inline(schema: Any, depth: int = 0) -> Iterator[Node]:
    """Yield the objects without a name that a schema holds, the schema itself included."""
    if not isinstance(schema, dict) or "$ref" in schema or depth > _MAX_DEPTH:
        return
    if schema.get("properties"):
        yield schema
    inner = [schema.get("items"), schema.get("additionalProperties")]
    for keyword in ("oneOf", "anyOf", "allOf"):
        inner += schema.get(keyword) or []
    for one in inner:
        yield from _inline(one, depth + 1)


def _own_and_inherited(
    spec: Spec, schema: Any, owner: str = "", seen: tuple[str, ...] = ()
) -> Iterator[tuple[str, Any, list[str], str]]:
    if isinstance(schema, dict) and "$ref" in schema:
        name = schema_ref(schema["$ref"])
        if name not in seen:
            yield from _own_and_inherited(spec, spec.schemas.get(name), owner, (*seen, name))
        return
    if not isinstance(schema, dict):
        return
    for one in schema.get("allOf") or []:
        parent = schema_ref(one["$ref"]) if isinstance(one, dict) and "$ref" in one else owner
        yield from _own_and_inherited(spec, one, parent, seen)
    required = [str(name) for name in schema.get("required") or []]
    for name, given in (schema.get("properties") or {}).items():
        yield str(name), given, required, owner


def _of_kind(kind: Any, schema: Node, depth: int) -> Words:
    if kind == "array":
        return (Piece("list of "), *words(schema.get("items"), depth + 1))
    if kind == "object" or (kind is None and "properties" in schema):
        values = schema.get("additionalProperties")
        if isinstance(values, dict) and not schema.get("properties"):
            return (Piece("map of string to "), *words(values, depth + 1))
        return (Piece("object"),)
    if kind is None:
        return (Piece("anything"),)
    form = schema.get("format")
    return (Piece(f"{kind} ({form})" if form and kind != "null" else str(kind)),)


def _joined(members: list[Words], joint: str) -> Words:
    found: list[Piece] = []
    for member in dict.fromkeys(members):
        found += [Piece(joint), *member] if found else member
    return tuple(found)


def _facts(schema: Node) -> Iterator[Fact]:
    if schema.get("readOnly"):
        yield Fact("read-only", "")
    if schema.get("writeOnly"):
        yield Fact("write-only", "")
    if schema.get("deprecated"):
        yield Fact("deprecated", "")
    if "default" in schema:
        yield Fact("default", value(schema["default"]))
    for key, label in _LIMITS.items():
        if key in schema:
            yield Fact(label, plain(schema[key]))
    if schema.get("uniqueItems"):
        yield Fact("items differ", "")


def _beside(holder: Node, keyword: str, at: int) -> Any:
    given = holder.get(keyword)
    return given[at] if isinstance(given, list) and at < len(given) else None
