"""A change of the public Python API of the client."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.rules import Level

ADDED, REMOVED = "public object was added", "public object was removed"
PARAMETER_ADDED, PARAMETER_REMOVED = "parameter was added", "parameter was removed"


@dataclass(frozen=True, order=True)
class ApiChange:
    """A change of a name that a program can use.

    Attributes:
        path: the dotted path of the name.
        parameter: its parameter that has changed, if it is about one.
        change: the change, in the words of griffe.
        level: how much it matters.
        old: the type, or the name, that it had; empty where the change says it all.
        new: the one that it has.
    """

    path: str
    parameter: str
    change: str
    level: Level
    old: str = ""
    new: str = ""

    @property
    def name(self) -> str:
        """Path and parameter."""
        return f"{self.path}({self.parameter})" if self.parameter else self.path
