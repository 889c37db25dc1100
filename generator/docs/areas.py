"""Sections of the site: the areas of the client, with the pages that list their operations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.docs.division import Names
from generator.docs.groups import Group, grouped
from generator.docs.reference import OperationEntry, Reference, operations_page
from generator.docs.wording import Piece
from generator.emit.plan import Area
from generator.emit.quoting import plain


@dataclass(frozen=True)
class Section:
    """The operations that a page lists: those of an area, or of a resource of a large one.

    Attributes:
        area: the area of the client.
        names: the attributes that lead to it, that of the area first.
        groups: its own operations, those of one part of the paths together.
        sections: the resources in it that have pages of their own.
    """

    area: Area
    names: Names
    groups: tuple[Group[OperationEntry], ...]
    sections: tuple[Section, ...]

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The area and the attributes of the resources that lead to it, its own last."""
        return (self.area.name, *map(plain, self.names[1:]))

    @property
    def above(self) -> tuple[Piece, ...]:
        """The pages that lead to this one, that of the area first."""
        return tuple(
            Piece(title, operations_page(self.names[: at + 1]))
            for at, title in enumerate(self.titles[:-1])
        )

    @property
    def call(self) -> str:
        """The attributes that lead to it, such as `client.configuration.users`."""
        return ".".join(("client", *self.names))

    @cached_property
    def page(self) -> str:
        """The address of its page."""
        return operations_page(self.names)

    @property
    def entries(self) -> tuple[OperationEntry, ...]:
        """Its own operations."""
        return tuple(entry for group in self.groups for entry in group.items)

    @property
    def tree(self) -> tuple[Section, ...]:
        """The section and all resources in it, each before those in it."""
        return (self, *(one for below in self.sections for one in below.tree))

    @cached_property
    def count(self) -> int:
        """The number of its operations, and of those of its resources."""
        return sum(len(one.entries) for one in self.tree)


def area_sections(reference: Reference) -> Iterator[Section]:
    """Yield a section for each area, in the order of the spec."""
    for area in reference.plan.areas:
        yield _section(area, reference.area_entries(area), (area.attribute,))


def _section(area: Area, entries: Sequence[OperationEntry], names: Names) -> Section:
    below: dict[Names, list[OperationEntry]] = {}
    for entry in entries:
        below.setdefault(entry.section[: len(names) + 1], []).append(entry)
    own = grouped(below.pop(names, []))
    sections = (_section(area, several, inside) for inside, several in below.items())
    return Section(area, names, own, tuple(sections))
