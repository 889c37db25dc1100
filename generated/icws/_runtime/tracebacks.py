# Copied from runtime/tracebacks.py; edits here are lost.
"""Errors without the frames below: those hold URLs, headers and bodies in their variables."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["anew", "bare"]

E = TypeVar("E", bound=BaseException)


def bare(error: E) -> E:
    """Return an error to be raised anew: without its frames, and without what led to it.

    Tools that show the variables of frames would show session ids, tokens and passwords.
    """
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def anew(error: E) -> E:
    """Return a copy of an error, without its frames, for one who is to be told of it.

    An error that is raised several times collects the frames of all who raise it.
    """
    same = type(error).__new__(type(error), *error.args)
    same.args = error.args
    same.__dict__.update(error.__dict__)
    same.__cause__ = error.__cause__
    return same
