"""Documents with everything that several places share stated at each of them.

It asks nothing of the generator, so that tests can compare with it what the generator makes.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

METHODS = ("get", "put", "post", "delete", "patch")


def unshared(openapi: dict[str, Any]) -> dict[str, Any]:
    """Return a document without shared parameters, responses and credentials; all of it copied."""
    document = deepcopy(openapi)
    security = document.pop("security", [])

    def placed(part: dict[str, Any]) -> dict[str, Any]:
        if "$ref" not in part:
            return part
        assert list(part) == ["$ref"], f"{part} has parts beside its reference"
        _, components, kind, name = part["$ref"].split("/")
        found: dict[str, Any] = document[components][kind][name]
        return deepcopy(found)

    for item in document["paths"].values():
        of_path = item.pop("parameters", [])
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            parameters = [placed(one) for one in (*of_path, *operation.get("parameters", []))]
            if parameters:
                operation["parameters"] = deepcopy(parameters)
            responses = operation["responses"]
            operation["responses"] = {status: placed(one) for status, one in responses.items()}
            operation.setdefault("security", deepcopy(security))
    for kind in ("parameters", "responses"):
        document["components"].pop(kind, None)
    return document


def with_unions_in_place(document: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of a document without the unions that are named by their options."""
    document = deepcopy(document)
    schemas = document["components"]["schemas"]
    named = {
        f"#/components/schemas/{name}": schema
        for name, schema in schemas.items()
        if "_or_" in name or "_options_" in name
    }

    def placed(part: Any) -> Any:
        if isinstance(part, list):
            return list(map(placed, part))
        if not isinstance(part, dict):
            return part
        below = {key: placed(value) for key, value in part.items()}
        members = below.get("allOf", [below])
        ref = members[0].get("$ref") if len(members) == 1 else None
        if ref not in named:
            return below
        rest = {key: value for key, value in below.items() if key not in ("allOf", "$ref")}
        return deepcopy(named[ref]) | rest

    for ref in named:
        del schemas[ref.rpartition("/")[2]]
    copy: dict[str, Any] = placed(document)
    return copy
