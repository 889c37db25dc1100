# Copied from sandbox/scenario/check.py; edits here are lost.
"""Whether what a file holds is a scenario: everything wrong is said at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .actions import ACTIONS, Action
from .parameters import SEED, TIMING, Parameter
from .places import Places
from .problems import ScenarioError
from .steps import Scenario, Step

_TOP = ("seed", "steps")


def check(data: Any, places: Places | None = None) -> Scenario:
    """Make a scenario of a dict with `steps` and perhaps a `seed`.

    Args:
        data: As a file has it; see the package.
        places: Where its parts stand, for what is said when something is wrong.

    Raises:
        ScenarioError: It is none; one line for each thing wrong, with its place.
    """
    places = places or Places("scenario")
    problems = list(_top_problems(data, places))
    if problems:
        raise ScenarioError(problems)
    names = _names(data["steps"])
    for number, raw in enumerate(data["steps"], 1):
        problems += _step_problems(raw, number, names, places)
    if problems:
        raise ScenarioError(problems)
    return Scenario(
        steps=tuple(_step(raw, number) for number, raw in enumerate(data["steps"], 1)),
        seed=data.get("seed"),
    )


def _top_problems(data: Any, places: Places) -> Iterator[str]:
    if not isinstance(data, Mapping):
        yield f"{places.top()} is a {type(data).__name__}: expected an object with steps"
        return
    for name in data:
        if name not in _TOP:
            yield f"{places.top(str(name))} is not known: expected one of {', '.join(_TOP)}"
    if "seed" in data and not SEED.accepts(data["seed"]):
        yield f"{places.top('seed')} is {_shown(data['seed'])}: expected {SEED.expected}"
    if not isinstance(data.get("steps"), list):
        yield f'{places.top()} there is no list of steps: expected `[[steps]]`, or "steps": [...]'


def _names(steps: Iterable[Any]) -> set[str]:
    given = (raw.get("as") for raw in steps if isinstance(raw, Mapping))
    return {name for name in given if isinstance(name, str)}


def _step_problems(raw: Any, number: int, names: set[str], places: Places) -> Iterator[str]:
    if not isinstance(raw, Mapping):
        yield f"{places.step(number)}: is {_shown(raw)}: expected an object with `do`"
        return
    if "at" not in raw and "every" not in raw:
        yield f"{places.step(number)}: is never due: expected `at` or `every`"
    name = raw.get("do")
    action = ACTIONS.get(name) if isinstance(name, str) else None
    if action is None:
        what = "is missing" if name is None else f"is {_shown(name)}"
        yield f"{places.step(number, 'do')} {what}: expected one of {', '.join(ACTIONS)}"
        return
    yield from _argument_problems(raw, number, action, places)
    if isinstance(raw.get("on"), str) and raw["on"] not in names:
        yield f"{places.step(number, 'on')} is {_shown(raw['on'])}: expected a name given by `as`"


def _argument_problems(
    raw: Mapping[str, Any], number: int, action: Action, places: Places
) -> Iterator[str]:
    known = {parameter.name: parameter for parameter in (*TIMING, *action.parameters)}
    for name, value in raw.items():
        if name == "do":
            continue
        if name not in known:
            yield (
                f"{places.step(number, name)} is not known to {action.name}: "
                f"expected one of {', '.join(known)}"
            )
        elif not all(known[name].kind.accepts(one) for one in _values(known[name], value)):
            yield (
                f"{places.step(number, name)} is {_shown(value)}: "
                f"expected {known[name].kind.expected}"
            )
    for name, parameter in known.items():
        if parameter.required and name not in raw:
            yield f"{places.step(number)} has no {name}: expected {parameter.kind.expected}"


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
