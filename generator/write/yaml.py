"""YAML of plain data: the same bytes everywhere, and nothing in it but data."""

from __future__ import annotations

import re
from typing import Any

import yaml

# What YAML 1.1 readers, of which there are many, take for a boolean, null, number or date.
_AMBIGUOUS = re.compile(
    r"y|n|yes|no|on|off|true|false|null|~|=|<<|[-+._0-9][-+._0-9a-fox,:TtZz ]*", re.IGNORECASE
)


def to_yaml(document: Any) -> str:
    """Render plain dicts, lists and scalars; texts of several lines as blocks.

    Text that YAML would read as something else is quoted, so a page cannot smuggle in a tag, an
    anchor or a number.
    """
    return yaml.dump(
        document,
        Dumper=_Dumper,
        sort_keys=False,
        width=10_000,
        allow_unicode=True,
        default_flow_style=False,
    )


class _Dumper(yaml.SafeDumper):
    """A dumper in the layout of the spec: lists are indented, texts quoted where readers differ."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        # An alias would tie two places of the spec together; each is to stand for itself.
        return True


def _text(dumper: _Dumper, value: str) -> yaml.ScalarNode:
    style = None
    if "\n" in value and _is_plain(value):
        style = "|"
    elif not value.replace("\n", "").isprintable():
        # Left to itself the library writes U+0085 as it is, and readers fold it to a space.
        style = '"'
    elif _AMBIGUOUS.fullmatch(value):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


_Dumper.add_representer(str, _text)


def _is_plain(text: str) -> bool:
    """Tell whether a block scalar would keep the text as it is."""
    lines = text.split("\n")
    return all(line.isprintable() and line == line.strip() for line in lines) and bool(lines[0])
