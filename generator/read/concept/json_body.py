"""Reads the JSON that a page shows, strictly, with the line of each value.

The standard library's reader accepts NaN and repeated names, knows no lines, and says what is
wrong in words that change with its version; so the grammar (RFC 8259) is checked here.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

from generator.model.examples import JsonBody, Pointer

DEEPEST = 64
LONGEST_NUMBER = 40

_LEXEME = re.compile(r'"(?:[^"\\\n]|\\[^\n])*"|[^\s"{}\[\]:,]+|[{}\[\]:,"]')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_VALUE = ("{", "[", "a string", "a value")
_CLOSING = {"{": "}", "[": "]"}


class BodyError(ValueError):
    """Text that is no JSON; `line` is counted from the first line of the text, 0-based."""

    def __init__(self, line: int, wrong: str, expected: str) -> None:
        super().__init__(f"{wrong}: {expected}")
        self.line = line
        self.wrong = wrong
        self.expected = expected


def lexemes(lines: list[str]) -> Iterator[tuple[int, str]]:
    """The lexemes of some lines, each with the index of its line."""
    for index, line in enumerate(lines):
        for match in _LEXEME.finditer(line):
            yield index, match[0]


def read_json(lines: list[str], numbers: list[int]) -> JsonBody:
    """Read JSON that stands on whole lines; `numbers` are those of the lines.

    Raises BodyError for anything else than one JSON value, for what JSON's readers disagree
    on (repeated names, lone surrogates, numbers beyond a float), and for more than 64 levels.
    """
    grammar = _Grammar()
    found: list[str] = []
    for index, lexeme in lexemes(lines):
        grammar.take(index, lexeme)
        found.append(lexeme)
    grammar.end(len(lines) - 1)
    places = {pointer: numbers[index] for pointer, index in grammar.places.items()}
    return JsonBody(json.loads(" ".join(found)), places)


class _Grammar:
    """Follows the lexemes of one value: what may come next, and where that stands."""

    def __init__(self) -> None:
        self.places: dict[Pointer, int] = {}
        self._open: list[str] = []
        self._path: list[str | int] = []
        self._names: list[set[str]] = []
        self._allowed: tuple[str, ...] = _VALUE

    def take(self, line: int, lexeme: str) -> None:
        kind = self._kind(line, lexeme)
        if kind not in self._allowed:
            expected = " or ".join(self._allowed) or "the end of the body"
            raise BodyError(line, f"{lexeme[:40]!r} in a JSON body", expected)
        if kind in ("{", "["):
            self._enter(line, kind)
        elif kind in ("}", "]"):
            for stack in (self._open, self._path, self._names):
                stack.pop()
            self._after_value()
        elif kind == ",":
            self._next_item()
        elif kind == ":":
            self._allowed = _VALUE
        elif kind == "a name":
            self._name(line, json.loads(lexeme))
        else:
            self.places.setdefault(tuple(self._path), line)
            self._after_value()

    def end(self, line: int) -> None:
        if self._allowed:
            raise BodyError(line, "a JSON body that ends early", " or ".join(self._allowed))

    def _kind(self, line: int, lexeme: str) -> str:
        if lexeme in "{}[]:,":
            return lexeme
        if lexeme.startswith('"'):
            _check_string(line, lexeme)
            return "a name" if "a name" in self._allowed else "a string"
        if lexeme in ("true", "false", "null"):
            return "a value"
        if not _NUMBER.fullmatch(lexeme):
            return lexeme
        if len(lexeme) > LONGEST_NUMBER or math.isinf(float(lexeme)):
            wrong = f"the number {lexeme[:40]}"
            raise BodyError(line, wrong, f"one of at most {LONGEST_NUMBER} digits, in a float")
        return "a value"

    def _enter(self, line: int, kind: str) -> None:
        if len(self._open) == DEEPEST:
            raise BodyError(line, "JSON nested too deep", f"at most {DEEPEST} levels")
        self.places.setdefault(tuple(self._path), line)
        self._open.append(kind)
        self._path.append(0)
        self._names.append(set())
        self._allowed = ("a name", "}") if kind == "{" else (*_VALUE, "]")

    def _after_value(self) -> None:
        self._allowed = (",", _CLOSING[self._open[-1]]) if self._open else ()

    def _next_item(self) -> None:
        last = self._path[-1]
        if self._open[-1] == "[" and isinstance(last, int):
            self._path[-1] = last + 1
            self._allowed = _VALUE
        else:
            self._allowed = ("a name",)

    def _name(self, line: int, name: str) -> None:
        if name in self._names[-1]:
            raise BodyError(line, f"second {name[:40]!r} in one object", "each name once")
        self._names[-1].add(name)
        self._path[-1] = name
        self.places[tuple(self._path)] = line
        self._allowed = (":",)


def _check_string(line: int, lexeme: str) -> None:
    try:
        json.loads(lexeme).encode()
    except ValueError as error:
        raise BodyError(line, f"the string {lexeme[:40]!r}", "a JSON string") from error
