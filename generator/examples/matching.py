"""Finds the operation that a concrete request calls."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from generator.document import at_reference
from generator.read.phrases import METHODS
from generator.write.schema import Schema

_TEMPLATE = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Match:
    """An operation of the document, and the values that the request's path gives."""

    template: str
    method: str
    values: dict[str, str]


def match_operation(document: Schema, method: str, path: str) -> Match | None:
    """The operation of a method and a concrete path; None where there is none.

    As OpenAPI 3.1 demands, literal segments are matched before templated ones. A template in
    the request itself (`{sessionId}`) leaves the value open.
    """
    found: list[tuple[list[bool], Match]] = []
    for template, item in document["paths"].items():
        if isinstance(item, dict) and method.lower() in item:
            values = _fit(template.split("/"), path.split("/"))
            if values is not None:
                rank = [bool(_TEMPLATE.fullmatch(part)) for part in template.split("/")]
                found.append((rank, Match(template, method.lower(), values)))
    return min(found, key=lambda entry: entry[0])[1] if found else None


def methods_of(document: Schema, path: str) -> list[str]:
    """The methods that the document has for a concrete path."""
    return [m for m in METHODS if match_operation(document, m, path) is not None]


def _fit(template: list[str], path: list[str]) -> dict[str, str] | None:
    if len(template) != len(path):
        return None
    values: dict[str, str] = {}
    for expected, given in zip(template, path, strict=True):
        slot = _TEMPLATE.fullmatch(expected)
        if slot and given:
            if not _TEMPLATE.fullmatch(given):
                values[slot[1]] = unquote(given)
        elif expected != given:
            return None
    return values


def resolve(document: Schema, node: Any) -> Any:
    """Follow the local references of a node; siblings of a `$ref` win."""
    siblings: Schema = {}
    for _ in range(20):
        if not isinstance(node, dict) or "$ref" not in node:
            break
        siblings = {k: v for k, v in node.items() if k != "$ref"} | siblings
        node = at_reference(document, str(node["$ref"]))
    return node | siblings if isinstance(node, dict) else node
