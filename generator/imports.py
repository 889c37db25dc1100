"""Imports of the generator's own modules: what a part of it needs beside it in another package.

The build of `gatediff` runs this module without the package, so it imports nothing of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

# By the break before a line, as `^` is looked for at each letter.
_GENERATOR = re.compile(r"(\n[ \t]*from )generator(?=\.)")
_IMPORT = re.compile(r"\n[ \t]*from generator\.([\w.]+) import (\([^)]*\)|.*)")
_NAME = re.compile(r"\w+")


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
    seen: set[str] = set()
    while waiting:
        possible = _possible_paths(waiting.pop()) - seen
        seen |= possible
        for path in possible:
            if (generator / path).is_file():
                modules[path] = (generator / path).read_text("utf-8")
                waiting.append(modules[path])
    return modules


def in_package(source: str, package: str) -> str:
    """Return a module with its imports of the generator turned to a copy in a package."""
    return _GENERATOR.sub(rf"\1{package}", f"\n{source}")[1:]


def _possible_paths(source: str) -> set[str]:
    """Return where the modules can be that a source imports; `from` names a module or a package."""
    paths: set[str] = set()
    for module, names in _IMPORT.findall(f"\n{source}"):
        path = module.replace(".", "/")
        paths.add(f"{path}.py")
        paths.update(f"{path}/{name}.py" for name in _NAME.findall(names))
        while path:
            paths.add(f"{path}/__init__.py")
            path = path.rpartition("/")[0]
    return paths
