"""The exit status of a command, and the one line that says why it is not 0."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from generator.errors import LocatedError, printable

BROKEN_PIPE = 141
"""The status of a command whose reader has gone, as shells have it."""


def exit_status(run: Callable[[], int]) -> int:
    """Run a command; return its status, or 1 for wrong input and 130 for an interruption."""
    _open_streams()
    try:
        status = run()
        sys.stdout.flush()
        return status
    except LocatedError as error:
        print(error, file=sys.stderr)
        return 1
    except BrokenPipeError:
        _drop_output()
        return BROKEN_PIPE
    except OSError as error:
        print(printable(f"{_place(error)}: {error.strerror or error}"), file=sys.stderr)
        if error.filename is None:
            _drop_output()
        return 1
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        return 130


def _open_streams() -> None:
    """Have streams that take any text, also in a process that was started without any."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, stream)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal may lack characters that a page has.
        sys.stdout.reconfigure(errors="backslashreplace")


def _drop_output() -> None:
    """Let what is left of the output go nowhere: the interpreter would try it once more."""
    with contextlib.suppress(OSError, ValueError):  # it is no file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _place(error: OSError) -> str:
    """Return what an error of the system is about; it names files, but not what has no name."""
    if error.filename is not None:
        return str(error.filename)
    return "the working folder" if isinstance(error, FileNotFoundError) else "standard output"


def end_process(status: int) -> NoReturn:
    """End the process at once: to take apart all that it holds takes a while."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):  # nobody reads it; the interpreter says so
        sys.exit(status)
    os._exit(status)
