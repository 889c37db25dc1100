# Copied from sandbox/centre/placement.py; edits here are lost.
"""What is on which queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .interactions import Interaction
from .queues import Queue


class Queues:
    """What is on each queue."""

    def __init__(self) -> None:
        self._on: dict[Queue, dict[str, Interaction]] = {}

    def place(self, interaction: Interaction, queues: Iterable[Queue]) -> None:
        """Put an interaction on these queues and on no others."""
        after = frozenset(queues)
        for left in interaction.queues - after:
            self._on[left].pop(interaction.id)
            if not self._on[left]:
                del self._on[left]
        # Sorted: what a watch lists must not hang on the order of a set.
        for entered in sorted(after - interaction.queues):
            self._on.setdefault(entered, {})[interaction.id] = interaction
        interaction.queues = after

    def on(self, queues: Iterable[Queue]) -> Iterator[Interaction]:
        """Yield the interactions on any of these queues, each once."""
        seen: set[str] = set()
        for each in queues:
            for interaction in self._on.get(each, {}).values():
                if interaction.id not in seen:
                    seen.add(interaction.id)
                    yield interaction
