"""JSON values as Python expressions over the classes of the models."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.plan import Enumeration, Models, Shape, Struct
from generator.emit.quoting import literal
from generator.emit.shapes import reference


class NoExpressionError(Exception):
    """A value that the client would not write as it stands."""


class Values:
    """Writes values as a user of the models would."""

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
            raise NoExpressionError("no class, or more than one, that is certain")
        return written[0]

    def fields(self, class_name: str, value: Any) -> dict[str, str]:
        """Return the fields of a class that a JSON object sets, with their expressions.

        Raises:
            NoExpressionError: the object is not one of the class, or would be sent differently.
        """
        struct = self._structs[class_name]
        if not isinstance(value, dict):
            raise NoExpressionError("no object")
        given = dict(value)
        if struct.tag is not None and given.pop("__type", None) != struct.tag:
            raise NoExpressionError("another type")
        found = {}
        for field in struct.fields:
            if field.wire in given:
                found[field.name] = self.expression(field.shape, given.pop(field.wire))
            elif field.required:
                raise NoExpressionError(f"no {field.wire}")
        if given:
            raise NoExpressionError("properties that the class does not have")
        return found

    def _try(self, shape: Shape, value: Any) -> str | None:
        try:
            return self._one(shape, value)
        except NoExpressionError:
            return None

    def _choices(self, shape: Shape, depth: int = 0) -> Iterator[Shape]:
        name = str(shape.get("$ref", "")).rpartition("/")[2]
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
            raise NoExpressionError(f"no {kind}")
        return literal(value)

    def _of_class(self, shape: Shape, value: Any) -> str:
        name = str(shape["$ref"]).rpartition("/")[2]
        enumeration = self._enumerations.get(name)
        if enumeration is not None:
            return f"models.{name}.{_member(enumeration, value)}"
        struct: Struct | None = self._structs.get(name)
        if struct is None or shape != reference(name):
            raise NoExpressionError("no class of the spec")
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
    raise NoExpressionError(f"no member of {enumeration.name}")
