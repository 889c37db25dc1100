"""Folders that several tests read: each is filled once a run, by the worker that needs it first."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock


class SharedFolders:
    """The shared folders of a run, below one root that all workers of pytest-xdist have.

    Args:
        root: Where the folders are.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    @classmethod
    def of_run(cls, base_temp: Path) -> SharedFolders:
        """Return those of this run, given the base of the temporary folders of this process."""
        # A worker's base lies below that of the run.
        return cls(base_temp.parent if "PYTEST_XDIST_WORKER" in os.environ else base_temp)

    def folder(self, name: str, fill: Callable[[Path], object]) -> Path:
        """Return a folder by its name, filled.

        Args:
            name: Its name, unique among the shared folders.
            fill: Called with its path, at which there is nothing yet, if no worker has filled it.
        """
        folder, done = self._root / name, self._root / f"{name}.filled"
        with FileLock(self._root / f"{name}.lock"):
            if not done.exists():
                # What a failed attempt left is no folder to start from.
                shutil.rmtree(folder, ignore_errors=True)
                fill(folder)
                done.touch()
        return folder
