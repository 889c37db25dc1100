# Copied from generator/spec/collection.py; edits here are lost.
"""Garbage collection while large data is read or made."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused_collection(*, stays: bool = True) -> Iterator[None]:
    """Pause the cyclic garbage collector, where it runs.

    Data that is being read or made only grows. The collector would walk over all of it again and
    again, which takes about as long as the reading itself; what is left in cycles goes afterwards,
    when the collector looks at what is old.

    Args:
        stays: whether what is made meanwhile stays; else the collector looks at it at once.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        if stays:  # it counts as old: else the collector would walk over all of it now
            gc.freeze()
            gc.unfreeze()
        gc.enable()
