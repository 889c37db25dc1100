"""Feature versions: from which version on a part is there, and what a change of that means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any

from generator.diff.comparison import Comparison
from generator.diff.documents import Documents, Part
from generator.diff.node import Node, Pair


@dataclass(frozen=True, slots=True)
class Gate:
    """The versions of a feature that have a part."""

    name: str
    since: int | None = None
    obsolete: int | None = None

    def at(self, version: int | None) -> str:
        """A version of the feature as text."""
        return self.name if version is None else f"{self.name} {version}"

    @property
    def whole(self) -> str:
        """The versions that have it, with the one that takes it out."""
        return str(self) if self.obsolete is None else f"{self} (gone from {self.obsolete} on)"

    def __str__(self) -> str:
        return self.at(self.since)


# What holds a part in the old and in the new spec.
Holders = tuple[Gate | None, Gate | None]
# The gates of the components of each document.
Held = Mapping[int, Mapping[tuple[Part, ...], Gate | None]]


def gate_of(value: Any) -> Gate | None:
    """The gate that an `x-feature` states; None where it states none that can be understood."""
    if not isinstance(value, dict) or not value.keys() <= {"name", "since", "obsolete"}:
        return None
    name, since, obsolete = value.get("name"), value.get("since"), value.get("obsolete")
    numbers = all(number is None or type(number) is int for number in (since, obsolete))
    return Gate(name, since, obsolete) if isinstance(name, str) and numbers else None


def gate_at(node: Node) -> Gate | None:
    """The gate that a part states."""
    return gate_of(node.value.get("x-feature")) if isinstance(node.value, dict) else None


def newest(spec: Documents, lasting: bool = False) -> dict[str, tuple[int, Node]]:
    """The newest version that a spec states of each feature, and where it does.

    If `lasting`, parts that a version takes out do not count: they are meant to go.
    """
    found: dict[str, tuple[int, Node]] = {}
    for document in (spec.openapi, spec.asyncapi):
        for node in _stated(Node(document, (), document.data)):
            gate = gate_of(node.value)
            if lasting and gate and gate.obsolete is not None:
                continue
            for version in (gate.since, gate.obsolete) if gate else ():
                if gate and version is not None and version > found.get(gate.name, (0, None))[0]:
                    found[gate.name] = (version, node)
    return found


def _stated(node: Node) -> Iterator[Node]:
    if isinstance(node.value, dict):
        for key in node.value:
            child = node.child(key)
            if key == "x-feature":
                yield child
            elif key == "x-enum-features" and isinstance(child.value, list):
                yield from (child.child(index) for index in range(len(child.value)))
            else:
                yield from _stated(child)
    elif isinstance(node.value, list):
        for index in range(len(node.value)):
            yield from _stated(node.child(index))


class Features:
    """Judges additions, removals and changed versions by what each spec knows of a feature."""

    def __init__(self, comparison: Comparison, held: tuple[Held, Held] = ({}, {})) -> None:
        self.comparison = comparison
        self._held = held
        self._old, self._new = newest(comparison.old), newest(comparison.new)

    def of(self, comparison: Comparison) -> Features:
        """The same knowledge, for another comparison of the same specs."""
        other = copy(self)
        other.comparison = comparison
        return other

    def holders(self, pair: Pair) -> Holders:
        """The gates of what uses two components."""
        old, new = (
            held.get(id(node.document), {}).get(node.parts[:3])
            for held, node in zip(self._held, (pair.old, pair.new), strict=True)
        )
        return old, new

    def versions(self) -> None:
        """Compare the newest version of each feature."""
        lasting = newest(self.comparison.old, True), newest(self.comparison.new, True)
        for name in sorted({*self._old, *self._new}):
            old, new = self._old.get(name), self._new.get(name)
            before, after = old[0] if old else 0, new[0] if new else 0
            most = lasting[after > before].get(name)
            if before == after or most is None or most[0] <= min(before, after):
                continue
            # A feature that one side has not stands at the top of that side's document.
            tops = [
                Node(spec.openapi, (), {}) for spec in (self.comparison.old, self.comparison.new)
            ]
            pair = Pair(old[1] if old else tops[0], new[1] if new else tops[1])
            rule = "feature-version-grown" if after > before else "feature-version-shrunk"
            self.comparison.report(
                rule, name, pair, f"{name} {max(before, after)}", old=before, new=after
            )

    def added(
        self,
        stem: str,
        item: str,
        pair: Pair,
        gate: Gate | None,
        required: bool = False,
        values: Any = None,
    ) -> None:
        """Report something new: safe where it came with a version that the old spec had not."""
        feature = str(gate) if gate else ""
        if required:
            self.comparison.report(f"{stem}-added-required", item, pair, feature, values)
        elif gate is None or gate.since is None:
            self.comparison.report(f"{stem}-added", item, pair, feature, values)
        else:
            known = self._old.get(gate.name)
            late = known is not None and gate.since <= known[0]
            rule = f"{stem}-added-late" if late else f"{stem}-added-in-new-version"
            self.comparison.report(rule, item, pair, feature, values, since=feature)

    def removed(
        self, stem: str, item: str, pair: Pair, gate: Gate | None, values: Any = None
    ) -> None:
        """Report something gone: less of a surprise where it was said to be obsolete."""
        feature = str(gate) if gate else ""
        if gate is None or gate.obsolete is None:
            self.comparison.report(f"{stem}-removed", item, pair, feature, values)
        else:
            obsolete = gate.at(gate.obsolete)
            self.comparison.report(
                f"{stem}-removed-obsolete", item, pair, feature, values, obsolete=obsolete
            )

    def compare(self, pair: Pair, item: str, holders: Holders = (None, None)) -> None:
        """Compare the `x-feature` of a part, where `holders` are the gates of what holds it.

        A part that states none is as old as what holds it.
        """
        old, new = gate_of(pair.old.value), gate_of(pair.new.value)
        if (old is None and not pair.old.missing) or (new is None and not pair.new.missing):
            self.comparison.leftover(pair, f"{item} x-feature")
            return
        if old == new:
            return
        holder = _both_hold(*holders)
        within = [
            _within(gate, holder or own) for gate, own in zip((old, new), holders, strict=True)
        ]
        if within[0] == within[1]:
            self.comparison.report("feature-restated", item, pair, str(new or old))
        elif old is None and new is not None:
            self._stated(pair, item, new, holder or holders[1], "stated")
        elif new is None and old is not None:
            self._stated(pair, item, old, holder or holders[0], "dropped")
        elif old is not None and new is not None:
            self._changed(pair, item, within[0] or old, within[1] or new)

    def _stated(self, pair: Pair, item: str, gate: Gate, holder: Gate | None, how: str) -> None:
        """Report a version that only one of them states, as far as its holder has not said it."""
        report, feature = self.comparison.report, str(gate)
        same = holder is not None and holder.name == gate.name
        covered = same and holder is not None and (gate.since or 0) <= (holder.since or 0)
        # What is only said to be gone from a version on needs none.
        if not covered and (gate.since is not None or gate.obsolete is None):
            report(f"feature-since-{how}", item, pair, feature, **{_SIDE[how]: feature})
        ends = holder.obsolete if same and holder is not None else None
        if gate.obsolete is not None and (ends is None or gate.obsolete < ends):
            rule = "feature-obsolete-set" if how == "stated" else "feature-obsolete-removed"
            report(rule, item, pair, feature, **{_SIDE[how]: gate.at(gate.obsolete)})

    def _changed(self, pair: Pair, item: str, old: Gate, new: Gate) -> None:
        report, feature = self.comparison.report, str(new)
        if old.name != new.name:
            report("feature-moved", item, pair, feature, old=old.whole, new=new.whole)
            return
        before, after = old.since or 0, new.since or 0
        if old.since is None and new.since is not None:
            report("feature-since-stated", item, pair, feature, new=feature)
        elif new.since is None and old.since is not None:
            report("feature-since-dropped", item, pair, feature, old=str(old))
        elif after > before:
            span = str(old) if after - before == 1 else f"{old} to {after - 1}"
            report(
                "feature-since-raised", item, pair, feature, old=str(old), new=feature, span=span
            )
        elif after < before:
            report("feature-since-lowered", item, pair, feature, old=str(old), new=feature)
        self._obsolete(pair, item, old, new)

    def _obsolete(self, pair: Pair, item: str, old: Gate, new: Gate) -> None:
        report, feature = self.comparison.report, str(new)
        before, after = old.obsolete, new.obsolete
        if before is None and after is not None:
            report("feature-obsolete-set", item, pair, feature, new=new.at(after))
        elif before is not None and after is None:
            report("feature-obsolete-removed", item, pair, feature, old=old.at(before))
        elif before is not None and after is not None and before != after:
            rule = "feature-obsolete-lowered" if after < before else "feature-obsolete-raised"
            report(rule, item, pair, feature, old=old.at(before), new=new.at(after))


_SIDE = {"stated": "new", "dropped": "old"}


def _both_hold(old: Gate | None, new: Gate | None) -> Gate | None:
    """The versions that both holders have, where they speak of the same feature.

    What changed between the holders is reported of them, and not again of their parts.
    """
    if old is None or new is None:
        return old or new
    return _within(old, new) if old.name == new.name else None


def _within(gate: Gate | None, holder: Gate | None) -> Gate | None:
    """The versions that have a part and its holder too."""
    if gate is None or holder is None or gate.name != holder.name:
        return gate or holder
    since = [number for number in (gate.since, holder.since) if number is not None]
    obsolete = [number for number in (gate.obsolete, holder.obsolete) if number is not None]
    return Gate(gate.name, max(since, default=None), min(obsolete, default=None))
