"""Choices: which option of two specs is which, and the discriminator that tells them apart."""

from __future__ import annotations

from typing import Any

from generator.diff.fields import compare_data, compare_fields
from generator.diff.pair import Matches, Pair, canonical, match
from generator.diff.shape import shape_of
from generator.spec.document import Node
from generator.spec.schema import component_name, type_tag


def type_name(node: Node) -> str | None:
    """Return the name of the component that a schema is or refers to; None for any other."""
    shape = shape_of(node)
    return component_name(shape.ref if shape and shape.ref else node)


def label_of(node: Node) -> str:
    """Return a name for an option of a choice: of its type, else its types, else its content."""
    shape = shape_of(node)
    types = "|".join(sorted(shape.types)) if shape else ""
    return type_name(node) or type_tag(node) or types or canonical(node.value)


def is_same_type(old: Node, new: Node) -> bool:
    """Tell whether two schemas have the same `__type`; the same name, where one has none."""
    tags = type_tag(old), type_tag(new)
    return tags[0] == tags[1] if all(tags) else type_name(old) == type_name(new)


def match_schemas(old: list[Node], new: list[Node]) -> Matches:
    """Match schemas by `__type`, then by name, then by content.

    The last one on either side are a pair, unless both have a `__type`: then each is another.
    """
    matches = match(old, new, type_tag, type_name, lambda node: canonical(node.value))
    last = matches.old + matches.new
    if len(matches.old) == len(matches.new) == 1 and not all(map(type_tag, last)):
        return Matches([*matches.both, (last[0], last[1])], [], [])
    return matches


def compare_discriminators(pair: Pair, old: list[Node], new: list[Node]) -> None:
    """Compare the discriminators of two choices with their options.

    A tag that comes or goes with its option is no change of its own.
    """
    named = pair.part("discriminator")
    names = [_property(node) for node in pair.nodes]
    if None in names or not (pair.one_sided or type(pair.old.value) is type(pair.new.value)):
        compare_data(named)
    elif pair.old.missing:
        pair.report("discriminator-added", values=pair.values, old="", new=names[1])
    elif pair.new.missing:
        pair.report("discriminator-removed", values=pair.values, old=names[0], new="")
    else:
        if _mapping_differs(pair, old, new) or names[0] != names[1]:
            values = [pair.old.value, pair.new.value]
            pair.report("discriminator-changed", values=values)
        compare_fields(named, {}, ("propertyName", "mapping"))


def _property(discriminator: Node) -> str | None:
    """Return the property that tells options apart; None where the keyword is not as expected."""
    if discriminator.missing:
        return ""
    if isinstance(discriminator.value, str):
        return discriminator.value
    name, mapping = discriminator.child("propertyName").value, discriminator.child("mapping")
    known = isinstance(name, str) and (mapping.missing or isinstance(mapping.value, dict))
    return name if known else None


def _mapping_differs(pair: Pair, old: list[Node], new: list[Node]) -> bool:
    """Compare the types that both map to a tag; tell whether the mappings differ."""
    before, after = map(_mapping, pair.nodes)
    old_tags, new_tags = (set(map(type_tag, options)) for options in (old, new))
    differs = False
    for tag in {**before, **after}:
        one, other = before.get(tag), after.get(tag)
        if isinstance(one, Node) and isinstance(other, Node):
            pair.comparison.queue(pair.below(one, other))
            differs |= not is_same_type(one, other)
        elif one is None or other is None:
            target = other if one is None else one
            of_option = isinstance(target, Node) and type_tag(target) == tag
            differs |= not (of_option and (tag in old_tags) != (tag in new_tags))
        else:
            differs |= isinstance(one, Node) or isinstance(other, Node) or one != other
    return differs


def _mapping(discriminator: Node) -> dict[str, Any]:
    """Return the schema of each tag; a name or a reference that leads nowhere stands for itself."""
    mapping: dict[str, Any] = {}
    for tag, ref in discriminator.child("mapping").items():
        by_name = discriminator.document.top.at("components", "schemas", str(ref.value))
        target = ref.referred(ref.value) or (None if by_name.missing else by_name)
        mapping[tag] = ref.value if target is None else target
    return mapping
