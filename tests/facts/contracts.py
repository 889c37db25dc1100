"""The facts as statements: `contracts.json` and `feature_versions.json`.

`icws_behaviour.md` adds one: every request of a session carries its cookie.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.facts.statements import Statements, property_value

Contracts = dict[str, Any]
FACTS = Path(__file__).parents[3] / "shared" / "facts"
MESSAGE = "urn:inin.com:messaging:message"
_SCALARS = {"Number integer": "Int", "Date": "DateTime"}
_LOCATIONS = {"template": "path", "header": "header", "query": "query"}


def state_facts(folder: Path, paths: set[str]) -> Statements:
    """Return what the files of facts say of some paths and all that belongs to them, by item."""
    contracts, versions, messages = (
        json.loads((folder / f"{name}.json").read_text("utf-8"))
        for name in ("contracts", "feature_versions", "messages")
    )
    contracts = _restricted(contracts, messages, paths)
    names = {type_name(urn) for kind in ("types", "enums") for urn in contracts[kind]}
    versions = [v for v in versions if v["path"] in paths or _owner_of(v["item"]) in names]
    return dict(
        [
            *_operations(contracts["operations"]),
            *_types(contracts["types"]),
            *_enumerations(contracts["enums"]),
            *_versions(contracts, versions),
        ]
    )


def _owner_of(item: str | None) -> str:
    return (item or "").partition(".")[0]


def _restricted(contracts: Contracts, messages: Contracts, paths: set[str]) -> Contracts:
    """Return the contracts of some paths, with the types and enumerations that they lead to."""
    operations = [o for o in contracts["operations"] if o["path"] in paths]
    urns = {urn for o in operations for urn in (o["content"], *o["responses"].values()) if urn}
    for holder in (*messages["subscriptions"], *messages["operations"]):
        if holder["path"] in paths:
            urns |= {message["urn"] for message in holder["messages"]}
    areas = {"common", *(next(p for p in path.split("/")[2:] if p[0] != "{") for path in paths)}
    # Messages that belong to the session, and bases that are sent themselves.
    general = [message["urn"] for message in messages["general"]]
    urns |= {urn for urn in (*general, *messages["bases"]) if _area(urn) in areas}
    reached = _reached(urns, contracts["types"], areas)
    return {
        "operations": operations,
        "types": {urn: row for urn, row in contracts["types"].items() if urn in reached},
        "enums": {urn: row for urn, row in contracts["enums"].items() if urn in reached},
    }


def _reached(urns: set[str], types: dict[str, Any], areas: set[str]) -> set[str]:
    """Return types with their bases and properties, and with what derives from them in areas."""
    found: set[str] = set()
    pending = list(urns)
    while pending:
        urn = pending.pop()
        if urn in found:
            continue
        found.add(urn)
        if urn not in types:
            continue
        pending += [row["type"] for row in types[urn]["props"].values()]
        pending += [types[urn]["base"]] if types[urn]["base"] else []
        # Every message derives from one; which of them an operation brings is known.
        pending += [
            other
            for other, row in types.items()
            if row["base"] == urn
            and _area(other) in areas
            and MESSAGE not in _ancestors(other, types)
        ]
    return found


def _area(urn: str) -> str:
    return urn.split(":")[2].partition(".")[0]


def type_name(urn: str) -> str:
    """The name that the documentation prints for a type."""
    return _SCALARS.get(urn, urn.rpartition(":")[2])


def _operations(operations: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for operation in operations:
        name = f"operation {operation['method']} {operation['path']}"
        yield name, "stated"
        for place, names in operation["required"].items():
            for parameter in names:
                yield f"{name} {_LOCATIONS[place]} {parameter}", "required"
        if "{sessionId}" in operation["path"]:
            yield f"{name} cookie", "required"
        if operation["content"]:
            yield f"{name} body", type_name(operation["content"])
        for status, urn in operation["responses"].items():
            yield f"{name} answer {status}", type_name(urn) if urn else "stated"


def _types(types: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for urn, contract in types.items():
        name = f"type {type_name(urn)}"
        yield name, "stated"
        if contract["sends_type"]:
            yield f"{name}.__type", urn
        for base in _ancestors(urn, types):
            yield f"{name} derives from {type_name(base)}", "stated"
        if MESSAGE in _ancestors(urn, types):
            yield f"message {type_name(urn)}", contract["sends_type"] and urn
        for prop, row in all_properties(urn, types).items():
            value = _reference(row)
            yield (
                f"{name}.{prop}",
                property_value(value, required=row["required"], nullable=row["nullable"]),
            )


def _ancestors(urn: str, types: dict[str, Any]) -> list[str]:
    base = types[urn]["base"]
    return [base, *_ancestors(base, types)] if base else []


def all_properties(urn: str, types: dict[str, Any]) -> dict[str, Any]:
    """A type's properties by name, those of its bases first."""
    base = types[urn]["base"]
    found = all_properties(base, types) if base else {}
    found.update(types[urn]["props"])
    return found


def _reference(row: dict[str, Any]) -> str:
    name = type_name(row["type"])
    if row.get("map"):
        return f"Dictionary of {name}"
    return f"List of {name}" if row.get("list") else name


def _enumerations(enums: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for urn, contract in enums.items():
        name = f"enumeration {type_name(urn)}"
        yield name, "stated"
        if contract["flags"]:
            yield f"{name} members combine", "stated"
        for member, value in contract["values"].items():
            yield f"{name}.{member}", str(value)


def _versions(
    contracts: dict[str, Any], versions: list[dict[str, Any]]
) -> Iterator[tuple[str, str]]:
    operations = {(o["method"], o["path"]): o for o in contracts["operations"]}
    for row in versions:
        place = f"{row['method']} {row['path']}" if row["method"] else row["path"]
        value = f"{row['feature']} {row['since']}"
        if row.get("obsolete"):
            value += f" to {row['obsolete']}"
        if row["level"] == "parameter":
            # Such a row is all that the facts know of a parameter that is not required.
            yield f"version of parameter {place} {row['item']}", value
            if row["item"] not in _required(operations[row["method"], row["path"]]):
                yield f"operation {place} parameter {row['item']}", "named"
        elif row["level"] == "message":
            yield f"version of message {row['item']}", value
        elif row["level"] == "property":
            operation = operations.get((row["method"], row["path"]))
            yield f"version of {_owner(operation, row['item'], contracts['types'])}", value
        else:
            item = f" {row['item']}" if row["item"] else ""
            yield f"version of {row['level']} {place}{item}", value


def _required(operation: dict[str, Any]) -> list[str]:
    return [name for names in operation["required"].values() for name in names]


def _owner(operation: dict[str, Any] | None, item: str, types: dict[str, Any]) -> str:
    """The part of a type that a row of an operation means: its property, or the type itself."""
    if operation is None:
        return f"property {item} of an operation without a contract"
    bodies = [operation["content"], *operation["responses"].values()]
    for urn in filter(None, bodies):
        if type_name(urn) == item:
            return f"type {item}"
        if item in all_properties(urn, types):
            return f"property {type_name(urn)}.{item}"
    return f"property {item} of {operation['method']} {operation['path']}"
