"""Equal spellings: two schemas brought to one form where they say the same in two ways.

A `const` is an enumeration of one value, and so is a choice between constants. An enumeration says
the types of its values, and whether null is one of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from math import inf
from typing import Any

from generator.diff.bounds import LOWER, UPPER
from generator.diff.data import canonical, is_number
from generator.diff.fields import TEXTS
from generator.diff.keywords import NUMBERS
from generator.diff.members import OF_MEMBERS, together
from generator.diff.shape import Shape, of_one_option
from generator.diff.spellings import REFUSES
from generator.diff.spread import spread
from generator.spec.document import Node
from generator.spec.property_types import with_format
from generator.spec.schema import are_texts

# Keywords of OpenAPI 3.0, and those that say the same in 3.1, where the values fit.
_SPELLINGS = (
    ("format", "contentEncoding"),
    ("format", "contentMediaType"),
)
_VALUES = {"byte": "base64", "binary": "application/octet-stream"}
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


def aligned(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas in one form, so that what is left is a difference of what they allow."""
    if "enum" in new.keywords and "const" in old.keywords:
        old = _const_as_enum(old)
    elif "enum" in old.keywords and "const" in new.keywords:
        new = _const_as_enum(new)
    old, new = _in_one_spelling(old, new)
    old, new = _with_dependents(old, new), _with_dependents(new, old)
    old, new = _with_plain_extras(old, new)
    old, new = _within_lengths(old, new)
    old, new = _with_required(old, new)
    if _values(old) and _values(new):
        # Of the listed values, those that limits refuse have been left out.
        old, new = (_without(shape, REFUSES) for shape in (old, new))
    old, new = _of_whole_types(old), _of_whole_types(new)
    old, new = _of_integers(old, new.types), _of_integers(new, old.types)
    old, new = _with_range(old, new), _with_range(new, old)
    if old.union and new.union:
        old, new = spread(old, new), spread(new, old)
    return _typed(old, new.types), _typed(new, old.types)


