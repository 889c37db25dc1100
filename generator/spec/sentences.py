"""Summaries: the first sentence of a description, and what it says beyond that."""

from __future__ import annotations

import re


def first_sentence(text: str) -> str:
    """Return the first sentence of a description, on one line."""
    line = text.split("\n", 1)[0]
    return re.split(r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<=[.!?])\s", line, maxsplit=1)[0]


def without_summary(text: str, summary: str) -> str:
    """Return what a description says beyond the summary: whoever shows both shows nothing twice.

    A description that only has its first words from the summary stays as it is.
    """
    rest = text.removeprefix(summary)
    return rest.lstrip() if summary and (not rest or rest[0].isspace()) else text
