"""Conflicts: facts that two pages state differently, and slips that cannot be true."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from generator.errors import LocatedError
from generator.model.source import Feature, Source, version_of
from generator.model.types import Property, type_name

# Facts of a row that a page may leave open, and the words for them.
_OPTIONAL = {
    "description": "description",
    "read_only": "read-only",
    "items_nullable": "null items",
    "default": "default",
    "feature": "feature",
    "minimum": "minimum",
    "maximum": "maximum",
    "min_length": "least length",
    "max_length": "greatest length",
}

_facts = attrgetter("required", "required_when", "nullable", "is_cut", *_OPTIONAL)

_UNSTATED_WHEN_FALSE = ("description", "read_only", "items_nullable")


class Conflict(Struct, frozen=True):
    """A fact that two places state differently, of which the first is kept, or a slip of one place.

    A slip cannot be true beside what the first place states, which may be the same one; it is
    left out. `left` then words what would be true.
    """

    item: str
    what: str
    here: Source
    there: Source
    left: str
    right: str

    def __str__(self) -> str:
        left, right = (" ".join(text.split()) for text in (self.left, self.right))
        problem = f"{self.what} of {self.item} is {right}"
        expected = left if self.here == self.there else f"{left}, as in {self.here}"
        return str(LocatedError(self.there.page, problem, expected, self.there.line))


class Stated(Protocol):
    """A part of a page, which has a place there."""

    @property
    def source(self) -> Source:
        """The place."""


def conflict(
    item: str, what: str, one: Stated, other: Stated, left: object, right: object
) -> Conflict:
    """Return the conflict of two parts of pages that state a fact differently."""
    return Conflict(item, what, one.source, other.source, str(left), str(right))


def version_slips(item: str, feature: Feature | None) -> Iterator[Conflict]:
    """Yield a conflict for a part that went before it came, of which the gate says less."""
    if feature is not None and not feature.is_sound:
        expected = f"a version after {feature.since}"
        yield conflict(item, "obsolete version", feature, feature, expected, feature.obsolete)


def state_the_same(one: Property, other: Property) -> bool:
    """Tell whether two rows of one property have the same facts and types of one name."""
    if _facts(one) != _facts(other):
        return False
    return one.type is other.type or type_name(one.type) == type_name(other.type)


def differing(one: Property, other: Property) -> Iterator[tuple[str, str, str]]:
    """Yield what two rows of one property state differently: fact, here, there.

    A page that says nothing of a default, a range, a feature or of being read-only does not
    contradict one that does; requirement and nullability are always stated, unless a page breaks
    off within the row.
    """
    if state_the_same(one, other):
        return
    stated: dict[str, tuple[object, object]] = {
        "type": (type_name(one.type), type_name(other.type)),
    }
    if not (one.is_cut or other.is_cut):
        stated["requirement"] = (_requirement(one), _requirement(other))
        stated["nullability"] = (one.nullable, other.nullable)
    stated |= {word: (_stated(one, f), _stated(other, f)) for f, word in _OPTIONAL.items()}
    for fact, values in stated.items():
        left, right = (str(value) for value in values)
        if None not in values and left.split() != right.split():
            yield fact, left, right


def completed(one: Property, other: Property) -> Property:
    """Return the first row with what only the other one states."""
    missing = [name for name in _OPTIONAL if _stated(one, name) is None]
    if one.is_cut and not other.is_cut:
        missing += ["required", "required_when", "nullable", "is_cut"]
    return replace(one, **{name: getattr(other, name) for name in missing})


def _stated(prop: Property, name: str) -> object:
    """Return a fact of a row; None where the row does not state it."""
    value: object = getattr(prop, name)
    if isinstance(value, Feature):
        return version_of(value)
    return value or None if name in _UNSTATED_WHEN_FALSE else value


def _requirement(prop: Property) -> str:
    return "required" if prop.required else "conditional" if prop.required_when else "optional"
