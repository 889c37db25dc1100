"""Discriminators: the property that tells options apart, and the types behind its values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.diff.choices import is_other_type, label_of, match_options, type_name
from generator.diff.data import shown
from generator.diff.fields import compare_data, compare_fields
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.pair import Pair
from generator.spec.document import Node
from generator.spec.schema import type_tag


def compare_discriminators(pair: Pair, old: list[Node], new: list[Node]) -> None:
    """Compare the discriminators of two choices with their options.

    A tag that comes or goes with its option is no change of its own.
    """
    named = pair.part("discriminator")
    names = [_property(node) for node in pair.nodes]
    if None in names or not (pair.one_sided or type(pair.old.value) is type(pair.new.value)):
        compare_data(named)
    elif pair.one_sided:
        pair.report(f"discriminator-{pair.how}", values=pair.values, old=names[0], new=names[1])
    else:
        if names[0] != names[1]:
            pair.report("discriminator-changed", old=names[0], new=names[1])
        _compare_tags(pair, old, new)
        compare_fields(named, {}, ("propertyName", "mapping"))


def _property(discriminator: Node) -> str | None:
    """Return the property that tells options apart; None where the keyword is not as expected."""
    if discriminator.missing:
        return ""
    if isinstance(discriminator.value, str):
        return discriminator.value
    name, mapping = discriminator.get("propertyName"), discriminator.get("mapping")
    is_known = isinstance(name, str) and isinstance(mapping, dict | None)
    return name if is_known else None


def _compare_tags(pair: Pair, old: list[Node], new: list[Node]) -> None:
    """Compare the types that tags lead to, and the tags of each type.

    Without a choice the types are the options: one that comes or goes is an option that does.
    """
    before, after = _mapping(pair.old, old), _mapping(pair.new, new)
    types = [old, new] if old or new else [_types(before), _types(after)]
    matches, reported = match_options(*types), set[str]()
    _compare_common(pair, before, after)
    for one, other in matches.both:
        lost, gained = (
            [tag for tag in side if _leads(side[tag], node)]
            for side, node in ((before, one), (after, other))
        )
        reported.update(lost, gained)
        child = pair.below(one.resolved(), other.resolved(), f"{pair.item}|{label_of(one)}")
        gone, fresh = {*lost} - {*gained}, {*gained} - {*lost}
        if not (gone & after.keys() or fresh & before.keys()):  # which leads elsewhere now
            child.report_sets("discriminator-tag", sorted(gone), sorted(fresh))
        if not old and not is_other_type(*child.nodes):
            child.queue()
    for node in (*matches.old, *matches.new):
        reported.update(tag for side in (before, after) for tag in side if _leads(side[tag], node))
        if not (old or new):
            child = pair.alone(node, f"{pair.item}|{label_of(node)}")
            report_if_one_sided(child, "option")
    for tag in {**before, **after}.keys() - reported:
        lost, gained = ([tag] if tag not in side else [] for side in (after, before))
        pair.part(tag).report_sets("discriminator-tag", lost, gained)


def _types(mapping: Mapping[str, Any]) -> list[Node]:
    return [*{target.parts: target for target in mapping.values() if type(target) is Node}.values()]


def _leads(target: Any, option: Node) -> bool:
    return isinstance(target, Node) and target.parts == option.resolved().parts


def _compare_common(pair: Pair, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Compare what the tags lead to that both have; the type of one can have another name."""
    changes = []
    for tag in [tag for tag in old if tag in new]:
        one, other = old[tag], new[tag]
        if not isinstance(one, Node) or not isinstance(other, Node):
            differs = isinstance(one, Node) or isinstance(other, Node) or one != other
        elif not (differs := is_other_type(one, other)):
            pair.below(one, other).queue()
        if differs:
            changes.append(f"{tag} means {_target(other)} where it meant {_target(one)}")
    if changes:
        pair.report("discriminator-retargeted", values=pair.values, how=shown("; ".join(changes)))


def _target(part: Any) -> str:
    return type_name(part) or part.pointer if isinstance(part, Node) else shown(part)


def _mapping(discriminator: Node, options: list[Node]) -> dict[str, Any]:
    """Return the schema of each tag; what leads nowhere stands for itself.

    A component that no tag names, nor its own `__type`, is told by its name (OpenAPI).
    """
    mapping: dict[str, Any] = {
        tag: ref.referred(ref.value) or ref.value
        for tag, ref in discriminator.child("mapping").items()
    }
    if isinstance(discriminator.value, dict):
        named = {target.parts for target in mapping.values() if isinstance(target, Node)}
        for option in options:
            component, name = option.resolved(), type_name(option)
            if name and component.parts not in named and type_tag(option) is None:
                mapping.setdefault(name, component)
    return mapping
