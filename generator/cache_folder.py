"""The user's cache: folders of entries, each found by its key, that any run may lose."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path

from generator.files import replace_file

_SEAL = hashlib.sha256().digest_size


def user_folder(kind: str = "pages") -> Path | None:
    """Return the user's folder for a kind of entries; None where the machine has none.

    It is never a folder beside the pages: entries that came with a repository would be facts
    that no page states.
    """
    named = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA") or ""
    try:
        base = Path(named) if Path(named).is_absolute() else Path.home() / ".cache"
    except RuntimeError:
        return None
    return base / "icwsgen" / kind


class CacheFolder:
    """The entries in a folder that belongs to the user alone; without one it keeps nothing.

    Args:
        folder: where the entries are; made if it is missing.
        largest: the number of bytes above which the entries unused for longest go.
        version: a function that returns the version of the code that decides the entries.
    """

    def __init__(
        self, folder: Path | None, largest: int, version: Callable[[], str] = lambda: ""
    ) -> None:
        self._folder = folder if folder is not None and _is_private(folder) else None
        self._largest = largest
        self._version_of_code = version
        self._added = False

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._folder is not None

    def get(self, *key: str) -> bytes | None:
        """Return the entry of a key; None if there is none, or one that is damaged or another."""
        if self._folder is None:
            return None
        name = self._name(key)
        path = os.path.join(self._folder, name)  # as a text: a run asks for hundreds of entries
        try:
            with open(path, "rb", buffering=0) as file:
                sealed = file.read()
            os.utime(path)
        except OSError:
            return None
        data = sealed[_SEAL:]
        return data if sealed == _seal(name, data) + data else None

    def put(self, data: bytes, *key: str) -> None:
        """Keep an entry under a key; a folder that cannot be written to stays as it is."""
        if self._folder is None:
            return
        name = self._name(key)
        with suppress(OSError):
            replace_file(self._folder / name, _seal(name, data) + data)
            self._added = True

    def trim(self) -> None:
        """Remove what was unused for longest until the rest is no larger than it may be."""
        if self._folder is None or not self._added:
            return
        with suppress(OSError):
            entries = _entries(self._folder)
            total = sum(stat.st_size for stat, _ in entries)
            for stat, path in sorted(entries, key=lambda entry: entry[0].st_mtime):
                if total <= self._largest:
                    break
                Path(path).unlink(missing_ok=True)
                total -= stat.st_size

    def _name(self, key: tuple[str, ...]) -> str:
        return hashlib.sha256(json.dumps([self._version, *key]).encode()).hexdigest()

    @cached_property
    def _version(self) -> str:
        return self._version_of_code()


def _entries(folder: Path) -> list[tuple[os.stat_result, str]]:
    """Return the entries that are still there: another run may clean the folder meanwhile."""
    entries: list[tuple[os.stat_result, str]] = []
    with os.scandir(folder) as listed:
        for entry in listed:
            with suppress(FileNotFoundError):
                entries.append((entry.stat(), entry.path))
    return entries


def _seal(name: str, data: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\0" + data).digest()


def _is_private(folder: Path) -> bool:
    """Make a folder for the user alone; return whether it is one."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        stat = folder.lstat()
    except OSError:
        return False
    if folder.is_symlink():
        return False
    # Windows keeps the folder in the user's profile and knows no modes.
    return os.name == "nt" or (stat.st_uid == os.getuid() and not stat.st_mode & 0o077)
