"""Schemas that another schema holds for references to them, such as those of `$defs`."""

from __future__ import annotations

from generator.diff.choices import content_of
from generator.diff.fields import compare_text
from generator.diff.lifecycle import report_if_one_sided
from generator.diff.matching import key_of
from generator.diff.pair import Pair

DEFINITIONS = ("$defs", "definitions")


def compare_definitions(pair: Pair) -> None:
    """Compare schemas that nothing refers to; any other is compared where it is used."""
    for name, child in pair.children():
        named = child.part(f"{key_of(pair.present)}/{name}")
        stated = [node for node in named.nodes if not node.missing]
        if named.same or any(pair.comparison.of(node).is_referred(node) for node in stated):
            continue
        if report_if_one_sided(named, "unused-schema", ()):
            continue
        if len(set(map(content_of, named.nodes))) == 1:
            compare_text(named, "description")
        else:
            named.report("unused-schema-changed", values=named.values)
