"""YAML or JSON into plain data, with the line of every part."""

from __future__ import annotations

import math
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.nodes import MappingNode, ScalarNode, SequenceNode

from generator.diff.errors import DiffError

# Aliases can make a small file a huge document; no spec comes near this.
_MAX_PARTS = 2_000_000
# What is compared level by level must end before the stack does, on every machine.
_MAX_DEPTH = 100
_TAG = "tag:yaml.org,2002:"


def parse(text: str, file: str) -> tuple[Any, Any]:
    """Return the data of a text and its tree of YAML nodes, which have the lines.

    Standard: YAML 1.2, core schema, of which JSON is a part. Raises DiffError.
    """
    try:
        root = YAML(typ="safe", pure=True).compose(text)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        raise DiffError(file, mark.line + 1 if mark else 1, str(error.problem), "YAML") from error
    except YAMLError as error:
        raise DiffError(file, 1, str(error).splitlines()[0], "YAML") from error
    except RecursionError as error:
        raise DiffError(file, 1, "is nested too deep", "a spec") from error
    if root is None:
        raise DiffError(file, 1, "is empty", "a spec")
    return _Reader(file).data(root), root


def line_of(root: Any, parts: tuple[str | int, ...]) -> int:
    """The line, from 1, of a part; of what holds it, where the part is not in the file."""
    node, line = root, 1
    for part in parts:
        found = _below(node, part)
        if found is None:
            break
        at, node = found
        line = at.start_mark.line + 1
    return line


def _below(node: Any, part: str | int) -> tuple[Any, Any] | None:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return key, value
    if isinstance(node, SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    return None


class _Reader:
    def __init__(self, file: str) -> None:
        self.file = file
        self.parts = 0
        self.open: set[int] = set()

    def data(self, node: Any) -> Any:
        self.parts += 1
        if self.parts > _MAX_PARTS:
            self._fail(node, "is too large with its aliases resolved", f"{_MAX_PARTS} parts")
        if isinstance(node, ScalarNode):
            return self._scalar(node)
        if id(node) in self.open:
            self._fail(node, "an alias leads back to itself", "a tree")
        if len(self.open) >= _MAX_DEPTH:
            self._fail(node, "is nested too deep", f"{_MAX_DEPTH} levels at most")
        self.open.add(id(node))
        value = self._mapping(node) if isinstance(node, MappingNode) else self._sequence(node)
        self.open.discard(id(node))
        return value

    def _sequence(self, node: Any) -> list[Any]:
        if str(node.tag) != f"{_TAG}seq":
            self._fail(node, f"tag {node.tag}", "plain data")
        return [self.data(item) for item in node.value]

    def _mapping(self, node: Any) -> dict[str, Any]:
        if str(node.tag) != f"{_TAG}map":
            self._fail(node, f"tag {node.tag}", "plain data")
        result: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, ScalarNode) or self._text(key) in result:
                wrong = f"{key.value!r} is there twice" if isinstance(key, ScalarNode) else "a key"
                self._fail(key, wrong, "texts as keys, each once")
            result[self._text(key)] = self.data(value)
        return result

    def _scalar(self, node: Any) -> Any:
        tag, text = str(node.tag).removeprefix(_TAG), self._text(node)
        if tag in ("str", "timestamp"):
            return text
        if tag == "null":
            return None
        if tag == "bool":
            return text.lower() == "true"
        try:
            if tag == "int":
                return int(text.replace("_", ""), 0 if text.lstrip("+-")[:2] in _PREFIXES else 10)
            if tag == "float":
                number = float(
                    text.replace("_", "").lower().replace(".inf", "inf").replace(".nan", "nan")
                )
                return number if math.isfinite(number) else text
        except ValueError:
            return text
        return self._fail(node, f"tag {node.tag}", "plain data")

    def _text(self, node: Any) -> str:
        """The text of a scalar, the halves of characters joined that JSON escapes as two."""
        try:
            # The node keeps it: lines are found by it.
            node.value = str(node.value).encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            self._fail(node, "half of a surrogate pair", "characters of Unicode")
        return str(node.value)

    def _fail(self, node: Any, wrong: str, expected: str) -> Any:
        raise DiffError(self.file, node.start_mark.line + 1, wrong, expected)


_PREFIXES = ("0x", "0o")
