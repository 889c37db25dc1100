"""`publish`: a built release in, an index has it."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from generator.release.publish import publish
from generator.release.repository import Repository


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "publish",
        help="upload a built release to the index that the environment names",
        description="TWINE_REPOSITORY_URL names the index, TWINE_USERNAME and TWINE_PASSWORD the "
        "login; without them, in a workflow that may have a token, trusted publishing.",
    )
    command.set_defaults(run=run)
    command.add_argument("--dist", type=Path, default=Path("dist"), help="folder of the files")


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    print(f"published {publish(Repository.here(), parsed.dist, os.environ)}")
    return 0
