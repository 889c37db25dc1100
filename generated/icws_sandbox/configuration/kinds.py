# Copied from sandbox/configuration/kinds.py; edits here are lost.
"""Kinds of configuration objects, as the spec has them: collections and single objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from icws_sandbox._core.spec.document import Node
from icws_sandbox._core.spec.english import singular
from icws_sandbox._core.spec.operations import Operation
from icws_sandbox._core.spec.paths import parameter_names

from ..spec import Spec, child_schema, key_of

ROOT = "/icws/{sessionId}/configuration"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/configuration"
IDENTITY = "configurationId"
DEFAULTS = f"{ROOT}/defaults/"


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of configuration objects.

    Args:
        name: The last part of its path, such as `wrap-up-codes`.
        path: The path template of its list, or of the single object.
        schema: The type of an object.
        properties: The schemas of its properties, by name.
        single: Whether there is one object, without an id in its path.
        label: What one object is called, such as `wrap up code`.
    """

    name: str
    path: str
    schema: Node
    properties: Mapping[str, Node]
    single: bool
    label: str

    @property
    def watch_path(self) -> str:
        """The path template of its subscriptions, whether or not the spec has any."""
        return f"{WATCHES}/{self.name}/{{subscriptionId}}"

    @property
    def has_identity(self) -> bool:
        """Whether its objects have a `configurationId`."""
        return IDENTITY in self.properties


def kinds_of(spec: Spec) -> dict[str, Kind]:
    """Return the kinds of a spec by name."""
    operations = {key_of(operation): operation for operation in spec.operations}
    kinds = (
        _kind(spec, operation, operations)
        for (method, path), operation in operations.items()
        if method == "GET" and path.startswith(f"{ROOT}/") and _is_plain(path)
    )
    return {kind.name: kind for kind in kinds if kind is not None}


def defaults_of(spec: Spec) -> Iterator[tuple[str, Node]]:
    """Yield the path of each new object that the server makes up, with its type."""
    for operation in spec.operations:
        if operation.method == "get" and operation.path.startswith(DEFAULTS):
            schema = success_schema(operation)
            if schema is not None:
                yield operation.path, schema


def identity_of(
    kind: str, id_: str, name: str | None = None, *, single: bool = False
) -> dict[str, Any]:
    """Return the `configurationId` of an object, by which others refer to it, too."""
    uri = f"/configuration/{kind}"
    return {
        "id": id_,
        "displayName": name or id_,
        "uri": uri if single else f"{uri}/{quote(id_, safe='')}",
    }


def success_schema(operation: Operation) -> Node | None:
    """Return the schema of the documented success; None without a body."""
    answers = (each for each in operation.responses if each.status.startswith("2"))
    success = next(answers, None)
    return None if success is None or success.schema.missing else success.schema


def _is_plain(path: str) -> bool:
    return parameter_names(path) == parameter_names(ROOT) and not path.startswith(DEFAULTS)


def _kind(
    spec: Spec, operation: Operation, operations: Mapping[tuple[str, str], Operation]
) -> Kind | None:
    """Return the kind that an operation lists or reads; None for any other answer."""
    schema = success_schema(operation)
    if schema is None:
        return None
    path = operation.path
    whole = spec.flat(schema).properties
    items = child_schema(spec.flat(whole["items"].node), 0) if "items" in whole else None
    single = items is None
    declared = whole if items is None else spec.flat(items).properties
    if IDENTITY not in declared and (not single or ("PUT", path) not in operations):
        return None
    name = path.removeprefix(f"{ROOT}/")
    return Kind(
        name=name,
        path=path,
        schema=schema if items is None else items,
        properties={key: each.node for key, each in declared.items()},
        single=single,
        label=(name if single else singular(name)).replace("-", " "),
    )
