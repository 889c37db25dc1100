# Copied from sandbox/centre/history.py; edits here are lost.
"""History: the past interactions of each user."""

from __future__ import annotations

from typing import Any

from .interactions import Interaction
from .publishing import Change
from .store import Store

LIMIT = 100
"""The number of interactions that are kept for each user."""

_DIRECTIONS = {"I": 1, "O": 2}
_CONNECTED = 1


class History:
    """The ended interactions of each user, the newest last."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._items: dict[str, list[dict[str, Any]]] = {}
        store.on_end.append(self._add)

    def of(self, user: str, count: int | None) -> list[dict[str, Any]]:
        """Return the last `count` interactions of a user, or all that are kept."""
        items = self._items.get(user.lower(), [])
        return items[max(len(items) - (LIMIT if count is None else max(count, 0)), 0) :]

    def _add(self, interaction: Interaction) -> None:
        for key, user in interaction.users.items():
            items = self._items.setdefault(key, [])
            items.append(self._item(interaction, user))
            del items[:-LIMIT]
            self._store.record(Change((("history", key),)))

    def _item(self, interaction: Interaction, user: str) -> dict[str, Any]:
        values = interaction.attributes
        return {
            "interactionId": interaction.id,
            "initiationTime": values["Eic_InitiationTime"],
            "terminationTime": values["Eic_TerminationTime"],
            "direction": _DIRECTIONS.get(values.get("Eic_CallDirection", ""), 0),
            "interactionHistoryStatus": 0 if interaction.connected_at is None else _CONNECTED,
            "localId": user,
            "localName": self._store.directory.display_name(user),
            "remoteAddress": values.get("Eic_RemoteAddress", ""),
            "remoteId": values.get("Eic_RemoteId", ""),
            "remoteName": values.get("Eic_RemoteName", ""),
        }
