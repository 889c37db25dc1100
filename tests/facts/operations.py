"""Operations of the facts as statements: requests, responses, and the messages that they bring."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.facts.names import type_name
from tests.facts.versions import version

Operation = dict[str, Any]
_LOCATIONS = {"template": "path", "header": "header", "query": "query"}


def state_operations(operations: list[Operation]) -> Iterator[tuple[str, str]]:
    """Yield what the contracts say of operations."""
    for operation in operations:
        name = f"operation {operation['method']} {operation['path']}"
        yield name, "stated"
        yield from _required(name, operation)
        yield from _optional(name, operation)
        if operation["content"]:
            yield f"{name} body", type_name(operation["content"])
        yield from _responses(name, operation)


def _required(name: str, operation: Operation) -> Iterator[tuple[str, str]]:
    for place, names in operation["required"].items():
        for parameter in names:
            yield f"{name} {_LOCATIONS[place]} {parameter}", "required"
    for place, rows in operation.get("required_details", {}).items():
        for row in rows:
            yield from _choice(f"{name} {_LOCATIONS[place]} {row['name']}", row)
    if "{sessionId}" in operation["path"]:
        yield f"{name} cookie", "required"


def _optional(name: str, operation: Operation) -> Iterator[tuple[str, str]]:
    place = f"{operation['method']} {operation['path']}"
    for where, rows in operation.get("optional", {}).items():
        for row in rows:
            item, parameter = f"{name} {where} {row['name']}", f"parameter {place} {row['name']}"
            yield item, "optional"
            yield from _choice(item, row)
            if "feature" in row:
                yield f"version of {parameter}", version(row["feature"])
            for option, feature in row.get("option_features", {}).items():
                yield f"version of {parameter}={option}", version(feature)


def _choice(item: str, row: Operation) -> Iterator[tuple[str, str]]:
    if "default" in row:
        yield f"{item} default", _written(row["default"])
    if row.get("type") == "Boolean":
        yield f"{item} type", "boolean"  # whose options go without saying
        return
    for option in row.get("options", ()):
        yield f"{item}={_written(option)}", "named"


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _responses(name: str, operation: Operation) -> Iterator[tuple[str, str]]:
    errors = operation.get("error_ids", ())
    for status, urn in operation["responses"].items():
        # A status has the type of its contract, and those that its error ids name beside it.
        urns = [urn, *(error["type"] for error in errors if error["status"] == status)]
        bodies = " or ".join(dict.fromkeys(type_name(body) for body in urns if body))
        is_list = status in operation.get("list_responses", ())
        yield f"{name} answer {status}", f"List of {bodies}" if is_list else bodies or "stated"
    for header in operation.get("response_headers", ()):
        need = "required" if header["required"] else "optional"
        yield f"{name} answer {header['status']} header {header['name']}", need
    for error in errors:
        yield f"{name} answer {error['status']} error {error['id']}", type_name(error["type"])
    for status, kind in operation.get("media_types", {}).items():
        yield f"{name} answer {status} media type", kind


def state_unknown_statuses(
    statuses: dict[str, Any], operations: list[Operation]
) -> Iterator[tuple[str, str]]:
    """Yield the operations of whose success only the class is known."""
    stated = {(operation["method"], operation["path"]) for operation in operations}
    for row in statuses["unknown"]:
        if (row["method"], row["path"]) in stated:
            yield f"operation {row['method']} {row['path']} answer 2XX", "stated"


def state_messages(messages: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield which operation brings a message: its request, or the subscription that it begins."""
    for holder in messages["subscriptions"]:
        method = next(method for method in holder["methods"] if method != "DELETE")
        yield from _brought(f"operation {method} {holder['path']}", holder)
    for holder in messages["operations"]:
        yield from _brought(f"operation {holder['method']} {holder['path']}", holder)


def _brought(name: str, holder: Operation) -> Iterator[tuple[str, str]]:
    for message in holder["messages"]:
        yield f"{name} brings {type_name(message['urn'])}", "stated"
