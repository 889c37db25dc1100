# Copied from commandline/shortcut.py; edits here are lost.
"""Commands with names of their own for what is called most often."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from .help_text import write_paragraphs
from .operations import Address, call_at

__all__ = ["Shortcut"]


class Shortcut(click.Command):
    """A command that makes other calls; its help says what these need of the server, and send."""

    def __init__(self, name: str, calls: Sequence[Address], **settings: Any) -> None:
        super().__init__(name, **settings)
        self.calls = calls

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does, and what it needs of the server."""
        super().format_help_text(ctx, formatter)
        requirements = dict.fromkeys(call_at(address).requirement for address in self.calls)
        # That no version is stated of one of the calls helps nobody who lacks another.
        needed = [text for text in requirements if text.startswith("Needs ")]
        write_paragraphs(formatter, needed or requirements)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the HTTP requests that it sends."""
        write_paragraphs(formatter, (call_at(address).sends for address in self.calls))
