"""The command line of the comparison: its options, its output and its exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import get_args

from generator.arguments import path_argument, text_argument
from generator.diff.accepted import Review, accepted_beside, load_accepted, review
from generator.diff.documents import KINDS, read
from generator.diff.levels import load_levels, with_levels
from generator.diff.output import FORMATS
from generator.diff.output.markdown import to_markdown
from generator.diff.output.text import to_text
from generator.diff.output.wording import visible
from generator.diff.rules import LEVELS, Level, Profile
from generator.diff.specs import compare
from generator.exit_status import exit_status
from generator.spec.collection import paused_collection
from generator.spec.errors import SpecError

_PLACE = "a file, a folder with openapi.yaml and asyncapi.yaml, or REV:path of either in git"


def run_program(arguments: Sequence[str] | None) -> int:
    """Run the command as a program of its own; return its exit status."""
    parser = argparse.ArgumentParser(
        prog="gatediff", description="What changed between two OpenAPI or AsyncAPI documents."
    )
    add_options(parser)
    parsed = parser.parse_args(arguments)
    return exit_status(lambda: run(parsed))


def add_options(command: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    command.set_defaults(run=run)
    command.add_argument("old", type=text_argument, help=_PLACE)
    command.add_argument("new", type=text_argument, help="the same")
    command.add_argument("--format", choices=FORMATS, default="text")
    command.add_argument(
        "--fail-on",
        choices=[*LEVELS, "never"],
        default="never",
        metavar="LEVEL",
        help="exit with 1 on a change of this level or above: breaking, warning, addition, docs",
    )
    command.add_argument(
        "--accepted",
        type=path_argument,
        metavar="FILE",
        help="accepted changes (accepted-changes.yaml in the folder of NEW, if it is there)",
    )
    command.add_argument(
        "--levels",
        type=path_argument,
        metavar="FILE",
        help="levels of rules that this project has otherwise: `levels: {RULE: LEVEL}`",
    )
    command.add_argument(
        "--profile",
        choices=get_args(Profile),
        default="auto",
        help="gated: a new part without a feature version is a warning; plain: it is an ordinary "
        "addition; auto (the default): plain, if neither spec states versions",
    )
    command.add_argument(
        "--unfold",
        action="store_true",
        help="text: list changes of mere docs and accepted ones, which are else counted only",
    )
    command.add_argument(
        "--longest",
        type=int,
        metavar="CHARACTERS",
        help="markdown: cut the page, and say what is cut (a comment on GitHub has 65536 at most)",
    )


@paused_collection()
def run(parsed: argparse.Namespace) -> int:
    """Run the command and return its exit status. Raises SpecError."""
    file: Path | None = parsed.accepted
    entries = load_accepted(file) if file else accepted_beside(parsed.new)
    old, new = read(parsed.old, parsed.new)
    changes = compare(old, new, parsed.profile)
    if parsed.levels:
        changes = with_levels(changes, load_levels(parsed.levels))
    reviewed = review(changes, entries)
    if file is None and new.kinds != KINDS:
        # An entry beside a single file may be of the document that is not compared.
        reviewed = replace(reviewed, stale=())
    sys.stdout.write(_rendered(reviewed, parsed))
    for entry in reviewed.stale:
        problem = visible(f"{entry.fingerprint} ({entry.rule}, {entry.item}) is no change any more")
        error = SpecError(entry.file, problem, "an entry that a change needs", entry.line)
        print(error, file=sys.stderr)
    failing = LEVELS.get(parsed.fail_on)
    return int(failing is not None and any(c.level >= failing for c in reviewed.changes))


def _rendered(reviewed: Review, parsed: argparse.Namespace) -> str:
    if parsed.format == "text":
        colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        # Whoever fails on docs wants to see which.
        return to_text(reviewed, colour, parsed.unfold or parsed.fail_on == str(Level.DOCS))
    if parsed.format == "markdown":
        return to_markdown(reviewed, parsed.longest)
    return FORMATS[parsed.format](reviewed)
