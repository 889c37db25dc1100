"""Members of an `allOf`: what a keyword means that several of them state."""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import Any

from generator.diff.data import canonical, is_number, texts_of
from generator.diff.fields import ANNOTATIONS, TEXTS
from generator.spec.document import Node
from generator.spec.schema import restated

OF_MEMBERS = ("x-enum-varnames", "x-enum-descriptions", "x-enum-features")
MOST = ("maxLength", "maxItems", "maxProperties", "maxContains")
LEAST = ("minLength", "minItems", "minProperties", "minContains")
_UPPER = frozenset({*MOST, "maximum", "exclusiveMaximum"})
_LOWER = frozenset({*LEAST, "minimum", "exclusiveMinimum"})
_FLAGS = frozenset({"uniqueItems", "readOnly", "writeOnly"})
# Keywords whose values are schemas, all of which a value has to meet.
_INNER = frozenset({"additionalProperties", "items", "propertyNames", "additionalItems"})
_INNER |= {"unevaluatedProperties", "unevaluatedItems"}
# Keywords of which a value can have to meet several, in a tuple: no document has one.
_SEVERAL = frozenset({"pattern", "format"})


def together(keyword: str, one: Node, other: Node) -> Node | None:
    """Return what a keyword means that two members of an `allOf` state; None where nobody can tell.

    A value must be within both limits, and is one of the values that both enumerations have.
    """
    values = one.value, other.value
    if keyword in _UPPER | _LOWER and all(map(is_number, values)):
        is_other = (values[1] < values[0]) == (keyword in _UPPER)
        return other if is_other else one
    if keyword in _FLAGS and all(isinstance(value, bool) for value in values):
        return one if values[0] else other
    if keyword == "enum" and all(isinstance(value, list) for value in values):
        known = set(map(canonical, values[0]))
        return other.with_value([v for v in values[1] if canonical(v) in known])
    if keyword == "multipleOf" and all(is_number(value) and value > 0 for value in values):
        return other.with_value(_common_multiple(*values))
    if keyword in _SEVERAL and all(isinstance(value, str | tuple) for value in values):
        several = tuple(sorted({text for value in values for text in texts_of(value)}))
        return other.with_value(several) if len(several) > 1 else other
    if keyword in _INNER:
        if any(value is False or canonical(value) in ("{}", "true") for value in values):
            return one if values[0] is False or canonical(values[1]) in ("{}", "true") else other
        return other.with_value({"allOf": list(values)})
    if keyword == "not":
        return other.with_value({"anyOf": list(values)})
    if keyword in TEXTS:
        return other.with_value(list(values))
    return None


def met(keyword: str, one: Node | None, other: Node) -> Node:
    """Return what a keyword means that may be stated twice; the latter where nobody can tell."""
    return (one and together(keyword, one, other)) or other


def _common_multiple(one: Any, other: Any) -> Any:
    a, b = (Fraction(str(value)) for value in (one, other))
    common = Fraction(lcm(a.numerator * b.denominator, b.numerator * a.denominator))
    result = common / (a.denominator * b.denominator)
    return result.numerator if result.denominator == 1 else float(result)


def members_of_both(one: dict[str, Node], other: dict[str, Node]) -> dict[str, Node]:
    """Return the enumeration of the values that two have, with what stands beside these in a list.

    Returns nothing where one has no enumeration, or the lists of none have as many entries.
    """
    enums = [keywords["enum"].value for keywords in (one, other) if "enum" in keywords]
    lists = {
        key: (keywords[key], dict(zip(map(canonical, enum), keywords[key].value, strict=True)))
        for keywords, enum in zip((one, other), enums, strict=False)
        for key in OF_MEMBERS
        if key in keywords and len(enums) == 2 and _are_beside(enum, keywords[key].value)
    }
    if not lists or not all(isinstance(enum, list) for enum in enums):
        return {}
    known = set(map(canonical, enums[0]))
    kept = [value for value in enums[1] if canonical(value) in known]
    columns = {
        key: node.with_value([column[canonical(value)] for value in kept])
        for key, (node, column) in lists.items()
    }
    return {"enum": other["enum"].with_value(kept), **columns}


def _are_beside(enum: Any, column: Any) -> bool:
    return isinstance(enum, list) and isinstance(column, list) and len(enum) == len(column)


def narrowed(above: Node, own: Node) -> Node:
    """Return a property of a base type that a derived type states again: it has to meet both."""
    node = restated(above, own)
    if isinstance(node.value, dict) and isinstance(above.value, dict):
        for key in (above.value.keys() & own.value.keys()) - ANNOTATIONS:
            if (both := together(key, above.child(key), own.child(key))) is not None:
                node.value[key] = both.value
    return node
