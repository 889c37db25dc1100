"""An OpenAPI document with everything that its operations share stated at each of them.

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
