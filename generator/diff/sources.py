"""Names of parts in `sources.json`, which has the pages and lines of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.spec.document import Node
from generator.spec.operations import METHODS
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
        case ("components", "responses", name, "x-error-ids", at, *_):
            error = top.at("components", "responses", name, "x-error-ids", at, "id").value
            yield f"responses.{name}.{error}"
            yield f"responses.{name}"
        case ("components", "responses" | "parameters" as kind, name, *_):
            yield f"{kind}.{name}"
        case ("paths", path, "parameters", int(at), *_):
            yield from _of_path_parameter(top.at("paths", path), at)
            yield str(path)
        case ("paths", path, *rest):
            operation = top.at("paths", path, *rest[:1])
            if rest and isinstance(operation.value, dict):
                yield from _of_operation(operation, rest[1:])
                yield f"{str(rest[0]).upper()} {path}"
            yield str(path)


def _of_path_parameter(item: Node, at: int) -> Iterator[str]:
    """Yield the names of a parameter that stands at a path: below each of its operations."""
    name = item.at("parameters", at, "name").value
    operations = (_name(item.child(method)) for method in METHODS)
    yield from (f"{operation}.{name}" for operation in operations if operation)


def _of_operation(operation: Node, rest: Sequence[Key]) -> Iterator[str]:
    name = _name(operation)
    if name is None:
        return
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


def _name(operation: Node) -> str | None:
    area, identifier = operation.at("tags", 0).value, operation.child("operationId").value
    named = isinstance(area, str) and isinstance(identifier, str)
    return f"{area}.{identifier}" if named else None
