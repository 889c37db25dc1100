"""The folder of the mirror: nothing outside it is read, written or removed."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.fetch.errors import FetchError
from generator.read.pages import find_pages
from generator.write.files import replace_file

if sys.platform != "win32":
    import fcntl


class Folder:
    """A folder whose files are named by relative paths with `/`.

    Raises FetchError for a path that leads out of it, through a symbolic link too.
    """

    def __init__(self, root: Path) -> None:
        if root.exists() and not root.is_dir():
            raise FetchError(root, "not a folder", "a folder to mirror into")
        self.root = root

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Make the folder, and keep other runs out: they would ask for everything twice."""
        self.root.mkdir(parents=True, exist_ok=True)
        if sys.platform == "win32":  # no such lock there
            yield
            return
        handle = os.open(self.root, os.O_RDONLY)
        try:
            self._lock(handle)
            yield
        finally:
            os.close(handle)

    def _lock(self, handle: int) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            wrong = "another run is mirroring into it"
            raise FetchError(self.root, wrong, "one run at a time") from error

    def has_pages(self) -> bool:
        """Whether there is any page in it."""
        return self.root.is_dir() and bool(find_pages(self.root))

    def read(self, path: str) -> bytes | None:
        """The bytes of a file; None if there is no such file."""
        target = self.locate(path)
        return target.read_bytes() if target.is_file() and not target.is_symlink() else None

    def write(self, path: str, data: bytes) -> None:
        """Put a file in place, whole."""
        target = self.locate(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_file(target, data)

    def remove(self, path: str) -> None:
        """Remove a file, and the folders that it leaves empty."""
        target = self.locate(path)
        target.unlink(missing_ok=True)
        for parent in target.parents:
            if parent == self.root or not parent.is_dir() or any(parent.iterdir()):
                return
            parent.rmdir()

    def locate(self, path: str) -> Path:
        """The place of a file in the folder."""
        names = path.split("/")
        if any(name in ("", ".", "..") or "\\" in name or "\0" in name for name in names):
            raise FetchError(self.root, f"{path!r} leads out of it", "a path below it")
        target = self.root
        for name in names[:-1]:
            target = target / name
            if target.is_symlink():
                raise FetchError(target, "a symbolic link", "a folder of the mirror")
        return target / names[-1]
