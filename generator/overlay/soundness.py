"""What a document must still be when an overlay has been applied.

Standards: OpenAPI 3.1.0 and AsyncAPI 3.0.0, JSON Schema 2020-12. Only what an overlay easily
breaks is checked here; the validators and linters of `make lint-spec` check the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from generator.document import at_reference, operations

_COMPONENT = re.compile(r"[A-Za-z0-9._-]+")


def first_fault(document: dict[str, Any]) -> tuple[str, str] | None:
    """What is wrong with a document, and what was expected; None when nothing is."""
    return next(_faults(document), None)


def _faults(document: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for ref in sorted(set(_references(document))):
        if at_reference(document, ref) is None:
            yield f"$ref {ref!r} leads to nothing", "an existing part"
    named = [operation for _, _, operation in operations(document) if "operationId" in operation]
    for name, count in Counter(operation["operationId"] for operation in named).items():
        if count > 1:
            yield f"{count} operations are called {name!r}", "a name of its own for each"
    for operation in named:
        places = Counter((p.get("name"), p.get("in")) for p in operation.get("parameters", []))
        for (name, place), count in places.items():
            if count > 1:
                wrong = f"{operation['operationId']} has {count} {place} parameters {name!r}"
                yield wrong, "each parameter once"
    yield from _schema_faults((document.get("components") or {}).get("schemas") or {})


def _schema_faults(schemas: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, schema in schemas.items():
        if not _COMPONENT.fullmatch(name):
            yield f"schema name {name!r}", "letters, digits, '.', '_' and '-'"
        try:
            Draft202012Validator.check_schema(schema)
        except SchemaError as error:
            where = "/".join(map(str, [name, *error.absolute_path]))
            yield f"schema {where} is {str(error.instance)[:60]!r}", "JSON Schema 2020-12"


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)
