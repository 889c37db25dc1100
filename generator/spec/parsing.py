"""YAML and JSON as plain data, with the line of every part.

Standard: YAML 1.2 with its core schema, of which JSON is a part (https://yaml.org/spec/1.2.2).
libyaml, through PyYAML, finds the structure; the scalars are resolved here, since PyYAML has the
schema of YAML 1.1 only. What is JSON is read by the standard library: libyaml knows neither all its
escapes nor its idea of a line break.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Callable
from typing import Any, NoReturn

import yaml
from yaml.constructor import SafeConstructor
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # not in its stubs' exports

from generator.spec.core_schema import (
    MAPPING,
    MAX_DEPTH,
    SEQUENCE,
    TEXT,
    CoreResolver,
    TooDeepError,
    scalar_value,
)
from generator.spec.document import Document
from generator.spec.errors import SpecError
from generator.spec.json_text import read_json, refuse_constant
from generator.spec.pointer import Key, KeyPath, pointer

# Aliases can make a small file a huge document; a spec of 670 operations has 45,000 parts.
_MAX_PARTS = 1_000_000
_TOO_DEEP = "the document is nested too deep"
_LONGEST_PLACE = 200
_LINE_BREAK = re.compile("[\x85\u2028\u2029]")
_UNKNOWN_ESCAPE = re.compile(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}|(?<!\\)\\/")
# Whatever may be an anchor, and whatever may be no more than text.
_ANCHOR = re.compile(r"(?<!\w)&\S")


class _Loader(CParser, SafeConstructor, CoreResolver):
    def __init__(self, text: str) -> None:
        CParser.__init__(self, text)
        SafeConstructor.__init__(self)
        CoreResolver.__init__(self)


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
        data, line_of = _yaml(text, file)
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
        raise SpecError(file, _TOO_DEEP, f"at most {MAX_DEPTH} levels", 1) from error
    except ValueError:
        return None, _no_line
    if _is_too_deep(data):
        return None, _no_line

    @functools.cache
    def lines() -> _Lines:
        # Only lines are asked for: a key with an escape that libyaml does not know may be lost.
        text_of_yaml = _UNKNOWN_ESCAPE.sub(r"\\uFFFD", _LINE_BREAK.sub(" ", text))
        return _Lines(_compose(text_of_yaml, file))

    return data, lambda parts: lines().line_of(parts)


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


def _yaml(text: str, file: str) -> tuple[Any, Callable[[KeyPath], int | None]]:
    separator = _LINE_BREAK.search(text)
    if separator:
        # YAML 1.2 keeps it as it is, libyaml takes it for the end of a line.
        line = text[: separator.start()].count("\n") + 1
        code = f"U+{ord(separator[0]):04X}"
        raise SpecError(file, f"{code} stands in the text", "an escape in double quotes", line)
    root = _compose(text, file)
    if root is None:
        raise SpecError(file, "the file is empty", "a mapping", 1)
    if _ANCHOR.search(text) and _parts(root, {}) > _MAX_PARTS:
        problem = "the document is too large with its aliases resolved"
        raise SpecError(file, problem, f"at most {_MAX_PARTS} parts", 1)
    return _Reader(file).data(root), _Lines(root).line_of


def _compose(text: str, file: str) -> Any:
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        # libyaml counts a line more where the text ends too early.
        line = min(mark.line, text.rstrip().count("\n")) + 1 if mark else 1
        problem = str(error.problem)
        if "nesting depth" in problem:  # of libyaml 0.2.6, whose scanner reads ahead
            raise SpecError(file, _TOO_DEEP, f"at most {MAX_DEPTH} levels", line) from error
        if problem.startswith("but ") and error.context:
            problem = f"{error.context}, {problem}"
        problem = _placed(loader.place, problem)
        raise SpecError(file, problem, "YAML or JSON", line) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise SpecError(file, f"{error.reason}", "printable characters", line) from error
    except TooDeepError as error:
        raise SpecError(file, _TOO_DEEP, f"at most {MAX_DEPTH} levels", error.line) from error


def _parts(node: Any, known: dict[int, int], level: int = 0) -> int:
    """Count the parts below a node with its aliases resolved, without resolving them.

    A loop and what is nested too deep count nothing here; reading refuses them.
    """
    if isinstance(node, yaml.ScalarNode) or level > MAX_DEPTH:
        return 1
    if id(node) not in known:
        known[id(node)] = 0
        below = (
            [value for _, value in node.value] if isinstance(node, yaml.MappingNode) else node.value
        )
        known[id(node)] = 1 + sum(_parts(each, known, level + 1) for each in below)
    return known[id(node)]


def _placed(parts: KeyPath, problem: str) -> str:
    """Return a problem behind the JSON Pointer of its place, which is cut where it is long."""
    place = pointer(parts)
    shown = place if len(place) <= _LONGEST_PLACE else f"{place[:_LONGEST_PLACE]}…"
    return f"{shown}: {problem}" if parts else problem


class _Lines:
    """The lines of all parts below a composed node."""

    def __init__(self, root: Any) -> None:
        self._root = root
        # A diff asks for thousands of types in one mapping: each mapping is searched once.
        self._members: dict[int, dict[str, tuple[Any, Any]]] = {}

    def line_of(self, parts: KeyPath) -> int:
        """Return the line, from 1, of a part, or of its closest holder that the file has."""
        node, line = self._root, 1
        for part in parts:
            below = self._below(node, part)
            if below is None:
                break
            mark, node = below
            line = mark.start_mark.line + 1
        return line

    def _below(self, node: Any, part: str | int) -> tuple[Any, Any] | None:
        if isinstance(node, yaml.MappingNode):
            if id(node) not in self._members:
                pairs = reversed(node.value)  # of a key that is there twice, the first counts
                self._members[id(node)] = {str(key.value): (key, value) for key, value in pairs}
            return self._members[id(node)].get(str(part))
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            return node.value[part], node.value[part]
        return None


class _Reader:
    """Plain data from composed nodes."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._place: list[Key] = []
        # The collections that hold the place, each with the length of its own.
        self._open: dict[int, int] = {}

    def data(self, node: Any) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return node.value if node.tag == TEXT else self._scalar(node)
        if id(node) in self._open:
            del self._place[self._open[id(node)] :]
            self._fail(node, "an alias leads back to itself", "a tree")
        if len(self._open) >= MAX_DEPTH:
            # Without its place, which would be longer than all else.
            expected, line = f"at most {MAX_DEPTH} levels", node.start_mark.line + 1
            raise SpecError(self._file, _TOO_DEEP, expected, line)
        is_mapping = isinstance(node, yaml.MappingNode)
        if node.tag != (MAPPING if is_mapping else SEQUENCE):
            self._refuse_tag(node)
        self._open[id(node)] = len(self._place)
        value = self._mapping(node) if is_mapping else self._sequence(node)
        del self._open[id(node)]
        return value

    def _sequence(self, node: Any) -> list[Any]:
        result = []
        for at, item in enumerate(node.value):
            self._place.append(at)
            result.append(self.data(item))
            self._place.pop()
        return result

    def _mapping(self, node: Any) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._fail(key, "a key is no text", "texts as keys")
            name = str(key.value)
            if name == "<<" and not key.style:
                # YAML 1.2 has none, and as an ordinary key it would hide what other tools read.
                problem = "the merge key << is not resolved"
                self._fail(key, problem, "the keys that it stands for", name)
            if name in result:
                self._fail(key, f"{name!r} is there twice", "each key once", name)
            self._place.append(name)
            result[name] = self.data(value)
            self._place.pop()
        return result

    def _scalar(self, node: Any) -> Any:
        try:
            return scalar_value(str(node.tag), str(node.value))
        except KeyError:
            self._refuse_tag(node)

    def _refuse_tag(self, node: Any) -> NoReturn:
        self._fail(node, f"the tag {node.tag} is not allowed", "plain data")

    def _fail(self, node: Any, problem: str, expected: str, *key: Key) -> NoReturn:
        text = _placed((*self._place, *key), problem)
        raise SpecError(self._file, text, expected, node.start_mark.line + 1)
