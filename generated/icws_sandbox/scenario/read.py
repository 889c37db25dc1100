# Copied from sandbox/scenario/read.py; edits here are lost.
"""Scenario files: TOML or JSON, by the end of the name."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .check import check
from .places import Places, json_places, toml_places
from .problems import ScenarioError
from .steps import Scenario

_TOML_PLACE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def read(script: Scenario | Mapping[str, Any] | Path | str) -> Scenario:
    """Return a scenario: as it is, from a dict, or from the file of this name.

    Raises:
        ScenarioError: as for `load` and `check`.
    """
    if isinstance(script, Scenario):
        return script
    return load(Path(script)) if isinstance(script, (Path, str)) else check(script)


def load(path: Path) -> Scenario:
    """Read and check a scenario file.

    Raises:
        ScenarioError: It cannot be read, or is not a scenario; one line for each thing wrong.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise ScenarioError([f"{path}: cannot be read: {error.strerror}"]) from None
    except UnicodeDecodeError:
        raise ScenarioError([f"{path}: is not text: expected UTF-8"]) from None
    try:
        if path.suffix.lower() == ".toml":
            return _load_toml(str(path), text)
        if path.suffix.lower() == ".json":
            return _load_json(str(path), text)
    except RecursionError:
        raise ScenarioError([f"{path}: is nested too deeply: expected a list of steps"]) from None
    raise ScenarioError([f"{path}: has another ending: expected .toml or .json"])


def _load_toml(file: str, text: str) -> Scenario:
    try:
        data = tomllib.loads(text)
    except ValueError as error:  # also numbers and dates that are out of range
        message = str(error)
        place = _TOML_PLACE.search(message)
        line = (place[1] or text.count("\n") + 1) if place else 1
        what = message[: place.start()] if place else message
        raise ScenarioError([f"{file}:{line}: is not TOML: {what}"]) from None
    steps = data.get("steps")
    return check(data, toml_places(file, text, len(steps) if isinstance(steps, list) else 0))


def _load_json(file: str, text: str) -> Scenario:
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except json.JSONDecodeError as error:
        raise ScenarioError([f"{file}:{error.lineno}: is not JSON: {error.msg}"]) from None
    except ValueError as error:  # a name that is there twice, a number with too many digits
        raise ScenarioError([f"{file}: is not usable JSON: {error}"]) from None
    return check(data, json_places(file, text) if isinstance(data, dict) else Places(file, text))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice!r} is there twice: expected every name once in an object")
    return members
