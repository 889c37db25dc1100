"""Errors of a spec."""

from __future__ import annotations

from generator.errors import LocatedError


class SpecError(LocatedError):
    """A document that is not what a spec should be."""
