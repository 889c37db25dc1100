"""Methods of the client in words, for the Python reference."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.docs.names import anchor
from generator.docs.operations import OperationText
from generator.docs.reference import OperationEntry, type_page
from generator.docs.text import Block, blocks, description
from generator.docs.wording import Piece, Words
from generator.emit.plan import Argument, Method
from generator.emit.planning.sentences import gate_sentences
from generator.emit.rendering.docstrings import example_lines
from generator.emit.rendering.signatures import signature

_MODEL = re.compile(r"models\.(\w+)")
_WIDTH = 88


@dataclass(frozen=True, slots=True)
class ArgumentText:
    """An argument of a method."""

    spec: Argument
    anchor: str
    text: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class MethodText:
    """A method of the client.

    Attributes:
        spec: the method.
        text: what is said about it.
        arguments: its arguments.
        errors: the statuses that are documented for it beside those of most operations.
        examples: calls as source.
        href: the operation's address in the HTTP reference.
    """

    spec: Method
    text: tuple[Block, ...]
    arguments: tuple[ArgumentText, ...]
    errors: tuple[str, ...]
    examples: tuple[str, ...]
    href: str

    @property
    def call(self) -> str:
        """The attributes that lead to it, such as `client.interactions.hold`."""
        return f"client.{self.spec.address}"

    @property
    def watch(self) -> str:
        """The call of the method that watches by it; empty where there is none."""
        return f"client.{self.spec.watch_address}" if self.spec.watch else ""

    @property
    def anchor(self) -> str:
        """Its place on its page; no two methods have one address."""
        return _anchor(self.call)

    @property
    def watch_anchor(self) -> str:
        """The place of its watch on the page."""
        return _anchor(self.watch)

    @property
    def source(self) -> str:
        """Its signature, without a body."""
        return _source(self.spec, self.spec.name, self.spec.returns.removeprefix("Async"))

    @property
    def watch_source(self) -> str:
        """The signature of its watch."""
        brings = f"Subscription[{' | '.join(self.spec.brings)}]"
        return _source(self.spec, self.spec.watch or "", brings)

    @property
    def summary(self) -> str:
        """The first sentence or paragraph about it; empty where there is none."""
        return self.text[0].lines[0] if self.text else ""


def describe_method(
    entry: OperationEntry, operation: OperationText, examples: Mapping[str, str]
) -> MethodText:
    """Return a method in words; `examples` has the calls as `example_calls` returns them."""
    method = entry.method
    within = _anchor(f"client.{method.address}")
    return MethodText(
        spec=method,
        text=description(entry.operation.node),
        arguments=tuple(
            ArgumentText(one, f"{within}.{anchor(one.name)}", _text(one))
            for one in method.arguments
        ),
        errors=tuple(
            one.spec.status
            for one in operation.responses
            if one.spec.status[:1] in ("4", "5") and not one.shared
        ),
        examples=tuple("\n".join(lines) for lines in example_lines(method, "sync", examples)),
        href=entry.page,
    )


def hint_words(components: Mapping[str, str], hint: str) -> Words:
    """Return a type as source, its classes with the addresses of their pages.

    Args:
        components: the names of the component schemas by those of their classes.
        hint: the type.
    """
    pieces, at = [], 0
    for match in _MODEL.finditer(hint):
        component = components.get(match[1])
        pieces += [
            Piece(hint[at : match.start()]),
            Piece(match[1], type_page(component) if component else ""),
        ]
        at = match.end()
    return tuple(piece for piece in (*pieces, Piece(hint[at:])) if piece.text)


def _anchor(call: str) -> str:
    return anchor(*call.split(".")[1:])


def _text(argument: Argument) -> tuple[Block, ...]:
    """Return what is said about an argument, but for its versions, which its badge shows."""
    text = argument.doc
    if versions := gate_sentences(argument.gates):
        before, _, after = text.rpartition(versions)
        text = f"{before}{after}"
    return blocks(text)


def _source(method: Method, name: str, result: str) -> str:
    form = "properties" if method.body_class else "either"
    parameters = [one.replace("models.", "") for one in signature(method, form)]
    result = result.replace("models.", "")
    line = f"{name}({', '.join(parameters)}) -> {result}"
    if len(line) <= _WIDTH:
        return line
    rows = "".join(f"    {one},\n" for one in parameters)
    return f"{name}(\n{rows}) -> {result}" if rows else line
