"""`sources.json`: the places, `page:line`, that each part of a spec was read from, by its name.

Operations are named `area.operationId`, their parameters and statuses below them; types by
component name, properties and members below them; other components by kind and name.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.input_file import read_file
from generator.spec.document import Node
from generator.spec.errors import SpecError
from generator.spec.json_text import read_json
from generator.spec.operations import METHODS
from generator.spec.pointer import Key
from generator.spec.schema import are_texts

SOURCES = "sources.json"


def load_sources(folder: Path) -> dict[str, list[str]]:
    """Read the sources that lie beside a spec, as `read_sources` does; none where none do."""
    path = folder / SOURCES
    return read_sources(read_file(path), path.as_posix()) if os.path.lexists(path) else {}


def read_sources(content: bytes, file: str) -> dict[str, list[str]]:
    """Return the names of parts with the places, `page:line`, that each was read from.

    Raises:
        SpecError: the content is something else.
    """
    try:
        data = read_json(content.decode())
    except (RecursionError, ValueError) as error:
        raise SpecError(file, "the file is not JSON", f"the {SOURCES} of a spec", 1) from error
    if not isinstance(data, dict) or not all(map(are_texts, data.values())):
        raise SpecError(file, "the file is no list of sources", "names with lists of page:line")
    return data


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
                    yield from _named(name, schema.at("x-enum-varnames", at))
                case ["properties", property_name, *_]:
                    yield f"{name}.{property_name}"
            yield str(name)
        case ("components", "responses", name, "x-error-ids", at, *_):
            error = top.at("components", "responses", name, "x-error-ids", at, "id")
            yield from _named(f"responses.{name}", error)
            yield f"responses.{name}"
        case ("components", "responses" | "parameters" as kind, name, *_):
            yield f"{kind}.{name}"
        case ("paths", path, "parameters", int(at), *_):
            item = top.at("paths", path)
            for name in filter(None, (_name(item.child(method)) for method in METHODS)):
                yield from _named(name, item.at("parameters", at).resolved().child("name"))
            yield str(path)
        case ("paths", path, *rest):
            operation = top.at("paths", path, *rest[:1])
            if rest and rest[0] in METHODS and isinstance(operation.value, dict):
                yield from _of_operation(operation, rest[1:])
                yield f"{str(rest[0]).upper()} {path}"
            yield str(path)


def _of_operation(operation: Node, rest: Sequence[Key]) -> Iterator[str]:
    name = _name(operation)
    if name is None:
        return
    match rest:
        case ["parameters", at, *_]:
            yield from _named(name, operation.at("parameters", at).resolved().child("name"))
        case ["responses", status, *below]:
            if below[:1] == ["x-error-ids"] and len(below) > 1:
                error = operation.at("responses", status, *below[:2])
                yield from _named(f"{name}.{status}", error.child("id"))
            yield f"{name}.{status}"
        case ["requestBody", *_]:
            yield f"{name}.body"
    yield name


def _name(operation: Node) -> str | None:
    """Return the name of an operation; None where it has none."""
    area, identifier = operation.at("tags", 0).value, operation.child("operationId").value
    is_named = isinstance(area, str) and isinstance(identifier, str)
    return f"{area}.{identifier}" if is_named else None


def _named(holder: Key, name: Node) -> Iterator[str]:
    """Yield the name of a part below its holder's; nothing for a part without one."""
    if isinstance(name.value, str):
        yield f"{holder}.{name.value}"
