"""Values of properties as the store keeps them: references completed, effects derived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from generator.spec.document import Node

from ..spec import Spec
from .selection import Object

Lookup = Callable[[str], Mapping[str, Any]]
"""The reference to the object with an id."""


def effective(value: Any) -> Any:
    """Return a value in which each inheritable part has the effect of what is set on it."""
    if isinstance(value, list):
        return [effective(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "actualValue" in value or "effectiveValue" in value:
        own = effective(value.get("actualValue", value.get("effectiveValue")))
        return {"actualValue": own, "effectiveValue": own}
    return {name: effective(item) for name, item in value.items()}


def with_references(value: Any, lookup: Lookup) -> Any:
    """Return a value in which each reference has the name and the URI of its object."""
    if isinstance(value, list):
        return [with_references(item, lookup) for item in value]
    if not isinstance(value, dict):
        return value
    if isinstance(value.get("id"), str):
        return {**value, **lookup(value["id"])}
    held = ("id", "actualValue", "effectiveValue")
    return {k: with_references(v, lookup) if k in held else v for k, v in value.items()}


def entries(value: Any) -> list[Any]:
    """Return the members of a list, or of an inheritable list."""
    if isinstance(value, dict):
        value = value.get("actualValue", value.get("effectiveValue"))
    return value if isinstance(value, list) else []


def list_value(spec: Spec, schema: Node, members: Iterable[Any]) -> Any:
    """Return the value of a property that is a list, or an inheritable list."""
    listed = list(members)
    if "actualValue" in spec.flat(spec.option(schema, None)).properties:
        return {"actualValue": listed, "effectiveValue": listed}
    return listed


def counterpart(entry: Any, identity: Mapping[str, Any]) -> Any:
    """Return what the other side of a mirrored fact has for an entry, such as a skill's level."""
    if isinstance(entry, dict) and isinstance(entry.get("id"), dict):
        return {**entry, "id": dict(identity)}
    return dict(identity)


def changed_names(before: Object | None, after: Object | None) -> list[str]:
    """Return the properties whose values differ between two states of an object."""
    old, new = before or {}, after or {}
    return [name for name in {**old, **new} if old.get(name) != new.get(name)]
