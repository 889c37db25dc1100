"""The exit status of a command, and the one line that says why it is not 0."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import NoReturn

from generator.errors import LocatedError, printable


def exit_status(run: Callable[[], int]) -> int:
    """Run a command; return its status, or 1 for wrong input and 130 for an interruption."""
    try:
        return run()
    except LocatedError as error:
        print(error, file=sys.stderr)
        return 1
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
