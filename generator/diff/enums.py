"""Members of an enumeration, with the lists that stand beside it."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.comparison import Comparison, shown
from generator.diff.features import Features, Holders, gate_of
from generator.diff.node import Node, Pair, canonical
from generator.diff.rules import Direction
from generator.diff.shape import Shape

PARALLEL = ("x-enum-varnames", "x-enum-descriptions", "x-enum-features")


@dataclass(frozen=True, slots=True)
class Member:
    """A member: its value, and the places of what is said of it."""

    node: Node
    name: str | None
    description: Node
    gate: Node

    @property
    def label(self) -> str:
        """The name; the value, where there is none."""
        return self.name if self.name is not None else shown(self.node.value)


def compare_enums(
    comparison: Comparison,
    features: Features,
    old: Shape,
    new: Shape,
    item: str,
    direction: Direction,
    holders: Holders,
) -> set[str]:
    """Compare two enumerations; returns the keywords that were dealt with."""
    before, after = members_of(old), members_of(new)
    if before is None or after is None:
        return set()
    pair = Pair(_enum(old), _enum(new))
    if pair.old.missing and pair.new.missing:
        return set()
    if pair.old.missing or pair.new.missing:
        rule = "enum-added" if pair.old.missing else "enum-removed"
        values = [member.label for member in (after or before).values()]
        comparison.report(f"{direction}-{rule}", item, pair, new=", ".join(values))
        return {"enum", *PARALLEL}
    for key in dict.fromkeys([*before, *after]):
        one, other = before.get(key), after.get(key)
        if one is not None and other is not None:
            _compare(comparison, features, one, other, item, holders)
        elif other is not None:
            where = Pair(pair.old, other.node)
            gate = gate_of(other.gate.value)
            features.added(f"{direction}-enum-value", f"{item}.{other.label}", where, gate)
        elif one is not None:
            where = Pair(one.node, pair.new)
            gate = gate_of(one.gate.value)
            features.removed(f"{direction}-enum-value", f"{item}.{one.label}", where, gate)
    return {"enum", *PARALLEL}


def _compare(
    comparison: Comparison,
    features: Features,
    old: Member,
    new: Member,
    item: str,
    holders: Holders,
) -> None:
    pair = Pair(old.node, new.node)
    label = old.label if old.label == new.label else shown(old.node.value)
    item = f"{item}.{label}"
    if old.name != new.name:
        comparison.report("enum-value-renamed", item, pair, old=old.label, new=new.label)
    comparison.text(Pair(old.description, new.description), item, "description")
    features.compare(Pair(old.gate, new.gate), item, holders)


def members_of(shape: Shape) -> dict[str, Member] | None:
    """The members by value; None where the lists are not as they should be."""
    enum = _enum(shape)
    if enum.missing:
        return None if any(key in shape.keywords for key in PARALLEL) else {}
    if not isinstance(enum.value, list):
        return None
    lists = {key: shape.keywords[key] for key in PARALLEL if key in shape.keywords}
    length = len(enum.value)
    if any(not isinstance(n.value, list) or len(n.value) != length for n in lists.values()):
        return None
    names = lists["x-enum-varnames"].value if "x-enum-varnames" in lists else []
    if not all(isinstance(name, str) for name in names):
        return None
    members = {
        canonical(value): Member(
            enum.child(index),
            names[index] if names else None,
            _beside(lists, "x-enum-descriptions", index, enum),
            _beside(lists, "x-enum-features", index, enum),
        )
        for index, value in enumerate(enum.value)
    }
    return members if len(members) == length else None


def _beside(lists: dict[str, Node], key: str, index: int, enum: Node) -> Node:
    """What a list says of a member; null says nothing."""
    node = lists[key].child(index) if key in lists else enum.absent()
    return node if node.value is not None else node.absent()


def _enum(shape: Shape) -> Node:
    return shape.keywords.get("enum") or shape.node.absent()
