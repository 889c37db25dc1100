"""Changes as a reader wants them: alike ones once, grouped by feature version and by operation."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.diff.change import Change

_Order = tuple[bool, str, int, str]
# From so many operations on, the same change of each is one line.
_FEW = 3
_KINDS = ("parameter", "header")
_OPERATION = re.compile(r"(?:webhook )?[A-Z]+ (?:webhook )?/?\S+")
_HOLDER = re.compile(r"(?:(?:openapi|asyncapi|components|response|server) )?[^\s.|]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A change as it is printed: once, however many operations have it.

    Attributes:
        changes: the change; where several operations have it, that of each.
        holder: the operation, the type or the message that it is about; empty where several are.
        part: what of the holder it is about; empty where it is about the whole.
    """

    changes: tuple[Change, ...]
    holder: str
    part: str

    @property
    def change(self) -> Change:
        """The change, or the first of those that are alike."""
        return self.changes[0]

    @property
    def several(self) -> bool:
        """Whether several operations have the change."""
        return len(self.changes) > 1

    @property
    def item(self) -> str:
        """The name of what changed, without a keyword that the sentence names again."""
        return f"{self.holder}{self.part}"


def lines(changes: Iterable[Change]) -> list[Line]:
    """Return changes as lines, in their order."""
    alike: dict[Hashable, list[Change]] = {}
    for change in changes:
        alike.setdefault(_likeness(change), []).append(change)
    several: list[Line] = []
    for group in alike.values():
        if len(group) < _FEW:
            several += map(line_of, group)
        else:
            _, part = _split(_item(group[0]))
            several.append(Line(tuple(group), "", f"{_kind(group[0])}{part.strip()}"))
    return several


def line_of(change: Change) -> Line:
    """Return a change as a line of its own."""
    return Line((change,), *_split(_item(change)))


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


def _likeness(change: Change) -> Hashable:
    """Return what is the same in all operations that have a change; itself for any other part."""
    holder, part = _split(_item(change))
    if not part or not _OPERATION.fullmatch(holder):
        return change.item, change.rule, change.fingerprint
    effects = tuple((effect.direction, effect.level) for effect in change.effects)
    facts = tuple(sorted(change.arguments.items()))
    texts = change.old_text, change.new_text
    return part, change.rule, facts, effects, texts, change.feature, change.values


def _item(change: Change) -> str:
    """Return the item of a change without what its sentence names again."""
    facts = change.arguments
    again = ["keyword", *(["old", "new"] if change.rule.startswith("security-") else [])]
    item = change.item
    for name in again:
        item = item.removesuffix(f" {facts[name]}") if name in facts else item
    return item


def _kind(change: Change) -> str:
    """Return the word for what a change is about, where its name alone does not tell."""
    return next((f"{kind} " for kind in _KINDS if change.rule.startswith(kind)), "")


def _split(item: str) -> tuple[str, str]:
    """Return the operation, type or message that an item is of, and the rest of it."""
    match = _OPERATION.match(item) or _HOLDER.match(item)
    at = match.end() if match else len(item)
    return item[:at], item[at:]
