"""YAML and JSON as plain data, with the line of every part.

Standard: YAML 1.2 with its core schema, of which JSON is a part (https://yaml.org/spec/1.2.2).
What is JSON is read by the standard library: libyaml knows neither all its escapes nor its idea of
a line break.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Callable
from typing import Any

from generator.spec.depth import MAX_DEPTH, TOO_DEEP
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.json_text import read_json, refuse_constant
from generator.spec.pointer import KeyPath


def parse(content: bytes, file: str) -> Document:
    """Read a YAML or JSON text whose top is an object.

    Args:
        content: UTF-8, with or without a byte order mark.
        file: the name that errors give the text.

    Raises:
        SpecError: it is no UTF-8, no YAML, or no tree of plain data; keys are there twice.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise SpecError(file, "the text is not UTF-8", "text in UTF-8", line) from error
    data, line_of = _json(text, file) if text.lstrip()[:1] == "{" else (None, _no_line)
    if data is None:
        # Here, as PyYAML takes a while to import and most runs read no YAML.
        from generator.spec.yaml_text import read_yaml

        data, line_of = read_yaml(text, file)
        _check_is_json(text, file)
    if not isinstance(data, dict):
        raise SpecError(file, "the top of the file is no mapping", "a mapping", 1)
    return Document(file, data, line_of)


def _no_line(parts: KeyPath) -> int | None:
    return None


def _json(text: str, file: str) -> tuple[Any, Callable[[KeyPath], int | None]]:
    """Read a text as JSON; None for the data where that is not possible: YAML tells the line."""
    try:
        data = read_json(text)
        if "\\ud" in text.lower():
            json.dumps(data, ensure_ascii=False).encode()  # no half of a surrogate pair
    except RecursionError as error:
        raise SpecError(file, TOO_DEEP, f"at most {MAX_DEPTH} levels", 1) from error
    except ValueError:
        return None, _no_line
    if _is_too_deep(data):
        return None, _no_line

    @functools.cache
    def line_of() -> Callable[[KeyPath], int]:
        from generator.spec.yaml_text import lines_of_json

        return lines_of_json(text, file)

    return data, lambda parts: line_of()(parts)


def _check_is_json(text: str, file: str) -> None:
    """Refuse JSON with a slip that YAML takes for a text, as it does where a comma is missing."""
    if text.lstrip()[:1] != "{" or not file.lower().endswith(".json"):
        return
    try:
        json.loads(text, parse_constant=refuse_constant)
    except json.JSONDecodeError as error:
        problem = f"the file is not JSON: {error.msg}"
        raise SpecError(file, problem, "JSON", error.lineno) from error
    except ValueError as error:
        digits = sys.get_int_max_str_digits()
        texts_or_numbers = rf'"(?:[^"\\]|\\.)*"|(-?(?:NaN|Infinity))|(\d{{{digits + 1}}})'
        match = next(part for part in re.finditer(texts_or_numbers, text) if part[1] or part[2])
        line = text.count("\n", 0, match.start()) + 1
        if match[1]:
            problem, expected = f"the file is not JSON: {match[1]}", "a number"
        else:
            problem, expected = "a number has too many digits", f"at most {digits}"
        raise SpecError(file, problem, expected, line) from error


def _is_too_deep(data: Any) -> bool:
    level = [data]
    for _ in range(MAX_DEPTH + 1):
        below: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                below += value.values()
            elif isinstance(value, list):
                below += value
        if not below:
            return False
        level = below
    return True
