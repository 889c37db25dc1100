# Copied from sandbox/scenario/problems.py; edits here are lost.
"""What is wrong with a scenario."""

from __future__ import annotations

from collections.abc import Sequence


class ScenarioError(ValueError):
    """A scenario cannot be played. `problems` has a line for each thing wrong, with its place."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems: tuple[str, ...] = tuple(problems)
