# Copied from runtime/shapes.py; edits here are lost.
"""Shapes of structs, collections and unions: lenient decoding of data that msgspec refuses.

There is a shape for each kind of type annotation. It converts the parts that fit and raises
``MismatchError`` otherwise; it does not check ranges and lengths, which the server does. The
shape of a struct is created once.
"""

from __future__ import annotations

import enum
import types
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec
from msgspec import UNSET, UnsetType

from .containers import Kept, KeptDict, KeptList, is_array, is_object
from .model import Model, UnknownObject
from .moments import MOMENT
from .untagged import UntaggedUnion
from .value_shapes import (
    ConvertedShape,
    EnumShape,
    LiteralShape,
    MismatchError,
    MomentShape,
    ScalarShape,
    Shape,
)

__all__ = [
    "CollectionShape",
    "DictShape",
    "ListShape",
    "MismatchError",
    "Shape",
    "StructShape",
    "UnionShape",
    "read_or_keep",
    "shape_of",
    "struct_shape",
    "subclasses",
]


S = TypeVar("S", bound=msgspec.Struct)


class CollectionShape(Shape):
    """The base of lists and dictionaries, with the shape of their items.

    A bad item becomes an unknown object, or stays as it is.
    """

    def __init__(self, item: Shape) -> None:
        self.item = item

    def _admits_all(self, value: Any, parts: Iterable[Any]) -> bool:
        admits = self.item.admits_kept if isinstance(value, Kept) else self.item.admits
        return all(map(admits, parts))


class ListShape(CollectionShape):
    """A list."""

    kinds = frozenset({list})

    def read(self, value: Any) -> Any:
        """Convert the items one by one."""
        if not isinstance(value, list):
            raise MismatchError
        items = [read_or_keep(self.item, part) for part in value]
        return items if all(map(self.item.admits, items)) else KeptList(items)

    def admits(self, value: Any) -> bool:
        """Return whether the value is a sequence, but no text, of values that may be sent."""
        return is_array(value) and self._admits_all(value, value)


class DictShape(CollectionShape):
    """A dictionary with any text as keys."""

    kinds = frozenset({dict})

    def read(self, value: Any) -> Any:
        """Convert the values one by one."""
        if not isinstance(value, dict):
            raise MismatchError
        items = {key: read_or_keep(self.item, part) for key, part in value.items()}
        return items if all(map(self.item.admits, items.values())) else KeptDict(items)

    def admits(self, value: Any) -> bool:
        """Return whether the value is a mapping to values that may be sent."""
        return is_object(value) and self._admits_all(value, value.values())


class UnknownShape(Shape):
    """An unknown object, which any JSON object fits."""

    kinds = frozenset({dict})

    def read(self, value: Any) -> Any:
        """Wrap a JSON object."""
        if not isinstance(value, dict):
            raise MismatchError
        return UnknownObject(data=value)

    def admits(self, value: Any) -> bool:
        """Return whether the value is an unknown object."""
        return isinstance(value, UnknownObject)


class StructShape(Shape):
    """A struct; the shapes of its fields are created at first use, since types can be recursive."""

    kinds = frozenset({dict})

    def __init__(self, type_: type[msgspec.Struct]) -> None:
        self.type = type_
        config = type_.__struct_config__
        self.tag_field = config.tag_field
        self.tag = config.tag
        self._fields: dict[str, tuple[str, Shape, bool]] | None = None
        self._derived: dict[str, StructShape] | None = None

    @property
    def derived(self) -> dict[str, StructShape]:
        """The shapes of the derived types by tag, without those that a program derives."""
        if self._derived is None:
            self._derived = {
                str(shape.tag): shape
                for shape in map(struct_shape, subclasses(self.type))
                if shape.type.__module__ == self.type.__module__
                if shape.tag is not None and shape.tag != self.tag
            }
        return self._derived

    @property
    def fields(self) -> dict[str, tuple[str, Shape, bool]]:
        """The fields by wire name: Python name, shape, and whether the field is required."""
        if self._fields is None:
            self._fields = {
                info.encode_name: (info.name, shape_of(info.type), info.required)
                for info in msgspec.structs.fields(self.type)
                if info.name != "additional_properties"
            }
        return self._fields

    def read(self, value: Any) -> Any:
        """Convert the known properties; keep the others, and those that do not fit."""
        if not isinstance(value, dict):
            raise MismatchError
        tag = value.get("__type")
        if self.derived and isinstance(tag, str) and tag in self.derived:
            return self.derived[tag].read(value)
        if self.tag_field in value and value[self.tag_field] != self.tag:
            raise MismatchError
        known: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for wire, raw in value.items():
            if wire == self.tag_field:
                continue
            if wire not in self.fields:
                extra[wire] = raw
                continue
            name, shape, required = self.fields[wire]
            try:
                known[name] = shape.read(raw)
            except MismatchError:
                if required:
                    raise MismatchError(f"the property {wire!r} has another type") from None
                extra[wire] = raw
        for wire, (name, _, required) in self.fields.items():
            if required and name not in known:
                raise MismatchError(f"the required property {wire!r} is missing")
        if extra and issubclass(self.type, Model):
            known["additional_properties"] = extra
        return self.type(**known)

    def admits(self, value: Any) -> bool:
        """Return whether the value is such an object, or an unknown one."""
        return isinstance(value, (self.type, UnknownObject))


