"""The command `generate`: pages in, spec and client out."""

from __future__ import annotations

import argparse

from generator.commands.reading import add_options, build
from generator.emit.client import emit_client
from generator.files import write_files
from generator.spec.spec import Spec


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("generate", help="read pages, write OUT/spec and OUT/generated")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    result, status = build(parsed)
    if result:
        documents = result.documents
        # The client is emitted before the old spec is replaced: if that fails, both stay as they
        # were.
        emit_client(Spec.of(documents.openapi, documents.asyncapi), parsed.out / "generated")
        write_files(parsed.out / "spec", result.files())
    return status
