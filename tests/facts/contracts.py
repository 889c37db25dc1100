"""The facts as statements: what `../shared/facts` says of the embedded API.

`icws_behaviour.md` adds one: every request of a session carries its cookie.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.facts.names import type_name
from tests.facts.operations import state_messages, state_operations, state_unknown_statuses
from tests.facts.statements import Statements
from tests.facts.types import MESSAGE, ancestors, state_enumerations, state_types
from tests.facts.versions import state_versions

Contracts = dict[str, Any]
LEFT_OUT = {
    "POST /icws/connection/single-sign-on/return",
    "POST /icws/connection/single-sign-on/saml-ecp/{identityProviderId}",
    "POST /icws/{sessionId}/dialer/perform-call-list-query",
}
"""Extra operations of whose request too little is known to send one; docs/guides/beyond.md."""
FACTS = Path(__file__).parents[3] / "shared" / "facts"


def state_facts(folder: Path) -> Statements:
    """Return what the files of facts say of all operations that can be embedded, by item."""
    contracts, versions, messages, statuses = (
        json.loads((folder / f"{name}.json").read_text("utf-8"))
        for name in ("contracts", "feature_versions", "messages", "statuses")
    )
    contracts = _embedded(contracts, messages)
    known = {operation["path"] for operation in contracts["operations"]}
    left_out = {o["path"] for o in contracts["extra_operations"]} - known
    return dict(
        [
            *state_operations(contracts["operations"]),
            *state_unknown_statuses(statuses, contracts["operations"]),
            *state_messages(messages),
            *state_types(contracts["types"]),
            *state_enumerations(contracts["enums"]),
            *state_versions(contracts, [row for row in versions if row["path"] not in left_out]),
        ]
    )


def _embedded(contracts: Contracts, messages: Contracts) -> Contracts:
    """Return the contracts with the extra operations that can be called, and all that these use."""
    extra = [o for o in contracts["extra_operations"] if place(o) not in LEFT_OUT]
    operations = contracts["operations"] + extra
    types = contracts["types"] | dict(_types_of_pages(extra, contracts))
    urns = {urn for o in operations for urn in (o["content"], *o["responses"].values()) if urn}
    urns |= {error["type"] for o in operations for error in o.get("error_ids", ())}
    for holder in (*messages["subscriptions"], *messages["operations"]):
        urns |= {message["urn"] for message in holder["messages"]}
    # Messages that belong to the session or that nobody claims, and bases that are sent.
    urns |= {message["urn"] for message in (*messages["general"], *messages["unassigned"])}
    urns |= set(messages["bases"])
    reached = _reached(urns, types)
    return contracts | {
        "operations": operations,
        "types": {urn: row for urn, row in types.items() if urn in reached},
        "enums": {urn: row for urn, row in contracts["enums"].items() if urn in reached},
    }


def place(operation: Contracts) -> str:
    """Return the method and the path of an operation."""
    return f"{operation['method']} {operation['path']}"


def _types_of_pages(
    operations: list[Contracts], contracts: Contracts
) -> Iterator[tuple[str, Contracts]]:
    """Yield the types of extra operations, with the properties that their pages show of them.

    A page prints a name, and the URN of what is sent with its `__type` alone.
    """
    for operation in operations:
        for urn in {operation["content"], *operation["responses"].values()} - {None}:
            if urn in contracts["types"]:
                continue
            shown = contracts["extra_types"].get(type_name(urn), {"props": {}})
            yield (
                urn,
                {
                    "base": None,
                    "sends_type": not urn.startswith("?"),
                    "props": {name: _property(row) for name, row in shown["props"].items()},
                },
            )


def _property(row: Contracts) -> Contracts:
    return {"type": row["word"], "nullable": False} | row


def _reached(urns: set[str], types: dict[str, Any]) -> set[str]:
    """Return types with their bases and properties, and with what derives from them."""
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
            if row["base"] == urn and MESSAGE not in ancestors(other, types)
        ]
    return found
