"""Sources of the spec: the places of each operation, parameter, type, property and message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.merge.api import Api
from generator.model.api import Operation, Resource
from generator.model.source import Source
from generator.model.types import EnumType, ObjectType, UnionType
from generator.overlay.apply import Outcome
from generator.spec.document import Node
from generator.spec.operations import Operation as Written
from generator.spec.pointer import KeyPath
from generator.spec.schema import component_name
from generator.write.documents import Documents

Sources = dict[str, list[str]]


def write_sources(api: Api, documents: Documents, outcome: Outcome) -> Sources:
    """Return every name of the spec with its places, `page:line`, first appearance first.

    Operations are named `area.operationId`, their parameters and statuses below them; types by
    component name, properties and members below them. A part that an overlay put there has the
    overlay's place, behind that of the page whose fact it moved.

    Args:
        api: the merged pages.
        documents: the finished documents.
        outcome: the outcome of the overlays.
    """
    operations = {(op.path, op.method): op for op in documents.spec().operations}
    sources: Sources = {}
    for name, source in (*_operations(api, operations), *_types(api)):
        _note(sources, name, str(source))
    for fact in sorted(outcome.supplied, key=lambda fact: fact.page is None):
        for name in _names(fact.parts, operations):
            if fact.page:
                _note(sources, name, fact.page)
            _note(sources, name, f"{fact.overlay}:{fact.line}")
    for operation in operations.values():
        _note_body(sources, operation)
    return sources


def _operations(
    api: Api, operations: Mapping[tuple[str, str], Written]
) -> Iterator[tuple[str, Source]]:
    for resource in api.resources:
        yield resource.path, resource.source
        for operation in resource.operations:
            written = operations.get((resource.path, operation.method.lower()))
            if written is not None:
                yield from _operation(_qualified(written), resource, operation)


def _operation(name: str, resource: Resource, operation: Operation) -> Iterator[tuple[str, Source]]:
    yield name, operation.source
    yield f"{operation.method} {resource.path}", operation.source
    for parameter in operation.parameters:
        yield f"{name}.{parameter.name}", parameter.source
        for option in parameter.options:
            yield f"{name}.{parameter.name}.{option.value}", option.source
    for request in operation.requests:
        yield f"{name}.body", request.source
        definition = getattr(request.type, "definition", None)
        if isinstance(definition, ObjectType):
            for prop in definition.properties:
                yield f"{name}.{prop.name}", prop.source
    for response in operation.responses:
        yield f"{name}.{response.status}", response.source
        for error in response.error_ids:
            yield f"{name}.{response.status}.{error.id}", error.source
        for message in response.messages:
            yield f"{name}.{getattr(message.representation.type, 'name', '')}", message.source


def _types(api: Api) -> Iterator[tuple[str, Source]]:
    for name, definition in api.catalog.types.items():
        for source in api.catalog.appearances[name]:
            yield name, source
        if isinstance(definition, ObjectType):
            for prop in definition.properties:
                yield f"{name}.{prop.name}", prop.source
        elif isinstance(definition, EnumType):
            for member in definition.members:
                yield f"{name}.{member.name}", member.source
        elif isinstance(definition, UnionType):
            for option in definition.options:
                yield f"{name}.{getattr(option.type, 'name', '[option]')}", option.source


def _qualified(operation: Written) -> str:
    return f"{operation.tag}.{operation.id}"


def _names(parts: KeyPath, operations: Mapping[tuple[str, str], Written]) -> list[str]:
    """Return the names to which a leaf of a document belongs."""
    match parts:
        case ("components", "schemas", name, *rest):
            if rest[:1] == ["allOf"]:
                rest = rest[2:]
            below = len(rest) > 1 and rest[0] == "properties"
            return [str(name), f"{name}.{rest[1]}"] if below else [str(name)]
        case ("components", "messages", name, *_):
            return [str(name)]
        case ("paths", path, method, *rest):
            operation = operations.get((str(path), str(method)))
            if operation is None:
                return [str(path)]
            return _names_of_part(_qualified(operation), operation, rest)
    return []


def _names_of_part(name: str, operation: Written, parts: list[str | int]) -> list[str]:
    match parts:
        case ["parameters", int(index), *_]:
            parameter = operation.node.at("parameters", index).resolved()
            return [f"{name}.{parameter.child('name').value}"]
        case ["responses", status, *_]:
            return [f"{name}.{status}"]
        case ["requestBody", *_]:
            return [f"{name}.body"]
    return [name, f"{operation.method.upper()} {operation.path}"]


def _note_body(sources: Sources, operation: Written) -> None:
    """Give the properties of a body that came by an overlay their names below the operation."""
    for schema in _schemas(operation):
        target = schema.target()
        name = component_name(target) if target is not None else None
        if target is None or name is None:
            continue
        for prop, _ in target.child("properties").items():
            places = sources.get(f"{name}.{prop}", [])
            sources.setdefault(f"{_qualified(operation)}.{prop}", list(places))


def _schemas(operation: Written) -> list[Node]:
    if operation.body is None:
        return []
    return [media.child("schema") for _, media in operation.body.node.child("content").items()]


def _note(sources: Sources, name: str, place: str) -> None:
    places = sources.setdefault(name, [])
    if place not in places:
        places.append(place)
