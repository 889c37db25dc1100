"""Sources of the spec: the places of each operation, parameter, type, property and message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.merge.api import Api
from generator.model.api import Operation as Read
from generator.model.types import EnumType, ObjectType, UnionType
from generator.overlay.apply import Outcome
from generator.spec.document import Document, Node, descend
from generator.spec.entries import entries
from generator.spec.operations import Operation
from generator.spec.pointer import component_ref
from generator.spec.schema import component_name, referred_type
from generator.spec.sources import source_names
from generator.step_cache import StepCache
from generator.write.documents import Documents

Operations = Mapping[tuple[str, str], Operation]
_REFERRING = frozenset({"$ref"})
Places = Iterator[tuple[str, object]]


def write_sources(
    api: Api,
    documents: Documents,
    outcome: Outcome,
    operations: Sequence[Operation],
    cache: StepCache,
) -> dict[str, list[str]]:
    """Return every name of the spec with its places, `page:line`, first appearance first.

    A part that an overlay put there has the overlay's place, behind that of the page whose fact
    it moved.

    Args:
        api: the merged pages.
        documents: the finished documents, in which each operation states all that it has.
        outcome: the outcome of the overlays.
        operations: the operations; they may refer to parts that they share.
        cache: what earlier runs found.
    """
    places: dict[str, dict[str, None]] = {}
    for name, place in (
        *_of_resources(api, {(one.path, one.method): one for one in operations}),
        *_of_types(api),
        *_of_overlays(outcome, documents.spec().openapi),
    ):
        places.setdefault(name, {})[str(place)] = None
    sources = {name: list(several) for name, several in places.items()}
    for operation in operations:
        # Properties of a body that came by an overlay have names below the operation, too.
        for name, prop in _body_properties(operation):
            own = f"{_qualified(operation)}.{prop}"
            if own not in sources:
                sources[own] = [*sources.get(f"{name}.{prop}", ())]
    return sources | _of_unions(documents, sources, cache)


def _of_unions(
    documents: Documents, sources: Mapping[str, list[str]], cache: StepCache
) -> dict[str, list[str]]:
    """Return the sources of types that no page names, which are those of the places that use them.

    Such a type is a union that several places share.
    """
    spec = documents.spec()
    places: dict[str, dict[str, None]] = {}
    for document in (spec.openapi, spec.asyncapi):
        # By their references, of which most entries have none to such a type.
        unnamed = {
            component_ref("schemas", name): name
            for name, _ in document.top.at("components", "schemas").items()
            if name not in sources
        }
        for entry in entries(document):
            if unnamed.keys().isdisjoint(cache.content_of(entry)[1]):
                continue
            for node in descend(entry, _REFERRING):
                name = unnamed.get(str(node.value["$ref"]))
                known = next((n for n in source_names(node) if n in sources), None)
                if name and known:
                    places.setdefault(name, {}).update(dict.fromkeys(sources[known]))
    return {name: list(places[name]) for name in sorted(places) if places[name]}


def shared_sources(
    operations: Iterable[Operation], sources: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    """Return the sources of the components that operations share, which are those of its users.

    They are named by the kind and the name, as `responses.NotFoundError`; an error id is named
    below its response.

    Args:
        operations: the operations, which refer to components.
        sources: the sources of all parts of its operations.
    """
    places: dict[str, dict[str, None]] = {}
    for operation in operations:
        parts = [(node, name) for node, name in _parts(operation) if node.parts[0] == "components"]
        for node, name in parts:
            below = f".{node.child('id').value}" if "x-error-ids" in node.parts else ""
            shared = f"{node.parts[1]}.{node.parts[2]}{below}"
            stated = sources.get(f"{_qualified(operation)}.{name}", [])
            places.setdefault(shared, {}).update(dict.fromkeys(stated))
    return {name: list(places[name]) for name in sorted(places) if places[name]}


def _parts(operation: Operation) -> Iterator[tuple[Node, str]]:
    """Yield the parts of an operation that can be shared, with their names below it."""
    for parameter in operation.parameters:
        yield parameter.node, parameter.name
    for response in operation.responses:
        yield response.node, response.status
        yield from ((error.node, f"{response.status}.{error.id}") for error in response.errors)


def _of_resources(api: Api, operations: Operations) -> Places:
    for resource in api.resources:
        yield resource.path, resource.source
        for operation in resource.operations:
            written = operations.get((resource.path, operation.method.lower()))
            if written is not None:
                yield _qualified(written), operation.source
                yield f"{operation.method} {resource.path}", operation.source
                yield from _of_operation(operation, _qualified(written))


def _of_operation(operation: Read, owner: str) -> Places:
    """Yield the parts of an operation by their names, which begin with that of their owner."""
    for parameter in operation.parameters:
        yield f"{owner}.{parameter.name}", parameter.source
        for option in parameter.options:
            yield f"{owner}.{parameter.name}.{option.value}", option.source
    for request in operation.requests:
        yield f"{owner}.body", request.source
        definition = getattr(request.type, "definition", None)
        if isinstance(definition, ObjectType):
            yield from ((f"{owner}.{prop.name}", prop.source) for prop in definition.properties)
    for response in operation.responses:
        status = f"{owner}.{response.status}"
        yield status, response.source
        for error in response.error_ids:
            yield f"{status}.{error.id}", error.source
        for message in response.messages:
            yield f"{owner}.{getattr(message.representation.type, 'name', '')}", message.source


def _of_types(api: Api) -> Places:
    for name, definition in api.catalog.types.items():
        yield from ((name, source) for source in api.catalog.appearances[name])
        match definition:
            case ObjectType(properties=parts) | EnumType(members=parts):
                yield from ((f"{name}.{part.name}", part.source) for part in parts)
            case UnionType(options=options):
                for option in options:
                    yield f"{name}.{getattr(option.type, 'name', '[option]')}", option.source


def _of_overlays(outcome: Outcome, openapi: Document) -> Places:
    for fact in sorted(outcome.supplied, key=lambda fact: fact.page is None):
        for name in _names(Node(openapi, fact.parts, None)):
            if fact.page:
                yield name, fact.page
            yield name, f"{fact.overlay}:{fact.line}"


def _names(leaf: Node) -> list[str]:
    """Return the names to which a leaf belongs: of a type and its part, else of the part only."""
    names = list(source_names(leaf))
    if leaf.parts[0] == "components":
        return names[::-1]
    # An operation has two names, above which is its path.
    return names[:2] if len(names) == 3 else names[:1]


def _qualified(operation: Operation) -> str:
    return f"{operation.tag}.{operation.id}"


def _body_properties(operation: Operation) -> Iterator[tuple[str, str]]:
    """Yield the properties of the types of a body: type, property."""
    media = operation.body.node.child("content").items() if operation.body else ()
    for _, one in media:
        target = referred_type(one.child("schema"))
        name = component_name(target) if target else None
        properties = target.get("properties") if target else None
        if name and isinstance(properties, dict):
            yield from ((name, prop) for prop in properties)
