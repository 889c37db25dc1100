"""The embedded pages, their spec and the plan of the client: each is read once a process.

What these functions return is shared by all tests; a test that changes it changes a copy.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from filelock import FileLock

from generator.cache_folder import user_folder
from generator.emit.plan import Plan
from generator.emit.planning.client import plan_spec
from generator.merge.api import Api, merge_pages
from generator.model.api import PageModel
from generator.pipeline import Build, build_spec
from generator.read.cache import PageCache
from generator.read.folder import processors, read_pages
from generator.spec.load import load_spec
from generator.spec.spec import Spec
from tests.unshared import unshared

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "spec" / "pages"
SPEC = ROOT / "spec"


@cache
def spec() -> Spec:
    """Return the spec, which tests/spec compares with what another reader makes of its files."""
    return load_spec(SPEC)


def openapi() -> dict[str, Any]:
    """Return spec/openapi.yaml as plain data."""
    return spec().openapi.data


@cache
def unshared_openapi() -> dict[str, Any]:
    """Return spec/openapi.yaml with everything that operations share at each of them."""
    return unshared(openapi())


def asyncapi() -> dict[str, Any]:
    """Return spec/asyncapi.yaml as plain data."""
    return spec().asyncapi.data


@cache
def page_models() -> tuple[PageModel, ...]:
    """Return what is read of the embedded pages; merging leaves it as it is.

    One worker of a run reads them, all others find them in the cache that the run has.
    """
    folder = user_folder("pages")
    assert folder is not None
    cache = PageCache(folder)
    assert cache.usable
    with FileLock(f"{folder}.lock"):
        reading = read_pages(PAGES, cache=cache, processes=processors())
    assert [str(error) for error in reading.failed] == []
    return tuple(reading.pages)


@cache
def api() -> Api:
    """Return the embedded pages merged."""
    return merge_pages(page_models())


@cache
def build() -> Build:
    """Return what is built of the embedded pages and no overlay."""
    return build_spec(api())


@cache
def client_plan() -> Plan:
    """Return the plan of the client of the spec."""
    return plan_spec(spec())


@cache
def attributes() -> dict[str, str]:
    """Return the attribute of the client for each area, by its tag in the spec."""
    return {area.tag: area.attribute for area in client_plan().areas}
