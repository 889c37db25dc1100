"""The layout of the spec as PyYAML's emitter writes it, which is pure Python for this layout."""

from __future__ import annotations

import io
import sys
from typing import Any

import yaml

from generator.write.scalars import AMBIGUOUS, is_plain
from generator.write.unseen import escaped_in_yaml


def dumped(data: Any) -> str:
    """Return data as a YAML document."""
    rendered: str = yaml.dump(
        data,
        Dumper=PlainDumper,
        sort_keys=False,
        width=sys.maxsize,
        allow_unicode=True,
        default_flow_style=False,
    )
    return rendered


class PlainDumper(yaml.SafeDumper):
    """A dumper in the layout of the spec: lists are indented, texts quoted where readers differ."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent what is below, also lists."""
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        """Write each value where it is used."""
        # An alias would tie two places of the spec together; each is to stand for itself.
        return True

    def write_double_quoted(self, text: str, split: bool = True) -> None:
        """Write a text in double quotes, as all are that have unseen characters: these escaped."""
        stream, self.stream = self.stream, io.StringIO()
        super().write_double_quoted(text, split)
        written = escaped_in_yaml(self.stream.getvalue())
        self.stream = stream
        self.stream.write(written)


def _represented(dumper: PlainDumper, value: str) -> yaml.ScalarNode:
    style = None
    if "\n" in value and is_plain(value):
        style = "|"
    elif not value.replace("\n", "").isprintable():
        # Left to itself the library writes U+0085 as it is, and readers fold it to a space.
        style = '"'
    elif AMBIGUOUS.fullmatch(value):
        style = "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)


PlainDumper.add_representer(str, _represented)
