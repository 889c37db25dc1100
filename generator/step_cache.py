"""A cache of steps: what each made of a part, by the digest of all that decides it.

The results of one run stand in one entry of the user's cache, which is read and written as a
whole: a file for each of thousands of parts takes longer than most steps. It has what the last run
asked for, and nothing older.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec

from generator.cache_folder import CacheFolder
from generator.code_version import code_version
from generator.spec.contents import Content, part_digest, references
from generator.spec.document import Node
from generator.spec.pointer import KeyPath

LARGEST_CACHE = 32_000_000
# What decides what a step makes of a part or of a page, beside what each version covers; tests hold
# this against what the steps import, and against what decides what a page is read as.
STEPS = ("derive", "examples", "merge", "model", "overlay", "read", "report", "write")

_Results = dict[str, dict[str, Any]]
"""Results by the digest of their part, then by the step."""


class StepCache:
    """Results of earlier runs, as plain data.

    Args:
        folder: where the entry is; without one, everything is made anew.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._entries = CacheFolder(folder, LARGEST_CACHE, lambda: code_version(STEPS))
        self._results: _Results = {}
        # With the values themselves, since their ids would be those of others once they are gone.
        self._digests: dict[tuple[int, KeyPath], tuple[Any, str]] = {}
        self.usable = self._entries.usable
        """Whether it can keep anything."""

    def derived(self, step: str, digest: str, derive: Callable[..., Any], *parts: Any) -> Any:
        """Return what a step makes of a part: plain data, which nobody may change.

        Args:
            step: the name of the step.
            digest: the digest of all that decides the result.
            derive: a function that makes it; it is called where no earlier run did.
            parts: its arguments.
        """
        if not self.usable:
            return derive(*parts)
        results = self._results.setdefault(digest, {})
        if step not in results:
            earlier = self._earlier.get(digest, {})
            results[step] = earlier[step] if step in earlier else derive(*parts)
        return results[step]

    def of_part(self, step: str, part: Node, derive: Callable[[Node], Any]) -> Any:
        """Return what a step makes of a part of a document, as `derived` does.

        Args:
            step: the name of the step.
            part: the part, which nobody changes any more.
            derive: a function that makes it; the part and its place alone decide its result.
        """
        if not self.usable:
            return derive(part)
        return self.derived(step, self.part_digest(part), derive, part)

    def part_digest(self, part: Node) -> str:
        """Return the digest of a part and of its place, which is made once."""
        key = id(part.value), part.parts
        known = self._digests.get(key)
        if known is None:
            known = self._digests[key] = part.value, part_digest(part)
        return known[1]

    def content_of(self, part: Node) -> Content:
        """Return the digest of a part and of its place, and the references in it."""
        return self.part_digest(part), self.of_part("references", part, references)

    def keep(self) -> None:
        """Keep the results of this run, and no others."""
        if not self.usable or self._results == self._earlier:
            return
        # What no page of the documentation states, such as an integer of 30 digits.
        with suppress(OverflowError, RecursionError, UnicodeEncodeError):
            self._entries.put(msgspec.msgpack.encode(self._results))
            self._entries.trim()

    @cached_property
    def _earlier(self) -> _Results:
        data = self._entries.get()
        earlier: _Results = msgspec.msgpack.decode(data) if data is not None else {}
        return earlier
