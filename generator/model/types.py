"""The types of representations: objects, enumerations, unions, and references to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from generator.model.source import Feature, Source
from generator.spec.property_types import PropertyType


# Frozen without slots: pickle sets the slots of a frozen class by Python code.
@dataclass(frozen=True)
class Constant:
    """A value that is always the same; `__type` is the usual one."""

    value: str | int


@dataclass(frozen=True)
class ListOf:
    """A list with the bounds that the page prints (`[1,*]`: at least one, no upper bound)."""

    item: TypeRef
    at_least: int | None = None
    at_most: int | None = None


@dataclass(frozen=True)
class Dictionary:
    """Free keys with values of one type, as the rows `[key]` and `[value]` state them."""

    entry: Property
    key: Property | None = None

    @property
    def value(self) -> TypeRef:
        """The type of the values."""
        return self.entry.type


@dataclass(slots=True, eq=False)
class Named:
    """A reference to a type by the name that the page prints.

    `definition` is None where the page names the type and shows nothing of it.
    """

    name: str
    definition: Definition | None = None


@dataclass(frozen=True)
class Unknown:
    """A value whose type the page does not show."""

    phrase: str = ""


TypeRef = PropertyType | Constant | ListOf | Dictionary | Named | Unknown


@dataclass(slots=True, eq=False)
class Property:
    """One row of a representation.

    `is_cut`: the page breaks off within the row; what it does not state is unknown.
    """

    name: str
    type: TypeRef
    source: Source
    description: str = ""
    required: bool = False
    required_when: str | None = None
    nullable: bool = False
    items_nullable: bool = False
    read_only: bool = False
    default: str | None = None
    minimum: int | None = None
    maximum: int | None = None
    min_length: int | None = None
    max_length: int | None = None
    feature: Feature | None = None
    is_cut: bool = False


@dataclass(slots=True, eq=False)
class Member:
    """A member of an enumeration."""

    name: str
    value: int
    source: Source
    description: str = ""
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class LostName:
    """A row of which the capture kept the contents but not the name.

    `members` are those of an enumeration, which stood below the row.
    """

    what: Literal["property", "type", "option"]
    kind: str
    source: Source
    members: list[Member] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class ObjectType:
    """A complex type with its properties in page order.

    `unplaced` holds rows that were read but whose owner the capture lost, and the rows that it
    lost, in page order. A `captured` type may hold rows of a nested object whose own row the
    capture lost without a sign. `is_cut`: its page breaks off, in this type or below it.
    """

    name: str
    source: Source
    urn: str | None = None
    description: str = ""
    feature: Feature | None = None
    properties: list[Property] = field(default_factory=list)
    unplaced: list[Property | LostName] = field(default_factory=list)
    captured: bool = False
    is_cut: bool = False


@dataclass(slots=True, eq=False)
class EnumType:
    """An enumeration; the wire carries the integer."""

    name: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    members: list[Member] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Option:
    """One type of several that a value may have."""

    type: TypeRef
    source: Source
    description: str = ""
    feature: Feature | None = None


@dataclass(slots=True, eq=False)
class UnionType:
    """*Multiple options*: a value of one of several types, told apart by `__type`."""

    name: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    options: list[Option] = field(default_factory=list)


Definition = ObjectType | EnumType | UnionType


def urn_of(properties: list[Property]) -> str | None:
    """Return the constant of the row `__type`; None where there is no such row."""
    constants = (p.type for p in properties if p.name == "__type" and isinstance(p.type, Constant))
    return next((str(constant.value) for constant in constants), None)
