"""Where two pages disagree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.source import Source
from generator.model.types import Constant, Dictionary, ListOf, Named, Property, TypeRef
from generator.spec.property_types import PropertyType


@dataclass(frozen=True, slots=True)
class Conflict:
    """A fact that two places state differently; the first one is kept."""

    item: str
    what: str
    here: Source
    there: Source
    left: str
    right: str

    def __str__(self) -> str:
        left, right = (" ".join(text.split()) for text in (self.left, self.right))
        return f"{self.there}: {self.what} of {self.item} is {right}: {left}, as {self.here} has it"


def type_name(ref: TypeRef) -> str:
    """A short name of a type, for reports and comparisons."""
    if isinstance(ref, PropertyType | Named):
        return ref.name
    if isinstance(ref, Constant):
        return repr(ref.value)
    if isinstance(ref, ListOf):
        bounds = f"[{ref.at_least or 0},{'*' if ref.at_most is None else ref.at_most}]"
        return f"List {bounds}: {type_name(ref.item)}"
    if isinstance(ref, Dictionary):
        return f"Dictionary: {type_name(ref.value)}"
    return "unknown"


def differing(one: Property, other: Property) -> Iterator[tuple[str, str, str]]:
    """What two rows of one property state differently: what, here, there.

    A page that says nothing of a default, a range or a feature does not contradict one that
    does; requirement and nullability are always stated.
    """
    stated = {
        "type": (type_name(one.type), type_name(other.type)),
        "requirement": (_need(one), _need(other)),
        "nullability": (str(one.nullable), str(other.nullable)),
    }
    optional = {
        "description": (one.description or None, other.description or None),
        "default": (one.default, other.default),
        "feature": (_gate(one), _gate(other)),
        "minimum": (one.minimum, other.minimum),
        "maximum": (one.maximum, other.maximum),
        "least length": (one.min_length, other.min_length),
        "greatest length": (one.max_length, other.max_length),
    }
    stated |= {k: (str(a), str(b)) for k, (a, b) in optional.items() if None not in (a, b)}
    for what, (left, right) in stated.items():
        if " ".join(left.split()) != " ".join(right.split()):
            yield what, left, right


def completed(one: Property, other: Property) -> Property:
    """The first row, with what only the other one states."""
    return replace(
        one,
        description=one.description or other.description,
        default=one.default if one.default is not None else other.default,
        feature=one.feature or other.feature,
        minimum=one.minimum if one.minimum is not None else other.minimum,
        maximum=one.maximum if one.maximum is not None else other.maximum,
        min_length=one.min_length if one.min_length is not None else other.min_length,
        max_length=one.max_length if one.max_length is not None else other.max_length,
    )


def _need(prop: Property) -> str:
    return "required" if prop.required else "conditional" if prop.required_when else "optional"


def _gate(prop: Property) -> tuple[str, int, int | None] | None:
    return prop.feature.gate if prop.feature else None
