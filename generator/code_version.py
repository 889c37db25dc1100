"""The version of code: a hash of the files and libraries that decide a result."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

_ROOT = Path(__file__).parent
# As Python starts with them: some libraries add folders of their own when they are loaded.
_PATHS = tuple(sys.path)


def code_version(
    parts: Iterable[str], libraries: Iterable[str], templates: Path | None = None
) -> str:
    """Return a hash of Python, of modules and folders of the generator, of libraries, templates."""
    found = hashlib.sha256(sys.version.encode())
    starts = tuple(f"{library.lower().replace('-', '_')}-" for library in libraries)
    for package in installed():
        if package.lower().startswith(starts):
            found.update(f"\0{package}".encode())
    named: list[tuple[str, Path]] = []
    for part in parts:
        path = _ROOT / part
        modules = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        named += [(file.relative_to(_ROOT).as_posix(), file) for file in modules]
    named += [(file.name, file) for file in sorted(templates.iterdir())] if templates else []
    for name, file in named:
        found.update(f"\0{name}\0".encode())
        found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()


def installed() -> list[str]:
    """Return all installed packages with their versions, as the names of their folders say them.

    To read what is in these folders takes a hundred times as long.
    """
    entries = [entry for path in _PATHS if os.path.isdir(path) for entry in os.listdir(path)]
    return sorted(entry for entry in entries if entry.endswith((".dist-info", ".egg-info")))
