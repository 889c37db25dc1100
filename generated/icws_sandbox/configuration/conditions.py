# Copied from sandbox/configuration/conditions.py; edits here are lost.
"""Conditions of `where`, as in `configurationId.displayName sw A,notes ct new`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from icws_sandbox._core.spec.document import Node

from ..errors import invalid, specified
from ..spec import Spec, child_schema
from .kinds import Kind
from .selection import Object

_OPERATORS: dict[str, Callable[[str, str], bool]] = {
    "eq": lambda text, wanted: text == wanted,
    "sw": lambda text, wanted: text.startswith(wanted),
    "ct": lambda text, wanted: wanted in text,
}
_CONDITION = re.compile(rf"\s*([\w.]+)\s+({'|'.join(_OPERATORS)})(?:\s+(.*?))?\s*", re.I | re.S)
_WORDS = re.compile(r"\s*[\w.]+\s+\S+(\s.*)?", re.S)
_INVALID_OPERATOR = "error.request.configuration.getObjectList.invalidWhereOperator"
# A value can have a comma: only one before the next condition ends it.
_COMMA = re.compile(rf",(?=\s*[\w.]+\s+(?:{'|'.join(_OPERATORS)})(?:\s|$))", re.I)


@dataclass(frozen=True)
class Condition:
    """One condition: the names that lead to the value, the operator, the text in lower case."""

    path: tuple[str, ...]
    operator: str
    text: str

    def met_by(self, value: Object) -> bool:
        """Tell whether an object meets it; one without the property meets none."""
        compare = _OPERATORS[self.operator]
        return any(compare(text.lower(), self.text) for text in _texts(value, self.path))


def parse_conditions(text: str, kind: Kind, spec: Spec) -> list[Condition]:
    """Return the conditions of a `where`; an object must meet all of them.

    Raises:
        ApiError: 400: it cannot be read, or names a property that the kind does not have.
    """
    if not text.strip():
        return []
    return [_condition(part, kind, spec) for part in _COMMA.split(text)]


def property_path(text: str, kind: Kind, spec: Spec, parameter: str) -> tuple[str, ...]:
    """Return the names that lead to a property, as the spec writes them.

    Raises:
        ApiError: 400: the kind has no such property.
    """
    path: list[str] = []
    at = kind.schema
    for word in text.split("."):
        at, name = _step(at, word, spec)
        if name is None:
            raise invalid(parameter, f"properties of {kind.name}; {text!r} is none")
        path.append(name)
    return tuple(path)


def texts_at(value: Object, path: tuple[str, ...]) -> list[str]:
    """Return the values that a path leads to, as texts."""
    return list(_texts(value, path))


def _condition(text: str, kind: Kind, spec: Spec) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        operators = ", ".join(_OPERATORS)
        expected = f"PROPERTY OPERATOR VALUE with one of {operators}; {text!r} is none"
        error = invalid("where", expected)
        raise specified(error, _INVALID_OPERATOR) if _WORDS.fullmatch(text) else error
    path = property_path(match[1], kind, spec, "where")
    return Condition(path, match[2].lower(), (match[3] or "").lower())


def _step(schema: Node, word: str, spec: Spec) -> tuple[Node, str | None]:
    """Return the schema and the name of a property; of a list, that of its items."""
    schema = spec.option(schema, None)
    flat = spec.flat(schema)
    items = child_schema(flat, 0)
    if items is not None:
        return _step(items, word, spec)
    for name, declared in flat.properties.items():
        if name.lower() == word.lower():
            return declared.node, name
    return schema, None


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _texts(item, path)
    elif path:
        if isinstance(value, dict):
            yield from _texts(value.get(path[0]), path[1:])
    elif isinstance(value, dict):
        # A reference is meant by its id or its name; an inheritable value by its effect.
        for name in ("id", "displayName", "effectiveValue"):
            yield from _texts(value.get(name), ())
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif value is not None:
        yield str(value)
