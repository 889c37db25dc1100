# Copied from runtime/gating.py; edits here are lost.
"""Feature gates: they keep requests from a server that does not have a part of them."""

from __future__ import annotations

import enum
import itertools
import sys
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field

from .containers import is_array, is_object
from .errors import IcwsError
from .model import Model, UnknownObject
from .shapes import MismatchError, struct_shape
from .unknown_types import Place, classes_of

__all__ = [
    "FeatureGate",
    "FeatureVersionError",
    "FeatureVersionWarning",
    "Gate",
    "GateTable",
    "Policy",
    "stated_properties",
]

Policy = Literal["error", "warn", "off"]
Gates = tuple["Gate", ...]
# The place of the options of a body among those of parameters.
_BODY = "(body)"
_NOTHING: Mapping[str, int] = {}
# Most values have these types, which have no gates; no name is built for them.
_PLAIN = frozenset({str, int, float, bool, type(None)})


class Gate(Struct, frozen=True, gc=False):
    """The feature versions that have a part of the API: from ``since``, below ``obsolete``."""

    feature: str
    since: int
    obsolete: int | None = None

    def open_for(self, features: Mapping[str, int]) -> bool:
        """Return whether a server with these feature versions has the part."""
        has = features.get(self.feature)
        if has is None or has < self.since:
            return False
        return self.obsolete is None or has < self.obsolete


class FeatureVersionError(IcwsError):
    """A call with a part that the server does not have yet, or no longer; nothing was sent."""

    def __init__(
        self, item: str, feature: str, needs: int, obsolete: int | None, has: int | None
    ) -> None:
        super().__init__(item, feature, needs, obsolete, has)
        self.item = item
        self.feature = feature
        self.needs = needs
        self.obsolete = obsolete
        self.has = has

    def __str__(self) -> str:
        """Return the part, the version that it needs, and the version of the server."""
        if self.has is None:
            server = f"the server does not have the feature {self.feature}"
        else:
            server = f"the server has {self.feature} {self.has}"
        if self.obsolete is not None and self.has is not None and self.has >= self.obsolete:
            return f"{self.item} was dropped in {self.feature} {self.obsolete}; {server}"
        return f"{self.item} needs {self.feature} {self.needs}; {server}"


class FeatureVersionWarning(UserWarning):
    """A warning about a part of a call that the server may not understand."""


class _ClassGates(Struct, frozen=True):
    """The gates of the objects of a class: of its types by name, its properties, their options."""

    types: tuple[tuple[str, Gate], ...]
    properties: Mapping[str, Gates]
    options: Mapping[str, tuple[Mapping[str, Gates], ...]]


