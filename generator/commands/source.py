"""The command `source`: the page and line of a part."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from generator.arguments import path_argument, text_argument
from generator.errors import LocatedError, printable
from generator.spec.sources import SOURCES, load_sources

_SHOWN = 10


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("source", help="page and line of an operation, type or property")
    command.set_defaults(run=run)
    command.add_argument(
        "name", type=text_argument, help="as interactions.consult, queueId, queueId.queueType"
    )
    command.add_argument(
        "--spec", type=path_argument, default=Path("spec"), help="folder of the spec"
    )


def run(parsed: argparse.Namespace) -> int:
    """Run the command and return the exit status.

    Raises:
        LocatedError: there are no sources, they cannot be read, or there are none of the name.
    """
    path = parsed.spec / SOURCES
    if not os.path.lexists(path):
        raise LocatedError(str(path), "there is no such file", "the output of `generate`")
    sources = load_sources(parsed.spec)
    if parsed.name not in sources:
        expected = (
            ", ".join(_close(parsed.name.lower(), sources))
            or "an operation, a type, or a property below one"
        )
        raise LocatedError(str(path), f"there is no {parsed.name!r}", expected)
    print("\n".join(map(printable, sources[parsed.name])))
    return 0


def _close(text: str, names: Iterable[str]) -> list[str]:
    """Return names that hold a text: those that begin so first, and of these the short ones."""
    close = [name for name in names if text in name.lower()]
    return sorted(close, key=lambda n: (not n.lower().startswith(text), len(n), n))[:_SHOWN]
