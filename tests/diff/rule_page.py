"""The pages docs/rules*.md: each rule with its levels, its reason and an example of the corpus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from generator.diff.rules import DIRECTIONS, RULES, Rule
from tests.diff.cases import entries
from tests.diff.families import family_pairs

HEAD = """# Rules of the comparison

All rules of [icwsgen diff](diff.md) with their levels, by what they are about. Each link leads to
the reason for the level, and to an example. To give a rule another level, see
[Levels of your own](diff.md#levels-of-your-own).

Written from the table of rules and the corpus of the tests: `make golden` renews it.
"""
PART_HEAD = """# {title}

Each rule of [icwsgen diff](diff.md) about them, why it has its level, and an example: the part that
differs, before and after. Below `operation` it is one of `POST /things`, below `types` the schemas,
below `property` a property of one. [Rules of the comparison](rules.md) lists the others.
"""
TITLES = {
    "rules-operations": "Rules about operations",
    "rules-schemas": "Rules about schemas",
    "rules-messages": "Rules about messages and versions",
}
_OF_OPERATIONS = (
    *("operation-", "path-", "parameter-", "request-", "response-", "media-", "error-"),
    *("security-", "server-", "tag-", "link-", "callback-", "webhook-"),
)
_OF_SCHEMAS = ("schema-", "choice-", "enum-", "unused-")
_PARTS = ("property", "types", "operation", "paths", "openapi", "asyncapi")


def pages() -> dict[str, str]:
    """The pages by their names: the list of all rules, and one of each kind."""
    examples = _examples()
    kinds: dict[str, list[Rule]] = {name: [] for name in TITLES}
    for rule in RULES.values():
        kinds[_page_of(rule)].append(rule)
    index = HEAD + "".join(
        f"\n## {TITLES[name]}\n\n" + "".join(_entry(rule, name) for rule in rules)
        for name, rules in kinds.items()
    )
    return {"rules": index} | {
        name: PART_HEAD.format(title=TITLES[name])
        + "".join(_section(rule, examples[rule.id]) for rule in rules)
        for name, rules in kinds.items()
    }


def _page_of(rule: Rule) -> str:
    if rule.id.startswith(_OF_OPERATIONS):
        return "rules-operations"
    is_of_schemas = "any" not in rule.levels or rule.id.startswith(_OF_SCHEMAS)
    return "rules-schemas" if is_of_schemas else "rules-messages"


def _entry(rule: Rule, name: str) -> str:
    return f"- [`{rule.id}`]({name}.md#{rule.id}): {levels(rule)}\n"


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
    mirrored = RULES[rule.mirror]
    page = "" if _page_of(mirrored) == _page_of(rule) else f"{_page_of(mirrored)}.md"
    mirror = f" Backwards: [`{rule.mirror}`]({page}#{rule.mirror})."
    mirror = "" if mirrored is rule else mirror
    sentence = re.sub(r"\{(\w+)\}", r"<\1>", rule.sentence)
    says = f"Says: `{sentence}`"
    return f"\n## `{rule.id}`\n\n{says}\n\n{levels(rule)}. {rule.reason}{mirror}\n\n{example}"


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
