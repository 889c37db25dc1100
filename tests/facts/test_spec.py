"""The spec agrees with the facts, but for what is explained."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.facts.differences import (
    Difference,
    Explanation,
    differences,
    load_explanations,
    split,
)
from tests.facts.document import state_spec
from tests.facts.statements import Statements

EXPLAINED = Path(__file__).parent / "explained.yaml"
Documents = tuple[dict[str, Any], dict[str, Any]]


def test_the_spec_agrees_with_the_facts(
    documents: Documents, facts: Statements, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = state_spec(*documents)
    found = differences(spec, facts)
    unexplained, unused = split(found, load_explanations(EXPLAINED))
    lines = [
        f"facts: {len(facts)}, spec: {len(spec)}, alike: {len(spec.keys() & facts.keys())}, "
        f"different: {len(found)}, not explained: {len(unexplained)}",
        *(f"  {difference}" for difference in unexplained),
        *(f"  explains nothing: {explanation.item}" for explanation in unused),
    ]
    with capsys.disabled():
        print("\n" + "\n".join(lines))
    assert unexplained == []
    assert unused == []


def test_everything_that_the_contracts_have_is_compared(facts: Statements) -> None:
    words = [item.split(" ") for item in facts]
    assert len([w for w in words if w[0] == "operation" and len(w) == 3]) == 689
    named = [(w[0], w[1]) for w in words if len(w) == 2 and "." not in w[1]]
    kinds = Counter(kind for kind, _ in named)
    assert kinds == {"type": 884, "enumeration": 147, "message": 111}


def test_an_explanation_explains_its_own_differences_only() -> None:
    explanation = Explanation("type *.a[0]", "Int", "", "because")
    assert explanation.explains(Difference("type thing.a[0]", "Int", ""))
    assert not explanation.explains(Difference("type thing.a0", "Int", ""))
    assert not explanation.explains(Difference("type thing.a[0]", "Int", "Int"))
    assert not explanation.explains(Difference("type thing.a[0]", "Long", ""))


def test_an_explanation_without_a_difference_is_reported() -> None:
    explanation = Explanation("type ghost", "stated", "", "because")
    assert split([], [explanation]) == ([], [explanation])
