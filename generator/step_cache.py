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

_OfStep = dict[str, Any]
"""Results of one part by the step."""


class StepCache:
    """Results of earlier runs, as plain data.

    Args:
        folder: where the entry is; without one, everything is made anew.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._entries = CacheFolder(folder, LARGEST_CACHE, lambda: code_version(STEPS))
        self._results: dict[str, _OfStep] = {}
        self._parts: dict[tuple[int, KeyPath], tuple[Any, str, _OfStep, _OfStep]] = {}
        self.usable = self._entries.usable
        """Whether it can keep anything."""

    def derived(self, step: str, digest: str, derive: Callable[[], Any]) -> Any:
        """Return what a step makes of a part: plain data, which nobody may change.

        Args:
            step: the name of the step.
            digest: the digest of all that decides the result.
            derive: a function that makes it; it is called where no earlier run did.
        """
        if not self.usable:
            return derive()
        results, earlier = self._of_digest(digest)
        if step not in results:
            results[step] = earlier[step] if step in earlier else derive()
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
        key = id(part.value), part.parts
        _, _, results, earlier = self._parts.get(key) or self._known(part)
        if step not in results:
            results[step] = earlier[step] if step in earlier else derive(part)
        return results[step]

    def part_digest(self, part: Node) -> str:
        """Return the digest of a part and of its place, which is made once."""
        return self._known(part)[1]

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

    def _known(self, part: Node) -> tuple[Any, str, _OfStep, _OfStep]:
        """Return the value of a part, its digest, and the results of this run and earlier ones."""
        key = id(part.value), part.parts
        known = self._parts.get(key)
        if known is None:
            digest = part_digest(part)
            # With the value itself, since its id would be that of another once it is gone.
            known = self._parts[key] = part.value, digest, *self._of_digest(digest)
        return known

    def _of_digest(self, digest: str) -> tuple[_OfStep, _OfStep]:
        """Return the results of this run and of earlier ones."""
        return self._results.setdefault(digest, {}), self._earlier.get(digest, {})

    @cached_property
    def _earlier(self) -> dict[str, _OfStep]:
        data = self._entries.get()
        earlier: dict[str, _OfStep] = msgspec.msgpack.decode(data) if data is not None else {}
        return earlier
