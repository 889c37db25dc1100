"""A cache of steps: what each made of a part, by the digest of all that decides it.

The results of one run stand in one entry of the user's cache, which is read and written as a
whole: a file for each of thousands of parts takes longer than most steps. It has what the last run
asked for, and nothing older.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from generator.cache_folder import CacheFolder
from generator.code_version import code_version
from generator.spec.contents import part_digest
from generator.spec.document import Node
from generator.spec.pointer import KeyPath

LARGEST_CACHE = 32_000_000
# All that decides what a step makes of a part; a test holds this against what the steps import.
STEPS = (
    "__init__.py",
    "cache_folder.py",
    "code_version.py",
    "derive",
    "errors.py",
    "examples",
    "files.py",
    "input_file.py",
    "merge",
    "model",
    "overlay",
    "read",
    "report",
    "spec",
    "step_cache.py",
    "write",
)
_LIBRARIES = ("jsonschema", "python-jsonpath")


class StepCache:
    """Results of earlier runs, as plain data.

    Args:
        folder: where the entry is; without one, everything is made anew.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._entries = CacheFolder(folder, LARGEST_CACHE)
        self._results: dict[str, Any] = {}
        # With the values themselves, since their ids would be those of others once they are gone.
        self._digests: dict[tuple[int, KeyPath], tuple[Any, str]] = {}

    @property
    def usable(self) -> bool:
        """Whether it can keep anything."""
        return self._entries.usable

    def derived(self, step: str, digest: str, derive: Callable[[], Any]) -> Any:
        """Return what a step makes of a part: plain data, which nobody may change.

        Args:
            step: the name of the step.
            digest: the digest of all that decides the result.
            derive: a function that makes it; it is called where no earlier run did.
        """
        if not self.usable:
            return derive()
        key = f"{step} {digest}"
        if key not in self._results:
            earlier = self._earlier
            self._results[key] = earlier[key] if key in earlier else derive()
        return self._results[key]

    def of_part(self, step: str, part: Node, derive: Callable[[Node], Any]) -> Any:
        """Return what a step makes of a part of a document, as `derived` does.

        Args:
            step: the name of the step.
            part: the part, which nobody changes any more.
            derive: a function that makes it; the part and its place alone decide its result.
        """
        if not self.usable:
            return derive(part)
        return self.derived(step, self.part_digest(part), lambda: derive(part))

    def part_digest(self, part: Node) -> str:
        """Return the digest of a part and of its place, which is made once."""
        key = id(part.value), part.parts
        if key not in self._digests:
            self._digests[key] = part.value, part_digest(part)
        return self._digests[key][1]

    def keep(self) -> None:
        """Keep the results of this run, and no others."""
        if self.usable and self._results.keys() != self._earlier.keys():
            self._entries.put(self._name, msgspec.json.encode(self._results))
            self._entries.trim()

    @cached_property
    def _name(self) -> str:
        return hashlib.sha256(code_version(STEPS, _LIBRARIES).encode()).hexdigest()

    @cached_property
    def _earlier(self) -> dict[str, Any]:
        data = self._entries.get(self._name)
        earlier: dict[str, Any] = msgspec.json.decode(data) if data is not None else {}
        return earlier
