"""Treatments of fields: whether the client has them, and what is said where it does not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from msgspec import Struct

from generator.spec.document import Node


class Kind(Enum):
    """The kinds of treatment, as the documentation names them."""

    SUPPORTED = "supported"
    IGNORED = "ignored"
    WARNED = "warned about"
    REFUSED = "refused"


def _always(holder: Node) -> bool:
    del holder
    return True


class Treatment(Struct, frozen=True):
    """A treatment of a field.

    Attributes:
        kind: what is done with it.
        why: the problem as a phrase with its verb, or why it is ignored.
        expected: what would have been right; empty where the problem says it.
        applies: a function from the object that holds the field to whether it has the problem.
    """

    kind: Kind
    why: str = ""
    expected: str = ""
    applies: Callable[[Node], bool] = _always


Fields = Mapping[str, Mapping[str, Treatment | tuple[Treatment, ...]]]
"""The treatments of fields by the form of the object that holds them; some fields have several."""

SUPPORTED = Treatment(Kind.SUPPORTED)
TEXT = Treatment(Kind.IGNORED, "it is for readers of the spec")


def ignored(why: str) -> Treatment:
    """Return the treatment of a field that does not change what the client sends or returns."""
    return Treatment(Kind.IGNORED, why)


def warned(why: str, applies: Callable[[Node], bool] = _always) -> Treatment:
    """Return the treatment of a field that the client lacks, while all else of it is right."""
    return Treatment(Kind.WARNED, why, "", applies)


def refused(why: str, expected: str, applies: Callable[[Node], bool] = _always) -> Treatment:
    """Return the treatment of a field with which the client would do something wrong."""
    return Treatment(Kind.REFUSED, why, expected, applies)
