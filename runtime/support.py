"""Support of the server for parts of the API, looked up by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, get_args

import msgspec

from .deferred import resolved
from .gating import FeatureGate, Gate
from .operation import Operation
from .operation_index import names_within

__all__ = ["Catalog"]


class Catalog:
    """The names of the API: its operations and its types."""

    def __init__(
        self, operations: Mapping[str, Operation[Any]], models: ModuleType | None = None
    ) -> None:
        self._operations = operations
        self._models = models

    def _model(self, name: str) -> Any:
        return None if name.startswith("_") else getattr(self._models, name, None)

    def supports(self, item: str, gate: FeatureGate) -> bool:
        """Return whether the server has a part of the API.

        Args:
            item: the part, as for `supports` of a client.
            gate: the gates of the API with the feature versions of the server.

        Raises:
            KeyError: the API has no such part.
            IcwsError: the server's feature versions are not known.
        """
        if not isinstance(item, str):
            raise TypeError(f"the part is a {type(item).__name__} (expected a text)")
        asked, item = item, self._wire_name(item)
        gates = self._gates_of(item, gate)
        if gates is not None:
            return gate.passes(gates)
        inside = self._inside(item, asked)
        features = gate.features or {}
        # `passes` is called first, since it raises while the features are unknown.
        if (gate.passes(()) and item in features) or _is_feature(item, gate):
            return item in features
        if inside:
            return any(gate.passes(gate.table.operations.get(name, ())) for name in inside)
        raise KeyError(f"the API has no {item!r}")

    def _gates_of(self, item: str, gate: FeatureGate) -> list[Gate] | None:
        """Return the gates of an operation, parameter, type or property; None if unknown."""
        operations = self._operations
        table = gate.table
        if item in operations or item in table.operations:
            return list(table.operations.get(item, ()))
        whole = self._type_gates(item, gate)
        if whole is not None:
            return whole
        holder, _, name = item.rpartition(".")
        if holder in operations:
            own = list(table.operations.get(holder, ()))
            part = self._part_gates(operations[holder], name, gate)
            return None if part is None else [*own, *part]
        return self._property_gates(self._model(holder), name, gate) if holder else None

    def _part_gates(self, op: Operation[Any], name: str, gate: FeatureGate) -> list[Gate] | None:
        """Return the gates of a parameter, one of its options, or a property of the body."""
        parameters = gate.table.parameters.get(op.id, {})
        parameter, equals, option = name.partition("=")
        wire = next((p for p in op.names if _named(parameter, p)), None)
        if wire is not None:
            own = list(parameters.get(wire, ()))
            if not equals:
                return own
            if option not in map(str, op.options.get(wire, ())):
                return None
            return [*own, *gate.table.options.get(op.id, {}).get(wire, {}).get(option, ())]
        for cls in _structs_in(resolved(op.body)):
            gates = self._property_gates(cls, name, gate)
            if gates is not None:
                return [*gate.table.bodies.get(op.id, ()), *gates]
        return None

    def _wire_name(self, item: str) -> str:
        """Return an item with the API's name of its operation in place of the method's."""
        area, dot, rest = item.partition(".")
        names = list(names_within(self._operations, lambda tag: _named(area, tag)))
        if item in names or not names:
            return item
        methods = {
            method: name
            for name in names
            for method in _methods(self._operations[name])
            if f"{item}.".startswith(f"{method}.")
        }
        if methods:
            # A resource can have the name of a method's beginning.
            longest = max(methods, key=len)
            return methods[longest] + item[len(longest) :]
        tag = names[0].partition(".")[0]
        return f"{tag}{dot}{rest}"

    def _inside(self, area: str, resource: str) -> list[str]:
        """Return the operations of an area by its name in the API, or of a resource by Python's."""
        inside = list(names_within(self._operations, lambda tag: tag == area))
        if not inside and "." in resource:
            own = resource.partition(".")[0]
            names = names_within(self._operations, lambda tag: _named(own, tag))
            within = f"{resource}."
            inside = [n for n in names if self._operations[n].address.startswith(within)]
        return inside

    def _type_gates(self, name: str, gate: FeatureGate) -> list[Gate] | None:
        table = gate.table
        known = isinstance(self._model(name), type)
        if not known and name not in table.types and name not in table.messages:
            return None
        return [*table.types.get(name, ()), *table.messages.get(name, ())]

    def _property_gates(self, cls: Any, name: str, gate: FeatureGate) -> list[Gate] | None:
        table = gate.table
        if not isinstance(cls, type):
            return None
        own = list(table.types.get(cls.__name__, ()))
        members = getattr(cls, "__members__", {})
        if name in members:
            gates = table.members.get(cls.__name__, {}).get(members[name].value, ())
            return [*own, *gates]
        if not issubclass(cls, msgspec.Struct):
            return None
        wires = cls.__struct_encode_fields__
        if name not in wires:
            # It can be Python's name.
            name = dict(zip(cls.__struct_fields__, wires, strict=True)).get(name, "$")
        if name.startswith("$"):
            return None
        for base in cls.__mro__:
            own += table.properties.get(base.__name__, {}).get(name, ())
        return own


def _methods(op: Operation[Any]) -> Iterator[str]:
    """Yield the methods of the client that call an operation, such as `queues.subscribe`."""
    if op.address:
        yield op.address
        resource, _, method = op.address.rpartition(".")
        if method.startswith("subscribe"):
            yield f"{resource}.watch{method.removeprefix('subscribe')}"


def _is_feature(name: str, gate: FeatureGate) -> bool:
    return any(g.feature == name for gates in gate.table.operations.values() for g in gates)


def _named(asked: str, wire: str) -> bool:
    """Return whether a name is the API's, or Python's, such as `record_snippet`, for it."""
    if asked == wire:
        return True
    plain = re.sub("[^a-z0-9]", "", wire.lower())
    return asked == asked.lower() and asked.replace("_", "") == plain


def _structs_in(type_: Any) -> Iterator[type]:
    """Yield the structs of a body's type, which can be a union."""
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        yield type_
    for part in get_args(type_):
        yield from _structs_in(part)
