# Copied from sandbox/validation.py; edits here are lost.
"""JSON Schema validators for the dialled versions, compiled when they are first asked."""

from __future__ import annotations

import json
import re
from typing import Any

import jsonschema_rs

from .pruning import Pruner
from .spec import Node, Spec
from .versions import Dial

_BITS = {"int32": 31, "int64": 63}
_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?|\d{8}T?\d{4}(\d\d(\.\d+)?)?)Z", re.ASCII
)
_FORMATS = {"icws-date-time": lambda text: _MOMENT.fullmatch(text) is not None}
_DROPPED = frozenset({"description", "summary", "example", "examples", "default", "discriminator"})


class Validators:
    """Validators of schemas as the dialled versions have them."""

    def __init__(self, spec: Spec, dial: Dial) -> None:
        self._spec = spec
        self._pruner = Pruner(spec, dial)
        self._compiled: dict[str, jsonschema_rs.Draft202012Validator] = {}

    def of(self, schema: Any) -> jsonschema_rs.Draft202012Validator:
        """Return the validator of a schema of the spec."""
        key = json.dumps(schema)
        found = self._compiled.get(key)
        if found is None:
            found = self._compiled[key] = self._compile(schema)
        return found

    def _compile(self, schema: Any) -> jsonschema_rs.Draft202012Validator:
        definitions: dict[str, Any] = {}
        waiting: list[str] = []
        document = self._standalone(schema, waiting)
        while waiting:
            name = waiting.pop()
            if name not in definitions:
                definitions[name] = self._standalone(self._spec.schemas[name], waiting)
        # The slash of a pointer and its escapes are not in names; other characters may be.
        document = {"allOf": [document], "$defs": definitions}
        return jsonschema_rs.Draft202012Validator(document, validate_formats=True, formats=_FORMATS)

    def _standalone(self, node: Any, waiting: list[str]) -> Any:
        """Return a schema without what the dial lacks; the names that it refers to are noted."""
        if not isinstance(node, dict):
            return node
        result = {}
        for key, value in node.items():
            if key.startswith("x-") or key in _DROPPED:
                continue
            result[key] = self._keyword(key, value, node, waiting)
        bits = _BITS.get(str(node.get("format")))
        if bits is not None:
            result.setdefault("minimum", -(2**bits))
            result.setdefault("maximum", 2**bits - 1)
        tags = (node.get("discriminator") or {}).get("mapping")
        if "oneOf" in node and tags:
            result.pop("oneOf")
            return {**result, **self._tagged(node, tags, waiting)}
        return result

    def _keyword(self, key: str, value: Any, node: Node, waiting: list[str]) -> Any:
        if key == "$ref":
            name = str(value).rsplit("/", 1)[-1]
            waiting.append(name)
            return f"#/$defs/{name}"
        if key == "properties":
            kept = {k: v for k, v in value.items() if self._pruner.has(v)}
            return {k: self._standalone(v, waiting) for k, v in kept.items()}
        if key == "required":
            known = node.get("properties", {})
            return [k for k in value if k not in known or self._pruner.has(known[k])]
        if key == "enum":
            return self._pruner.members(node)
        if key in ("oneOf", "anyOf", "allOf", "prefixItems"):
            return [self._standalone(v, waiting) for v in value if self._pruner.has(v)]
        if key in ("items", "additionalProperties", "propertyNames", "not"):
            return self._standalone(value, waiting)
        return value

    def _tagged(self, node: Node, tags: dict[str, str], waiting: list[str]) -> Node:
        """Choose among the options by `__type`, so that an error is that of the option meant."""
        gone = [str(o.get("$ref")) for o in node["oneOf"] if not self._pruner.has(o)]
        cases = []
        for tag, ref in tags.items():
            if ref not in gone:
                option = self._standalone({"$ref": ref}, waiting)
                is_tag = {"required": ["__type"], "properties": {"__type": {"const": tag}}}
                cases.append({"if": is_tag, "then": option})
        known = [tag for tag, ref in tags.items() if ref not in gone]
        return {
            "type": "object",
            "required": ["__type"],
            "properties": {"__type": {"enum": known}},
            "allOf": cases,
        }
