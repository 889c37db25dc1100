"""Feature gates of a plan as tables."""

from __future__ import annotations

import json
import re
from typing import Any

from generator.emit.plan import Plan
from generator.emit.planned_models import Enumeration, Struct
from generator.spec.gates import Gates, gate_value

Table = dict[str, Any]
_KINDS = (
    "operations",
    "bodies",
    "parameters",
    "options",
    "types",
    "properties",
    "members",
    "messages",
)
# The place of the options of a body among those of parameters.
BODY = "(body)"
_INNERMOST = re.compile(r"\[\n[^\[\]]*\]")
_BREAK = re.compile(r"\n *")


def tables(plan: Plan) -> Table:
    """Return all gates of a plan: kind of part -> name -> ... -> gates."""
    table: Table = {kind: {} for kind in _KINDS}
    for method in (method for area in plan.areas for method in area.every_method):
        operation = method.operation_id
        _put(table, method.gates, "operations", operation)
        _put(table, method.body_gates, "bodies", operation)
        for argument in method.arguments:
            if argument.place == "property":
                continue
            is_body = argument.place == "body"
            name = (operation, BODY if is_body else argument.wire)
            _put(table, () if is_body else argument.gates, "parameters", *name)
            for value, gates in argument.options:
                _put(table, gates, "options", *name, str(value))
    for item in plan.models.types:
        _put(table, item.gates, "types", item.name)
        if isinstance(item, Struct):
            for field in item.own:
                _put(table, field.gates, "properties", item.name, field.wire)
                for value, gates in field.options:
                    _put(table, gates, "options", item.name, field.wire, str(value))
        elif isinstance(item, Enumeration):
            for member in item.members:
                _put(table, member.gates, "members", item.name, member.value)
    for class_name, message in plan.messages.items():
        _put(table, message.gates, "messages", class_name)
    return table


def features_json(table: Table) -> bytes:
    """Return features.json: the tables for people and tools, the gates of a part in one line."""
    text = json.dumps(table, indent=2, default=lambda gate: gate_value((gate,)))
    # No text of JSON has a line break in it.
    text = _INNERMOST.sub(lambda match: _BREAK.sub(" ", match[0]), text)
    return f"{text}\n".encode()


def _put(table: Table, gates: Gates, *path: Any) -> None:
    if not gates:
        return
    for key in path[:-1]:
        table = table.setdefault(key, {})
    table[path[-1]] = gates
