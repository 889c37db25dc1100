"""The last step that changes what operations state: what they have in common, stated once.

Before it, each operation states all that it has, so that overlays, examples and sources find it
there. Only what is equal in every word is shared: a `$ref` allows no other parts beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

import msgspec

from generator.derive.component_names import parameter_name, response_name
from generator.spec.operations import METHODS
from generator.spec.pointer import component_ref
from generator.write.openapi import SECURITY

Data = dict[str, Any]

_ENCODER = msgspec.json.Encoder(order="deterministic")

# The usual order, which is that of the standard.
_TOP = ("openapi", "info", "servers", "security", "tags", "paths", "components")
_COMPONENTS = ("schemas", "responses", "parameters", "examples", "requestBodies", "headers")
_ITEM = ("$ref", "summary", "description", "x-feature", "servers", "parameters")


class _Use(NamedTuple):
    """A part that can be a component, and the place that states it."""

    holder: Any
    key: Any
    name: str
    part: Data


def share(openapi: Data) -> Data:
    """Return a document in which operations refer to the parts that several of them have.

    Parameters that all operations of a path have stand at the path. The credentials of a session
    stand at the top, and at the operations that need others.
    """
    paths = {path: _copied(item) for path, item in openapi["paths"].items()}
    for item in paths.values():
        _hoist_parameters(item)
    holders = [holder for item in paths.values() for holder in (item, *_operations(item))]
    stated = openapi.get("components", {})
    components = stated | {
        kind: stated.get(kind, {}) | _shared(kind, uses, stated.get(kind, {}))
        for kind, uses in (
            ("responses", _responses(holders)),
            ("parameters", _parameters(holders)),
        )
    }
    components = {kind: parts for kind, parts in components.items() if parts}
    security = _hoist_security(openapi, paths)
    shared = {"paths": paths, "components": _ordered(components, _COMPONENTS)}
    return _ordered(openapi | ({"security": security} if security else {}) | shared, _TOP)


def _copied(item: Data) -> Data:
    """Return a path item whose operations and lists of parts can be changed."""
    copy = dict(item)
    for method in METHODS:
        if isinstance(copy.get(method), dict):
            copy[method] = dict(copy[method])
    for holder in (copy, *_operations(copy)):
        if isinstance(holder.get("parameters"), list):
            holder["parameters"] = list(holder["parameters"])
        if isinstance(holder.get("responses"), dict):
            holder["responses"] = dict(holder["responses"])
    return copy


def _operations(item: Data) -> list[Data]:
    return [item[method] for method in METHODS if isinstance(item.get(method), dict)]


def _hoist_parameters(item: Data) -> None:
    """Move the parameters in the path that all operations have to the path item."""
    operations = _operations(item)
    lists = [operation.get("parameters", []) for operation in operations]
    common = [
        parameter
        for parameter in (lists[0] if lists else [])
        if parameter.get("in") == "path" and all(parameter in others for others in lists)
    ]
    if not common:
        return
    for operation in operations:
        operation["parameters"] = [p for p in operation["parameters"] if p not in common]
        if not operation["parameters"]:
            del operation["parameters"]
    item["parameters"] = [*item.get("parameters", []), *common]
    rest = _ordered(item, _ITEM)
    item.clear()
    item.update(rest)


def _responses(holders: Iterable[Data]) -> Iterator[_Use]:
    for holder in holders:
        for status, response in holder.get("responses", {}).items():
            if isinstance(response, dict) and "$ref" not in response:
                name = response_name(status, response)
                if name:
                    yield _Use(holder["responses"], status, name, response)


def _parameters(holders: Iterable[Data]) -> Iterator[_Use]:
    for holder in holders:
        for at, parameter in enumerate(holder.get("parameters", [])):
            name = parameter_name(parameter)
            if name:
                yield _Use(holder["parameters"], at, name, parameter)


def _shared(kind: str, uses: Iterable[_Use], taken: Data) -> Data:
    """Return the components of a kind by name, and refer to them from their places.

    Of several parts of one name the one with the most users is the component, and the others
    stay where they are. A second name could only be made of their words or their number, and then
    another page or another sentence would change it.
    """
    by_name: dict[str, list[_Use]] = {}
    for use in uses:
        if use.name not in taken:
            by_name.setdefault(use.name, []).append(use)
    components: Data = {}
    for name in sorted(name for name, several in by_name.items() if len(several) > 1):
        variants: dict[bytes, list[_Use]] = {}
        for use in by_name[name]:
            variants.setdefault(_ENCODER.encode(use.part), []).append(use)
        # By content where as many have another one, so that the order of pages decides nothing.
        _, users = max(sorted(variants.items()), key=lambda variant: len(variant[1]))
        if len(users) > 1:
            components[name] = users[0].part
            ref = component_ref(kind, name)
            for use in users:
                use.holder[use.key] = {"$ref": ref}
    return components


def _hoist_security(openapi: Data, paths: Data) -> list[Data]:
    """Return the credentials that stand at the top, and leave them out of the operations.

    They are all those of a session, if an operation needs these; what else a document states at
    its top stays as it is.
    """
    operations = [operation for item in paths.values() for operation in _operations(item)]
    session = [{name: list[str]() for name in SECURITY}]
    if "security" in openapi:
        return list(openapi["security"])
    if all(operation.get("security") != session for operation in operations):
        return []
    for operation in operations:
        if operation.setdefault("security", []) == session:
            del operation["security"]
    return session


def _ordered(parts: Data, order: Sequence[str]) -> Data:
    """Return an object with some keys first, in an order, and the others as they stand."""
    return {key: parts[key] for key in order if key in parts} | parts
