# Copied from sandbox/scenario/sandbox_stage.py; edits here are lost.
"""The stage that the sandbox is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..centre import Centre, Kind, State
from ..centre.directory import Directory
from ..centre.refusals import unknown
from ..clock import Clock
from ..connection import Connection
from ..faults import Faults
from ..sessions import Sessions
from ..streams import Streams
from ..users import Users

_KINDS = {
    "call": Kind.CALL,
    "chat": Kind.CHAT,
    "callback": Kind.CALLBACK,
    "email": Kind.EMAIL,
}
_WORKGROUP = "Sales"
_NUMBER = "555-0100"
_MAILBOX = "customer@example.com"


class SandboxStage:
    """The parts of a sandbox, as a scenario acts on them. See `Stage`."""

    def __init__(
        self,
        clock: Clock,
        centre: Centre,
        sessions: Sessions,
        connection: Connection,
        streams: Streams,
        faults: Faults,
        users: Users,
    ) -> None:
        self.faults = faults
        self.streams = streams
        self._clock = clock
        self._centre = centre
        self._sessions = sessions
        self._connection = connection
        self._directory = Directory(users)

    def arrive(self, kind: str, what: Mapping[str, str]) -> str:
        """Let an interaction come in, for the workgroup Sales if nobody is named.

        Raises:
            Refusal: a user or a workgroup is named that there is not.
        """
        user = what.get("user", "")
        workgroup = what.get("workgroup", "" if user else _WORKGROUP)
        self._refuse_strangers(user, what.get("workgroup", ""))
        name, address = what.get("name"), what.get("address")
        subject = what.get("subject", "")
        if kind == "call":
            return self._centre.call_arrives(
                workgroup=workgroup, user=user, remote_name=name, remote_address=address
            ).id
        if kind == "chat":
            return self._centre.chat_arrives(workgroup=workgroup, user=user, remote_name=name).id
        if kind == "callback":
            return self._centre.callback_arrives(
                workgroup=workgroup,
                user=user,
                remote_name=name or "",
                target=address or _NUMBER,
                subject=subject,
            ).id
        return self._centre.email_arrives(
            workgroup=workgroup,
            user=user,
            remote_name=name,
            remote_address=address or _MAILBOX,
            subject=subject,
            text=what.get("text", ""),
        ).id

    def live(self, kinds: Sequence[str], *, connected: bool) -> Sequence[str]:
        """The ids of the interactions of these kinds, oldest first."""
        wanted = {_KINDS[kind] for kind in kinds}
        return [
            one.id
            for one in self._centre.interactions.values()
            if one.kind in wanted
            and not one.ended
            and (one.state is State.CONNECTED or not connected)
        ]

    def pick_up(self, interaction: str, user: str) -> None:
        """Let a user answer an interaction."""
        self._refuse_strangers(user)
        self._centre.picks_up(interaction, user)

    def type_in(self, chat: str) -> None:
        """Let the visitor of a chat begin to type."""
        self._centre.chat_typing(chat)

    def write_in(self, chat: str, text: str) -> None:
        """Let the visitor of a chat send a text."""
        self._centre.chat_text(chat, text)

    def hang_up(self, interaction: str) -> None:
        """Let the other side leave."""
        self._centre.remote_disconnects(interaction)

    def restart(self) -> int:
        """Forget every session; the centre keeps its interactions."""
        count = len(self._sessions)
        self._sessions.forget_all("The server has started again.")
        return count

    def switch_over(self, hosts: Sequence[str], seconds: float | None) -> int:
        """Forget every session, and send who logs in to the other hosts."""
        count = len(self._sessions)
        self._sessions.forget_all("Another server has taken over.")
        self._connection.switch_over(tuple(hosts))
        if seconds is not None:
            self._clock.call_later(seconds, self._accept)
        return count

    def time_out(self, user: str | None) -> int:
        """End sessions as if idle."""
        ended = [one for one in self._sessions if user is None or one.user.lower() == user.lower()]
        for session in ended:
            self._sessions.end(session, "The session was idle for too long.")
        return len(ended)

    def _refuse_strangers(self, user: str, workgroup: str = "") -> None:
        if user and not self._directory.known(user):
            raise unknown("user", user)
        if workgroup and not self._directory.known_workgroup(workgroup):
            raise unknown("workgroup", workgroup)

    def _accept(self) -> None:
        self._connection.accepting = True
