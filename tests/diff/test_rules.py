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
    assert rule.levels.keys() <= mirror.levels.keys()
    assert not mirror.variant_of


OF_A_DIRECTION = [rule for rule in RULES.values() if "any" not in rule.levels]
IN_ALL_DIRECTIONS = [rule for rule in OF_A_DIRECTION if set(rule.levels) != {"request"}]
REVERSED = [
    rule
    for rule in IN_ALL_DIRECTIONS
    if not rule.variant_of
    and rule.levels["request"] == Level.BREAKING
    and rule.levels["response"] == Level.ADDITION
]


@pytest.mark.parametrize("rule", OF_A_DIRECTION, ids=lambda rule: rule.id)
def test_a_rule_of_one_direction_is_there_in_all_or_in_requests_alone(rule: Rule) -> None:
    assert set(rule.levels) in ({"request"}, set(DIRECTIONS))


@pytest.mark.parametrize("rule", IN_ALL_DIRECTIONS, ids=lambda rule: rule.id)
def test_readers_of_responses_and_of_messages_are_treated_alike(rule: Rule) -> None:
    assert rule.levels["response"] == rule.levels["message"]


@pytest.mark.parametrize("rule", REVERSED, ids=lambda rule: rule.id)
def test_what_narrows_requests_widens_nothing_for_readers(rule: Rule) -> None:
    """Check the mirrors of rules that break callers and are safe for readers."""
    mirror = RULES[rule.mirror]
    assert mirror.levels["request"] in (Level.ADDITION, Level.WARNING)
    assert mirror.levels["response"] in (Level.BREAKING, Level.WARNING)


def test_levels_are_in_order() -> None:
    assert Level.DOCS < Level.ADDITION < Level.WARNING < Level.BREAKING
