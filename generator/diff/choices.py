"""Choices: which option of two specs is which, and the discriminator that tells them apart."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any

from generator.diff.data import canonical, shown
from generator.diff.fields import ANNOTATIONS, compare_data, compare_fields
from generator.diff.keywords import applies
from generator.diff.matching import Matches, in_order, match
from generator.diff.pair import Pair
from generator.diff.shape import Shape, expanded, shape_of
from generator.spec.document import FILES, Node
from generator.spec.schema import component_name, type_tag

_DATA = frozenset({"const", "enum"})
# Keywords of which the keys are names of properties or schemas.
_BY_NAME = frozenset({"properties", "patternProperties", "$defs", "definitions"})
_BY_NAME |= {"dependentSchemas", "dependentRequired", "dependencies"}


def type_name(node: Node) -> str | None:
    """Return the name of the component that a schema is or refers to; None for any other."""
    shape = shape_of(node)
    return component_name(shape.ref if shape and shape.ref else node)


def label_of(node: Node) -> str:
    """Return a name for an option of a choice: of its type, else its types, else its content."""
    shape = shape_of(node)
    types = "|".join(sorted(shape.types)) if shape else ""
    return type_name(node) or type_tag(node) or types or canonical(node.value)


def is_other_type(old: Node, new: Node) -> bool:
    """Tell whether a reference leads to another type, not to one that is called otherwise now.

    So it is where either one is there in both specs, unless both say by `__type` that they are the
    same.
    """
    if name_of_type(old) == name_of_type(new):
        return False
    if type_tag(old) is not None and type_tag(old) == type_tag(new):
        return False
    tops = new.document.top, old.document.top
    return any(not top.at(*n.parts).missing for top, n in zip(tops, (old, new), strict=True))


def name_of_type(component: Node) -> str:
    """Return the name of a component, or of a schema that stands in a file of its own."""
    name, parts = component_name(component), component.parts
    if name is None and parts[:1] == (FILES,):
        name = "/".join(map(str, parts[2:] or parts[1:]))
    if name is None and parts[-2:-1] in (("$defs",), ("definitions",)):
        holder = f"{str(parts[2]).upper()} {parts[1]}" if parts[0] == "paths" else parts[2]
        name = f"{holder} {parts[-2]}/{parts[-1]}"
    return name or component.pointer


def match_schemas(old: list[Node], new: list[Node]) -> Matches[Node]:
    """Match schemas by `__type`, then by name, then by content, in which words do not count.

    The last one on either side are a pair, unless both have a `__type`: then each is another.
    """
    matches = match(old, new, type_tag, type_name, content_of)
    if len(matches.old) == len(matches.new) == 1:
        return in_order(matches, lambda one, other: not (type_tag(one) and type_tag(other)))
    return matches


def match_options(old: list[Node], new: list[Node]) -> Matches[Node]:
    """Match the options of a choice: as `match_schemas` does, then by type, then by order.

    Options that are no components have no name that could tell them apart.
    """
    matches = match_schemas(old, new)
    rest = match(matches.old, matches.new, _types_in_place)
    both = [*matches.both, *rest.both]
    return in_order(Matches(both, rest.old, rest.new), lambda *two: not any(map(type_name, two)))


def are_apart(options: list[Node]) -> bool:
    """Tell whether no value meets two options: they have other types, or another `__type`."""
    tags = [type_tag(option) for option in options]
    if None not in tags:
        return len(set(tags)) == len(tags)
    shapes = [expanded(shape) for shape in map(shape_of, options) if shape is not None]
    kinds = [{"number"} if kind == "integer" else {kind} for s in shapes for kind in s.kinds]
    return all(shape.kinds for shape in shapes) and len(set().union(*kinds)) == len(kinds)


def content_of(schema: Node) -> str:
    """Return what a schema says about values, as a text."""
    return canonical(without_annotations(schema.value))


def without_annotations(schema: Any) -> Any:
    """Return a schema without the keywords that say nothing about values, also further down."""
    if isinstance(schema, list):
        return [without_annotations(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: without_annotations(child) for name, child in value.items()}
        if key in _BY_NAME and isinstance(value, dict)
        else value
        if key in _DATA
        else without_annotations(value)
        for key, value in schema.items()
        if key not in ANNOTATIONS
    }


def as_option(single: Shape, beside: set[str]) -> Node:
    """Return a schema as an option: without null, and what the choice states beside its options.

    A reference keeps its words, which say something about the place.
    """
    value = single.node.value
    if isinstance(value, dict):
        drops = beside | {"nullable", "x-feature"} | (ANNOTATIONS if single.above else set())
        value = {key: item for key, item in value.items() if key not in drops}
        if isinstance(value.get("type"), list):
            types = [name for name in value["type"] if name != "null"]
            value["type"] = types[0] if len(types) == 1 else types
    return Node(single.node.document, single.node.parts, value)


def by_type(single: Shape, option: Node) -> list[Node]:
    """Return a schema of several types as an option for each, so that it meets those of a choice.

    Its words are about all of them, and what an enumeration allows is told by no type.
    """
    if len(single.types) < 2 or single.above or {"enum", "const"} & single.keywords.keys():
        return [option]
    value = {k: item for k, item in option.value.items() if k not in ANNOTATIONS}
    if not isinstance(value.get("type"), list):
        return [option]
    return [
        Node(
            option.document,
            option.parts,
            {k: v for k, v in {**value, "type": name}.items() if applies(k, frozenset({name}))},
        )
        for name in value["type"]
    ]


def covers(wide: frozenset[str], narrow: frozenset[str]) -> bool:
    """Tell whether all values of some types are of others; no type is any type."""
    if not wide:
        return True
    return bool(narrow) and all(
        name in wide or (name == "integer" and "number" in wide) for name in narrow
    )


def is_covered(option: Node, others: list[Node]) -> bool:
    """Tell whether other options allow all values of one: those of its types, without limits."""
    shape = shape_of(option)
    types = expanded(shape).types if shape else frozenset[str]()
    stated = [without_annotations(other.value) for other in others]
    plain = [one["type"] for one in stated if isinstance(one, dict) and one.keys() == {"type"}]
    if any(one is True or one == {} for one in stated):
        return True
    return bool(types) and any(
        covers(frozenset([name] if isinstance(name, str) else name), types) for name in plain
    )


def _types_in_place(schema: Node) -> Hashable | None:
    """Return the types of a schema that is no component; None where it states none."""
    shape = shape_of(schema)
    if shape is None or type_name(schema) or type_tag(schema):
        return None
    return shape.types or None


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
        changes = dict(_changes_of_mapping(pair, old, new))
        how = [f"by {names[1]} where it was by {names[0]}"] if names[0] != names[1] else []
        if how := [*how, *changes]:
            rule = "discriminator-retargeted" if any(changes.values()) else "discriminator-changed"
            pair.report(rule, values=[pair.old.value, pair.new.value], how=shown("; ".join(how)))
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


def _changes_of_mapping(pair: Pair, old: list[Node], new: list[Node]) -> Iterator[tuple[str, bool]]:
    """Compare the types that both map to a tag.

    Yields in words how the mappings differ, and whether a tag leads to another type now.
    """
    before, after = _mapping(pair.old, old), _mapping(pair.new, new)
    matches = match_options(old, new)
    lone = {(id(o.document), o.resolved().parts) for o in (*matches.old, *matches.new)}
    for tag in {**before, **after}:
        one, other = before.get(tag), after.get(tag)
        leads_elsewhere = False
        if isinstance(one, Node) and isinstance(other, Node):
            differs = leads_elsewhere = is_other_type(one, other)
            if not leads_elsewhere:  # be it under another name, which says so itself
                pair.comparison.queue(pair.below(one, other))
        elif one is None or other is None:
            target = other if one is None else one
            of_option = isinstance(target, Node) and (id(target.document), target.parts) in lone
            differs = not of_option
        else:
            differs = isinstance(one, Node) or isinstance(other, Node) or one != other
        if differs:
            yield f"{tag} {_change_of_target(one, other)}", leads_elsewhere


def _change_of_target(old: Any, new: Any) -> str:
    if old is None:
        return f"now means {_target(new)}"
    if new is None:
        return f"no longer means {_target(old)}"
    return f"means {_target(new)} where it meant {_target(old)}"


def _target(part: Any) -> str:
    return type_name(part) or part.pointer if isinstance(part, Node) else shown(part)


def _mapping(discriminator: Node, options: list[Node]) -> dict[str, Any]:
    """Return the schema of each tag; what leads nowhere stands for itself.

    A component that no tag names, nor its own `__type`, is told by its name (OpenAPI).
    """
    mapping = _stated_mapping(discriminator)
    if isinstance(discriminator.value, dict):
        named = {target.parts for target in mapping.values() if isinstance(target, Node)}
        for option in options:
            component, name = option.resolved(), type_name(option)
            if name and component.parts not in named and type_tag(option) is None:
                mapping.setdefault(name, component)
    return mapping


def _stated_mapping(discriminator: Node) -> dict[str, Any]:
    mapping: dict[str, Any] = {}
    for tag, ref in discriminator.child("mapping").items():
        target = ref.referred(ref.value)
        mapping[tag] = ref.value if target is None else target
    return mapping
