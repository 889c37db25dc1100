"""A cache of texts: modules by all that their rendering reads, calls by their sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.cache_folder import CacheFolder
from generator.code_version import code_version
from generator.shipped import shipped

LARGEST_CACHE = 128_000_000
# What decides what follows from a text, beside what each version covers; a test holds this against
# what rendering imports.
WRITER = ("emit",)


def writer_version() -> str:
    """Return a hash of all that decides what follows from a text."""
    return code_version(WRITER, shipped("templates") / "client")


class TextCache(CacheFolder):
    """Texts that earlier runs derived, in a folder of the user's cache.

    Args:
        folder: where the texts are; without one, each is derived anew.
    """

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder, LARGEST_CACHE, writer_version)

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
        if not self.usable:
            return dict(derive(list(inputs)))
        entries = {name: self.get(*key) for name, key in inputs.items()}
        texts = {name: data.decode() for name, data in entries.items() if data is not None}
        missing = [name for name in inputs if name not in texts]
        for name, text in derive(missing).items() if missing else ():
            self.put(text.encode(), *inputs[name])
            texts[name] = text
        return {name: texts[name] for name in inputs}
