"""The parts of an operation that hold examples: its parameters and its body."""

from __future__ import annotations

from copy import deepcopy

from generator.examples.matching import Match, resolve
from generator.write.schema import Schema


class ExampleHolders:
    """Gives the `examples` of an operation's own parts.

    A parameter or body that others refer to as well is copied to the operation first, so that
    an example shows at its own operation only.
    """

    def __init__(self, document: Schema, match: Match) -> None:
        self._document = document
        self._item: Schema = document["paths"][match.template]
        self._operation: Schema = self._item[match.method]

    def names(self) -> set[str]:
        """The names that examples of the operation have already."""
        nodes = [
            resolve(self._document, node)
            for owner in (self._item, self._operation)
            for node in owner.get("parameters", [])
        ]
        body = resolve(self._document, self._operation.get("requestBody")) or {}
        nodes += body.get("content", {}).values()
        named = {name for node in nodes for name in node.get("examples", {})}
        return named | ({"example"} if any("example" in node for node in nodes) else set())

    def of_parameter(self, name: str, location: str) -> Schema:
        """The examples of a parameter, to add to."""
        own: list[Schema] = self._operation.setdefault("parameters", [])
        for index, given in enumerate(own):
            node = resolve(self._document, given)
            if (node["name"], node["in"]) == (name, location):
                own[index] = given if "$ref" not in given else deepcopy(node)
                return _examples(own[index])
        for given in self._item.get("parameters", []):
            node = resolve(self._document, given)
            if (node["name"], node["in"]) == (name, location):
                own.append(deepcopy(node))
                return _examples(own[-1])
        own.append({"name": name, "in": location, "required": True, "schema": {"type": "string"}})
        return _examples(own[-1])

    def of_body(self) -> Schema:
        """The examples of the request body's first media type, to add to."""
        given: Schema = self._operation["requestBody"]
        if "$ref" in given:
            self._operation["requestBody"] = deepcopy(resolve(self._document, given))
        media: Schema = next(iter(self._operation["requestBody"]["content"].values()))
        return _examples(media)


def _examples(node: Schema) -> Schema:
    """The `examples` of a part; a single `example`, which excludes them, becomes one of them."""
    examples: Schema = node.setdefault("examples", {})
    if "example" in node:
        examples["example"] = {"value": node.pop("example")}
    return examples
