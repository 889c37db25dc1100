"""Examples of the spec as calls of the client's methods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.emit.plan import Argument, Call, Struct
from generator.emit.planning.shapes import Shapes
from generator.emit.planning.values import NoExpressionError, Values
from generator.emit.quoting import text_of
from generator.spec.document import Node
from generator.spec.operations import Operation

_BODY = ("body", "")


def plan_calls(
    operation: Operation,
    arguments: Sequence[Argument],
    body: Struct | None,
    shapes: Shapes,
    values: Values,
) -> Iterator[Call]:
    """Yield a call for each example of an operation that maps to one.

    Values of the same name in `examples` of the body and the parameters are one example, as
    OpenAPI tools show them; `example` of a part goes with all of them. An example with a
    value that the client's types do not have is left out.

    Args:
        operation: the operation.
        arguments: the arguments of its method.
        body: the class whose fields the method takes instead of a body.
        shapes: the shapes of the spec.
        values: the expressions of values.
    """
    keys = {argument.key for argument in arguments}
    parts = {(p.place, p.name): p.node for p in operation.parameters if (p.place, p.name) in keys}
    if operation.body:
        parts[_BODY] = operation.body.media
    of_parts = {key: shapes.of(node.child("schema")) for key, node in parts.items()}
    examples = {key: _examples(node) for key, node in parts.items()}
    names = dict.fromkeys(name for named in examples.values() for name in named if name)
    required = {argument.key for argument in arguments if argument.required}
    for name in names or ("",):
        chosen = {
            key: named.get(name) or named[""]
            for key, named in examples.items()
            if name in named or "" in named
        }
        sources: dict[tuple[str, str], str] = {}
        try:
            for key, (_, value) in chosen.items():
                if key == _BODY and body:
                    fields = values.fields(body, value)
                    sources |= {("property", field.wire): source for field, source in fields}
                else:
                    sources[key] = values.expression(of_parts[key], value)
        except NoExpressionError:
            continue
        if chosen and required <= sources.keys() <= keys:
            yield Call(next((summary for summary, _ in chosen.values() if summary), ""), sources)


def _examples(node: Node) -> dict[str, tuple[str, Any]]:
    """Return the examples of a part by name, each with its summary; `example` has no name."""
    unnamed = node.child("example")
    examples = {} if unnamed.missing else {"": ("", unnamed.value)}
    for name, stated in node.child("examples").items():
        example = stated.resolve()
        value = example.child("value")
        if not value.missing:
            examples[name] = (text_of(example, "summary"), value.value)
    return examples
