# Copied from generator/spec/gates.py; edits here are lost.
"""Feature gates: the server versions that have a part.

A part states its own gates in `x-feature`. It is there where it and everything that holds it are
there, so its effective gates are the combined gates of all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from icws_sandbox._core.spec.document import Document, Node, descend, names_its_keys
from icws_sandbox._core.spec.errors import SpecError

_STATING = frozenset({"x-feature", "x-enum-features", "x-option-features"})
_FORM = "{name: <feature>, since: <integer>, obsolete?: <integer>}"


@dataclass(frozen=True, slots=True)
class Gate:
    """The versions of a feature that have a part: from `since` on, and below `obsolete`."""

    feature: str
    since: int
    obsolete: int | None = None

    def admits(self, version: int) -> bool:
        """Tell whether a version of the feature has the part; a server without it has 0."""
        return self.since <= version and not self.has_dropped(version)

    def has_dropped(self, version: int) -> bool:
        """Tell whether a version of the feature has dropped the part."""
        return self.obsolete is not None and version >= self.obsolete

    def __str__(self) -> str:
        """Return the versions in words, such as `interactions 13 (gone from 15 on)`."""
        gone = "" if self.obsolete is None else f" (gone from {self.obsolete} on)"
        return f"{self.feature} {self.since}{gone}"


Gates = tuple[Gate, ...]
"""One gate a feature at most; no gate: every server has the part."""


def admits(gates: Gates, features: Mapping[str, int]) -> bool:
    """Tell whether a server with these feature versions has a part."""
    return all(gate.admits(features.get(gate.feature, 0)) for gate in gates)


def has_dropped(gates: Gates, features: Mapping[str, int]) -> bool:
    """Tell whether a server with these feature versions has dropped a part."""
    return any(gate.has_dropped(features.get(gate.feature, 0)) for gate in gates)


def are_dropped(gates: Gates) -> bool:
    """Tell whether some version drops a part."""
    return any(gate.obsolete is not None for gate in gates)


def combine(*gates: Gates) -> Gates:
    """Return the gates that parts have together: per feature, the strictest of all of them."""
    stated = [several for several in gates if several]
    if sum(map(len, stated)) < 2:  # as for most parts
        return stated[0] if stated else ()
    strictest: dict[str, Gate] = {}
    for gate in (gate for several in stated for gate in several):
        other = strictest.get(gate.feature)
        if other is not None:
            ends = [end for end in (gate.obsolete, other.obsolete) if end is not None]
            gate = Gate(gate.feature, max(gate.since, other.since), min(ends, default=None))
        strictest[gate.feature] = gate
    return tuple(strictest.values())


def own_gates(node: Node, *, strict: bool = True) -> Gates:
    """Return the gates that a part states itself; none where it is no object.

    Args:
        node: the part.
        strict: whether an `x-feature` that states no gate is an error; else it counts as none.

    Raises:
        SpecError: `x-feature` is neither a gate nor a list of gates.
    """
    return read_gates(node.child("x-feature"), strict=strict) if node.has("x-feature") else ()


def effective_gates(*nodes: Node, strict: bool = True) -> Gates:
    """Return the combined gates of a part and of its holders, given from the outermost on."""
    return combine(*(own_gates(node, strict=strict) for node in nodes))


def member_gates(schema: Node) -> tuple[Gates, ...]:
    """Return the gates of the members of an enumeration, parallel to its `enum`.

    Raises:
        SpecError: `x-enum-features` is no list of gates as long as `enum`.
    """
    return _parallel(schema, "x-enum-features", "enum", "enum")


def union_keyword(schema: Node) -> str:
    """Return the keyword that holds the options of a union: `oneOf`, else `anyOf`."""
    return "oneOf" if schema.has("oneOf") and schema.value["oneOf"] else "anyOf"


def option_gates(schema: Node) -> tuple[Gates, ...]:
    """Return the gates that a union states for its options, parallel to `oneOf` (or `anyOf`).

    Raises:
        SpecError: `x-option-features` is no list of gates as long as the options.
    """
    return _parallel(schema, "x-option-features", union_keyword(schema), "the options")


def gate_statements(document: Document) -> Iterator[Node]:
    """Yield every value of a document that states gates, be it alone or in a list beside others."""
    yield from _statements(document.top)


def named_versions(part: Node) -> list[tuple[str, int]]:
    """Return the versions of features that a part, or what is below it, names: each once.

    A version that drops something counts too: a server of that version exists.

    Raises:
        SpecError: a value states no gate.
    """
    named: set[tuple[str, int]] = set()
    for statement in _statements(part):
        for gate in read_gates(statement):
            ends = [] if gate.obsolete is None else [gate.obsolete]
            named.update((gate.feature, version) for version in (gate.since, *ends))
    return sorted(named)


def _statements(part: Node) -> Iterator[Node]:
    for node in descend(part, _STATING):
        if not names_its_keys(node):
            if not (stated := node.child("x-feature")).missing:
                yield stated
            for key in ("x-enum-features", "x-option-features"):
                yield from node.child(key).elements()


def gate_value(gates: Gates) -> dict[str, Any] | list[dict[str, Any]] | None:
    """Return gates as the value of `x-feature`; None for no gates."""
    values = [
        {"name": gate.feature, "since": gate.since}
        | ({} if gate.obsolete is None else {"obsolete": gate.obsolete})
        for gate in gates
    ]
    return (values[0] if len(values) == 1 else values) if values else None


def read_gates(stated: Node, *, strict: bool = True) -> Gates:
    """Return the gates of the value of an `x-feature`: nothing, one gate, or a list of them.

    Args:
        stated: the value.
        strict: whether a value that states no gate is an error; else it counts as none.

    Raises:
        SpecError: it is something else.
    """
    if stated.missing or stated.value is None:
        return ()
    try:
        if isinstance(stated.value, list):
            return combine(*((_gate(item),) for item in stated.elements()))
        return (_gate(stated),)
    except SpecError:
        if strict:
            raise
        return ()


def _parallel(schema: Node, key: str, beside: str, what: str) -> tuple[Gates, ...]:
    """Return the gates that a list states for the elements of another one beside it.

    Raises SpecError if the two are not of one length, naming what the other list has.
    """
    listed = schema.get(beside)
    count = len(listed) if isinstance(listed, list) else 0
    if schema.get(key) is None:
        return ((),) * count
    features = schema.child(key)
    if not isinstance(features.value, list) or len(features.value) != count:
        raise features.error(f"{key} does not fit {what}", f"{count} gates or nulls")
    return tuple(map(read_gates, features.elements()))


def _gate(stated: Node) -> Gate:
    value = stated.value
    if not isinstance(value, dict) or not {"name", "since"} <= value.keys() <= _KEYS:
        raise stated.error("x-feature states no gate", _FORM)
    name, since, obsolete = value["name"], value["since"], value.get("obsolete")
    numbers = [since] if obsolete is None else [since, obsolete]
    if not isinstance(name, str) or any(type(number) is not int for number in numbers):
        raise stated.error("x-feature states no gate", _FORM)
    if since < 1:
        # A server that lacks a feature counts as having its version 0.
        raise stated.error(f"x-feature states the version {since}", "a version from 1 on")
    return Gate(name, since, obsolete)


_KEYS = frozenset({"name", "since", "obsolete"})
