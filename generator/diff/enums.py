"""Enumerations: their members, with the lists that stand beside them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff import rules
from generator.diff.comparison import Comparison, shown
from generator.diff.gates import gates_of
from generator.diff.pair import Pair, canonical
from generator.diff.shape import Shape
from generator.spec.document import Node

_NAMES, _DESCRIPTIONS, _FEATURES = "x-enum-varnames", "x-enum-descriptions", "x-enum-features"
ENUM_KEYWORDS = frozenset({"enum", _NAMES, _DESCRIPTIONS, _FEATURES})


@dataclass(frozen=True, slots=True)
class _Member:
    """A member: its value, and what the lists state about it."""

    node: Node
    name: str | None
    description: Node
    feature: Node

    @property
    def label(self) -> str:
        """The name; the value, where it has none."""
        return self.name if self.name is not None else shown(self.node.value)


def compare_enums(comparison: Comparison, pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare two enumerations; False where their lists are not as they should be.

    Args:
        comparison: the comparison that notes the changes.
        pair: the schemas, with the gates of their values.
        old: the normal form of the old schema.
        new: the normal form of the new schema.
    """
    before, after = _members(old), _members(new)
    if before is None or after is None:
        return False
    enums = pair.below(old.keyword("enum"), new.keyword("enum"))
    if enums.one_sided:
        if before or after:
            rule = rules.ENUM_ADDED if enums.old.missing else rules.ENUM_REMOVED
            labels = [member.label for member in (*before.values(), *after.values())]
            comparison.report(rule, enums, new=", ".join(labels))
        return True
    for child in enums.matched(Node.elements, lambda member: canonical(member.value)):
        key = canonical(child.present.value)
        if key in before and key in after:
            _compare_members(comparison, child, before[key], after[key])
        else:
            member = after.get(key) or before[key]
            gates = gates_of(member.feature)
            child = child.named(f"{pair.item}.{member.label}")
            comparison.gated_came_or_went(child, rules.ENUM_VALUE.of(pair.direction), gates)
    return True


def _compare_members(comparison: Comparison, pair: Pair, old: _Member, new: _Member) -> None:
    label = old.label if old.label == new.label else shown(old.node.value)
    pair = pair.named(f"{pair.item}.{label}")
    if old.name != new.name:
        comparison.report("enum-value-renamed", pair, old=old.label, new=new.label)
    comparison.text(pair.below(old.description, new.description), "description")
    comparison.features(pair, [old.feature], [new.feature])


def _members(shape: Shape) -> dict[str, _Member] | None:
    """Return the members by value; None where the lists are not as they should be."""
    enum = shape.keyword("enum")
    lists = {key: shape.keywords[key] for key in ENUM_KEYWORDS if key in shape.keywords}
    if not lists:
        return {}
    if enum.missing or not all(isinstance(node.value, list) for node in lists.values()):
        return None
    names = lists[_NAMES].value if _NAMES in lists else [None] * len(enum.value)
    if any(len(node.value) != len(enum.value) for node in lists.values()) or not all(
        name is None or isinstance(name, str) for name in names
    ):
        return None

    def beside(key: str, index: int) -> Node:
        node = lists[key].child(index) if key in lists else enum.absent()
        return node.absent() if node.value is None else node

    members = {
        canonical(node.value): _Member(
            node, names[index], beside(_DESCRIPTIONS, index), beside(_FEATURES, index)
        )
        for index, node in enumerate(enum.elements())
    }
    return members if len(members) == len(enum.value) else None
