"""Walks an OpenAPI document as plain data: its operations, and where its references lead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")

Node = dict[str, Any]


def operations(document: Node) -> Iterator[tuple[str, str, Node]]:
    """Every operation with its path and its method, in lower case."""
    for path, item in (document.get("paths") or {}).items():
        for method, operation in item.items():
            if method in METHODS and isinstance(operation, dict):
                yield path, method, operation


def unescaped(part: str) -> str:
    """The name that a part of a JSON Pointer stands for (RFC 6901)."""
    return part.replace("~1", "/").replace("~0", "~")


def at_reference(document: Any, ref: str) -> Any:
    """The node that a local `$ref` means; None where it leads to nothing.

    Standard: JSON Pointer, RFC 6901.
    """
    node = document
    for part in ref.removeprefix("#/").split("/"):
        key = unescaped(part)
        if not isinstance(node, dict) or key not in node:
            return None
        node = node[key]
    return node
