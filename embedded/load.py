"""Reads `spec/api` into the classes of `source`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from embedded.source import Area, Defaults, Enumeration, Resource, Type
from generator.errors import LocatedError
from generator.spec.document import Node
from generator.spec.parsing import parse

DEFAULTS = "defaults.yaml"
_Kind = TypeVar("_Kind", Resource, Type, Enumeration, Defaults)


@dataclass(frozen=True, slots=True)
class Source:
    """All of `spec/api`.

    Attributes:
        defaults: what pages say where an operation has no words of its own.
        resources: by path, in the order of files and lines; so are the others.
        types: by URN without `urn:inin.com:`.
        enumerations: by URN, too.
        places: the file and line of each of them.
    """

    defaults: Defaults
    resources: dict[str, Resource]
    types: dict[str, Type]
    enumerations: dict[str, Enumeration]
    places: dict[str, tuple[str, int | None]]

    def fault(self, name: str, problem: str) -> LocatedError:
        """Return the error that tells what is wrong with a resource, type or enumeration."""
        file, line = self.places[name]
        return LocatedError(file, f"{name}: {problem}", "what a page can have", line)


def load_source(folder: Path) -> Source:
    """Read the files of a folder.

    Raises:
        LocatedError: a file is missing or no YAML, a part has an unknown key or another form, or
            two files have one resource, type or enumeration.
    """
    defaults = _top(folder / DEFAULTS)
    source = Source(_convert(defaults, Defaults), {}, {}, {}, {})
    for file in sorted(folder.rglob("*.yaml")):
        if file.name != DEFAULTS:
            _add(_top(file), source)
    return source


def _top(file: Path) -> Node:
    try:
        return parse(file.read_bytes(), str(file)).top
    except OSError as error:
        raise LocatedError(str(file), str(error.strerror), "a readable file") from error


def _add(top: Node, source: Source) -> None:
    """Take the content of one file."""
    for key in top.value:
        if key not in Area.__struct_fields__:
            wanted = " or ".join(Area.__struct_fields__)
            raise _fault(top.child(key), f"{key} is no part of the source", wanted)
    for part in top.value:
        for name in top.child(part).value:
            node = top.at(part, name)
            if name in source.places:
                raise _fault(node, f"{name} stands twice in the source", "one place")
            source.places[name] = node.document.file, node.line
    _take(top.child("resources"), Resource, source.resources)
    _take(top.child("types"), Type, source.types)
    _take(top.child("enumerations"), Enumeration, source.enumerations)


def _take(holder: Node, kind: type[_Kind], known: dict[str, _Kind]) -> None:
    for name in () if holder.missing else holder.value:
        known[name] = _convert(holder.child(name), kind)


def _convert(node: Node, kind: type[_Kind]) -> _Kind:
    try:
        return msgspec.convert(node.value, kind)
    except msgspec.ValidationError as error:
        raise _fault(node, str(error), f"the fields of {kind.__name__}") from error


def _fault(node: Node, problem: str, expected: str) -> LocatedError:
    return LocatedError(node.document.file, problem, expected, node.line)
