"""The way from pages to a spec, as the commands go it: with messages and an exit status."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.commands.lost_parts import lost_parts
from generator.commands.options import cache_folder
from generator.commands.removals import removal_error
from generator.errors import LocatedError, printable
from generator.merge.api import merge_pages
from generator.overlay.document import load_overlays, page_set_of
from generator.pipeline import Build, build_spec
from generator.read.cache import PageCache
from generator.read.folder import Reading, processors, read_pages
from generator.step_cache import StepCache


def build(parsed: argparse.Namespace, folder: Path) -> tuple[Build | None, int]:
    """Return the spec, None if it must not be written, and the exit status.

    Args:
        parsed: the options of the command.
        folder: the folder that the spec is for.

    Raises:
        LocatedError: a folder is missing or empty, or an overlay is none.
    """
    reading = _read(parsed.pages, PageCache(cache_folder(parsed, "pages")))
    for error in reading.failed:
        print(error, file=sys.stderr)
    if not parsed.overlays.is_dir():
        raise LocatedError(str(parsed.overlays), "there is no such folder", "a folder of overlays")
    cache = StepCache(cache_folder(parsed, "steps"))
    overlays = load_overlays(parsed.overlays, cache)
    page_set = page_set_of(parsed.pages)
    api = merge_pages(reading.pages, cache)
    spec = build_spec(api, reading.failed, overlays, page_set, reading.links, cache)
    conflicts = spec.report["conflicts"] if "conflicts" in parsed.fail_on else []
    for fault in (*spec.errors, *map(printable, conflicts)):
        print(fault, file=sys.stderr)
    print(spec.summary)
    for line in lost_parts(folder, spec.sources):
        print(line)
    status = 1 if reading.failed or spec.errors or conflicts else 0
    if status and not (parsed.keep_going and reading.pages):
        cache.keep()
        print("nothing was written; --keep-going writes what could be read", file=sys.stderr)
        return None, 1
    # Whoever goes on although pages failed has been told which ones are missing.
    may_lose = parsed.accept_removals or reading.failed
    if not may_lose and (gone := removal_error(folder, spec.openapi)):
        cache.keep()
        print(gone, "nothing was written", sep="\n", file=sys.stderr)
        return None, 1
    return spec, status


def _read(pages: Path, cache: PageCache) -> Reading:
    """Read a folder of pages.

    Raises:
        LocatedError: there is no such folder, or no page in it.
    """
    if not pages.is_dir():
        raise LocatedError(str(pages), "there is no such folder", "a folder of pages")
    reading = read_pages(pages, _progress, cache=cache, processes=processors())
    if not reading.pages and not reading.failed:
        raise LocatedError(str(pages), "the folder has no pages", "*.htm, *.html or *.txt")
    return reading


def _progress(paths: Iterable[Path]) -> Iterator[Path]:
    """Show the count of pages on a terminal; nothing elsewhere."""
    every = list(paths)
    for number, path in enumerate(every, 1):
        if sys.stderr.isatty():
            print(f"\rreading page {number} of {len(every)}", end="", file=sys.stderr)
        yield path
    if sys.stderr.isatty() and every:
        print("\r\033[K", end="", file=sys.stderr)
