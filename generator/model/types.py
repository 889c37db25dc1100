"""The types of representations: objects, enumerations, unions, and references to them."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from generator.model.source import Feature, Source
from generator.spec.property_types import PropertyType


# Frozen without slots: pickle sets the slots of a frozen class by Python code.
class Constant(Struct, frozen=True):
    """A value that is always the same; `__type` is the usual one."""

    value: str | int


class ListOf(Struct, frozen=True):
    """A list with the bounds that the page prints (`[1,*]`: at least one, no upper bound)."""

    item: TypeRef
    at_least: int | None = None
    at_most: int | None = None


class Dictionary(Struct, frozen=True):
    """Free keys with values of one type, as the rows `[key]` and `[value]` state them."""

    entry: Property
    key: Property | None = None

    @property
    def value(self) -> TypeRef:
        """The type of the values."""
        return self.entry.type


class Named(Struct, eq=False):
    """A reference to a type by the name that the page prints.

    `definition` is None where the page names the type and shows nothing of it.
    """

    name: str
    definition: Definition | None = None


class Unknown(Struct, frozen=True):
    """A value whose type the page does not show."""

    phrase: str = ""


TypeRef = PropertyType | Constant | ListOf | Dictionary | Named | Unknown


class Property(Struct, eq=False):
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


class Member(Struct, eq=False):
    """A member of an enumeration."""

    name: str
    value: int
    source: Source
    description: str = ""
    feature: Feature | None = None


class LostName(Struct, eq=False):
    """A row of which the capture kept the contents but not the name.

    `members` are those of an enumeration, which stood below the row.
    """

    what: Literal["property", "type", "option"]
    kind: str
    source: Source
    members: list[Member] = []


class ObjectType(Struct, eq=False):
    """A complex type with its properties in page order.

    `unplaced` holds rows that were read but whose owner the capture lost, and the rows that it
    lost, in page order. A `captured` type may hold rows of a nested object whose own row the
    capture lost without a sign. `is_cut`: its page breaks off, in this type or below it. `content`
    is a digest of all that it states, save for its name and its places; it is empty where that is
    not all of it, and where nobody has asked.
    """

    name: str
    source: Source
    urn: str | None = None
    description: str = ""
    feature: Feature | None = None
    properties: list[Property] = []
    unplaced: list[Property | LostName] = []
    captured: bool = False
    is_cut: bool = False
    content: str = ""


class EnumType(Struct, eq=False):
    """An enumeration; the wire carries the integer."""

    name: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    members: list[Member] = []


class Option(Struct, eq=False):
    """One type of several that a value may have."""

    type: TypeRef
    source: Source
    description: str = ""
    feature: Feature | None = None


class UnionType(Struct, eq=False):
    """*Multiple options*: a value of one of several types, told apart by `__type`."""

    name: str
    source: Source
    description: str = ""
    feature: Feature | None = None
    options: list[Option] = []


Definition = ObjectType | EnumType | UnionType


def urn_of(properties: list[Property]) -> str | None:
    """Return the constant of the row `__type`; None where there is no such row."""
    constants = (p.type for p in properties if p.name == "__type" and isinstance(p.type, Constant))
    return next((str(constant.value) for constant in constants), None)


def type_name(ref: TypeRef) -> str:
    """Return a short name of a type, for reports and comparisons."""
    if isinstance(ref, (PropertyType, Named)):
        return ref.name
    if isinstance(ref, Constant):
        return repr(ref.value)
    if isinstance(ref, ListOf):
        bounds = f"[{ref.at_least or 0},{'*' if ref.at_most is None else ref.at_most}]"
        return f"List {bounds}: {type_name(ref.item)}"
    if isinstance(ref, Dictionary):
        return f"Dictionary: {type_name(ref.value)}"
    return "unknown"
