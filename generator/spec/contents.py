"""Digests of parts of a document, with all that they lead to by references."""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable, Collection
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.references import all_references

# The last version that writes equal values alike, whichever of them are one object.
_MARSHAL = 2
_REFERRING = frozenset({"$ref", "mapping"})


Content = tuple[str, Collection[str]]
"""The digest of a part and of its place, and the references in it."""


class Contents:
    """The contents of one document, which nothing changes meanwhile.

    Args:
        document: the document.
        content_of: a function that returns the content of a part.
    """

    def __init__(self, document: Document, content_of: Callable[[Node], Content]) -> None:
        self._top = document.top
        self._content_of = content_of
        self._known: dict[str, Content] = {}

    def of(self, node: Node, *beside: Any) -> str:
        """Return the digest of a part, of all that it refers to, and of plain data beside it."""
        own, waiting = digest_of(node.value), set(references(node))
        below: dict[str, str] = {}
        while waiting:
            further: set[str] = set()
            for ref in waiting:
                below[ref], refs = self._referred(ref)
                further.update(refs)
            waiting = further - below.keys()
        return digest_of(
            [own, list(beside), *(part for ref in sorted(below) for part in (ref, below[ref]))]
        )

    def _referred(self, ref: str) -> Content:
        """Return the content of what a reference leads to."""
        if ref not in self._known:
            target = self._top.referred(ref)
            self._known[ref] = ("", ()) if target is None else self._content_of(target)
        return self._known[ref]


def references(part: Node) -> list[str]:
    """Return the references below a part, each once; those in its examples are among them."""
    return sorted({*all_references(part.value, _REFERRING)})


def part_digest(part: Node) -> str:
    """Return the digest of a part and of its place."""
    return digest_of([part.value, list(part.parts)])


def digest_of(value: Any) -> str:
    """Return the digest of plain data alone."""
    return hashlib.sha256(marshal.dumps(value, _MARSHAL)).hexdigest()
