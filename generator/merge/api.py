"""The API as a whole: resources of all pages, and their types as one catalog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.merge.catalog import Catalog
from generator.merge.conflict import Conflict
from generator.model.api import Operation, PageModel, Representation, Resource, Unread
from generator.model.examples import Concepts
from generator.model.source import Source
from generator.model.types import LostName, TypeRef


@dataclass(slots=True)
class Api:
    """Everything that the pages say, merged."""

    pages: list[str]
    resources: list[Resource]
    catalog: Catalog
    unread: list[Unread] = field(default_factory=list)
    lost: list[LostName] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    concepts: Concepts = field(default_factory=Concepts)


def merge_pages(pages: Iterable[PageModel]) -> Api:
    """Merge the models of all pages; pages come in any order, the result has one.

    Resources are ordered by path, so that the name of a file does not matter. When two pages
    describe one method of one path, the first page's is kept and the other is a conflict.
    """
    ordered = sorted(pages, key=lambda page: (_paths(page), page.page))
    api = Api([page.page for page in ordered], [], Catalog())
    known: dict[str, Resource] = {}
    for page in ordered:
        api.unread += page.unread
        api.lost += page.lost
        api.concepts.requests += page.concepts.requests
        api.concepts.prose += page.concepts.prose
        for resource in page.resources:
            if resource.path in known:
                _join(known[resource.path], resource, api)
            else:
                known[resource.path] = resource
                api.resources.append(resource)
    api.catalog.build(list(_roots(api.resources)))
    api.conflicts += api.catalog.conflicts
    return api


def representations(operation: Operation) -> Iterator[Representation]:
    """All bodies of an operation: request, responses, messages."""
    yield from operation.requests
    for response in operation.responses:
        yield from response.representations
        for message in response.messages:
            yield message.representation


def _roots(resources: Iterable[Resource]) -> Iterator[tuple[TypeRef, Source]]:
    for resource in resources:
        for operation in resource.operations:
            for representation in representations(operation):
                yield representation.type, representation.source


def _paths(page: PageModel) -> list[str]:
    return [resource.path for resource in page.resources]


def _join(known: Resource, other: Resource, api: Api) -> None:
    methods = {operation.method: operation for operation in known.operations}
    for operation in other.operations:
        if operation.method not in methods:
            known.operations.append(operation)
            continue
        item = f"{operation.method} {operation.path}"
        first = methods[operation.method]
        api.conflicts.append(
            Conflict(item, "page", first.source, operation.source, str(first.source), "another")
        )
    known.feature = known.feature or other.feature
