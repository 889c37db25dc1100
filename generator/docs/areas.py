"""The areas of the API, each a page of operations."""

from __future__ import annotations

from dataclasses import dataclass

from generator.docs.groups import Group
from generator.docs.operations import Operation, area_operations
from generator.docs.reference import Reference, area_page
from generator.emit.plan import Area


@dataclass(frozen=True, slots=True)
class AreaPage:
    """An area with what the pages say of it."""

    name: str
    attribute: str
    page: str
    groups: tuple[Group[Operation], ...]

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations of the area."""
        return tuple(operation for group in self.groups for operation in group.items)


def describe_area(reference: Reference, area: Area) -> AreaPage:
    """The page of an area of the client, named as the spec's tag."""
    entries = reference.area_entries(area)
    name = entries[0].tag if entries else area.attribute
    return AreaPage(name, area.attribute, area_page(area), area_operations(reference, area))
