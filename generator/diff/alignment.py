"""Alignment: two schemas brought to one form where they say the same in two ways.

A `const` is an enumeration of one value, and so is a choice between constants. An enumeration says
the types of its values, and whether null is one of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from math import inf
from typing import Any

from generator.diff.bounds import LOWER, UPPER
from generator.diff.data import canonical, is_number
from generator.diff.fields import TEXTS
from generator.diff.flattening import of_one_option
from generator.diff.keywords import NUMBERS
from generator.diff.members import OF_MEMBERS, met
from generator.diff.shape import Shape
from generator.diff.spellings import REFUSES
from generator.diff.spread import spread
from generator.spec.document import Node
from generator.spec.property_types import with_format
from generator.spec.schema import are_texts, listed

# Formats of OpenAPI 3.0, and the keywords with which 3.1 says the same.
_CONTENTS = {
    "byte": ("contentEncoding", "base64"),
    "binary": ("contentMediaType", "application/octet-stream"),
}
_DEPENDENT = frozenset({"dependentRequired", "dependentSchemas", "dependencies"})
# What describes parts for a keyword about the others: the one that describes all, then more.
_UNEVALUATED = {
    "unevaluatedProperties": ("additionalProperties", "if", "dependentSchemas"),
    "unevaluatedItems": ("items", "if", "contains"),
}
_WITHOUT_PARTS = frozenset({"string", "integer", "number", "boolean"})
_TYPES: dict[type, frozenset[str]] = {
    str: frozenset({"string"}),
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    list: frozenset({"array"}),
    dict: frozenset({"object"}),
}
# Lists of values that are all values of some types.
_WHOLE = {
    frozenset({"null"}): frozenset({"null"}),
    frozenset({"true", "false"}): frozenset({"boolean"}),
    frozenset({"true", "false", "null"}): frozenset({"boolean", "null"}),
}


def aligned(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas in one form, so that what is left is a difference of what they allow."""
    for step in _STEPS:
        old, new = step(old, new), step(new, old)
    return old, new


def _with_enum(shape: Shape, other: Shape) -> Shape:
    const = shape.keywords.get("const")
    if const is None or "enum" not in other.keywords:
        return shape
    listed = Node(const.document, const.parts[:-1], [const.value])
    return shape.without("const").stating(enum=listed)


def _in_one_spelling(shape: Shape, other: Shape) -> Shape:
    """Return a schema without what one of both says as OpenAPI 3.0 does, the other one as 3.1."""
    for one, two in ((shape, other), (other, shape)):
        if "format" not in one.keywords or "format" in two.keywords:
            continue
        after, value = _CONTENTS.get(str(one.keywords["format"].value), ("", ""))
        if after not in one.keywords and two.keyword(after).value == value:
            return shape.without("format", after)
    return shape


def _with_dependents(shape: Shape, other: Shape) -> Shape:
    """Return a schema whose dependencies are said as those of the other one, by two keywords."""
    used, others = (_DEPENDENT & each.keywords.keys() for each in (shape, other))
    if used == others or not used or not others:
        return shape
    keywords = shape.without(*used).keywords
    for place in (shape.keywords[key] for key in sorted(used)):
        for name, node in place.items():
            value, target = node.value, "dependentSchemas"
            if isinstance(value, dict) and value.keys() == {"required"}:
                value = value["required"]
            if are_texts(value):
                target = "dependentRequired"
            stated = keywords[target].value if target in keywords else {}
            keywords[target] = place.with_value({**stated, name: value})
    return replace(shape, keywords=keywords)


def _with_plain_extras(shape: Shape, other: Shape) -> Shape:
    """Return a schema that says of extra parts what it can say without `unevaluated…`.

    Where all parts are known, nothing is left; where no other schema describes parts, both keywords
    mean the same, and what the other schema says in the plain way is said so.
    """
    for keyword, (plain, *others) in _UNEVALUATED.items():
        stated = shape.keywords.get(keyword)
        are_alone = not any(
            each.above or each.union or each.keywords.keys() & {*others} for each in (shape, other)
        )
        if stated is None:
            continue
        if plain in shape.keywords:
            shape = shape.without(keyword)
        elif plain in other.keywords and are_alone:
            shape = shape.without(keyword).stating(**{plain: stated})
    return shape


