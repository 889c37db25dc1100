"""Digests of parts of a document, with all that they lead to by references."""

from __future__ import annotations

import hashlib
import marshal
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.references import all_references

# The last version that writes equal values alike, whichever of them are one object.
_MARSHAL = 2
_REFERRING = frozenset({"$ref", "mapping"})


class Contents:
    """The contents of one document, which nothing changes meanwhile."""

    def __init__(self, document: Document) -> None:
        self._top = document.top
        self._known: dict[str, tuple[str, frozenset[str]]] = {}

    def of(self, node: Node, *beside: Any) -> str:
        """Return the digest of a part, of all that it refers to, and of plain data beside it."""
        own, waiting = _content(node.value)
        below: dict[str, str] = {}
        while waiting:
            further: set[str] = set()
            for ref in waiting:
                below[ref], refs = self._referred(ref)
                further |= refs
            waiting = frozenset(further - below.keys())
        return digest_of(
            [own, list(beside), *(part for ref in sorted(below) for part in (ref, below[ref]))]
        )

    def _referred(self, ref: str) -> tuple[str, frozenset[str]]:
        """Return the digest of what a reference leads to, and the references in it."""
        if ref not in self._known:
            target = self._top.referred(ref)
            self._known[ref] = ("", frozenset()) if target is None else _content(target.value)
        return self._known[ref]


def _content(value: Any) -> tuple[str, frozenset[str]]:
    """Return the digest of a value alone, and the references in it."""
    return digest_of(value), frozenset(all_references(value, _REFERRING))


def part_digest(part: Node) -> str:
    """Return the digest of a part and of its place."""
    return digest_of([part.value, list(part.parts)])


def digest_of(value: Any) -> str:
    """Return the digest of plain data alone."""
    return hashlib.sha256(marshal.dumps(value, _MARSHAL)).hexdigest()
