"""Spellings: what one schema says in a roundabout way, said in the plain one.

A negation of values is one list of them, that of a required property is a property that no value
may have, and elements or properties of any kind are only counted, or all alike.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.diff.data import canonical, is_number
from generator.diff.keywords import ANY_TEXT
from generator.diff.members import members_of_both, met
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.schema import are_texts

_ANYTHING = ("{}", "true")
_SEVERAL = ("minContains", "maxContains")


def settle_spellings(shape: Shape) -> None:
    """Say in the plain way what keywords of a schema say in another one."""
    if "not" in shape.keywords:
        _settle_negation(shape)
    if "const" in shape.keywords:
        _settle_constant(shape)
    if "enum" in shape.keywords:
        _settle_values(shape)
    if "contains" in shape.keywords:
        _settle_count(shape)
    if "patternProperties" in shape.keywords and not shape.properties:
        _settle_pattern(shape)


def implied(node: Node) -> tuple[frozenset[str], list[Node]]:
    """Return keywords of a schema that only say that other schemas have to be met, and these.

    So says a condition that each value meets, or none does, and what is refused to be refused.
    """
    keywords, schemas = [], []
    condition, twice = canonical(node.child("if").value), node.at("not", "not")
    if node.has("if") and condition in (*_ANYTHING, "false"):
        keywords += ["if", "then", "else"]
        schemas.append(node.child("else" if condition == "false" else "then"))
    if not twice.missing and len(node.child("not").value) == 1:
        keywords.append("not")
        schemas.append(twice)
    return frozenset(keywords), [schema for schema in schemas if not schema.missing]


def _settle_constant(shape: Shape) -> None:
    """Leave one of a constant and an enumeration: that which has names, else the constant."""
    const, enum = (shape.keywords.get(key) for key in ("const", "enum"))
    if const is None or enum is None or not isinstance(enum.value, list):
        return
    if canonical(const.value) not in map(canonical, enum.value):
        shape.never = True
        return
    columns = members_of_both(shape.keywords, {"enum": const.beside("enum", [const.value])})
    shape.keywords |= columns
    del shape.keywords["const" if columns else "enum"]


def _settle_values(shape: Shape) -> None:
    """Leave out values that the limits beside an enumeration refuse."""
    enum = shape.keywords["enum"]
    if not isinstance(enum.value, list):
        return
    refused = shape.keywords["not"].value if "not" in shape.keywords else None
    listed = refused.get("enum") if isinstance(refused, dict) and len(refused) == 1 else None
    others = listed if isinstance(listed, list) else []
    limits = [(key, node.value) for key, node in shape.keywords.items() if key in REFUSES]
    kept = [value for value in enum.value if not any(_is_refused(value, *one) for one in limits)]
    if others:
        del shape.keywords["not"]
        unwanted = set(map(canonical, others))
        kept = [value for value in kept if canonical(value) not in unwanted]
    if len(kept) == len(enum.value):
        return
    narrowed = enum.with_value(kept)
    shape.never |= not kept
    columns = members_of_both(shape.keywords, {"enum": narrowed})
    shape.keywords |= columns or {"enum": narrowed}


def _is_refused(value: Any, keyword: str, limit: Any) -> bool:
    kind, refuses = REFUSES[keyword]
    fits = is_number(value) if kind == "number" else isinstance(value, str)
    return fits and is_number(limit) and refuses(value, limit)


REFUSES: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "minimum": ("number", lambda value, limit: value < limit),
    "maximum": ("number", lambda value, limit: value > limit),
    "exclusiveMinimum": ("number", lambda value, limit: value <= limit),
    "exclusiveMaximum": ("number", lambda value, limit: value >= limit),
    "minLength": ("text", lambda value, limit: len(value) < limit),
    "maxLength": ("text", lambda value, limit: len(value) > limit),
}


def _settle_negation(shape: Shape) -> None:
    """Say what is refused as one list of values, and as properties that no value may have."""
    node = shape.keywords.pop("not")
    values: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for schema in _refused(node.value):
        stated = schema if isinstance(schema, dict) else {}
        names = stated.get("required")
        if stated.keys() == {"const"}:
            values[canonical(stated["const"])] = stated["const"]
        elif stated.keys() == {"enum"} and isinstance(stated["enum"], list):
            values |= {canonical(value): value for value in stated["enum"]}
        elif names and _refuses_property(shape, stated):
            shape.properties[names[0]] = node.beside("properties", False)
        else:
            others[canonical(schema)] = schema
    listed = [{"enum": [values[key] for key in sorted(values)]}] if values else []
    refused = [*listed, *(others[key] for key in sorted(others))]
    if refused:
        value = refused[0] if len(refused) == 1 else {"anyOf": refused}
        shape.keywords["not"] = node.with_value(value)


def _refuses_property(shape: Shape, refused: dict[str, Any]) -> bool:
    """Tell whether a schema of objects refuses those that have one property, and no others."""
    names, kind = refused["required"], refused.get("type", "object")
    are_objects = shape.kinds == {"object"} and kind == "object"
    is_one = refused.keys() <= {"type", "required"} and are_texts(names) and len(names) == 1
    return are_objects and is_one


def _refused(schema: Any) -> list[Any]:
    options = schema["anyOf"] if isinstance(schema, dict) and [*schema] == ["anyOf"] else None
    if not isinstance(options, list):
        return [schema]
    return [one for option in options for one in _refused(option)]


def _settle_count(shape: Shape) -> None:
    """Say by the length of a list how many elements of any kind it contains."""
    contains = shape.keywords["contains"]
    least, most = (shape.keywords.get(key) for key in _SEVERAL)
    counts = [node.value for node in (least, most) if node is not None]
    if canonical(contains.value) not in _ANYTHING or not all(map(is_number, counts)):
        return
    for key in ("contains", *_SEVERAL):
        shape.keywords.pop(key, None)
    for key, node in (("minItems", least or contains.with_value(1)), ("maxItems", most)):
        if node is not None:
            limit = node.beside(key, node.value)
            shape.keywords[key] = met(key, shape.keywords.get(key), limit)


def _settle_pattern(shape: Shape) -> None:
    """Say of all properties what a pattern says that each name matches."""
    patterns = shape.keywords["patternProperties"]
    several = list(patterns.items())
    if len(several) == 1 and several[0][0] in ANY_TEXT:
        del shape.keywords["patternProperties"]
        shape.keywords["additionalProperties"] = several[0][1]
