"""Keywords that add conditions to a schema: what comes narrows it, what goes widens it.

Whether a condition that only changed allows more or less is not judged; words in it do not count.
"""

from __future__ import annotations

from generator.diff.choices import content_of
from generator.diff.data import canonical
from generator.diff.pair import Pair
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.schema import are_texts

_BY_NAME = ("patternProperties", "dependentSchemas", "dependentRequired", "dependencies")
_OF_OTHERS = ("unevaluatedProperties", "unevaluatedItems", "additionalItems", "contentSchema")
GROUPS: dict[str, tuple[str, ...]] = {
    "if": ("if", "then", "else"),
    "contains": ("contains", "minContains", "maxContains"),
    **{keyword: (keyword,) for keyword in ("not", "prefixItems", *_BY_NAME, *_OF_OTHERS)},
}
"""Keywords that act together, by the one without which the others do nothing."""

_ALWAYS = ("{}", "true", "[]")


def compare_conditions(pair: Pair, keyword: str, old: Shape, new: Shape) -> None:
    """Compare the conditions that the keywords of a group make."""
    before, after = (_conditions(shape, keyword) for shape in (old, new))
    head = pair.below(old.keyword(keyword), new.keyword(keyword)).part(keyword)
    if before == after:
        _report_idle(pair, GROUPS[keyword], old, new)
        return
    gained, lost = sorted(after.keys() - before.keys()), sorted(before.keys() - after.keys())
    changed = sorted(name for name in before.keys() & after.keys() if before[name] != after[name])
    if keyword == "patternProperties" and (_limits_extras(old) or _limits_extras(new)):
        if _is_closed(old) and _is_closed(new):
            # Beside `additionalProperties: false` a pattern lets properties in.
            gained, lost = lost, gained
        else:
            gained, lost, changed = [], [], sorted({*gained, *lost, *changed})
    for rule, names in (("added", gained), ("removed", lost), ("changed", changed)):
        if names:
            values = [(name, before.get(name), after.get(name)) for name in names]
            head.report(f"condition-{rule}", values=values, keyword=keyword)


def _conditions(shape: Shape, keyword: str) -> dict[str, str]:
    """Return the conditions of a group by name; those that every value meets are left out."""
    texts = {
        key: content_of(shape.keywords[key]) for key in GROUPS[keyword] if key in shape.keywords
    }
    if keyword not in texts:
        return {}
    if keyword == "if":
        branches = {key: texts[key] for key in ("then", "else") if key in texts}
        return {key: texts["if"] + text for key, text in branches.items() if text not in _ALWAYS}
    if keyword in _BY_NAME:
        return dict(_named(shape.keywords[keyword]))
    if keyword == "contains" and texts.get("minContains") == "0" and "maxContains" not in texts:
        return {}  # any number of elements will do
    always = {"contains": (), "not": ("false",)}.get(keyword, _ALWAYS)
    return {} if texts[keyword] in always else {keyword: canonical(texts)}


def _named(node: Node) -> list[tuple[str, str]]:
    """Return what stands below each name; each name that another one needs is a condition."""
    conditions = []
    for name, child in node.items():
        if are_texts(child.value):
            conditions += [(f"{name} {other}", "") for other in child.value]
        else:
            conditions.append((name, content_of(child)))
    return conditions


def _is_closed(shape: Shape) -> bool:
    return shape.keyword("additionalProperties").value is False


def _limits_extras(shape: Shape) -> bool:
    """Tell whether properties that no pattern is for have to meet something else."""
    extras = shape.keyword("additionalProperties")
    return not extras.missing and canonical(extras.value) not in _ALWAYS


def _report_idle(pair: Pair, group: tuple[str, ...], old: Shape, new: Shape) -> None:
    """Report what differs without making another condition: words, or a part that does nothing."""
    for key in group:
        child = pair.below(old.keyword(key), new.keyword(key)).part(key)
        always = ("false",) if key == "not" else _ALWAYS
        # What only one spec has can say what holds without it.
        if not child.one_sided or canonical(child.present.value) not in always:
            child.report_idle()
