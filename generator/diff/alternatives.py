"""Alternatives of a choice, null among them."""

from __future__ import annotations

from generator.diff.members import OF_MEMBERS
from generator.spec.document import Node
from generator.spec.schema import is_null


def is_schema(node: Node) -> bool:
    """Tell whether a part is a schema; a missing one allows everything."""
    return node.missing or isinstance(node.value, (dict, bool))


def are_schemas(node: Node) -> bool:
    """Tell whether a part is a list of schemas."""
    return isinstance(node.value, list) and all(map(is_schema, node.elements()))


def alternatives(option: Node, union: str) -> list[Node]:
    """Return the options of an option that is a choice like the one that holds it, else itself."""
    inner = option.child(union)
    is_choice = isinstance(option.value, dict) and option.value.keys() == {union}
    if not is_choice or not are_schemas(inner):
        return [option]
    return [one for member in inner.elements() for one in alternatives(member, union)]


def only_null(option: Node) -> bool:
    """Tell whether null is the only value that an option allows."""
    value = option.value
    return (is_null(option) and len(value) == 1) or value in ({"const": None}, {"enum": [None]})


def or_null(option: Node) -> Node:
    """Return an option whose list of values has null as well."""
    value = option.value
    if not isinstance(value, dict):
        return option
    if "const" in value:
        value = {**{k: v for k, v in value.items() if k != "const"}, "enum": [value["const"]]}
    several = ("enum", *OF_MEMBERS) if isinstance(value.get("enum"), list) else ()
    lists = {key: [*value[key], None] for key in several if isinstance(value.get(key), list)}
    return option.with_value({**value, **lists}) if lists else option
