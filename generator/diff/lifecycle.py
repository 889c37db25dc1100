"""Lifecycles: parts that come, go, and change the server versions that have them."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diff.comparison import Comparison
from generator.diff.data import canonical
from generator.diff.gates import is_malformed, stated_gates, text_of
from generator.diff.pair import Pair
from generator.diff.rules import RULES
from generator.spec.document import Node
from generator.spec.gates import Gate, Gates, combine, gate_statements, read_gates


def report_if_one_sided(
    pair: Pair,
    kind: str,
    gates: Gates | None = None,
    *,
    required: bool = False,
    closed: bool = False,
    values: object = None,
) -> bool:
    """Report a part that only one spec has; tell whether it is such a part.

    A new part is safe behind a version that no server had; the removal of one that was said to be
    obsolete is milder. Each has a rule of its own, and so has a new part of specs without versions.

    Args:
        pair: the part.
        kind: the kind of the part, with which its rules begin.
        gates: its gates; those that it states itself, if none are given.
        required: whether a new part must be sent, by callers who do not.
        closed: whether the old spec allowed no other parts of the kind.
        values: its value, where its item does not tell it from others.
    """
    if not pair.one_sided:
        return False
    gates = stated_gates(pair.present) if gates is None else gates
    rule, feature, since, obsolete = f"{kind}-added", text_of(gates), None, None
    if not pair.old.missing:
        ends = (f"{gate.feature} {gate.obsolete}" for gate in gates if gate.obsolete is not None)
        obsolete = " and ".join(ends) or None
        rule = f"{kind}-removed-obsolete" if obsolete else f"{kind}-removed"
    elif required:
        rule += "-required"
    elif gates:
        known, since = pair.comparison.newest[0][0], feature
        late = all(gate.since <= known.get(gate.feature, (0, None))[0] for gate in gates)
        rule += "-late" if late else "-in-new-version"
    else:
        rule += "-closed" if closed else ""
        rule += "-plain" if pair.comparison.is_plain and f"{rule}-plain" in RULES else ""
    pair.report(rule, feature, values, since=since, obsolete=obsolete)
    return True


def compare_features(
    pair: Pair,
    old: Sequence[Node],
    new: Sequence[Node],
    bases: tuple[Gates, Gates] = ((), ()),
) -> None:
    """Compare the values of the `x-feature` of a part; missing ones state nothing."""
    values = [[node.value for node in nodes if not node.missing] for nodes in (old, new)]
    if canonical(values[0]) == canonical(values[1]):
        return
    place = pair.below(old[-1] if old else None, new[-1] if new else None)
    if any(map(is_malformed, (*old, *new))):
        place.report("feature-malformed", values=values)
    else:
        before, after = (combine(*map(read_gates, nodes)) for nodes in (old, new))
        compare_gates(place, before, after, bases)


def compare_gates(
    pair: Pair, old: Gates, new: Gates, bases: tuple[Gates, Gates] = ((), ())
) -> bool:
    """Report what changed gates mean for servers; tell whether they mean more or less than before.

    Effective gates are compared, within what holds the part in both specs: a change of a holder
    is reported there, and not again here. Old and new are the gates that the parts state; `bases`
    are those that their values have from other types.
    """
    effective = combine(pair.gates, bases[0], old), combine(pair.gates, bases[1], new)
    before, after = ({gate.feature: gate for gate in gates} for gates in effective)
    differs = before != after
    if not differs:
        pair.report("feature-restated", text_of(new or old))
    lost, gained = before.keys() - after.keys(), after.keys() - before.keys()
    if len(lost) == len(gained) == 1:
        moved = before.pop(lost.pop()), after.pop(gained.pop())
        texts = [str(gate) for gate in moved]
        pair.report("feature-moved", text_of(moved[1:]), old=texts[0], new=texts[1])
    for name in {**before, **after}:
        _compare_feature(pair, name, before.get(name), after.get(name), ungated=not effective[1])
    return differs


def compare_required_since(pair: Pair, rule: str, old: Gates, new: Gates) -> None:
    """Report that callers of other servers must send a part that both specs require.

    The rules begin with `rule`; old and new are the gates that the specs state for the part.
    """
    before, after = (
        {gate.feature: gate.since for gate in combine(pair.gates, gates)} for gates in (old, new)
    )
    for feature in {**before, **after}:
        versions = before.get(feature, 0), after.get(feature, 0)
        if versions[0] != versions[1]:
            how = "earlier" if versions[1] < versions[0] else "later"
            texts = [f"{feature} {since}" if since else "the start" for since in versions]
            pair.report(f"{rule}-required-{how}", old=texts[0], new=texts[1])


def compare_versions(comparison: Comparison) -> None:
    """Compare the newest version of each feature; one that comes or goes with its parts is none."""
    (old_newest, old_lasting), (new_newest, new_lasting) = comparison.newest
    for name in sorted({*old_newest, *new_newest}):
        # A feature that a spec lacks stands at the top of its document.
        old, old_node = old_newest.get(name, (0, comparison.old.openapi.top))
        new, new_node = new_newest.get(name, (0, comparison.new.openapi.top))
        grown = new > old
        most, _ = (new_lasting if grown else old_lasting).get(name, (0, None))
        if old == new or most <= min(old, new):
            continue
        rule = "feature-version-grown" if grown else "feature-version-shrunk"
        if not old or not new:
            if _goes_with_parts(comparison, name, grown=grown):
                continue
            rule = "feature-added" if grown else "feature-removed"
        pair = Pair(comparison, old_node, new_node, name)
        pair.report(rule, f"{name} {max(old, new)}", old=old or None, new=new or None)


def _goes_with_parts(comparison: Comparison, feature: str, *, grown: bool) -> bool:
    """Tell whether all parts that name a feature come or go themselves, which says it."""
    one, other = (comparison.new, comparison.old)[:: 1 if grown else -1]
    sides = ((c.new, c.old) if grown else (c.old, c.new) for c in comparison.facts)
    lone = {f"{has.pointer}/" for has, lacks in sides if has.there and not lacks.there}
    for document, twin in ((one.openapi, other.openapi), (one.asyncapi, other.asyncapi)):
        for node in gate_statements(document):
            if all(gate.feature != feature for gate in read_gates(node, strict=False)):
                continue
            *holder, key, last = node.parts
            holder += ["enum", last] if key == "x-enum-features" else [key]
            pointer = f"{document.top.at(*holder).pointer}/"
            if not (twin.top.at(*holder).missing or any(map(pointer.startswith, lone))):
                return False
    return True


def _compare_feature(
    pair: Pair, feature: str, old: Gate | None, new: Gate | None, *, ungated: bool
) -> None:
    """Report what changed of a feature; `ungated` tells that the part now needs no version."""
    starts = old.since if old else None, new.since if new else None
    ends = old.obsolete if old else None, new.obsolete if new else None
    for rule, gained, dropped, (before, after) in (
        ("feature-since", "stated", "dropped", starts),
        ("feature-obsolete", "set", "removed", ends),
    ):
        if before == after:
            continue
        span = None
        if before is None or after is None:
            how = gained if before is None else dropped
            if ungated and (rule, how) == ("feature-since", "dropped"):
                how = "dropped-wholly"
        else:
            how = "raised" if after > before else "lowered"
            if (rule, how) == ("feature-since", "raised"):
                last = f" to {after - 1}" if after - 1 > before else ""
                span = f"{feature} {before}{last}"
        one, other = (v if v is None else f"{feature} {v}" for v in (before, after))
        gates = tuple(gate for gate in (old, new) if gate)
        pair.report(f"{rule}-{how}", text_of(gates[-1:]), old=one, new=other, span=span)
