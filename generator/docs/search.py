"""Entries of the search page: every name of the API with its place on the site."""

from __future__ import annotations

from collections.abc import Iterator

from generator.docs.operations import AreaPage, OperationText
from generator.docs.reference import message_href
from generator.docs.types import TypeText
from generator.docs.wording import FieldText, Link
from generator.emit.quoting import plain
from generator.spec.spec import Message


def search_entries(
    areas: tuple[AreaPage, ...], types: tuple[TypeText, ...], messages: tuple[Message, ...]
) -> Iterator[Link]:
    """Yield every name: operations, messages and types first, then their parts."""
    places = [(area.page, operation) for area in areas for operation in area.operations]
    for page, one in places:
        detail = f"{one.http} {one.spec.path} {one.call.name}"
        yield Link("operation", one.spec.id, detail, f"{page}#{one.anchor}")
    for message in messages:
        yield Link("message", message.key, plain(message.urn), message_href(message.key))
    for type_ in types:
        yield Link(type_.kind, type_.name, type_.tag, type_.page)
    for page, operation in places:
        yield from _parameters(page, operation)
    for type_ in types:
        yield from _properties(type_)


def _parameters(page: str, operation: OperationText) -> Iterator[Link]:
    title = operation.spec.id
    for field in operation.parameters:
        if field.place != "path":
            detail = f"{field.place} parameter of {title}"
            yield Link("parameter", field.name, detail, f"{page}#{field.anchor}")
            yield from _options("option", page, field, f"{field.name} of {title}")
    for field in operation.body.fields if operation.body else ():
        yield Link("property", field.name, f"in the body of {title}", f"{page}#{field.anchor}")


def _properties(type_: TypeText) -> Iterator[Link]:
    for field in type_.fields:
        if field.name != "__type":
            href = f"{type_.page}#{field.anchor}"
            yield Link("property", field.name, f"of {type_.name}", href)
    yield from _options("member", type_.page, type_, type_.name)


def _options(kind: str, page: str, holder: FieldText | TypeText, name: str) -> Iterator[Link]:
    for option in holder.options:
        yield Link(kind, option.name or option.value, f"of {name}", f"{page}#{option.anchor}")
