"""Properties of objects: those that come and go, and those that values must have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

from generator.diff.data import canonical
from generator.diff.flattening import shape_of
from generator.diff.gates import stated_gates
from generator.diff.lifecycle import compare_required_since, report_if_one_sided
from generator.diff.matching import key_of
from generator.diff.members import narrowed
from generator.diff.pair import Pair
from generator.diff.shape import Shape
from generator.spec.document import Node
from generator.spec.gates import are_dropped
from generator.spec.schema import gates_of_values

# Keywords whose schemas describe properties, too: `unevaluatedProperties` minds them.
_DESCRIBES = ("if", "dependentSchemas")
_ANYTHING = ("{}", "true", "false")


def compare_properties(pair: Pair, old: Shape, new: Shape, compare: Callable[[Pair], None]) -> None:
    """Compare the properties of two schemas, each by a function that compares schemas.

    One that only one of them describes is compared with what the other one says about properties
    that it does not name.
    """
    for name in {**old.properties, **new.properties}:
        child = pair.below(*_both(old, new, name), f"{pair.item}.{name}")
        required = _requires(pair, new, name)
        if _report_if_unused(child) or (child.one_sided and _is_moved(child, pair, name)):
            continue
        if child.old.missing and (extras := _extras(old, name)):
            child = child.below(extras, child.new)
            child.report("property-stated")
        elif child.new.missing and (extras := _extras(new, name)):
            child = child.below(child.old, extras)
            child.report("property-covered")
        if child.one_sided and child.present.value is False:
            compare(child)  # with a property that can be anything
            continue
        if child.new.missing and _is_closed(new) and not are_dropped(stated_gates(child.old)):
            child.report("property-removed-closed")
            continue
        if report_if_one_sided(
            child, "property", required=pair.is_sent and required, closed=_is_closed(old)
        ):
            continue
        if all(_is_kept_out(pair, node) for node in child.nodes):
            compare(child.travelling("unused"))
            continue
        compare(child)
        if pair.is_sent and required and _requires(pair, old, name):
            gates = [gates_of_values(node, strict=False) for node in child.nodes]
            compare_required_since(child, "property", gates[0], gates[1])


def compare_required_names(pair: Pair, old: Shape, new: Shape) -> None:
    """Compare which properties values must have; one that comes or goes says so itself."""
    for name in {**old.required, **new.required}:
        nodes = [shape.property(name) or _extras(shape, name) for shape in (old, new)]
        # One that no value may have neither comes nor goes.
        lasts = (nodes[0] is None) == (nodes[1] is None) or any(
            n and n.value is False for n in nodes
        )
        required = _requires(pair, new, name)
        if _requires(pair, old, name) != required and lasts:
            child = pair.below(old.required.get(name), new.required.get(name))
            child.named(f"{pair.item}.{name}").report(
                "property-became-required" if required else "property-became-optional"
            )


def _both(old: Shape, new: Shape, name: str) -> tuple[Node | None, Node | None]:
    """Return a property of two schemas; it meets what it has from the same base in both, too."""
    stated = [shape.properties.get(name) for shape in (old, new)]
    above = [shape.inherited(name) for shape in (old, new)]
    alike = len({canonical(node.value) for node in above if node}) == 1 and all(above)
    differ = len({canonical(node.value) if node else "" for node in stated}) == 2
    one, other = (
        narrowed(base, own) if own and base and alike and differ else own or base
        for own, base in zip(stated, above, strict=True)
    )
    return one, other


def _is_moved(pair: Pair, holders: Pair, name: str) -> bool:
    """Tell whether a property came to a base from all that is made of it, or went there.

    What differs between both statements is told where types that are made of it are compared.
    """
    comparison, demands, lasts = holders.comparison, defaultdict[str, set[bool]](set), True
    for holder, node in zip(holders.nodes, pair.nodes, strict=True):
        derived = [] if holder.missing else comparison.of(holder).bases.get(holder.parts, [])
        lasts = lasts and bool(derived)
        for type_ in derived:
            shape = shape_of(type_)
            if shape is None or (name in shape.properties) != node.missing:
                return False
            if (shape.inherited(name) is None) != node.missing:
                return False
            demands[key_of(type_)].add(shape.requires(name))
    return lasts and all(len(answers) == 1 for answers in demands.values())


def _extras(shape: Shape, name: str) -> Node | None:
    """Return the schema of properties that another schema does not name; None for any value."""
    several = list(_patterns_of(shape, name)) or [shape.keyword("additionalProperties")]
    first = several[0]
    if first.missing or (len(several) == 1 and canonical(first.value) in _ANYTHING):
        return None
    if len(several) == 1:
        return first
    return first.with_value({"allOf": [node.value for node in several]})


def _is_closed(shape: Shape) -> bool:
    """Tell whether values can have no properties but those that a schema describes."""
    elsewhere = shape.options or any(key in shape.keywords for key in _DESCRIBES)
    key = "additionalProperties" if elsewhere else "unevaluatedProperties"
    return any(shape.keyword(one).value is False for one in (key, "additionalProperties"))


def _patterns_of(shape: Shape, name: str) -> Iterator[Node]:
    for pattern, node in shape.keyword("patternProperties").items():
        try:
            matches = re.search(pattern, name)
        except re.error:  # a pattern of JavaScript that Python does not read
            continue
        if matches:
            yield node


def _report_if_unused(pair: Pair) -> bool:
    """Report a property of one spec that no value of this direction has."""
    if not pair.one_sided or not _is_kept_out(pair, pair.present):
        return False
    pair.report("property-added-unused" if pair.old.missing else "property-removed-unused")
    return True


def _requires(pair: Pair, shape: Shape, name: str) -> bool:
    """Tell whether values must have a property in the direction in which they travel."""
    node = shape.property(name)
    return shape.requires(name) and not (node is not None and _is_kept_out(pair, node))


def _is_kept_out(pair: Pair, node: Node) -> bool:
    keyword = "readOnly" if pair.is_sent else "writeOnly"
    return pair.direction != "unused" and node.child(keyword).value is True
