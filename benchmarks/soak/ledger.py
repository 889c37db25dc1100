"""The ledger of a watch: which changes it brought, and what docs/messages.md does not allow."""

from __future__ import annotations

from typing import Any

import icws
from icws import models

NOTE = "Note"
"""The attribute that is written: a number for each interaction, which grows by one each time."""


class Ledger:
    """The latest number of each interaction as the changes of a watch tell them.

    A change must bring the next number. A number that comes again or is lower was doubled or
    out of order; one that is left out was lost, unless a message with the whole state follows.

    Args:
        name: the watch, for problems.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._latest: dict[str, int] = {}
        self._missing: list[str] = []
        self.problems: list[str] = []
        self.deltas = 0
        self.wholes = 0
        self.repaired = 0
        """Number of whole states that made up for lost messages."""

    def take(self, change: Any) -> None:
        """Note a change of a `ListCache`."""
        message = change.message
        if not isinstance(message, models.QueueContentsMessage):
            return
        if message.is_delta:
            self.deltas += 1
            for interaction, number in _numbers(message):
                self._note(interaction, number)
        else:
            self.wholes += 1
            self.repaired += bool(self._missing)
            self._missing.clear()
            latest = dict(_numbers(message))
            for interaction, number in latest.items():
                if number < self._latest.get(interaction, number):
                    self._report(f"{interaction}: the whole state has {number}, which is older")
            self._latest = latest

    def settled(self) -> list[str]:
        """Return what is missing while the server is calm, until a whole state makes up for it."""
        return [f"{self._name}: lost: {one}" for one in self._missing]

    def _note(self, interaction: str, number: int) -> None:
        latest = self._latest.get(interaction)
        if latest is not None and number <= latest:
            self._report(f"{interaction}: {number} after {latest} (expected {latest + 1})")
        elif latest is not None and number > latest + 1:
            self._missing.append(f"{interaction}: {number} after {latest}")
        self._latest[interaction] = number

    def _report(self, problem: str) -> None:
        self.problems.append(f"{self._name}: {problem}")


def _numbers(message: models.QueueContentsMessage) -> list[tuple[str, int]]:
    """Return the interactions of a message that state a number."""
    numbered = []
    for items in (message.interactions_added, message.interactions_changed):
        for item in items if isinstance(items, list) else ():
            if isinstance(item, icws.UnknownObject) or NOTE not in item.attributes:
                continue
            numbered.append((item.interaction_id, int(item.attributes[NOTE])))
    return numbered
