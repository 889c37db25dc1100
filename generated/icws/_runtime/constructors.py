# Copied from runtime/constructors.py; edits here are lost.
"""Constructors that are inherited, named after the class that a program calls."""

from __future__ import annotations

from types import FunctionType
from typing import Any

__all__ = ["name_constructor"]


def name_constructor(cls: type[Any]) -> None:
    """Give a class a constructor of its own name, where it inherits one.

    Python names the function that was called in the error for a wrong argument: for a client, a
    base class that no program knows.
    """
    inherited = cls.__init__
    if "__init__" in vars(cls) or not isinstance(inherited, FunctionType):
        return
    own = FunctionType(
        inherited.__code__,
        inherited.__globals__,
        inherited.__name__,
        inherited.__defaults__,
        inherited.__closure__,
    )
    own.__kwdefaults__ = inherited.__kwdefaults__
    own.__annotations__ = inherited.__annotations__
    own.__doc__, own.__module__ = inherited.__doc__, cls.__module__
    own.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__init__ = own
