"""Docstrings of the client as the help of commands."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Documentation", "documentation_of"]

_ARGUMENT = re.compile(r"    (\w+): (.*)")


@dataclass(frozen=True)
class Documentation:
    """A docstring: its paragraphs, without line breaks, and a text for each argument."""

    paragraphs: tuple[str, ...]
    arguments: Mapping[str, str]


def documentation_of(described: object) -> Documentation:
    """Return the docstring of a method or class; empty where Python runs without docstrings."""
    text, _, rest = inspect.cleandoc(getattr(described, "__doc__", "") or "").partition("\nArgs:\n")
    paragraphs = []
    for paragraph in text.split("\n\n"):
        if paragraph.startswith("Example:"):
            break
        paragraphs.append(" ".join(paragraph.split()))
    arguments: dict[str, str] = {}
    name = ""
    for line in rest.splitlines():
        if line and not line.startswith(" "):
            break
        begins = _ARGUMENT.fullmatch(line)
        if begins is not None:
            name, arguments[begins[1]] = begins[1], begins[2]
        elif name and line.strip():
            arguments[name] += f" {line.strip()}"
    return Documentation(tuple(filter(None, paragraphs)), arguments)