class GateTable(Struct, frozen=True):
    """All gates of the API.

    The keys are ``area.operation`` for operations and bodies, Python class names for types, wire
    names for parameters and properties, and values for options and enumeration members. Options
    are values of a parameter, a body (``(body)``) or a property, by the operation or the type; an
    option that is an object goes by its class, as ``models.Call``. ``load_tagged`` loads the class
    that has a ``__type``, which no program need have used before.
    """

    operations: Mapping[str, Gates] = field(default_factory=dict)
    bodies: Mapping[str, Gates] = field(default_factory=dict)
    parameters: Mapping[str, Mapping[str, Gates]] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Mapping[str, Gates]]] = field(default_factory=dict)
    types: Mapping[str, Gates] = field(default_factory=dict)
    properties: Mapping[str, Mapping[str, Gates]] = field(default_factory=dict)
    members: Mapping[str, Mapping[int, Gates]] = field(default_factory=dict)
    messages: Mapping[str, Gates] = field(default_factory=dict)
    load_tagged: Callable[[str], None] = lambda tag: None
    # What the other tables have on a class and its bases, gathered when it is first sent.
    _classes: dict[type, _ClassGates] = field(default_factory=dict)

    def of_call(
        self, operation_id: str, parameters: Mapping[str, object], body: object
    ) -> Iterator[tuple[str, Gate]]:
        """Yield the gates of a call, each with the name of the gated part."""
        for gate in self.operations.get(operation_id, ()):
            yield operation_id, gate
        gated = self.parameters.get(operation_id, {})
        options = self.options.get(operation_id, {})
        for name, value in parameters.items():
            if value is UNSET or (
                type(value) in _PLAIN and name not in gated and name not in options
            ):
                continue
            item = f"{operation_id}.{name}"
            yield from _named(item, gated.get(name, ()))
            for option in _options(value) if name in options else ():
                yield from _named(f"{item}={option}", options[name].get(option, ()))
            yield from self._of_value(item, value)
        if body is not UNSET:
            yield from _named(f"{operation_id} (body)", self.bodies.get(operation_id, ()))
            of_body = options.get(_BODY, {})
            for part in _scalars(body) if of_body else ():
                yield from _named(f"{operation_id}={part}", of_body.get(str(part), ()))
            yield from self._of_value(operation_id, body)

    def _of_value(
        self, item: str, value: object, within: Place | None = None
    ) -> Iterator[tuple[str, Gate]]:
        """Yield the gates of a value and of its parts."""
        if type(value) in _PLAIN:
            return
        if isinstance(value, enum.Enum):
            name = type(value).__name__
            yield from _named(f"{item} ({name})", self.types.get(name, ()))
            gates = self.members.get(name, {}).get(value.value, ())
            yield from _named(f"{item}={value.name}", gates)
        elif isinstance(value, UnknownObject):
            yield from self._of_unknown(item, value, within)
        elif isinstance(value, Model):
            yield from self._of_model(item, value)
        elif is_array(value):
            for index, part in enumerate(value):
                yield from self._of_value(f"{item}[{index}]", part, within)
        elif is_object(value):
            for key, part in value.items():
                if type(part) not in _PLAIN:
                    yield from self._of_value(f"{item}[{key!r}]", part, within)

    def _of_model(self, item: str, value: Model) -> Iterator[tuple[str, Gate]]:
        """Yield the gates of an object, those of its type first."""
        cls = type(value)
        gates = self._classes.get(cls) or self._of_class(cls)
        for name, gate in gates.types:
            yield f"{item} ({name})", gate
        for wire, part in stated_properties(value):
            if wire in gates.properties or wire in gates.options:
                yield from _of_property(f"{item}.{wire}", gates, wire, part)
            if type(part) not in _PLAIN:
                yield from self._of_value(f"{item}.{wire}", part, (cls, wire))

    def _of_class(self, cls: type) -> _ClassGates:
        """Return the gates that a class and its bases state; they are kept."""
        names = [base.__name__ for base in cls.__mro__ if base is not Model]
        properties: dict[str, Gates] = {}
        options: dict[str, tuple[Mapping[str, Gates], ...]] = {}
        for name in names:
            for wire, gates in self.properties.get(name, {}).items():
                properties[wire] = (*properties.get(wire, ()), *gates)
            for wire, by_option in self.options.get(name, {}).items():
                options[wire] = (*options.get(wire, ()), by_option)
        types = tuple((name, gate) for name in names for gate in self.types.get(name, ()))
        gates_of_class = self._classes[cls] = _ClassGates(types, properties, options)
        return gates_of_class

    def _of_unknown(
        self, item: str, value: UnknownObject, within: Place | None
    ) -> Iterator[tuple[str, Gate]]:
        """Yield the gates of an unknown object, as those of the models that it may stand for."""
        self.load_tagged(value.type)
        for cls in classes_of(value, within):
            try:
                model = struct_shape(cls).read(value.data)
            except MismatchError:
                gates = self._of_class(cls)
                for name, gate in gates.types:
                    yield f"{item} ({name})", gate
                for wire, part in value.data.items():
                    yield from _of_property(f"{item}.{wire}", gates, wire, part)
            else:
                yield from self._of_value(item, model)


