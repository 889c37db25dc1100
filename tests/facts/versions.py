"""Feature versions as statements: `feature_versions.json`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.facts.names import type_name
from tests.facts.types import all_properties

Row = dict[str, Any]
Contracts = dict[str, Any]


def state_versions(contracts: Contracts, rows: list[Row]) -> Iterator[tuple[str, str]]:
    """Yield what the rows state of operations, and of what belongs to them."""
    operations = {(o["method"], o["path"]): o for o in contracts["operations"]}
    for row in rows:
        value = version(row)
        place = f"{row['method']} {row['path']}" if row["method"] else row["path"]
        operation = operations.get((row["method"], row["path"]))
        yield f"version of {_item(row, place, operation, contracts)}", value


def version(row: Row) -> str:
    """Return a feature with its version, and with the one that took the item away."""
    obsolete = f" to {row['obsolete']}" if row.get("obsolete") else ""
    return f"{row.get('feature') or row['name']} {row['since']}{obsolete}"


def _item(row: Row, place: str, operation: Row | None, contracts: Contracts) -> str:
    item, level = row["item"], row["level"]
    if level == "message":
        return f"message {item}"
    if level == "enumeration member":
        return f"member {_member(item, contracts['enums'])}"
    if level == "property" and item.endswith(" response"):
        return f"answer {place} {item.removesuffix(' response')}"
    if level == "property" and operation is not None:
        return _owner(operation, item, contracts["types"]) or f"property {item} of {place}"
    return f"{level} {place} {item}" if item else f"{level} {place}"


def _member(item: str, enums: dict[str, Any]) -> str:
    """Return the member that a page prints in lower case, below the name of a property at times."""
    owner, _, member = item.partition(".")
    for urn, contract in enums.items():
        if type_name(urn) in (owner, f"{owner}Type"):
            for known in (*contract["values"], *contract.get("later_members", ())):
                if known.lower() == member.lower():
                    return f"{type_name(urn)}.{known}"
    return item


def _owner(operation: Row, item: str, types: dict[str, Any]) -> str:
    """Return the part of a body that a row means: the type itself, or the nearest property."""
    bodies = [operation["content"], *operation["responses"].values()]
    pending = [urn for urn in bodies if urn in types]
    for urn in pending:
        if type_name(urn) == item:
            return f"type {item}"
        rows = all_properties(urn, types)
        if item in rows:
            return f"property {type_name(urn)}.{item}"
        inner = [row["type"] for row in rows.values()]
        pending += [other for other in inner if other in types and other not in pending]
    return ""
