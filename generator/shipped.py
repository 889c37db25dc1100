"""Folders that the generator reads beside its own code."""

from __future__ import annotations

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
