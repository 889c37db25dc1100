"""Writes types as JSON Schema in the dialect that both specs share."""

from __future__ import annotations

import re
from typing import Any, Literal

from generator.merge.catalog import Catalog, is_own_option
from generator.model.source import Feature
from generator.model.types import (
    Constant,
    Definition,
    Dictionary,
    EnumType,
    ListOf,
    Named,
    ObjectType,
    Property,
    Scalar,
    TypeRef,
    UnionType,
)

Schema = dict[str, Any]
Document = Literal["openapi", "asyncapi"]

_SCALARS: dict[str, Schema] = {
    "String": {"type": "string"},
    "Int": {"type": "integer", "format": "int32"},
    "Long": {"type": "integer", "format": "int64"},
    "Float": {"type": "number", "format": "float"},
    "Double": {"type": "number", "format": "double"},
    "Duration": {"type": "number", "format": "icws-duration"},
    "Boolean": {"type": "boolean"},
    "DateTime": {"type": "string", "format": "icws-date-time"},
    "Date": {"type": "string", "format": "icws-date"},
    "Time": {"type": "string", "format": "icws-time"},
    "Guid": {"type": "string", "format": "uuid"},
    "Uri": {"type": "string", "format": "uri-reference"},
}


def x_feature(feature: Feature | None) -> Schema:
    """The extension that states a feature version, as a dict to merge; empty for None."""
    if feature is None:
        return {}
    value: Schema = {"name": feature.name, "since": feature.since}
    if feature.obsolete is not None:
        value["obsolete"] = feature.obsolete
    return {"x-feature": value}


def description(text: str) -> Schema:
    """A description to merge; markup in it is escaped, so that it stays text."""
    return {"description": markdown(text)} if text else {}


def markdown(text: str) -> str:
    """Page text as CommonMark: nothing in it is a tag."""
    return re.sub(r"<(?=[A-Za-z/!?])", "&lt;", text)


class SchemaWriter:
    """Writes the types of a catalog for one of the two documents."""

    def __init__(self, catalog: Catalog, document: Document) -> None:
        self.catalog = catalog
        self.document = document

    def reference(self, ref: TypeRef) -> Schema:
        """The schema of a type where it is used: a basic type, a list, a `$ref`."""
        if isinstance(ref, Scalar):
            return dict(_SCALARS[ref.name])
        if isinstance(ref, Constant):
            kind = "integer" if isinstance(ref.value, int) else "string"
            return {"type": kind, "const": ref.value}
        if isinstance(ref, ListOf):
            schema: Schema = {"type": "array", "items": self.reference(ref.item)}
            if ref.at_least is not None:
                schema["minItems"] = ref.at_least
            if ref.at_most is not None:
                schema["maxItems"] = ref.at_most
            return schema
        if isinstance(ref, Dictionary):
            value = self.property(ref.entry)
            keys = description(ref.key.description) if ref.key else {}
            names = {"propertyNames": keys} if keys else {}
            return {"type": "object", **names, "additionalProperties": value}
        if isinstance(ref, Named):
            return self._named(ref)
        return {}

    def _named(self, named: Named) -> Schema:
        if isinstance(named.definition, UnionType) and is_own_option(named.definition):
            return self._union(named.definition)
        name = self.catalog.name_of(named)
        if name not in self.catalog.types:
            return {}
        return {"$ref": f"#/components/schemas/{name}"}

    def component(self, definition: Definition) -> Schema:
        """The schema of a named type."""
        head = description(definition.description)
        tail = x_feature(definition.feature)
        if isinstance(definition, ObjectType):
            return {"type": "object"} | head | self._properties(definition) | tail
        if isinstance(definition, EnumType):
            return {"type": "integer"} | head | enum_members(definition) | tail
        return head | self._union(definition) | tail

    def _properties(self, definition: ObjectType) -> Schema:
        schema: Schema = {}
        if definition.properties:
            schema["properties"] = {p.name: self.property(p) for p in definition.properties}
        required = [prop.name for prop in definition.properties if prop.required]
        if required:
            schema["required"] = required
        return schema

    def property(self, prop: Property) -> Schema:
        """The schema of one property, with everything that the page says of it."""
        schema = self.reference(prop.type)
        default = default_value(prop.default, prop.type)
        text = prop.description
        if prop.default and default is None:
            text = f"{text}\n\nDefault: {prop.default}".strip()
        limits = {
            "minimum": prop.minimum,
            "maximum": prop.maximum,
            "minLength": prop.min_length,
            "maxLength": prop.max_length,
        }
        schema |= {key: value for key, value in limits.items() if value is not None}
        if prop.nullable:
            schema = _nullable(schema)
        schema |= description(text)
        if default is not None:
            schema["default"] = default
        if prop.read_only:
            schema["readOnly"] = True
        if prop.required_when:
            schema["x-required-when"] = prop.required_when
        return schema | x_feature(prop.feature)

    def _union(self, union: UnionType) -> Schema:
        """Options by `__type`.

        Where one option has none (the base type itself), a value of another option fits it
        too, so that `oneOf` would refuse what the server sends: then it is `anyOf`.
        """
        tagged: dict[str, str] = {}
        refs: list[Schema] = []
        for option in union.options:
            gate = x_feature(option.feature)
            schema_of_option = self.reference(option.type) | description(option.description)
            refs.append(schema_of_option | gate)
            if isinstance(option.type, Named):
                name = self.catalog.name_of(option.type)
                known = self.catalog.types.get(name)
                if isinstance(known, ObjectType) and known.urn:
                    tagged[known.urn] = f"#/components/schemas/{name}"
        schema: Schema = {"oneOf" if len(tagged) == len(refs) else "anyOf": refs}
        if not tagged:
            return schema
        if self.document == "openapi":
            schema["discriminator"] = {"propertyName": "__type", "mapping": tagged}
        else:
            schema["discriminator"] = "__type"
        return schema


def enum_members(definition: EnumType) -> Schema:
    """The keywords that list the members of an enumeration."""
    schema: Schema = {
        "enum": [member.value for member in definition.members],
        "x-enum-varnames": [member.name for member in definition.members],
    }
    if any(member.description for member in definition.members):
        schema["x-enum-descriptions"] = [markdown(m.description) for m in definition.members]
    if any(member.feature for member in definition.members):
        schema["x-enum-features"] = [
            x_feature(member.feature).get("x-feature") for member in definition.members
        ]
    return schema


def _nullable(schema: Schema) -> Schema:
    if isinstance(schema.get("type"), str) and "const" not in schema:
        return schema | {"type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def default_value(text: str | None, ref: TypeRef) -> Any:
    """A default as JSON, if it fits the type; None where there is none or it does not fit."""
    if text is None or text == "":
        return None
    if isinstance(ref, Scalar):
        if ref.name == "Boolean":
            return {"true": True, "false": False}.get(text.lower())
        if ref.name in {"Int", "Long"}:
            return int(text) if re.fullmatch(r"-?\d{1,18}", text) else None
        if ref.name in {"Float", "Double", "Duration"}:
            return float(text) if re.fullmatch(r"-?\d{1,15}(\.\d{1,15})?", text) else None
        return text
    if isinstance(ref, Named) and isinstance(ref.definition, EnumType):
        return next((m.value for m in ref.definition.members if m.name == text), None)
    return None
