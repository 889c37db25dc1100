"""Folders that the generator reads beside its own code."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal, get_args

Folder = Literal[
    "commandline", "distribution", "docs", "overlays", "runtime", "sandbox", "templates"
]
SHIPPED: tuple[Folder, ...] = get_args(Folder)

_PACKAGE = Path(__file__).resolve().parent


def shipped(folder: Folder) -> Path:
    """Return a folder of the repository, or its copy in the installed package.

    pyproject.toml says which folders the wheel has under `_shipped`.
    """
    installed = _PACKAGE / "_shipped" / folder
    if installed.is_dir():
        return installed
    return _PACKAGE.parent / ("spec/overlays" if folder == "overlays" else folder)


def shipped_modules(folder: Folder) -> dict[str, str]:
    """Return the texts of the Python modules in such a folder, by their paths below it."""
    top = os.fspath(shipped(folder))
    modules = {}
    for place, _, files in os.walk(top):
        for name in files:
            if name.endswith(".py"):
                path = os.path.join(place, name)
                with open(path, encoding="utf-8") as file:
                    modules[path[len(top) + 1 :].replace(os.sep, "/")] = file.read()
    return dict(sorted(modules.items()))
