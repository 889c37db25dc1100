# Copied from runtime/pydantic_schema.py; edits here are lost.
"""Schemas of models for pydantic, which FastAPI and others use; imported when they ask for one.

pydantic checks data by these schemas and names each fault with its place, which the lenient
reading of responses does not; then the object is made as from a response. So unknown properties,
members of enumerations and types of objects survive here, too.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct
from pydantic_core import CoreSchema, core_schema

from .encoding import to_wire
from .field_docs import field_docs, stated_doc
from .interchange import from_data
from .model import UnknownObject
from .shapes import (
    CollectionShape,
    DictShape,
    ListShape,
    StructShape,
    UnionShape,
    UnknownShape,
    shape_of,
)
from .unknown_types import classes_of
from .value_shapes import EnumShape, LiteralShape, ScalarShape, Shape

__all__ = ["core_schema_of", "mapping_schema_of"]

_SCALARS: dict[type, Callable[..., CoreSchema]] = {
    str: core_schema.str_schema,
    int: core_schema.int_schema,
    float: core_schema.float_schema,
    bool: core_schema.bool_schema,
}


def core_schema_of(cls: type[Struct]) -> CoreSchema:
    """Return the schema of a class, with the schemas of all classes that it refers to."""
    shape = shape_of(cls)
    classes: dict[type, StructShape] = {}
    _reach(shape, classes)
    return core_schema.definitions_schema(_place(shape), [_object(s) for s in classes.values()])


def mapping_schema_of(cls: type[dict[str, str]]) -> CoreSchema:
    """Return the schema of a class of mappings from texts to texts."""
    texts = core_schema.str_schema(strict=True)
    return core_schema.no_info_after_validator_function(cls, core_schema.dict_schema(texts, texts))


def _reach(shape: Shape, classes: dict[type, StructShape]) -> None:
    """Add the classes of a shape, and those that they refer to at any depth."""
    waiting = [shape]
    while waiting:
        shape = waiting.pop()
        if isinstance(shape, CollectionShape):
            waiting.append(shape.item)
        elif isinstance(shape, UnionShape):
            waiting += shape.members
        elif isinstance(shape, StructShape) and shape.type not in classes:
            classes[shape.type] = shape
            waiting += shape.derived.values()
            waiting += [field for _, field, _ in shape.fields.values()]


def _place(shape: Shape) -> CoreSchema:
    """Return the schema of a value."""
    if isinstance(shape, StructShape):
        first, *derived = map(_reference, (shape, *shape.derived.values()))
        return core_schema.union_schema([first, *derived]) if derived else first
    if isinstance(shape, UnionShape):
        return core_schema.union_schema([*map(_place, shape.members)])
    if isinstance(shape, ListShape):
        return core_schema.list_schema(_place(shape.item))
    if isinstance(shape, DictShape):
        return core_schema.dict_schema(core_schema.str_schema(), _place(shape.item))
    if isinstance(shape, UnknownShape):
        return _unknown()
    return _single(shape)


def _single(shape: Shape) -> CoreSchema:
    if isinstance(shape, EnumShape) and issubclass(shape.type, enum.IntEnum):
        # Not the schema of enumerations: it has no place for members that came later.
        members = ", ".join(f"{member.value} {member.name}" for member in shape.type)
        return core_schema.no_info_after_validator_function(
            shape.type,
            core_schema.int_schema(strict=True),
            metadata=_updates(title=shape.type.__name__, description=members),
        )
    if isinstance(shape, LiteralShape):
        return core_schema.union_schema([_SCALARS[kind](strict=True) for kind in shape.kinds])
    if isinstance(shape, ScalarShape):
        schema = _SCALARS.get(shape.type)
        return core_schema.none_schema() if schema is None else schema(strict=True)
    return core_schema.any_schema()


def _reference(shape: StructShape) -> CoreSchema:
    return core_schema.definition_reference_schema(_name(shape.type))


def _name(cls: type) -> str:
    return f"{cls.__module__}.{cls.__qualname__}:{id(cls)}"


def _object(shape: StructShape) -> CoreSchema:
    """Return the definition of a class."""
    cls = shape.type
    docs = field_docs(cls)
    fields = {
        wire: core_schema.typed_dict_field(
            _place(field), required=required, metadata=_updates(description=docs.get(name))
        )
        for wire, (name, field, required) in shape.fields.items()
    }
    # A program that makes an object by hand knows its Python names; a server uses no others.
    renamed = {
        name: wire for wire, (name, _, _) in shape.fields.items() if name not in shape.fields
    }
    if shape.tag_field is not None:
        tag = core_schema.typed_dict_field(core_schema.literal_schema([shape.tag]), required=False)
        fields = {shape.tag_field: tag, **fields}

    def validate(value: Any, check: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            value = {renamed.get(name, name): part for name, part in value.items()}
        return from_data(cls, to_wire(check(value)))

    validate.__name__ = cls.__name__  # by which errors in unions name their member
    return core_schema.no_info_wrap_validator_function(
        validate,
        core_schema.typed_dict_schema(
            fields,
            cls_name=cls.__name__,
            extra_behavior="allow",
            metadata=_updates(title=cls.__name__, description=stated_doc(cls)),
        ),
        ref=_name(cls),
        serialization=core_schema.plain_serializer_function_ser_schema(to_wire),
    )


def _unknown() -> CoreSchema:
    """Return the schema of objects of unknown types; one of a known type has to fit that type."""

    def validate(value: Any, check: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if isinstance(value, UnknownObject):
            return value
        unknown = UnknownObject(data=check(value))
        if classes_of(unknown, None):
            raise ValueError(f"the object does not fit its type {unknown.type}")
        return unknown

    return core_schema.no_info_wrap_validator_function(
        validate,
        core_schema.dict_schema(core_schema.str_schema()),
        serialization=core_schema.plain_serializer_function_ser_schema(to_wire),
    )


def _updates(**updates: str | None) -> dict[str, Any]:
    """Return what a schema's JSON Schema shall say beside what follows from the schema."""
    return {"pydantic_js_updates": {key: text for key, text in updates.items() if text}}
