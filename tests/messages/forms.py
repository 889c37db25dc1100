"""The behaviours in both forms: async as they are written, sync as the client is derived."""

from __future__ import annotations

import asyncio
import functools
import inspect
import types
from pathlib import Path
from typing import Any

from tests.both_forms import sync_source
from tests.messages import server

FORMS = ("async", "sync")
FOLDER = Path(__file__).with_name("behaviour")


@functools.cache
def load(name: str, form: str) -> types.ModuleType:
    """Return the module of some behaviours in one form."""
    path = FOLDER / f"{name}.py"
    source = path.read_text(encoding="utf-8")
    module = types.ModuleType(f"tests.messages.behaviour.{name}_{form}")
    module.__dict__["together"] = server.together
    if form == "sync":
        source = sync_source(source)
        module.__dict__["together"] = server.together_in_threads
    exec(compile(source, str(path), "exec"), module.__dict__)  # noqa: S102 - the project's own
    return module


def names(name: str) -> list[str]:
    """Return the behaviours that a module shows."""
    module = load(name, "async")
    return [
        key
        for key, value in vars(module).items()
        if inspect.iscoroutinefunction(value) and value.__module__ == module.__name__
        if not key.startswith("_")
    ]


def run(name: str, form: str, behaviour: str, *args: Any) -> None:
    """Show one behaviour in one form."""
    function = getattr(load(name, form), behaviour)
    if form == "async":
        asyncio.run(function(*args))
    else:
        function(*args)
