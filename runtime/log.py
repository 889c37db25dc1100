"""The logger of this package, created by its first use, since `logging` is slow to load."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import logging

__all__ = ["DEBUG", "log", "logs_bodies"]

DEBUG = 10
"""The level `logging.DEBUG`."""


_LEVELS = ("debug", "info", "warning", "error")
_VARIABLE = "ICWS_LOG"


@functools.cache
def log() -> logging.Logger:
    """Return the logger `icws`, with the level that the environment variable ICWS_LOG sets.

    With the variable, lines go to the standard error as long as the program configures no
    handlers of its own.
    """
    import logging

    logger = logging.getLogger("icws")
    level = _setting()
    if not level:
        return logger
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
    # Asked for each line, since programs configure logging after their imports.
    handler.addFilter(lambda _: not logging.getLogger().handlers)
    logger.addHandler(handler)
    if level in (*_LEVELS, "bodies"):
        logger.setLevel("DEBUG" if level == "bodies" else level.upper())
    else:
        from .printing import printable

        expected = ", ".join((*_LEVELS, "bodies"))
        logger.warning("%s is %r (expected one of %s)", _VARIABLE, printable(level, 40), expected)
    return logger


def logs_bodies() -> bool:
    """Return whether ICWS_LOG=bodies asks for the bodies of requests and responses."""
    return _setting() == "bodies"


def _setting() -> str:
    return os.environ.get(_VARIABLE, "").strip().lower()
