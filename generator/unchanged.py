"""Runs with nothing to do: an earlier run had the same input, and all that it wrote is there.

A run that succeeded leaves a stamp in the user's cache: a hash of its input, the hash of each file
that it wrote, and what it said. The input is everything that decides the output: the contents of
the pages, overlays or spec, the options, this program, Python and the versions of its libraries.
Times of files decide nothing but what is hashed again when the run ends. Where anything is in doubt
there is no stamp, and the run is done.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

from generator.cache_folder import CacheFolder
from generator.code_version import installed
from generator.emit.folder import is_settled
from generator.file_hashes import Times, hash_of, hash_once, times_of
from generator.shipped import SHIPPED, shipped

LARGEST_CACHE = 16_000_000

_PROGRAM = Path(__file__).resolve().parent
_FORM = 1
# To hash what is so large would take longer than a run, which refuses it.
_LARGEST_INPUT = 1_000_000_000

_File = tuple[str, str | None, Times | None]
"""A file of the input: its name and kind, the hash of its content, and when it was last touched."""


@dataclass(frozen=True, slots=True)
class CommandCall:
    """A call of a command.

    Attributes:
        command: its name.
        options: all that it was told, as it was told: messages repeat the names of folders.
        inputs: files and folders that it reads.
        out: the folder that it writes to.
        client: the folder below it that holds the client, and nothing but the client.
    """

    command: str
    options: Sequence[str]
    inputs: Sequence[Path]
    out: Path
    client: str | None = None


class Stamp:
    """The stamp of the last run of a call; the input is taken when the object is made."""

    def __init__(self, call: CommandCall, folder: Path | None) -> None:
        self._call = call
        self._cache = CacheFolder(folder, LARGEST_CACHE)
        place = json.dumps([call.command, os.path.realpath(call.out)])
        self._name = hashlib.sha256(place.encode(errors="surrogateescape")).hexdigest()
        self._input = _input(call) if self._cache.usable else None

    def messages(self) -> str | None:
        """Return the messages of the earlier run; None where this one has something to do."""
        data = self._cache.get(self._name)
        if data is None or self._input is None:
            return None
        stated = _stated(data)
        if stated is None or stated["input"] != _digest(self._input):
            return None
        return str(stated["messages"]) if self._is_there(stated["output"]) else None

    def keep(self, files: Mapping[str, str | bytes], messages: str = "") -> None:
        """Leave the stamp of a run that has just written files below its folder.

        There is none if the input was touched meanwhile: which state was read nobody knows.
        """
        if self._input is None or self._input != _input(self._call):
            return
        contents = {
            name: data.encode() if isinstance(data, str) else data for name, data in files.items()
        }
        output = {name: hashlib.sha256(data).hexdigest() for name, data in contents.items()}
        stated = {
            "form": _FORM,
            "input": _digest(self._input),
            "output": output,
            "messages": messages,
        }
        self._cache.put(self._name, json.dumps(stated).encode())
        self._cache.trim()

    def _is_there(self, output: Mapping[str, str]) -> bool:
        """Tell whether the files are what the earlier run wrote, and the client has no others."""
        call = self._call
        try:
            if any(hash_of(call.out / name) != digest for name, digest in output.items()):
                return False
        except OSError:
            return False
        if call.client is None:
            return True
        start = f"{call.client}/" if call.client else ""
        names = {name.removeprefix(start) for name in output if name.startswith(start)}
        return is_settled(names, call.out / call.client)


def _stated(data: bytes) -> dict[str, Any] | None:
    """Return what a stamp states; None if a program of another form left it."""
    stated: dict[str, Any] = json.loads(data)
    return stated if stated["form"] == _FORM else None


def _input(call: CommandCall) -> tuple[list[str], list[_File]] | None:
    """Return all that decides what a call writes; None if some of it cannot be read."""
    settings = [call.command, *call.options, sys.version, sys.prefix, *installed()]
    program = [_PROGRAM, *map(shipped, SHIPPED)]
    try:
        every = (*call.inputs, *program)
        return settings, [file for path in every for file in _files(path)]
    except OSError:
        return None


def _digest(state: tuple[list[str], list[_File]]) -> str:
    """Return the hash of an input by its contents alone."""
    settings, files = state
    whole = json.dumps([settings, [(name, content) for name, content, _ in files]])
    return hashlib.sha256(whole.encode()).hexdigest()


def _files(top: Path) -> Iterator[_File]:
    """Yield everything at or below a path, in an order that does not depend on the machine."""
    base = os.fspath(top)  # as a text: each run asks for hundreds of files
    yield _file(base, ".")
    folders = [(base, "")] if top.is_dir() else []
    while folders:
        folder, within = folders.pop()
        with os.scandir(folder) as entries:
            ordered = sorted(entries, key=attrgetter("name"))
        for entry in ordered:
            name = f"{within}{entry.name}"
            if not entry.is_dir(follow_symlinks=False):
                yield _file(entry.path, name)
            elif entry.name != "__pycache__":
                yield f"{name} {stat.S_IFDIR:o}", None, None
                folders.append((entry.path, f"{name}/"))


def _file(path: str, name: str) -> _File:
    try:
        link = os.lstat(path)
        status = os.stat(path) if stat.S_ISLNK(link.st_mode) else link
    except FileNotFoundError:
        return name, None, None
    kind = f"{stat.S_IFMT(link.st_mode):o}"
    if not stat.S_ISREG(status.st_mode):
        return f"{name} {kind}", None, None
    if status.st_size > _LARGEST_INPUT:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    times = times_of(status)
    return f"{name} {kind}", hash_once(path, times), times
