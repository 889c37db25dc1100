"""Packages of hand-written code, each with the parts of the generator that it imports."""

from __future__ import annotations

from pathlib import Path

from generator.emit.rendering.templating import Generated, copied
from generator.imports import imported_modules, in_package
from generator.shipped import Folder, shipped_modules

_GENERATOR = Path(__file__).parents[2]
_ORIGIN = "Written from generator/emit/rendering/copied_package.py"


def package_files(package: str, source: Folder) -> dict[str, bytes]:
    """Return the files of a package: relative path -> contents.

    Args:
        package: its name; its module `_core` has the parts of the generator.
        source: the name of the folder with its code.
    """
    core = f"{package}._core"
    sources = shipped_modules(source)
    docstring = '"""The parts of the generator that this package shares."""\n'
    modules = {"_core/__init__.py": Generated(_ORIGIN, docstring)}
    for path, text in sources.items():
        modules[path] = copied(f"{source}/{path}", in_package(text, core))
    for path, text in imported_modules(sources.values(), _GENERATOR).items():
        modules[f"_core/{path}"] = copied(f"generator/{path}", in_package(text, core))
    files = {f"{package}/{path}": modules[path].file(path) for path in sorted(modules)}
    return {**files, f"{package}/py.typed": b""}
