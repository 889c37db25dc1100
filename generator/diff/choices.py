"""Choices: which option of two specs is which, and whether a value can be of two of them."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from generator.diff.data import canonical
from generator.diff.fields import ANNOTATIONS
from generator.diff.flattening import shape_of, whole_shape
from generator.diff.keywords import applies
from generator.diff.matching import Matches, in_order, match
from generator.diff.shape import Shape
from generator.spec.document import FILES, Node
from generator.spec.schema import are_texts, component_name, listed, type_tag

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


def same_type(old: Node, new: Node) -> tuple[Node, Node] | None:
    """Return two types that are one, be it under another name; None where they are not.

    A component that only refers to another one, and stays, is another name of it.
    """
    if not is_other_type(old, new):
        return old, new
    ends = old.resolved(), new.resolved()
    lasts = not new.document.top.at(*old.parts).missing
    return ends if lasts and name_of_type(ends[0]) == name_of_type(ends[1]) else None


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
    matches = Matches([*matches.both, *rest.both], rest.old, rest.new)
    return in_order(matches, lambda *two: not any(map(type_name, two)))


def are_apart(choice: Shape) -> bool:
    """Tell whether no value meets two options, or a discriminator chooses one.

    They have other types, or another `__type`, or ask for a property that has a value of its own
    in each.
    """
    if "discriminator" in choice.keywords:
        return True
    options = choice.options
    tags = [type_tag(option) for option in options]
    if None not in tags:
        return len(set(tags)) == len(tags)
    shapes = [shape for shape in map(whole_shape, options) if shape is not None]
    kinds = [{"number"} if kind == "integer" else {kind} for s in shapes for kind in s.kinds]
    if all(shape.kinds for shape in shapes) and len(set().union(*kinds)) == len(kinds):
        return True
    if not all(shape.kinds == {"object"} for shape in shapes):
        return False
    names = set.intersection(*(shape.required.keys() & shape.properties for shape in shapes))
    return any(_differ([shape.properties[name] for shape in shapes]) for name in names)


def _differ(properties: list[Node]) -> bool:
    several = [list(map(canonical, allowed(node) or ())) for node in properties]
    values = [value for one in several for value in set(one)]
    return all(several) and len(set(values)) == len(values)


def allowed(schema: Node) -> list[Any] | None:
    """Return the values that a schema lists or has as its only one; None where it does not."""
    whole = whole_shape(schema)
    stated = [whole.keyword(key) for key in ("const", "enum")] if whole else []
    lists = [[n.value] if n.parts[-1] == "const" else n.value for n in stated if not n.missing]
    return lists[0] if lists and isinstance(lists[0], list) else None


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
    return single.node.with_value(value)


def by_type(single: Shape, option: Node) -> list[Node]:
    """Return a schema of several types as an option for each, so that it meets those of a choice.

    Its words are about all of them, and what an enumeration allows is told by no type.
    """
    if len(single.types) < 2 or single.above or {"enum", "const"} & single.keywords.keys():
        return [option]
    value = {k: item for k, item in option.value.items() if k not in ANNOTATIONS}
    if not isinstance(value.get("type"), list):
        return [option]
    several = ({**value, "type": name} for name in value["type"])
    return [
        option.with_value({k: v for k, v in one.items() if applies(k, frozenset({one["type"]}))})
        for one in several
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
    whole = whole_shape(option)
    types = whole.types if whole else frozenset[str]()
    stated = [without_annotations(other.value) for other in others]
    if any(one is True or one == {} for one in stated):
        return True
    plain = (listed(one["type"]) for one in stated if isinstance(one, dict) and [*one] == ["type"])
    return bool(types) and any(
        are_texts(names) and covers(frozenset(names), types) for names in plain
    )


def _types_in_place(schema: Node) -> Hashable | None:
    """Return the types of a schema that is no component; None where it states none."""
    shape = shape_of(schema)
    if shape is None or type_name(schema) or type_tag(schema):
        return None
    return shape.types or None
