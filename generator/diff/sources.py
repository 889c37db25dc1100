"""Names of parts in `sources.json`, which has the pages and lines of each."""

from __future__ import annotations

from collections.abc import Iterator

from generator.spec.document import Node
from generator.spec.pointer import KeyPath


def source_names(node: Node) -> Iterator[str]:
    """Yield the names of a part and of its holders, the closest first, as `generate` has them."""
    parts, top = node.parts, node.document.top
    if parts[:2] == ("components", "schemas") and len(parts) > 2:
        yield from _of_schema(top.at(*parts[:3]), parts[3:])
    elif parts[:2] == ("components", "messages") and len(parts) > 2:
        yield str(parts[2])
    elif parts[:1] == ("paths",) and len(parts) > 1:
        yield from _of_path(top.at(*parts[:2]), parts[2:])


def _of_schema(schema: Node, rest: KeyPath) -> Iterator[str]:
    name = schema.parts[-1]
    if rest[:1] == ("allOf",):
        rest = rest[2:]
    if rest[:1] == ("enum",) and len(rest) > 1:
        yield f"{name}.{schema.at('x-enum-varnames', rest[1]).value}"
    if rest[:1] == ("properties",) and len(rest) > 1:
        yield f"{name}.{rest[1]}"
    yield str(name)


def _of_path(item: Node, rest: KeyPath) -> Iterator[str]:
    path = item.parts[-1]
    operation = item.at(*rest[:1])
    if rest and isinstance(operation.value, dict):
        area, identifier = operation.at("tags", 0).value, operation.child("operationId").value
        if isinstance(area, str) and isinstance(identifier, str):
            yield from _of_operation(f"{area}.{identifier}", operation, rest[1:])
        yield f"{str(rest[0]).upper()} {path}"
    yield str(path)


def _of_operation(name: str, operation: Node, rest: KeyPath) -> Iterator[str]:
    if rest[:1] == ("parameters",) and len(rest) > 1:
        parameter = operation.at("parameters", rest[1], "name").value
        if isinstance(parameter, str):
            yield f"{name}.{parameter}"
    if rest[:1] == ("responses",) and len(rest) > 1:
        if rest[2:3] == ("x-error-ids",) and len(rest) > 3:
            yield f"{name}.{rest[1]}.{operation.at(*rest[:4], 'id').value}"
        yield f"{name}.{rest[1]}"
    if rest[:1] == ("requestBody",):
        yield f"{name}.body"
    yield name
