"""Locations of steps in a scenario's file, which the parsers do not tell."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from generator.errors import LocatedError

_TOML_STEP = re.compile(r"^[ \t]*\[\[[ \t]*steps[ \t]*\]\]", re.MULTILINE)
_BLANK = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True)
class Locations:
    """The lines of steps and their keys.

    Args:
        file: The name of the file.
        text: Its text; empty where there is no file.
        spans: Begin and end of each step in the text; empty if unknown.
    """

    file: str
    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()

    def top_problem(self, key: str | None, problem: str, expected: str) -> LocatedError:
        """Return a problem of the scenario, or of one of its keys."""
        start = 0 if key is None else self._find(key, 0, len(self.text))
        words = problem if key is None else f"{_plain(key)} {problem}"
        return LocatedError(self.file, words, expected, self._line(start) if self.text else None)

    def step_problem(
        self, number: int, key: str | None, problem: str, expected: str
    ) -> LocatedError:
        """Return a problem of a step, or of one of its keys."""
        words = f"step {number} {problem}"
        if key is not None:
            words = f"step {number}: {_plain(key)} {problem}"
        if number > len(self.spans):
            return LocatedError(self.file, words, expected)
        start, end = self.spans[number - 1]
        if key is not None:
            start = self._find(key, start, end)
        return LocatedError(self.file, words, expected, self._line(start))

    def _find(self, key: str, start: int, end: int) -> int:
        name = re.compile(rf"(?<![\w-])[\"']?{re.escape(key)}[\"']?\s*[=:]")
        match = name.search(self.text, start, end)
        return match.start() if match else start

    def _line(self, at: int) -> int:
        return self.text.count("\n", 0, at) + 1


def _plain(key: str) -> str:
    return key if key.isidentifier() or key.isalnum() else repr(key)[:40]


def toml_locations(file: str, text: str, count: int) -> Locations:
    """Return the locations of `[[steps]]` tables; none if the steps are written in another way."""
    starts = [match.start() for match in _TOML_STEP.finditer(text)]
    if not starts or len(starts) != count:
        return Locations(file, text)
    return Locations(file, text, tuple(zip(starts, [*starts[1:], len(text)], strict=True)))


def json_locations(file: str, text: str) -> Locations:
    """Return the locations of the members of the list `steps` in a JSON text."""
    decoder = json.JSONDecoder()
    at = _after_blank(text, 0) + 1  # the brace
    while text[at := _after_blank(text, at)] != "}":
        key, at = decoder.raw_decode(text, at)
        at = _after_blank(text, _after_blank(text, at) + 1)  # the colon
        if key == "steps" and text[at] == "[":
            return Locations(file, text, tuple(_members(decoder, text, at + 1)))
        _, at = decoder.raw_decode(text, at)
        at = _after_comma(text, at)
    return Locations(file, text)


def _members(decoder: json.JSONDecoder, text: str, at: int) -> list[tuple[int, int]]:
    spans = []
    while text[at := _after_blank(text, at)] != "]":
        _, end = decoder.raw_decode(text, at)
        spans.append((at, end))
        at = _after_comma(text, end)
    return spans


def _after_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _after_comma(text: str, at: int) -> int:
    at = _after_blank(text, at)
    return at + 1 if text[at] == "," else at
