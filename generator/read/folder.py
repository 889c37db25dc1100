"""All pages of a folder: read in several processes, or found in the cache."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct, field

from generator.file_hashes import taken_hash
from generator.model.api import PageModel
from generator.read.cache import Outcome, PageCache, packed, unpacked
from generator.read.content import read_content
from generator.read.errors import PageError
from generator.read.finding import find
from generator.read.pages import read_page
from generator.spec.collection import paused_collection

# A process needs about as long to start as this many bytes to be read.
SMALL = 1_000_000


class Reading(Struct):
    """The result of reading a folder.

    Attributes:
        pages: a model of each page.
        failed: an error for each page that could not be read, and for whatever hides pages.
        links: the links to pages that were not followed.
    """

    pages: list[PageModel] = field(default_factory=list)
    failed: list[PageError] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def processors() -> int:
    """Return how many processors this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def read_pages(
    folder: Path,
    progress: Callable[[Iterable[Path]], Iterable[Path]] = iter,
    *,
    cache: PageCache | None = None,
    processes: int = 1,
) -> Reading:
    """Read every page below a folder; a page that cannot be read does not stop the others.

    Args:
        folder: the folder of pages.
        progress: wraps the paths and shows how far the reading is.
        cache: what earlier runs read.
        processes: how many may read at once; more than one starts processes, so a script
            that asks for it needs the guard `if __name__ == "__main__"`.
    """
    cache = cache or PageCache(None)
    listing = find(folder)
    paths = {path: name for name, path in listing.pages.items()}
    known = {path: model for path, name in paths.items() if (model := _known(cache, path, name))}
    new = {path: name for path, name in paths.items() if path not in known}
    outcomes = _outcomes(new, cache, processes)
    reading = Reading(failed=listing.failed, links=listing.links)
    for path in progress(paths):
        outcome = known.pop(path, None) or next(outcomes)
        if isinstance(outcome, PageError):
            reading.failed.append(outcome)
        else:
            reading.pages.append(outcome)
    cache.trim()
    reading.failed.sort(key=lambda error: error.source)
    return reading


def _known(cache: PageCache, path: Path, name: str) -> PageModel | None:
    """Return what an earlier run read on a page; None if the page is new, or cannot be read."""
    if not cache.usable:
        return None
    try:
        digest = taken_hash(path) or hashlib.sha256(read_content(path, name)).hexdigest()
    except (OSError, PageError):
        return None
    return cache.get(name, digest)


def _outcomes(pages: dict[Path, str], cache: PageCache, processes: int) -> Iterator[Outcome]:
    """Yield the outcomes of pages in their order; keep the models in the cache."""
    size = sum(map(_size, pages))
    several = processes > 1 and len(pages) > 1 and size > SMALL
    here = (_outcome(path, name) for path, name in pages.items())
    for outcome in _in_processes(pages, processes) if several else here:
        if isinstance(outcome, PageModel):
            cache.put(outcome)
        yield outcome


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # whoever reads it says why


def _in_processes(pages: dict[Path, str], processes: int) -> Iterator[Outcome]:
    """Read pages in processes of their own; those that such a process cannot return, here."""
    # Here, as most runs find nearly all pages in the cache.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    # Each system starts them the same way, and no lock or thread of this process is copied.
    context = multiprocessing.get_context("spawn")
    executor = ProcessPoolExecutor(min(processes, len(pages)), mp_context=context)
    try:
        futures = [executor.submit(_packed_outcome, path, name) for path, name in pages.items()]
        for future, (path, name) in zip(futures, pages.items(), strict=True):
            try:
                data = future.result()
            except BrokenProcessPool:
                data = None
            yield (unpacked(data) if data else None) or _outcome(path, name)
    finally:
        executor.shutdown(cancel_futures=True)


def _packed_outcome(path: Path, name: str) -> bytes | None:
    return packed(_outcome(path, name))


@paused_collection(stays=False)  # the tree of a page goes with its cycles
def _outcome(path: Path, name: str) -> Outcome:
    try:
        return read_page(path, name)
    except PageError as error:
        return error
