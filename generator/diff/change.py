"""One change: its rule, what it is about, and where that stands."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diff.rules import RULES, Level


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part stands in a spec; `source` is the first page and line that states it, if known.

    What one of the specs has not (`there` is false) has the place of what would hold it.
    """

    file: str
    pointer: str
    line: int
    source: str = ""
    there: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A change; `feature` is the version that the part needs, as `interactions 14`.

    `values` is what tells it from others where its sentence does not.
    """

    rule: str
    item: str
    old: Place
    new: Place
    arguments: Mapping[str, str] = field(default_factory=dict)
    feature: str = ""
    values: str = ""

    @property
    def level(self) -> Level:
        """How much it matters."""
        return RULES[self.rule].level

    @property
    def source(self) -> str:
        """The page and line of the part, or of what holds it; of the old page where it is gone."""
        places = (self.new, self.old) if self.new.there else (self.old, self.new)
        return next((place.source for place in places if place.source), "")

    @property
    def sentence(self) -> str:
        """What it means, without the item."""
        return RULES[self.rule].sentence.format_map(self.arguments)

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that tell this change from others.

        Made of the rule, the item and, where it is more than docs, the values that changed: not
        of the wording or of lines, so that it outlives both.
        """
        facts = dict(self.arguments) if self.level > Level.DOCS else {}
        told = [self.rule, self.item, facts, *([self.values] if self.values else [])]
        text = json.dumps(told, sort_keys=True, ensure_ascii=False)
        return digest(text)[:12]


def digest(text: str) -> str:
    """Hex digits that stand for a text (SHA-256, FIPS 180-4)."""
    return hashlib.sha256(text.encode()).hexdigest()
