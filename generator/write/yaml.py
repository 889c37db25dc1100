"""Writes plain data as YAML: the same bytes everywhere, and nothing in it but data."""

from __future__ import annotations

import io
import re
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    LiteralScalarString,
    SingleQuotedScalarString,
)

# What YAML 1.1 readers, of which there are many, take for a boolean, null, number or date.
_AMBIGUOUS = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|=|<<|[-+.]?[0-9][0-9a-fox_.,:+TtZz -]*", re.IGNORECASE
)


def to_yaml(document: Any) -> str:
    """Render plain dicts, lists and scalars; texts of several lines as blocks.

    Text that YAML would read as something else is quoted by the library, so a page cannot
    smuggle in a tag, an anchor or a number.
    """
    yaml = YAML()
    yaml.default_flow_style = False
    yaml.width = 10_000
    yaml.allow_unicode = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    # An alias would tie two places of the spec together; each is to stand for itself.
    yaml.representer.ignore_aliases = lambda *_: True
    stream = io.StringIO()
    yaml.dump(_blocks(document), stream)
    return stream.getvalue()


def _blocks(value: Any) -> Any:
    if isinstance(value, dict):
        return {_blocks(str(key)): _blocks(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_blocks(item) for item in value]
    if isinstance(value, str) and "\n" in value and _is_plain(value):
        return LiteralScalarString(value)
    if isinstance(value, str) and not value.replace("\n", "").isprintable():
        # Left to itself the library writes U+0085 as it is, and readers fold it to a space.
        return DoubleQuotedScalarString(value)
    if isinstance(value, str) and _AMBIGUOUS.fullmatch(value):
        return SingleQuotedScalarString(value)
    return value


def _is_plain(text: str) -> bool:
    """Whether a block scalar would keep the text as it is."""
    lines = text.split("\n")
    return all(line.isprintable() and line == line.strip() for line in lines) and bool(lines[0])
