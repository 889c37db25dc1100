"""JSON texts, in whose objects each name stands once."""

from __future__ import annotations

import json
import math
from typing import Any


def read_json(text: str) -> Any:
    """Return the value of a JSON text.

    Raises:
        ValueError: the text is not JSON, an object has a name twice, or a number is not finite.
    """
    return json.loads(
        text, object_pairs_hook=_unique, parse_constant=refuse_constant, parse_float=_finite
    )


def refuse_constant(name: str) -> None:
    """Raise ValueError for NaN or Infinity, which the library takes for numbers."""
    raise ValueError(f"{name} is no JSON (expected a number)")


def _finite(text: str) -> float:
    if not math.isfinite(number := float(text)):
        raise ValueError(f"the number {text[:20]} is too large (expected a finite one)")
    return number


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise ValueError(f"an object has {name!r} twice (expected unique names)")
        members[name] = value
    return members
