"""Operations of the API that are known; their names follow from each other, not from the pages."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".txt")


@cache
def known_operations() -> frozenset[str]:
    """Return the known operations as `METHOD path`, with {} for every parameter."""
    return frozenset(_FILE.read_text("utf-8").splitlines())
