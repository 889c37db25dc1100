"""Runs with nothing to do: an earlier run had the same input, and all that it wrote is there.

A run that succeeded leaves a stamp in the user's cache: a hash of its input, the hash of each file
that it wrote, and what it said. The input is everything that decides the output: the contents of
the pages, overlays or spec, the options, this program, Python and the versions of its libraries.
Times decide nothing but which files are hashed, and which folders are listed, again when the run
ends. Where anything is in doubt there is no stamp, and the run is done.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import stat
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from generator.cache_folder import CacheFolder
from generator.code_version import installed
from generator.emit.folder import is_settled
from generator.file_hashes import Times, hash_of, hash_once, taken_once, times_of
from generator.shipped import SHIPPED, shipped

LARGEST_CACHE = 16_000_000

_PROGRAM = Path(__file__).resolve().parent
_FORM = 1
# To hash what is so large would take longer than a run, which refuses it.
_LARGEST_INPUT = 1_000_000_000


class _File(NamedTuple):
    """A file or folder of the input; a link is what it leads to, but of a kind of its own.

    Attributes:
        name: its name below the path that the call states.
        kind: the kind of file; None if there is none.
        content: the hash of a file, the names in a folder.
        target: where a link leads to.
        times: when a file was last touched. A folder may be: Python writes to those of the program.
    """

    name: str
    kind: int | None = None
    content: str | None = None
    target: str | None = None
    times: Times | None = None


_Input = tuple[list[str], list[_File]]
"""The options of a call and the versions that it runs with, and all files that it reads."""


class CommandCall(NamedTuple):
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
        self._key = call.command, os.path.realpath(call.out)
        self._input = _input(call) if self._cache.usable else None
        self._digest = _digest(self._input) if self._input else ""

    def messages(self) -> str | None:
        """Return the messages of the earlier run; None where this one has something to do."""
        data = self._cache.get(*self._key)
        if data is None or self._input is None:
            return None
        stated = _stated(data)
        if stated is None or stated["input"] != self._digest:
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
            "input": self._digest,
            "output": output,
            "messages": messages,
        }
        self._cache.put(json.dumps(stated).encode(), *self._key)
        self._cache.trim()

    def _is_there(self, output: Mapping[str, str]) -> bool:
        """Tell whether the files are what the earlier run wrote, and the client has no others."""
        call = self._call
        try:
            for name, digest in output.items():
                path = os.path.join(call.out, name)
                # A link would be in the way, wherever it leads to.
                if os.path.islink(path) or hash_of(path) != digest:
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


def _input(call: CommandCall) -> _Input | None:
    """Return all that decides what a call writes; None if some of it cannot be read."""
    settings = [call.command, *call.options, sys.version, sys.prefix, *installed()]
    program = [_PROGRAM, *map(shipped, SHIPPED)]
    try:
        return settings, [file for path in (*call.inputs, *program) for file in _files(path)]
    except OSError:
        return None


def _digest(state: _Input) -> str:
    """Return the hash of an input by its contents alone."""
    settings, files = state
    contents = [(file.name, file.kind, file.content, file.target) for file in files]
    whole = json.dumps([settings, contents])
    return hashlib.sha256(whole.encode()).hexdigest()


def _files(top: Path) -> Iterator[_File]:
    """Yield everything at or below a path, in an order that does not depend on the machine."""
    waiting = [(os.fspath(top), ".", top.is_dir())]  # as a text: there are hundreds
    while waiting:
        path, name, is_folder = waiting.pop()
        yield (file := _file(path, name))
        if is_folder and file.content:
            for listed in file.content.split("\0"):
                entry = listed.rstrip("/")
                below = f"{path}{os.sep}{entry}", f"{name}/{entry}", entry != listed
                waiting.append(below)


def _file(path: str, name: str) -> _File:
    try:
        link = os.lstat(path)
        is_link = stat.S_ISLNK(link.st_mode)
        status = os.stat(path) if is_link else link
    except FileNotFoundError:
        return _File(name)
    kind, times = stat.S_IFMT(link.st_mode), times_of(status)
    target = os.path.realpath(path) if is_link else None
    if stat.S_ISDIR(status.st_mode):
        return _File(name, kind, taken_once(path, times, _listing), target)
    if not stat.S_ISREG(status.st_mode):
        return _File(name, kind, None, target)
    if status.st_size > _LARGEST_INPUT:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    return _File(name, kind, hash_once(path, times), target, times)


def _listing(folder: str) -> str:
    """Return the names in a folder, in order; those of folders end with a slash.

    What Python has compiled is left out, which is beside its sources: a page can have any name.
    """
    with os.scandir(folder) as entries:
        names = {
            f"{entry.name}/" if entry.is_dir(follow_symlinks=False) else entry.name
            for entry in entries
        }
    if any(name.endswith(".py") for name in names):
        names.discard("__pycache__/")
    return "\0".join(sorted(names))
