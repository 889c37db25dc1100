"""Texts as scalars of YAML: those that readers take for something else, and plain ones."""

from __future__ import annotations

import re

# What YAML 1.1 readers, of which there are many, take for a boolean, null, number or date.
AMBIGUOUS = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|=|<<|[-+._0-9][-+._0-9a-fox,:TtZz ]*", re.IGNORECASE
)


def is_plain(text: str) -> bool:
    """Tell whether a block scalar would keep the text as it is."""
    lines = text.split("\n")
    return all(line.isprintable() and line == line.strip() for line in lines) and bool(lines[0])
