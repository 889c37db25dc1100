"""Entries of the search: every name of the API and the client, and the words about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.docs.areas import Section
from generator.docs.operations import OperationText
from generator.docs.python import MethodText
from generator.docs.reference import message_page, python_page
from generator.docs.text import Block, description
from generator.docs.types import TypeText
from generator.docs.wording import FieldText
from generator.emit.quoting import plain
from generator.spec.spec import Message


@dataclass(frozen=True, slots=True)
class SearchPart:
    """A parameter, a property, an option or a member; `relation` leads to the name of its holder.

    A property of the type `queueId` has the relation `of`, and is told as `of queueId`. A command
    of an operation has the name of the method, of which the search makes its own.
    """

    kind: str
    name: str
    relation: str
    anchor: str


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """Something that has a page or a heading of its own, with its parts.

    Attributes:
        kind: such as operation, method or guide.
        detail: what is shown beside the name.
        page: the address from the root of the reference.
        anchor: the place on the page; empty for a whole page.
        words: a text about it, which is searched but not shown.
    """

    kind: str
    name: str
    detail: str
    page: str
    anchor: str = ""
    parts: tuple[SearchPart, ...] = ()
    words: str = ""

    @property
    def count(self) -> int:
        """The number of its names."""
        return 1 + len(self.parts)


def search_entries(
    sections: Sequence[Section],
    methods: Mapping[str, MethodText],
    operations: Mapping[str, OperationText],
    types: Iterable[TypeText],
    messages: Iterable[Message],
) -> Iterator[SearchEntry]:
    """Yield every name: of methods, operations, messages and types, with those of their parts.

    Args:
        sections: the areas and their resources.
        methods: the methods by the pages of their operations.
        operations: the operations by their pages.
        types: the types.
        messages: the messages.
    """
    for section in sections:
        page = python_page(section.names)
        yield SearchEntry("area", section.call, f"{section.count} operations", page)
        for entry in section.entries:
            yield from _of_method(methods[entry.page], page)
    for section in sections:
        for entry in section.entries:
            # The words about it are those of its method.
            parts = (*_of_operation(operations[entry.page]), *_commands(methods[entry.page]))
            yield SearchEntry("operation", entry.operation.id, entry.route, entry.page, parts=parts)
    for message in messages:
        words = _words(description(message.node))
        urn = plain(message.urn)
        yield SearchEntry("message", message.key, urn, message_page(message.key), words=words)
    for type_ in types:
        parts = tuple(_of_type(type_))
        words = _words(description(type_.schema), *(field.text for field in type_.fields))
        yield SearchEntry(type_.kind, type_.name, type_.tag, type_.page, parts=parts, words=words)


def _words(*texts: Sequence[Block]) -> str:
    return " ".join(line for text in texts for block in text for line in block.lines)


def _of_method(one: MethodText, page: str) -> Iterator[SearchEntry]:
    parts = tuple(SearchPart("argument", arg.spec.name, "of", arg.anchor) for arg in one.arguments)
    text = _words(one.text, *(argument.text for argument in one.arguments))
    words = " ".join((text.removeprefix(one.summary).lstrip(), *one.examples))
    yield SearchEntry("method", one.call, one.summary, page, one.anchor, parts, words)
    if one.watch:
        detail = f"subscription, started by {one.spec.name}"
        yield SearchEntry("method", one.watch, detail, page, one.watch_anchor)


def _commands(method: MethodText) -> Iterator[SearchPart]:
    for name in filter(None, (method.call, method.watch)):
        yield SearchPart("command", name, "sends", "command")


def _of_operation(operation: OperationText) -> Iterator[SearchPart]:
    for field in operation.parameters:
        if field.place != "path":
            yield SearchPart("parameter", field.name, f"{field.place} parameter of", field.anchor)
            yield from _options("option", field, f"of {plain(field.name)} of")
    for field in operation.body.fields if operation.body else ():
        yield SearchPart("property", field.name, "in the body of", field.anchor)


def _of_type(type_: TypeText) -> Iterator[SearchPart]:
    for field in type_.fields:
        if field.name != "__type":
            yield SearchPart("property", field.name, "of", field.anchor)
    yield from _options("member", type_, "of")


def _options(kind: str, holder: FieldText | TypeText, relation: str) -> Iterator[SearchPart]:
    for option in holder.options:
        yield SearchPart(kind, option.name or option.value, relation, option.anchor)
