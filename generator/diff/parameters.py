"""Parameters, matched by place and name; path parameters by their position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace
from functools import reduce

from generator.diff.data import canonical
from generator.diff.fields import (
    Fields,
    compare_data,
    compare_fields,
    compare_required,
    compare_shared,
)
from generator.diff.flattening import whole_shape
from generator.diff.gates import loosest, stated_gates
from generator.diff.lifecycle import compare_required_since, report_if_one_sided
from generator.diff.matching import key_of
from generator.diff.pair import Pair
from generator.diff.schemas import compare_schema, schema_field
from generator.spec.document import Node
from generator.spec.gates import Gates, combine
from generator.spec.operations import METHODS
from generator.spec.paths import parameter_names

_Key = tuple[str, str]

_OF_OTHERS = ("accept", "content-type", "authorization")
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}


def compare_parameters(path: Pair, pair: Pair, templates: list[str]) -> None:
    """Compare the parameters of an operation, those of its path included.

    Args:
        path: the paths of both specs.
        pair: the operations.
        templates: the addresses of the paths; what they have and no list states is any text.
    """
    aliases = [_aliases(template, path.item) for template in templates]
    own = pair.child("parameters")
    shared = path.child("parameters").named(f"{pair.item} parameters")
    lists = [*map(_by_key, own.nodes, aliases), *map(_by_key, shared.nodes, aliases)]
    if None in lists:
        compare_data(own.part("parameters"))
        compare_data(shared)
        return
    own_old, own_new, shared_old, shared_new = (stated or {} for stated in lists)
    in_path, new_in_path = map(_of_template, path.nodes, templates, aliases)
    old = {**in_path, **shared_old, **own_old}
    new = _with_old_places(old, {**new_in_path, **shared_new, **own_new})
    pair.comparison.visit(
        *(node.resolved() for stated in lists for node in (stated or {}).values())
    )
    _compare_overridden(shared, own_old.keys() & own_new.keys(), shared_old, shared_new)
    keys = {**old, **new}
    names = Counter(name for _, name in keys)
    stated_for_all = replace(path.child("parameters"), gates=_gates_of_all(path))
    for key in keys:
        child = own.below(old.get(key), new.get(key))
        if all(map(_is_of_path, child.nodes, path.nodes, aliases, (key, key))):
            # What is stated for a path is one fact, however many operations the path has.
            child = stated_for_all.below(old.get(key), new.get(key))
            if not child.first_time("parameter"):
                continue
        place, name = key
        stated = name if place == "path" else str(child.present.resolved().child("name").value)
        child = child.part(stated if names[name] == 1 else f"{place} {stated}")
        if (place == "header" and name in _OF_OTHERS) or (place == "path" and key not in in_path):
            # The media types and the security of an operation say these (OpenAPI).
            child.report_idle()
        else:
            _compare_one(child)


def _compare_overridden(
    pair: Pair, keys: Set[_Key], old: Mapping[_Key, Node], new: Mapping[_Key, Node]
) -> None:
    hidden = sorted(keys & old.keys() & new.keys())
    values = [[shared[key].resolved().value for key in hidden] for shared in (old, new)]
    if canonical(values[0]) != canonical(values[1]):
        pair.report("keyword-without-effect", values=values, how="changed")


def _compare_one(pair: Pair) -> None:
    # What only one spec has is reported at the operation, not at a component that it shares.
    node = pair.present.resolved()
    gates, required = stated_gates(node), node.child("required").value is True
    if not report_if_one_sided(pair, "parameter", gates, required=required):
        compare_shared(pair, "parameter", _compare_parameter)


def _aliases(name: str, path: str) -> dict[str, str]:
    """Return the positions of the parameters of a path, if the specs call them differently."""
    names = parameter_names(name) if name != path else []
    return {parameter: f"{{{index}}}" for index, parameter in enumerate(names, 1)}


def _of_template(path: Node, template: str, aliases: Mapping[str, str]) -> dict[_Key, Node]:
    """Return the parameters that the template of a path has, as they are without a statement."""
    parts = path.child("parameters").parts
    text = {"in": "path", "required": True, "schema": {"type": "string"}}
    return {
        ("path", aliases.get(name, name)): Node(
            path.document, (*parts, name), text | {"name": name}
        )
        for name in parameter_names(template)
    }


def _with_old_places(old: dict[_Key, Node], new: dict[_Key, Node]) -> dict[_Key, Node]:
    """Return new parameters; one that is passed elsewhere now has the key of the old one."""
    lost = {name.lower(): (place, name) for place, name in old if (place, name) not in new}
    gained = [key for key in new if key not in old]
    moved = {key: lost[key[1].lower()] for key in gained if key[1].lower() in lost}
    return {moved.get(key, key): node for key, node in new.items()}


def _gates_of_all(path: Pair) -> Gates:
    """Return the gates that all operations of a path have, the strictest of both specs."""
    held = [
        combine(*(stated_gates(part) for node in path.nodes for part in (node, node.child(method))))
        for method in METHODS
        if any(node.has(method) for node in path.nodes)
    ]
    return reduce(loosest, held) if held else ()


def _is_of_path(parameter: Node, item: Node, aliases: Mapping[str, str], key: _Key) -> bool:
    """Tell whether a path states a parameter for all its operations, or none of these has it."""
    if not parameter.missing:
        return parameter.parts[:-1] == item.child("parameters").parts
    of_operations = (_by_key(item.at(method, "parameters"), aliases) for method in METHODS)
    return not any(key in stated for stated in of_operations if stated)


def _compare_parameter(pair: Pair) -> None:
    required = [node.get("required") is True for node in pair.nodes]
    if _is_moved(pair):
        places = [str(node.child("in").value) for node in pair.nodes]
        rule = "parameter-moved-required" if required[0] else "parameter-moved"
        pair.report(rule, old=places[0], new=places[1])
    compare_required(pair, "parameter")
    if all(required):
        old, new = map(stated_gates, pair.nodes)
        compare_required_since(pair, "parameter", old, new)
    compare_written(pair.travelling("request"), PARAMETER)


def _is_moved(pair: Pair) -> bool:
    return canonical(pair.old.child("in").value) != canonical(pair.new.child("in").value)


def compare_written(pair: Pair, done: Iterable[str]) -> None:
    """Compare how values are written, and what they can be; but for fields that are done."""
    described = pair.mapped(_described)
    in_content = [
        node is not holder for node, holder in zip(pair.nodes, described.nodes, strict=True)
    ]
    styles = [
        [f"content {key_of(holder)}"] if inside else style_of(holder)
        for holder, inside in zip(described.nodes, in_content, strict=True)
    ]
    if styles[0][:1] == styles[1][:1] and not any(map(_explodes, described.nodes)):
        if styles[0] != styles[1]:  # only a list or an object is exploded
            pair.part("explode").report("keyword-without-effect", values=styles, how="changed")
    elif styles[0] != styles[1] and not _is_moved(pair):
        texts = (", ".join(styles[0]), ", ".join(styles[1]))
        pair.report("parameter-style-changed", values=styles, texts=texts)
    if not any(in_content):
        if styles[0] == styles[1] == _REPEATED and _compare_with_one(pair):
            done = (*done, "schema")
        compare_fields(pair.written_as_text(), {**FLAGS, **schema_field(pair.item)}, done)
        return
    compare_fields(pair, FLAGS, (*done, "schema", "content"))
    if all(in_content):
        compare_fields(described, schema_field(pair.item))
    else:
        compare_schema(described.with_holder_gates(*map(stated_gates, pair.nodes)).child("schema"))


def _compare_with_one(pair: Pair) -> bool:
    """Compare a value with a list of such values, if one became the other.

    Written one after the other under one name, one value is a list of one.
    """
    schemas = [node.child("schema") for node in pair.nodes]
    shapes = [shape for shape in map(whole_shape, schemas) if shape is not None]
    are_lists = [shape.kinds == {"array"} for shape in shapes]
    limited = {"minItems", "maxItems", "uniqueItems", "prefixItems", "contains"}
    if sorted(are_lists) != [False, True] or any(
        not shape.kinds or "object" in shape.kinds or limited & shape.keywords.keys()
        for shape in shapes
    ):
        return False
    at = are_lists.index(True)
    schemas[at] = shapes[at].keyword("items")
    pair.report("parameter-repeated" if at else "parameter-unrepeated")
    compare_schema(pair.written_as_text().below(schemas[0], schemas[1]))
    return True


def _explodes(parameter: Node) -> bool:
    """Tell whether `explode` can make a difference: values without parts are written in one way."""
    shape = whole_shape(parameter.child("schema"))
    types = shape.types if shape else frozenset[str]()
    exploded = _EXPLODED.get(style_of(parameter)[0], {"array", "object"})
    return bool(exploded) and (not types or bool(types & exploded))


def _described(parameter: Node) -> Node:
    """Return what has the schema of a parameter: itself, or the one media type of its content."""
    several = [media for _, media in parameter.child("content").items()]
    alone = len(several) == 1 and isinstance(several[0].value, dict)
    return several[0] if alone and not parameter.has("schema") else parameter


# Absent, a flag is not set; one that is set or no longer is has no rule.
FLAGS: Fields = dict.fromkeys(
    ("allowEmptyValue", "allowReserved"),
    (bool, lambda pair: (pair.old.value is True) == (pair.new.value is True)),
)


def style_of(node: Node, place: str = "header") -> list[str]:
    """Return style and explode, with their defaults, of what may not say where it is passed."""
    stated = node.value if isinstance(node.value, dict) else {}
    place = stated["in"] if isinstance(stated.get("in"), str) else place
    style = stated.get("style", _STYLES.get(place))
    explode = canonical(stated.get("explode", style == "form"))
    return [f"style {canonical(style)}", f"explode {explode}"]


# A header is the same in any case; a path parameter's name is compared with the path's.
HEADER = ("required", "style", "explode")
PARAMETER = ("name", "in", *HEADER)
# The style in which a name stands before each element of a list.
_REPEATED = ['style "form"', "explode true"]
# What `explode` makes a difference for, where it is not both lists and objects.
_EXPLODED: dict[str, set[str]] = {'style "simple"': {"object"}, 'style "deepObject"': set()}


def _by_key(parameters: Node, aliases: Mapping[str, str]) -> dict[_Key, Node] | None:
    """Return a list by place and name; None where it is not as it should be."""
    entries = list(parameters.elements())
    by_key = {key: entry for entry in entries if (key := _key(entry.resolved(), aliases))}
    is_list = parameters.missing or isinstance(parameters.value, list)
    return by_key if is_list and len(by_key) == len(entries) else None


def _key(node: Node, aliases: Mapping[str, str]) -> _Key | None:
    place, name = node.child("in").value, node.child("name").value
    if not isinstance(place, str) or not isinstance(name, str) or "$ref" in node.value:
        return None
    if place == "path":
        return place, aliases.get(name, name)
    return place, name.lower() if place == "header" else name
