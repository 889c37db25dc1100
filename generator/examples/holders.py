"""Holders of examples: the parameters and the body of an operation."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from generator.spec.document import Document, Node
from generator.spec.operations import Operation

Data = dict[str, Any]


class ExampleHolders:
    """The `examples` of an operation's own parts, in a document that may be changed.

    A parameter or body that others refer to as well is copied to the operation first, so that
    an example shows at its own operation only.
    """

    def __init__(self, document: Document, operation: Operation) -> None:
        self._item = document.top.at("paths", operation.path).resolve()
        self._node = self._item.child(operation.method).resolve()

    def names(self) -> set[str]:
        """Return the names that examples of the operation have already."""
        holders = [*_parameters(self._item), *_parameters(self._node)]
        body = self._node.child("requestBody").resolved()
        holders += [media for _, media in body.child("content").items()]
        names = {name for node in holders for name, _ in node.child("examples").items()}
        has_single = any(not node.child("example").missing for node in holders)
        return names | ({"example"} if has_single else set())

    def of_parameter(self, name: str, place: str) -> Data:
        """Return the examples of a parameter, to add to."""
        own: list[Data] = self._node.value.setdefault("parameters", [])
        for index, node in enumerate(_parameters(self._node)):
            if _is(node, name, place):
                own[index] = own[index] if "$ref" not in own[index] else deepcopy(node.value)
                return _examples(own[index])
        shared = next(
            (node.value for node in _parameters(self._item) if _is(node, name, place)), None
        )
        new = {"name": name, "in": place, "required": True, "schema": {"type": "string"}}
        own.append(deepcopy(shared or new))
        return _examples(own[-1])

    def of_body(self) -> Data:
        """Return the examples of the request body's first media type, to add to."""
        body = self._node.child("requestBody")
        if "$ref" in body.value:
            self._node.value["requestBody"] = deepcopy(body.resolve().value)
        media: Data = next(iter(self._node.value["requestBody"]["content"].values()))
        return _examples(media)


def _parameters(holder: Node) -> list[Node]:
    return [node.resolved() for node in holder.child("parameters").elements()]


def _is(parameter: Node, name: str, place: str) -> bool:
    return (parameter.child("name").value, parameter.child("in").value) == (name, place)


def _examples(node: Data) -> Data:
    """Return the `examples` of a part; a single `example`, which excludes them, joins them."""
    examples: Data = node.setdefault("examples", {})
    if "example" in node:
        examples["example"] = {"value": node.pop("example")}
    return examples
