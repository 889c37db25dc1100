"""JSON Schema validators for the dialled versions, compiled when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import jsonschema_rs

from generator.spec.document import Node
from generator.spec.gates import union_keyword
from generator.spec.property_types import PROPERTY_TYPES, with_format
from generator.spec.schema import (
    component_name,
    discriminator,
    options,
    referred_type,
    required_names,
)

from .pruning import Pruner
from .spec import Spec
from .versions import Dial

_DROPPED = frozenset({"description", "summary", "example", "examples", "default", "discriminator"})


def _accepts(pattern: str) -> Callable[[str], bool]:
    compiled = re.compile(pattern, re.ASCII)
    return lambda text: compiled.fullmatch(text) is not None


_FORMATS = {
    row.format: _accepts(row.pattern) for row in PROPERTY_TYPES if row.format and row.pattern
}

Waiting = dict[str, Node]
"""Component schemas that a document refers to and does not have yet."""


class SchemaValidators:
    """Validators of schemas as the dialled versions have them."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._pruner = Pruner(spec, dial)
        # By the id of a schema's value, which the document keeps alive.
        self._compiled: dict[int, jsonschema_rs.Draft202012Validator] = {}

    def of(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema of the spec."""
        key = id(schema.value)
        if key not in self._compiled:
            self._compiled[key] = self._compile(schema)
        return self._compiled[key]

    def _compile(self, schema: Node) -> jsonschema_rs.Draft202012Validator:
        definitions: dict[str, Any] = {}
        waiting: Waiting = {}
        document = self._standalone(schema, waiting)
        while waiting:
            name, component = waiting.popitem()
            if name not in definitions:
                definitions[name] = self._standalone(component, waiting)
        # Names have neither the slash of a pointer nor its escapes.
        document = {"allOf": [document], "$defs": definitions}
        return jsonschema_rs.Draft202012Validator(document, validate_formats=True, formats=_FORMATS)

    def _standalone(self, schema: Node, waiting: Waiting) -> Any:
        """Return a schema without the parts that the dial lacks; references go to `waiting`."""
        if not isinstance(schema.value, dict):
            return True if schema.missing else schema.value
        result = {
            key: self._keyword(key, child, schema, waiting)
            for key, child in schema.items()
            if not key.startswith("x-") and key not in _DROPPED and key != "required"
        }
        required = self._required(schema)
        if required:
            result["required"] = required
        row = with_format(schema.value.get("format"))
        if row is not None and row.minimum is not None:
            result.setdefault("minimum", row.minimum)
        if row is not None and row.maximum is not None:
            result.setdefault("maximum", row.maximum)
        by_tag = discriminator(schema)[1]
        if "oneOf" in result and by_tag:
            del result["oneOf"]
            return {**result, **self._tagged(schema, by_tag, waiting)}
        return result

    def _keyword(self, key: str, value: Node, schema: Node, waiting: Waiting) -> Any:
        if key == "$ref":
            return self._reference(schema.target() or schema.resolve(), waiting)
        if key == "properties":
            kept = {name: child for name, child in value.items() if self._pruner.has(child)}
            return {name: self._standalone(child, waiting) for name, child in kept.items()}
        if key == "enum":
            return self._pruner.members(schema)
        if key == "allOf":
            # What a value must meet besides stays: a list of nothing is no schema.
            return [self._standalone(child, waiting) for child in value.elements()]
        if key in ("oneOf", "anyOf", "prefixItems"):
            members = options(schema) if key == union_keyword(schema) else value.elements()
            kept_members = [child for child in members if self._pruner.has(child)]
            return [self._standalone(child, waiting) for child in kept_members]
        if key in ("items", "additionalProperties", "propertyNames", "not"):
            return self._standalone(value, waiting)
        return value.value

    def _required(self, schema: Node) -> list[str]:
        """Return the required properties that the dial has."""
        known = dict(schema.child("properties").items())
        names = required_names(schema)
        return [name for name in names if name not in known or self._pruner.has(known[name])]

    def _reference(self, target: Node, waiting: Waiting) -> str:
        name = str(component_name(target))
        waiting[name] = target
        return f"#/$defs/{name}"

    def _tagged(self, schema: Node, by_tag: Mapping[str, Node], waiting: Waiting) -> dict[str, Any]:
        """Select among the options by `__type`, so that an error is that of the option meant."""
        lacked = (option for option in options(schema) if not self._pruner.has(option))
        gone = {target.parts for target in map(referred_type, lacked) if target is not None}
        known = {tag: option for tag, option in by_tag.items() if option.parts not in gone}
        cases = []
        for tag, option in known.items():
            is_tag = {"required": ["__type"], "properties": {"__type": {"const": tag}}}
            cases.append({"if": is_tag, "then": {"$ref": self._reference(option, waiting)}})
        return {
            "type": "object",
            "required": ["__type"],
            "properties": {"__type": {"enum": list(known)}},
            "allOf": cases,
        }