def _within_lengths(shape: Shape, other: Shape) -> Shape:
    """Return a schema of lists in which no more elements are said by `maxItems`.

    What elements have to be says nothing where there can be none.
    """
    if "items" not in shape.keywords:
        return shape
    shape, other = _counted(shape), _counted(other)
    is_full = any(room(each) <= _described(each) for each in (shape, other))
    return shape.without("items") if is_full else shape


def _counted(shape: Shape) -> Shape:
    items = shape.keyword("items")
    if items.value is not False:
        return shape
    most = items.with_value(min(room(shape), _described(shape)))
    return shape.without("items").stating(maxItems=most)


def room(shape: Shape) -> float:
    """Return how many elements a list can have."""
    most = shape.keyword("maxItems").value
    return most if is_number(most) else inf


def _described(shape: Shape) -> int:
    prefix = shape.keyword("prefixItems").value
    return len(prefix) if isinstance(prefix, list) else 0


def _with_required(shape: Shape, other: Shape) -> Shape:
    """Return a schema with at least as many properties as both demand by name."""
    if "minProperties" not in shape.keywords and "minProperties" not in other.keywords:
        return shape
    least = len(shape.required.keys() & other.required.keys())
    stated = shape.keyword("minProperties")
    number = 0 if stated.missing else stated.value
    is_less = is_number(number) and number < least
    return shape.stating(minProperties=stated.with_value(least)) if is_less else shape


def _without_limits(shape: Shape, other: Shape) -> Shape:
    """Return a schema of listed values without limits, if the other one lists its values, too.

    Of the listed values, those that limits refuse have been left out.
    """
    return shape.without(*REFUSES) if _values(shape) and _values(other) else shape


def _of_whole_types(shape: Shape, _: Shape) -> Shape:
    """Return a schema whose values are both booleans, or only null, with that as its type."""
    kinds = _WHOLE.get(frozenset(canonical(value) for value in _values(shape) or ()))
    if kinds is None or shape.keywords.keys() & {*OF_MEMBERS}:
        return shape
    narrowed = shape.without("const", "enum")
    narrowed.narrow(kinds)
    return narrowed


def _of_integers(shape: Shape, other: Shape) -> Shape:
    """Return a schema of multiples of a whole number with integers as its type, as the other one.

    All integers are multiples of 1, and those that are multiples of 2.5 are multiples of 5.
    """
    stated, kinds = shape.keyword("multipleOf"), shape.kinds
    if not is_number(stated.value) or stated.value <= 0 or kinds.isdisjoint(NUMBERS):
        return shape
    step = Fraction(str(stated.value))
    if step.denominator == 1 and "integer" in other.types and "number" not in other.types:
        kinds = kinds - {"number"} | {"integer"}
    if "number" in kinds:
        return shape
    shape = replace(shape.without("multipleOf"), kinds=kinds)
    if step.numerator == 1:
        return shape
    return shape.stating(multipleOf=stated.with_value(step.numerator))


def _with_range(shape: Shape, other: Shape) -> Shape:
    """Return integers of a format with its limits, if the other schema states only limits."""
    if shape.types != {"integer"} or "format" not in shape.keywords:
        return shape
    format_ = shape.keywords["format"]
    range_ = with_format(format_.value)
    is_stated = all(other.keywords.keys() & {*ends} for ends in (LOWER, UPPER))
    if range_ is None or "format" in other.keywords or not is_stated:
        return shape
    shape = shape.without("format")
    for key, end in (("minimum", range_.minimum), ("maximum", range_.maximum)):
        if end is not None:
            limit = met(key, shape.keywords.get(key), format_.beside(key, end))
            shape = shape.stating(**{key: limit})
    return shape


def _typed(shape: Shape, other: Shape) -> Shape:
    """Return a schema that states no types with those of its values, as the other one has them."""
    members = _values(shape)
    if shape.types or not members or not other.types:
        return shape
    kinds = [_TYPES[type(value)] for value in members if value is not None]
    if kinds and all(kind & other.types for kind in kinds):
        types = other.types
    else:
        types = frozenset(min(kind) for kind in kinds) or frozenset({"null"})
    return replace(shape, kinds=types)


