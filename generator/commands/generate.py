"""The command `generate`: pages in, spec and client out."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from generator.commands.reading import add_options, render
from generator.emit.client import emit_client
from generator.spec.load import load_spec
from generator.write.files import write_files


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("generate", help="read pages, write OUT/spec and OUT/generated")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    files, status = render(parsed)
    if files:
        with tempfile.TemporaryDirectory() as scratch:
            # The client is emitted from the new spec before the old one is replaced: if that
            # fails, both stay as they were.
            write_files(Path(scratch), files)
            emit_client(load_spec(Path(scratch)), parsed.out / "generated")
        write_files(parsed.out / "spec", files)
    return status
