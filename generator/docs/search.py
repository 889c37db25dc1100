"""What the search page lists: every name of the API, with the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.docs.areas import AreaPage
from generator.docs.operations import OperationText
from generator.docs.reference import message_href
from generator.docs.types import MessageText, TypeText
from generator.docs.wording import Field


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """A name, what it is, and what it belongs to."""

    kind: str
    name: str
    detail: str
    href: str


def search_entries(
    areas: tuple[AreaPage, ...], types: tuple[TypeText, ...], messages: tuple[MessageText, ...]
) -> tuple[SearchEntry, ...]:
    """Return every name: operations, messages and types first, then what they hold."""
    places = [(area.page, operation) for area in areas for operation in area.operations]
    found = [
        SearchEntry("operation", one.title, f"{one.http} {one.path}", f"{page}#{one.anchor}")
        for page, one in places
    ]
    found += [SearchEntry("message", one.name, one.urn, message_href(one.name)) for one in messages]
    found += [SearchEntry(one.kind, one.name, one.tag, one.page) for one in types]
    for page, operation in places:
        found += _parameters(page, operation)
    for one in types:
        found += _properties(one)
    return tuple(found)


def _parameters(page: str, operation: OperationText) -> Iterator[SearchEntry]:
    for part in operation.parameters:
        if part.place != "path":
            detail = f"{part.place} parameter of {operation.title}"
            yield SearchEntry("parameter", part.name, detail, f"{page}#{part.anchor}")
            yield from _options(page, part, f"{part.name} of {operation.title}")
    for part in operation.body.fields if operation.body else ():
        detail = f"in the body of {operation.title}"
        yield SearchEntry("property", part.name, detail, f"{page}#{part.anchor}")


def _properties(one: TypeText) -> Iterator[SearchEntry]:
    for part in one.fields:
        if part.name != "__type":
            yield SearchEntry("property", part.name, f"of {one.name}", f"{one.page}#{part.anchor}")
    for option in one.options:
        name = option.name or option.value
        yield SearchEntry("member", name, f"of {one.name}", f"{one.page}#{option.anchor}")


def _options(page: str, part: Field, owner: str) -> Iterator[SearchEntry]:
    for option in part.options:
        name = option.name or option.value
        yield SearchEntry("option", name, f"of {owner}", f"{page}#{option.anchor}")
