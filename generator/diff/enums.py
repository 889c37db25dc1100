"""Enumerations: their members, with the lists that stand beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.diff.fields import compare_text
from generator.diff.lifecycle import compare_features, report_if_one_sided
from generator.diff.pair import Pair, canonical, shown
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.gates import read_gates

ENUM_KEYWORDS = ("enum", "x-enum-varnames", "x-enum-descriptions", "x-enum-features")


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
        return shown(self.node.value) if self.name.missing else str(self.name.value)


def compare_enums(pair: Pair, old: Shape, new: Shape) -> bool:
    """Compare two enumerations; False where their lists are not as they should be."""
    before, after = _members(old), _members(new)
    if before is None or after is None:
        return False
    enums = pair.below(old.keyword("enum"), new.keyword("enum"))
    if enums.one_sided:
        if not (enums.old.missing and enums.new.missing):
            rule = "enum-added" if enums.old.missing else "enum-removed"
            members = ", ".join(member.label for member in (before or after).values())
            enums.report(rule, new=members or "none")
        return True
    for one, other in _matched(before, after):
        _compare_members(enums, one, other)
    return True


def _matched(
    before: dict[str, _Member], after: dict[str, _Member]
) -> Iterator[tuple[_Member | None, _Member | None]]:
    """Yield members by value, those left over by name; the last two where they stand alike."""
    old = {key: member for key, member in before.items() if key not in after}
    new = {key: member for key, member in after.items() if key not in before}
    yield from ((member, after[key]) for key, member in before.items() if key in after)
    named = {member.name.value: key for key, member in new.items() if not member.name.missing}
    for key, member in list(old.items()):
        partner = None if member.name.missing else named.pop(member.name.value, None)
        if partner is None and len(old) == len(new) == 1 and _stand_alike(member, *new.values()):
            partner = next(iter(new))
        if partner is not None:
            yield old.pop(key), new.pop(partner)
    yield from ((member, None) for member in old.values())
    yield from ((None, member) for member in new.values())


def _stand_alike(old: _Member, new: _Member) -> bool:
    """Tell whether two members that have no names are at the same place, for the same servers."""
    places = [member.node.parts[-1:] for member in (old, new)]
    gates = [canonical(None if m.feature.missing else m.feature.value) for m in (old, new)]
    are_nameless = old.name.missing and new.name.missing
    return are_nameless and places[0] == places[1] and gates[0] == gates[1]


def _compare_members(enums: Pair, old: _Member | None, new: _Member | None) -> None:
    pair = enums.below(old.node if old else None, new.node if new else None)
    if old is not None and new is not None:
        values = [shown(member.node.value) for member in (old, new)]
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


def _members(shape: Shape) -> dict[str, _Member] | None:
    """Return the members by value; None where the lists are not as they should be."""
    enum, *others = (shape.keyword(key) for key in ENUM_KEYWORDS)
    stated = [node.value for node in (enum, *others) if not node.missing]
    if not stated:
        return {}
    if enum.missing or not all(isinstance(value, list) for value in stated):
        return None
    if any(len(value) != len(enum.value) for value in stated):
        return None
    if not all(name.value is None or isinstance(name.value, str) for name in others[0].elements()):
        return None

    def beside(column: Node, index: int) -> Node:
        node = enum.absent() if column.missing else column.child(index)
        return node.absent() if node.value is None else node

    members = {
        canonical(value.value): _Member(value, *(beside(column, index) for column in others))
        for index, value in enumerate(enum.elements())
        # Whether null is one of them is compared as such.
        if value.value is not None
    }
    count = sum(value is not None for value in enum.value)
    return members if len(members) == count else None
