"""A stage for scenarios that only writes down what is done on it."""

from __future__ import annotations

from collections.abc import Sequence

from icws_sandbox.clock import ManualClock
from icws_sandbox.faults import Faults
from icws_sandbox.scenario import Player, Scenario
from icws_sandbox.scenario.stage import Kind
from icws_sandbox.streams import Streams


class Recording:
    def __init__(self, clock: ManualClock) -> None:
        self.clock = clock
        self.faults = Faults(clock)
        self.streams = Streams(clock)
        self.here: dict[str, Kind] = {}
        self.done: list[tuple[object, ...]] = []
        self._count = 0

    def arrive(self, kind: Kind, *, queue: str, name: str, address: str, subject: str) -> str:
        self._count += 1
        interaction = f"i{self._count}"
        self.here[interaction] = kind
        self._note("arrive", kind, queue, name, address, subject)
        return interaction

    def live(self, kind: Kind | None) -> Sequence[str]:
        return [one for one, its in self.here.items() if kind in (None, its)]

    def type_in(self, chat: str) -> None:
        self._note("type", chat)

    def write_in(self, chat: str, text: str) -> None:
        self._note("write", chat, text)

    def hang_up(self, interaction: str) -> None:
        del self.here[interaction]
        self._note("hang up", interaction)

    def restart(self) -> int:
        self._note("restart")
        return 3

    def switch_over(self, hosts: Sequence[str]) -> int:
        self._note("switch", *hosts)
        return 3

    def time_out(self, user: str | None) -> int:
        self._note("time out", user)
        return 1

    def _note(self, *what: object) -> None:
        self.done.append((round(self.clock.now(), 3), *what))


def play(scenario: Scenario, seconds: float, seed: int = 0) -> tuple[Recording, Player]:
    """Let a scenario run for so many seconds."""
    clock = ManualClock()
    stage = Recording(clock)
    player = Player(scenario, stage, clock, seed)
    player.start()
    clock.advance(seconds)
    return stage, player
