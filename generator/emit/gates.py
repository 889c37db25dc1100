"""Feature gates of the spec, as tables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from generator.emit.errors import SpecError
from generator.emit.plan import Gate, Gates, Plan

Table = dict[str, Any]


def gates_of(holder: Any, pointer: str) -> Gates:
    """Return the gates that a part of the spec states itself.

    Raises:
        SpecError: `x-feature` has not the form `{name, since, obsolete?}`.
    """
    value = holder.get("x-feature") if isinstance(holder, dict) else None
    return gates_from(value, pointer)


def gates_from(value: Any, pointer: str) -> Gates:
    """Return the gates of an `x-feature` value: None, one gate, or a list of them."""
    if value is None:
        return ()
    found = value if isinstance(value, list) else [value]
    return merged(_gate(item, pointer) for item in found)


def merged(gates: Iterable[Gate]) -> Gates:
    """Return one gate a feature, the strictest, in the order of first appearance."""
    strictest: dict[str, Gate] = {}
    for gate in gates:
        other = strictest.get(gate.feature)
        if other is not None:
            ends = [end for end in (gate.obsolete, other.obsolete) if end is not None]
            since = max(gate.since, other.since)
            gate = Gate(gate.feature, since, min(ends, default=None))
        strictest[gate.feature] = gate
    return tuple(strictest.values())


def sentence(gates: Gates) -> str:
    """Return what a docstring says of gates: `Needs interactions 13.`, or an empty string."""
    words = []
    for gate in gates:
        words.append(f"Needs {gate.feature} {gate.since}.")
        if gate.obsolete is not None:
            words.append(f"Obsolete from {gate.feature} {gate.obsolete}.")
    return " ".join(words)


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
        return [
            {"name": gate.feature, "since": gate.since}
            | ({} if gate.obsolete is None else {"obsolete": gate.obsolete})
            for gate in value
        ]

    return (json.dumps(plain(tables(plan)), indent=2, ensure_ascii=True) + "\n").encode()


def _gate(item: Any, pointer: str) -> Gate:
    expected = "{name: <feature>, since: <integer>, obsolete?: <integer>}"
    if not isinstance(item, dict):
        raise SpecError("openapi.yaml", f"{pointer}/x-feature", "is no object", expected)
    name, since, obsolete = item.get("name"), item.get("since"), item.get("obsolete")
    numbers = [since] if obsolete is None else [since, obsolete]
    if not isinstance(name, str) or any(type(number) is not int for number in numbers):
        raise SpecError("openapi.yaml", f"{pointer}/x-feature", f"is {item!r}", expected)
    return Gate(name, int(since or 0), obsolete)


def _put(table: Table, gates: Gates, *path: Any) -> None:
    if not gates:
        return
    for key in path[:-1]:
        table = table.setdefault(key, {})
    table[path[-1]] = gates
