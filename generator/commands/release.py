"""`release`: version, changelog and files of the next release."""

from __future__ import annotations

import argparse
import sys

from generator.release.errors import ReleaseError


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser(
        "release",
        help="make the next release of the client from what has changed",
        description="Number the next release by what has changed since the last, write its "
        "version and changelog, and build and try it. What to commit and tag is printed.",
    )
    command.set_defaults(run=run)
    command.add_argument(
        "--dry-run", action="store_true", help="only print version and changelog entry"
    )
    command.add_argument(
        "--since", metavar="TAG", help="the release to compare with (default: the last one)"
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    try:
        # Here, as only releases need griffe: it is of the extra `release`.
        from generator.release.release import release
    except ModuleNotFoundError as error:
        if error.name != "griffe":
            raise
        extra = "pip install 'icws-generator[release]'"
        raise ReleaseError("icwsgen release", "griffe is missing", extra) from error
    show = _show if sys.stderr.isatty() else None
    try:
        said = release(parsed.since, dry_run=parsed.dry_run, progress=show)
    finally:
        if show:
            print("\r\033[K", end="", file=sys.stderr, flush=True)
    sys.stdout.write(said)
    return 0


def _show(step: str) -> None:
    print(f"\r\033[K{step}", end="", file=sys.stderr, flush=True)
