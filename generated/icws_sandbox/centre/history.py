# Copied from sandbox/centre/history.py; edits here are lost.
"""The past interactions of each user."""

from __future__ import annotations

from typing import Any

from .interactions import Interaction
from .publishing import Change
from .world import World

KEPT = 100
"""How many interactions are kept of each user."""

_DIRECTIONS = {"I": 1, "O": 2}
_CONNECTED = 1


class Histories:
    """What each user's ended interactions were; the newest last."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._items: dict[str, list[dict[str, Any]]] = {}
        world.on_end.append(self._ended)

    def of(self, user: str, count: int | None) -> list[dict[str, Any]]:
        """Return a user's last interactions."""
        items = self._items.get(user.lower(), [])
        return items[max(len(items) - (KEPT if count is None else max(count, 0)), 0) :]

    def _ended(self, interaction: Interaction) -> None:
        for user, name in interaction.users.items():
            items = self._items.setdefault(user, [])
            items.append(self._item(interaction, name))
            del items[:-KEPT]
            self._world.record(Change((("history", user),)))

    def _item(self, interaction: Interaction, user: str) -> dict[str, Any]:
        values = interaction.attributes
        return {
            "interactionId": interaction.id,
            "initiationTime": values["Eic_InitiationTime"],
            "terminationTime": values["Eic_TerminationTime"],
            "direction": _DIRECTIONS.get(values.get("Eic_CallDirection", ""), 0),
            "interactionHistoryStatus": 0 if interaction.connected_at is None else _CONNECTED,
            "localId": user,
            "localName": self._world.directory.display_name(user),
            "remoteAddress": values.get("Eic_RemoteAddress", ""),
            "remoteId": values.get("Eic_RemoteId", ""),
            "remoteName": values.get("Eic_RemoteName", ""),
        }
