"""A server that speaks ICWS well enough for real clients, driven by the spec.

It imports nothing of the client `icws`: it speaks the protocol, not one client's habits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .sandbox import Sandbox

__all__ = ["Sandbox"]


def __getattr__(name: str) -> Any:
    # aiohttp is imported when it is needed: the parts are usable without it.
    if name == "Sandbox":
        from .sandbox import Sandbox

        return Sandbox
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
