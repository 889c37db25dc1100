"""Examples of the spec as calls of the client's methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.emit.load import Spec
from generator.emit.plan import Argument, Call, Models
from generator.emit.quoting import plain
from generator.emit.shapes import Node, Shapes
from generator.emit.values import NoExpressionError, Values


class Calls:
    """Makes calls out of the examples of operations."""

    def __init__(self, spec: Spec, shapes: Shapes, models: Models) -> None:
        self._spec = spec
        self._shapes = shapes
        self._values = Values(models)

    def of(
        self,
        parameters: Iterable[Node],
        body: Node,
        arguments: tuple[Argument, ...],
        body_class: str | None,
    ) -> tuple[Call, ...]:
        """Return a call for each example of an operation that maps to one.

        An example is what bears one name in `examples` of the body and the parameters, as
        OpenAPI tools show them together; `example` of a part goes with all of them. Values
        that the client's types do not have leave the example out.

        Args:
            parameters: the parameter objects of the operation.
            body: the media type object of its request body; empty without one.
            arguments: what the method takes.
            body_class: the class whose fields the method takes instead of a body.
        """
        places = {(argument.place, argument.wire) for argument in arguments}
        parts = {(p["in"], p["name"]): p for p in parameters if (p["in"], p["name"]) in places}
        if body:
            parts["body", ""] = body
        examples = {key: self._examples(node) for key, node in parts.items()}
        names = dict.fromkeys(name for found in examples.values() for name in found if name)
        calls = []
        for name in names or {"": None}:
            given = {key: e for key, found in examples.items() if (e := _named(found, name))}
            try:
                written = self._arguments(given, parts, arguments, body_class)
            except NoExpressionError:
                continue
            if given:
                summaries = [plain(example.get("summary") or "") for example in given.values()]
                calls.append(Call(next(filter(None, summaries), ""), written))
        return tuple(calls)

    def _examples(self, node: Node) -> dict[str, Node]:
        """Return the examples of a part by name; `example` has none."""
        found = {"": {"value": node["example"]}} if "example" in node else {}
        given = node.get("examples")
        for name, example in (given if isinstance(given, dict) else {}).items():
            resolved = self._spec.resolve(example, f"/examples/{name}")
            if "value" in resolved:
                found[str(name)] = resolved
        return found

    def _arguments(
        self,
        given: Mapping[tuple[str, str], Node],
        parts: Mapping[tuple[str, str], Node],
        arguments: tuple[Argument, ...],
        body_class: str | None,
    ) -> tuple[tuple[str, str], ...]:
        values = {key: example["value"] for key, example in given.items()}
        fields: dict[str, str] = {}
        if body_class and ("body", "") in values:
            fields = self._values.fields(body_class, values["body", ""])
        written = []
        used = set()
        for argument in arguments:
            key = (argument.place, argument.wire)
            if argument.place == "property" and argument.field in fields:
                written.append((argument.name, fields[argument.field]))
                used.add(argument.field)
            elif argument.place != "property" and key in values:
                shape = self._shapes.of(parts[key].get("schema"))
                written.append((argument.name, self._values.expression(shape, values[key])))
            elif argument.required:
                raise NoExpressionError(f"no value for {argument.name}")
        if used != set(fields):
            raise NoExpressionError("a property that is no argument")
        return tuple(written)


def _named(found: Mapping[str, Node], name: str) -> Node | None:
    """Return the example of a name, or the one that goes with all names."""
    return found.get(name) or found.get("")
