"""Settled schemas: those that two specs have alike, with all that they lead to.

Most of a spec is the same as before. Comparing that would take most of the time and find nothing.
"""

from __future__ import annotations

import json
from collections import defaultdict

from generator.diff.gates import references
from generator.spec.document import Document, Node

_PLACE = ("components", "schemas")


def settled_schemas(old: Document, new: Document) -> frozenset[str]:
    """Return the names of the component schemas that are the same in two documents.

    All that they refer to is the same, too. Those that refer to something else than component
    schemas are left out: there is nothing that could be said of it here.
    """
    before, after = (dict(document.top.at(*_PLACE).items()) for document in (old, new))
    alike = {name for name in after.keys() & before.keys() if _same(before[name], after[name])}
    users: dict[str, list[str]] = defaultdict(list)
    for name in alike:
        for reference, _ in references(new, after[name].value):
            users[_referred(new, reference)].append(name)
    waiting = [name for name in users if name not in alike]
    while waiting:
        unsettled = [name for name in users.pop(waiting.pop(), ()) if name in alike]
        alike.difference_update(unsettled)
        waiting += unsettled
    return frozenset(alike)


def _same(old: Node, new: Node) -> bool:
    """Tell whether two schemas are the same to the letter: for Python alone, `True` is 1."""
    return json.dumps(old.value) == json.dumps(new.value)


def _referred(document: Document, reference: str) -> str:
    """Return the component schema that a reference leads into; itself where it leads elsewhere.

    A mapping can also have the mere name of a component.
    """
    target = document.top.referred(reference)
    if target is None or target.parts[:2] != _PLACE or len(target.parts) < 3:
        return reference
    return str(target.parts[2])
