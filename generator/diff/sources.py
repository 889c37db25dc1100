"""Names of parts in `sources.json`, which has the pages and lines of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.spec.document import Node
from generator.spec.pointer import Key


def source_names(node: Node) -> Iterator[str]:
    """Yield the names of a part and of its holders, the closest first, as `generate` has them."""
    top = node.document.top
    match node.parts:
        case ("components", "messages", name, *_):
            yield str(name)
        case ("components", "schemas", name, *rest):
            match rest[2:] if rest[:1] == ["allOf"] else rest:
                case ["enum", at, *_]:
                    schema = top.at("components", "schemas", name)
                    yield f"{name}.{schema.at('x-enum-varnames', at).value}"
                case ["properties", property_name, *_]:
                    yield f"{name}.{property_name}"
            yield str(name)
        case ("paths", path, *rest):
            operation = top.at("paths", path, *rest[:1])
            if rest and isinstance(operation.value, dict):
                yield from _of_operation(operation, rest[1:])
                yield f"{str(rest[0]).upper()} {path}"
            yield str(path)


def _of_operation(operation: Node, rest: Sequence[Key]) -> Iterator[str]:
    area, identifier = operation.at("tags", 0).value, operation.child("operationId").value
    if not isinstance(area, str) or not isinstance(identifier, str):
        return
    name = f"{area}.{identifier}"
    match rest:
        case ["parameters", at, *_]:
            parameter = operation.at("parameters", at, "name").value
            if isinstance(parameter, str):
                yield f"{name}.{parameter}"
        case ["responses", status, *below]:
            if below[:1] == ["x-error-ids"] and len(below) > 1:
                yield f"{name}.{status}.{operation.at('responses', status, *below[:2], 'id').value}"
            yield f"{name}.{status}"
        case ["requestBody", *_]:
            yield f"{name}.body"
    yield name
