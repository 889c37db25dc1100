"""The folder of a client: exactly the files that were planned."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

from generator.emit.errors import EmitError
from generator.files import write_files

_PART = r"(?!\.+(?:/|\Z))[A-Za-z0-9_.]+"  # not of dots alone
_PATH = re.compile(f"{_PART}(?:/{_PART})*")
_PACKAGES = ("icws", "icws_cli", "icws_sandbox", "examples")


def write(files: Mapping[str, bytes], out_dir: Path) -> list[str]:
    """Bring a directory to exactly these files and return the paths that changed.

    Only the packages below it are cleared of files that are not planned; files beside them stay
    as they are.

    Raises:
        EmitError: a path leads elsewhere; nothing was written.
        LocatedError: a file cannot be written; nothing was written.
    """
    return write_files(out_dir, files, stale_files(files, out_dir))


def is_settled(names: Collection[str], out_dir: Path) -> bool:
    """Tell whether writing files of these names would refuse none, and remove no others."""
    try:
        return not stale_files(names, out_dir)
    except EmitError:
        return False


def stale_files(names: Collection[str], out_dir: Path) -> list[str]:
    """Return the files that an earlier run has written and that are no more.

    Args:
        names: the files that are to be there.
        out_dir: directory of the distribution.

    Raises:
        EmitError: one of the files leads elsewhere.
    """
    _check(names, out_dir)
    stale: list[PurePosixPath] = []
    for package in _PACKAGES:
        top = os.fspath(out_dir / package)  # as a text: most files are no stale ones
        for folder, below, files in os.walk(top):
            below[:] = [name for name in below if name != "__pycache__"]
            within = package + folder.removeprefix(top).replace(os.sep, "/")
            paths = (f"{within}/{name}" for name in files)
            stale += [PurePosixPath(path) for path in paths if path not in names]
    return [
        path.as_posix()
        for path in sorted(stale, reverse=True)
        if path.suffix in (".py", ".json", ".typed") and (out_dir / path).is_file()
    ]


def _check(paths: Collection[str], out_dir: Path) -> None:
    for path in paths:
        if not _PATH.fullmatch(path):
            raise EmitError(repr(path), "the file is outside of the package", "a path below it")
    folders = {PurePosixPath(folder) for folder in {path.rpartition("/")[0] for path in paths}}
    for parent in sorted({one for folder in folders for one in (folder, *folder.parents)}):
        if (out_dir / parent).is_symlink() and parent.parts:
            raise EmitError(parent.as_posix(), "nothing is written through a link", "a folder")
