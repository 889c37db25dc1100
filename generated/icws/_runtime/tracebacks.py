# Copied from runtime/tracebacks.py; edits here are lost.
"""Errors without frames, whose variables would show URLs, headers and bodies."""

from __future__ import annotations

from typing import TypeVar

__all__ = ["fresh_copy", "without_frames"]

E = TypeVar("E", bound=BaseException)


def without_frames(error: E) -> E:
    """Return an error without its frames, cause and context, to be raised again.

    Tools that show the variables of frames would show session ids, tokens and passwords.
    """
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def fresh_copy(error: E) -> E:
    """Return a copy of an error without its frames, for one of several callers to raise.

    An error that is raised several times would collect the frames of all callers.
    """
    copy = type(error).__new__(type(error), *error.args)
    copy.args = error.args
    copy.__dict__.update(error.__dict__)
    copy.__cause__ = error.__cause__
    return copy
