"""A cache of texts: modules by all that their rendering reads, calls by their sources."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from generator.cache_folder import CacheFolder
from generator.code_version import code_version
from generator.shipped import shipped

LARGEST_CACHE = 128_000_000
# All that decides what follows from a text; a test holds this against what rendering imports.
WRITER = (
    "__init__.py",
    "cache_folder.py",
    "code_version.py",
    "emit",
    "errors.py",
    "file_hashes.py",
    "files.py",
    "shipped.py",
    "spec",
)


@cache
def writer_version() -> str:
    """Return a hash of all that decides what follows from a text."""
    return code_version(WRITER, shipped("templates") / "client")


class TextCache:
    """Texts that earlier runs derived, in a folder of the user's cache.

    Args:
        folder: where the texts are; without one, each is derived anew.
        largest: the number of bytes above which the texts unused for longest go.
    """

    def __init__(self, folder: Path | None = None, largest: int = LARGEST_CACHE) -> None:
        self._entries = CacheFolder(folder, largest)

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._entries.usable

    def derived(
        self,
        inputs: Mapping[str, tuple[str, ...]],
        derive: Callable[[list[str]], Mapping[str, str]],
    ) -> dict[str, str]:
        """Return a text for each name, in the order of the inputs.

        Args:
            inputs: all that decides a text, by its name; the kind of the text is the first part.
            derive: a function that returns the texts of names; it is asked for unknown ones only.
        """
        if not self._entries.usable:
            return dict(derive(list(inputs)))
        keys = {name: _key(parts) for name, parts in inputs.items()}
        entries = {name: self._entries.get(key) for name, key in keys.items()}
        texts = {name: data.decode() for name, data in entries.items() if data is not None}
        missing = [name for name in inputs if name not in texts]
        for name, text in derive(missing).items() if missing else ():
            self._entries.put(keys[name], text.encode())
            texts[name] = text
        return {name: texts[name] for name in inputs}

    def get(self, *key: str) -> bytes | None:
        """Return what an earlier run kept under a key; None for nothing."""
        return self._entries.get(_key(key)) if self._entries.usable else None

    def put(self, data: bytes, *key: str) -> None:
        """Keep bytes under a key."""
        if self._entries.usable:
            self._entries.put(_key(key), data)

    def trim(self) -> None:
        """Remove what was unused for longest until the rest is no larger than it may be."""
        self._entries.trim()


def _key(parts: tuple[str, ...]) -> str:
    return hashlib.sha256(json.dumps([writer_version(), *parts]).encode()).hexdigest()
