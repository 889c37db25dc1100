"""Rules: kinds of change, with the level that each has in a direction.

A rule of schemas has a level for each direction: a request that may hold less breaks callers; a
response or a message that may hold more breaks readers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from generator.diff.rule_table import ASKED, LIFECYCLES, ROWS, VARIANTS

# In the direction `unused` no value travels: that of a property which is read only, in a request.
Direction = Literal["request", "response", "message", "any", "unused"]
# Whether new parts are expected to state a version: if one of the specs states any, always, never.
Profile = Literal["auto", "gated", "plain"]
DIRECTIONS: tuple[Direction, ...] = ("request", "response", "message")


class Level(IntEnum):
    """Levels of changes, in order of their weight."""

    DOCS = 0
    ADDITION = 1
    WARNING = 2
    BREAKING = 3

    def __str__(self) -> str:
        return self.name.lower()


LEVELS = {str(level): level for level in reversed(Level)}
"""The levels by their names, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    Attributes:
        id: its name in outputs and in accepted changes.
        levels: how much it matters, by the direction in which the values of a schema travel; by
            `any` alone for other parts.
        sentence: the statement about the item, with the names of arguments in braces.
        reason: why it has these levels.
        mirror: the rule of the same change backwards.
        variant_of: the rule that it is in particular circumstances; both have one mirror.
    """

    id: str
    levels: Mapping[Direction, Level]
    sentence: str
    reason: str
    mirror: str
    variant_of: str = ""

    @property
    def level(self) -> Level:
        """The weightiest of its levels."""
        return max(self.levels.values())

    def statement(
        self, arguments: Mapping[str, str], shown: Mapping[str, str] | None = None
    ) -> str:
        """Return the statement about the item with its arguments, as they are shown."""
        where = [at for at, side in enumerate(("old", "new")) if arguments.get(side) == "none"]
        sentences = _OF_NOTHING.get(self.id, ("", ""))
        sentence = next((sentences[at] for at in where if sentences[at]), self.sentence)
        return sentence.format_map(shown or arguments)

    def of(self, direction: Direction) -> tuple[Direction, Level]:
        """Return the direction that counts for values that travel in one, and the level there.

        A rule that no level of it is about counts as it does elsewhere.
        """
        if "any" in self.levels:
            return "any", self.levels["any"]
        if direction == "unused":
            return direction, Level.DOCS
        return direction, self.levels.get(direction, self.level)


_LETTERS = {level.name[0]: level for level in Level}


def _levels(letters: str) -> dict[Direction, Level]:
    if len(letters) == 1:
        return {"any": _LETTERS[letters]}
    by_direction = {at: letters[at != "request"] for at in DIRECTIONS}
    return {at: _LETTERS[letter] for at, letter in by_direction.items() if letter != "-"}


def _rules() -> Iterator[Rule]:
    mirrors: dict[str, str] = {}
    for kind, requirable, gone, why_gone, unstated, why_unstated, plain, why_plain in LIFECYCLES:
        new, removed, safe = f"{kind}-added", f"{kind}-removed", "A" * len(gone)
        mirrors |= {new: removed, removed: new}
        milder = "".join("W" if letter == "B" else letter for letter in gone)
        noun = _NOUNS.get(kind)
        fresh, lost = (
            (f"a new {noun}", f"no longer one of the {noun}s") if noun else ("new", "gone")
        )
        if requirable:
            asked = "B" if len(gone) == 1 else "B-"
            yield _rule(f"{new}-required", asked, f"is {fresh} and required", ASKED, removed, new)
        for variant, letters, sentence, reason in (
            ("", unstated, f"is {fresh} and states no version: {_UNSURE}", why_unstated),
            ("-in-new-version", safe, f"is {fresh} in {{since}}", _IN_NEW_VERSION),
            ("-late", safe, "is documented late: it came with {since}", _LATE),
            ("-plain", plain, f"is {fresh}", why_plain),
        ):
            yield _rule(new + variant, letters, sentence, reason, removed, variant and new)
        yield _rule(removed, gone, f"is {lost}", why_gone, new)
        sentence = f"is {lost}; it was obsolete from {{obsolete}} on"
        yield _rule(f"{removed}-obsolete", milder, sentence, _ANNOUNCED, new, removed)
    for row in ROWS:
        halves = [row[at : at + 4] for at in range(0, len(row), 4)]
        for (name, *half), (mirror, *_) in zip(halves, reversed(halves), strict=True):
            mirrors[name] = mirror
            yield _rule(name, *half, mirror)
    for variant_of, name, *rest in VARIANTS:
        yield _rule(name, *rest, mirrors[variant_of], variant_of)


def _rule(id_: str, letters: str, *texts: str) -> Rule:
    return Rule(id_, _levels(letters), *texts)


# Of rules that name what was and what is: the sentence where nothing was, and where nothing is.
_OF_NOTHING = {
    "limit-tightened": ("now has {keyword} {new}", ""),
    "limit-loosened": ("", "no longer has {keyword} {old}"),
    **dict.fromkeys(
        ("content-changed", "server-address-changed", "security-address-changed"),
        ("now has {keyword} {new}", "no longer has {keyword} {old}"),
    ),
    "operation-tags-changed": ("is in {new}; it had no tag", "has no tag; it was in {old}"),
    "standard-changed": ("is a document of version {new}", "states no version; it was {old}"),
    "error-id-type-changed": ("has the type {new}, and had none", "has no type; it was {old}"),
    "message-content-type-changed": ("has the media type {new}", "no longer has {old}"),
    "message-urn-changed": ("has the name {new}, and had none", "has no name; it was {old}"),
}
# What a name alone does not tell.
_NOUNS = {"enum-value": "value", "option": "option"}
_UNSURE = "servers may not have it"
_IN_NEW_VERSION = (
    "No server had the version before, so every server that states it has the part, and older ones "
    "are told by it."
)
_LATE = "Servers of that version had the part all along; only the document is newer."
_ANNOUNCED = "The version in which the part ends was announced."
RULES: dict[str, Rule] = {rule.id: rule for rule in _rules()}
