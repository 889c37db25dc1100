"""Finds which schema of the old list is which of the new one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from generator.diff.node import Node, canonical
from generator.diff.shape import name_of, shape_of, urn_of


@dataclass
class Matches:
    """Pairs, and what is left over on either side."""

    both: list[tuple[Node, Node]] = field(default_factory=list)
    old: list[Node] = field(default_factory=list)
    new: list[Node] = field(default_factory=list)


def match(old: list[Node], new: list[Node]) -> Matches:
    """Match by `__type`, then by name, then by content; a last one on each side are a pair.

    The latter only if neither says by its `__type` that it is another.
    """
    matches = Matches(old=list(old), new=list(new))
    for key in (_urn, component_name, _content):
        _match_by(matches, key)
    if len(matches.old) == len(matches.new) == 1 and not (
        _urn(matches.old[0]) and _urn(matches.new[0])
    ):
        matches.both.append((matches.old.pop(), matches.new.pop()))
    return matches


def component_name(node: Node) -> str | None:
    """The name of the component that a schema is or refers to."""
    shape = shape_of(node)
    return name_of(shape.ref) if shape and shape.ref else name_of(node)


def label_of(node: Node) -> str:
    """What to call an option of a choice."""
    shape = shape_of(node)
    return (
        component_name(node)
        or _urn(node)
        or ("|".join(sorted(shape.types)) if shape and shape.types else canonical(node.value))
    )


def _urn(node: Node) -> str | None:
    return urn_of(node)


def _content(node: Node) -> str:
    return canonical(node.value)


def _match_by(matches: Matches, key: Callable[[Node], str | None]) -> None:
    there: dict[str, Node] = {}
    for node in matches.new:
        name = key(node)
        if name is not None:
            there.setdefault(name, node)
    for node in list(matches.old):
        name = key(node)
        other = there.pop(name, None) if name is not None else None
        if other is not None:
            matches.both.append((node, other))
            matches.old.remove(node)
            matches.new.remove(other)
