"""What a run did, and what the maintainer has to look at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Gone:
    """A page of the last run that is no longer one; its file is still there unless pruned."""

    url: str
    path: str
    reason: str


@dataclass(slots=True)
class Summary:
    """Counts and lists of one run, an interrupted part of it included."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    resumed: int = 0
    outside: int = 0
    queries: int = 0
    not_pages: int = 0
    forbidden: int = 0
    waiting: int = 0  # left over when the limit of pages was reached
    moved: str = ""
    pruned: bool = False
    failed: list[tuple[str, str]] = field(default_factory=list)
    gone: list[Gone] = field(default_factory=list)
    dead: list[tuple[str, str, str]] = field(default_factory=list)
    unlinked: list[str] = field(default_factory=list)

    @property
    def pages(self) -> int:
        """How many pages the mirror has that the site has, too."""
        return self.new + self.changed + self.unchanged

    @property
    def status(self) -> int:
        """The exit status: 1 if the folder is not what the site is."""
        return int(bool(self.failed or self.waiting or (self.gone and not self.pruned)))

    def counts(self) -> str:
        """The pages in one line."""
        resumed = f" ({self.resumed} of them before the interruption)" if self.resumed else ""
        return (
            f"new {self.new}, changed {self.changed}, unchanged {self.unchanged}, "
            f"gone {len(self.gone)}, failed {len(self.failed)}{resumed}"
        )

    def skipped(self) -> str:
        """The links that were not followed, in one line."""
        return (
            f"links not followed: out of scope {self.outside}, robots.txt {self.forbidden}, "
            f"with a query {self.queries}, not pages {self.not_pages}, dead {len(self.dead)}"
        )

    def notes(self, folder: str) -> Iterator[str]:
        """A line for each thing to look at: `what: what is wrong: what was expected`."""
        for url, referrer, reason in self.dead:
            yield f"{referrer}: link to {url}: {reason}"
        for url in self.unlinked:
            yield f"{url}: no page links to it any more: still there, so kept"
        for gone in self.gone:
            done = "removed" if self.pruned else "still in the folder; --prune removes it"
            yield f"{folder}/{gone.path}: gone from the site ({gone.reason}): {done}"
        for url, reason in self.failed:
            yield f"{url}: {reason}: a page"
        if self.waiting:
            yield f"{self.waiting} URLs are left: the limit of pages is reached: --max-pages"
