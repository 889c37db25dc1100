"""The areas of the API, each a page of operations."""

from __future__ import annotations

from dataclasses import dataclass

from generator.docs.groups import Group
from generator.docs.operations import OperationText, area_operations
from generator.docs.reference import Reference, area_page
from generator.emit.plan import Area


@dataclass(frozen=True, slots=True)
class AreaPage:
    """An area with its operations in words."""

    name: str
    attribute: str
    page: str
    groups: tuple[Group[OperationText], ...]

    @property
    def operations(self) -> tuple[OperationText, ...]:
        """All operations of the area."""
        return tuple(operation for group in self.groups for operation in group.items)


def describe_area(reference: Reference, area: Area) -> AreaPage:
    """Return the page of an area of the client, named as the spec's tag."""
    operations = area_operations(reference, area)
    return AreaPage(area.feature, area.attribute, area_page(area), operations)
