"""Choices: the options of `oneOf` and `anyOf`, and their discriminator."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.diff import rules
from generator.diff.comparison import ANNOTATIONS, Comparison
from generator.diff.identity import is_same_type, label_of, match_schemas, type_name
from generator.diff.matching import union
from generator.diff.pair import Pair
from generator.diff.shape import Shape, shape_of
from generator.spec.document import Node
from generator.spec.schema import type_tag


class Choices:
    """Compares choices; their options are schemas again.

    Args:
        comparison: the comparison that notes the changes.
        schemas: a function that compares two schemas.
        components: a function that compares two component schemas.
    """

    def __init__(
        self,
        comparison: Comparison,
        schemas: Callable[[Pair], None],
        components: Callable[[Pair], None],
    ) -> None:
        self.comparison = comparison
        self.schemas = schemas
        self.components = components

    def one_is_wrapped(self, pair: Pair, old: Shape, new: Shape) -> bool:
        """Compare a schema with a choice that stands in its place; False where none does."""
        single, choice = (new, old) if old.union else (old, new)
        if single.union or not choice.union or not choice.bare or _refers_to_choice(single):
            return False
        self.comparison.report("choice-closed" if old.union else "choice-opened", pair)
        option = Node(single.node.document, single.node.parts, _constraints(single.node.value))
        self._options(pair, old.options or [option], new.options or [option])
        return True

    def compare(self, pair: Pair, old: Shape, new: Shape) -> None:
        """Compare the options of two schemas."""
        if not old.union or not new.union:
            if old.union or new.union:
                rule = rules.CHOICE_REMOVED if old.union else rules.CHOICE_ADDED
                self.comparison.report(rule, pair)
            return
        if old.union != new.union:
            how = f"is {new.union} where it was {old.union}"
            self.comparison.report("other-changed", pair.named(f"{pair.item} oneOf/anyOf"), how=how)
        self._options(pair, old.options, new.options)

    def _options(self, pair: Pair, old: list[Node], new: list[Node]) -> None:
        for child in pair.each(match_schemas(old, new)):
            option = child.present
            label = min(label_of(node) for node in child.nodes if not node.missing)
            child = child.named(f"{pair.item}|{label}")
            unnamed = not type_name(option) and not type_tag(option)
            values = _constraints(option.value) if unnamed else None
            lifecycle = rules.OPTION.of(pair.direction)
            if not self.comparison.gated_came_or_went(child, lifecycle, values=values):
                self.schemas(child)

    def discriminators(self, pair: Pair, old: Shape, new: Shape) -> None:
        """Compare the discriminators of two schemas.

        A tag that comes or goes with its option is no change of its own.
        """
        names = _property(pair.old), _property(pair.new)
        if any(
            name is None and not node.missing for name, node in zip(names, pair.nodes, strict=True)
        ):
            self.comparison.leftover(pair.named(f"{pair.item} discriminator"))
        elif pair.one_sided:
            rule = rules.DISCRIMINATOR_ADDED if pair.old.missing else rules.DISCRIMINATOR_REMOVED
            facts = {"old": names[0] or "", "new": names[1] or ""}
            self.comparison.report(rule, pair, values=pair.values, **facts)
        elif type(pair.old.value) is not type(pair.new.value):
            self.comparison.leftover(pair.named(f"{pair.item} discriminator"))
        else:
            if self._mapping_differs(pair, old, new) or names[0] != names[1]:
                values = [pair.old.value, pair.new.value]
                self.comparison.report(rules.DISCRIMINATOR_CHANGED, pair, values=values)
            known = ("propertyName", "mapping")
            self.comparison.fields(pair.named(f"{pair.item} discriminator"), {}, known)

    def _mapping_differs(self, pair: Pair, old: Shape, new: Shape) -> bool:
        before, after = _mapping(pair.old), _mapping(pair.new)
        old_tags, new_tags = (set(map(type_tag, shape.options)) for shape in (old, new))
        differs = False
        for tag in union(before, after):
            one, other = before.get(tag), after.get(tag)
            if isinstance(one, Node) and isinstance(other, Node):
                self.components(pair.below(one, other))
                differs |= not is_same_type(one, other)
            elif one is None or other is None:
                target = other if one is None else one
                of_option = isinstance(target, Node) and type_tag(target) == tag
                differs |= not (of_option and (tag in old_tags) != (tag in new_tags))
            else:
                differs |= isinstance(one, Node) or isinstance(other, Node) or one != other
        return differs


def _property(discriminator: Node) -> str | None:
    """Return the property that tells options apart; None where the keyword is not as expected."""
    if isinstance(discriminator.value, str):
        return discriminator.value
    name, mapping = discriminator.child("propertyName").value, discriminator.child("mapping")
    known = isinstance(name, str) and (mapping.missing or isinstance(mapping.value, dict))
    return name if known else None


def _mapping(discriminator: Node) -> dict[str, Any]:
    """Return the schema of each tag; a name or a reference that leads nowhere stands for itself."""
    mapping: dict[str, Any] = {}
    for tag, ref in discriminator.child("mapping").items():
        by_name = discriminator.document.top.at("components", "schemas", str(ref.value))
        target = ref.referred(ref.value) or (None if by_name.missing else by_name)
        mapping[tag] = ref.value if target is None else target
    return mapping


def _refers_to_choice(shape: Shape) -> bool:
    target = shape_of(shape.ref) if shape.ref else None
    return target is not None and bool(target.union)


def _constraints(schema: Any) -> Any:
    """Return a schema without the keywords about the place where it stands."""
    if not isinstance(schema, dict):
        return schema
    return {key: value for key, value in schema.items() if key not in ANNOTATIONS}
