"""The exit status of a command, and the one line that says why it is not 0."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from typing import NoReturn

from generator.errors import LocatedError, printable

BROKEN_PIPE = 141  # as shells tell of a program that the signal of a broken pipe has ended


def exit_status(run: Callable[[], int]) -> int:
    """Run a command; return its status, 1 for wrong input, 130 for an interruption.

    It is 141 where the reader of the output has gone, such as `head`, which needs no word.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal may lack characters that a page has.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        status = run()
        sys.stdout.flush()
        return status
    except LocatedError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        # The interpreter would flush into the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except OSError as error:
        print(printable(f"{error.filename or ''}: {error.strerror or error}"), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


def end_process(status: int) -> NoReturn:
    """End the process at once: to take apart all that it holds is a twentieth of a run's time."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody reads it; the interpreter says so
        sys.exit(status)
    os._exit(status)
