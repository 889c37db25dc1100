"""Enumerations: their members, with the lists that stand beside them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.data import canonical, quoted
from generator.diff.fields import compare_text
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.matching import in_order, match
from generator.diff.members import OF_MEMBERS
from generator.diff.pair import Pair
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.gates import read_gates

ENUM_KEYWORDS = ("enum", *OF_MEMBERS)


@dataclass(frozen=True, slots=True)
class _Member:
    """A member: its value, and what the lists state about it; missing where they do not."""

    node: Node
    name: Node
    description: Node
    feature: Node

    @property
    def label(self) -> str:
        """The name; the value, where it has none."""
        return quoted(self.node.value) if self.name.missing else str(self.name.value)


def compare_enums(pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare two enumerations; False where their lists are not as they should be."""
    before, after = _members(old), _members(new)
    if before is None or after is None:
        return False
    enums = pair.below(old.keyword("enum"), new.keyword("enum"))
    if enums.one_sided:
        if not (enums.old.missing and enums.new.missing):
            rule = "enum-added" if enums.old.missing else "enum-removed"
            members = ", ".join(member.label for member in before or after)
            enums.report(rule, new=members or "none")
        return True
    matches = match(before, after, _value, lambda member: member.name.value or None)
    if len(matches.old) == len(matches.new) == 1:
        matches = in_order(matches, _stand_alike)
    for one, other in matches.pairs():
        _compare_members(enums, one, other)
    return True


def _value(member: _Member) -> str:
    return canonical(member.node.value)


def _stand_alike(old: _Member, new: _Member) -> bool:
    """Tell whether two members that have no names are at the same place, for the same servers."""
    places = [member.node.parts[-1:] for member in (old, new)]
    gates = [canonical(None if m.feature.missing else m.feature.value) for m in (old, new)]
    are_nameless = old.name.missing and new.name.missing
    return are_nameless and places[0] == places[1] and gates[0] == gates[1]


def _compare_members(enums: Pair, old: _Member | None, new: _Member | None) -> None:
    pair = enums.below(old.node if old else None, new.node if new else None)
    if old is not None and new is not None:
        values = [quoted(member.node.value) for member in (old, new)]
        label = old.label if old.label == new.label else min(values)
        pair = pair.named(f"{pair.item}.{label}")
        if values[0] != values[1]:
            pair.report("enum-value-changed", old=values[0], new=values[1])
        elif old.name.value != new.name.value:
            pair.report("enum-value-renamed", old=old.label, new=new.label)
        compare_text(pair.below(old.description, new.description), "description")
        compare_features(pair, [old.feature], [new.feature])
    elif member := old or new:
        pair = pair.named(f"{pair.item}.{member.label}")
        report_if_one_sided(pair, "enum-value", read_gates(member.feature, strict=False))


def _members(shape: Shape) -> list[_Member] | None:
    enum, *others = (shape.keyword(key) for key in ENUM_KEYWORDS)
    stated = [node.value for node in (enum, *others) if not node.missing]
    if not stated:
        return []
    if enum.missing or not all(isinstance(value, list) for value in stated):
        return None
    are_names = all(isinstance(name.value, str | None) for name in others[0].elements())
    if not are_names or len(set(map(len, stated))) > 1:
        return None

    def beside(column: Node, index: int) -> Node:
        node = enum.absent() if column.missing else column.child(index)
        return node.absent() if node.value is None else node

    members = [
        _Member(value, *(beside(column, index) for column in others))
        for index, value in enumerate(enum.elements())
        # Whether null is one of them is compared as such.
        if value.value is not None
    ]
    if len(stated) == 1:
        members = [*{_value(member): member for member in members}.values()]
    return members if len(set(map(_value, members))) == len(members) else None
