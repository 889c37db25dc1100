# Copied from sandbox/centre/statistics/tallies.py; edits here are lost.
"""Tallies of interactions, by workgroup and by the user who took them."""

from __future__ import annotations

from dataclasses import dataclass

from ..interactions import Interaction
from ..queues import QueueType, users_of
from ..store import Store

Party = tuple[str, str]
"""A workgroup and a user in it, in lower case; no user: the whole workgroup."""


@dataclass
class Tally:
    """Counts of one workgroup, or of one user in it."""

    entered: int = 0
    answered: int = 0
    abandoned: int = 0
    completed: int = 0
    waited: float = 0.0
    talked: float = 0.0
    longest_talk: float = 0.0


@dataclass
class _Course:
    """The part of an interaction that a workgroup has counted before its end."""

    entered_at: float
    answered_by: str | None = None


class Tallies:
    """Counts of what happened since the server began."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._tallies: dict[Party, Tally] = {}
        self._courses: dict[str, dict[str, _Course]] = {}
        store.on_change.append(self._count)

    def of(self, workgroup: str, user: str = "") -> Tally:
        """Return the tally of a workgroup, or of a user in it."""
        return self._tallies.get((workgroup.lower(), user.lower())) or Tally()

    def entered_at(self, interaction: Interaction, workgroup: str) -> float | None:
        """Return when an interaction that has not ended came to a workgroup's queue."""
        course = self._courses.get(interaction.id, {}).get(workgroup.lower())
        return None if course is None else course.entered_at

    def _count(self, interaction: Interaction) -> None:
        if interaction.ended or interaction.deallocated:
            for workgroup, course in self._courses.pop(interaction.id, {}).items():
                self._end(workgroup, course, interaction)
            return
        for queue in interaction.queues:
            if queue.type == QueueType.WORKGROUP:
                self._follow(queue.key, interaction)

    def _follow(self, workgroup: str, interaction: Interaction) -> None:
        courses = self._courses.setdefault(interaction.id, {})
        course = courses.get(workgroup)
        if course is None:
            course = courses[workgroup] = _Course(self._store.clock.now())
            self._at(workgroup).entered += 1
        if interaction.connected_at is not None and course.answered_by is None:
            course.answered_by = next((user.key for user in users_of(interaction.queues)), "")
            for tally in self._both(workgroup, course.answered_by):
                tally.answered += 1
                tally.waited += max(interaction.connected_at - course.entered_at, 0.0)

    def _end(self, workgroup: str, course: _Course, interaction: Interaction) -> None:
        if course.answered_by is None or interaction.connected_at is None:
            self._at(workgroup).abandoned += 1
            return
        talked = self._store.clock.now() - interaction.connected_at
        for tally in self._both(workgroup, course.answered_by):
            tally.completed += 1
            tally.talked += talked
            tally.longest_talk = max(tally.longest_talk, talked)

    def _at(self, workgroup: str, user: str = "") -> Tally:
        return self._tallies.setdefault((workgroup, user), Tally())

    def _both(self, workgroup: str, user: str) -> list[Tally]:
        return [self._at(workgroup), *([self._at(workgroup, user)] if user else [])]
