"""Keywords of a schema that are compared by their values alone."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from generator.diff.data import canonical, is_number, texts_of
from generator.diff.fields import compare_flag, compare_value, name_change
from generator.diff.members import LEAST, MOST
from generator.diff.pair import Pair

# The value of a limit that is the same as none.
_NEUTRAL = {"minLength": 0, "minItems": 0, "minProperties": 0, "minContains": 1}
# Patterns that every text matches.
ANY_TEXT = ("", "^", ".*", "^.*", "^.*$", ".*$")
# Formats of numbers, each before one that has all its values.
_LARGER = (("int32", "int64"), ("float", "double"))
NUMBERS = frozenset({"integer", "number"})
# The types whose values a keyword can say something about.
_OF_TYPES: dict[frozenset[str], tuple[str, ...]] = {
    frozenset({"string"}): ("minLength", "maxLength", "pattern"),
    NUMBERS: ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    frozenset({"array"}): (
        *("minItems", "maxItems", "uniqueItems", "items", "prefixItems", "contains"),
        *("minContains", "maxContains", "unevaluatedItems", "additionalItems"),
    ),
    frozenset({"object"}): (
        *("minProperties", "maxProperties", "propertyNames", "additionalProperties"),
        *("patternProperties", "unevaluatedProperties", "dependentRequired"),
        *("dependentSchemas", "dependencies"),
    ),
}
_TYPES = {keyword: types for types, keywords in _OF_TYPES.items() for keyword in keywords}
_TEXTS = frozenset({"string"})
# The same of formats; large integers are often texts (https://spec.openapis.org/registry/format).
_OF_FORMATS: dict[frozenset[str], tuple[str, ...]] = {
    _TEXTS: (
        *("date", "date-time", "time", "duration", "email", "idn-email", "hostname", "uri", "uuid"),
        *("uri-reference", "uri-template", "ipv4", "ipv6", "byte", "binary", "password", "regex"),
        *("json-pointer", "iri", "iri-reference", "idn-hostname", "relative-json-pointer"),
    ),
    NUMBERS: ("int32", "float", "double"),
    NUMBERS | _TEXTS: ("int64",),
}
_FORMATS = {name: types for types, names in _OF_FORMATS.items() for name in names}


def applies(keyword: str, types: frozenset[str], value: Any = None) -> bool:
    """Tell whether a keyword can say something about values of some types; none are all."""
    known = _TYPES.get(keyword)
    if keyword == "format":
        known = _FORMATS.get(value) if isinstance(value, str) else None
    return not types or known is None or bool(types & known)


def compare_keyword(pair: Pair, keyword: str) -> bool:
    """Compare a keyword; False where it has no rule, or a value is not as expected."""
    compare = _KEYWORDS.get(keyword)
    return compare is not None and compare(pair, keyword)


def _compare_format(pair: Pair, keyword: str) -> bool:
    """Compare formats; one can have all values of the other one, as int64 has those of int32."""
    formats = pair.old.value, pair.new.value
    if tuple in map(type, formats):
        return _compare_several(pair, keyword)
    if formats in _LARGER or formats[::-1] in _LARGER:
        rule = "format-widened" if formats in _LARGER else "format-narrowed"
        pair.report(rule, old=formats[0], new=formats[1])
        return True
    return compare_value(pair, keyword)


def _compare_several(pair: Pair, keyword: str) -> bool:
    if not all(n.missing or isinstance(n.value, str | tuple) for n in pair.nodes):
        return False
    old, new = ([] if n.missing else texts_of(n.value) for n in pair.nodes)
    if keyword == "pattern":
        old, new = ([text for text in side if text not in ANY_TEXT] for side in (old, new))
    lost, gained = ([t for t in one if t not in other] for one, other in ((old, new), (new, old)))
    pair.report_sets(keyword, lost, gained)
    return True


def _compare_content(pair: Pair, keyword: str) -> bool:
    if not pair.both(str):
        return False
    name_change("content-changed", keyword)(pair)
    return True


def _compare_limit(pair: Pair, keyword: str) -> bool:
    if not all(node.missing or is_number(node.value) for node in pair.nodes):
        return False
    neutral = _NEUTRAL.get(keyword)
    old, new = (neutral if node.missing else node.value for node in pair.nodes)
    if old != new:
        looser = new is None or (old is not None and (new > old) == (keyword in MOST))
        _report_limit(pair, keyword, old, new, looser=looser)
    return True


def _compare_multiple(pair: Pair, keyword: str) -> bool:
    if not all(n.missing or (is_number(n.value) and n.value > 0) for n in pair.nodes):
        return False
    old, new = (None if node.missing else node.value for node in pair.nodes)
    # By the digits of a number: as a float, 0.3 is no multiple of 0.1.
    before, after = (None if value is None else Fraction(str(value)) for value in (old, new))
    if before == after:
        return True
    if before is not None and after is not None and before % after != 0 != after % before:
        return False
    looser = before is not None and (after is None or before % after == 0)
    _report_limit(pair, keyword, old, new, looser=looser)
    return True


def _compare_unique(pair: Pair, keyword: str) -> bool:
    old, new = (node.value is True for node in pair.nodes)
    if pair.both(bool) and old != new:
        _report_limit(pair, keyword, old, new, looser=old)
    return pair.both(bool)


def _report_limit(pair: Pair, keyword: str, old: Any, new: Any, *, looser: bool) -> None:
    texts = ["none" if value is None else canonical(value) for value in (old, new)]
    rule = "limit-loosened" if looser else "limit-tightened"
    pair.part(keyword).report(rule, keyword=keyword, old=texts[0], new=texts[1])


def _compare_condition(pair: Pair, _: str) -> bool:
    return pair.direction == "request" and compare_value(pair, "property-condition")


_KEYWORDS: dict[str, Callable[[Pair, str], bool]] = {
    **dict.fromkeys((*MOST, *LEAST), _compare_limit),
    "multipleOf": _compare_multiple,
    "uniqueItems": _compare_unique,
    "format": _compare_format,
    "pattern": _compare_several,
    **dict.fromkeys(("const", "default"), lambda pair, key: compare_value(pair, key, object)),
    **dict.fromkeys(("contentMediaType", "contentEncoding"), _compare_content),
    "readOnly": lambda pair, _: compare_flag(pair, "read-only"),
    "writeOnly": lambda pair, _: compare_flag(pair, "write-only"),
    "x-required-when": _compare_condition,
}
