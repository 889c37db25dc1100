"""Feature gates of a plan as tables."""

from __future__ import annotations

import json
from typing import Any

from generator.emit.plan import Plan
from generator.spec.gates import Gates, gate_value

Table = dict[str, Any]


def tables(plan: Plan) -> Table:
    """Return all gates of a plan: kind of part -> name -> ... -> gates."""
    table: Table = {
        "operations": {},
        "parameters": {},
        "options": {},
        "types": {},
        "properties": {},
        "members": {},
        "messages": {},
    }
    for area in plan.areas:
        for method in area.methods:
            _put(table, method.gates, "operations", method.operation_id)
            for argument in method.arguments:
                if argument.place not in ("query", "header", "path"):
                    continue
                _put(table, argument.gates, "parameters", method.operation_id, argument.wire)
                for value, gates in argument.options:
                    _put(table, gates, "options", method.operation_id, argument.wire, str(value))
    for struct in plan.models.structs:
        _put(table, struct.gates, "types", struct.name)
        for field in struct.own:
            _put(table, field.gates, "properties", struct.name, field.wire)
    for enumeration in plan.models.enumerations:
        _put(table, enumeration.gates, "types", enumeration.name)
        for member in enumeration.members:
            _put(table, member.gates, "members", enumeration.name, member.value)
    for union in plan.models.unions:
        _put(table, union.gates, "types", union.name)
    for message in plan.messages:
        _put(table, message.gates, "messages", message.class_name)
    return table


def features_json(plan: Plan) -> bytes:
    """Return features.json: the tables for people and tools."""

    def plain(value: Any) -> Any:
        if isinstance(value, dict):
            return {str(key): plain(item) for key, item in value.items()}
        return [gate_value((gate,)) for gate in value]

    return (json.dumps(plain(tables(plan)), indent=2, ensure_ascii=True) + "\n").encode()


def _put(table: Table, gates: Gates, *path: Any) -> None:
    if not gates:
        return
    for key in path[:-1]:
        table = table.setdefault(key, {})
    table[path[-1]] = gates
