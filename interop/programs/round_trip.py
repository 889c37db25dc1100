"""A program with generated models: it reads values and writes them, and prints those that changed.

usage: round_trip.py MODULE FILE
"""

from __future__ import annotations

import importlib
import json
import sys
from pathlib import Path
from typing import Any

from pydantic import BaseModel, RootModel


def main(module: str, file: str) -> int:
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
            print(f"{case['schema']} with {case['members'][0]}: {problem}")
    return 1 if failed else 0


def _problem(
    models: dict[str, type[BaseModel]], schema: str, members: list[str], value: Any
) -> str:
    model = models.get(_plain(schema))
    if model is None:
        return "there is no model of it"
    try:
        read, written = _both_ways(model, value)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if _plain(type(read).__name__) not in map(_plain, members):
        return f"read as {type(read).__name__}"
    return "" if written == value else f"written as {json.dumps(written)}"


def _both_ways(model: type[BaseModel], value: Any) -> tuple[object, Any]:
    """Return what a value is read as, and written as: by pydantic or by methods of the model."""
    if hasattr(model, "from_dict"):
        given = model.from_dict(value)
        read = getattr(given, "actual_instance", given)
        return read, json.loads(given.to_json())
    given = model.model_validate(value)
    read = given.root if isinstance(given, RootModel) else given
    return read, given.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _plain(name: str) -> str:
    """Return a name as it is compared: generators write names in ways of their own."""
    return "".join(each for each in name.lower() if each.isalnum())


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
