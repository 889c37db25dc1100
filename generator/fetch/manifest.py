"""The manifest of a mirror: one file with all that is known of each URL.

A line of JSON each: first the start URL, then the records of the last whole run, then `null`,
then the records of the run that goes on, added as they come. A whole run ends by rewriting the
file in one step, so what is left of an interrupted one is never lost, and never taken for whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Literal

import msgspec

from generator.errors import LocatedError
from generator.fetch.folder import Folder

NAME = ".fetch.jsonl"


class Record(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """The outcome of requesting a URL.

    `page` has the path and the digest of its file, `script` the pages it lists, `redirect` its
    target, `missing` (and a page that is gone) the problem. `conditions` are the headers of the
    next request.
    """

    url: str
    outcome: Literal["page", "script", "redirect", "other", "missing"]
    path: str = ""
    sha256: str = ""
    conditions: dict[str, str] = {}
    links: tuple[str, ...] = ()
    target: str = ""
    problem: str = ""


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    start: str
    format: Literal[2] = 2


class Manifest:
    """The manifest in a folder: `known` from the last whole run, `done` from an interrupted one.

    Raises LocatedError when the file is damaged, or when it is of another start URL and has pages.
    """

    def __init__(self, folder: Folder, start: str) -> None:
        self.known: dict[str, Record] = {}
        self.done: dict[str, Record] = {}
        self._header = _Header(start)
        self._folder = folder
        self._journal: IO[bytes]
        data = folder.read(NAME)
        self.is_new = data is None
        if data is not None:
            self._load(data)

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record a run, after what is left of an interrupted one."""
        self._write(*self.known.values(), None, *self.done.values())
        with self._folder.locate(NAME).open("ab") as self._journal:
            yield

    def add(self, record: Record) -> None:
        """Record the outcome for a URL of this run."""
        self.done[record.url] = record
        self._journal.write(msgspec.json.encode(record) + b"\n")
        self._journal.flush()

    def finish(self, records: Iterable[Record]) -> None:
        """End a whole run; the next one starts from these records."""
        self._journal.close()
        self._write(*sorted(records, key=lambda record: record.url))

    def _write(self, *records: Record | None) -> None:
        lines = (msgspec.json.encode(line) + b"\n" for line in (self._header, *records))
        self._folder.write(NAME, b"".join(lines))

    def _load(self, data: bytes) -> None:
        # What comes after the last line end is what a crash left of a line.
        lines = data.split(b"\n")[:-1] or [b""]
        number, records = 1, self.known
        try:
            header = msgspec.json.decode(lines[0], type=_Header)
            for number in range(2, len(lines) + 1):
                record = msgspec.json.decode(lines[number - 1], type=Record | None)
                if record is None:
                    records = self.done
                else:
                    records[record.url] = record
        except msgspec.DecodeError as error:
            file = str(self._folder.root / NAME)
            expected = "what a run wrote; without the file, --force takes the folder as it is"
            raise LocatedError(file, "it is not a line of a manifest", expected, number) from error
        if header.start == self._header.start:
            return
        if any(record.outcome == "page" for record in (self.known | self.done).values()):
            problem = f"it is a mirror of {header.start}"
            raise LocatedError(str(self._folder.root), problem, "that URL, or another folder")
        # The start was wrong, so nothing came of it.
        self.known, self.done = {}, {}
