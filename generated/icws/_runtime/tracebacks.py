"""Errors without the frames below: those hold URLs, headers and bodies in their variables."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["bare"]

E = TypeVar("E", bound=BaseException)


def bare(error: E) -> E:
    """Return an error to be raised anew: without its frames, and without what led to it.

    Tools that show the variables of frames would show session ids, tokens and passwords.
    """
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)
