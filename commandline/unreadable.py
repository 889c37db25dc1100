"""Files that cannot be read: why, in the words of a line."""

from __future__ import annotations

from generator.errors import LocatedError

__all__ = ["reason_of"]


def reason_of(error: Exception) -> str:
    """Return why a file cannot be read or written, without its name."""
    reason = error.problem if isinstance(error, LocatedError) else getattr(error, "strerror", None)
    return reason or str(error)
