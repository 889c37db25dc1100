"""The table of rules is symmetric: in time, and between requests, responses and messages."""

from __future__ import annotations

import pytest

from generator.diff.rules import DIRECTIONS, RULES, Level, Rule


def of(rule: Rule) -> Rule:
    """The rule that a variant is a variant of."""
    return RULES[rule.variant_of] if rule.variant_of else rule


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_mirror_mirrors_back(rule: Rule) -> None:
    mirror = RULES[rule.mirror]
    assert RULES[mirror.mirror] == of(rule)
    assert mirror.direction == rule.direction
    assert not mirror.variant_of


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_a_rule_of_one_direction_is_there_in_all_or_says_why_not(rule: Rule) -> None:
    if rule.direction == "any":
        return
    stem = rule.id.removeprefix(rule.direction)
    missing = [d for d in DIRECTIONS if d + stem not in RULES]
    assert bool(missing) == bool(rule.alone)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_what_narrows_requests_widens_nothing_for_readers(rule: Rule) -> None:
    """Where a rule breaks callers and is safe for readers, its mirror does the reverse."""
    if rule.direction != "request" or rule.alone or rule.variant_of:
        return
    response = RULES[rule.id.replace("request", "response", 1)]
    message = RULES[rule.id.replace("request", "message", 1)]
    assert response.level == message.level
    if (rule.level, response.level) == (Level.BREAKING, Level.ADDITION):
        mirror = RULES[rule.mirror]
        assert mirror.level in (Level.ADDITION, Level.WARNING)
        assert RULES[response.mirror].level in (Level.BREAKING, Level.WARNING)


def test_levels_are_in_order() -> None:
    assert Level.DOCS < Level.ADDITION < Level.WARNING < Level.BREAKING
