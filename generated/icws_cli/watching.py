# Copied from commandline/watching.py; edits here are lost.
"""Watches: their messages on standard output until they end, or enough has come."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from .connecting import own_session
from .output import Printer
from .settings import Settings
from .usage import wrong_usage

if TYPE_CHECKING:
    import icws

__all__ = ["print_messages"]


def print_messages(
    settings: Settings,
    printer: Printer,
    begin: Callable[[icws.Client], icws.Subscription[Any]],
    count: int | None,
    seconds: float | None,
) -> None:
    """Print the messages of a watch as they come, in a session of its own.

    Args:
        settings: the settings of the run.
        begin: returns the subscription of a client, which has not started.
        printer: prints each message.
        count: the number of messages after which it ends; None for no limit.
        seconds: the time after which it ends; None for no limit.
    """
    with own_session(settings) as client, ExitStack() as stack:
        end = None if seconds is None else time.monotonic() + seconds
        with wrong_usage():
            watch = begin(client)
            stack.enter_context(watch)
        if printer.is_table and sys.stderr.isatty():
            # A queue without calls would say nothing.
            print("watching, until Ctrl-C", file=sys.stderr)
        printed = 0
        while count is None or printed < count:
            try:
                message = watch.get(None if end is None else max(0.0, end - time.monotonic()))
            except TimeoutError:
                return
            printer.message(message)
            printed += 1
