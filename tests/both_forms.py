"""Tests that are written once, for asyncio, and run in the async and the sync form."""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from generator.emit.rendering.sync_form import async_classes, replacements, sync_form

Scenario = Callable[..., Awaitable[None]]

both = pytest.mark.parametrize("form", ["async", "sync"])
"""Gives a test both forms, to hand on to `run`."""

_PACKAGE = Path(__file__).parents[1] / "generated" / "icws"


def run(form: str, scenario: Scenario, *args: Any) -> None:
    """Run a scenario, an `async def` at the top of a module, in one of the forms."""
    if form == "async":
        asyncio.run(_awaited(scenario, args))
        return
    namespace = dict(vars(inspect.getmodule(scenario)))
    exec(_sync_code(scenario), namespace)  # noqa: S102 - our own text
    namespace[scenario.__name__](*args)


@functools.cache
def sync_source(source: str) -> str:
    """Return the sync form of a test or program, derived as that of the client is."""
    table = {**_client(), **replacements(async_classes(source))}
    return sync_form(source.replace("icws.aio.", "icws."), table)


@functools.cache
def _sync_code(scenario: Scenario) -> CodeType:
    source = sync_source(inspect.getsource(scenario))
    return compile(source, inspect.getfile(scenario), "exec")


async def _awaited(scenario: Scenario, args: tuple[Any, ...]) -> None:
    await scenario(*args)


@functools.cache
def _client() -> dict[str, str]:
    modules = [*_PACKAGE.glob("aio/**/*.py"), *_PACKAGE.glob("_runtime/_async/*.py")]
    texts = [module.read_text("utf-8") for module in modules]
    return replacements(name for text in texts for name in async_classes(text))
