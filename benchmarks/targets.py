"""Targets of the steps of a benchmark, and what was reached."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Protocol

from benchmarks.processes import Usage

Runs = Mapping[str, Usage]


class Outcome(NamedTuple):
    """The outcome of a step: in words, and whether its target is met."""

    text: str
    met: bool


class Target(Protocol):
    """A target of a step; `text` states it."""

    @property
    def text(self) -> str:
        """The target in words."""

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell what was reached.

        Args:
            used: what the step used.
            runs: what all steps so far used, by their names.
            folder: the folder of all that the steps wrote.
        """


@dataclass(frozen=True)
class Succeeds:
    """A step that has to end without a fault, however long it takes."""

    text: str = ""

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell how the step ended."""
        return _ended(used) or Outcome("", True)


@dataclass(frozen=True)
class Share:
    """A step that may use a part of the processor time of an earlier one."""

    other: str
    share: str
    limit: float

    @property
    def text(self) -> str:
        """The target in words."""
        return f"≤ {self.share} of *{self.other}*"

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell the share; nothing is missed where the other step could not run."""
        failed = _ended(used)
        if failed or self.other not in runs:
            return failed or Outcome("not compared", True)
        share = used.processor / runs[self.other].processor
        return Outcome(f"{share:.1%}".replace("%", " %"), share <= self.limit)


@dataclass(frozen=True)
class Longer:
    """A step of others that an earlier one is to be no slower than, on the wall."""

    other: str

    @property
    def text(self) -> str:
        """The target in words."""
        return f"no less than *{self.other}*"

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell the time of the earlier one as a part of this one's."""
        failed = _ended(used)
        if failed or self.other not in runs:
            return failed or Outcome("not compared", True)
        share = runs[self.other].wall / used.wall
        return Outcome(f"that took {share:.0%} of it".replace("%", " %"), share <= 1)


@dataclass(frozen=True)
class Memory:
    """A step whose largest process may use some megabytes."""

    limit: float

    @property
    def text(self) -> str:
        """The target in words."""
        return f"≤ {self.limit:.0f} MB"

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell the megabytes."""
        return _ended(used) or Outcome(f"{used.memory:.0f} MB", used.memory <= self.limit)


@dataclass(frozen=True)
class Within:
    """A step that has to be done after some seconds on the wall."""

    limit_text: str
    limit: float

    @property
    def text(self) -> str:
        """The target in words."""
        return f"within {self.limit_text}"

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell the seconds."""
        return _ended(used) or Outcome(f"{used.wall:.1f} s", used.wall <= self.limit)


@dataclass(frozen=True)
class Largest:
    """A step none of whose files of a kind may be larger than some bytes."""

    kind: str
    pattern: str
    limit_text: str
    limit: float

    @property
    def text(self) -> str:
        """The target in words."""
        return f"no {self.kind} over {self.limit_text}"

    def judge(self, used: Usage, runs: Runs, folder: Path) -> Outcome:
        """Tell the largest file, and how many are too large."""
        sizes = {path: path.stat().st_size for path in folder.glob(self.pattern)}
        if used.status or not sizes:
            return _ended(used) or Outcome(f"no {self.kind} is there", False)
        largest = max(sizes, key=lambda path: sizes[path])
        over = sum(size > self.limit for size in sizes.values())
        text = (
            f"{over} of {len(sizes)}, the largest {largest.name} of {sizes[largest] / 1e3:.0f} kB"
        )
        return Outcome(text, not over)


def _ended(used: Usage) -> Outcome | None:
    return Outcome(f"exit status {used.status}", False) if used.status else None
