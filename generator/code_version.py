"""The version of code: a hash of the files and packages that decide a result."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.file_hashes import hash_once, is_new, times_of

_ROOT = Path(__file__).parent
# Modules, and the tables beside those that read them.
_SOURCES = (".py", ".txt")
# As Python starts with them: some libraries add folders of their own when they are loaded.
_PATHS = tuple(sys.path)


def code_version(folders: Iterable[str], templates: Path | None = None) -> str:
    """Return a hash of Python, of all installed packages, and of the sources that decide a result.

    The spec core counts always, and so do the modules that are in no folder. Where a file was
    touched after the run began, which code runs nobody knows: it is a version of no other run.

    Args:
        folders: the folders of the generator that count, too.
        templates: the folder of templates that does, if any.
    """
    packages = "\0".join((sys.version, *installed()))
    version = hashlib.sha256(packages.encode(errors="surrogateescape"))
    named = [(_ROOT, file) for file in _sources({"spec", *folders})]
    if templates is not None:
        named += [(templates, file) for file in sorted(map(os.fspath, templates.iterdir()))]
    for folder, file in named:
        name = file.removeprefix(os.fspath(folder)).replace(os.sep, "/")
        times = times_of(os.stat(file))
        # As the stamp of the run has read most of them already.
        version.update(f"\0{name}\0{hash_once(file, times)}".encode())
        if is_new(times):
            version.update(os.urandom(16))  # it may be loaded as it was before
    return version.hexdigest()


def _sources(folders: set[str]) -> Iterator[str]:
    """Yield the sources in folders and in none, in an order that does not depend on the machine."""
    for folder, below, files in os.walk(_ROOT):
        below[:] = sorted(below if Path(folder) != _ROOT else folders.intersection(below))
        yield from (os.path.join(folder, name) for name in sorted(files) if name.endswith(_SOURCES))


def installed() -> list[str]:
    """Return all installed packages with their versions, as the names of their folders say them.

    What is in these folders says the same, but takes much longer to read.
    """
    entries = [entry for path in _PATHS if os.path.isdir(path) for entry in os.listdir(path)]
    return sorted(entry for entry in entries if entry.endswith((".dist-info", ".egg-info")))
