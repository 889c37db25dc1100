"""The logger of this package, created by its first use, since `logging` is slow to load."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

__all__ = ["DEBUG", "log"]

DEBUG = 10
"""The level `logging.DEBUG`."""


@functools.cache
def log() -> logging.Logger:
    """Return the logger `icws`."""
    import logging

    return logging.getLogger("icws")
