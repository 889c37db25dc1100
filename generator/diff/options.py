"""Choices: the options of `oneOf` and `anyOf`, and what tells them apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.diff.comparison import ANNOTATIONS
from generator.diff.features import gate_at
from generator.diff.matching import component_name, label_of, match
from generator.diff.node import Node, Pair
from generator.diff.rules import Direction
from generator.diff.shape import Shape, shape_of, urn_of

if TYPE_CHECKING:
    from generator.diff.schemas import Schemas


class Options:
    """Compares choices; the options themselves are schemas again."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas

    def wraps(self, old: Shape, new: Shape, item: str, direction: Direction) -> bool:
        """Compare one schema with a choice that stands in its place; False where that is not so."""
        if bool(old.union) == bool(new.union):
            return False
        single, choice = (new, old) if old.union else (old, new)
        if not choice.bare or single.union or (single.ref and _is_choice(single.ref)):
            return False
        pair = Pair(old.node, new.node)
        rule = "choice-closed" if old.union else "choice-opened"
        self.schemas.comparison.report(rule, item, pair)
        option = Node(single.node.document, single.node.parts, _stripped(single.node.value))
        if old.union:
            self._match(pair, old.options, [option], item, direction)
        else:
            self._match(pair, [option], new.options, item, direction)
        self.schemas.annotations(old, new, item, direction)
        return True

    def compare(self, old: Shape, new: Shape, item: str, direction: Direction) -> None:
        """Compare the options of two schemas."""
        comparison = self.schemas.comparison
        pair = Pair(old.node, new.node)
        if not old.union and not new.union:
            return
        if not old.union or not new.union:
            rule = "choice-removed" if old.union else "choice-added"
            comparison.report(f"{direction}-{rule}", item, pair)
            return
        if old.union != new.union:
            how = f"is {new.union} where it was {old.union}"
            comparison.report("other-changed", f"{item} oneOf/anyOf", pair, how=how)
        self._match(pair, old.options, new.options, item, direction)

    def _match(
        self, pair: Pair, old: list[Node], new: list[Node], item: str, direction: Direction
    ) -> None:
        features, stem = self.schemas.features, f"{direction}-option"
        matches = match(old, new)
        for one, other in matches.both:
            label = min(label_of(one), label_of(other))
            self.schemas.compare(Pair(one, other), f"{item}|{label}", direction)
        for other in matches.new:
            where = Pair(pair.old.absent(), other)
            told = _told(other)
            features.added(stem, f"{item}|{label_of(other)}", where, gate_at(other), values=told)
        for one in matches.old:
            where = Pair(one, pair.new.absent())
            told = _told(one)
            features.removed(stem, f"{item}|{label_of(one)}", where, gate_at(one), values=told)

    def discriminators(self, before: Shape, after: Shape, item: str, direction: Direction) -> None:
        """Compare what tells options apart.

        What only follows from an option coming or going is no change of its own.
        """
        comparison, name = self.schemas.comparison, "discriminator"
        pair = Pair(
            before.keywords.get(name, before.node.absent()),
            after.keywords.get(name, after.node.absent()),
        )
        old, new = _property(pair.old), _property(pair.new)
        unlike = type(pair.old.value) is not type(pair.new.value)
        if (
            (old is None and not pair.old.missing)
            or (new is None and not pair.new.missing)
            or (unlike and old is not None and new is not None)
        ):
            comparison.leftover(pair, f"{item} discriminator")
        elif pair.old.missing or pair.new.missing:
            rule = "discriminator-added" if pair.old.missing else "discriminator-removed"
            facts = {"old": old or "", "new": new or ""}
            values = [None if n.missing else [n.value] for n in (pair.old, pair.new)]
            comparison.report(f"{direction}-{rule}", item, pair, values=values, **facts)
        else:
            if old != new or self._mapping_differs(pair, before, after, direction):
                values = [pair.old.value, pair.new.value]
                comparison.report(f"{direction}-discriminator-changed", item, pair, values=values)
            known = ("propertyName", "mapping")
            comparison.fields(pair, f"{item} discriminator", {}, skip=known)

    def _mapping_differs(
        self, pair: Pair, before: Shape, after: Shape, direction: Direction
    ) -> bool:
        old, new = _mapping(pair.old), _mapping(pair.new)
        tags = {urn_of(option) for option in before.options}, {urn_of(o) for o in after.options}
        differs = False
        for tag in dict.fromkeys([*old, *new]):
            one, other = old.get(tag), new.get(tag)
            if one is None or other is None:
                # The tag of an option that comes or goes comes or goes with it.
                there = one if one is not None else other
                follows = isinstance(there, Node) and urn_of(there) == tag
                differs |= not (follows and (tag in tags[0]) != (tag in tags[1]))
            elif isinstance(one, Node) and isinstance(other, Node):
                self.schemas.components(Pair(one, other), direction)
                differs |= not _same_type(one, other)
            else:
                differs |= isinstance(one, Node) or isinstance(other, Node) or one != other
        return differs


def _told(option: Node) -> Any:
    """What tells an option from others, where it has no name for that."""
    return None if component_name(option) or urn_of(option) else _stripped(option.value)


def _same_type(old: Node, new: Node) -> bool:
    urns = urn_of(old), urn_of(new)
    return urns[0] == urns[1] if all(urns) else component_name(old) == component_name(new)


def _property(node: Node) -> str | None:
    if isinstance(node.value, str):
        return node.value
    if not isinstance(node.value, dict):
        return None
    mapping, name = node.value.get("mapping", {}), node.value.get("propertyName")
    return name if isinstance(name, str) and isinstance(mapping, dict) else None


def _mapping(node: Node) -> dict[str, Any]:
    """The schema that each tag means; what leads nowhere stands for itself."""
    mapping = node.child("mapping")
    result: dict[str, Any] = {}
    for tag in mapping.value if isinstance(mapping.value, dict) else ():
        ref = mapping.value[tag]
        name = (
            ref if isinstance(ref, str) and ref.startswith("#/") else f"#/components/schemas/{ref}"
        )
        target = Node(node.document, mapping.parts, {"$ref": name}).target()
        result[tag] = target if target is not None else mapping.value[tag]
    return result


def _is_choice(node: Node) -> bool:
    shape = shape_of(node)
    return shape is not None and bool(shape.union)


def _stripped(value: Any) -> Any:
    """A schema without what is said of the place where it stands."""
    if not isinstance(value, dict):
        return value
    return {key: item for key, item in value.items() if key not in ANNOTATIONS}