_STEPS: tuple[Callable[[Shape, Shape], Shape], ...] = (
    _with_enum,
    _in_one_spelling,
    _with_dependents,
    _with_plain_extras,
    _within_lengths,
    _with_required,
    _without_limits,
    _of_whole_types,
    _of_integers,
    _with_range,
    spread,
    _typed,
)


def null_differs(old: Shape, new: Shape) -> bool:
    """Tell whether only one of two schemas allows null.

    What states no type, value or choice allows null with everything else, which is said as such.
    """
    return {allows_null(old), allows_null(new)} == {True, False}


def allows_null(shape: Shape) -> bool | None:
    """Tell whether a schema allows null; None for one that allows anything, or null only."""
    members = _values(shape)
    if members is not None:
        return None in members
    if shape.kinds == {"null"}:
        return None
    return shape.nullable if shape.types or shape.above or shape.union else None


def is_any_text(text: Shape, other: Shape) -> bool:
    """Tell whether one schema allows any text, and the other one only values without parts."""
    limits = {"const", "enum", "format", "minLength", "maxLength", "pattern"} & text.keywords.keys()
    return "string" in text.types and not limits and other.types <= _WITHOUT_PARTS


def listed_as_texts(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas of listed values without parts, or of booleans, with them as texts."""
    one, other = _listed_as_text(old), _listed_as_text(new)
    return (one, other) if _values(one) and _values(other) else (old, new)


def _listed_as_text(shape: Shape) -> Shape:
    values = [True, False] if shape.kinds == {"boolean"} else _values(shape)
    if not values or any(isinstance(value, list | dict | None) for value in values):
        return shape
    texts = [value if isinstance(value, str) else canonical(value) for value in values]
    stated = shape.keywords.get("enum") or shape.keywords.get("const") or shape.node
    shape = shape.without("const", "enum").stating(enum=stated.beside("enum", texts))
    return replace(shape, kinds=frozenset({"string"}))


def plain_choice(shape: Shape, others: frozenset[str]) -> Shape:
    """Return a schema with a choice of one option, or between the types of another, without it."""
    several = [option.value for option in shape.options]
    if shape.union == "anyOf" and any(option in ({}, True) for option in several):
        return replace(shape, union="", options=[])
    if shape.kinds or not several or any(type(o) is not dict or [*o] != ["type"] for o in several):
        return of_one_option(shape)
    kinds = {name for option in several for name in listed(option["type"])}
    kinds |= {"null"} if shape.null_beside else set()
    return replace(shape, union="", options=[], kinds=others) if kinds == others else shape


def enumerated_choice(shape: Shape) -> Shape:
    """Return a schema with a choice between constants as an enumeration."""
    if not shape.options or {"enum", "const", *OF_MEMBERS} & shape.keywords.keys():
        return shape
    if not all(_is_constant(option) for option in shape.options):
        return shape
    several, first = [option.value for option in shape.options], shape.options[0]
    columns = {
        "enum": [option["const"] for option in several],
        "x-enum-descriptions": [_words(option) for option in several],
        "x-enum-features": [option.get("x-feature") for option in several],
    }
    # An option that is null has been taken out of the choice.
    null = [None] if shape.nullable and None not in columns["enum"] else []
    nodes = {
        key: Node(first.document, first.parts[:-1], column + null)
        for key, column in columns.items()
        if key == "enum" or any(value is not None for value in column)
    }
    return replace(shape.stating(**nodes), union="", options=[])


def _is_constant(option: Node) -> bool:
    allowed = {"const", "type", "x-feature", *TEXTS}
    return isinstance(option.value, dict) and "const" in option.value.keys() <= allowed


def _words(option: dict[str, Any]) -> Any:
    words = {key: value for key, value in option.items() if key in TEXTS}
    return words.get("description") if words.keys() <= {"description"} else words


def _values(shape: Shape) -> list[Any] | None:
    """Return the only values that a schema allows; None where it states none."""
    if "const" in shape.keywords:
        return [shape.keywords["const"].value]
    enum = shape.keywords.get("enum")
    return enum.value if enum is not None and isinstance(enum.value, list) else None
