"""The command line of the comparison: its options, its output and its exit status."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from generator.diff.accepted import accepted_beside, load_accepted, review
from generator.diff.compare import compare
from generator.diff.documents import KINDS, read
from generator.diff.output import FORMATS
from generator.diff.output.text import to_text
from generator.diff.output.wording import visible
from generator.diff.rules import Level
from generator.spec.collection import paused_collection
from generator.spec.errors import SpecError

_LEVELS = {str(level): level for level in reversed(Level)}
_PLACE = "a file, a folder with openapi.yaml and asyncapi.yaml, or REV:path of either in git"


def add_options(command: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
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
        help="accepted changes (accepted-changes.yaml in the folder of NEW, if it is there)",
    )


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run the command and return its exit status. Raises SpecError."""
    file: Path | None = parsed.accepted
    entries = load_accepted(file) if file else accepted_beside(parsed.new)
    old, new = read(parsed.old, parsed.new)
    reviewed = review(compare(old, new), entries)
    if file is None and new.kinds != KINDS:
        # An entry beside a single file may be of the document that is not compared.
        reviewed = replace(reviewed, stale=())
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    render = FORMATS[parsed.format]
    sys.stdout.write(to_text(reviewed, colour) if parsed.format == "text" else render(reviewed))
    for entry in reviewed.stale:
        problem = visible(f"{entry.fingerprint} ({entry.rule}, {entry.item}) is no change any more")
        error = SpecError(entry.file, problem, "an entry that a change needs", entry.line)
        print(error, file=sys.stderr)
    failing = _LEVELS.get(parsed.fail_on)
    return int(failing is not None and any(c.level >= failing for c in reviewed.changes))
