"""Methods of the client in words, for the Python reference."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.docs.areas import Section
from generator.docs.names import Anchors
from generator.docs.operations import OperationText
from generator.docs.reference import Reference, message_page, type_page
from generator.docs.text import Block, blocks, description
from generator.docs.wording import Piece, Words
from generator.emit.plan import Argument, Method
from generator.emit.planning.sentences import gate_sentences
from generator.emit.rendering.docstrings import example_calls, example_lines
from generator.emit.rendering.signatures import annotation, signature

_MODEL = re.compile(r"models\.(\w+)")
_WIDTH = 88


@dataclass(frozen=True, slots=True)
class ArgumentText:
    """An argument of a method; `place` is the part of the request that it stands in."""

    spec: Argument
    place: str
    anchor: str
    type: Words
    text: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MethodText:
    """A method of the client.

    Attributes:
        call: the attributes that lead to it, such as `client.interactions.hold`.
        source: its signature, without a body.
        body: the class of the object that can take the place of its properties, if any.
        errors: the statuses that are documented for it beside those of most operations.
        watch: the signature of the method that watches by it, if there is one.
        brings: the messages that follow.
        examples: calls as source.
        href: the operation's address in the HTTP reference.
    """

    spec: Method
    call: str
    anchor: str
    source: str
    text: tuple[Block, ...]
    arguments: tuple[ArgumentText, ...]
    result: Words
    body: Words
    errors: tuple[str, ...]
    watch: str
    watch_anchor: str
    watch_source: str
    brings: Words
    examples: tuple[str, ...]
    href: str

    @property
    def summary(self) -> str:
        """The first sentence or paragraph about it; empty where there is none."""
        return self.text[0].lines[0] if self.text else ""


def describe_methods(
    reference: Reference, sections: Iterable[Section]
) -> Iterator[tuple[Section, tuple[MethodText, ...]]]:
    """Yield the methods of each page of operations, in the same order."""
    methods = {entry.page: entry.method for entry in reference.entries}
    describe = _Describer(reference)
    for section in sections:
        anchors = Anchors()
        yield (
            section,
            tuple(describe.method(methods[one.page], one, anchors) for one in section.own),
        )


class _Describer:
    """A writer of methods, which asks for the pages of classes and for examples once."""

    def __init__(self, reference: Reference) -> None:
        self._components = {
            name: component for component, name in reference.plan.models.classes.items()
        }
        self._messages = {name: message.key for name, message in reference.plan.messages.items()}
        self._examples = example_calls(reference.plan)

    def method(self, method: Method, operation: OperationText, anchors: Anchors) -> MethodText:
        """Return a method in words."""
        holder, _, _ = method.address.rpartition(".")
        anchor = anchors.take(*method.address.split("."))
        within = Anchors(anchor)
        watch = method.watch or ""
        brings = f"Subscription[{' | '.join(f'models.{name}' for name in method.brings)}]"
        return MethodText(
            spec=method,
            call=f"client.{method.address}",
            anchor=anchor,
            source=_source(method.name, method, method.returns.removeprefix("Async")),
            text=description(method.operation.node),
            arguments=tuple(self._argument(one, within) for one in method.arguments),
            result=self.words(method.returns.removeprefix("Async")),
            body=self.words(f"models.{method.body_class}") if method.body_class else (),
            errors=tuple(
                one.spec.status
                for one in operation.responses
                if one.spec.status[:1] in ("4", "5") and not one.shared
            ),
            watch=f"client.{holder}.{watch}" if watch else "",
            watch_anchor=anchors.take(*holder.split("."), watch) if watch else "",
            watch_source=_source(watch, method, brings) if watch else "",
            brings=tuple(
                Piece(name, message_page(self._messages[name]) if name in self._messages else "")
                for name in method.brings
            ),
            examples=tuple(
                "\n".join(lines) for lines in example_lines(method, "sync", self._examples)
            ),
            href=operation.page,
        )

    def _argument(self, argument: Argument, anchors: Anchors) -> ArgumentText:
        # The badge of the argument shows its versions.
        text = argument.doc
        if versions := gate_sentences(argument.gates):
            before, _, after = text.rpartition(versions)
            text = f"{before}{after}"
        return ArgumentText(
            spec=argument,
            place="body" if argument.place == "property" else argument.place,
            anchor=anchors.take(argument.name),
            type=self.words(annotation(argument)),
            text=blocks(text),
        )

    def words(self, hint: str) -> Words:
        """Return a type as source, its classes with the addresses of their pages."""
        pieces, at = [], 0
        for match in _MODEL.finditer(hint):
            component = self._components.get(match[1])
            pieces += [
                Piece(hint[at : match.start()]),
                Piece(match[1], type_page(component) if component else ""),
            ]
            at = match.end()
        return tuple(piece for piece in (*pieces, Piece(hint[at:])) if piece.text)


def _source(name: str, method: Method, result: str) -> str:
    form = "properties" if method.body_class else "either"
    parameters = [one.replace("models.", "") for one in signature(method, form)]
    result = result.replace("models.", "")
    line = f"{name}({', '.join(parameters)}) -> {result}"
    if len(line) <= _WIDTH:
        return line
    rows = "".join(f"    {one},\n" for one in parameters)
    return f"{name}(\n{rows}) -> {result}" if rows else line
