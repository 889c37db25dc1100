"""Random edits of a document, of each of which the class is known by how it is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from generator.spec.document import Document
from generator.spec.operations import METHODS

Json = dict[str, Any]
Path = tuple[str | int, ...]
GONE = object()
# Letters of levels: in requests, in responses; one letter for what has no direction.
_Levels = str
_SCHEMAS: Path = ("components", "schemas")


@dataclass(frozen=True)
class Edit:
    """A value at a place, and the rules that tell it, with their letters of levels.

    Attributes:
        path: the place.
        value: the value that is there after the edit; `GONE` for none.
        forward: the rule and its levels.
        backward: those of the mirror.
        type_: the component schema that is edited; empty for another part.
    """

    path: Path
    value: Any
    forward: tuple[str, _Levels]
    backward: tuple[str, _Levels]
    type_: str = ""


def edited(value: Any, path: Path, new: Any) -> Any:
    """The value with another one at a place; what does not change is not copied."""
    key, *rest = path
    copy = value.copy()
    if rest:
        holder: Any = value.get(key, {}) if isinstance(value, dict) else value[key]
        copy[key] = edited(holder, tuple(rest), new)
    elif new is GONE:
        del copy[key]
    elif isinstance(copy, list) and isinstance(key, int) and key >= len(copy):
        copy.append(new)
    else:
        copy[key] = new
    return copy


def directions(document: Json) -> dict[str, set[str]]:
    """The directions in which the values of each component schema travel."""
    used: dict[str, set[str]] = {}
    top = Document("x", document).top
    for path in document["paths"].values():
        for method in METHODS:
            operation = path.get(method, {})
            sent = [path.get("parameters"), operation.get("parameters")]
            for direction, parts in (
                ("request", [*sent, operation.get("requestBody")]),
                ("response", [operation.get("responses")]),
            ):
                waiting, seen = [*parts], set[str]()
                while waiting:
                    for ref in _references(waiting.pop(), document):
                        if ref not in seen:
                            seen.add(ref)
                            target = top.referred(ref)
                            waiting.append(target.value if target else None)
                for ref in seen:
                    used.setdefault(ref.rpartition("/")[2], set()).add(direction)
    return used


def _references(value: Any, document: Json) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _references(item, document)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "$ref":
                yield item
            elif key == "mapping":
                yield from item.values()
            elif key == "x-error-ids":
                yield from (ref for e in item for ref in _of_tag(e.get("type"), document))
            else:
                yield from _references(item, document)


def _of_tag(tag: Any, document: Json) -> list[str]:
    """The type whose values have a `__type`."""
    for name, schema in document["components"]["schemas"].items():
        stated = schema.get("properties", {}).get("__type", {}).get("const")
        if tag is not None and stated == tag:
            return [f"#/components/schemas/{name}"]
    return []


def _operations(document: Json) -> list[tuple[Path, Json]]:
    return [
        (("paths", path, method), item[method])
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item and "x-feature" not in item
    ]


def _properties(document: Json, kind: str, **parts: Any) -> list[tuple[Path, Json]]:
    """The properties of a type, without versions, that have some parts, or lack them if None."""
    return [
        ((*_SCHEMAS, name, "properties", key), stated)
        for name, schema in document["components"]["schemas"].items()
        for key, stated in schema.get("properties", {}).items()
        if stated.get("type") == kind and "x-feature" not in stated and key != "__type"
        and "const" not in stated and "enum" not in stated
        and all((stated.get(part) is None) == (value is None) for part, value in parts.items())
    ]  # fmt: skip


def _of_property(
    kind: str, changes: Callable[[Json], Json], rules: tuple[str, str, str, str], **parts: Any
) -> Callable[[Random, Json], Edit]:
    """An edit of a property that changes some of its keywords."""

    def edit(random: Random, document: Json) -> Edit:
        path, stated = random.choice(_properties(document, kind, **parts))
        return Edit(path, {**stated, **changes(stated)}, rules[:2], rules[2:], str(path[2]))

    return edit


def _of_operation(
    change: Callable[[Json], tuple[Path, Any]], rules: tuple[str, str, str, str]
) -> Callable[[Random, Json], Edit]:
    """An edit of a part of an operation."""

    def edit(random: Random, document: Json) -> Edit:
        path, operation = random.choice(_operations(document))
        place, value = change(operation)
        return Edit((*path, *place), value, rules[:2], rules[2:])

    return edit


def _parameter(**parts: Any) -> Callable[[Json], tuple[Path, Any]]:
    def change(operation: Json) -> tuple[Path, Any]:
        new = {"name": "fresh", "in": "query", "schema": {"type": "string"}, **parts}
        return ("parameters",), [*operation.get("parameters", []), new]

    return change


def _property_gone(random: Random, document: Json) -> Edit:
    required = document["components"]["schemas"]
    several = [
        one for kind in ("string", "integer", "boolean") for one in _properties(document, kind)
    ]
    several = [(p, s) for p, s in several if p[-1] not in required[str(p[2])].get("required", [])]
    path, _ = random.choice(several)
    return Edit(path, GONE, ("property-removed", "WB"), ("property-added", "WW"), str(path[2]))


def _property_required(random: Random, document: Json) -> Edit:
    schemas = document["components"]["schemas"]
    several = [
        (path, _)
        for kind in ("string", "integer", "boolean")
        for path, _ in _properties(document, kind)
        if path[-1] not in schemas[str(path[2])].get("required", [])
    ]
    path, _ = random.choice(several)
    names = [*schemas[str(path[2])].get("required", []), path[-1]]
    rules = ("property-became-required", "BA"), ("property-became-optional", "AB")
    return Edit((*path[:3], "required"), names, *rules, str(path[2]))


def _member_gone(random: Random, document: Json) -> Edit:
    schemas = document["components"]["schemas"]
    path, schema = random.choice(
        [
            ((*_SCHEMAS, name), schema)
            for name, schema in schemas.items()
            if len(schema.get("enum", [])) > 2 and "x-enum-features" not in schema
        ]
    )
    at = random.randrange(len(schema["enum"]))
    lists = ("enum", "x-enum-varnames", "x-enum-descriptions")
    value = {k: v[:at] + v[at + 1 :] if k in lists else v for k, v in schema.items()}
    rules = ("enum-value-removed", "BA"), ("enum-value-added", "WW")
    return Edit(path, value, *rules, str(path[2]))


def _operation_gone(random: Random, document: Json) -> Edit:
    path, _ = random.choice(
        [(p, o) for p, o in _operations(document) if "x-feature" not in o and "x-messages" not in o]
    )
    return Edit(path, GONE, ("operation-removed", "B"), ("operation-added", "W"))


def _error_gone(random: Random, document: Json) -> Edit:
    path, operation = random.choice(_operations(document))
    status = random.choice([s for s in operation["responses"] if s.startswith(("4", "5"))])
    rules = ("error-response-removed", "A"), ("error-response-added", "A")
    return Edit((*path, "responses", status), GONE, *rules)


EDITS: dict[str, Callable[[Random, Json], Edit]] = {
    "a required parameter more": _of_operation(
        _parameter(required=True), ("parameter-added-required", "B", "parameter-removed", "W")
    ),
    "a parameter more": _of_operation(
        _parameter(), ("parameter-added", "W", "parameter-removed", "W")
    ),
    "a deprecated operation": _of_operation(
        lambda _: (("deprecated",), True), ("deprecated-set", "D", "deprecated-unset", "D")
    ),
    "another operation id": _of_operation(
        lambda _: (("operationId",), "another"),
        ("operation-id-changed", "B", "operation-id-changed", "B"),
    ),
    "another summary": _of_operation(
        lambda _: (("summary",), "Other words."), ("text-changed", "D", "text-changed", "D")
    ),
    "no credentials": _of_operation(
        lambda _: (("security",), []), ("security-loosened", "A", "security-tightened", "B")
    ),
    "an error less": _error_gone,
    "an operation less": _operation_gone,
    "a property less": _property_gone,
    "a required property": _property_required,
    "a value less": _member_gone,
    "a text of a limited length": _of_property(
        "string", lambda _: {"maxLength": 3}, ("limit-tightened", "BA", "limit-loosened", "AB"),
        maxLength=None,
    ),
    "a number with a minimum": _of_property(
        "integer", lambda _: {"minimum": 7}, ("limit-tightened", "BA", "limit-loosened", "AB"),
        minimum=None,
    ),
    "a pattern": _of_property(
        "string", lambda _: {"pattern": "^a"}, ("pattern-added", "BA", "pattern-removed", "AB"),
        pattern=None,
    ),
    "another type": _of_property(
        "boolean", lambda _: {"type": "integer"}, ("type-changed", "BB", "type-changed", "BB")
    ),
    "a wider type": _of_property(
        "boolean", lambda _: {"type": ["boolean", "string"]},
        ("type-widened", "AB", "type-narrowed", "BA"),
    ),
    "null": _of_property(
        "string", lambda _: {"type": ["string", "null"]},
        ("became-nullable", "AB", "became-not-nullable", "BA"),
    ),
    "other words of a property": _of_property(
        "string", lambda _: {"description": "Other words."}, ("text-changed", "DD") * 2
    ),
    "a property that is to be avoided": _of_property(
        "string", lambda _: {"deprecated": True},
        ("deprecated-set", "DD", "deprecated-unset", "DD"), deprecated=None,
    ),
    "an unknown extension": _of_property(
        "string", lambda _: {"x-other": 1}, ("extension-changed", "DD") * 2
    ),
}  # fmt: skip
