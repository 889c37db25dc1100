"""Which types a server sends: those of answers and messages, and what is within them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.document import unescaped
from generator.emit.load import Spec

_SCHEMAS = "#/components/schemas/"


def received_types(spec: Spec) -> frozenset[str]:
    """Return the component schemas that an answer or a message can hold.

    A type that extends one of them can stand in its place, so it is one too.
    """
    found: set[str] = set()
    extended = _extensions(spec)
    waiting = list(_references(spec))
    while waiting:
        name = _name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        waiting += (_SCHEMAS + other for other in extended.get(name, ()))
        waiting += _refs(spec.schemas.get(name))
    return frozenset(found)


def _references(spec: Spec) -> Iterator[str]:
    """The references of all answers and messages, as they stand."""
    paths = spec.openapi.get("paths")
    for item in paths.values() if isinstance(paths, dict) else ():
        for operation in item.values() if isinstance(item, dict) else ():
            if isinstance(operation, dict):
                yield from _refs(operation.get("responses"))
    components = spec.openapi.get("components")
    if isinstance(components, dict):
        yield from _refs(components.get("responses"))
        yield from _refs(components.get("headers"))
    for key, value in spec.asyncapi.items():
        parts = value if key == "components" and isinstance(value, dict) else {key: value}
        yield from _refs({k: v for k, v in parts.items() if k != "schemas"})


def _extensions(spec: Spec) -> dict[str, list[str]]:
    """The types that name another one in `allOf`, by that one."""
    found: dict[str, list[str]] = {}
    for name, schema in spec.schemas.items():
        for part in schema.get("allOf") or ():
            if isinstance(part, dict) and isinstance(part.get("$ref"), str):
                found.setdefault(_name(part["$ref"]), []).append(name)
    return found


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for value in node.values():
            # Also those of a discriminator's mapping, which are plain texts.
            if isinstance(value, str) and value.startswith(_SCHEMAS):
                yield value
            else:
                yield from _refs(value)
    elif isinstance(node, list):
        for item in node:
            yield from _refs(item)


def _name(ref: str) -> str:
    return unescaped(ref.removeprefix(_SCHEMAS))


__all__ = ["received_types"]
