"""docs/rules.md, and the pages that it links, have the rules as they are."""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.diff.rules import RULES
from tests.diff.rule_page import pages, rules_in

DOCS = Path(__file__).parents[2] / "docs"


def test_the_pages_of_rules_are_current() -> None:
    expected = pages()
    for name, text in expected.items():
        page = DOCS / f"{name}.md"
        if os.environ.get("UPDATE_GOLDEN") == "1":
            page.write_text(text, "utf-8")
        assert page.read_text("utf-8") == text
    assert sorted(rule for text in expected.values() for rule in rules_in(text)) == sorted(RULES)


def test_every_rule_has_a_reason() -> None:
    assert all(rule.reason.endswith(".") for rule in RULES.values())


def test_the_docs_name_only_rules_that_there_are() -> None:
    text = (DOCS / "diff.md").read_text("utf-8")
    for name in re.findall(r"`…?-?([a-z]+(?:-[a-z]+)*)-?…?`", text):
        if "-" in name and not name.startswith("x-"):
            assert any(name in rule for rule in RULES) or name in _NO_RULES


_NO_RULES = {"accepted-changes", "fail-on", "pre-commit"}
