"""Types and enumerations of `contracts.json` as statements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.facts.names import type_name, value_name
from tests.facts.statements import property_value

MESSAGE = "urn:inin.com:messaging:message"
# Facts of a property beside its value, and the keywords of JSON Schema for them.
_KEYWORDS = {
    "default": "default",
    "maximum": "maximum",
    "max_length": "maxLength",
    "minimum": "minimum",
    "min_items": "minItems",
    "read_only": "readOnly",
}
Contract = dict[str, Any]


def state_types(types: dict[str, Contract]) -> Iterator[tuple[str, str]]:
    """Yield what the contracts say of types; of a property that is inherited, at each heir."""
    for urn, contract in types.items():
        name = f"type {type_name(urn)}"
        yield name, "stated"
        if contract["sends_type"]:
            yield f"{name}.__type", urn
        for base in ancestors(urn, types):
            yield f"{name} derives from {type_name(base)}", "stated"
        if MESSAGE in ancestors(urn, types):
            yield f"message {type_name(urn)}", contract["sends_type"] and urn
        for prop, row in all_properties(urn, types).items():
            yield from _property(f"{name}.{prop}", row)


def _property(name: str, row: Contract) -> Iterator[tuple[str, str]]:
    need = {"required": row["required"], "nullable": row["nullable"]}
    yield name, property_value(value_name(row), **need)
    for key, keyword in _KEYWORDS.items():
        if key in row and (key, row[key]) != ("min_items", 0):
            yield f"{name} {keyword}", str(row[key])


def ancestors(urn: str, types: dict[str, Contract]) -> list[str]:
    """Return the bases of a type, the nearest first."""
    base = types[urn]["base"]
    return [base, *ancestors(base, types)] if base else []


def all_properties(urn: str, types: dict[str, Contract]) -> dict[str, Contract]:
    """Return a type's properties by name, those of its bases first."""
    base = types[urn]["base"]
    found = all_properties(base, types) if base else {}
    found.update(types[urn]["props"])
    return found


def state_enumerations(enums: dict[str, Contract]) -> Iterator[tuple[str, str]]:
    """Yield what the contracts say of enumerations, and which members came later."""
    for urn, contract in enums.items():
        name = f"enumeration {type_name(urn)}"
        yield name, "stated"
        if contract["flags"]:
            yield f"{name} members combine", "stated"
        for member, value in contract["values"].items():
            yield f"{name}.{member}", str(value)
        for member, row in contract.get("later_members", {}).items():
            yield f"{name}.{member}", str(row["value"])
        features = contract.get("later_members", {}) | contract.get("member_features", {})
        for member, row in features.items():
            yield f"version of member {type_name(urn)}.{member}", f"{row['feature']} {row['since']}"
