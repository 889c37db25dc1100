"""`client`: spec in, client out."""

from __future__ import annotations

import argparse
from pathlib import Path

from generator.emit.client import emit_client
from generator.files import recover
from generator.spec.load import load_spec


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("client", help="emit the client from a spec")
    command.set_defaults(run=run)
    command.add_argument("--spec", type=Path, required=True, help="folder with openapi.yaml")
    command.add_argument("--out", type=Path, required=True, help="folder of the client")


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    recover(parsed.spec, parsed.spec.parent, parsed.out)
    emit_client(load_spec(parsed.spec), parsed.out)
    return 0
