"""Base of the generated client: it owns the session and answers what the server supports."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType, TracebackType
from typing import Any, ClassVar, TypeVar, get_args

import msgspec
from msgspec import UNSET

from .errors import GoneError, IcwsError, NotFoundError, UnauthorizedError
from .gating import Gate, GateTable, Policy
from .operation import Operation
from .session import Session
from .transport import Transport

__all__ = ["ClientBase"]

T = TypeVar("T")
Self = TypeVar("Self", bound="ClientBase")
_log = logging.getLogger("icws")
_NONE: Mapping[str, Any] = {}
_Operations = Mapping[str, Operation[Any]]
_Models = Mapping[str, Any] | ModuleType


class ClientBase:
    """A client of one server. Leaving its ``with`` block logs out."""

    _log_out_operation: ClassVar[Operation[Any] | None] = None

    def __init__(
        self,
        base_url: str,
        *,
        gates: GateTable,
        policy: Policy = "error",
        timeout: float | None = 30.0,
        transport: Transport | None = None,
        language: str = "en-US",
        user_agent: str = "icws-client",
        operations: _Operations | Callable[[], _Operations] | None = None,
        models: _Models | Callable[[], _Models] | None = None,
    ) -> None:
        self.session = Session(
            base_url,
            transport,
            gates=gates,
            policy=policy,
            timeout=timeout,
            user_agent=user_agent,
            language=language,
        )
        self._operations = operations
        self._models = models

    def __repr__(self) -> str:
        """Show the session, which hides its secrets."""
        return f"{type(self).__name__}({self.session!r})"

    @property
    def features(self) -> Mapping[str, int]:
        """The server's feature versions; empty while they are unknown."""
        return dict(self.session.features or {})

    def supports(self, item: str) -> bool:
        """Tell whether the server has a part of the API.

        ``item`` is a feature or area ("interactions"), an operation ("interactions.consult"),
        its parameter or body property ("interactions.consult.queueID"), a type ("ClassName"),
        or its property or enumeration member ("ClassName.property"). Raises KeyError for a
        name that the API does not have, IcwsError before the server's features are known.
        """
        gate = self.session.gate
        gates = self._gates_of(item)
        if gates is not None:
            return gate.passes(gates)
        operations = self._known_operations()
        inside = [name for name in operations if name.startswith(item + ".")]
        features = gate.features or {}
        # Asked for itself, so that it is refused while the features are unknown.
        if (gate.passes(()) and item in features) or self._is_feature(item):
            return item in features
        if inside:
            return any(gate.passes(gate.table.operations.get(name, ())) for name in inside)
        raise KeyError(f"the API has no {item!r}")

    def log_out(self) -> None:
        """End the session on the server; the client can log in again."""
        self.session.close(self._log_out_operation)

    def close(self) -> None:
        """Log out if logged in, and close the connections. A session already gone is fine."""
        try:
            self.log_out()
        except (UnauthorizedError, NotFoundError, GoneError):
            _log.debug("the session was over before the log-out")
        finally:
            self.session.disconnect()

    def __enter__(self: Self) -> Self:
        """Return the client itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close; a failing log-out never hides the error that ended the block."""
        try:
            self.close()
        except IcwsError as failure:
            if error is None:
                raise
            _log.warning("log-out failed: %s", type(failure).__name__)

    def _open(
        self,
        op: Operation[T],
        *,
        body: object = UNSET,
        query: Mapping[str, object] = _NONE,
        headers: Mapping[str, object] = _NONE,
    ) -> T:
        """Log in by this operation; see ``Session.open``."""
        return self.session.open(op, query=query, headers=headers, body=body)

    def _poll(self, op: Operation[T]) -> T:
        """Fetch the messages that wait on the server, once."""
        return self.session.call(op)

    def _known_operations(self) -> _Operations:
        if callable(self._operations):
            self._operations = self._operations()
        return self._operations or {}

    def _model(self, name: str) -> Any:
        if not isinstance(self._models, (ModuleType, Mapping)) and callable(self._models):
            self._models = self._models()
        if isinstance(self._models, ModuleType):
            return None if name.startswith("_") else getattr(self._models, name, None)
        return (self._models or {}).get(name)

    def _is_feature(self, name: str) -> bool:
        table = self.session.gate.table
        return any(g.feature == name for gates in table.operations.values() for g in gates)

    def _gates_of(self, item: str) -> list[Gate] | None:
        """Return the gates of an operation, parameter, type or property; None if unknown."""
        operations = self._known_operations()
        table = self.session.gate.table
        if item in operations or item in table.operations:
            return list(table.operations.get(item, ()))
        whole = self._type_gates(item)
        if whole is not None:
            return whole
        holder, _, name = item.rpartition(".")
        if holder in operations:
            own = list(table.operations.get(holder, ()))
            op = operations[holder]
            if name in op.parameters:
                return [*own, *table.parameters.get(holder, {}).get(name, ())]
            for cls in _structs_in(op.body):
                found = self._property_gates(cls, name)
                if found is not None:
                    return [*own, *found]
            return None
        return self._property_gates(self._model(holder), name) if holder else None

    def _type_gates(self, name: str) -> list[Gate] | None:
        table = self.session.gate.table
        known = isinstance(self._model(name), type)
        if not known and name not in table.types and name not in table.messages:
            return None
        return [*table.types.get(name, ()), *table.messages.get(name, ())]

    def _property_gates(self, cls: Any, name: str) -> list[Gate] | None:
        table = self.session.gate.table
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


def _structs_in(type_: Any) -> Iterator[type]:
    """Yield the structs of a body's type, which can be a union."""
    if isinstance(type_, type) and issubclass(type_, msgspec.Struct):
        yield type_
    for part in get_args(type_):
        yield from _structs_in(part)
