"""Differences between two sets of statements, and explanations of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ruamel.yaml import YAML

from tests.facts.statements import Statements


@dataclass(frozen=True, slots=True)
class Difference:
    """An item that the two sides state differently; "" where a side does not have it."""

    item: str
    spec: str
    facts: str

    def __str__(self) -> str:
        return f"{self.item}: spec: {self.spec or '-'}; facts: {self.facts or '-'}"


@dataclass(frozen=True)
class Explanation:
    """Differences that are as they should be, and why; `*` in a pattern stands for any text."""

    item: str
    spec: str
    facts: str
    reason: str

    def explains(self, difference: Difference) -> bool:
        """Whether this is the reason for a difference."""
        found = (difference.item, difference.spec, difference.facts)
        return self._pattern.fullmatch("\n".join(found)) is not None

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        texts = (self.item, self.spec, self.facts)
        return re.compile("\n".join(re.escape(text).replace(r"\*", ".*") for text in texts))


def differences(spec: Statements, facts: Statements) -> list[Difference]:
    """Return the items that one side lacks or states in another way, in order."""
    return [
        Difference(item, spec.get(item, ""), facts.get(item, ""))
        for item in sorted(spec.keys() | facts.keys())
        if spec.get(item) != facts.get(item)
    ]


def load_explanations(path: Path) -> list[Explanation]:
    """The list of explained differences; a reason stands over a group of patterns."""
    rows = YAML(typ="safe").load(path.read_text("utf-8"))
    return [
        Explanation(entry["item"], entry.get("spec", ""), entry.get("facts", ""), row["reason"])
        for row in rows
        for entry in row["differences"]
    ]


def split(
    found: list[Difference], explanations: list[Explanation]
) -> tuple[list[Difference], list[Explanation]]:
    """The differences that nothing explains, and the explanations that explain nothing."""
    unexplained = [d for d in found if not any(e.explains(d) for e in explanations)]
    unused = [e for e in explanations if not any(e.explains(d) for d in found)]
    return unexplained, unused
