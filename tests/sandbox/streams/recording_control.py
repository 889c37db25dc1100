"""A control for scenarios that only records what is done with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sandbox.clock import ManualClock
from sandbox.errors import ApiError
from sandbox.faults import Faults
from sandbox.scenario import Scenario, ScenarioRun
from sandbox.streams import EventStreams


class RecordingControl:
    """In place of `SandboxControl`, and of its centre."""

    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.faults = Faults(clock)
        self.streams = EventStreams(clock)
        self.centre = self
        self.here: dict[str, str] = {}
        self.done: list[tuple[Any, ...]] = []
        self._count = 0

    def arrive(self, kind: str, what: Mapping[str, str]) -> str:
        self._count += 1
        interaction = f"i{self._count}"
        self.here[interaction] = kind
        self._note("arrive", kind, *what.values())
        return interaction

    def live(self, kinds: Sequence[str], *, connected: bool) -> Sequence[str]:
        del connected
        return [one for one, its in self.here.items() if its in kinds]

    def pick_up(self, interaction: str, user: str) -> None:
        if user not in ("ada", "grace"):
            raise ApiError(400, f"There is no user {user!r}.")
        self._note("pick up", interaction, user)

    def chat_typing(self, chat: str) -> None:
        self._note("type", chat)

    def chat_text(self, chat: str, text: str) -> None:
        self._note("write", chat, text)

    def remote_disconnects(self, interaction: str) -> None:
        del self.here[interaction]
        self._note("hang up", interaction)

    def restart(self) -> int:
        self._note("restart")
        return 3

    def switch_over(self, hosts: Sequence[str], seconds: float | None) -> int:
        self._note("switch", *hosts, seconds)
        return 3

    def time_out(self, user: str | None) -> int:
        self._note("time out", user)
        return 1

    def _note(self, *what: object) -> None:
        self.done.append((round(self.clock.now(), 3), *what))


def play(scenario: Scenario, seconds: float, seed: int = 0) -> tuple[RecordingControl, ScenarioRun]:
    """Let a scenario run for so many seconds."""
    clock = ManualClock()
    control = RecordingControl(clock)
    run = ScenarioRun(scenario, control, clock, seed)  # type: ignore[arg-type]
    run.start()
    clock.advance(seconds)
    return control, run
