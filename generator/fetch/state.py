"""What is known of each URL, in one file: the last whole run, and as much as there is of this one.

A line of JSON each: first the mirror, then the records of the last whole run, then a mark, then
the records of the run that goes on, added as they come. A whole run ends by rewriting the file
in one step, so what is left of an interrupted one is never lost, and never taken for whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime
from typing import IO, Literal

import msgspec

from generator.fetch.errors import FetchError
from generator.fetch.folder import Folder
from generator.fetch.transport import Answer

NAME = ".fetch.jsonl"
_FORMAT = 1
# The standard wants the quotes; some servers forget them, and know their own again.
_ETAG = re.compile(r'(W/)?"[\x21\x23-\x7e]{0,500}"|[\x21\x23-\x7e]{1,500}')

Outcome = Literal["page", "script", "redirect", "other", "missing"]


class Record(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What asking for a URL led to.

    `page` has the path and the digest of its file, `script` the pages it lists, `redirect` its
    target. ETag and Last-Modified are as the server sent them.
    """

    url: str
    outcome: Outcome
    path: str = ""
    sha256: str = ""
    etag: str = ""
    modified: str = ""
    links: tuple[str, ...] = ()
    target: str = ""
    status: int = 200

    def conditions(self) -> dict[str, str]:
        """Headers that ask for the body only if it is another one."""
        named = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in named.items() if value}


class _Mirror(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    format: int
    start: str


def validators(answer: Answer) -> tuple[str, str]:
    """ETag and Last-Modified of an answer; they are sent back, so only what is safe in a header."""
    etag = answer.headers.get("etag", "")
    modified = answer.headers.get("last-modified", "")
    try:
        parsedate_to_datetime(modified)
    except (ValueError, OverflowError):
        modified = ""
    if not (modified.isascii() and modified.isprintable()):
        modified = ""
    return etag if _ETAG.fullmatch(etag) else "", modified


class State:
    """The state file of a mirror.

    `known` are the records of the last whole run, `done` those of a run that was interrupted.
    Raises FetchError when the file is damaged, or is of another start URL.
    """

    def __init__(self, folder: Folder, start: str) -> None:
        self.known: dict[str, Record] = {}
        self.done: dict[str, Record] = {}
        self._mirror = _Mirror(_FORMAT, start)
        self._place = folder.locate(NAME)
        self._folder = folder
        self._journal: IO[bytes] | None = None
        self.is_new = not self._place.exists()
        if not self.is_new:
            self._load()

    def begin(self) -> None:
        """Start to record a run, after what is left of an interrupted one."""
        self.close()
        lines = [self._mirror, *self.known.values(), None, *self.done.values()]
        self._replace(lines)
        self._journal = self._place.open("ab")

    def add(self, record: Record) -> None:
        """Record what a URL of this run led to."""
        if self._journal is None:
            raise RuntimeError("no run has begun")
        self.done[record.url] = record
        self._journal.write(msgspec.json.encode(record) + b"\n")
        self._journal.flush()

    def finish(self, known: Iterable[Record]) -> None:
        """End a whole run; these records are what the next one starts from."""
        self.close()
        self.known = {record.url: record for record in sorted(known, key=lambda each: each.url)}
        self.done = {}
        self._replace([self._mirror, *self.known.values()])

    def close(self) -> None:
        """Close the file; a run that has not finished can go on later."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _replace(self, lines: Iterable[msgspec.Struct | None]) -> None:
        data = b"".join(msgspec.json.encode(line) + b"\n" for line in lines)
        if self._folder.read(NAME) != data:
            self._folder.write(NAME, data)

    def _load(self) -> None:
        # What comes after the last line end is what a crash left of a line.
        lines = self._place.read_bytes().split(b"\n")[:-1]
        try:
            mirror = msgspec.json.decode(lines[0] if lines else b"", type=_Mirror)
        except msgspec.DecodeError as error:
            raise self._damaged(1) from error
        if mirror.format != _FORMAT:
            raise self._damaged(1)
        self._read_records(lines)
        records = [*self.known.values(), *self.done.values()]
        if mirror.start == self._mirror.start:
            return
        if any(record.outcome == "page" for record in records):
            wrong = f"is a mirror of {mirror.start}"
            raise FetchError(self._folder.root, wrong, "that URL, or another folder")
        # The start was wrong, so nothing came of it.
        self.known, self.done = {}, {}

    def _read_records(self, lines: list[bytes]) -> None:
        records = self.known
        for number, line in enumerate(lines[1:], 2):
            try:
                record = msgspec.json.decode(line, type=Record | None)
            except msgspec.DecodeError as error:
                raise self._damaged(number) from error
            if record is None:
                records = self.done
            else:
                records[record.url] = record

    def _damaged(self, line: int) -> FetchError:
        expected = "what an earlier run wrote; without the file, --force takes the folder as it is"
        return FetchError(f"{self._place}:{line}", "not a line of a mirror's state", expected)
