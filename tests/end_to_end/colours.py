"""One text of a test for both forms of the client: written for asyncio, and its blocking form."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from generator.emit.colour import blocking

Scenario = Callable[..., Awaitable[None]]

both = pytest.mark.parametrize("form", ["asyncio", "blocking"])
"""Gives a test both forms, to hand on to `run`."""


def run(form: str, scenario: Scenario, *given: Any) -> None:
    """Run a scenario, `async def` at the top of a module, as it is or in its blocking form."""
    if form == "asyncio":
        asyncio.run(_awaited(scenario, given))
        return
    namespace = dict(vars(inspect.getmodule(scenario)))
    source = blocking(inspect.getsource(scenario))
    exec(compile(source, inspect.getfile(scenario), "exec"), namespace)  # noqa: S102 - our own text
    namespace[scenario.__name__](*given)


async def _awaited(scenario: Scenario, given: tuple[Any, ...]) -> None:
    await scenario(*given)
