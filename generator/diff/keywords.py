"""Keywords of a schema that are compared by their values alone."""

from __future__ import annotations

from numbers import Real
from typing import Any

from generator.diff.fields import Compare
from generator.diff.pair import Pair, canonical

# Limits with the value that is the same as none.
_UPPER = dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"))
_LOWER: dict[str, int | None] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum")),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
}


def _limit(keyword: str, neutral: int | None, *, upper: bool) -> Compare:
    def compare(pair: Pair) -> bool:
        values = [node.value for node in pair.nodes if not node.missing]
        if any(isinstance(value, bool) or not isinstance(value, Real) for value in values):
            return False
        old, new = (neutral if node.missing else node.value for node in pair.nodes)
        if old != new:
            looser = new is None or (old is not None and (new > old) == upper)
            _report_limit(pair, keyword, old, new, looser=looser)
        return True

    return compare


def _multiple_of(pair: Pair) -> bool:
    if not pair.both(int) or any(not n.missing and n.value < 1 for n in pair.nodes):
        return False
    old, new = (None if node.missing else node.value for node in pair.nodes)
    looser = old is not None and (new is None or old % new == 0)
    if not looser and old is not None and new % old != 0:
        return False
    if old != new:
        _report_limit(pair, "multipleOf", old, new, looser=looser)
    return True


def _unique(pair: Pair) -> bool:
    if not pair.both(bool):
        return False
    old, new = (node.value is True for node in pair.nodes)
    if old != new:
        _report_limit(pair, "uniqueItems", old, new, looser=old)
    return True


def _report_limit(pair: Pair, keyword: str, old: Any, new: Any, *, looser: bool) -> None:
    texts = ["none" if value is None else canonical(value) for value in (old, new)]
    rule = "request-limit-loosened" if looser else "request-limit-tightened"
    pair.part(keyword).report(rule, keyword=keyword, old=texts[0], new=texts[1])


def _value(added: str, removed: str, changed: str, kind: type = object) -> Compare:
    """Return a function that compares a keyword whose values only differ or not."""

    def compare(pair: Pair) -> bool:
        if not pair.both(kind):
            return False
        if not pair.same:
            rule = added if pair.old.missing else removed if pair.new.missing else changed
            values = (("old", pair.old), ("new", pair.new))
            pair.report(rule, **{name: node.value for name, node in values if not node.missing})
        return True

    return compare


def _condition(pair: Pair) -> bool:
    return pair.direction == "request" and _request_condition(pair) is not False


_request_condition = _value(
    "request-property-condition-added",
    "request-property-condition-removed",
    "request-property-condition-changed",
    str,
)

# fmt: off
KEYWORDS: dict[str, Compare] = {
    **{keyword: _limit(keyword, None, upper=True) for keyword in _UPPER},
    **{keyword: _limit(keyword, neutral, upper=False) for keyword, neutral in _LOWER.items()},
    "multipleOf": _multiple_of,
    "uniqueItems": _unique,
    "format": _value(
        "request-format-added", "request-format-removed", "request-format-changed", str),
    "pattern": _value(
        "request-pattern-added", "request-pattern-removed", "request-pattern-changed", str),
    "const": _value("request-const-added", "request-const-removed", "request-const-changed"),
    "default": _value(
        "request-default-added", "request-default-removed", "request-default-changed"),
    "x-required-when": _condition,
}
# fmt: on
