# Copied from sandbox/scenario/control.py; edits here are lost.
"""Control of a running sandbox, for the actions of scenarios."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..centre import Centre, Interaction, Kind, State
from ..clock import Clock
from ..connection import Connection
from ..errors import not_found, wrong_state
from ..faults import Faults
from ..sessions import Sessions
from ..streams import EventStreams

_KINDS = {"call": Kind.CALL, "chat": Kind.CHAT, "callback": Kind.CALLBACK, "email": Kind.EMAIL}
_PARAMETERS = {"name": "remote_name", "address": "remote_address"}
_WORKGROUP = "Sales"


class SandboxControl:
    """The parts of a sandbox, as scenarios act on them; use it on the event loop's thread."""

    def __init__(
        self,
        clock: Clock,
        centre: Centre,
        sessions: Sessions,
        connection: Connection,
        streams: EventStreams,
        faults: Faults,
    ) -> None:
        self.centre: Centre = centre
        self.faults: Faults = faults
        self.streams: EventStreams = streams
        self._clock = clock
        self._sessions = sessions
        self._connection = connection

    def arrive(self, kind: str, arguments: Mapping[str, str]) -> str:
        """Let an interaction come in, for the workgroup Sales if neither is named.

        Args:
            kind: `call`, `chat`, `callback` or `email`.
            arguments: The arguments of the step.

        Raises:
            ApiError: 404: the user or the workgroup does not exist.
        """
        self._check_exists(arguments.get("user", ""), arguments.get("workgroup", ""))
        named = {_PARAMETERS.get(name, name): value for name, value in arguments.items()}
        if "user" not in named:
            named.setdefault("workgroup", _WORKGROUP)
        arrivals: dict[str, Callable[..., Interaction]] = {
            "call": self.centre.call_arrives,
            "chat": self.centre.chat_arrives,
            "callback": self.centre.callback_arrives,
            "email": self.centre.email_arrives,
        }
        return arrivals[kind](**named).id

    def live(self, kinds: Sequence[str], *, connected: bool) -> Sequence[str]:
        """Return the ids of the live, or only the connected, interactions, oldest first."""
        wanted = {_KINDS[kind] for kind in kinds}
        return [
            each.id
            for each in self.centre.live()
            if each.kind in wanted and (each.state is State.CONNECTED or not connected)
        ]

    def pick_up(self, interaction: str, user: str) -> None:
        """Let a user pick up an interaction.

        Raises:
            ApiError: the user does not exist, or cannot pick it up.
        """
        self._check_exists(user)
        self.centre.picks_up(interaction, user)

    def restart(self) -> int:
        """Forget every session, and return how many there were. The centre stays as it is."""
        count = len(self._sessions)
        self._sessions.forget_all("The server has started again.")
        return count

    def switch_over(self, hosts: Sequence[str], seconds: float | None) -> int:
        """Forget every session, and return how many there were; other hosts take over.

        Args:
            hosts: The new primary host, and others.
            seconds: How long log-ins are refused; None: for good.
        """
        count = len(self._sessions)
        self._sessions.forget_all("Another server has taken over.")
        self._connection.switch_over(tuple(hosts))
        if seconds is not None:
            self._clock.call_later(seconds, self._accept_log_ins)
        return count

    def time_out(self, user: str | None) -> int:
        """End the sessions of a user (None: all) as if idle, and return how many there were."""
        key = None if user is None else user.lower()
        sessions = [each for each in self._sessions if key in (None, each.user.lower())]
        for session in sessions:
            self._sessions.end(session, "The session was idle for too long.")
        return len(sessions)

    def _check_exists(self, user: str, workgroup: str = "") -> None:
        if user and not self.centre.directory.has_user(user):
            raise not_found("user", user)
        if workgroup and not self.centre.directory.has_workgroup(workgroup):
            raise not_found("workgroup", workgroup)
        if workgroup and not self.centre.directory.has_queue(workgroup):
            raise wrong_state(f"The workgroup {workgroup!r} has no queue.")

    def _accept_log_ins(self) -> None:
        self._connection.accepting = True
