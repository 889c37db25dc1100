"""The API as a whole: resources of all pages, and their types as one catalog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from generator.merge.catalog import Catalog
from generator.merge.compare import Comparison, compare_resources
from generator.merge.conflict import Conflict
from generator.model.api import Fragment, Operation, PageModel, Representation, Resource, Unread
from generator.model.examples import Concepts
from generator.model.source import Source
from generator.model.types import LostName, TypeRef

_TEMPLATE = re.compile(r"\{([^}]*)\}")


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
    prose_only: list[str] = field(default_factory=list)
    comparisons: list[Comparison] = field(default_factory=list)
    bodies: list[Representation] = field(default_factory=list)
    fragments: dict[str, list[Fragment]] = field(default_factory=dict)
    missing: dict[str, tuple[str, ...]] = field(default_factory=dict)
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
        api.bodies += page.bodies
        if not (page.resources or page.fragments or page.bodies or page.concepts.requests):
            api.prose_only.append(page.page)
        api.concepts.requests += page.concepts.requests
        api.concepts.prose += page.concepts.prose
        api.digests[page.page] = page.digest
        if page.fragments:
            api.fragments[page.page] = page.fragments
            api.missing[page.page] = page.missing
        for resource in page.resources:
            first = known.setdefault(_without_names(resource.path), resource)
            if first is resource:
                api.resources.append(resource)
            else:
                _join(first, resource, api)
    api.conflicts += _strange_templates(api.resources)
    roots, owners = _roots(api.resources)
    roots += [(body.type, body.source) for body in api.bodies]
    owners += ["body" for _ in api.bodies]
    api.catalog.build(roots, owners)
    api.conflicts += api.catalog.conflicts
    return api


def representations(operation: Operation) -> Iterator[Representation]:
    """All bodies of an operation: request, responses, messages."""
    yield from operation.requests
    for response in operation.responses:
        yield from response.representations
        for message in response.messages:
            yield message.representation


def _roots(resources: Iterable[Resource]) -> tuple[list[tuple[TypeRef, Source]], list[str]]:
    """The bodies of all operations, and for each the operation, worded as a part of a name."""
    roots, owners = [], []
    for resource in resources:
        for operation in resource.operations:
            parts = re.findall(r"[A-Za-z0-9]+", operation.path)[1:]
            for representation in representations(operation):
                roots.append((representation.type, representation.source))
                owners.append(".".join([*parts, operation.method.lower()]))
    return roots, owners


def _without_names(path: str) -> str:
    """A path by which resources are told apart: what its templates are called says nothing."""
    return _TEMPLATE.sub("{}", path)


def _strange_templates(resources: Iterable[Resource]) -> Iterator[Conflict]:
    """Template parameters that a page describes and its path does not have."""
    for resource in resources:
        for operation in resource.operations:
            for parameter in operation.parameters:
                if parameter.location == "path" and f"{{{parameter.name}}}" not in operation.path:
                    item = f"template parameter {parameter.name}"
                    places = (operation.source, parameter.source)
                    yield Conflict(item, "place", *places, "", operation.path)


def _paths(page: PageModel) -> list[str]:
    return [resource.path for resource in page.resources]


def _join(known: Resource, other: Resource, api: Api) -> None:
    """Keep what the first page says, and compare what the other one does.

    Where they call a template of the path otherwise, the first page's name counts.
    """
    if known.path != other.path:
        item = f"resource {_without_names(known.path)}"
        places = (known.source, other.source)
        api.conflicts.append(Conflict(item, "path", *places, known.path, other.path))
        other = _with_path(other, known.path)
    comparison = compare_resources(known, other)
    api.comparisons.append(comparison)
    api.conflicts += comparison.conflicts


def _with_path(resource: Resource, path: str) -> Resource:
    """A resource under a path that differs in the names of its templates, which change too."""
    names = dict(zip(_TEMPLATE.findall(resource.path), _TEMPLATE.findall(path), strict=True))
    operations = []
    for operation in resource.operations:
        parameters = [
            replace(p, name=names.get(p.name, p.name)) if p.location == "path" else p
            for p in operation.parameters
        ]
        operations.append(replace(operation, path=path, parameters=parameters))
    return replace(resource, path=path, operations=operations)
