"""Changes as a reader wants them: grouped by feature version and by operation."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.diff.alike import item_of, split
from generator.diff.change import Change

_Order = tuple[bool, str, int, str]


@dataclass(frozen=True, slots=True)
class Line:
    """A change as it is printed.

    Attributes:
        change: the change.
        holder: the operation, the type or the message that it is about; empty where several are.
        part: what of the holder it is about; empty where it is about the whole.
    """

    change: Change
    holder: str
    part: str

    @property
    def item(self) -> str:
        """The name of what changed, without a keyword that the sentence names again."""
        return f"{self.holder}{self.part}"


def line_of(change: Change) -> Line:
    """Return a change as a line."""
    if change.alike:
        return Line(change, "", change.item)
    return Line(change, *split(item_of(change)))


def lines(changes: Iterable[Change]) -> list[Line]:
    """Return changes as lines, in their order."""
    return [line_of(change) for change in changes]


def by_version(lines: Iterable[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Yield feature versions and the lines about them; those without one come last."""

    def order(line: Line) -> _Order:
        return _version(line.change)

    for (*_, name), group in groupby(sorted(lines, key=order), key=order):
        yield name, list(group)


def by_holder(lines: Iterable[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Yield operations, types and messages with the lines about them."""
    holders: dict[Hashable, list[Line]] = {}
    for line in lines:
        holders.setdefault(line.holder or id(line), []).append(line)
    yield from ((group[0].holder, group) for group in holders.values())


def _version(change: Change) -> _Order:
    """Return the order of a change: by feature, then by version; without one, it comes last."""
    name, _, number = change.feature.rpartition(" ")
    if name and number.isascii() and number.isdigit():
        return False, name, int(number), change.feature
    return not change.feature, change.feature, 0, change.feature
