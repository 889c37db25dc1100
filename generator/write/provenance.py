"""Where each operation, parameter, type, property, member and message comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.document import operations
from generator.merge.api import Api
from generator.model.api import Operation, Resource
from generator.model.source import Source
from generator.model.types import EnumType, ObjectType, UnionType
from generator.overlay.apply import Parts, Supplied
from generator.write.schema import Schema

_SCHEMA = "#/components/schemas/"


def write_sources(api: Api, openapi: Schema, supplied: Iterable[Supplied]) -> dict[str, list[str]]:
    """Every name of the spec with its places, `page:line`, first appearance first.

    Operations are named `area.operationId`, their parameters and statuses below them; types by
    component name, properties and members below them. What an overlay put there has the
    overlay's place, behind that of the page whose fact it moved.
    """
    found: dict[str, list[str]] = {}
    for name, source in _operations(api, openapi):
        _note(found, name, str(source))
    for name, source in _types(api):
        _note(found, name, str(source))
    for fact in sorted(supplied, key=lambda fact: fact.page is None):
        for name in _names(fact.parts, openapi):
            if fact.page:
                _note(found, name, fact.page)
            _note(found, name, f"{fact.overlay}:{fact.line}")
    _note_bodies(found, openapi)
    return found


def _operations(api: Api, openapi: Schema) -> Iterator[tuple[str, Source]]:
    for resource in api.resources:
        yield resource.path, resource.source
        for operation in resource.operations:
            written = openapi["paths"].get(resource.path, {}).get(operation.method.lower())
            if written is not None:
                yield from _operation(_qualified(written), resource, operation)


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


def _qualified(operation: Schema) -> str:
    return f"{operation['tags'][0]}.{operation['operationId']}"


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


def _names(parts: Parts, openapi: Schema) -> list[str]:
    """The names below which a leaf of a document stands."""
    if len(parts) > 2 and parts[:2] == ("components", "schemas"):
        name, rest = str(parts[2]), parts[3:]
        if rest[:1] == ("allOf",):
            rest = rest[2:]
        below = len(rest) > 1 and rest[0] == "properties"
        return [name, f"{name}.{rest[1]}"] if below else [name]
    if len(parts) > 2 and parts[:2] == ("components", "messages"):
        return [str(parts[2])]
    if len(parts) < 3 or parts[0] != "paths":
        return []
    item = openapi["paths"].get(parts[1], {})
    operation = item.get(parts[2])
    if not isinstance(operation, dict) or "operationId" not in operation:
        return [str(parts[1])]
    name = _qualified(operation)
    if len(parts) > 4 and parts[3] == "parameters" and isinstance(parts[4], int):
        return [f"{name}.{operation['parameters'][parts[4]]['name']}"]
    if len(parts) > 4 and parts[3] == "responses":
        return [f"{name}.{parts[4]}"]
    if len(parts) > 3 and parts[3] == "requestBody":
        return [f"{name}.body"]
    return [name, f"{str(parts[2]).upper()} {parts[1]}"]


def _note_bodies(found: dict[str, list[str]], openapi: Schema) -> None:
    """Give the properties of bodies that came by an overlay their names below the operation."""
    for _, _, operation in operations(openapi):
        for media in operation.get("requestBody", {}).get("content", {}).values():
            schema = str(media.get("schema", {}).get("$ref", "")).removeprefix(_SCHEMA)
            written = openapi.get("components", {}).get("schemas", {}).get(schema, {})
            for prop in written.get("properties", {}):
                places = found.get(f"{schema}.{prop}", [])
                found.setdefault(f"{_qualified(operation)}.{prop}", list(places))


def _note(found: dict[str, list[str]], name: str, place: str) -> None:
    places = found.setdefault(name, [])
    if place not in places:
        places.append(place)
