"""Subscriptions to a user's history, a session's station and requests for assistance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ...outbox import Message
from ...sessions import Session
from ..assistance import (
    LIST_TOPIC,
    Assistance,
    AssistanceChange,
    AssistanceRequest,
    RequestState,
)
from ..history import History
from ..publishing import Change, Subscription
from ..stations import StationChange, Stations

HISTORY = "urn:inin.com:interactions:historyMessage"
STATION = "urn:inin.com:connection:stationConnectionStateChangeMessage"
EFFECTIVE = "urn:inin.com:connection:effectiveStationChangeMessage"
REQUESTS = "urn:inin.com:interactions.assistance:assistanceRequestListMessage"
REQUEST = "urn:inin.com:interactions.assistance:assistanceRequestDetailsMessage"


class HistorySubscription(Subscription):
    """The last interactions of a user.

    The message has no list of added entries, so a delta brings the whole list again.
    """

    def __init__(self, history: History, user: str, count: int | None) -> None:
        self._history = history
        self._user = user.lower()
        self._count = count
        super().__init__([("history", self._user)], (self._user, count))

    def snapshot(self) -> Iterator[Message]:
        """Return as many interactions as were asked for."""
        yield self._message(delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the same again, with the interactions that ended since."""
        yield self._message(delta=True)

    def _message(self, *, delta: bool) -> Message:
        items = self._history.of(self._user, self._count)
        return {"__type": HISTORY, "isDelta": delta, "interactionHistory": items}


class _OfStation(Subscription):
    """A subscription to what concerns the station of one session."""

    def __init__(self, stations: Stations, session: Session) -> None:
        self._stations = stations
        self._session = session
        super().__init__([("station", session.id)], (session.id,))


class StationSubscription(_OfStation):
    """The station of one session."""

    def snapshot(self) -> Iterator[Message]:
        """Return the present station."""
        yield {"__type": STATION, "isDelta": False, "newStationInfo": self._present()}

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the present station and the one before."""
        before = next((c.before for c in changes if isinstance(c, StationChange)), {})
        yield {
            "__type": STATION,
            "isDelta": True,
            "previousStationInfo": dict(before),
            "newStationInfo": self._present(),
        }

    def _present(self) -> dict[str, Any]:
        return dict(self._stations.of(self._session))


class EffectiveStationSubscription(_OfStation):
    """The effective station of a session, for log-ins that ask for it; nobody subscribes to it.

    The response to the log-in is its beginning.
    """

    OPTION = "effective-station"
    """The option of the log-in's `include`."""

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the present station."""
        station = self._stations.effective(self._session)
        yield {"__type": EFFECTIVE, "isDelta": True, "effectiveStation": station}


class RequestListSubscription(Subscription):
    """The list of open requests for assistance."""

    def __init__(self, assistance: Assistance) -> None:
        self._assistance = assistance
        super().__init__([LIST_TOPIC])

    def snapshot(self) -> Iterator[Message]:
        """Return the ids of all open requests."""
        yield self._message(delta=False, requestsAdded=list(self._assistance.requests))

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the ids of the requests that were opened and closed."""
        lists: dict[str, list[str]] = {}
        for change in changes:
            if isinstance(change, AssistanceChange):
                closed = change.properties.get("state") == RequestState.COMPLETED
                name = "requestsRemoved" if closed else "requestsAdded"
                lists.setdefault(name, []).append(change.id)
        if lists:
            yield self._message(delta=True, **lists)

    def _message(self, *, delta: bool, **lists: list[str]) -> Message:
        return {"__type": REQUESTS, "isDelta": delta, **lists}


class RequestSubscription(Subscription):
    """One request for assistance, until it is closed."""

    def __init__(self, request: AssistanceRequest) -> None:
        self._request = request
        super().__init__([("assistance", request.id)])

    def snapshot(self) -> Iterator[Message]:
        """Return all messages and participants."""
        request = self._request
        properties = {
            "interactionId": request.interaction_id,
            "state": int(request.state),
            "messagesAdded": list(request.messages),
            "participantsAdded": list(request.participants.values()),
        }
        yield self._message(properties, delta=False)

    def delta(self, changes: Sequence[Change]) -> Iterator[Message]:
        """Return the new messages and participants, and the state if it changed."""
        properties: dict[str, Any] = {}
        for change in changes:
            if isinstance(change, AssistanceChange):
                for name, value in change.properties.items():
                    known = properties.get(name, [])
                    properties[name] = [*known, *value] if isinstance(value, list) else value
        self.ended: bool = self._request.state is RequestState.COMPLETED
        yield self._message(properties, delta=True)

    def _message(self, properties: dict[str, Any], *, delta: bool) -> Message:
        head = {"__type": REQUEST, "isDelta": delta, "assistanceId": self._request.id}
        return {**head, **properties}
