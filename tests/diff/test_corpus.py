"""Each pair of the corpus gives exactly the expected changes, forwards and backwards."""

from __future__ import annotations

import re

import pytest

from generator.diff import Change, compare
from generator.diff.rules import RULES
from tests.diff.cases import Case, cases
from tests.diff.families import family_pairs

CASES = list(cases())


def levels(changes: list[Change]) -> dict[str, str]:
    return {change.rule: str(change.level) for change in changes}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_changes_are_those_expected(case: Case) -> None:
    assert levels(compare(case.before, case.after)) == case.forward
    assert levels(compare(case.after, case.before)) == case.backward


def test_every_rule_has_a_pair() -> None:
    told = [(case.forward, case.backward) for case in CASES]
    told += [(pair.forward, pair.backward) for pair in family_pairs()]
    spoken = {rule for ways in told for rules in ways for rule in rules}
    assert spoken == set(RULES)


def test_names_are_unique() -> None:
    names = [case.name for case in CASES]
    assert len(set(names)) == len(names) >= 60


def test_every_change_has_a_sentence_without_gaps() -> None:
    for case in CASES:
        for change in (*compare(case.before, case.after), *compare(case.after, case.before)):
            assert change.sentence
            assert not re.search("[{][a-z]+[}]", change.sentence)
