"""The API as a whole: resources of all pages, and their types as one catalog."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from generator.merge.catalog import Catalog, build_catalog
from generator.merge.compare import Comparison, compare_resources
from generator.merge.conflict import Conflict, conflict
from generator.merge.names import Root
from generator.merge.sound_operations import sound_page
from generator.model.api import PageModel, Representation, Resource
from generator.model.examples import ExampleRequest
from generator.spec.collection import paused_collection
from generator.spec.contents import digest_of
from generator.spec.paths import area_of, identity, parameter_names
from generator.step_cache import StepCache


class Api(Struct):
    """Everything that the pages say, merged.

    Attributes:
        pages: the pages, in the order that counts.
        resources: the resources, each from the first page that has it.
        catalog: the types.
        conflicts: facts that two pages state differently, and slips that were left out.
        comparisons: pairs of pages that describe one resource.
    """

    pages: list[PageModel]
    resources: list[Resource]
    catalog: Catalog
    conflicts: list[Conflict] = []
    comparisons: list[Comparison] = []

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


@paused_collection()
def merge_pages(pages: Iterable[PageModel], cache: StepCache | None = None) -> Api:
    """Merge the models of all pages; pages come in any order, the result has one.

    Resources are ordered by path, so that the name of a file does not matter. When two pages
    describe one resource, the first page is kept (a page before a capture of it, and a capture
    before one that breaks off) and compared with the other: what both state and is not the same
    is a conflict. So is a fact that cannot be true, such as a default outside its range, which is
    left out.

    Args:
        pages: the pages.
        cache: what earlier runs found of the same pages.
    """
    cache = cache or StepCache()
    slips: list[Conflict] = []
    ordered = [_sound(page, slips, cache) for page in sorted(pages, key=_rank)]
    cut = {page.page for page in ordered if page.is_cut}
    resources, comparisons, conflicts = _join(chain(*(page.resources for page in ordered)), cut)
    bodies = [body for page in ordered for body in page.bodies]
    catalog = build_catalog([*_roots(resources), *(Root(b.type, b.source, "body") for b in bodies)])
    in_paths = [*_repeated_parameters(resources), *_unused_parameters(resources)]
    conflicts = [*slips, *conflicts, *in_paths, *catalog.conflicts]
    return Api(ordered, resources, catalog, conflicts, comparisons)


def _sound(page: PageModel, slips: list[Conflict], cache: StepCache) -> PageModel:
    """Return a page without its slips, which are added to a list; most pages have none."""
    # Its name tells how it is read.
    digest = digest_of([page.digest, page.page])
    is_sound = cache.derived("sound", digest, lambda: _is_sound(page))
    return page if is_sound else sound_page(page, slips)


def _is_sound(page: PageModel) -> bool:
    slips: list[Conflict] = []
    return sound_page(page, slips) is page and not slips


def _rank(page: PageModel) -> tuple[list[str], bool, bool, str]:
    """Return the key by which pages are ordered: of one path the most complete comes first."""
    paths = [resource.path for resource in page.resources]
    return paths, page.is_capture, page.is_cut, page.page


def _roots(resources: Sequence[Resource]) -> Iterator[Root]:
    """Yield the bodies of all operations; each owner is an operation, worded as part of a name."""
    for resource in resources:
        for operation in resource.operations:
            words = re.findall(r"[A-Za-z0-9]+", operation.path)[1:]
            owner = "_".join([*words, operation.method.lower()])
            area, used = area_of(operation.path), Counter[str]()
            for role, body in operation.bodies_by_role():
                used[role] += 1
                numbered = f"{role}_{used[role]}" if used[role] > 1 else role
                yield Root(body.type, body.source, owner, area, numbered)


def _repeated_parameters(resources: Iterable[Resource]) -> Iterator[Conflict]:
    """Yield a conflict for each parameter that a path has twice: it gets one value."""
    for resource in resources:
        names = parameter_names(resource.path)
        for name in dict.fromkeys(name for name in names if names.count(name) > 1):
            item, words = f"template parameter {name}", (f"once in {resource.path}", "repeated")
            yield conflict(item, "place", resource, resource, *words)


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
    resources: Iterable[Resource], cut: Set[str]
) -> tuple[list[Resource], list[Comparison], list[Conflict]]:
    """Keep the first of the resources of one path, and compare the others with it.

    Where they give a parameter of the path another name, the first page's name counts. `cut` are
    the pages that break off: what they lack is no statement.
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
        is_cut = resource.source.page in cut
        comparison = compare_resources(known, _with_path(resource, known.path), is_cut=is_cut)
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
