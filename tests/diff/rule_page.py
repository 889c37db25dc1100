"""The page docs/rules.md: each rule with its levels, its reason and an example of the corpus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.diff.reasons import reason
from generator.diff.rules import DIRECTIONS, RULES, Rule
from tests.diff.cases import entries
from tests.diff.families import family_pairs

HEAD = """# Rules of the comparison

Each rule of [icwsgen diff](diff.md), why it has its level, and an example. To give a rule another
level, see [Levels of your own](diff.md#levels-of-your-own). An example shows the part that differs,
before and after; below `operation` it is one of `POST /things`, below `types` the schemas, below
`property` a property of one.

Written from the table of rules and the corpus of the tests: `make golden` renews it.
"""
_PARTS = ("property", "types", "operation", "paths", "openapi", "asyncapi")


def page() -> str:
    """The whole page."""
    examples = _examples()
    return HEAD + "".join(_section(rule, examples[rule.id]) for rule in RULES.values())


def levels(rule: Rule) -> str:
    """The level, or that of each direction; those that are the same stand together."""
    if "any" in rule.levels:
        return f"**{rule.level}**"
    said: dict[str, list[str]] = {}
    for direction in DIRECTIONS:
        if direction in rule.levels:
            said.setdefault(str(rule.levels[direction]), []).append(f"{direction}s")
    return "; ".join(f"**{level}** in {' and '.join(where)}" for level, where in said.items())


def _section(rule: Rule, example: str) -> str:
    mirror = "" if rule.mirror == rule.id else f" Backwards: [`{rule.mirror}`](#{rule.mirror})."
    sentence = re.sub(r"\{(\w+)\}", r"<\1>", rule.sentence)
    says = f"Says: `{sentence}`"
    return f"\n## `{rule.id}`\n\n{says}\n\n{levels(rule)}. {reason(rule.id)}{mirror}\n\n{example}"


def _examples() -> dict[str, str]:
    """The shortest pair of the corpus for each rule, as YAML."""
    best: dict[str, tuple[int, str]] = {}
    for entry in entries():
        for way, sides in (("forward", ("before", "after")), ("backward", ("after", "before"))):
            rules = {*entry.get(way, {}), *entry.get("any", {}).get(way, {})}
            parts = [{p: entry[p].get(side) for p in _PARTS if p in entry} for side in sides]
            _note(best, rules, *parts)
    for pair in family_pairs():
        parts = [{pair.at: part} for part in (pair.old, pair.new)]
        _note(best, {*pair.forward} - best.keys(), *parts)
        _note(best, {*pair.backward} - best.keys(), *reversed(parts))
    return {rule: text for rule, (_, text) in best.items()}


def _note(best: dict[str, tuple[int, str]], rules: set[str], *parts: dict[str, Any]) -> None:
    old, new = (
        "\n".join(f"{part}: {_flow(value)}" for part, value in side.items()) for side in parts
    )
    text = f"```yaml\n# before\n{old}\n# after\n{new}\n```\n"
    # A pair that shows other rules as well is a worse example.
    length = len(text) + 200 * len(rules)
    for rule in rules:
        if rule not in best or length < best[rule][0]:
            best[rule] = length, text


def _flow(value: Any) -> str:
    text = yaml.safe_dump(value, default_flow_style=True, width=96)
    return str(text).removesuffix("...\n").strip()


def rules_in(text: str) -> Iterator[str]:
    """The rules that have a section."""
    for line in text.splitlines():
        if line.startswith("## `"):
            yield line.strip("#` ")
