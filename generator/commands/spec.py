"""The command `spec`: pages in, spec out."""

from __future__ import annotations

import argparse

from generator.commands.generate import declare


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Declare the command."""
    declare(commands, "spec", "the spec into OUT", ".")
