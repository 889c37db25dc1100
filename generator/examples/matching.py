"""Matching of a concrete request with the operation that it calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from generator.read.phrases import METHODS
from generator.spec.operations import Operation
from generator.spec.paths import literals_first, parameter_names, parameter_of, to_pattern


@dataclass(frozen=True, slots=True)
class Match:
    """An operation, and the values that a request's path gives to its parameters."""

    operation: Operation
    values: dict[str, str]


def match_operation(operations: Sequence[Operation], method: str, path: str) -> Match | None:
    """Return the operation of a method and a concrete path; None where there is none.

    As OpenAPI 3.1 demands, literal segments are matched before templated ones. A template in
    the request itself (`{sessionId}`) leaves the value open.
    """
    matching = [
        (operation, match.groups())
        for operation in operations
        if operation.method == method.lower()
        and (match := to_pattern(operation.path).fullmatch(path))
    ]
    if not matching:
        return None
    operation, texts = min(matching, key=lambda pair: literals_first(pair[0].path))
    pairs = zip(parameter_names(operation.path), texts, strict=True)
    values = {name: unquote(text) for name, text in pairs if parameter_of(text) is None}
    return Match(operation, values)


def methods_of(operations: Sequence[Operation], path: str) -> list[str]:
    """Return the methods that a concrete path has."""
    return [method for method in METHODS if match_operation(operations, method, path)]
