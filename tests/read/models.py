"""Parts of what was read of a page, for tests to look at."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.api import Operation, PageModel, Response
from generator.model.source import Feature, Source
from generator.model.types import Definition, LostName, ObjectType
from generator.model.walk import definitions_below


def gate(feature: Feature | None) -> tuple[str, int, int | None] | None:
    return (feature.name, feature.since, feature.obsolete) if feature else None


def all_types(operations: Iterable[Operation]) -> list[Definition]:
    """Return the types and enumerations of the bodies of some operations."""
    bodies = [body for operation in operations for _, body in operation.bodies_by_role()]
    return definitions_below((body.type, body.source) for body in bodies)


def lost_names(model: PageModel) -> list[LostName]:
    """Return the rows of a capture that have lost their names, in page order."""
    definitions = [d for resource in model.resources for d in all_types(resource.operations)]
    objects = [definition for definition in definitions if isinstance(definition, ObjectType)]
    return [row for d in objects for row in d.unplaced if isinstance(row, LostName)]


def statuses(operation: Operation) -> list[int | str]:
    return [response.status for response in operation.responses]


def error_ids(response: Response) -> list[tuple[str, str | None, object]]:
    return [(error.id, error.type, gate(error.feature)) for error in response.error_ids]


def holds(lines: list[str], source: Source, name: str) -> bool:
    return name in lines[source.line - 1]
