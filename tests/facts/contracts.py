"""The facts as statements: what `../shared/facts` says of the embedded API.

`icws_behaviour.md` adds one: every request of a session carries its cookie.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.facts.operations import state_messages, state_operations, state_unknown_statuses
from tests.facts.statements import Statements
from tests.facts.types import MESSAGE, ancestors, state_enumerations, state_types
from tests.facts.versions import state_versions

Contracts = dict[str, Any]
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
    """Return the contracts with the extra operations that they describe, and all that these use."""
    unknown = set(contracts["unknown_types"])
    extra = [o for o in contracts["extra_operations"] if _is_described(o, unknown)]
    operations = contracts["operations"] + extra
    urns = {urn for o in operations for urn in (o["content"], *o["responses"].values()) if urn}
    urns |= {error["type"] for o in operations for error in o.get("error_ids", ())}
    for holder in (*messages["subscriptions"], *messages["operations"]):
        urns |= {message["urn"] for message in holder["messages"]}
    # Messages that belong to the session or that nobody claims, and bases that are sent.
    urns |= {message["urn"] for message in (*messages["general"], *messages["unassigned"])}
    urns |= set(messages["bases"])
    reached = _reached(urns, contracts["types"])
    return contracts | {
        "operations": operations,
        "types": {urn: row for urn, row in contracts["types"].items() if urn in reached},
        "enums": {urn: row for urn, row in contracts["enums"].items() if urn in reached},
    }


def _is_described(operation: Contracts, unknown: set[str]) -> bool:
    """Whether more than the path of an operation is known, and each type that it names."""
    urns = {operation["content"], *operation["responses"].values()} - {None}
    known = not any(urn.startswith("?") or urn in unknown for urn in urns)
    return known and bool(operation["content"] or operation["responses"])


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
