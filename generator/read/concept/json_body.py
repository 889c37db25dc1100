"""JSON that a page shows, read strictly, with the line of each value.

The standard library's reader accepts NaN and repeated names, knows no lines, and says what is
wrong in words that change with its version; so the grammar (RFC 8259) is checked here.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator

from generator.errors import LocatedError
from generator.model.examples import JsonBody, Pointer

DEEPEST = 64
LONGEST_NUMBER = 40

_LEXEME = re.compile(r'"(?:[^"\\\n]|\\[^\n])*"|[^\s"{}\[\]:,]+|[{}\[\]:,"]')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_VALUE = ("{", "[", "a string", "a value")
_CLOSING = {"{": "}", "[": "]"}


def lexemes(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Yield the lexemes of some lines, each with the index of its line."""
    for index, line in enumerate(lines):
        for match in _LEXEME.finditer(line):
            yield index, match[0]


def read_json(page: str, lines: list[str], numbers: list[int]) -> JsonBody:
    """Read JSON that stands on whole lines of a page.

    Args:
        page: the page's name in errors.
        lines: the lines.
        numbers: the number of each of them on the page.

    Raises:
        LocatedError: they hold anything else than one JSON value, something on which readers of
            JSON disagree (repeated names, lone surrogates, numbers beyond a float), or more than
            64 levels.
    """
    grammar = _Grammar(page)
    words: list[str] = []
    for index, lexeme in lexemes(lines):
        grammar.take(numbers[index], lexeme)
        words.append(lexeme)
    grammar.end(numbers[-1])
    return JsonBody(json.loads(" ".join(words)), grammar.lines)


class _Grammar:
    """The grammar of one value: after each lexeme, the kinds that may come next."""

    def __init__(self, page: str) -> None:
        self.lines: dict[Pointer, int] = {}
        self._page = page
        self._open: list[str] = []
        self._path: list[str | int] = []
        self._names: list[set[str]] = []
        self._allowed: tuple[str, ...] = _VALUE

    def take(self, line: int, lexeme: str) -> None:
        kind = self._kind(line, lexeme)
        if kind not in self._allowed:
            expected = " or ".join(self._allowed) or "the end of the body"
            raise self._error(line, f"the JSON body has {lexeme[:40]!r}", expected)
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
            self.lines.setdefault(tuple(self._path), line)
            self._after_value()

    def end(self, line: int) -> None:
        if self._allowed:
            raise self._error(line, "the JSON body ends early", " or ".join(self._allowed))

    def _kind(self, line: int, lexeme: str) -> str:
        if lexeme in "{}[]:,":
            return lexeme
        if lexeme.startswith('"'):
            self._check_string(line, lexeme)
            return "a name" if "a name" in self._allowed else "a string"
        if lexeme in ("true", "false", "null"):
            return "a value"
        if not _NUMBER.fullmatch(lexeme):
            return lexeme
        if len(lexeme) > LONGEST_NUMBER or math.isinf(float(lexeme)):
            problem = f"the number {lexeme[:40]} is too large"
            raise self._error(line, problem, f"at most {LONGEST_NUMBER} digits, in a float")
        return "a value"

    def _enter(self, line: int, kind: str) -> None:
        if len(self._open) == DEEPEST:
            raise self._error(line, "the JSON is nested too deep", f"at most {DEEPEST} levels")
        self.lines.setdefault(tuple(self._path), line)
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
            problem = f"{name[:40]!r} stands twice in one object"
            raise self._error(line, problem, "each name once")
        self._names[-1].add(name)
        self._path[-1] = name
        self.lines[tuple(self._path)] = line
        self._allowed = (":",)

    def _check_string(self, line: int, lexeme: str) -> None:
        try:
            json.loads(lexeme).encode()
        except ValueError as error:
            problem = f"{lexeme[:40]!r} is no string"
            raise self._error(line, problem, "a JSON string") from error

    def _error(self, line: int, problem: str, expected: str) -> LocatedError:
        return LocatedError(self._page, problem, expected, line)
