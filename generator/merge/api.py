"""The API as a whole: resources of all pages, and their types as one catalog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.merge.catalog import Catalog
from generator.merge.compare import Comparison, compare_resources
from generator.merge.conflict import Conflict
from generator.model.api import Fragment, Operation, PageModel, Representation, Resource, Unread
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
    comparisons: list[Comparison] = field(default_factory=list)
    fragments: dict[str, list[Fragment]] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)


def merge_pages(pages: Iterable[PageModel]) -> Api:
    """Merge the models of all pages; pages come in any order, the result has one.

    Resources are ordered by path, so that the name of a file does not matter. When two pages
    describe one resource, the first page is kept (a page before a capture of it) and compared
    with the other: what both state and is not the same is a conflict.
    """
    ordered = sorted(pages, key=lambda page: (_paths(page), page.is_capture, page.page))
    api = Api([page.page for page in ordered], [], Catalog())
    known: dict[str, Resource] = {}
    for page in ordered:
        api.unread += page.unread
        api.lost += page.lost
        api.concepts.requests += page.concepts.requests
        api.concepts.prose += page.concepts.prose
        api.digests[page.page] = page.digest
        if page.fragments:
            api.fragments[page.page] = page.fragments
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
    """Keep what the first page says, and compare what the other one does."""
    comparison = compare_resources(known, other)
    api.comparisons.append(comparison)
    api.conflicts += comparison.conflicts
