"""Comparison of two specs: what changed, for whom it matters, and where it stands.

Names are imported when they are first used, so that the program answers an interruption at once.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generator.diff.change import Change, Effect, Place
    from generator.diff.documents import ComparedSpec, read
    from generator.diff.documents import ComparedSpec as Documents
    from generator.diff.rules import Level
    from generator.diff.specs import compare

__all__ = ["Change", "ComparedSpec", "Documents", "Effect", "Level", "Place", "compare", "read"]

_MODULES = {
    "change": ("Change", "Effect", "Place"),
    "documents": ("ComparedSpec", "read"),
    "rules": ("Level",),
    "specs": ("compare",),
}


def __getattr__(name: str) -> Any:
    # The name that programs outside this repository know.
    stated = "ComparedSpec" if name == "Documents" else name
    for module, names in _MODULES.items():
        if stated in names:
            return getattr(import_module(f"{__name__}.{module}"), stated)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
