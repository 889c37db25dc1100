"""Feature matrix: the operations, messages, types and parts of each version of each feature."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.docs.gated import href_of, kind_of, name_of
from generator.docs.groups import Group, grouped
from generator.docs.names import anchor
from generator.docs.reference import Reference, feature_page, message_page, type_page
from generator.spec.gates import Gate, Gates
from generator.spec.parts import Part, message_parts, operation_parts, type_parts

_FEW = 60


@dataclass(frozen=True, slots=True)
class Column:
    """The versions of a feature between which nothing changes; the first one stands for all."""

    version: int
    label: str


@dataclass(frozen=True, slots=True)
class Row:
    """An operation, a message, a type, or a part of one; `gate` is None where none is stated."""

    kind: str
    name: str
    detail: str
    href: str
    is_part: bool = False
    gate: Gate | None = None
    # It belongs to another feature, and is listed for its parts only.
    is_context: bool = False

    def has(self, column: Column) -> bool:
        """Tell whether the versions of a column have it."""
        return self.gate is not None and self.gate.admits(column.version)


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a feature, on a page of their own; `anchor` is its place on the overview."""

    feature: str
    page: str
    anchor: str
    columns: tuple[Column, ...]
    sections: tuple[Group[Row], ...]

    @property
    def highest(self) -> int:
        """The highest version that the spec mentions; 0 where it mentions none."""
        return self.columns[-1].version if self.columns else 0

    def choices(self) -> list[int]:
        """Return the versions that a server may have: all up to the highest, if they are few."""
        few = self.highest <= _FEW
        return list(range(1, self.highest + 1)) if few else [c.version for c in self.columns]

    def rows(self) -> Iterator[Row]:
        """Return all rows."""
        for section in self.sections:
            yield from section.items

    def count(self, *, parts: bool) -> int:
        """Return how many operations, or parts and the rest, state a version of this feature."""
        return sum(
            (row.kind != "operation") == parts for row in self.rows() if row.gate is not None
        )

    def figures(self) -> str:
        """Return the number of operations and of parts by their gates, as JSON for the overview.

        An item is `[kind, since, obsolete, number]`; null where the documentation states nothing.
        """
        count = Counter(
            (
                "operation" if row.kind == "operation" else "part",
                row.gate.since if row.gate else None,
                row.gate.obsolete if row.gate else None,
            )
            for row in self.rows()
            if not row.is_context
        )
        return json.dumps([[*key, number] for key, number in count.items()])


_Gated = tuple[str, Part]


@dataclass(frozen=True, slots=True)
class _Block:
    """A row, and its gated parts with their addresses, before they are shared out to features."""

    section: str
    head: Row
    home: str
    gates: Gates
    parts: list[_Gated]


def matrix(reference: Reference) -> tuple[Table, ...]:
    """Return a table for each feature: those that are areas first, in their order."""
    blocks = list(_blocks(reference))
    gates = [(block.gates, *(part.own for _, part in block.parts)) for block in blocks]
    named = [gate.feature for block in gates for several in block for gate in several]
    features = dict.fromkeys([*(block.home for block in blocks if block.home), *named])
    tables = (_table(feature, blocks) for feature in features)
    return tuple(table for table in tables if table.sections)


def _blocks(reference: Reference) -> Iterator[_Block]:
    """Yield the operations, and what has parts or gates: messages and types, each part once."""
    listed: set[str] = set()
    for section, head, home, gates, parts in _heads(reference):
        gated = [(href_of(part, head.href), part) for part in parts if part.own]
        if head.kind == "type":  # those of others stand at their operations
            gated = [(href, part) for href, part in gated if href not in listed]
        listed |= {href for href, _ in gated}
        if head.kind == "operation" or gates or gated:
            yield _Block(section, head, home, gates, gated)


def _heads(reference: Reference) -> Iterator[tuple[str, Row, str, Gates, Iterable[Part]]]:
    """Yield the rows that have parts: section, row, feature, gates, parts."""
    messages = reference.spec.messages
    for area in reference.plan.areas:
        for group in grouped(reference.area_entries(area)):
            for entry in group.items:
                operation = entry.operation
                head = Row("operation", operation.id, entry.summary, entry.page)
                parts = operation_parts(operation, messages)
                yield group.title, head, operation.tag, operation.gates, parts
    for key, message in messages.items():
        head = Row("message", key, "", message_page(key))
        yield "messages", head, "", message.gates, message_parts(message)
    for name, schema in reference.spec.schemas.items():
        head = Row("type", name, "", type_page(name))
        yield "types that no operation or message names", head, "", (), type_parts(schema)


def _table(feature: str, blocks: Iterable[_Block]) -> Table:
    sections: dict[str, list[Row]] = {}
    versions: set[int] = set()
    for block in blocks:
        rows = list(_rows(feature, block))
        versions |= {end for row in rows if row.gate for end in _ends(row.gate)}
        if rows:
            sections.setdefault(block.section, []).extend(rows)
    return Table(
        feature=feature,
        page=feature_page(feature),
        anchor=anchor("feature", feature),
        columns=_columns(sorted(versions)),
        sections=tuple(Group(title, tuple(rows)) for title, rows in sections.items()),
    )


def _rows(feature: str, block: _Block) -> Iterator[Row]:
    gate = _of(feature, block.gates)
    parts = [
        Row(kind_of(part), name_of(part), "", href, True, _of(feature, part.gates))
        for href, part in block.parts
        if _of(feature, part.own)
    ]
    at_home = block.home == feature and not block.gates
    if gate or at_home or parts:
        yield replace(block.head, gate=gate, is_context=not gate and not at_home)
    yield from parts


def _of(feature: str, gates: Gates) -> Gate | None:
    return next((gate for gate in gates if gate.feature == feature), None)


def _ends(gate: Gate) -> list[int]:
    return [gate.since] if gate.obsolete is None else [gate.since, gate.obsolete]


def _columns(versions: list[int]) -> tuple[Column, ...]:
    if versions and versions[0] > 1:
        versions = [1, *versions]
    columns = [
        Column(first, str(first) if first == end - 1 else f"{first}\N{EN DASH}{end - 1}")
        for first, end in itertools.pairwise(versions)
    ]
    return (*columns, *(Column(version, f"{version}+") for version in versions[-1:]))
