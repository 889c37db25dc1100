"""The command `icws`: runs a command line, and turns what ends it into one line and a status."""

from __future__ import annotations

import errno
import os
import sys
import warnings
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

_NEEDED = ("click", "rich")
_EXTRA = "icws-client[cli]"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line and return its exit status; `exits` has the table of them.

    An interruption is left to the entry point, which can be interrupted before this is loaded.

    Args:
        arguments: the arguments behind the name of the command; those of the process without.
    """
    for name in _NEEDED:
        if find_spec(name) is None:
            print(f"{name} is not installed: pip install '{_EXTRA}'", file=sys.stderr)
            return 1
    import click

    import icws

    from .exits import BROKEN_PIPE, report, show_warning
    from .root import root

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # the process was started without it
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - to the end
            setattr(sys, name, nowhere)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # A terminal may lack characters that a server has.
            stream.reconfigure(errors="backslashreplace")
    try:
        with warnings.catch_warnings():
            warnings.showwarning = show_warning
            warnings.simplefilter("always", icws.FeatureVersionWarning)
            status = _run(root(), list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
        return status
    except click.Abort:
        raise KeyboardInterrupt from None
    except OSError as error:
        if not _is_broken_pipe(error):
            return report(error)
        # The reader has gone. The interpreter would flush into the pipe once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    except Exception as error:
        return report(error)


def _is_broken_pipe(error: OSError) -> bool:
    # Windows says EINVAL of a pipe without a reader.
    is_refused = os.name == "nt" and error.errno == errno.EINVAL and error.filename is None
    return is_refused or isinstance(error, BrokenPipeError)


def _run(group: click.Group, arguments: list[str]) -> int:
    """Run a command line, or answer the completion script of a shell.

    `main` of click would print an empty line at Ctrl-C, and make 1 of the status of a pipe.
    """
    import click

    from .completion import complete

    completed = complete(group)
    if completed is not None:
        return completed
    try:
        with group.make_context("icws", arguments) as context:
            group.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    return 0
