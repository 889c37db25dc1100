"""The command `spec`: pages in, spec out."""

from __future__ import annotations

import argparse

from generator.commands.reading import add_options, build
from generator.files import write_files


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("spec", help="read pages, write the spec into OUT")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    result, status = build(parsed)
    if result:
        write_files(parsed.out, result.files())
    return status
