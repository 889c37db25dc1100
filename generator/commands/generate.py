"""The command `generate`: pages in, spec and client out."""

from __future__ import annotations

import argparse

from generator.commands.reading import add_options, build
from generator.emit.client import client_files, stale_files
from generator.files import recover, write_files
from generator.spec.spec import Spec

_SPEC, _CLIENT = "spec", "generated"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("generate", help="read pages, write OUT/spec and OUT/generated")
    command.set_defaults(run=run)
    add_options(command)


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status."""
    recover(parsed.out)
    result, status = build(parsed)
    if result:
        documents = result.documents
        client = client_files(Spec.of(documents.openapi, documents.asyncapi))
        stale = stale_files(client, parsed.out / _CLIENT)
        # As one: a client of another spec than that beside it would be wrong in silence.
        files: dict[str, str | bytes] = {
            f"{_SPEC}/{name}": text for name, text in result.files().items()
        }
        files |= {f"{_CLIENT}/{name}": data for name, data in client.items()}
        write_files(parsed.out, files, [f"{_CLIENT}/{name}" for name in stale])
    return status