def _in_one_spelling(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas without what they say in the words of OpenAPI 3.0 and in those of 3.1."""
    for before, after in _SPELLINGS:
        for shape, other in ((old, new), (new, old)):
            one, two = shape.keywords.get(before), other.keywords.get(after)
            if one is None or two is None or {before} & other.keywords.keys():
                continue
            expected = _VALUES.get(str(one.value))
            if after not in shape.keywords and expected == two.value:
                old, new = (
                    _renamed(_renamed(each, before, None), after, None) for each in (old, new)
                )
    return _with_examples(old, new), _with_examples(new, old)


def _with_examples(shape: Shape, other: Shape) -> Shape:
    """Return a schema whose example is said to be one of several, as in the other one."""
    example = shape.keyword("example")
    if example.missing or "examples" in shape.keywords or "examples" not in other.keywords:
        return shape
    several = Node(example.document, example.parts, [example.value])
    kept = _without(shape, ("example",)).keywords
    return replace(shape, keywords={**kept, "examples": several})


def _with_dependents(shape: Shape, other: Shape) -> Shape:
    """Return a schema whose dependencies are said as those of the other one, by two keywords."""
    used = [_DEPENDENT & each.keywords.keys() for each in (shape, other)]
    if used[0] == used[1] or not all(used):
        return shape
    keywords = {key: node for key, node in shape.keywords.items() if key not in used[0]}
    for key in sorted(used[0]):
        for name, node in shape.keywords[key].items():
            value, target = node.value, "dependentSchemas"
            if isinstance(value, dict) and value.keys() == {"required"}:
                value = value["required"]
            if are_texts(value):
                target = "dependentRequired"
            stated = keywords[target].value if target in keywords else {}
            place = shape.keywords[key]
            keywords[target] = Node(place.document, place.parts, {**stated, name: value})
    return replace(shape, keywords=keywords)


def _with_plain_extras(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas that say of extra parts what they can say without `unevaluated…`.

    Where all parts are known, nothing is left; where no other schema describes parts, both keywords
    mean the same, and what the other schema says in the plain way is said so.
    """
    for keyword, (plain, *others) in _UNEVALUATED.items():
        are_alone = not any(
            shape.above or shape.union or shape.keywords.keys() & {*others} for shape in (old, new)
        )
        is_plain = plain in old.keywords or plain in new.keywords
        old, new = (
            _renamed(shape, keyword, None if plain in shape.keywords else plain)
            if keyword in shape.keywords and is_plain and (are_alone or plain in shape.keywords)
            else shape
            for shape in (old, new)
        )
    return old, new


def _renamed(shape: Shape, keyword: str, name: str | None) -> Shape:
    keywords = {key: node for key, node in shape.keywords.items() if key != keyword}
    if name is not None:
        keywords[name] = shape.keywords[keyword]
    return replace(shape, keywords=keywords)


def _without(shape: Shape, drops: Iterable[str]) -> Shape:
    kept = {key: node for key, node in shape.keywords.items() if key not in drops}
    return replace(shape, keywords=kept) if len(kept) < len(shape.keywords) else shape


def _within_lengths(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas of lists in which no more elements are said by `maxItems`.

    What elements have to be says nothing where there can be none.
    """
    shapes = [_counted(shape) for shape in (old, new)]
    if any(room(shape) <= _described(shape) for shape in shapes):
        shapes = [_renamed(shape, "items", None) for shape in shapes]
    return shapes[0], shapes[1]


def _with_required(old: Shape, new: Shape) -> tuple[Shape, Shape]:
    """Return two schemas with at least as many properties as both demand by name."""
    least = len(old.required.keys() & new.required.keys())
    if "minProperties" not in {**old.keywords, **new.keywords}:
        return old, new
    shapes = [old, new]
    for at, shape in enumerate(shapes):
        stated = shape.keywords.get("minProperties", Node(shape.node.document, shape.node.parts, 0))
        if is_number(stated.value) and stated.value < least:
            node = Node(stated.document, stated.parts, least)
            shapes[at] = replace(shape, keywords={**shape.keywords, "minProperties": node})
    return shapes[0], shapes[1]


def _counted(shape: Shape) -> Shape:
    items = shape.keyword("items")
    if items.value is not False:
        return shape
    most = min(room(shape), _described(shape))
    keywords = {**shape.keywords, "maxItems": Node(items.document, items.parts, most)}
    return _renamed(replace(shape, keywords=keywords), "items", None)


def room(shape: Shape) -> float:
    """Return how many elements a list can have."""
    most = shape.keyword("maxItems").value
    return most if is_number(most) else inf


def _described(shape: Shape) -> int:
    prefix = shape.keyword("prefixItems").value
    return len(prefix) if isinstance(prefix, list) else 0


def _of_whole_types(shape: Shape) -> Shape:
    """Return a schema whose values are both booleans, or only null, with that as its type."""
    members = {canonical(value) for value in _values(shape) or ()}
    is_boolean = members - {"null"} == {"true", "false"}
    if not (is_boolean or members == {"null"}) or shape.keywords.keys() & {*OF_MEMBERS}:
        return shape
    dropped = ("const", "enum")
    keywords = {key: node for key, node in shape.keywords.items() if key not in dropped}
    narrowed = replace(shape, keywords=keywords)
    narrowed.narrow(frozenset({*(["boolean"] if is_boolean else []), *(members & {"null"})}))
    return narrowed


def _of_integers(shape: Shape, others: frozenset[str]) -> Shape:
    """Return a schema of multiples of a whole number with integers as its type, as the other one.

    All integers are multiples of 1, and those that are multiples of 2.5 are multiples of 5.
    """
    stated, kinds = shape.keyword("multipleOf"), shape.kinds
    if not is_number(stated.value) or stated.value <= 0 or kinds.isdisjoint(NUMBERS):
        return shape
    step = Fraction(str(stated.value))
    if step.denominator == 1 and "integer" in others and "number" not in others:
        kinds = kinds - {"number"} | {"integer"}
    if "number" in kinds:
        return shape
    keywords = {key: node for key, node in shape.keywords.items() if key != "multipleOf"}
    if step.numerator > 1:
        keywords["multipleOf"] = Node(stated.document, stated.parts, step.numerator)
    return replace(shape, kinds=kinds, keywords=keywords)


def _with_range(shape: Shape, other: Shape) -> Shape:
    """Return integers of a format with its limits, if the other schema states only limits."""
    format_, range_ = shape.keyword("format"), with_format(shape.keyword("format").value)
    is_stated = all(other.keywords.keys() & {*ends} for ends in (LOWER, UPPER))
    if range_ is None or shape.types != {"integer"} or "format" in other.keywords or not is_stated:
        return shape
    keywords = dict(_without(shape, ("format",)).keywords)
    for key, end in (("minimum", range_.minimum), ("maximum", range_.maximum)):
        if end is not None:
            limit = Node(format_.document, (*format_.parts[:-1], key), end)
            stated = keywords.get(key)
            keywords[key] = (stated and together(key, stated, limit)) or limit
    return replace(shape, keywords=keywords)


def null_differs(old: Shape, new: Shape) -> bool:
    """Tell whether only one of two schemas allows null.

    What states no type, value or choice allows null with everything else, which is said as such.
    """
    before, after = allows_null(old), allows_null(new)
    return before is not None and after is not None and before != after


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
    listed = Node(stated.document, (*stated.parts[:-1], "enum"), texts)
    kept = _without(shape, ("const", "enum")).keywords
    return replace(shape, kinds=frozenset({"string"}), keywords={**kept, "enum": listed})


def plain_choice(shape: Shape, others: frozenset[str]) -> Shape:
    """Return a schema with a choice of one option, or between the types of another, without it."""
    several = [option.value for option in shape.options]
    if shape.union == "anyOf" and any(option in ({}, True) for option in several):
        return replace(shape, union="", options=[])
    if shape.kinds or not several or any(type(o) is not dict or [*o] != ["type"] for o in several):
        return of_one_option(shape)
    stated = (option["type"] for option in several)
    kinds = {name for one in stated for name in (one if isinstance(one, list) else [one])}
    kinds |= {"null"} if shape.null_beside else set()
    if kinds != others:
        return shape
    return replace(shape, union="", options=[], kinds=frozenset(kinds))


def enumerated_choice(shape: Shape) -> Shape:
    """Return a schema with a choice between constants as an enumeration."""
    if not shape.options or {"enum", "const", *OF_MEMBERS} & shape.keywords.keys():
        return shape
    if not all(_is_constant(option) for option in shape.options):
        return shape
    first = shape.options[0]
    holder = Node(first.document, first.parts[:-1], None)

    def column(values: list[Any]) -> Node:
        return Node(holder.document, holder.parts, values)

    members = [option.value["const"] for option in shape.options]
    # An option that is null has been taken out of the choice.
    null = [None] if shape.nullable and None not in members else []
    columns = {"enum": column(members + null)}
    for key, beside in (
        ("x-enum-descriptions", [_words(option.value) for option in shape.options]),
        ("x-enum-features", [option.value.get("x-feature") for option in shape.options]),
    ):
        if any(value is not None for value in beside):
            columns[key] = column(beside + null)
    return replace(shape, union="", options=[], keywords={**shape.keywords, **columns})


def _is_constant(option: Node) -> bool:
    allowed = {"const", "type", "x-feature", *TEXTS}
    return isinstance(option.value, dict) and "const" in option.value.keys() <= allowed


def _words(option: dict[str, Any]) -> Any:
    """Return what an option says to people: a description, or all its texts."""
    words = {key: value for key, value in option.items() if key in TEXTS}
    return words.get("description") if words.keys() <= {"description"} else words


def _const_as_enum(shape: Shape) -> Shape:
    """Return a schema with its `const` as an enumeration."""
    const = shape.keywords["const"]
    keywords = {key: node for key, node in shape.keywords.items() if key != "const"}
    return replace(
        shape, keywords={**keywords, "enum": Node(const.document, const.parts[:-1], [const.value])}
    )


def _typed(shape: Shape, others: frozenset[str]) -> Shape:
    """Return a schema that states no types with those of its values, as the other one has them."""
    members = _values(shape)
    if shape.types or not members or not others:
        return shape
    kinds = [_TYPES[type(value)] for value in members if value is not None]
    if kinds and all(kind & others for kind in kinds):
        types = others
    else:
        types = frozenset(min(kind) for kind in kinds) or frozenset({"null"})
    return replace(shape, kinds=types)


def _values(shape: Shape) -> list[Any] | None:
    """Return the only values that a schema allows; None where it states none."""
    if "const" in shape.keywords:
        return [shape.keywords["const"].value]
    enum = shape.keywords.get("enum")
    return enum.value if enum is not None and isinstance(enum.value, list) else None
