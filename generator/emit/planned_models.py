"""The models of a client as planned: classes, enumerations and aliases, with fields and members."""

from __future__ import annotations

from typing import Any

import msgspec

from generator.spec.gates import Gates

Shape = dict[str, Any]
"""A schema reduced to types and class names; see `generator.emit.planning.shapes`."""
Options = tuple[tuple[Any, Gates], ...]
"""The values of an enumeration that have gates of their own: whatever JSON can be."""


class Planned(msgspec.Struct, frozen=True, tag=True, tag_field="planned", array_like=True):
    """A part of a plan: nothing but data, so that its digest is of all that it holds."""


def is_moment(shape: Shape) -> bool:
    """Return whether the values of a shape are date-times, beside null."""
    members = shape.get("anyOf", [shape])
    texts = [member for member in members if member != {"type": "null"}]
    return bool(texts) and all("format" in member for member in texts)


def has_untagged(shape: Shape) -> bool:
    """Return whether a shape has a union that is marked as untagged, at any depth."""
    inner = [shape[key] for key in ("items", "additionalProperties") if key in shape]
    return "untagged" in shape or any(map(has_untagged, [*inner, *shape.get("anyOf", ())]))


class Field(Planned, frozen=True):
    """A field of a struct, with the name of its property.

    The gates are those that the property states, and those that its type has beside a class.
    The options are values with gates of their own. `parsed` is the name of the attribute that has
    a received date-time as a datetime; `is_attributes` says that the field has the attributes of
    an interaction, whose names have no letter case.
    """

    name: str
    wire: str
    shape: Shape
    required: bool
    gates: Gates
    doc: str
    read_only: bool
    options: Options = ()
    parsed: str = ""
    is_attributes: bool = False


def holds_attributes(field: Field) -> bool:
    """Return whether a field is declared as the attributes of an interaction: texts by name."""
    texts = {"type": "object", "additionalProperties": {"type": "string"}}
    return field.wire == "attributes" and field.required and field.shape == texts


class Member(Planned, frozen=True):
    """A member of an enumeration."""

    name: str
    value: int
    gates: Gates
    doc: str


class ModelType(Planned, frozen=True):
    """A class or type alias of the models, with its effective gates and paragraphs of text."""

    name: str
    component: str
    gates: Gates
    doc: tuple[str, ...]


class ItemLists(Planned, frozen=True):
    """The fields of a message that say what was added to a list of items, changed and removed.

    Attributes:
        added: the field with new items: a list of them, or a dictionary by key; empty where the
            changed ones have them, too.
        changed: the field with changed items; empty if there is none.
        removed: the field with what was removed; empty if there is none.
        key: the paths of the fields that identify an item; empty where it is its own key, or the
            key of a dictionary.
        key_types: the types of the parts of a key as source.
        item: the shape of an item.
        attributes: the field with the attributes of an item, which change one by one.
        partial: whether a changed item has another class than an added one.
        plain: the type of the items of a dictionary as source, where they are plain values.
    """

    added: str
    changed: str
    removed: str
    key: tuple[str, ...]
    key_types: tuple[str, ...]
    item: Shape
    attributes: str = ""
    partial: bool = False
    plain: str = ""

    @property
    def key_type(self) -> str:
        """The type of a key as source."""
        only = len(self.key_types) == 1
        return self.key_types[0] if only else f"tuple[{', '.join(self.key_types)}]"


class Struct(ModelType, frozen=True):
    """A class with fields.

    Attributes:
        tag: the `__type` of its objects, if any.
        fields: all fields, those of the base too.
        base: the class that it derives from, if any.
        inherited: the names of the fields that the base declares as they are.
        lists: the list of items that a message changes, if any.
        received: whether a server sends its objects.
        sent: whether a client sends its objects.
    """

    tag: str | None
    fields: tuple[Field, ...]
    base: str | None = None
    inherited: tuple[str, ...] = ()
    lists: ItemLists | None = None
    received: bool = True
    sent: bool = False

    @property
    def own(self) -> tuple[Field, ...]:
        """The fields that the class itself declares."""
        if not self.inherited:
            return self.fields
        return tuple(field for field in self.fields if field.name not in self.inherited)

    @property
    def takes_datetimes(self) -> bool:
        """Whether a program alone makes such objects, and can do so with datetimes."""
        return not self.received and any(is_moment(field.shape) for field in self.own)

    @property
    def sends_moments(self) -> bool:
        """Whether a program can send its date-times as datetimes."""
        return self.sent and any(is_moment(field.shape) for field in self.own)

    @property
    def has_untagged(self) -> bool:
        """Whether it declares a field with a union that msgspec refuses."""
        return any(has_untagged(field.shape) for field in self.own)

    @property
    def has_attributes(self) -> bool:
        """Whether it declares the attributes of an interaction."""
        return any(field.is_attributes for field in self.own)


class Enumeration(ModelType, frozen=True):
    """An open enumeration."""

    members: tuple[Member, ...]


class Union(ModelType, frozen=True):
    """A type alias."""

    shape: Shape


class Models(Planned, frozen=True):
    """All classes of the models."""

    structs: tuple[Struct, ...]
    enumerations: tuple[Enumeration, ...]
    unions: tuple[Union, ...]

    @property
    def types(self) -> tuple[ModelType, ...]:
        """All of them, in the order in which they are rendered."""
        return (*self.structs, *self.enumerations, *self.unions)

    @property
    def classes(self) -> dict[str, str]:
        """The names of all classes and aliases by component."""
        return {item.component: item.name for item in self.types}

    @property
    def names(self) -> list[str]:
        """The names of all classes and aliases, sorted."""
        return sorted(item.name for item in self.types)

    @property
    def tags(self) -> list[str]:
        """The `__type` of each class that has one, sorted."""
        return sorted({struct.tag for struct in self.structs if struct.tag is not None})
