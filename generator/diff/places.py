"""The names under which `sources.json` knows a part of a document, the closest first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.diff.documents import Part

Parts = tuple[Part, ...]


def names_of(parts: Parts, data: Any) -> Iterator[str]:
    """Every name of a part and of what holds it, as `generate` writes them."""
    if parts[:2] == ("components", "schemas") and len(parts) > 2:
        yield from _of_schema(str(parts[2]), parts[3:], _at(data, parts[:3]))
    elif parts[:2] == ("components", "messages") and len(parts) > 2:
        yield str(parts[2])
    elif parts[:1] == ("paths",) and len(parts) > 1:
        yield from _of_path(parts, data)


def _of_schema(name: str, rest: Parts, schema: Any) -> Iterator[str]:
    if rest[:1] == ("allOf",):
        rest = rest[2:]
    if rest[:1] == ("enum",) and len(rest) > 1 and isinstance(rest[1], int):
        member = _at(schema, ("x-enum-varnames", rest[1]))
        yield f"{name}.{member}"
    if rest[:1] == ("properties",) and len(rest) > 1:
        yield f"{name}.{rest[1]}"
    yield name


def _of_path(parts: Parts, data: Any) -> Iterator[str]:
    path = str(parts[1])
    operation = _at(data, parts[:3])
    if len(parts) > 2 and isinstance(operation, dict):
        area, identifier = _at(operation, ("tags", 0)), operation.get("operationId")
        if isinstance(area, str) and isinstance(identifier, str):
            yield from _of_operation(f"{area}.{identifier}", parts[3:], operation)
        yield f"{str(parts[2]).upper()} {path}"
    yield path


def _of_operation(name: str, rest: Parts, operation: dict[str, Any]) -> Iterator[str]:
    if rest[:1] == ("parameters",) and len(rest) > 1:
        parameter = _at(operation, ("parameters", rest[1], "name"))
        if isinstance(parameter, str):
            yield f"{name}.{parameter}"
    if rest[:1] == ("responses",) and len(rest) > 1:
        if rest[2:3] == ("x-error-ids",) and len(rest) > 3:
            error = _at(operation, (*rest[:4], "id"))
            yield f"{name}.{rest[1]}.{error}"
        yield f"{name}.{rest[1]}"
    if rest[:1] == ("requestBody",):
        yield f"{name}.body"
    yield name


def _at(node: Any, parts: Parts) -> Any:
    for part in parts:
        try:
            node = node[part]
        except (KeyError, IndexError, TypeError):
            return None
    return node
