"""Types as JSON Schema, in the dialect that both documents share."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter
from typing import Any, Literal

import msgspec

from generator.merge.catalog import Catalog
from generator.merge.hierarchy import own_properties
from generator.model.api import ParameterOption
from generator.model.defaults import property_default
from generator.model.source import Feature
from generator.model.types import (
    Constant,
    Dictionary,
    EnumType,
    ListOf,
    LostName,
    Member,
    Named,
    ObjectType,
    Option,
    Property,
    TypeRef,
    UnionType,
)
from generator.spec.commonmark import escaped
from generator.spec.gates import combine, gate_value
from generator.spec.pointer import component_ref, keys_of
from generator.spec.property_types import PropertyType

Schema = dict[str, Any]
UNPLACED = "x-unplaced"
_REFERENCE = re.compile(rb'"\$ref":("(?:[^"\\]|\\.)*")')
_KIND = ["components", "schemas"]
_LIMITS = ("minimum", "maximum", "minLength", "maxLength")
_limits = attrgetter("minimum", "maximum", "min_length", "max_length")


def stated(keywords: Schema) -> Schema:
    """Return the keywords without those that have no value (None)."""
    return {name: value for name, value in keywords.items() if value is not None}


def x_feature(*features: Feature | None) -> Schema:
    """Return the extension that states feature versions, to merge: the strictest of each feature.

    It is empty where all are None.
    """
    gates = [(feature.gate,) for feature in features if feature]
    return {"x-feature": gate_value(combine(*gates))} if gates else {}


def description(text: str) -> Schema:
    """Return a description to merge; markup in it is escaped, so that it stays text."""
    return {"description": escaped(text)} if text else {}


def described(schema: Schema, text: str) -> Schema:
    """Return a schema with a description before the one that it has."""
    own = schema.get("description", "")
    words = "\n\n".join(filter(None, (escaped(text), own)))
    return schema | ({"description": words} if words else {})


Common = dict[str, tuple[Schema, frozenset[str]]]
"""Components that both documents have alike by name, each with those that it refers to."""


class SchemaWriter:
    """The types of a catalog, written for one of the two documents.

    Args:
        catalog: the types.
        document: the document.
        common: components that were written for the other document and are the same in this one;
            those of this document are added.
    """

    def __init__(
        self, catalog: Catalog, document: Literal["openapi", "asyncapi"], common: Common
    ) -> None:
        self.catalog = catalog
        self.document = document
        self._common = common

    def reference(self, ref: TypeRef) -> Schema:
        """Return the schema of a type where it is used: a basic type, a list, a `$ref`."""
        if isinstance(ref, PropertyType):
            return ref.schema
        if isinstance(ref, Constant):
            kind = "integer" if isinstance(ref.value, int) else "string"
            return {"type": kind, "const": ref.value}
        if isinstance(ref, ListOf):
            bounds = stated({"minItems": ref.at_least, "maxItems": ref.at_most})
            return {"type": "array", "items": self.reference(ref.item)} | bounds
        if isinstance(ref, Dictionary):
            value = self.property(ref.entry)
            keys = description(ref.key.description) if ref.key else {}
            names = {"propertyNames": keys} if keys else {}
            return {"type": "object", **names, "additionalProperties": value}
        if isinstance(ref, Named):
            return self._named(ref)
        return {}

    def _named(self, named: Named) -> Schema:
        union = named.definition if isinstance(named.definition, UnionType) else None
        name = self.catalog.name_of(named)
        if union and (self.catalog.is_inline(union) or not self._offers_all(union, name)):
            known = self.catalog.types.get(name)
            own = "" if known and known.description == union.description else union.description
            return described(self._union(union), own)
        if name not in self.catalog.types:
            return {}
        return {"$ref": component_ref("schemas", name)}

    def _offers_all(self, union: UnionType, name: str) -> bool:
        """Tell whether a place offers all options that any place of the same type does."""
        merged = self.catalog.types.get(name)
        own = self.catalog.options_of(union)
        stated = merged.options if isinstance(merged, UnionType) else own
        offered = [self.reference(option.type) for option in own]
        return all(self.reference(option.type) in offered for option in stated)

    def reachable(self, root: Any) -> Schema:
        """Return the components that a part of a document refers to, with all below them.

        A reference to a base can hold any of its derived types, so these belong to it.
        """
        components: Schema = {}
        derived = self.catalog.derived()
        waiting = [_referred(msgspec.json.encode(root))]
        while waiting:
            below = waiting.pop()
            below |= {name for base in below for name in derived.get(base, ())}
            for name in below:
                if name in self.catalog.types and name not in components:
                    components[name], further = self._with_references(name)
                    waiting.append(further)
        return {name: components[name] for name in self.catalog.types if name in components}

    def _with_references(self, name: str) -> tuple[Schema, frozenset[str]]:
        """Return a component, and the names of those that it refers to."""
        if name in self._common:
            return self._common[name]
        component = self.component(name)
        text = msgspec.json.encode(component)
        written = component, _referred(text)
        if b'"discriminator"' not in text:  # in which alone the two documents differ
            self._common[name] = written
        return written

    def component(self, name: str) -> Schema:
        """Return the schema of a named type."""
        definition = self.catalog.types[name]
        head = description(definition.description)
        tail = x_feature(definition.feature)
        if isinstance(definition, ObjectType):
            written = self._object(name, definition, head) | tail
            rows = list(map(self._unplaced, definition.unplaced))
            return written | ({UNPLACED: rows} if rows else {})
        if isinstance(definition, EnumType):
            return {"type": "integer"} | head | enum_members(definition.members) | tail
        return described(self._union(definition), definition.description) | tail

    def _object(self, name: str, definition: ObjectType, head: Schema) -> Schema:
        """Return an object type: all its properties, or its base and its own additions."""
        plain: Schema = {"type": "object"}
        base_name = self.catalog.bases.get(name, "")
        base = self.catalog.types.get(base_name)
        if not isinstance(base, ObjectType):
            return plain | head | self._properties(definition.properties)
        own = self._properties(own_properties(definition, base))
        parts = [{"$ref": component_ref("schemas", base_name)}, plain | own]
        return head | {"allOf": parts}

    def _unplaced(self, row: Property | LostName) -> Schema:
        """Return a row whose owner or name a capture lost."""
        at = {"source": str(row.source)}
        if isinstance(row, Property):
            facts = {"row": row.name, "required": row.required, "schema": self.property(row)}
            return at | facts
        members = enum_members(row.members) if row.members else None
        return at | stated({"lost": row.what, "holds": row.kind, "schema": members})

    def _properties(self, properties: list[Property]) -> Schema:
        schemas = {prop.name: self.property(prop) for prop in properties}
        required = [prop.name for prop in properties if prop.required]
        return stated({"properties": schemas or None, "required": required or None})

    def property(self, prop: Property) -> Schema:
        """Return the schema of one property, with everything that the page says of it."""
        default = None
        text = prop.description
        if prop.default:
            default = property_default(prop, self.catalog.defines(prop.type))
            if default is None:
                text = f"{text}\n\nDefault: {prop.default}".strip()
        schema = self.reference(prop.type)
        limits = _limits(prop)
        if any(limit is not None for limit in limits):
            schema = schema | stated(dict(zip(_LIMITS, limits, strict=True)))
        if prop.items_nullable and "items" in schema:
            schema = schema | {"items": _nullable(schema["items"])}
        facts = {
            "default": default,
            "readOnly": prop.read_only or None,
            "x-required-when": prop.required_when or None,
        }
        schema = _nullable(schema) if prop.nullable else schema
        return described(schema, text) | stated(facts) | x_feature(prop.feature)

    def _union(self, union: UnionType) -> Schema:
        """Return a union; `__type` tells its options apart where each of them has it.

        Where one has none (the base type itself), a value of another option fits it too, so that
        `oneOf` would refuse what the server sends: then it is `anyOf`. What is said of an option
        stands beside the union: many readers know no keyword beside a reference.
        """
        tags: list[str | None] = []
        words: list[str] = []
        offered = self.catalog.options_of(union)
        for option in offered:
            definition = self.catalog.defines(option.type)
            tags.append(definition.urn if isinstance(definition, ObjectType) else None)
            if option.description and definition and option.description != definition.description:
                text = " ".join(option.description.split())
                words.append(f"- {self._label(option)}{text}")
        options = [self.reference(option.type) for option in offered]
        gates = [x_feature(option.feature).get("x-feature") for option in offered]
        tagged = {tag: option["$ref"] for tag, option in zip(tags, options, strict=True) if tag}
        schema: Schema = {
            "oneOf" if all(tags) else "anyOf": options,
            **description("\n".join(words)),
        }
        if all(tags) and tags:
            mapping = {"propertyName": "__type", "mapping": tagged}
            schema["discriminator"] = mapping if self.document == "openapi" else "__type"
        # Extensions stand last, where a description of the versions goes before them.
        return schema | ({"x-option-features": gates} if any(gates) else {})

    def _label(self, option: Option) -> str:
        ref = option.type
        return f"`{self.catalog.name_of(ref)}`: " if isinstance(ref, Named) else ""


def _referred(part: bytes) -> frozenset[str]:
    """Return the names of the components that a part of a document refers to.

    They are found in its text, which is quicker than to look into each of its objects.
    """
    stated = set(_REFERENCE.findall(part))
    targets = (keys_of(msgspec.json.decode(text, type=str)) for text in stated)
    return frozenset(name for *kind, name in targets if kind == _KIND)


def enum_members(members: Sequence[Member]) -> Schema:
    """Return the keywords that list the members of an enumeration."""
    if not members:
        return {"type": "integer"}
    return {
        "type": "integer",
        "enum": [member.value for member in members],
        "x-enum-varnames": [member.name for member in members],
    } | member_keywords(members)


def member_keywords(members: Sequence[Member | ParameterOption]) -> Schema:
    """Return the words and versions of the values of `enum`, where any of them has some."""
    words = [escaped(member.description) for member in members]
    gates = [x_feature(member.feature).get("x-feature") for member in members]
    return stated(
        {
            "x-enum-descriptions": words if any(words) else None,
            "x-enum-features": gates if any(gates) else None,
        }
    )


def _nullable(schema: Schema) -> Schema:
    if isinstance(schema.get("type"), str) and "const" not in schema:
        return schema | {"type": [schema["type"], "null"]}
    # Nothing may stand beside a reference in a union.
    words = {key: schema[key] for key in ("description",) if key in schema}
    values = {key: value for key, value in schema.items() if key not in words}
    return words | {"anyOf": [values, {"type": "null"}]} if values else schema
