# Copied from sandbox/centre/behaviours/stations.py; edits here are lost.
"""The station of the session."""

from __future__ import annotations

from ...call import Answer, Call
from ..parts import Parts
from .requests import ROOT, Handler, body_of, done, session_of

STATION = f"{ROOT}/connection/station"


def read(parts: Parts, call: Call) -> Answer:
    """Return the station, which has no name where there is none."""
    return Answer(200, dict(parts.stations.of(session_of(call))))


def connect(parts: Parts, call: Call) -> Answer:
    """Connect to a station, to a remote number or to none."""
    parts.stations.connect(session_of(call), body_of(call))
    return done(call)


def disconnect(parts: Parts, call: Call) -> Answer:
    """Leave the station. The session goes on."""
    parts.stations.disconnect(session_of(call))
    return done(call)


HANDLERS: dict[tuple[str, str], Handler] = {
    ("GET", STATION): read,
    ("PUT", STATION): connect,
    ("DELETE", STATION): disconnect,
}
