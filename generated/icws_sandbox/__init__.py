# Copied from sandbox/__init__.py; edits here are lost.
"""A server that speaks ICWS well enough for real clients, driven by the spec.

It imports nothing of the client `icws`: it speaks the protocol, not one client's habits.
"""

from __future__ import annotations

# To import typing takes a while, in which nothing catches an interruption.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["Sandbox"]


# Hidden from type checkers, for which every misspelt name would exist.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # aiohttp is imported when it is needed: many modules are usable without it.
        if name == "Sandbox":
            from .sandbox import Sandbox

            return Sandbox
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
