"""Paragraphs of help texts."""

from __future__ import annotations

from collections.abc import Iterable

import click

__all__ = ["write_paragraphs"]


def write_paragraphs(formatter: click.HelpFormatter, paragraphs: Iterable[str]) -> None:
    """Write indented paragraphs, each behind an empty line; none for an empty text."""
    for paragraph in filter(None, paragraphs):
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(paragraph)
