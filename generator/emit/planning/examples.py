"""Examples of the spec as calls of the client's methods, and JSON values as expressions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

from generator.emit.plan import Argument, Call
from generator.emit.planned_models import Enumeration, Field, Models, Shape, Struct, Union
from generator.emit.planning.shapes import Shapes, class_of
from generator.emit.quoting import literal, text_of
from generator.spec.document import Node
from generator.spec.operations import Operation

_BODY = ("body", "")
_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


class NoExpressionError(Exception):
    """The lack of an expression: the client would not send the value as it is."""


class Values:
    """Expressions of values, as a user of the models would write them.

    Raises:
        NoExpressionError: a value is not of its type, or would be sent differently.
    """

    def __init__(self, models: Models) -> None:
        self._types = {item.name: item for item in models.types}

    def expression(self, shape: Shape, value: Any) -> str:
        """Return the source of a value of a shape; classes are named as `models.X`."""
        sources = set()
        for choice in self._choices(shape):
            with suppress(NoExpressionError):
                sources.add(self._one(choice, value))
        # Two classes that could both be meant leave open which the example means.
        if len(sources) != 1:
            raise NoExpressionError("no class or several classes fit the value")
        return sources.pop()

    def fields(self, struct: Struct, value: Any) -> list[tuple[Field, str]]:
        """Return the fields of a class that a JSON object sets, with their expressions."""
        if not isinstance(value, dict):
            raise NoExpressionError("the value is no object")
        rest = dict(value)
        if struct.tag is not None and rest.pop("__type", None) != struct.tag:
            raise NoExpressionError("the object is of another type")
        expressions = []
        for field in struct.fields:
            if field.wire in rest:
                expressions.append((field, self.expression(field.shape, rest.pop(field.wire))))
            elif field.required:
                raise NoExpressionError(f"the object has no {field.wire}")
        if rest:
            raise NoExpressionError(f"the class has no fields for {', '.join(rest)}")
        return expressions

    def _choices(self, shape: Shape, depth: int = 0) -> Iterator[Shape]:
        named = self._types.get(class_of(shape))
        if isinstance(named, Union) and depth < 20:
            yield from self._choices(named.shape, depth + 1)
        elif "anyOf" in shape:
            for choice in shape["anyOf"]:
                yield from self._choices(choice, depth + 1)
        else:
            yield shape

    def _one(self, shape: Shape, value: Any) -> str:
        if "$ref" in shape:
            return self._of_class(class_of(shape), value)
        kind = shape.get("type")
        if isinstance(value, list) and kind in ("array", None):
            items = [self.expression(shape.get("items", {}), item) for item in value]
            return f"[{', '.join(items)}]"
        if isinstance(value, dict) and kind in ("object", None):
            of_values = shape.get("additionalProperties", {})
            items = [f"{literal(k)}: {self.expression(of_values, v)}" for k, v in value.items()]
            return f"{{{', '.join(items)}}}"
        if kind is not None and type(value) not in _TYPES.get(kind, ()):
            raise NoExpressionError(f"the value is no {kind}")
        return literal(value)

    def _of_class(self, name: str, value: Any) -> str:
        named = self._types.get(name)
        if isinstance(named, Struct):
            fields = [f"{field.name}={source}" for field, source in self.fields(named, value)]
            return f"models.{name}({', '.join(fields)})"
        for member in named.members if isinstance(named, Enumeration) else ():
            if type(value) is int and member.value == value:
                return f"models.{name}.{member.name}"
        raise NoExpressionError(f"the value is not of {name}")


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
    value that the client's types do not have is left out. `body` is the class whose fields the
    method takes instead of a body.
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
