# Copied from generator/spec/errors.py; edits here are lost.
"""Errors of a spec."""

from __future__ import annotations

from icws_sandbox._core.errors import LocatedError


class SpecError(LocatedError):
    """A document that is not what a spec should be."""
