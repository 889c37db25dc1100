"""Examples of the spec as calls of the client's methods."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.emit.plan import Argument, Call, Models, Shape
from generator.emit.planning.shapes import Shapes
from generator.emit.planning.values import NoExpressionError, Values
from generator.emit.quoting import text_of
from generator.spec.document import Node
from generator.spec.operations import Operation

Place = tuple[str, str]
_BODY: Place = ("body", "")


@dataclass(frozen=True, slots=True)
class _Example:
    summary: str
    value: Any


class Calls:
    """Calls, made out of the examples of operations."""

    def __init__(self, shapes: Shapes, models: Models) -> None:
        self._shapes = shapes
        self._values = Values(models)

    def of(
        self, operation: Operation, arguments: tuple[Argument, ...], body_class: str | None
    ) -> tuple[Call, ...]:
        """Return a call for each example of an operation that maps to one.

        Values of the same name in `examples` of the body and the parameters are one example, as
        OpenAPI tools show them; `example` of a part goes with all of them. An example with a
        value that the client's types do not have is left out.

        Args:
            operation: the operation.
            arguments: the arguments of its method.
            body_class: the class whose fields the method takes instead of a body.
        """
        places = {(argument.place, argument.wire) for argument in arguments}
        parts = {(p.place, p.name): p.node for p in operation.parameters}
        parts = {place: node for place, node in parts.items() if place in places}
        if operation.body:
            parts[_BODY] = operation.body.media
        by_place = {place: _examples(node) for place, node in parts.items()}
        shapes = {place: self._shapes.of(node.child("schema")) for place, node in parts.items()}
        names = dict.fromkeys(name for examples in by_place.values() for name in examples if name)
        calls = []
        for name in names or {"": None}:
            chosen = {
                place: examples.get(name) or examples[""]
                for place, examples in by_place.items()
                if name in examples or "" in examples
            }
            values = {place: example.value for place, example in chosen.items()}
            try:
                written = self._arguments(values, shapes, arguments, body_class)
            except NoExpressionError:
                continue
            if chosen:
                summaries = (example.summary for example in chosen.values())
                calls.append(Call(next(filter(None, summaries), ""), written))
        return tuple(calls)

    def _arguments(
        self,
        values: Mapping[Place, Any],
        shapes: Mapping[Place, Shape],
        arguments: tuple[Argument, ...],
        body_class: str | None,
    ) -> tuple[tuple[str, str], ...]:
        fields: dict[str, str] = {}
        if body_class and _BODY in values:
            fields = self._values.fields(body_class, values[_BODY])
        written = []
        used = set()
        for argument in arguments:
            place = (argument.place, argument.wire)
            if argument.place == "property" and argument.field in fields:
                written.append((argument.name, fields[argument.field]))
                used.add(argument.field)
            elif argument.place != "property" and place in values:
                written.append(
                    (argument.name, self._values.expression(shapes[place], values[place]))
                )
            elif argument.required:
                raise NoExpressionError(f"the example has no {argument.name}")
        if used != set(fields):
            raise NoExpressionError("a property of the example is no argument")
        return tuple(written)


def _examples(node: Node) -> dict[str, _Example]:
    """Return the examples of a part by name; `example` has none."""
    unnamed = node.child("example")
    examples = {} if unnamed.missing else {"": _Example("", unnamed.value)}
    for name, stated in node.child("examples").items():
        example = stated.resolve()
        value = example.child("value")
        if not value.missing:
            examples[name] = _Example(text_of(example, "summary"), value.value)
    return examples
