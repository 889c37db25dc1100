"""Files of a result: written where they changed, each whole, and removed with empty folders."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> list[str]:
    """Write files below a folder and return the names of those that changed.

    Each file is replaced in one step, so a reader or a crash never meets half of one. Folders
    are made where they are missing; texts are written as UTF-8.
    """
    changed = []
    for name, content in files.items():
        target = folder / name
        data = content.encode("utf-8") if isinstance(content, str) else content
        if target.is_file() and target.read_bytes() == data:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_file(target, data)
        changed.append(name)
    return changed


def replace_file(target: Path, data: bytes) -> None:
    """Write a file in one step; a failure leaves the old one and nothing beside it."""
    handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, target)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def remove_file(target: Path, root: Path) -> None:
    """Remove a file, and the folders below a root that it leaves empty."""
    target.unlink(missing_ok=True)
    for folder in target.parents:
        if folder == root or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
