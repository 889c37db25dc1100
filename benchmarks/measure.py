"""Best of interleaved rounds, and the table of the ratios."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Figure:
    """One line of the table: what this project needs against what something else does.

    ``limit`` is the most that the ratio of the two may be; without one, the line only tells.
    """

    what: str
    ours: float
    other: str
    theirs: float
    limit: Fraction | None = None

    @property
    def ratio(self) -> float:
        """Our time in theirs."""
        return self.ours / self.theirs

    @property
    def met(self) -> bool:
        """Whether the ratio is within its limit."""
        return self.limit is None or self.ratio <= self.limit

    def row(self) -> str:
        """Return a row of the table."""
        target = "" if self.limit is None else f"≤ {_limit(self.limit)}"
        missed = "" if self.met else " **missed**"
        return (
            f"| {self.what} | {_time(self.ours)} | {self.other} | {_time(self.theirs)} "
            f"| {_ratio(self.ratio)}{missed} | {target} |"
        )


def table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    head = "| what | icws | against | needs | ratio | target |"
    return "\n".join([head, "| --- " * 6 + "|", *(figure.row() for figure in figures)])


def best(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """Run each candidate once a round, in turn, and return the least seconds of each.

    What else a machine does hits all of them alike, and the least is what the code itself needs.
    """
    least: dict[str, float] = {}
    for number in range(rounds):
        for name, run in runs.items():
            say(f"{number + 1}/{rounds} {name}")
            least[name] = min(least.get(name, float("inf")), run())
    say("")
    return least


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Return what runs some work once and returns its seconds."""

    def run() -> float:
        began = time.perf_counter()
        work()
        return time.perf_counter() - began

    return run


def say(what: str) -> None:
    """Show progress on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{what}", end="", file=sys.stderr, flush=True)


def _time(seconds: float) -> str:
    if seconds >= 0.01:
        return f"{seconds * 1e3:.0f} ms"
    return f"{seconds * 1e3:.2f} ms" if seconds >= 0.001 else f"{seconds * 1e6:.0f} µs"


def _ratio(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio > Fraction(2, 3) else f"1/{1 / ratio:.1f}"


def _limit(limit: Fraction) -> str:
    return f"{float(limit):g}" if limit >= 1 else f"1/{float(1 / limit):g}"
