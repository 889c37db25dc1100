# Copied from sandbox/scenario/read.py; edits here are lost.
"""Scenario files: TOML or JSON, by the suffix."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from icws_sandbox._core.errors import LocatedError
from icws_sandbox._core.input_file import read_file
from icws_sandbox._core.spec.json_text import read_json

from .check import check
from .locations import Locations, json_locations, toml_locations
from .steps import Scenario, ScenarioError

_TOML_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def read(scenario: Scenario | Mapping[str, Any] | Path | str) -> Scenario:
    """Return a scenario: unchanged, from a dict, or from the file of this name.

    Raises:
        ScenarioError: as for `load` and `check`.
    """
    if isinstance(scenario, Scenario):
        return scenario
    return load(Path(scenario)) if isinstance(scenario, (Path, str)) else check(scenario)


def load(path: Path) -> Scenario:
    """Read and check a scenario file.

    Raises:
        ScenarioError: the file cannot be read, or is not a valid scenario.
    """
    try:
        text = read_file(path).decode("utf-8-sig")
    except LocatedError as error:
        raise ScenarioError([error]) from None
    except UnicodeDecodeError:
        raise _error(path, "the file is not text", "UTF-8") from None
    try:
        if path.suffix.lower() == ".toml":
            return _load_toml(path, text)
        if path.suffix.lower() == ".json":
            return _load_json(path, text)
    except RecursionError:
        raise _error(path, "the file is nested too deeply", "a list of steps") from None
    raise _error(path, f"the suffix is {path.suffix!r}", ".toml or .json")


def _load_toml(path: Path, text: str) -> Scenario:
    try:
        data = tomllib.loads(text)
    except ValueError as error:  # also numbers and dates that are out of range
        message = str(error)
        match = _TOML_LINE.search(message)
        line = int(match[1] or text.count("\n") + 1) if match else 1
        reason = message[: match.start()] if match else message
        raise _error(path, f"the file is not TOML: {reason}", line=line) from None
    steps = data.get("steps")
    count = len(steps) if isinstance(steps, list) else 0
    return check(data, toml_locations(str(path), text, count))


def _load_json(path: Path, text: str) -> Scenario:
    try:
        data = read_json(text)
    except json.JSONDecodeError as error:
        raise _error(path, f"the file is not JSON: {error.msg}", line=error.lineno) from None
    except ValueError as error:  # a name that is there twice, a number with too many digits
        raise _error(path, f"the file is not usable JSON: {error}") from None
    file = str(path)
    return check(
        data, json_locations(file, text) if isinstance(data, dict) else Locations(file, text)
    )


def _error(path: Path, problem: str, expected: str = "", line: int | None = None) -> ScenarioError:
    return ScenarioError([LocatedError(str(path), problem, expected, line)])