class UnionShape(Shape):
    """A union: the tag distinguishes objects, the kind of JSON value everything else."""

    def __init__(self, members: list[Shape]) -> None:
        self.members = members
        self.kinds = frozenset().union(*(member.kinds for member in members))
        structs = [member for member in members if isinstance(member, StructShape)]
        self.structs = structs
        self.untagged = [s for s in structs if s.tag is None]
        self.tag_field = next((s.tag_field for s in structs if s.tag_field), "__type")
        self.unknown = any(isinstance(member, UnknownShape) for member in members)
        self._by_tag: dict[str, StructShape] | None = None

    @property
    def by_tag(self) -> dict[str, StructShape]:
        """The member for the objects of a tag, which is its own or that of a derived type."""
        if self._by_tag is None:
            self._by_tag = {}
            for member in self.structs:
                own = [] if member.tag is None else [str(member.tag)]
                for tag in [*own, *member.derived]:
                    self._by_tag.setdefault(tag, member)
        return self._by_tag

    def read(self, value: Any) -> Any:
        """Convert by the first member that fits, beginning with those for this kind of value."""
        if isinstance(value, dict) and self.structs:
            tag = value.get(self.tag_field)
            if self.unknown and isinstance(tag, str) and tag not in self.by_tag:
                return UnknownObject(data=value)
            try:
                return self._struct(value)
            except MismatchError:
                if self.unknown:
                    return UnknownObject(data=value)
        rest = [member for member in self.members if not isinstance(member, StructShape)]
        for member in sorted(rest, key=lambda member: type(value) not in member.kinds):
            try:
                return member.read(value)
            except MismatchError:
                continue
        raise MismatchError

    def _struct(self, value: dict[str, Any]) -> Any:
        """Convert by the best struct; one without a tag takes objects that no other tag claims."""
        tag = value.get(self.tag_field)
        if isinstance(tag, str) and tag in self.by_tag:
            return self.by_tag[tag].read(value)
        if self.tag_field in value:
            if self.unknown:
                raise MismatchError
            candidates = self.untagged
        else:
            candidates = self.untagged or (self.structs if len(self.structs) == 1 else [])
        best: Any = None
        for member in candidates:
            try:
                candidate = member.read(value)
            except MismatchError:
                continue
            if best is None or _extras(candidate) < _extras(best):
                best = candidate
        if best is None:
            raise MismatchError
        return best

    def admits(self, value: Any) -> bool:
        """Return whether one of the members admits the value."""
        return any(member.admits(value) for member in self.members)


_STRUCTS: dict[type, StructShape] = {}


def subclasses(type_: type[S]) -> Iterator[type[S]]:
    """Yield the classes that derive from a class, directly or indirectly."""
    for derived in type_.__subclasses__():
        yield derived
        yield from subclasses(derived)


def struct_shape(type_: type[msgspec.Struct]) -> StructShape:
    """Return the shape of a struct class; the same one for each call."""
    if type_ not in _STRUCTS:
        _STRUCTS[type_] = StructShape(type_)
    return _STRUCTS[type_]


def shape_of(type_: Any) -> Shape:
    """Return the shape of a type annotation."""
    type_ = getattr(type_, "__value__", type_)
    origin, args = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return MomentShape() if MOMENT in type_.__metadata__ else shape_of(args[0])
    if origin in (Union, types.UnionType):
        members = [shape_of(arg) for arg in args if arg is not UnsetType]
        return members[0] if len(members) == 1 else UnionShape(members)
    if origin is Literal:
        return LiteralShape(args)
    if type_ is list or origin in (list, Sequence):
        return ListShape(shape_of(args[0]) if args else Shape())
    if (type_ is dict or origin in (dict, Mapping)) and (not args or args[0] is str):
        return DictShape(shape_of(args[1]) if args else Shape())
    if type_ is Any:
        return Shape()
    if type_ is None or type_ is type(None):
        return ScalarShape(type(None))
    if type_ in (bool, int, float, str):
        return ScalarShape(type_)
    return _shape_of_class(type_)


def _shape_of_class(type_: Any) -> Shape:
    if isinstance(type_, UntaggedUnion):
        return shape_of(type_.union)
    if isinstance(type_, type):
        if issubclass(type_, UnknownObject):
            return UnknownShape()
        if issubclass(type_, msgspec.Struct):
            return struct_shape(type_)
        if issubclass(type_, enum.Enum):
            return EnumShape(type_)
    return ConvertedShape(type_)


def read_or_keep(shape: Shape, value: Any) -> Any:
    """Convert an item of a collection, or keep it as it is."""
    try:
        return shape.read(value)
    except MismatchError:
        return UnknownObject(data=value) if isinstance(value, dict) else value


def _extras(value: Any) -> int:
    extra = getattr(value, "additional_properties", UNSET)
    return 0 if extra is UNSET else len(extra)
