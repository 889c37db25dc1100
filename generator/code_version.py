"""The version of code: a hash of the files and libraries that decide a result."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.file_hashes import hash_once, times_of

_ROOT = Path(__file__).parent
# Modules, and the tables beside those that read them.
_SOURCES = (".py", ".txt")
# As Python starts with them: some libraries add folders of their own when they are loaded.
_PATHS = tuple(sys.path)


def code_version(
    folders: Iterable[str], libraries: Iterable[str], templates: Path | None = None
) -> str:
    """Return a hash of Python and of all that decides a result.

    The spec core counts always, and so do the modules that are in no folder.

    Args:
        folders: the folders of the generator that count, too.
        libraries: the libraries that do.
        templates: the folder of templates that does, if any.
    """
    version = hashlib.sha256(sys.version.encode())
    starts = tuple(f"{library.lower().replace('-', '_')}-" for library in libraries)
    for package in installed():
        if package.lower().startswith(starts):
            version.update(f"\0{package}".encode())
    named = [(_ROOT, file) for file in _sources({"spec", *folders})]
    if templates is not None:
        named += [(templates, file) for file in sorted(map(os.fspath, templates.iterdir()))]
    for folder, file in named:
        name = file.removeprefix(os.fspath(folder)).replace(os.sep, "/")
        # As the stamp of the run has read most of them already.
        version.update(f"\0{name}\0{hash_once(file, times_of(os.stat(file)))}".encode())
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
