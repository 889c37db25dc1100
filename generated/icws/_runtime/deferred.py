# Copied from runtime/deferred.py; edits here are lost.
"""Types that are stated as functions, so that the module of a model is loaded when it is needed."""

from __future__ import annotations

from types import FunctionType
from typing import Any

__all__ = ["resolved"]


def resolved(type_: Any) -> Any:
    """Return a type, which is stated as itself or as a function that returns it."""
    return type_() if isinstance(type_, FunctionType) else type_
