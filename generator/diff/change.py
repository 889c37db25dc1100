"""Changes: rule, item, place in both specs, effects, and a fingerprint."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.diff.data import digest
from generator.diff.rules import RULES, Direction, Level


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
class Effect:
    """The effect of a change on the values that travel in one direction.

    Attributes:
        direction: the direction; `any` for what is no schema, or the same in all directions.
        level: how much the change matters there.
        affected: the operations and messages that it reaches, as `POST /x`, in the order of the
            spec.
    """

    direction: Direction
    level: Level
    affected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A change: one fact of the specs, however many operations and directions it reaches.

    Attributes:
        rule: the id of its rule.
        item: the name of the part that changed.
        old: the place in the old spec.
        new: the place in the new spec.
        arguments: what the sentence names.
        feature: the version that the part needs, as `interactions 14`.
        values: a digest of what changed, where neither item nor arguments have it.
        effects: what it means in each direction that it reaches, the weightiest first.
        old_text: the old words of a text that changed; empty where there were none.
        new_text: the new ones.
        alike: the items of all operations or messages that have it alike; empty where one has it.
    """

    rule: str
    item: str
    old: Place
    new: Place
    arguments: Mapping[str, str] = field(default_factory=dict)
    feature: str = ""
    values: str = ""
    effects: tuple[Effect, ...] = ()
    old_text: str = ""
    new_text: str = ""
    alike: tuple[str, ...] = ()

    @property
    def level(self) -> Level:
        """The level of the change: that of its weightiest effect."""
        return max((effect.level for effect in self.effects), default=RULES[self.rule].level)

    @property
    def affected(self) -> tuple[str, ...]:
        """The operations and messages that it reaches, in whatever direction."""
        return tuple(dict.fromkeys(place for effect in self.effects for place in effect.affected))

    @property
    def source(self) -> str:
        """The page and line of the part or its holder; of the old page where the part is gone."""
        places = (self.new, self.old) if self.new.there else (self.old, self.new)
        return next((place.source for place in places if place.source), "")

    @property
    def sentence(self) -> str:
        """The statement about the item."""
        return RULES[self.rule].statement(self.arguments)

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits that tell this change from others.

        Made of the rule, the item and what changed, be it a text; not of sentences, lines or what
        it reaches, so that it outlives them.
        """
        texts = [self.old_text, self.new_text] if self.old_text or self.new_text else []
        facts = [self.rule, self.item, dict(self.arguments), self.values, texts, self.alike]
        return digest(json.dumps(facts, sort_keys=True, ensure_ascii=False))[:12]


def by_level(changes: Iterable[Change]) -> list[Change]:
    """Return changes by level, the weightiest first, then by item."""
    return sorted(changes, key=lambda c: (-c.level, c.item, c.rule, c.fingerprint))
