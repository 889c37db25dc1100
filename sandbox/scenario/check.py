"""Checks of a scenario's data, which find all problems at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from generator.errors import LocatedError

from .actions import ACTIONS, Action
from .locations import Locations
from .parameters import SEED, TIMING, Parameter
from .steps import Scenario, ScenarioError, Step

_TOP = ("seed", "steps")


def check(data: Any, locations: Locations | None = None) -> Scenario:
    """Make a scenario of a dict with `steps` and perhaps a `seed`.

    Args:
        data: The dict, as in a file; see the package.
        locations: The locations of its parts, for the problems.

    Raises:
        ScenarioError: it is not valid.
    """
    locations = locations or Locations("scenario")
    problems = list(_top_problems(data, locations))
    if not problems:
        names = _names(data["steps"])
        for number, raw in enumerate(data["steps"], 1):
            problems += _step_problems(raw, number, names, locations)
    if problems:
        raise ScenarioError(problems)
    return Scenario(
        steps=tuple(_step(raw, number) for number, raw in enumerate(data["steps"], 1)),
        seed=data.get("seed"),
    )


def _top_problems(data: Any, locations: Locations) -> Iterator[LocatedError]:
    problem = locations.top_problem
    if not isinstance(data, Mapping):
        words = f"the scenario is a {type(data).__name__}"
        yield problem(None, words, "an object with steps")
        return
    for name in data:
        if name not in _TOP:
            yield problem(str(name), "is not known", f"one of {', '.join(_TOP)}")
    if "seed" in data and not SEED.accepts(data["seed"]):
        yield problem("seed", f"is {_shown(data['seed'])}", SEED.expected)
    if not isinstance(data.get("steps"), list):
        yield problem(None, "there is no list of steps", '`[[steps]]`, or "steps": [...]')


def _names(steps: Iterable[Any]) -> set[str]:
    names = (raw.get("as") for raw in steps if isinstance(raw, Mapping))
    return {name for name in names if isinstance(name, str)}


def _step_problems(
    raw: Any, number: int, names: set[str], locations: Locations
) -> Iterator[LocatedError]:
    problem = locations.step_problem
    if not isinstance(raw, Mapping):
        yield problem(number, None, f"is {_shown(raw)}", "an object with `do`")
        return
    if "at" not in raw and "every" not in raw:
        yield problem(number, None, "is never due", "`at` or `every`")
    name = raw.get("do")
    action = ACTIONS.get(name) if isinstance(name, str) else None
    if action is None:
        words = "is missing" if name is None else f"is {_shown(name)}"
        yield problem(number, "do", words, f"one of {', '.join(ACTIONS)}")
        return
    yield from _argument_problems(raw, number, action, locations)
    if isinstance(raw.get("on"), str) and raw["on"] not in names:
        yield problem(number, "on", f"is {_shown(raw['on'])}", "a name given by `as`")


def _argument_problems(
    raw: Mapping[str, Any], number: int, action: Action, locations: Locations
) -> Iterator[LocatedError]:
    problem = locations.step_problem
    known = {parameter.name: parameter for parameter in (*TIMING, *action.parameters)}
    for name, value in raw.items():
        if name == "do":
            continue
        if name not in known:
            words = f"is not known to {action.name}"
            yield problem(number, name, words, f"one of {', '.join(known)}")
        elif not all(known[name].type.accepts(each) for each in _values(known[name], value)):
            yield problem(number, name, f"is {_shown(value)}", known[name].type.expected)
    for name, parameter in known.items():
        if parameter.required and name not in raw:
            yield problem(number, None, f"has no {name}", parameter.type.expected)


def _values(parameter: Parameter, value: Any) -> list[Any]:
    if parameter.drawn and isinstance(value, list):
        return value or [None]  # nothing to draw from
    return [value]


def _step(raw: Mapping[str, Any], number: int) -> Step:
    action = ACTIONS[raw["do"]]
    every = raw.get("every")
    return Step(
        number=number,
        action=action,
        arguments={p.name: raw.get(p.name, p.default) for p in action.parameters},
        at=float(raw.get("at", every or 0.0)),
        every=None if every is None else float(every),
        times=raw.get("times", 1 if every is None else None),
        jitter=float(raw.get("jitter", 0.0)),
        chance=float(raw.get("chance", 1.0)),
    )


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "..."
