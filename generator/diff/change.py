"""Changes: rule, item, place in both specs, and a fingerprint."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diff.rules import RULES, Level


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a part in a spec.

    Attributes:
        file: the file.
        pointer: the JSON Pointer of the part.
        line: the line of the part, from 1.
        source: the first page and line that states it, as `page:line`; empty where unknown.
        there: whether the spec has the part; else this is the place of its holder.
    """

    file: str
    pointer: str
    line: int
    source: str = ""
    there: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """A change.

    Attributes:
        rule: the id of its rule.
        item: the name of the part that changed.
        old: the place in the old spec.
        new: the place in the new spec.
        arguments: what the sentence names.
        feature: the version that the part needs, as `interactions 14`.
        values: a digest of what changed, where neither item nor arguments have it.
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
        """The level of the change."""
        return RULES[self.rule].level

    @property
    def source(self) -> str:
        """The page and line of the part or its holder; of the old page where the part is gone."""
        places = (self.new, self.old) if self.new.there else (self.old, self.new)
        return next((place.source for place in places if place.source), "")

    @property
    def sentence(self) -> str:
        """The statement about the item."""
        return RULES[self.rule].sentence.format_map(self.arguments)

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that tell this change from others.

        Made of the rule, the item and, above docs, the values that changed; not of wording or
        lines, so that it outlives both.
        """
        arguments = dict(self.arguments) if self.level > Level.DOCS else {}
        facts = [self.rule, self.item, arguments, *([self.values] if self.values else [])]
        return digest(json.dumps(facts, sort_keys=True, ensure_ascii=False))[:12]


def digest(text: str) -> str:
    """Return the SHA-256 (FIPS 180-4) of a text in hex digits."""
    return hashlib.sha256(text.encode()).hexdigest()
