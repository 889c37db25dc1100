"""Core schema of YAML 1.2: the tags of plain scalars, and the data that they stand for.

Standard: https://yaml.org/spec/1.2.2/#103-core-schema. PyYAML has the schema of YAML 1.1 only.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any

import yaml
from yaml.resolver import BaseResolver

from generator.spec.depth import MAX_DEPTH
from generator.spec.pointer import KeyPath

_TAG = "tag:yaml.org,2002:"
TEXT = f"{_TAG}str"
SEQUENCE = f"{_TAG}seq"
MAPPING = f"{_TAG}map"
_BASES = {"0x": 16, "0o": 8}
_SCALARS = (
    ("null", r"~|null|Null|NULL|", ("~", "n", "N", "")),
    ("bool", r"true|True|TRUE|false|False|FALSE", tuple("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", tuple("-+0123456789")),
    (
        "float",
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        tuple("-+.0123456789"),
    ),
)


class TooDeepError(Exception):
    """A collection has more levels above it than a document may have."""

    def __init__(self, line: int) -> None:
        self.line = line


class CoreResolver(BaseResolver):
    """Implicit tags of the core schema, and the limit of levels.

    libyaml's composer calls itself for each level, and nothing else keeps it from the end of the
    stack, where the process would end.
    """

    def __init__(self) -> None:
        super().__init__()
        self._level = 0
        # The index or key of each node on the way to the last one; None for a key in the making.
        self._way: list[Any] = [None] * (MAX_DEPTH + 4)

    @property
    def place(self) -> KeyPath:
        """The place of the last value, or its key, that was composed: there a text is no YAML."""
        way = (
            one.value if isinstance(one, yaml.ScalarNode) else one
            for one in self._way[1 : self._level + 1]
        )
        return tuple(key for key in way if isinstance(key, (str, int)))

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Note that a node below another one is composed."""
        self._way[self._level] = current_index
        self._level += 1
        self._way[self._level] = None
        # Below the deepest collection there is room for scalars.
        if self._level > MAX_DEPTH + 1:
            raise TooDeepError(current_node.start_mark.line + 1)

    def ascend_resolver(self) -> None:
        """Note that the node is complete."""
        self._level -= 1

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        """Return the tag of a node that states none; it is asked for each of them."""
        if kind is not yaml.ScalarNode:
            return SEQUENCE if kind is yaml.SequenceNode else MAPPING
        if self._way[self._level - 1] is None:
            self._way[self._level - 1] = value
        if implicit[0]:
            for tag, pattern in self.yaml_implicit_resolvers.get(value[:1], ()):
                if pattern.match(value):
                    return str(tag)
        return TEXT


for _name, _pattern, _first in _SCALARS:
    CoreResolver.add_implicit_resolver(_TAG + _name, re.compile(f"(?:{_pattern})$"), _first)


def scalar_value(tag: str, text: str) -> Any:
    """Return the data of a scalar other than a text.

    A text that only looks like a number, such as `.inf`, which JSON does not have, stays a text.
    Raises KeyError for a tag that the core schema does not have.
    """
    read = _READERS[tag.removeprefix(_TAG)]
    try:
        return read(text)
    except (KeyError, ValueError):
        return text


def _number(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(text)
    return number


_READERS: dict[str, Callable[[str], Any]] = {
    "null": lambda text: None,
    "bool": lambda text: {"true": True, "false": False}[text.lower()],
    "int": lambda text: int(text, _BASES.get(text[:2], 10)),
    "float": _number,
}
