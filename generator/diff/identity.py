"""Identity of schemas: their names, and which one of two specs is which."""

from __future__ import annotations

from generator.diff.pair import Matches, canonical, match
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
