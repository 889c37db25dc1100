"""Trees of an area: the resources in it, one within the other, each with its methods."""

from __future__ import annotations

import re
from collections.abc import Mapping

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
    return _Tree(root, methods).area(())


class _Tree:
    def __init__(self, root: Area, methods: Mapping[tuple[str, ...], list[Method]]) -> None:
        self._root = root
        self._methods = methods
        self._names = Names()
        self._children: dict[tuple[str, ...], dict[str, None]] = {}
        for nodes in methods:
            for end, name in enumerate(nodes):
                self._children.setdefault(nodes[:end], {})[name] = None

    def area(self, nodes: tuple[str, ...]) -> Area:
        """Return the area, or the resource that some attributes lead to."""
        path = (self._root.attribute, *nodes)
        # Before those of its children, in the order of the API.
        class_name = self._names.take(self._class_name(nodes))
        children = [self.area((*nodes, name)) for name in self._children.get(nodes, {})]
        return Area(
            attribute=path[-1],
            class_name=class_name,
            tag=self._root.tag,
            feature=self._root.feature,
            methods=tuple(self._methods.get(nodes, ())),
            children=tuple(children),
            path=path[:-1],
            text="" if nodes else self._root.text,
        )

    def _class_name(self, nodes: tuple[str, ...]) -> str:
        words = "-".join(nodes).replace("_", "-")
        name = f"{self._root.class_name}{class_case(words) if nodes else ''}"[:_LONGEST]
        return f"{name}Resource" if nodes and _LIKE_A_VIEW.search(name) else name
