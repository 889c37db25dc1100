"""Holders of examples: the parameters and the body of an operation."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from generator.spec.document import Document
from generator.spec.operations import Operation, first_media, read_parameters
from generator.write.documents import OPENAPI

Data = dict[str, Any]


class ExampleHolders:
    """The `examples` of an operation's own parts, in a document that may be changed.

    A parameter or body that others refer to as well is copied to the operation first, so that
    an example shows at its own operation only.
    """

    def __init__(self, openapi: Data, operation: Operation) -> None:
        self._item = Document(OPENAPI, openapi).top.at("paths", operation.path).resolve()
        self._node = self._item.child(operation.method).resolve()

    def names(self) -> set[str]:
        """Return the names that examples of the operation have already."""
        holders = [*read_parameters(self._item).values(), *read_parameters(self._node).values()]
        body = self._node.child("requestBody").resolved()
        holders += [media for _, media in body.child("content").items()]
        names = {name for node in holders for name, _ in node.child("examples").items()}
        has_single = any(not node.child("example").missing for node in holders)
        return names | ({"example"} if has_single else set())

    def of_parameter(self, place: str, name: str) -> Data:
        """Return the examples of a parameter, to add to."""
        own: list[Data] = self._node.value.setdefault("parameters", [])
        for index, stated in enumerate(self._node.child("parameters").elements()):
            value = stated.resolve().value
            if (value["in"], value["name"]) == (place, name):
                own[index] = own[index] if "$ref" not in own[index] else deepcopy(value)
                return _examples(own[index])
        new = {"name": name, "in": place, "required": True, "schema": {"type": "string"}}
        shared = read_parameters(self._item).get((place, name))
        own.append(deepcopy(shared.value if shared else new))
        return _examples(own[-1])

    def of_body(self) -> Data:
        """Return the examples of the request body's first media type, to add to."""
        body = self._node.child("requestBody").resolve()
        self._node.value["requestBody"] = deepcopy(body.value)
        return _examples(first_media(self._node.child("requestBody")).value)


def _examples(node: Data) -> Data:
    """Return the `examples` of a part; a single `example`, which excludes them, joins them."""
    examples: Data = node.setdefault("examples", {})
    if "example" in node:
        examples["example"] = {"value": node.pop("example")}
    return examples
