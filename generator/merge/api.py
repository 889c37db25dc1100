"""The API as a whole: resources of all pages, and their types as one catalog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from generator.merge.catalog import Catalog, build_catalog
from generator.merge.compare import Comparison, compare_resources
from generator.merge.conflict import Conflict, conflict
from generator.merge.names import Root
from generator.model.api import Operation, PageModel, Representation, Resource
from generator.model.examples import ExampleRequest
from generator.spec.paths import area_of, identity, parameter_names


@dataclass(slots=True)
class Api:
    """Everything that the pages say, merged.

    Attributes:
        pages: the pages, in the order that counts.
        resources: the resources, each from the first page that has it.
        catalog: the types.
        conflicts: facts that two pages state differently.
        comparisons: pairs of pages that describe one resource.
    """

    pages: list[PageModel]
    resources: list[Resource]
    catalog: Catalog
    conflicts: list[Conflict] = field(default_factory=list)
    comparisons: list[Comparison] = field(default_factory=list)

    @property
    def bodies(self) -> list[Representation]:
        """The representations of no known operation."""
        return [body for page in self.pages for body in page.bodies]

    @property
    def requests(self) -> list[ExampleRequest]:
        """The example requests of concept pages."""
        return [request for page in self.pages for request in page.requests]

    @property
    def digests(self) -> dict[str, str]:
        """The SHA-256 of each page."""
        return {page.page: page.digest for page in self.pages}


def merge_pages(pages: Iterable[PageModel]) -> Api:
    """Merge the models of all pages; pages come in any order, the result has one.

    Resources are ordered by path, so that the name of a file does not matter. When two pages
    describe one resource, the first page is kept (a page before a capture of it) and compared
    with the other: what both state and is not the same is a conflict.
    """
    ordered = sorted(pages, key=lambda page: (_paths(page), page.is_capture, page.page))
    resources, comparisons, conflicts = _join(chain(*(page.resources for page in ordered)))
    bodies = [body for page in ordered for body in page.bodies]
    catalog = build_catalog([*_roots(resources), *(Root(b.type, b.source, "body") for b in bodies)])
    conflicts += [*_unused_parameters(resources), *catalog.conflicts]
    return Api(ordered, resources, catalog, conflicts, comparisons)


def representations(operation: Operation) -> Iterator[Representation]:
    """Yield all bodies of an operation: request, responses, messages."""
    yield from operation.requests
    for response in operation.responses:
        yield from response.representations
        for message in response.messages:
            yield message.representation


def _paths(page: PageModel) -> list[str]:
    return [resource.path for resource in page.resources]


def _roots(resources: Sequence[Resource]) -> Iterator[Root]:
    """Yield the bodies of all operations; each owner is an operation, worded as part of a name."""
    for resource in resources:
        for operation in resource.operations:
            words = re.findall(r"[A-Za-z0-9]+", operation.path)[1:]
            owner = "_".join([*words, operation.method.lower()])
            for body in representations(operation):
                yield Root(body.type, body.source, owner, area_of(operation.path))


def _unused_parameters(resources: Iterable[Resource]) -> Iterator[Conflict]:
    """Yield a conflict for each path parameter that a page describes and its path does not have."""
    for resource in resources:
        for operation in resource.operations:
            names = parameter_names(operation.path)
            for parameter in operation.parameters:
                if parameter.location == "path" and parameter.name not in names:
                    item = f"template parameter {parameter.name}"
                    words = (operation.path, "not in the path")
                    yield conflict(item, "place", operation, parameter, *words)


def _join(
    resources: Iterable[Resource],
) -> tuple[list[Resource], list[Comparison], list[Conflict]]:
    """Keep the first of the resources of one path, and compare the others with it.

    Where they give a parameter of the path another name, the first page's name counts.
    """
    first: dict[str, Resource] = {}
    comparisons: list[Comparison] = []
    conflicts: list[Conflict] = []
    for resource in resources:
        key = identity(resource.path)
        known = first.setdefault(key, resource)
        if known is resource:
            continue
        if known.path != resource.path:
            paths = (known.path, resource.path)
            conflicts.append(conflict(f"resource {key}", "path", known, resource, *paths))
        comparison = compare_resources(known, _with_path(resource, known.path))
        comparisons.append(comparison)
        conflicts += comparison.conflicts
    return list(first.values()), comparisons, conflicts


def _with_path(resource: Resource, path: str) -> Resource:
    """Return a resource under a path with other names of parameters, which change with it."""
    names = dict(zip(parameter_names(resource.path), parameter_names(path), strict=True))
    operations = []
    for operation in resource.operations:
        parameters = [
            replace(p, name=names.get(p.name, p.name)) if p.location == "path" else p
            for p in operation.parameters
        ]
        operations.append(replace(operation, path=path, parameters=parameters))
    return replace(resource, path=path, operations=operations)
