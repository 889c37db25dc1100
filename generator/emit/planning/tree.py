"""Trees of an area: the resources in it, one within the other, each with its methods."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from generator.emit.plan import Area, Method
from generator.emit.planning.naming import Names, class_case

# A view of a version is called so, and gets no number.
_LIKE_A_VIEW = re.compile(r"V[0-9]+\Z")
_LONGEST = 120


def area_tree(root: Area, methods: Mapping[tuple[str, ...], list[Method]]) -> Area:
    """Return an area with the resources in it.

    Args:
        root: the area without methods.
        methods: the methods by the attributes below the area that lead to them.
    """
    names = Names()
    below: dict[tuple[str, ...], dict[str, None]] = {}
    for nodes in methods:
        for end, name in enumerate(nodes):
            below.setdefault(nodes[:end], {})[name] = None

    def planned(nodes: tuple[str, ...]) -> Area:
        path = (root.attribute, *nodes)
        return replace(
            root,
            attribute=path[-1],
            # Before those of its children, in the order of the API.
            class_name=names.take(_class_name(root, nodes)),
            methods=tuple(methods.get(nodes, ())),
            children=tuple(planned((*nodes, name)) for name in below.get(nodes, {})),
            path=path[:-1],
            text="" if nodes else root.text,
        )

    return planned(())


def _class_name(root: Area, nodes: tuple[str, ...]) -> str:
    words = "-".join(nodes).replace("_", "-")
    name = f"{root.class_name}{class_case(words) if nodes else ''}"[:_LONGEST]
    return f"{name}Resource" if nodes and _LIKE_A_VIEW.search(name) else name
