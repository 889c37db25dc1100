"""JSON values as Python expressions over the classes of the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.plan import Enumeration, Models, Shape
from generator.emit.planning.shapes import class_of
from generator.emit.quoting import literal


class NoExpressionError(Exception):
    """The lack of an expression: the client would not send the value as it is."""


class Values:
    """Expressions of values, as a user of the models would write them."""

    def __init__(self, models: Models) -> None:
        self._structs = {struct.name: struct for struct in models.structs}
        self._enumerations = {item.name: item for item in models.enumerations}
        self._unions = {union.name: union.shape for union in models.unions}

    def expression(self, shape: Shape, value: Any) -> str:
        """Return the source of a value of a shape; classes are named as `models.X`.

        Raises:
            NoExpressionError: the value is not of the shape.
        """
        choices = list(self._choices(shape))
        written = [text for choice in choices if (text := self._try(choice, value)) is not None]
        # Two classes that could both be meant leave open which the example means.
        if len(set(written)) != 1:
            raise NoExpressionError("no class or several classes fit the value")
        return written[0]

    def fields(self, class_name: str, value: Any) -> dict[str, str]:
        """Return the fields of a class that a JSON object sets, with their expressions.

        Raises:
            NoExpressionError: the object is not one of the class, or would be sent differently.
        """
        struct = self._structs[class_name]
        if not isinstance(value, dict):
            raise NoExpressionError("the value is no object")
        rest = dict(value)
        if struct.tag is not None and rest.pop("__type", None) != struct.tag:
            raise NoExpressionError("the object is of another type")
        expressions = {}
        for field in struct.fields:
            if field.wire in rest:
                expressions[field.name] = self.expression(field.shape, rest.pop(field.wire))
            elif field.required:
                raise NoExpressionError(f"the object has no {field.wire}")
        if rest:
            raise NoExpressionError(f"the class has no fields for {', '.join(rest)}")
        return expressions

    def _try(self, shape: Shape, value: Any) -> str | None:
        try:
            return self._one(shape, value)
        except NoExpressionError:
            return None

    def _choices(self, shape: Shape, depth: int = 0) -> Iterator[Shape]:
        name = class_of(shape)
        if name in self._unions and depth < 20:
            yield from self._choices(self._unions[name], depth + 1)
        elif "anyOf" in shape:
            for choice in shape["anyOf"]:
                yield from self._choices(choice, depth + 1)
        else:
            yield shape

    def _one(self, shape: Shape, value: Any) -> str:
        if "$ref" in shape:
            return self._of_class(shape, value)
        kind = shape.get("type")
        if kind == "array" and isinstance(value, list):
            return f"[{', '.join(self.expression(shape['items'], item) for item in value)}]"
        if kind == "object" and isinstance(value, dict):
            values = shape["additionalProperties"]
            return self._dictionary({} if values is True else values, value)
        if kind is None:
            return self._anything(value)
        is_right = {
            "string": isinstance(value, str),
            "integer": type(value) is int,
            "number": type(value) in (int, float),
            "boolean": isinstance(value, bool),
            "null": value is None,
        }
        if not is_right.get(kind):
            raise NoExpressionError(f"the value is no {kind}")
        return literal(value)

    def _of_class(self, shape: Shape, value: Any) -> str:
        name = class_of(shape)
        if name in self._enumerations:
            return f"models.{name}.{_member(self._enumerations[name], value)}"
        if name not in self._structs:
            raise NoExpressionError("the type is no class of the spec")
        fields = self.fields(name, value)
        return f"models.{name}({', '.join(f'{k}={v}' for k, v in fields.items())})"

    def _dictionary(self, shape: Shape, value: dict[str, Any]) -> str:
        items = (f"{literal(k)}: {self.expression(shape, v)}" for k, v in value.items())
        return f"{{{', '.join(items)}}}"

    def _anything(self, value: Any) -> str:
        if isinstance(value, dict):
            return self._dictionary({}, value)
        if isinstance(value, list):
            return f"[{', '.join(map(self._anything, value))}]"
        return literal(value)


def _member(enumeration: Enumeration, value: Any) -> str:
    for member in enumeration.members:
        if type(value) is int and member.value == value:
            return member.name
    raise NoExpressionError(f"the value is no member of {enumeration.name}")
