"""Tags of operations, and which tag of one document is called otherwise in another."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from generator.diff.matching import match
from generator.spec.document import Document, Node
from generator.spec.operations import operation_objects
from generator.spec.paths import identity

# An operation by its method and its path without the names of parameters.
_Operation = tuple[str, str]


class RenamedTag(NamedTuple):
    """A tag under its old and its new name, with the operations that have it."""

    old: str
    new: str
    operations: tuple[Node, ...]


def renamed_tags(old: Document, new: Document) -> list[RenamedTag]:
    """Return the tags that all their operations, and no others, have under another name.

    Operations that come or go do not count, and that one operation has another tag is no new name.
    """
    before, after = (_by_tag(document) for document in (old, new))
    lasting = _operations(old).keys() & _operations(new).keys()

    def operations(tag: str) -> frozenset[_Operation] | None:
        several = lasting & (before.get(tag) or after[tag]).keys()
        return frozenset(several) if len(several) > 1 else None

    lost, gained = before.keys() - after.keys(), after.keys() - before.keys()
    matches = match(sorted(lost), sorted(gained), operations)
    return [
        RenamedTag(one, two, tuple(o for key, o in after[two].items() if key in lasting))
        for one, two in matches.both
    ]


def _by_tag(document: Document) -> dict[str, dict[_Operation, Node]]:
    tags: dict[str, dict[_Operation, Node]] = defaultdict(dict)
    for key, operation in _operations(document).items():
        for tag in operation.child("tags").elements():
            if isinstance(tag.value, str):
                tags[tag.value][key] = operation
    return tags


def _operations(document: Document) -> dict[_Operation, Node]:
    return {
        (one.method, identity(one.path)): one.node
        for one in operation_objects(document, strict=False)
    }
