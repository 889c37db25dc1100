"""The command `spec`: pages in, spec out."""

from __future__ import annotations

import argparse

from generator.commands.reading import add_options, render
from generator.write.files import write_files


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("spec", help="read pages, write the spec into OUT")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    files, status = render(parsed)
    write_files(parsed.out, files)
    return status
