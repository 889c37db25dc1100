# Copied from commandline/exits.py; edits here are lost.
"""Exit statuses, one for each kind of failure, and the line that is printed for it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

import click

import icws
from icws._runtime.printing import printable

__all__ = [
    "BROKEN_PIPE",
    "EXITS",
    "CommandError",
    "CredentialsError",
    "Exit",
    "report",
    "show_warning",
    "status_of",
]

BROKEN_PIPE = 141


class CommandError(Exception):
    """A failure of the command line itself, beside those of the client."""


class CredentialsError(CommandError):
    """A log-in for which something is missing."""


@dataclass(frozen=True)
class Exit:
    """An exit status, the errors that end with it, and what they mean."""

    status: int
    errors: tuple[type[BaseException], ...]
    meaning: str


# The first row that has the class of an error counts.
EXITS: Sequence[Exit] = (
    Exit(2, (click.UsageError,), "the command line is wrong; nothing was sent"),
    Exit(
        3,
        (icws.FeatureVersionError,),
        "the server is too old for a part of the call, or has dropped it; nothing was sent",
    ),
    Exit(
        4,
        (icws.UnauthorizedError, CredentialsError),
        "there is no session, and no log-in: a password is missing or wrong",
    ),
    Exit(5, (icws.ForbiddenError,), "a right or a licence is missing"),
    Exit(6, (icws.NotFoundError, icws.GoneError), "there is no such object or resource"),
    Exit(7, (icws.ConflictError,), "the state of the object does not allow the call"),
    Exit(9, (icws.TransportError,), "there was no response: connection, TLS or time-out"),
    Exit(10, (icws.ServerError, icws.TooManyRequestsError), "the server failed, or asks to wait"),
    Exit(8, (icws.ApiError,), "the server refused the request, with 400 or another status"),
    Exit(11, (icws.DecodeError,), "the response cannot be read"),
    Exit(12, (icws.BufferOverflowError, icws.ClosedError), "a watch was lost"),
    Exit(1, (Exception,), "any other failure, such as a file that cannot be written"),
)


def show_warning(message: Warning | str, *where: object, **more: object) -> None:
    """Print a warning of the client as one line, in place of `warnings.showwarning`."""
    print(printable(str(message)), file=sys.stderr)


def status_of(error: BaseException) -> int:
    """Return the exit status for an error."""
    return next(row.status for row in EXITS if isinstance(error, row.errors))


def report(error: Exception) -> int:
    """Print an error as one line, or as click does for a wrong command line; return its status.

    An error of the client is printed as Python prints it. An error that nobody expects, a fault
    of the program, is raised again.
    """
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        print(error.format_message(), file=sys.stderr)
        return error.exit_code
    if isinstance(error, click.ClickException):
        context = getattr(error, "ctx", None)
        if context is not None:
            print(context.get_usage(), file=sys.stderr)
            print(f"Try '{context.command_path} --help' for help.", file=sys.stderr)
        message = " ".join(error.format_message().split())  # click lists choices in lines
        print(f"Error: {printable(message, 4000)}", file=sys.stderr)
        return error.exit_code
    if not isinstance(error, (icws.IcwsError, CommandError, OSError)):
        raise error
    # The client has made the texts of servers harmless; paths and others are not its own.
    print(printable(str(error), 2000), file=sys.stderr)
    return status_of(error)
