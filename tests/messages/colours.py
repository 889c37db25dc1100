"""The behaviours in both forms: as they are written, and derived as the client is derived."""

from __future__ import annotations

import asyncio
import inspect
import types
from pathlib import Path
from typing import Any

from generator.emit.colour import blocking
from tests.messages import desk

COLOURS = ("async", "sync")
FOLDER = Path(__file__).with_name("behaviour")


def load(name: str, colour: str) -> types.ModuleType:
    """Return the module of some behaviours in one form."""
    path = FOLDER / f"{name}.py"
    source = path.read_text(encoding="utf-8")
    module = types.ModuleType(f"tests.messages.behaviour.{name}_{colour}")
    module.__dict__["together"] = desk.together
    if colour == "sync":
        source = blocking(source)
        module.__dict__["together"] = desk.together_in_threads
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


def run(name: str, colour: str, behaviour: str, *args: Any) -> None:
    """Show one behaviour in one form."""
    function = getattr(load(name, colour), behaviour)
    if colour == "async":
        asyncio.run(function(*args))
    else:
        function(*args)
