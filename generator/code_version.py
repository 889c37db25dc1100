"""The version of code: a hash of the files and libraries that decide a result."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from importlib.metadata import version
from pathlib import Path

_ROOT = Path(__file__).parent


def code_version(
    parts: Iterable[str], libraries: Iterable[str], templates: Path | None = None
) -> str:
    """Return a hash of Python, of modules and folders of the generator, of libraries, templates."""
    found = hashlib.sha256(sys.version.encode())
    for library in libraries:
        found.update(f"\0{library} {version(library)}".encode())
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
