"""Errors of the emitted code."""

from __future__ import annotations

from generator.errors import LocatedError


class EmitError(LocatedError):
    """Code that is not as planned, or that cannot be written; nothing was written."""
