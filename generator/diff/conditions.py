"""Keywords that add a condition to a schema: what comes narrows it, what goes widens it.

Whether a condition that only changed allows more or less is not judged, but where one list of
names holds the other.
"""

from __future__ import annotations

from typing import Any

from generator.diff.choices import without_annotations
from generator.diff.fields import compare_data
from generator.diff.pair import Pair, are_texts, canonical
from generator.diff.shape import Shape
from generator.spec.document import Node

GROUPS: dict[str, tuple[str, ...]] = {
    "if": ("if", "then", "else"),
    "contains": ("contains", "minContains", "maxContains"),
    "not": ("not",),
    "prefixItems": ("prefixItems",),
    "patternProperties": ("patternProperties",),
    "dependentSchemas": ("dependentSchemas",),
    "unevaluatedProperties": ("unevaluatedProperties",),
    "unevaluatedItems": ("unevaluatedItems",),
    "additionalItems": ("additionalItems",),
}
"""Keywords that act together, by the one without which the others do nothing."""

NAMES = ("dependentRequired", "dependencies")
"""Keywords that require properties beside others."""


def compare_condition(pair: Pair, keyword: str, old: Shape, new: Shape) -> None:
    """Compare the keywords of a group as one condition; words in them do not count."""
    group = GROUPS[keyword]
    before, after = (_condition(shape, group) for shape in (old, new))
    head = pair.below(old.keyword(keyword), new.keyword(keyword)).part(keyword)
    one, other = (canonical(without_annotations(condition)) for condition in (before, after))
    if one == other:
        for key in group:
            child = pair.below(old.keyword(key), new.keyword(key))
            if not child.same:
                _report_idle(child.part(key), one == "{}")
        return
    if one == "{}" or other == "{}":
        narrows = one == "{}"
        if keyword == "patternProperties" and any(_is_closed(shape) for shape in (old, new)):
            # Beside `additionalProperties: false` a pattern lets properties in.
            narrows = not narrows
        head.report("condition-added" if narrows else "condition-removed", keyword=keyword)
    else:
        head.report("condition-changed", values=[before, after], keyword=keyword)


def compare_dependent_names(pair: Pair, keyword: str) -> None:
    """Compare which properties need which others."""
    old, new = map(_needs, pair.nodes)
    if old is None or new is None:
        compare_data(pair.part(keyword))
        return
    head = pair.part(keyword)
    if gained := new - old:
        head.report("condition-added", values=sorted(gained), keyword=keyword)
    if lost := old - new:
        head.report("condition-removed", values=sorted(lost), keyword=keyword)


def _needs(node: Node) -> set[tuple[str, str]] | None:
    """Return the pairs of a property and one that it needs; None where they are not as expected."""
    if node.missing:
        return set()
    if not isinstance(node.value, dict) or not all(map(are_texts, node.value.values())):
        return None
    return {(name, other) for name, others in node.value.items() for other in others}


def _condition(shape: Shape, group: tuple[str, ...]) -> dict[str, Any]:
    """Return a condition as data; an empty object where it demands nothing."""
    stated = {key: shape.keywords[key].value for key in group if key in shape.keywords}
    head = group[0]
    if head == "if":
        demands = head in stated and len(stated) > 1
    elif head in ("not", "contains"):
        demands = head in stated
    else:
        demands = stated.get(head, True) not in ({}, [], True)
    return stated if demands else {}


def _is_closed(shape: Shape) -> bool:
    return shape.keyword("additionalProperties").value is False


def _report_idle(pair: Pair, idle: bool) -> None:
    if idle:
        pair.report("keyword-without-effect", values=pair.values, how=pair.how)
    else:
        old, new = ("" if n.missing else canonical(n.value) for n in pair.nodes)
        pair.report("text-changed", texts=(old, new), keyword=pair.item.split()[-1], how=pair.how)
