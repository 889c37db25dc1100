"""The server of a soak: a sandbox whose interactions change, and which fails in many ways."""

from __future__ import annotations

import socket
import time
from random import Random

from benchmarks.soak.ledger import NOTE
from icws_sandbox import Sandbox
from icws_sandbox.faults import Fault

WORKGROUPS = ("Sales", "Billing")
_MESSAGES = "*/messaging/messages"
_WATCHES = "*/messaging/subscriptions/*"
_DOWN = 0.3  # seconds between the end of a server and its next start

_FAULTS = {
    "a response cut off": (Fault(drop="middle"), _MESSAGES, 4),
    "a request without a response": (Fault(drop="after"), _MESSAGES, 4),
    "a request that is not read": (Fault(drop="before"), _MESSAGES, 4),
    "a damaged response": (Fault(broken="truncated"), _MESSAGES, 4),
    "a page instead of messages": (Fault(broken="html"), _MESSAGES, 2),
    "a server that is busy": (Fault(status=503), _MESSAGES, 8),
    "starts of watches that fail": (Fault(status=503), _WATCHES, 20),
    "starts of watches without a response": (Fault(drop="after"), _WATCHES, 4),
}


class Centre:
    """A contact centre with some calls in each workgroup, whose numbers are written all the time.

    Args:
        seed: of the order of changes and faults.
        calls: the number of calls in each workgroup.
    """

    def __init__(self, seed: int, calls: int = 3) -> None:
        self._random = Random(seed)  # noqa: S311 - reproducible, not secret
        self._per_workgroup = calls
        self._sandbox = Sandbox(_free_port())
        self._number: dict[str, int] = {}
        self._highest = 0
        self.calls: dict[str, dict[str, int]] = {}
        """The number of each call, by workgroup and id."""
        self.failures: dict[str, int] = {}
        """The number of failures by their kind."""
        self.writes = 0

    def open(self) -> str:
        """Start; return the URL."""
        url = self._sandbox.open().url
        self._let_calls_in()
        return url

    def close(self) -> None:
        """Stop."""
        self._sandbox.close()

    @property
    def sessions(self) -> int:
        """The number of open sessions."""
        return self._sandbox.on_loop(lambda: len(self._sandbox.sessions))

    def write(self) -> None:
        """Write the next number of a call."""
        calls = self.calls[self._random.choice(WORKGROUPS)]
        call = self._random.choice(list(calls))
        calls[call] += 1
        self._highest = max(self._highest, calls[call])
        self.writes += 1
        changes = {NOTE: str(calls[call])}
        self._sandbox.on_loop(lambda: self._sandbox.centre.set_attributes(call, changes))

    def fail(self) -> None:
        """Let something go wrong."""
        kinds = [*_FAULTS, "dropped streams", "cut streams", "ended sessions", "a restart"]
        kind = self._random.choice(kinds)
        self.failures[kind] = self.failures.get(kind, 0) + 1
        if kind in _FAULTS:
            fault, path, times = _FAULTS[kind]
            self._sandbox.on_loop(
                lambda: self._sandbox.faults.add(fault, path=path, times=times, seconds=3.0)
            )
        elif kind == "dropped streams":
            self._sandbox.on_loop(self._sandbox.streams.drop)
        elif kind == "cut streams":
            self._sandbox.on_loop(self._sandbox.streams.cut)
        elif kind == "ended sessions":
            self._sandbox.on_loop(lambda: self._sandbox.sessions.end_all("a soak"))
        else:
            self._sandbox.close()
            time.sleep(_DOWN)
            # With the same seed it would open the sessions of the server before for other clients.
            self._sandbox.seed += 1
            self._sandbox.open()
            self._let_calls_in()

    def calm_down(self) -> None:
        """Let nothing more go wrong."""
        self._sandbox.on_loop(self._sandbox.faults.clear)

    def _let_calls_in(self) -> None:
        # Numbers go on where they were, since a new server may give the ids of the old one.
        self._highest += 1
        number = self._highest

        def arrive() -> dict[str, dict[str, int]]:
            centre, attributes = self._sandbox.centre, {NOTE: str(number)}
            return {
                workgroup: {
                    centre.call_arrives(workgroup=workgroup, attributes=attributes).id: number
                    for _ in range(self._per_workgroup)
                }
                for workgroup in WORKGROUPS
            }

        self.calls = self._sandbox.on_loop(arrive)


def _free_port() -> int:
    """Return a port for all starts of the server, so that clients find it again."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        return port
