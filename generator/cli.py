"""The command line of `icwsgen`."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from generator.exit_status import end_process, exit_status

# Documents and plans are large trees without cycles, which the standard thresholds walk again and
# again: a third of a run.
_COLLECTION = (50_000, 20, 20)

COMMANDS = ("generate", "spec", "client", "docs", "diff", "release", "source", "fetch")


def run() -> NoReturn:
    """Run the command in a process of its own, and end that."""
    end_process(main())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit status: 0 fine, 1 input is wrong, 2 wrong usage."""
    gc.set_threshold(*_COLLECTION)
    arguments = sys.argv[1:] if arguments is None else arguments
    # Here, as what the other commands need takes a while to import.
    names = arguments[:1] if arguments and arguments[0] in COMMANDS else COMMANDS
    parsed = _parser(names).parse_args(arguments)
    return exit_status(lambda: int(parsed.run(parsed)))


def _parser(names: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="icwsgen", description="Reference pages in, OpenAPI, AsyncAPI and a client out."
    )
    commands = parser.add_subparsers(required=True, metavar="command")
    for name in names:
        import_module(f"generator.commands.{name}").add(commands)
    return parser
