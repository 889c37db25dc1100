"""JSON that a page shows, read strictly, with the line of each value.

The standard library's reader accepts NaN and repeated names, knows no lines, and says what is
wrong in words that change with its version; so the grammar (RFC 8259) is checked here.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from generator.errors import LocatedError
from generator.model.examples import JsonBody
from generator.spec.pointer import KeyPath

DEEPEST = 64
LONGEST_NUMBER = 40

_LEXEME = re.compile(r'"(?:[^"\\\n]|\\[^\n])*"|[^\s"{}\[\]:,]+|[{}\[\]:,"]')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_VALUE = ("{", "[", "a string", "a value")


def lexemes(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lexemes of some lines, each with the index of its line."""
    for index, line in enumerate(lines):
        for match in _LEXEME.finditer(line):
            yield index, match[0]


def read_json(page: str, lines: list[str], numbers: list[int]) -> JsonBody:
    """Read JSON that stands on whole lines of a page, of which `numbers` has the numbers.

    Raises LocatedError if they hold anything else than one JSON value, something on which readers
    of JSON disagree (repeated names, lone surrogates, numbers beyond a float), or more than 64
    levels.
    """
    parser = _Parser(page, lines, numbers)
    value = parser.value((), parser.take(*_VALUE))
    parser.take()
    return JsonBody(value, parser.lines)


class _Parser:
    """A recursive parser: each step says which kinds of lexemes may come next."""

    def __init__(self, page: str, lines: list[str], numbers: list[int]) -> None:
        self.lines: dict[KeyPath, int] = {}
        self._page = page
        self._numbers = numbers
        self._rest = lexemes(lines)
        self._line = 0
        self._lexeme = ""

    def take(self, *allowed: str) -> str:
        """Move to the next lexeme and return its kind; empty at the end, if nothing is allowed."""
        expected = " or ".join(allowed)
        index, self._lexeme = next(self._rest, (-1, ""))
        self._line = self._numbers[index]
        if not self._lexeme:
            if allowed:
                raise self._error("the JSON body ends early", expected)
            return ""
        kind = self._kind("a name" if "a name" in allowed else "a string")
        if kind not in allowed:
            problem = f"the JSON body has {self._lexeme[:40]!r}"
            raise self._error(problem, expected or "the end of the body")
        return kind

    def value(self, path: KeyPath, kind: str) -> Any:
        """Read the rest of the value whose first lexeme is of a kind."""
        self.lines.setdefault(path, self._line)
        if kind not in ("{", "["):
            return json.loads(self._lexeme)
        if len(path) == DEEPEST:
            raise self._error("the JSON is nested too deep", f"at most {DEEPEST} levels")
        return self._object(path) if kind == "{" else self._array(path)

    def _object(self, path: KeyPath) -> dict[str, Any]:
        values: dict[str, Any] = {}
        kind = self.take("a name", "}")
        while kind != "}":
            name = json.loads(self._lexeme)
            if name in values:
                raise self._error(f"{name[:40]!r} stands twice in one object", "each name once")
            self.lines[*path, name] = self._line
            self.take(":")
            values[name] = self.value((*path, name), self.take(*_VALUE))
            kind = self.take(",", "}")
            if kind == ",":
                self.take("a name")
        return values

    def _array(self, path: KeyPath) -> list[Any]:
        values: list[Any] = []
        kind = self.take(*_VALUE, "]")
        while kind != "]":
            values.append(self.value((*path, len(values)), kind))
            kind = self.take(",", "]")
            if kind == ",":
                kind = self.take(*_VALUE)
        return values

    def _kind(self, string: str) -> str:
        """Return the kind of the lexeme; one that is none is its own kind."""
        lexeme = self._lexeme
        if lexeme in "{}[]:,":
            return lexeme
        if lexeme.startswith('"'):
            try:
                json.loads(lexeme).encode()
            except ValueError as error:
                raise self._error(f"{lexeme[:40]!r} is no string", "a JSON string") from error
            return string
        if _NUMBER.fullmatch(lexeme) and (
            len(lexeme) > LONGEST_NUMBER or math.isinf(float(lexeme))
        ):
            problem = f"the number {lexeme[:40]} is too large"
            raise self._error(problem, f"at most {LONGEST_NUMBER} digits, in a float")
        is_value = lexeme in ("true", "false", "null") or _NUMBER.fullmatch(lexeme)
        return "a value" if is_value else lexeme

    def _error(self, problem: str, expected: str) -> LocatedError:
        return LocatedError(self._page, problem, expected, self._line)
