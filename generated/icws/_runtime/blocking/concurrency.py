"""What waits: one of the two modules that differ between the forms of the client."""

from __future__ import annotations

import time
from threading import Lock

__all__ = ["Lock", "sleep"]


def sleep(seconds: float) -> None:
    """Wait; other threads run."""
    time.sleep(seconds)
