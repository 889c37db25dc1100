"""Soundness of a document after an overlay: the rules that an overlay easily breaks.

Standards: OpenAPI 3.1.0 and AsyncAPI 3.0.0, JSON Schema 2020-12. The validators and linters of
`make lint-spec` check the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from generator.spec.contents import digest_of
from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.operations import read_operations
from generator.spec.references import all_references
from generator.step_cache import StepCache

_COMPONENT = re.compile(r"[A-Za-z0-9._-]+")
_SHOWN = 60
_REF = frozenset({"$ref"})

Fault = tuple[str, str]
"""A problem, and what was expected."""


def first_fault(document: dict[str, Any], before: dict[str, Any], cache: StepCache) -> Fault | None:
    """Return the first fault of a document with an overlay; None where there is none.

    Schemas that are the same in the document before, or were in an earlier run, are not checked
    again.
    """
    top = Document("", document).top
    try:
        return next(_faults(top, Document("", before).top, cache), None)
    except SpecError as error:
        return error.problem, error.expected


def _faults(top: Node, before: Node, cache: StepCache) -> Iterator[Fault]:
    for ref in sorted(set(all_references(top.value, _REF))):
        if top.referred(ref) is None:
            yield f"$ref {ref!r} leads to nothing", "an existing part"
    operations = list(read_operations(top.document))
    for name, count in _repeated(operation.id for operation in operations):
        yield f"{count} operations are called {name!r}", "a name of its own for each"
    for operation in operations:
        parameters = (node.resolve() for node in operation.node.child("parameters").elements())
        keys = ((p.child("name").value, p.child("in").value) for p in parameters)
        for (name, place), count in _repeated(keys):
            problem = f"{operation.id} has {count} {place} parameters {name!r}"
            yield problem, "each parameter once"
    schemas = ("components", "schemas")
    for name, schema in top.at(*schemas).items():
        if schema.value != before.at(*schemas, name).value:
            digest = digest_of([name, schema.value])
            faults = cache.derived("schema", digest, partial(_schema_faults, name, schema.value))
            yield from (tuple(fault) for fault in faults)


def _repeated(items: Iterable[Any]) -> list[tuple[Any, int]]:
    return [(item, count) for item, count in Counter(items).items() if count > 1]


def _schema_faults(name: str, schema: Any) -> list[Fault]:
    # Here, as most runs have checked the same before.
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import SchemaError

    faults = []
    if not _COMPONENT.fullmatch(name):
        problem = f"the schema name {name!r} is not allowed"
        faults.append((problem, "letters, digits, '.', '_' and '-'"))
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        where = "/".join(map(str, [name, *error.absolute_path]))
        problem = f"the schema {where} is {str(error.instance)[:_SHOWN]!r}"
        faults.append((problem, "JSON Schema 2020-12"))
    return faults
