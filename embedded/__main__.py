"""`python -m embedded [FOLDER]` writes the embedded pages of a folder, `spec` by default."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from embedded.load import Source, load_source
from embedded.markup.page import Page
from embedded.markup.render import page_file, render_page
from embedded.pages import Pages
from generator.errors import LocatedError
from generator.files import write_files

_PAGES = "icws"


def render(source: Path) -> dict[str, str]:
    """Return the pages that a source describes, by file name below the folder of pages.

    Raises:
        LocatedError: a file of the source cannot be read, or describes what cannot be.
    """
    facts = load_source(source)
    return {_file(page, facts): render_page(page) for page in Pages(facts).every()}


def _file(page: Page, facts: Source) -> str:
    try:
        return page_file(page.path)
    except ValueError as error:
        raise facts.fault(page.path, str(error)) from error


def main(arguments: list[str] | None = None) -> int:
    """Write the pages that changed, remove those of no resource, and say how many."""
    parser = argparse.ArgumentParser(prog="python -m embedded", description=main.__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("spec"))
    folder: Path = parser.parse_args(arguments).folder
    try:
        pages = render(folder / "api")
        stale = [
            file.relative_to(folder / "pages").as_posix()
            for file in (folder / "pages" / _PAGES).rglob("*.htm")
        ]
        changed = write_files(folder / "pages", pages, stale)
    except LocatedError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"pages {len(pages)}, changed {len(changed)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
