# Copied from commandline/usage.py; edits here are lost.
"""Wrong arguments, which the client refuses before it sends them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from .names import option_names

__all__ = ["missing", "wrong_usage"]


@contextmanager
def wrong_usage() -> Iterator[None]:
    """Turn the TypeError and ValueError of a call, which come before it is sent, into UsageError.

    No printing belongs into the block: what a server sent is no fault of the command line.
    """
    try:
        yield
    except (TypeError, ValueError) as error:
        raise click.UsageError(str(error), click.get_current_context()) from error


def missing(argument: str, *, is_flag: bool, ctx: click.Context) -> click.UsageError:
    """Return the error for a required argument of the client without its option."""
    names = "' or '".join(option_names(argument, is_flag=is_flag))
    return click.UsageError(f"Missing option '{names}'.", ctx)
