# Copied from sandbox/centre/contacts/entries.py; edits here are lost.
"""Entries of directories: made of users or of what a client sends; filtered, sorted, cut."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

ENTRY = "urn:inin.com:directories:contactEntry"
Entry = dict[str, Any]

PHONES = (
    "assistantPhone",
    "businessPhone",
    "businessPhone2",
    "fax",
    "homePhone",
    "homePhone2",
    "mobilePhone",
    "pager",
)

# The properties of the enumeration `contactProperty`, in its order.
_PROPERTIES = (
    "entryID", "firstName", "lastName", "extension", "userID", "department", "company", "title",
    "businessAddress", "businessCity", "businessState", "businessZipCode", "businessCountry",
    "businessEmail", "assistant", "homeCountry", "homeEmail", "businessPhone", "businessPhone2",
    "homePhone2", "mobilePhone", "fax", "pager", "assistantPhone", "primaryNumberDesignation",
    "notes", "displayName", "homeAddress", "homeCity", "homeState", "homeZipCode", "homePhone",
    "voicemailLocation", "workgroups", "ownerID", "alias", "accessRights", "trackerData",
    "statusURI", "externalPresenceProviders", "contactSources", "externalContactEntries", "skills",
)  # fmt: skip
_EXACT, _PREFIX, _EXISTS, _EMPTY, _WILDCARDS = range(5)
_DESCENDING = 1
WINDOW = 25
"""How many entries are watched where a body does not say, as the page has it."""


def made_entry(entry_id: str, body: Mapping[str, Any], owner: str) -> Entry:
    """Return the entry of an `editableContactEntry`."""
    kept = {name: value for name, value in body.items() if name not in (*PHONES, "__type")}
    kept.pop("contactLinkInfo", None)
    phones = {name: phone_number(body[name]) for name in PHONES if body.get(name)}
    words = (str(body.get(name) or "") for name in ("firstName", "lastName"))
    kept.setdefault("displayName", " ".join(filter(None, words)))
    return {"__type": ENTRY, "entryID": entry_id, "ownerID": owner, **kept, **phones}


def phone_number(number: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `phoneNumber` of an `editablePhoneNumber`."""
    base = str(number.get("baseNumber") or "")
    extension = str(number.get("extension") or "")
    return {
        "standardizedNumber": base,
        "displayString": f"{base} x{extension}" if extension else base,
        "numberInfo": dict(number),
        "dialable": bool(base),
    }


def selected(entries: Iterable[Entry], body: Mapping[str, Any]) -> list[Entry]:
    """Return the entries that the filters of a body let through, in the order that it asks for."""
    kept = [each for each in entries if all(_fits(each, f) for f in body.get("filterItems") or ())]
    kept.sort(key=lambda each: str(each.get("displayName", "")).casefold())
    for item in reversed(body.get("sortItems") or ()):
        name = _PROPERTIES[item["contactProperty"]]
        kept.sort(
            key=lambda each, name=name: _text(each.get(name)).casefold(),  # type: ignore[misc]
            reverse=item["sortDirection"] == _DESCENDING,
        )
    return kept


def window(entries: Sequence[Entry], body: Mapping[str, Any]) -> list[Entry]:
    """Return the part of some entries that a body asks for, each with its position."""
    first = int(body.get("index") or 0)
    count = body.get("count")
    last = first + (WINDOW if count is None else int(count))
    return [{**entry, "index": at} for at, entry in enumerate(entries)][first:last]


def _fits(entry: Entry, wanted: Mapping[str, Any]) -> bool:
    text = _text(entry.get(_PROPERTIES[wanted["contactProperty"]])).casefold()
    kind = wanted["filterType"]
    if kind in (_EXISTS, _EMPTY):
        return (text != "") is (kind == _EXISTS)
    expressions = [str(each).casefold() for each in wanted["filterExpressions"]]
    if kind == _EXACT:
        return text in expressions
    if kind == _PREFIX:
        return text.startswith(tuple(expressions))
    return any(fnmatch.fnmatchcase(text, each) for each in expressions)


def _text(value: Any) -> str:
    if isinstance(value, dict):
        return str(value.get("displayString", ""))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
