"""Settled parts: components and paths that two specs have alike, with all that they lead to.

Most of a spec is the same as before. Comparing that would take most of the time and find nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict

from generator.spec.document import Document, Node
from generator.spec.references import all_references

# The kind and the name of a component.
Component = tuple[str, str]


def settled_components(old: Document, new: Document) -> frozenset[Component]:
    """Return the components that are the same in two documents, with all that they refer to.

    Those that refer to something else than components are left out: there is nothing that could be
    said of it here. So are those with an error id, which names its type by `__type`.
    """
    before, after = (_components(document) for document in (old, new))
    alike = {key for key in after.keys() & before.keys() if _same(before[key], after[key])}
    users: dict[Component, list[Component]] = defaultdict(list)
    for key in alike:
        for target in _referred(new, after[key]):
            users[target].append(key)
    waiting = [key for key in users if key not in alike]
    while waiting:
        unsettled = [key for key in users.pop(waiting.pop(), ()) if key in alike]
        alike.difference_update(unsettled)
        waiting += unsettled
    return frozenset(alike)


def settled_paths(old: Document, new: Document, components: frozenset[Component]) -> frozenset[str]:
    """Return the paths that are the same in two documents, with all that they refer to.

    There are none where `security` differs, which counts for all of them. Of the components, those
    that are settled are given.
    """
    if not _same(*(document.top.child("security") for document in (old, new))):
        return frozenset()
    before, after = (dict(document.top.child("paths").items()) for document in (old, new))
    return frozenset(
        path
        for path, item in after.items()
        if path in before
        and _same(before[path], item)
        and all(target in components for target in _referred(new, item))
    )


def _components(document: Document) -> dict[Component, Node]:
    return {
        (kind, name): node
        for kind, several in document.top.child("components").items()
        for name, node in several.items()
    }


def _same(old: Node, new: Node) -> bool:
    """Tell whether two parts are the same to the letter: for Python alone, `True` is 1."""
    if old.missing or new.missing:
        return old.missing and new.missing
    return json.dumps(old.value) == json.dumps(new.value)


def _referred(document: Document, part: Node) -> set[Component]:
    """Return the components that a part refers to; what leads elsewhere is one that is not there.

    A mapping can also have the mere name of a schema.
    """
    targets = set()
    for reference in set(all_references(part.value)):
        target = document.top.referred(reference)
        if target is not None and target.parts[:1] == ("components",) and len(target.parts) > 2:
            targets.add((str(target.parts[1]), str(target.parts[2])))
        else:
            targets.add(("schemas", reference))
    return targets
