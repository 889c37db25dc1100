"""docs/diff.md has the table of rules as it is."""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.diff.rules import RULES, Rule

PAGE = Path(__file__).parents[2] / "docs/diff.md"
TABLE = re.compile(r"(?<=UPDATE_GOLDEN=1 -->\n).*(?=<!-- end of rules -->)", re.DOTALL)


def table() -> str:
    rows = [
        f"| `{r.id}` | {levels(r)} | `{r.mirror}` | {sentence(r.sentence)} |"
        for r in RULES.values()
    ]
    return "\n".join(["| rule | level | mirror | says that it |", "| --- " * 4 + "|", *rows, ""])


def levels(rule: Rule) -> str:
    """The level, or those for callers and for readers; a rule of requests has the first only."""
    if "any" in rule.levels:
        return str(rule.level)
    callers, readers = rule.levels["request"], rule.levels.get("response", "")
    return f"requests: {callers}" + (
        f"; responses, messages: {readers}" if rule.alone == "" else ""
    )


def sentence(text: str) -> str:
    return re.sub(r"\{(\w+)\}", r"*\1*", text)


def test_the_table_of_rules_is_the_one_in_the_docs() -> None:
    page = PAGE.read_text("utf-8")
    expected = TABLE.sub(lambda _: table(), page)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(expected, "utf-8")
    assert PAGE.read_text("utf-8") == expected


def test_the_docs_name_only_rules_that_there_are() -> None:
    page = TABLE.sub("", PAGE.read_text("utf-8"))
    for name in re.findall(r"`…?-?([a-z]+(?:-[a-z]+)*)-?…?`", page):
        if "-" in name and not name.startswith("x-"):
            assert any(name in rule for rule in RULES) or name in _NO_RULES


_NO_RULES = {"accepted-changes", "fail-on"}
