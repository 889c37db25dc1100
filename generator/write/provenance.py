"""Where each operation, parameter, type, property, member and message comes from."""

from __future__ import annotations

from collections.abc import Iterator

from generator.merge.api import Api
from generator.model.api import Operation, Resource
from generator.model.source import Source
from generator.model.types import EnumType, ObjectType, UnionType
from generator.write.naming import operation_ids, tag


def write_sources(api: Api) -> dict[str, list[str]]:
    """Every name of the spec with its places, `page:line`, first appearance first.

    Operations are named `area.operationId`, their parameters and statuses below them; types by
    component name, properties and members below them.
    """
    found: dict[str, list[str]] = {}
    for name, source in _operations(api):
        _note(found, name, source)
    for name, definition in api.catalog.types.items():
        for source in api.catalog.appearances[name]:
            _note(found, name, source)
        if isinstance(definition, ObjectType):
            for prop in definition.properties:
                _note(found, f"{name}.{prop.name}", prop.source)
        elif isinstance(definition, EnumType):
            for member in definition.members:
                _note(found, f"{name}.{member.name}", member.source)
        elif isinstance(definition, UnionType):
            for option in definition.options:
                _note(found, f"{name}.{getattr(option.type, 'name', '[option]')}", option.source)
    return found


def _operations(api: Api) -> Iterator[tuple[str, Source]]:
    ids = operation_ids(api.resources)
    for resource in api.resources:
        yield resource.path, resource.source
        for operation in resource.operations:
            name = f"{tag(resource, operation)}.{ids[operation.method, operation.path]}"
            yield from _operation(name, resource, operation)


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


def _note(found: dict[str, list[str]], name: str, source: Source) -> None:
    places = found.setdefault(name, [])
    if str(source) not in places:
        places.append(str(source))
