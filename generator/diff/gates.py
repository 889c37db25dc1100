"""Gates of two specs: the meaning of a change of the server versions that have a part."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.diff.matching import union
from generator.diff.rules import Lifecycle
from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.gates import Gate, Gates, combine, gate_statements, read_gates
from generator.spec.pointer import KeyPath
from generator.spec.schema import layers
from generator.spec.spec import Spec

Newest = dict[str, tuple[int, Node]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """The rule of a change, the version that the part needs, and the facts of the sentence."""

    rule: str
    feature: str
    facts: Mapping[str, str] = field(default_factory=dict)


def gates_of(statement: Node) -> Gates:
    """Return the gates of the value of an `x-feature`; none where it states no gate."""
    try:
        return read_gates(statement)
    except SpecError:
        return ()


def is_malformed(statement: Node) -> bool:
    """Tell whether the value of an `x-feature` states no gate."""
    try:
        read_gates(statement)
    except SpecError:
        return True
    return False


def stated_gates(part: Node) -> Gates:
    """Return the gates that a part states itself; none where its `x-feature` states no gate."""
    return gates_of(part.child("x-feature"))


def schema_gates(schema: Node) -> Gates:
    """Return the gates that the values of a schema have from it and its base types."""
    return combine(*(stated_gates(layer.node) for layer in layers(schema, strict=False)))


def message_gates(message: Node) -> Gates:
    """Return the effective gates of a message: its own and those of its payload."""
    node = message.resolved()
    return combine(stated_gates(node), schema_gates(node.child("payload")))


def text_of(gates: Gates) -> str:
    """Return the versions that gates need, as `interactions 14`."""
    return " and ".join(f"{gate.feature} {gate.since}" for gate in gates)


def judge(
    old: Gates, new: Gates, holders: Gates = (), bases: tuple[Gates, Gates] = ((), ())
) -> Iterator[Verdict]:
    """Yield what a change of the gates that a part states means for servers.

    Effective gates are compared, within what holds the part in both specs: a change of a holder
    is reported there, and not again here.

    Args:
        old: the gates that the part of the old spec states.
        new: the gates that the part of the new spec states.
        holders: the gates of its holders, the strictest of both specs.
        bases: the gates that its values have from other types, in each spec.
    """
    effective = combine(holders, bases[0], old), combine(holders, bases[1], new)
    before, after = ({gate.feature: gate for gate in gates} for gates in effective)
    lost, gained = before.keys() - after.keys(), after.keys() - before.keys()
    if len(lost) == len(gained) == 1:
        moved = before.pop(lost.pop()), after.pop(gained.pop())
        facts = {"old": _whole(moved[0]), "new": _whole(moved[1])}
        yield Verdict("feature-moved", text_of(moved[1:]), facts)
    for name in union(before, after):
        yield from _judge_feature(name, before.get(name), after.get(name))


def judge_added(
    rules: Lifecycle, gates: Gates, known: Mapping[str, tuple[int, Node]], *, required: bool = False
) -> Verdict:
    """Return the verdict on a new part: it is safe behind a version that no server had.

    Args:
        rules: the rules of the part.
        gates: the gates of the part.
        known: the newest version of each feature that the old spec knows.
        required: whether callers must send it, who do not.
    """
    since = text_of(gates)
    if required:
        return Verdict(rules.added_required, since)
    if not gates:
        return Verdict(rules.added, since)
    late = all(gate.since <= known.get(gate.feature, (0, None))[0] for gate in gates)
    rule = rules.added_late if late else rules.added_in_new_version
    return Verdict(rule, since, {"since": since})


def judge_removed(rules: Lifecycle, gates: Gates) -> Verdict:
    """Return the verdict on a part that is gone: milder where it was said to be obsolete."""
    ends = [f"{gate.feature} {gate.obsolete}" for gate in gates if gate.obsolete is not None]
    if not ends:
        return Verdict(rules.removed, text_of(gates))
    return Verdict(rules.removed_obsolete, text_of(gates), {"obsolete": " and ".join(ends)})


def newest_versions(spec: Spec) -> tuple[Newest, Newest]:
    """Return the newest version that a spec states of each feature, with the place.

    The second of both leaves out the parts that a version drops: they are meant to go.
    """
    newest: Newest = {}
    lasting: Newest = {}
    for document in (spec.openapi, spec.asyncapi):
        for node in gate_statements(document):
            for gate in gates_of(node):
                version = max(gate.since, gate.obsolete or 0)
                for versions in (newest,) if gate.obsolete else (newest, lasting):
                    if version > versions.get(gate.feature, (0, None))[0]:
                        versions[gate.feature] = version, node
    return newest, lasting


def gates_of_users(document: Document, types: Mapping[str, Node]) -> dict[KeyPath, Gates]:
    """Return the components that a document uses, by path, with the gates that all users have.

    Args:
        document: the document; messages are in use, whether or not a channel lists them.
        types: the components by `__type`, to which error ids refer.
    """
    top, none = document.top, Gates()
    waiting = [(value, none) for key, value in document.data.items() if key != "components"]
    waiting.append((top.at("components", "messages").value, none))
    users: dict[KeyPath, Gates] = {}
    while waiting:
        for reference, gates in _references(document, *waiting.pop()):
            target = types.get(reference) or top.referred(reference)
            if target is None:
                continue
            component = target.parts[:3]
            common = _loosest(users[component], gates) if component in users else gates
            if component not in users or set(users[component]) != set(common):
                users[component] = common
                waiting.append((top.at(*component).value, common))
    return users


def _references(document: Document, value: Any, holders: Gates) -> Iterator[tuple[str, Gates]]:
    """Yield the references in plain data, with the effective gates of their place."""
    if isinstance(value, list):
        for item in value:
            yield from _references(document, item, holders)
    if not isinstance(value, dict):
        return
    gates = combine(holders, stated_gates(Node(document, (), value)))
    for key, child in value.items():
        if key == "mapping" and isinstance(child, dict):
            refs = list(child.values())
        elif key == "x-error-ids" and isinstance(child, list):
            refs = [error.get("type") for error in child if isinstance(error, dict)]
        else:
            refs = [child] if key == "$ref" else []
        yield from ((ref, gates) for ref in refs if isinstance(ref, str))
        yield from _references(document, child, gates)


def _loosest(one: Gates, other: Gates) -> Gates:
    """Return the gates that both have at least: per feature that both name, the looser one."""
    others = {gate.feature: gate for gate in other}
    return tuple(_looser(gate, others[gate.feature]) for gate in one if gate.feature in others)


def _looser(one: Gate, other: Gate) -> Gate:
    ends = [gate.obsolete for gate in (one, other) if gate.obsolete is not None]
    end = max(ends) if len(ends) == 2 else None
    return Gate(one.feature, min(one.since, other.since), end)


def _judge_feature(feature: str, old: Gate | None, new: Gate | None) -> Iterator[Verdict]:
    since = text_of(tuple(gate for gate in (old, new) if gate)[-1:])
    starts = old.since if old else None, new.since if new else None
    ends = old.obsolete if old else None, new.obsolete if new else None
    for rule, versions in ((_since_rule(*starts), starts), (_end_rule(*ends), ends)):
        sides = zip(("old", "new"), versions, strict=True)
        facts = {side: f"{feature} {version}" for side, version in sides if version is not None}
        if rule == "feature-since-raised" and old and new:
            last = f" to {new.since - 1}" if new.since - 1 > old.since else ""
            facts["span"] = f"{feature} {old.since}{last}"
        if rule:
            yield Verdict(rule, since, facts)


def _since_rule(old: int | None, new: int | None) -> str:
    if old is None or new is None:
        return "feature-since-stated" if old is None else "feature-since-dropped"
    if old == new:
        return ""
    return "feature-since-raised" if new > old else "feature-since-lowered"


def _end_rule(old: int | None, new: int | None) -> str:
    if old == new:
        return ""
    if old is None or new is None:
        return "feature-obsolete-set" if old is None else "feature-obsolete-removed"
    return "feature-obsolete-raised" if new > old else "feature-obsolete-lowered"


def _whole(gate: Gate) -> str:
    """Return the version that a gate needs, with the one that drops the part."""
    gone = "" if gate.obsolete is None else f" (gone from {gate.obsolete} on)"
    return f"{text_of((gate,))}{gone}"
