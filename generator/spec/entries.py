"""Entries of a document: its paths, channels, operations and components, each by itself.

Most of them are as they were in the last run, so what only depends on an entry need not be found
again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.spec.document import Document, Node

_LISTS = ("paths", "webhooks", "channels", "operations")


def entries(document: Document) -> Iterator[Node]:
    """Yield the entries of a document, in their order below each of its lists."""
    top = document.top
    holders = [top.child(name) for name in _LISTS]
    holders += [kind for _, kind in top.child("components").items()]
    for holder in holders:
        for _, entry in holder.items():
            yield entry


def with_entries(document: Document, changed: Callable[[Node], Any]) -> dict[str, Any]:
    """Return a document, each of whose entries is what a function makes of it."""
    data = dict(document.data)
    for entry in entries(document):
        value = changed(entry)
        if value is not entry.value:
            holder: Any = data
            original: Any = document.data
            *above, name = entry.parts
            for key in above:
                original = original[key]
                if holder[key] is original:
                    holder[key] = dict(original)
                holder = holder[key]
            holder[name] = value
    return data


def without_entries(document: Document) -> Document:
    """Return what a document has beside its entries, at the places where it has them."""
    data: dict[str, Any] = {**document.data}
    data |= {name: {} for name in _LISTS if isinstance(data.get(name), dict)}
    if isinstance(data.get("components"), dict):
        kinds = data["components"].items()
        data["components"] = {kind: {} if isinstance(v, dict) else v for kind, v in kinds}
    return Document(document.file, data, document.line_of)
