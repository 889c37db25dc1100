"""`release`: version, changelog and files of the next release."""

from __future__ import annotations

import argparse
import sys

from generator.arguments import text_argument
from generator.errors import LocatedError


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "release",
        help="make the next release of the client from the changes since the last",
        description="Number the next release by the changes since the last, write its version "
        "and changelog, and build and try it. The commands that commit and tag it are printed.",
    )
    command.set_defaults(run=run)
    command.add_argument(
        "--dry-run", action="store_true", help="only print version and changelog entry"
    )
    command.add_argument(
        "--since",
        type=text_argument,
        metavar="TAG",
        help="the release to compare with (default: the last one)",
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it, and return the exit status."""
    try:
        # Here, as only releases need griffe: it is of the extra `release`.
        from generator.release.release import release
    except ModuleNotFoundError as error:
        if error.name != "griffe":
            raise
        install = "pip install 'icws-generator[release]'"
        raise LocatedError("icwsgen release", "griffe is missing", install) from error
    sys.stdout.write(release(parsed.since, dry_run=parsed.dry_run))
    return 0
