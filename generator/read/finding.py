"""Pages in a folder: its files with the suffix of a page, and what stands in for such a file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from msgspec import Struct, field

from generator.model.source import Source
from generator.read.errors import PageError

SUFFIXES = (".htm", ".html", ".txt")


class FolderPages(Struct):
    """The pages in a folder, by their names there.

    Attributes:
        pages: the regular files with the suffix of a page.
        failed: an error for whatever hides pages: a folder that cannot be read, a link that leads
            out of the folder, a pipe with the name of a page.
        links: the links that lead to what is in the folder anyway; they are not followed.
    """

    pages: dict[str, Path] = field(default_factory=dict)
    failed: list[PageError] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


def find(folder: Path) -> FolderPages:
    """Find all pages below a folder, in an order that does not depend on the machine.

    Links are never followed: one that leads out of the folder could bring in any file of this
    machine, and one that stays within it names a page twice.
    """
    finder = _Finder(folder)
    finder.run()
    folder_pages = finder.folder_pages
    folder_pages.pages = dict(sorted(folder_pages.pages.items()))
    folder_pages.links.sort()
    return folder_pages


def find_pages(folder: Path) -> list[Path]:
    """Return the pages that `find` finds."""
    return list(find(folder).pages.values())


def is_page(path: Path) -> bool:
    """Tell whether a file has the suffix of a page."""
    return path.suffix.lower() in SUFFIXES


class _Finder:
    """A walk over all folders below one; none is entered twice, as no link is followed."""

    def __init__(self, top: Path) -> None:
        self.folder_pages = FolderPages()
        self._top = top
        self._real_top = Path(os.path.realpath(top))

    def run(self) -> None:
        waiting = [(os.fspath(self._top), "")]
        while waiting:
            folder, within = waiting.pop()
            try:
                with os.scandir(folder) as entries:
                    listed = list(entries)
            except OSError as error:
                problem = f"the folder cannot be read: {reason(error)}"
                self._fail(within.rstrip("/") or ".", problem, "its pages")
                continue
            for entry in listed:
                name = f"{within}{entry.name}"
                try:
                    self._entry(entry, name)
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append((entry.path, f"{name}/"))
                except OSError as error:
                    problem = f"the file cannot be read: {reason(error)}"
                    self._fail(name, problem, "a file or a folder")

    def _entry(self, entry: os.DirEntry[str], name: str) -> None:
        if entry.is_symlink():
            self._link(Path(entry.path), name)
        # The first as most entries are folders, and no names that are all suffix.
        elif not entry.name.lower().endswith(SUFFIXES) or not is_page(path := Path(entry.path)):
            return
        elif not entry.is_file(follow_symlinks=False):
            kind = "a folder" if entry.is_dir(follow_symlinks=False) else "no regular file"
            self._fail(name, f"the page is {kind}", "a file")
        elif not _is_text(name):
            self._fail(name, "the name of the page is no UTF-8", "a name in UTF-8")
        else:
            self.folder_pages.pages[name] = path

    def _link(self, path: Path, name: str) -> None:
        """Note a link to a page or a folder, and a broken one that could be such a link."""
        may_matter = is_page(path) or not path.suffix
        try:
            mode = path.stat().st_mode
        except OSError as error:
            if may_matter:
                problem = f"the link cannot be followed: {reason(error)}"
                self._fail(name, problem, "a file or a folder")
            return
        target = Path(os.path.realpath(path))
        if not stat.S_ISDIR(mode) and not is_page(path) and not is_page(target):
            return
        is_inside = target.is_relative_to(self._real_top)
        if is_inside and (stat.S_ISDIR(mode) or is_page(target)):
            place = target.relative_to(self._real_top).as_posix()
            self.folder_pages.links.append(f"{name}: a link to {place}")
        else:
            place = target.name if is_inside else "a place outside the folder"
            self._fail(name, f"the page is a link to {place}", "a file")

    def _fail(self, name: str, problem: str, expected: str) -> None:
        self.folder_pages.failed.append(PageError(Source(name, 1), problem, expected))


def reason(error: OSError) -> str:
    """Return why the system refuses a file, without the path, which the message has already."""
    return error.strerror or type(error).__name__


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
