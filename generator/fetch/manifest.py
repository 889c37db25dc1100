"""The manifest of a mirror: one file with all that is known of each URL.

A line of JSON each: first the start URL, then an entry a URL, of which the last one counts. A run
appends entries as it goes; those that have a state are done. A whole run ends by rewriting the
file in one step without states, so an interrupted run is never lost, and never taken for whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Literal

import msgspec
from msgspec.structs import replace

from generator.errors import LocatedError
from generator.fetch.folder import Folder

NAME = ".fetch.jsonl"
State = Literal["", "new", "changed", "unchanged", "gone", "script", "redirect", "other", "missing"]
PAGES: tuple[State, ...] = ("new", "changed", "unchanged")


class Entry(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All that is known of a URL; the state is empty until the current run has requested it.

    A page has the path and the digest of its file, even after it is gone; a script has the pages
    that it lists, and a redirect has its target, empty if that is no URL. `conditions` are headers
    of the next request, and `problem` says why there is no page.
    """

    url: str
    state: State = ""
    path: str = ""
    sha256: str = ""
    conditions: dict[str, str] = {}
    links: tuple[str, ...] = ()
    target: str | None = None
    problem: str = ""


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    start: str
    format: Literal[2] = 2


class Manifest:
    """The entries of a folder by URL.

    Raises LocatedError when the file is damaged, or when it is of another start URL and has pages.
    """

    def __init__(self, folder: Folder, start: str) -> None:
        self.entries: dict[str, Entry] = {}
        self._header = _Header(start)
        self._folder = folder
        self._journal: IO[bytes]
        data = folder.read(NAME)
        self.is_new = data is None
        if data is not None:
            self._load(data)

    def forget_run(self) -> None:
        """Forget the states, and the entries that are of no use to the next run."""
        self.entries = {
            url: replace(entry, state="", target=None, problem="")
            for url, entry in self.entries.items()
            if entry.path or entry.conditions
        }

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record a run, after what is left of an interrupted one."""
        self._write()
        with self._folder.locate(NAME).open("ab") as self._journal:
            yield

    def add(self, entry: Entry) -> None:
        """Record what is known of a URL after it was requested."""
        self.entries[entry.url] = entry
        self._journal.write(msgspec.json.encode(entry) + b"\n")
        self._journal.flush()

    def finish(self) -> None:
        """End a whole run."""
        self._journal.close()
        self.forget_run()
        self._write()

    def _write(self) -> None:
        entries = sorted(self.entries.values(), key=lambda entry: entry.url)
        lines = msgspec.json.Encoder().encode_lines((self._header, *entries))
        self._folder.write(NAME, lines)

    def _load(self, data: bytes) -> None:
        # What comes after the last line end is what a crash left of a line.
        lines = data.split(b"\n")[:-1] or [b""]
        number = 1
        try:
            header = msgspec.json.decode(lines[0], type=_Header)
            for number in range(2, len(lines) + 1):
                entry = msgspec.json.decode(lines[number - 1], type=Entry)
                self.entries[entry.url] = entry
        except (ValueError, RecursionError) as error:
            file = str(self._folder.root / NAME)
            expected = "what a run wrote; without the file, --force takes the folder as it is"
            raise LocatedError(file, "it is not a line of a manifest", expected, number) from error
        if header.start != self._header.start:
            if any(entry.path for entry in self.entries.values()):
                problem = f"it is a mirror of {header.start}"
                raise LocatedError(str(self._folder.root), problem, "that URL, or another folder")
            self.entries.clear()  # the start was wrong, so nothing came of it