class FeatureGate:
    """The gates of the API, judged by the feature versions of one server."""

    __slots__ = ("_noted", "features", "policy", "table")

    def __init__(
        self, table: GateTable, features: Mapping[str, int] | None, policy: Policy = "error"
    ) -> None:
        if policy not in ("error", "warn", "off"):
            raise ValueError(f"policy is {policy!r} (expected 'error', 'warn' or 'off')")
        self.table: GateTable = table
        self.features: Mapping[str, int] | None = features
        self.policy: Policy = policy
        self._noted = False

    def limited(
        self, ceiling: Mapping[str, int], policy: Policy | UnsetType = UNSET
    ) -> FeatureGate:
        """Return the gate of an older server, or one with another policy.

        Args:
            ceiling: feature -> the highest version to assume of the server.
            policy: the policy, if it differs from that of this gate.
        """
        effective = self.policy if isinstance(policy, UnsetType) else policy
        if not ceiling and effective == self.policy:
            return self
        features = self.features
        if features is not None:
            features = {name: min(has, ceiling.get(name, has)) for name, has in features.items()}
        return FeatureGate(self.table, features, effective)

    def check_version(self, feature: str, version: int) -> None:
        """Check that the server has a version of a feature, by the policy of the gate."""
        if self.policy == "off" or self.features is None:
            return
        self._judge(feature, Gate(feature, version))

    def check(
        self,
        operation_id: str,
        parameters: Mapping[str, object] | None = None,
        body: object = UNSET,
        *,
        requires: Mapping[str, int] = _NOTHING,
        quiet: bool = False,
    ) -> None:
        """Check a call before it is sent.

        While the server's feature versions are unknown, every call passes, with one warning.

        Args:
            operation_id: the operation.
            parameters: wire names and values; UNSET values are not sent and not checked.
            body: the body, or UNSET.
            requires: the versions that the call states itself, by feature.
            quiet: whether to suppress the warning about unknown feature versions.

        Raises:
            FeatureVersionError: the server does not have a part of the call. With the policy
                "warn", each such part is a FeatureVersionWarning instead. A part that the server
                has and a later version drops is a DeprecationWarning.
        """
        if self.policy == "off":
            return
        gates = self.table.of_call(operation_id, parameters or {}, body)
        if requires:
            stated = [(operation_id, Gate(*item)) for item in requires.items()]
            gates = itertools.chain(stated, gates)
        if self.features is None:
            if not quiet and not self._noted and next(gates, None) is not None:
                self._noted = True
                warnings.warn(
                    "the server's feature versions are not known: calls are sent unchecked",
                    FeatureVersionWarning,
                    stacklevel=_outside(),
                )
            return
        for item, gate in gates:
            self._judge(item, gate)

    def check_messages(self, kinds: Iterable[str], *, some: bool = False) -> None:
        """Check that the server has these messages, by the policy of the gate.

        While the server's feature versions are unknown, every message passes.

        Args:
            kinds: the class names of the messages.
            some: whether it suffices that the server has one of them.
        """
        if self.policy == "off" or self.features is None:
            return
        names = list(kinds)
        closed = {name: self._closed(name) for name in names}
        lacking = [name for name in names if closed[name]]
        if some and len(lacking) < len(names):
            return
        for name in lacking or names:
            for gate in closed[name][:1] or self._of_message(name):
                self._judge(name, gate)

    def _closed(self, name: str) -> list[Gate]:
        """Return the gates of a message that are closed for the server."""
        return [gate for gate in self._of_message(name) if not gate.open_for(self.features or {})]

    def _of_message(self, name: str) -> tuple[Gate, ...]:
        return (*self.table.types.get(name, ()), *self.table.messages.get(name, ()))

    def _judge(self, item: str, gate: Gate) -> None:
        features = self.features or {}
        if gate.open_for(features):
            if gate.obsolete is not None:
                self._deprecate(item, gate)
            return
        has = features.get(gate.feature)
        error = FeatureVersionError(item, gate.feature, gate.since, gate.obsolete, has)
        if self.policy == "error":
            raise error
        warnings.warn(str(error), FeatureVersionWarning, stacklevel=_outside())

    def _deprecate(self, item: str, gate: Gate) -> None:
        """Warn of a part that a newer server will not have."""
        warnings.warn(
            f"{item} is dropped in {gate.feature} {gate.obsolete}",
            DeprecationWarning,
            stacklevel=_outside(),
        )

    def passes(self, gates: Iterable[Gate]) -> bool:
        """Return whether all these gates are open for the server.

        Raises IcwsError while the server's feature versions are unknown.
        """
        if self.features is None:
            raise IcwsError("the server's feature versions are not known (expected log_in before)")
        return all(gate.open_for(self.features) for gate in gates)


def _outside() -> int:
    """Return the stack level of the program's code, for a warning of the caller."""
    package = __name__.partition(".")[0]
    level, frame = 1, sys._getframe(1)
    while frame.f_back is not None and frame.f_globals["__name__"].split(".")[0] == package:
        level, frame = level + 1, frame.f_back
    return level


def _options(value: object) -> Iterator[str]:
    """Yield the options in the value of a parameter, as the request has them."""
    for part in value if is_array(value) else (value,):
        written = part.value if isinstance(part, enum.Enum) else part
        for option in str(written).split(","):
            yield option.strip()


def _scalars(value: object) -> Iterator[str | int]:
    """Yield the texts and integers in a value, at any depth, and the classes of its objects."""
    if is_array(value) or is_object(value):
        for part in value.values() if is_object(value) else value:
            yield from _scalars(part)
    elif isinstance(value, (Model, enum.Enum)):
        yield f"models.{type(value).__name__}"
    elif type(value) is str or type(value) is int:
        yield value


def _of_property(
    item: str, gates: _ClassGates, wire: str, value: object
) -> Iterator[tuple[str, Gate]]:
    """Yield the gates of a property and of the options in its value."""
    yield from _named(item, gates.properties.get(wire, ()))
    for by_option in gates.options.get(wire, ()):
        for option in _scalars(value):
            yield from _named(f"{item}={option}", by_option.get(str(option), ()))


def _named(item: str, gates: Gates) -> Iterator[tuple[str, Gate]]:
    for gate in gates:
        yield item, gate


def stated_properties(value: Model) -> Iterator[tuple[str, Any]]:
    """Yield the properties that an object has, by their wire names; not those that are UNSET."""
    for name, wire in zip(value.__struct_fields__, value.__struct_encode_fields__, strict=True):
        part = getattr(value, name)
        if part is UNSET:
            continue
        if name == "additional_properties":
            yield from part.items()
        else:
            yield wire, part
