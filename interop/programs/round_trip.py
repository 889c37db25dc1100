"""A program with generated models: it reads values and writes them, and prints those that changed.

usage: round_trip.py MODULE FILE [CIRCUMSTANCE]

What is given as CIRCUMSTANCE begins each line.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, RootModel

_SHOWN = 80
"""Characters of a value that are shown."""


def main(module: str, file: str, circumstance: str = "") -> int:
    """Print a line for each value that does not come back; return the exit status."""
    members = vars(importlib.import_module(module))
    models = {
        _plain(name): model
        for name, model in members.items()
        if isinstance(model, type) and issubclass(model, BaseModel)
    }
    failed = 0
    for case in json.loads(Path(file).read_text(encoding="utf-8")):
        problem = _problem(models, **case)
        if problem:
            failed += 1
            print(f"{circumstance}{case['schema']} {problem}")
    return 1 if failed else 0


def _problem(
    models: dict[str, type[BaseModel]],
    schema: str,
    readers: list[str],
    members: list[str],
    value: Any,
    defaults: dict[str, Any],
) -> str:
    named = f"with {members[0]}: "
    model = next((models[name] for name in map(_plain, readers) if name in models), None)
    if model is None:
        return named + "there is no model of it"
    try:
        read, written = _both_ways(model, value)
    except Exception as error:
        return f"{named}{type(error).__name__}: {error}"
    if _plain(type(read).__name__) not in map(_plain, members):
        return f"{named}read as {type(read).__name__}"
    # To write the default of an absent property says the same.
    filled_in = {key: each for key, each in defaults.items() if written.get(key) == each}
    changes = list(_changes(filled_in | value, written))
    others = [change for change in changes if change != _NULL]
    return named + others[0] if others else "".join(changes[:1])


_NULL = "writes null for absent properties"
"""The change that the known fault `absent-as-null` explains: one line for a type."""


def _changes(value: Any, written: Any, place: str = "") -> Iterator[str]:
    """Yield what is written otherwise than it was read."""
    if isinstance(value, dict) and isinstance(written, dict):
        for key in dict.fromkeys((*value, *written)):
            below = f"{place}/{key}"
            if key not in written:
                yield f"{below} is lost"
            elif key in value:
                yield from _changes(value[key], written[key], below)
            elif written[key] is None:
                yield _NULL
            else:
                yield f"{below} is written as {_short(written[key])} (expected nothing)"
    elif isinstance(value, list) and isinstance(written, list) and len(value) == len(written):
        for number, pair in enumerate(zip(value, written, strict=True)):
            yield from _changes(*pair, f"{place}/{number}")
    elif value != written or isinstance(value, bool) is not isinstance(written, bool):
        yield f"{place or 'it'} is written as {_short(written)} (expected {_short(value)})"


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}..."


def _both_ways(model: type[BaseModel], value: Any) -> tuple[object, Any]:
    """Return what a value is read as, and written as: by pydantic or by methods of the model."""
    if hasattr(model, "from_dict"):
        instance = model.from_dict(value)
        read = getattr(instance, "actual_instance", instance)
        return read, json.loads(instance.to_json())
    instance = model.model_validate(value)
    read = instance.root if isinstance(instance, RootModel) else instance
    return read, instance.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _plain(name: str) -> str:
    """Return a name as it is compared: generators write names in ways of their own."""
    return "".join(each for each in name.lower() if each.isalnum())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
