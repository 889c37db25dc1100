"""Processes: whether the threads of one are still there."""

from __future__ import annotations

import os
import sys

__all__ = ["has_ended"]


def has_ended(process: int) -> bool:
    """Return whether a process has ended, as seen from here: this is a fork of it, or it exits.

    Its other threads are gone, whatever lock they have held, and no thread starts any more.
    """
    return process != os.getpid() or sys.is_finalizing()
