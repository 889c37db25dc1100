# Copied from sandbox/scenario/run.py; edits here are lost.
"""Runs of scenarios: the steps that are due next, run when the clock reaches their time."""

from __future__ import annotations

import heapq
from collections import deque
from random import Random
from typing import Any

from ..clock import Clock, Timer
from ..errors import ApiError
from ..request_log import logger
from .actions import StepContext
from .control import SandboxControl
from .parameters import Parameter
from .steps import Scenario, Step

_LOG_LIMIT = 10_000


class ScenarioRun:
    """One run of a scenario.

    Args:
        scenario: The scenario.
        control: The controls of the sandbox that it acts on.
        clock: The time.
        seed: The seed, if the scenario has none of its own.
    """

    def __init__(
        self, scenario: Scenario, control: SandboxControl, clock: Clock, seed: int = 0
    ) -> None:
        self.log: deque[str] = deque(maxlen=_LOG_LIMIT)
        """The latest steps, one line each: planned second, step, action, result."""
        self._control = control
        self._clock = clock
        self._seed = seed if scenario.seed is None else scenario.seed
        self._steps = scenario.steps
        self._random = {step.number: self._generator(step) for step in scenario.steps}
        self._names: dict[str, str] = {}
        self._due: list[tuple[float, int, int, Step]] = []
        self._began = 0.0
        self._timer: Timer | None = None

    def start(self) -> None:
        """Begin; the scenario's time 0 is now."""
        self.stop()
        self._began = self._clock.now()
        for step in self._steps:
            if step.every is not None:
                self._plan(step, 0)
            else:
                for count in range(step.times or 1):
                    self._plan(step, count)
        self._wait()

    def stop(self) -> None:
        """Run no more steps."""
        self._due.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _generator(self, step: Step) -> Random:
        return Random(f"{self._seed}:step:{step.number}")  # noqa: S311 - reproducible, not secret

    def _plan(self, step: Step, count: int) -> None:
        moment = step.at + count * (step.every or 0.0)
        if step.jitter:
            moment += self._random[step.number].uniform(0.0, step.jitter)
        heapq.heappush(self._due, (moment, step.number, count, step))

    def _wait(self) -> None:
        if self._due:
            delay = self._began + self._due[0][0] - self._clock.now()
            self._timer = self._clock.call_later(max(delay, 0.0), self._run_due)

    def _run_due(self) -> None:
        self._timer = None
        while self._due and self._began + self._due[0][0] <= self._clock.now():
            moment, _, count, step = heapq.heappop(self._due)
            self._run(step, moment)
            if step.every is not None and (step.times is None or count + 1 < step.times):
                self._plan(step, count + 1)
        self._wait()

    def _run(self, step: Step, moment: float) -> None:
        random = self._random[step.number]
        if step.chance < 1.0 and random.random() >= step.chance:
            return
        arguments = {
            parameter.name: _drawn(step.arguments[parameter.name], parameter, random)
            for parameter in step.action.parameters
        }
        context = StepContext(self._control, arguments, random, self._names)
        try:
            result = step.action.run(context)
        except ApiError as error:
            result = f"refused: {error}"
        line = f"{moment:.3f} step {step.number} {step.action.name}: {result}"
        self.log.append(line)
        logger.info("scenario %s", line)


def _drawn(value: Any, parameter: Parameter, random: Random) -> Any:
    return random.choice(value) if isinstance(value, list) and parameter.drawn else value
