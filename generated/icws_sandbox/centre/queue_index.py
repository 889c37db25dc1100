# Copied from sandbox/centre/queue_index.py; edits here are lost.
"""An index of the interactions on each queue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .interactions import Interaction
from .queues import Queue


class QueueIndex:
    """The interactions on each queue."""

    def __init__(self) -> None:
        self._interactions: dict[Queue, dict[str, Interaction]] = {}

    def move(self, interaction: Interaction, queues: Iterable[Queue]) -> None:
        """Put an interaction on these queues and on no others."""
        after = frozenset(queues)
        for left in interaction.queues - after:
            self._interactions[left].pop(interaction.id)
            if not self._interactions[left]:
                del self._interactions[left]
        # Sorted: the order of a snapshot must not depend on the order of a set.
        for entered in sorted(after - interaction.queues):
            self._interactions.setdefault(entered, {})[interaction.id] = interaction
        interaction.queues = after

    def on(self, queues: Iterable[Queue]) -> Iterator[Interaction]:
        """Yield the interactions on any of these queues, each once."""
        seen: set[str] = set()
        for queue in queues:
            for interaction in self._interactions.get(queue, {}).values():
                if interaction.id not in seen:
                    seen.add(interaction.id)
                    yield interaction
