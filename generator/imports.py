"""Imports of the generator's own modules: what a part of it needs beside it in another package.

The build of `gatediff` runs this module without the package, so it imports nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

_GENERATOR = re.compile(r"^(\s*from )generator(?=\.)", re.MULTILINE)
_IMPORT = re.compile(r"^\s*from generator\.([\w.]+) import (\([^)]*\)|.*)", re.MULTILINE)


def imported_modules(sources: Iterable[str], generator: Path) -> dict[str, str]:
    """Return the modules of the generator that some sources import, and what these import.

    Args:
        sources: the texts of modules.
        generator: the folder of the generator.

    Returns:
        The text of each module by its path, with the packages that hold it.
    """
    modules: dict[str, str] = {}
    waiting = list(sources)
    while waiting:
        for path in _possible_paths(waiting.pop()):
            if path not in modules and (generator / path).is_file():
                modules[path] = (generator / path).read_text("utf-8")
                waiting.append(modules[path])
    return modules


def in_package(source: str, package: str) -> str:
    """Return a module with its imports of the generator turned to a copy in a package."""
    return _GENERATOR.sub(rf"\1{package}", source)


def _possible_paths(source: str) -> Iterator[str]:
    """Yield where the modules can be that a source imports; `from` names a module or a package."""
    for module, names in _IMPORT.findall(source):
        path = PurePosixPath(*module.split("."))
        yield f"{path}.py"
        yield from (f"{path / name}.py" for name in re.findall(r"\w+", names))
        yield from (f"{package}/__init__.py" for package in [path, *path.parents[:-1]])
