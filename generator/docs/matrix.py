"""The feature matrix: what a server of each version of each feature can do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.docs.gated import Gated, Walk
from generator.docs.groups import grouped
from generator.docs.names import anchor
from generator.docs.operations import summary
from generator.docs.reference import Entry, Reference, message_href, type_page
from generator.emit.gates import gates_of
from generator.emit.plan import Gate, Gates

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
    is_part: bool
    gate: Gate | None
    # Stands here for its parts only: it belongs to another feature.
    is_context: bool = False

    def has(self, column: Column) -> bool:
        """Tell whether the versions of a column have it."""
        gate = self.gate
        return gate is not None and covers(gate, column.version)


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under one heading of a table."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """All that a feature brings."""

    feature: str
    anchor: str
    columns: tuple[Column, ...]
    sections: tuple[Section, ...]

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
            yield from section.rows

    def count(self, *, parts: bool) -> int:
        """Return how many operations, or parts and the rest, state a version of this feature."""
        return sum(
            (row.kind != "operation") == parts for row in self.rows() if row.gate is not None
        )


@dataclass(frozen=True, slots=True)
class _Block:
    """A row and the rows of its parts, before they are shared out to features."""

    section: str
    head: Row
    home: str
    gates: Gates
    parts: tuple[Gated, ...]


def covers(gate: Gate, version: int) -> bool:
    """Tell whether a version has what stands behind a gate."""
    return gate.since <= version and (gate.obsolete is None or version < gate.obsolete)


def matrix(reference: Reference) -> tuple[Table, ...]:
    """Return a table for each feature: those that are areas first, in their order."""
    blocks = list(_blocks(reference))
    named = [gate.feature for block in blocks for gate in _gates(block)]
    features = dict.fromkeys([*(block.home for block in blocks if block.home), *named])
    tables = (_table(feature, blocks) for feature in features)
    return tuple(table for table in tables if table.sections)


def _blocks(reference: Reference) -> Iterator[_Block]:
    covered: set[str] = set()
    for area in reference.plan.areas:
        for group in grouped(reference.area_entries(area)):
            for entry in group.items:
                parts = tuple(Walk(reference).of_operation(entry))
                covered |= {part.href for part in parts}
                yield _Block(group.title, _head(entry), entry.tag, entry.gates, parts)
    for name, node in reference.messages().items():
        parts = tuple(Walk(reference).of_message(name, node))
        covered |= {part.href for part in parts}
        gates = gates_of(node, f"/components/messages/{name}")
        head = Row("message", name, "", message_href(name), False, None)
        if gates or parts:
            yield _Block("messages", head, "", gates, parts)
    for name in reference.spec.schemas:
        found = Walk(reference).of_type(name)
        rest = tuple(part for part in found if part.href not in covered)
        covered |= {part.href for part in rest}
        head = Row("type", name, "", type_page(name), False, None)
        if rest:
            yield _Block("types that no operation or message names", head, "", (), rest)


def _head(entry: Entry) -> Row:
    return Row("operation", entry.title, summary(entry), entry.href, False, None)


def _gates(block: _Block) -> Iterator[Gate]:
    yield from block.gates
    for part in block.parts:
        yield from part.own


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
        anchor=anchor("feature", feature),
        columns=_columns(sorted(versions)),
        sections=tuple(Section(title, tuple(rows)) for title, rows in sections.items()),
    )


def _rows(feature: str, block: _Block) -> Iterator[Row]:
    head = block.head
    gate = _of(feature, block.gates)
    parts = [
        Row(part.kind, part.name, "", part.href, True, _of(feature, part.needs))
        for part in block.parts
        if _of(feature, part.own)
    ]
    at_home = block.home == feature and not block.gates
    if gate or at_home or parts:
        is_context = not gate and not at_home
        yield Row(head.kind, head.name, head.detail, head.href, False, gate, is_context)
    yield from parts


def _of(feature: str, gates: Gates) -> Gate | None:
    return next((gate for gate in gates if gate.feature == feature), None)


def _ends(gate: Gate) -> list[int]:
    return [gate.since] if gate.obsolete is None else [gate.since, gate.obsolete]


def _columns(versions: list[int]) -> tuple[Column, ...]:
    if versions and versions[0] > 1:
        versions = [1, *versions]
    found = []
    for at, version in enumerate(versions):
        following = versions[at + 1] if at + 1 < len(versions) else None
        if following is None:
            label = f"{version}+"
        else:
            last = following - 1
            label = str(version) if last == version else f"{version}\N{EN DASH}{last}"
        found.append(Column(version, label))
    return tuple(found)
