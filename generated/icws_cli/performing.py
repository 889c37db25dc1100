# Copied from commandline/performing.py; edits here are lost.
"""Calls of a run: rehearsed, or sent with or without a session, and what they return shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import icws

from .connecting import in_session, without_session
from .dry_run import rehearse
from .output import Printer
from .settings import Settings

__all__ = ["perform"]

T = TypeVar("T")


def perform(
    settings: Settings,
    printer: Printer,
    call: Callable[[icws.Client], T],
    show: Callable[[T], None],
    *,
    session: bool = True,
) -> None:
    """Call a server and show the result; in a dry run, show the request instead.

    Args:
        settings: the settings of the run.
        printer: prints the request of a dry run.
        call: calls the server. It is repeated if the session had ended, so it prints nothing.
        show: prints what the call returned.
        session: whether the call needs a session.
    """
    if settings.dry_run:
        rehearse(settings, printer, call)
    elif session:
        in_session(settings, call, show)
    else:
        without_session(settings, call, show)
