"""The areas of a client, which it makes when they are asked for."""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterator
from typing import Any

import icws


def areas_of(client: icws.Client) -> dict[str, Any]:
    """Return the areas of a client by attribute, in the order of the API."""
    made = [
        n for n, value in vars(type(client)).items() if isinstance(value, functools.cached_property)
    ]
    return {name: getattr(client, name) for name in made}


def resources_of(client: icws.Client) -> dict[str, Any]:
    """Return the areas of a client and the resources in them, by `area.resource`."""
    return {name: one for area in areas_of(client).items() for name, one in _within(*area)}


def method_of(client: icws.Client, address: str) -> Any:
    """Return a method by its address, such as `configuration.users.list`."""
    return operator.attrgetter(address)(client)


def _within(name: str, area: Any) -> Iterator[tuple[str, Any]]:
    yield name, area
    for cls in reversed(type(area).__mro__):
        for attribute, value in vars(cls).items():
            if isinstance(value, property):
                yield from _within(f"{name}.{attribute}", getattr(area, attribute))
