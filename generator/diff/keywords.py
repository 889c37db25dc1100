"""Keywords of a schema whose values can be compared without looking further."""

from __future__ import annotations

from collections.abc import Callable
from numbers import Real
from typing import Any

from generator.diff.comparison import Comparison
from generator.diff.node import Pair, canonical
from generator.diff.rules import Direction

Look = Callable[[Comparison, Pair, str, Direction], bool | None]

# The value that is the same as none.
_UPPER = dict.fromkeys(("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"))
_LOWER: dict[str, int | None] = {
    **dict.fromkeys(("minimum", "exclusiveMinimum")),
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
}


def _limit(keyword: str, neutral: int | None, upper: bool) -> Look:
    def look(comparison: Comparison, pair: Pair, item: str, direction: Direction) -> bool | None:
        values = [node.value for node in (pair.old, pair.new) if not node.missing]
        if any(isinstance(value, bool) or not isinstance(value, Real) for value in values):
            return False
        old, new = (neutral if n.missing else n.value for n in (pair.old, pair.new))
        if old == new:
            return None
        unlimited = new is None or (old is not None and (new > old) == upper)
        rule = "limit-loosened" if unlimited else "limit-tightened"
        facts = {"keyword": keyword, "old": _or_none(old), "new": _or_none(new)}
        comparison.report(f"{direction}-{rule}", f"{item} {keyword}", pair, **facts)
        return None

    return look


def _or_none(value: Any) -> str:
    return "none" if value is None else canonical(value)


def _multiple_of(
    comparison: Comparison, pair: Pair, item: str, direction: Direction
) -> bool | None:
    old, new = pair.old.value, pair.new.value
    if not pair.both(int) or any(not n.missing and n.value < 1 for n in (pair.old, pair.new)):
        return False
    if pair.same:
        return None
    if pair.old.missing or (not pair.new.missing and new % old == 0):
        rule = "limit-tightened"
    elif pair.new.missing or old % new == 0:
        rule = "limit-loosened"
    else:
        return False
    facts = {
        "keyword": "multipleOf",
        "old": "none" if pair.old.missing else canonical(old),
        "new": "none" if pair.new.missing else canonical(new),
    }
    comparison.report(f"{direction}-{rule}", f"{item} multipleOf", pair, **facts)
    return None


def _unique(comparison: Comparison, pair: Pair, item: str, direction: Direction) -> bool | None:
    old, new = (node.value is True for node in (pair.old, pair.new))
    if not pair.both(bool):
        return False
    if old != new:
        rule = "limit-tightened" if new else "limit-loosened"
        facts = {"keyword": "uniqueItems", "old": canonical(old), "new": canonical(new)}
        comparison.report(f"{direction}-{rule}", f"{item} uniqueItems", pair, **facts)
    return None


def _value(stem: str, kind: type | None = None) -> Look:
    """A keyword that is there or not, and is what it is."""

    def look(comparison: Comparison, pair: Pair, item: str, direction: Direction) -> bool | None:
        if kind is not None and not pair.both(kind):
            return False
        if pair.same:
            return None
        facts: dict[str, Any] = {
            name: node.value
            for name, node in (("old", pair.old), ("new", pair.new))
            if not node.missing
        }
        how = "added" if pair.old.missing else "removed" if pair.new.missing else "changed"
        comparison.report(f"{direction}-{stem}-{how}", item, pair, **facts)
        return None

    return look


def _condition(comparison: Comparison, pair: Pair, item: str, direction: Direction) -> bool | None:
    if direction != "request" or not pair.both(str):
        return False
    return _value("property-condition")(comparison, pair, item, direction)


KEYWORDS: dict[str, Look] = {
    **{keyword: _limit(keyword, None, upper=True) for keyword in _UPPER},
    **{keyword: _limit(keyword, neutral, upper=False) for keyword, neutral in _LOWER.items()},
    "multipleOf": _multiple_of,
    "uniqueItems": _unique,
    "format": _value("format", str),
    "pattern": _value("pattern", str),
    "const": _value("const"),
    "default": _value("default"),
    "x-required-when": _condition,
}
