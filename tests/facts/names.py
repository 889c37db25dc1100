"""Names of types, enumerations and basic values on the side of the facts."""

from __future__ import annotations

from typing import Any

# Twelve printed names belong to two things each. The component that the spec names otherwise.
_OTHERWISE = {
    "configuration.people:action": "action_enumeration",
    "configuration.people:location": "location_enumeration",
    "configuration.system:statusMessage": "configuration_statusMessage",
    "configuration.system:statusMessages": "configuration_statusMessages",
    "dataExtractor:column": "dataExtractor_column",
    "dataExtractor:table": "dataExtractor_table",
    "dataExtractor:tables": "dataExtractor_tables",
    "dataExtractor:view": "dataExtractor_view",
    "dataExtractor:views": "dataExtractor_views",
    "dialer:dispositionParameters": "dialer_dispositionParameters",
    "dialer:phoneNumberDetails": "dialer_phoneNumberDetails",
    "phoneNumbers:queueType": "phoneNumbers_queueType",
    "recordings:emailAddress": "recordings_emailAddress",
}
_BASIC = {"Number integer": "Int", "Date": "DateTime"}
# What a page prints for a value tells more than the library.
_CLOSER = {
    *(("Date", "Date"), ("Date", "Time"), ("String", "Uri")),
    *(("Number", "Double"), ("Number", "Float")),
}


def type_name(urn: str) -> str:
    """Return the component name of a type or enumeration, or the printed name of a basic type."""
    name = _OTHERWISE.get(urn.removeprefix("urn:inin.com:"))
    return name or _BASIC.get(urn, urn.lstrip("?").rpartition(":")[2])


def value_name(row: dict[str, Any]) -> str:
    """Return the name of what a property holds: the type, in a list or dictionary where it is."""
    word = row.get("word", "")
    name = word if (row["type"], word) in _CLOSER else type_name(row["type"])
    if row.get("items_nullable"):
        name += " or null"
    if row.get("map"):
        return f"Dictionary of {name}"
    return f"List of {name}" if row.get("list") else name
