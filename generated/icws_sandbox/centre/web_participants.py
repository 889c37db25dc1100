# Copied from sandbox/centre/web_participants.py; edits here are lost.
"""Visitors of a web site, by the ids under which they ask for what they have begun."""

from __future__ import annotations

from random import Random

from icws_sandbox._core.spec.property_types import guid

from .interactions import Interaction
from .store import Store


class WebParticipants:
    """The interactions of visitors, by the visitor's id, as long as they are on a queue."""

    def __init__(self, store: Store, seed: int) -> None:
        self._random = Random(f"{seed}:participants")  # noqa: S311 - reproducible, not secret
        self._interactions: dict[str, Interaction] = {}
        self._participants: dict[str, str] = {}  # by the id of the interaction
        store.on_deallocate.append(self._forget)

    def add(self, interaction: Interaction) -> str:
        """Note the interaction of a new visitor, and return the visitor's id."""
        id_ = guid(self._random)
        self._interactions[id_] = interaction
        self._participants[interaction.id] = id_
        return id_

    def interaction(self, participant: str) -> Interaction | None:
        """Return the interaction of a visitor; None for an unknown one."""
        return self._interactions.get(participant.lower())

    def _forget(self, interaction: Interaction) -> None:
        self._interactions.pop(self._participants.pop(interaction.id, ""), None)
