# Copied from sandbox/coercion.py; edits here are lost.
"""Coercion of request bodies, for a lenient sandbox: text becomes a boolean or a number.

Some public clients send `"on": "true"`, `"on": "1"`, `"queueType": "1"` or `"remoteNumber": null`,
and work with their servers (icws_golib, MacClient, ruby-ic). The schema decides what is coerced:
text stays text where text is allowed, and null stays where null is allowed.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.schema import is_null

from .spec import Spec, child_schema

_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,19}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,19}(\.[0-9]{1,19})?([eE][+-]?[0-9]{1,2})?")


def number_in(text: str, types: Collection[str]) -> int | float | None:
    """Return the number that a text writes in digits, of one of some types; None if it is none.

    `int` and `float` take more, such as `1_000`, digits of other scripts and `nan`.
    """
    if "integer" in types and _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if "number" in types and _NUMBER.fullmatch(text) else None


class Coercer:
    """The coercion of values by the schemas of a spec."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec

    def coerce(self, schema: Node | None, value: Any) -> Any:
        """Return a value as its schema wants it; what cannot be coerced stays, to be refused."""
        if schema is None:
            return value
        schema = self._spec.option(schema, value)
        if isinstance(value, dict):
            return self._object(schema, value)
        if isinstance(value, list):
            items = child_schema(self._spec.flat(schema), 0)
            return [self.coerce(items, item) for item in value]
        return self._text(schema, value) if isinstance(value, str) else value

    def _object(self, schema: Node, value: dict[str, Any]) -> dict[str, Any]:
        flat = self._spec.flat(schema)
        coerced = {}
        for name, item in value.items():
            child = child_schema(flat, name)
            optional = name in flat.properties and name not in flat.required
            if item is None and optional and child is not None and not self._allows_null(child):
                continue
            coerced[name] = self.coerce(child, item)
        return coerced

    def _text(self, schema: Node, text: str) -> Any:
        types = self._spec.flat(schema).types
        if "string" in types:
            return text
        if "boolean" in types:
            return _BOOLEANS.get(text.strip().lower(), text)
        number = number_in(text.strip(), types)
        return text if number is None else number

    def _allows_null(self, schema: Node) -> bool:
        types = self._spec.flat(schema).types
        members = self._spec.union(schema).options
        if not types and not members:
            return True  # a schema that says nothing of types
        return "null" in types or any(is_null(each) or self._allows_null(each) for each in members)
