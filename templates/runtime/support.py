"""Whether the server has a part of the API, asked by the part's name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, get_args

import msgspec

from .gating import FeatureGate, Gate
from .operation import Operation

__all__ = ["Catalog"]


class Catalog:
    """The names of the API: its operations, and its types as they are asked for."""

    def __init__(
        self, operations: Mapping[str, Operation[Any]], models: ModuleType | None = None
    ) -> None:
        self._operations = operations
        self._models = models

    def find(self, method: str, path: str) -> Operation[Any] | None:
        """Return the operation of a method and path template; None if the API has none."""
        found = (op for op in self._operations.values() if (op.method, op.path) == (method, path))
        return next(found, None)

    def _model(self, name: str) -> Any:
        return None if name.startswith("_") else getattr(self._models, name, None)

    def supports(self, item: str, gate: FeatureGate) -> bool:
        """Tell whether the server has a part of the API.

        Args:
            item: a feature or area ("interactions"), an operation ("interactions.consult"), its
                parameter or body property ("interactions.consult.queueID"), a type ("ClassName"),
                or its property or enumeration member ("ClassName.property").
            gate: the gates of the API against the features of the server.

        Raises:
            KeyError: the API has no such part.
            IcwsError: the server's features are not known.
        """
        gates = self._gates_of(item, gate)
        if gates is not None:
            return gate.passes(gates)
        inside = [name for name in self._operations if name.startswith(item + ".")]
        features = gate.features or {}
        # Asked for itself, so that it is refused while the features are unknown.
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
            op = operations[holder]
            if name in op.parameters:
                return [*own, *table.parameters.get(holder, {}).get(name, ())]
            for cls in _structs_in(op.body):
                found = self._property_gates(cls, name, gate)
                if found is not None:
                    return [*own, *found]
            return None
        return self._property_gates(self._model(holder), name, gate) if holder else None

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
        fields = dict(zip(cls.__struct_encode_fields__, cls.__struct_fields__, strict=True))
        if name not in fields or name.startswith("$"):
            return None
        for base in cls.__mro__:
            own += table.properties.get(base.__name__, {}).get(name, ())
        return own


def _is_feature(name: str, gate: FeatureGate) -> bool:
    return any(g.feature == name for gates in gate.table.operations.values() for g in gates)


def _structs_in(type_: Any) -> Iterator[type]:
    """Yield the structs of a body's type, which can be a union."""
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        yield type_
    for part in get_args(type_):
        yield from _structs_in(part)
