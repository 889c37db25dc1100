"""What the commands that read pages share: their options, and the way from pages to files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.assembly import render_spec
from generator.merge.api import merge_pages
from generator.overlay.document import load_overlays
from generator.read.pages import Reading, read_pages
from generator.shipped import shipped
from generator.write.summary import format_report


def add_options(command: argparse.ArgumentParser) -> None:
    """Declare the options of a command that reads pages."""
    command.add_argument("--pages", type=Path, required=True, help="folder of pages")
    command.add_argument("--out", type=Path, required=True, help="folder to write to")
    command.add_argument(
        "--overlays",
        type=Path,
        default=shipped("overlays"),
        help="folder of overlays (default: those of this project)",
    )
    command.add_argument(
        "--keep-going",
        action="store_true",
        help="write what could be read although a page failed (the exit status stays 1)",
    )


def render(parsed: argparse.Namespace) -> tuple[dict[str, str], int]:
    """The files of the spec, none if they must not be written, and the exit status."""
    reading = _read(parsed.pages)
    if reading is None:
        return {}, 1
    if not parsed.overlays.is_dir():
        print(f"{parsed.overlays}: no such folder: a folder of overlays", file=sys.stderr)
        return {}, 1
    rendered = render_spec(
        merge_pages(reading.pages), reading.failed, load_overlays(parsed.overlays)
    )
    for error in rendered.overlays.errors:
        print(error, file=sys.stderr)
    print(format_report(rendered.report))
    if not reading.failed and not rendered.overlays.errors:
        return rendered.files, 0
    if parsed.keep_going and reading.pages:
        return rendered.files, 1
    print("nothing was written; --keep-going writes what could be read", file=sys.stderr)
    return {}, 1


def _read(pages: Path) -> Reading | None:
    """Read a folder of pages; None, and a line on standard error, when there are none."""
    if not pages.is_dir():
        print(f"{pages}: no such folder: a folder of pages", file=sys.stderr)
        return None
    reading = read_pages(pages, _progress)
    for error in reading.failed:
        print(error, file=sys.stderr)
    if not reading.pages and not reading.failed:
        print(f"{pages}: no pages: *.htm, *.html or *.txt", file=sys.stderr)
        return None
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
