"""`diff`: what changed between two specs."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from generator.diff.accepted import load_accepted, review
from generator.diff.compare import compare
from generator.diff.documents import read
from generator.diff.output import FORMATS
from generator.diff.output.text import to_text
from generator.diff.output.wording import visible
from generator.diff.rules import Level

_LEVELS = {str(level): level for level in reversed(Level)}
_PLACE = "a file, a folder with openapi.yaml and asyncapi.yaml, or REV:path of either in git"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    command = commands.add_parser("diff", help="what changed between two specs, and for whom")
    command.set_defaults(run=run)
    command.add_argument("old", help=_PLACE)
    command.add_argument("new", help="the same")
    command.add_argument("--format", choices=FORMATS, default="text")
    command.add_argument(
        "--fail-on",
        choices=[*_LEVELS, "never"],
        default="never",
        metavar="LEVEL",
        help="exit with 1 on a change of this level or above: breaking, warning, addition, docs",
    )
    command.add_argument(
        "--accepted",
        type=Path,
        metavar="FILE",
        help="accepted changes (accepted-changes.yaml in the folder NEW, if it is there)",
    )


def run(parsed: argparse.Namespace) -> int:
    """Run it; returns the exit status."""
    beside = Path(parsed.new, "accepted-changes.yaml")
    file = parsed.accepted or (beside if beside.is_file() else None)
    entries = load_accepted(file) if file else []
    judged = review(compare(*read(parsed.old, parsed.new)), entries)
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    text = to_text(judged, colour) if parsed.format == "text" else FORMATS[parsed.format](judged)
    sys.stdout.write(text)
    for entry in judged.stale:
        wrong = visible(f"{entry.fingerprint} ({entry.rule}, {entry.item}) is no change any more")
        print(f"{file}:{entry.line}: {wrong}: an entry that is needed", file=sys.stderr)
    failing = _LEVELS.get(parsed.fail_on)
    return int(failing is not None and any(c.level >= failing for c in judged.changes))
