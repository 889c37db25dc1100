"""Dry runs: the request that a call would send, and the gates that it has to pass."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NoReturn
from urllib.parse import quote

from msgspec import UNSET

import icws
from icws._runtime._sync.transport import Stream
from icws._runtime.gating import FeatureGate, Gate
from icws._runtime.printing import printable

from .connecting import new_client
from .output import Printer, json_line
from .sessions import SessionFile, let_go
from .settings import Settings

__all__ = ["rehearse"]

_NOTHING: Mapping[str, int] = {}
_SESSION = "{sessionId}"


class _NotSentError(Exception):
    """The end of a dry run: the request that would have been sent."""

    def __init__(self, request: icws.Request) -> None:
        super().__init__()
        self.request = request


class _NoTransport:
    """A transport that sends nothing."""

    def request(self, request: icws.Request) -> NoReturn:
        """Raise the request."""
        raise _NotSentError(request)

    def stream(self, request: icws.Request) -> Stream:
        """Raise the request."""
        raise _NotSentError(request)

    def close(self) -> None:
        """Do nothing."""


class _Noting(FeatureGate):
    """A gate that lets every call pass, and keeps the gates that it met."""

    __slots__ = ("met",)

    def check(
        self,
        operation_id: str,
        parameters: Mapping[str, object] | None = None,
        body: object = UNSET,
        *,
        requires: Mapping[str, int] = _NOTHING,
        quiet: bool = False,
    ) -> None:
        """Keep the gates of a call."""
        stated = ((operation_id, Gate(*required)) for required in requires.items())
        parts = self.table.of_call(operation_id, parameters or {}, body)
        self.met: list[tuple[str, Gate]] = [*stated, *parts]


def rehearse(settings: Settings, printer: Printer, call: Callable[[icws.Client], Any]) -> None:
    """Print the request of a call and its gates; nothing is sent, not even a log-in.

    The versions of the server are those of the stored session, if there is one.

    Raises FeatureVersionError, after printing, if the server is known to refuse the call.
    """
    client = new_client(settings, transport=_NoTransport())
    features = None
    if settings.get("user"):
        features = SessionFile(settings.url, settings.user).features()
    client.resume(icws.StoredSession(client.session.state.base, _SESSION, "", features={}))
    gate = client.session.gate = _Noting(client.session.gate.table, features)
    gate.met = []
    try:
        call(client)
    except _NotSentError as end:
        _print(printer, end.request, gate)
    finally:
        let_go(client)
    if features is None:
        return
    for item, needed in gate.met:
        if not needed.open_for(features):
            has = features.get(needed.feature)
            raise icws.FeatureVersionError(item, needed.feature, needed.since, needed.obsolete, has)


def _print(printer: Printer, request: icws.Request, gate: _Noting) -> None:
    url = request.url.replace(quote(_SESSION, safe=""), _SESSION)
    body = json.loads(request.body) if isinstance(request.body, bytes) else None
    if not printer.is_table:
        gates = [
            {
                "item": item,
                "feature": needed.feature,
                "since": needed.since,
                "obsolete": needed.obsolete,
                "server": None if gate.features is None else gate.features.get(needed.feature, 0),
            }
            for item, needed in gate.met
        ]
        print(json_line({"method": request.method, "url": url, "body": body, "gates": gates}))
        return
    print(request.method, url)
    if body is not None:
        print(json_line(body))
    for item, needed in gate.met:
        print(_sentence(item, needed, gate.features))
    if not gate.met:
        print("the documentation states no version of it")


def _sentence(item: str, needed: Gate, features: Mapping[str, int] | None) -> str:
    text = f"{printable(item)} needs {needed.feature} {needed.since}"
    if needed.obsolete is not None:
        text += f", below {needed.obsolete}"
    if features is None:
        return f"{text}; the server's versions are not known before a log-in"
    if needed.feature not in features:
        return f"{text}; the server does not have the feature {needed.feature}"
    return f"{text}; the server has {needed.feature} {features[needed.feature]}"
