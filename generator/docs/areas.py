"""Areas in words, and the pages that list their operations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.docs.groups import Group, grouped
from generator.docs.operations import OperationText, describe_operation, usual_responses
from generator.docs.reference import OperationEntry, Reference, operations_page
from generator.docs.wording import Piece
from generator.emit.quoting import plain


@dataclass(frozen=True, slots=True)
class Section:
    """The operations that a page lists: those of an area, or of a resource of a large one.

    Attributes:
        names: the attributes that lead to it, that of the area first.
        name: the area, or the attribute of the resource.
        call: the attributes that lead to it, such as `client.configuration.users`.
        above: the pages that lead to this one, that of the area first.
        groups: its own operations, those of one part of the paths together.
        sections: the resources in it that have pages of their own.
    """

    names: tuple[str, ...]
    name: str
    call: str
    page: str
    above: tuple[Piece, ...]
    groups: tuple[Group[OperationText], ...]
    sections: tuple[Section, ...]

    @property
    def own(self) -> tuple[OperationText, ...]:
        """The operations that the page lists itself."""
        return tuple(operation for group in self.groups for operation in group.items)

    @property
    def tree(self) -> tuple[Section, ...]:
        """The section and all resources in it, each before those in it."""
        return (self, *(one for below in self.sections for one in below.tree))

    @property
    def count(self) -> int:
        """The number of its operations, and of those of its resources."""
        return sum(len(one.own) for one in self.tree)


@dataclass(frozen=True, slots=True)
class AreaText:
    """An area with its operations."""

    name: str
    feature: str
    text: str
    section: Section

    @property
    def page(self) -> str:
        """The address of its own page."""
        return self.section.page

    @property
    def count(self) -> int:
        """The number of its operations."""
        return self.section.count


def describe_areas(reference: Reference) -> Iterator[AreaText]:
    """Yield the areas in words, in the order of the spec."""
    usual = usual_responses(reference)

    def section(
        entries: Sequence[OperationEntry], names: tuple[str, ...], name: str, *above: Piece
    ) -> Section:
        page = operations_page(names)
        below: dict[str, list[OperationEntry]] = {}
        for entry in entries:
            if entry.section != names:
                below.setdefault(entry.section[len(names)], []).append(entry)
        own = grouped(entry for entry in entries if entry.section == names)
        here = (*above, Piece(name, page))
        return Section(
            names=names,
            name=name,
            call=".".join(("client", *names)),
            page=page,
            above=above,
            groups=tuple(
                Group(
                    group.title,
                    tuple(describe_operation(reference, entry, usual) for entry in group.items),
                )
                for group in own
            ),
            sections=tuple(
                section(some, (*names, key), plain(key), *here) for key, some in below.items()
            ),
        )

    for area in reference.plan.areas:
        top = section(reference.area_entries(area), (area.attribute,), area.name)
        yield AreaText(area.tag, area.feature, area.text, top)
