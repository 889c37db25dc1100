"""The areas of a client, which it makes when they are asked for."""

from __future__ import annotations

import functools
from typing import Any

import icws


def areas_of(client: icws.Client) -> dict[str, Any]:
    """Return the areas of a client by attribute, in the order of the API."""
    made = [
        n for n, value in vars(type(client)).items() if isinstance(value, functools.cached_property)
    ]
    return {name: getattr(client, name) for name in made}
