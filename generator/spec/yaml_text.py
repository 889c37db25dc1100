"""YAML texts as plain data, with the line of every part.

libyaml, through PyYAML, finds the structure; the scalars are resolved here, since PyYAML has the
schema of YAML 1.1 only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NoReturn

import yaml
from yaml.constructor import SafeConstructor
from yaml.cyaml import CParser  # type: ignore[attr-defined]  # not in its stubs' exports

from generator.spec.core_schema import (
    MAPPING,
    SEQUENCE,
    TEXT,
    CoreResolver,
    TooDeepError,
    scalar_value,
)
from generator.spec.depth import MAX_DEPTH, TOO_DEEP
from generator.spec.errors import SpecError
from generator.spec.pointer import Key, KeyPath, pointer

# Aliases can make a small file a huge document; a spec of 670 operations has 45,000 parts.
_MAX_PARTS = 1_000_000
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


def read_yaml(text: str, file: str) -> tuple[Any, Callable[[KeyPath], int]]:
    """Return the data of a YAML text, and a function that returns the line of a part.

    Raises:
        SpecError: it is no YAML, or no tree of plain data; keys are there twice.
    """
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


def lines_of_json(text: str, file: str) -> Callable[[KeyPath], int]:
    """Return a function that returns the line of a part of a JSON text.

    Only lines are asked for: a key with an escape that libyaml does not know may be lost.
    """
    text_of_yaml = _UNKNOWN_ESCAPE.sub(r"\\uFFFD", _LINE_BREAK.sub(" ", text))
    return _Lines(_compose(text_of_yaml, file)).line_of


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
            raise SpecError(file, TOO_DEEP, f"at most {MAX_DEPTH} levels", line) from error
        if problem.startswith("but ") and error.context:
            problem = f"{error.context}, {problem}"
        problem = _placed(loader.place, problem)
        raise SpecError(file, problem, "YAML or JSON", line) from error
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise SpecError(file, f"{error.reason}", "printable characters", line) from error
    except TooDeepError as error:
        raise SpecError(file, TOO_DEEP, f"at most {MAX_DEPTH} levels", error.line) from error


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
            raise SpecError(self._file, TOO_DEEP, expected, line)
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
