"""Gates that documents state; what states no gate counts as none."""

from __future__ import annotations

from collections.abc import Mapping

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.gates import (
    Gate,
    Gates,
    combine,
    gate_statements,
    own_gates,
    read_gates,
)
from generator.spec.pointer import KeyPath
from generator.spec.references import gated_references
from generator.spec.schema import gates_of_values
from generator.spec.spec import Spec

Newest = dict[str, tuple[int, Node]]


def is_malformed(statement: Node) -> bool:
    """Tell whether the value of an `x-feature` states no gate."""
    try:
        read_gates(statement)
    except SpecError:
        return True
    return False


def stated_gates(part: Node) -> Gates:
    """Return the gates that a part states itself."""
    return own_gates(part, strict=False)


def message_gates(message: Node) -> Gates:
    """Return the effective gates of a message: its own and those of its payload."""
    node = message.resolved()
    return combine(stated_gates(node), gates_of_values(node.child("payload"), strict=False))


def text_of(gates: Gates) -> str:
    """Return the versions that gates need, as `interactions 14`."""
    return " and ".join(f"{gate.feature} {gate.since}" for gate in gates)


def newest_versions(spec: Spec) -> tuple[Newest, Newest]:
    """Return the newest version that a spec states of each feature, with the place.

    The second of both leaves out the parts that a version drops: they are meant to go.
    """
    newest: Newest = {}
    lasting: Newest = {}
    for document in (spec.openapi, spec.asyncapi):
        for node in gate_statements(document):
            for gate in read_gates(node, strict=False):
                version = max(gate.since, gate.obsolete or 0)
                for versions in (newest,) if gate.obsolete else (newest, lasting):
                    if version > versions.get(gate.feature, (0, None))[0]:
                        versions[gate.feature] = version, node
    return newest, lasting


def gates_of_users(document: Document, types: Mapping[str, Node]) -> dict[KeyPath, Gates]:
    """Return the components that a document uses, by path, with the gates that all users have.

    Messages are in use, whether or not a channel lists them; `types` are the components by
    `__type`, to which error ids refer.
    """
    top, none = document.top, Gates()
    waiting = [(value, none) for key, value in document.data.items() if key != "components"]
    waiting.append((top.at("components", "messages").value, none))
    users: dict[KeyPath, Gates] = {}
    while waiting:
        for reference, gates in gated_references(document, *waiting.pop()):
            target = types.get(reference) or top.referred(reference)
            if target is None:
                continue
            component = target.parts[:3]
            common = loosest(users[component], gates) if component in users else gates
            if component not in users or set(users[component]) != set(common):
                users[component] = common
                waiting.append((top.at(*component).value, common))
    return users


def loosest(one: Gates, other: Gates) -> Gates:
    """Return the gates that both have at least: per feature that both name, the looser one."""
    twins = [(gate, twin) for gate in one for twin in other if twin.feature == gate.feature]
    return tuple(
        Gate(
            gate.feature,
            min(gate.since, twin.since),
            gate.obsolete and twin.obsolete and max(gate.obsolete, twin.obsolete),
        )
        for gate, twin in twins
    )
