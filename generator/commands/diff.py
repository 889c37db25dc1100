"""The command `diff`: what changed between two specs."""

from __future__ import annotations

import argparse

from generator.diff.command import add_options


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    add_options(commands.add_parser("diff", help="what changed between two specs, and for whom"))
