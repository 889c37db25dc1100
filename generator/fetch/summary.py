"""The result of a run, and what the maintainer has to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from generator.errors import LocatedError
from generator.fetch.frontier import Skip
from generator.fetch.manifest import PAGES, Entry, State


@dataclass(slots=True)
class Summary:
    """Counts and lists of one run, an interrupted part of it included."""

    pruned: bool = False
    skipped: Counter[Skip] = field(default_factory=Counter)
    states: Counter[State] = field(default_factory=Counter)
    resumed: int = 0
    waiting: int = 0  # left over when the limit of pages was reached
    moved: str = ""  # the scope, if the start was redirected to another one
    failed: list[LocatedError] = field(default_factory=list)
    dead: list[LocatedError] = field(default_factory=list)
    gone: list[Entry] = field(default_factory=list)
    unlinked: list[str] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """The number of pages that the mirror and the site have."""
        return sum(self.states[state] for state in PAGES)

    @property
    def status(self) -> int:
        """The exit status: 1 if the folder is not what the site is."""
        return int(bool(self.failed or self.waiting or (self.gone and not self.pruned)))

    def counts(self) -> str:
        """Return the pages in one line."""
        resumed = f" ({self.resumed} of them before the interruption)" if self.resumed else ""
        pages = "".join(f"{state} {self.states[state]}, " for state in PAGES)
        return f"{pages}gone {len(self.gone)}, failed {len(self.failed)}{resumed}"

    def links(self) -> str:
        """Return the links that were not followed in one line."""
        skipped = "".join(f"{skip} {self.skipped[skip]}, " for skip in Skip)
        return f"links not followed: {skipped}dead {len(self.dead)}"

    def notes(self, folder: Path) -> Iterator[str]:
        """Yield a line for each thing to look at."""
        yield from map(str, self.dead)
        for url in self.unlinked:
            yield f"{url}: no page links to it any more; the site still has it, so it is kept"
        done = "the file is removed" if self.pruned else "--prune removes the file"
        for entry in self.gone:
            problem = f"the page is gone from the site, {entry.problem}; {done}"
            yield f"{folder / entry.path}: {problem}"
        yield from map(str, self.failed)
        if self.waiting:
            yield f"--max-pages: the limit is reached, {self.waiting} URLs are left"
