# Copied from sandbox/centre/watches/personal.py; edits here are lost.
"""Watches on what belongs to a user or a session: the past, the station, requests for help."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...sessions import Session
from ..assistance import LIST, Assistance, AssistanceChange, Progress, Request
from ..gating import Fitting
from ..history import Histories
from ..publishing import Change, Message, Selection
from ..stations import StationChange, Stations

HISTORY = "urn:inin.com:interactions:historyMessage"
STATION = "urn:inin.com:connection:stationConnectionStateChangeMessage"
EFFECTIVE = "urn:inin.com:connection:effectiveStationChangeMessage"
REQUESTS = "urn:inin.com:interactions.assistance:assistanceRequestListMessage"
REQUEST = "urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage"


class HistoryWatch(Selection):
    """The last interactions of a user.

    The list has no parts that say what was added, so by the rule of `isDelta` a delta brings its
    new value, whole.
    """

    def __init__(
        self, fitting: Fitting, histories: Histories, user: str, count: int | None
    ) -> None:
        self._histories = histories
        self._user = user.lower()
        self._count = count
        super().__init__(("history",), (self._user, count), [("history", self._user)], fitting)

    def whole(self) -> Iterator[Message]:
        """Return the past as far as it was asked for."""
        yield self._message(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the same again, with what has ended since."""
        yield self._message(delta=True)

    def _message(self, *, delta: bool) -> Message:
        items = self._histories.of(self._user, self._count)
        return {"__type": HISTORY, "isDelta": delta, "interactionHistory": items}


class StationWatch(Selection):
    """The station of one session."""

    def __init__(self, fitting: Fitting, stations: Stations, session: Session) -> None:
        self._stations = stations
        self._session = session
        super().__init__(("station",), (session.id,), [("station", session.id)], fitting)

    def whole(self) -> Iterator[Message]:
        """Return the present station."""
        yield {"__type": STATION, "isDelta": False, "newStationInfo": self._present()}
        yield self._effective(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the present station and the one before."""
        before = next((c.before for c in changes if isinstance(c, StationChange)), {})
        yield {
            "__type": STATION,
            "isDelta": True,
            "previousStationInfo": dict(before),
            "newStationInfo": self._present(),
        }
        yield self._effective(delta=True)

    def _present(self) -> dict[str, Any]:
        return dict(self._stations.of(self._session))

    def _effective(self, *, delta: bool) -> Message:
        station = self._stations.effective(self._session)
        return {"__type": EFFECTIVE, "isDelta": delta, "effectiveStation": station}


class RequestsWatch(Selection):
    """The list of open requests for assistance."""

    def __init__(self, fitting: Fitting, assistance: Assistance) -> None:
        self._assistance = assistance
        super().__init__(("assistance",), (), [LIST], fitting)

    def whole(self) -> Iterator[Message]:
        """Return the ids of all open requests."""
        yield self._message(delta=False, requestsAdded=list(self._assistance.requests))

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return which were opened and closed."""
        lists: dict[str, list[str]] = {}
        for change in changes:
            if isinstance(change, AssistanceChange):
                closed = change.properties.get("state") == Progress.COMPLETED
                name = "requestsRemoved" if closed else "requestsAdded"
                lists.setdefault(name, []).append(change.id)
        if lists:
            yield self._message(delta=True, **lists)

    def _message(self, *, delta: bool, **lists: list[str]) -> Message:
        return {"__type": REQUESTS, "isDelta": delta, **lists}


class RequestWatch(Selection):
    """One request for assistance, until it is closed."""

    def __init__(self, fitting: Fitting, request: Request) -> None:
        self._request = request
        place = ("assistance", request.id)
        super().__init__(place, (), [place], fitting)

    def whole(self) -> Iterator[Message]:
        """Return all that was said, and by whom."""
        request = self._request
        yield self._message(
            {
                "interactionId": request.interaction_id,
                "state": int(request.state),
                "messagesAdded": list(request.messages),
                "participantsAdded": list(request.participants.values()),
            },
            delta=False,
        )

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return what was said since, who came, and how far it is."""
        properties: dict[str, Any] = {}
        for change in changes:
            if isinstance(change, AssistanceChange):
                for name, value in change.properties.items():
                    known = properties.get(name, [])
                    properties[name] = [*known, *value] if isinstance(value, list) else value
        self.over: bool = self._request.state is Progress.COMPLETED
        yield self._message(properties, delta=True)

    def _message(self, properties: dict[str, Any], *, delta: bool) -> Message:
        head = {"__type": REQUEST, "isDelta": delta, "assistanceId": self._request.id}
        return {**head, **properties}
