"""docs/rules.md has the rules as they are."""

from __future__ import annotations

import os
import re
from pathlib import Path

from generator.diff.reasons import reason
from generator.diff.rules import RULES
from tests.diff.rule_page import page, rules_in

DOCS = Path(__file__).parents[2] / "docs"
PAGE = DOCS / "rules.md"


def test_the_page_of_rules_is_current() -> None:
    expected = page()
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(expected, "utf-8")
    assert PAGE.read_text("utf-8") == expected
    assert list(rules_in(expected)) == list(RULES)


def test_every_rule_has_a_reason() -> None:
    assert all(reason(id_).endswith(".") for id_ in RULES)


def test_the_docs_name_only_rules_that_there_are() -> None:
    text = (DOCS / "diff.md").read_text("utf-8")
    for name in re.findall(r"`…?-?([a-z]+(?:-[a-z]+)*)-?…?`", text):
        if "-" in name and not name.startswith("x-"):
            assert any(name in rule for rule in RULES) or name in _NO_RULES


_NO_RULES = {"accepted-changes", "fail-on", "pre-commit"}
