"""Keywords of a schema that are compared by their values alone."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import Any

from generator.diff import rules
from generator.diff.comparison import Comparison
from generator.diff.pair import Pair, canonical
from generator.diff.rules import ByDirection

# A function that compares a keyword; False: a value is not as expected, nothing was compared.
CompareKeyword = Callable[[Comparison, Pair], bool | None]
Rule = str | ByDirection[str]

# The value that is the same as none.
_UPPER = dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"))
_LOWER: dict[str, int | None] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum")),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
}


def _limit(keyword: str, neutral: int | None, *, upper: bool) -> CompareKeyword:
    def compare(comparison: Comparison, pair: Pair) -> bool | None:
        values = [node.value for node in pair.nodes if not node.missing]
        if any(isinstance(value, bool) or not isinstance(value, Real) for value in values):
            return False
        old, new = (neutral if node.missing else node.value for node in pair.nodes)
        if old != new:
            looser = new is None or (old is not None and (new > old) == upper)
            _report_limit(comparison, pair, keyword, old, new, looser=looser)
        return None

    return compare


def _multiple_of(comparison: Comparison, pair: Pair) -> bool | None:
    if not pair.both(int) or any(not n.missing and n.value < 1 for n in pair.nodes):
        return False
    old, new = (None if node.missing else node.value for node in pair.nodes)
    if old == new:
        return None
    looser = old is not None and (new is None or old % new == 0)
    if not looser and old is not None and new % old != 0:
        return False
    _report_limit(comparison, pair, "multipleOf", old, new, looser=looser)
    return None


def _unique(comparison: Comparison, pair: Pair) -> bool | None:
    if not pair.both(bool):
        return False
    old, new = (node.value is True for node in pair.nodes)
    if old != new:
        _report_limit(comparison, pair, "uniqueItems", old, new, looser=old)
    return None


def _report_limit(
    comparison: Comparison, pair: Pair, keyword: str, old: Any, new: Any, *, looser: bool
) -> None:
    texts = ["none" if value is None else canonical(value) for value in (old, new)]
    rule = rules.LIMIT_LOOSENED if looser else rules.LIMIT_TIGHTENED
    where = pair.named(f"{pair.item} {keyword}")
    comparison.report(rule, where, keyword=keyword, old=texts[0], new=texts[1])


def _value(added: Rule, removed: Rule, changed: Rule, kind: type = object) -> CompareKeyword:
    """Return a function that compares a keyword whose values only differ or not."""

    def compare(comparison: Comparison, pair: Pair) -> bool | None:
        if not pair.both(kind):
            return False
        if not pair.same:
            rule = added if pair.old.missing else removed if pair.new.missing else changed
            values = (("old", pair.old), ("new", pair.new))
            facts = {name: node.value for name, node in values if not node.missing}
            comparison.report(rule, pair, **facts)
        return None

    return compare


def _condition(comparison: Comparison, pair: Pair) -> bool | None:
    if pair.direction != "request":
        return False
    compare = _value(
        "request-property-condition-added",
        "request-property-condition-removed",
        "request-property-condition-changed",
        str,
    )
    return compare(comparison, pair)


KEYWORDS: dict[str, CompareKeyword] = {
    **{keyword: _limit(keyword, None, upper=True) for keyword in _UPPER},
    **{keyword: _limit(keyword, neutral, upper=False) for keyword, neutral in _LOWER.items()},
    "multipleOf": _multiple_of,
    "uniqueItems": _unique,
    "format": _value(rules.FORMAT_ADDED, rules.FORMAT_REMOVED, rules.FORMAT_CHANGED, str),
    "pattern": _value(rules.PATTERN_ADDED, rules.PATTERN_REMOVED, rules.PATTERN_CHANGED, str),
    "const": _value(rules.CONST_ADDED, rules.CONST_REMOVED, rules.CONST_CHANGED),
    "default": _value(rules.DEFAULT_ADDED, rules.DEFAULT_REMOVED, rules.DEFAULT_CHANGED),
    "x-required-when": _condition,
}
