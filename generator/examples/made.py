"""Examples of responses, made from the schemas of their bodies, for tools that show or serve one.

They are no facts: nothing in them is from a page but what the schema says, and each says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from random import Random
from re import findall
from typing import Any

from generator.examples.checking import SchemaChecker
from generator.spec.document import Document, Node
from generator.spec.gates import Gates, read_gates
from generator.spec.made_examples import SUMMARY
from generator.spec.operations import METHODS, Response, operation_objects, read_responses
from generator.spec.property_types import with_format
from generator.spec.schema import Flat, flatten, is_null, named_type, options
from generator.write.documents import OPENAPI

Data = dict[str, Any]

_MOMENT = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)
# Optional properties of an object, beside those that it must have.
_OPTIONAL = 2
_MOST_PARTS = 60


class NoExampleError(Exception):
    """The lack of an example: a value of the schema would be too large."""


def add_made_examples(openapi: Data) -> Data:
    """Return a document with an example for each type that a response has as its body.

    Those are the objects of success responses, and of error responses that operations share. A
    type has one example among the components, to which its responses refer. A response that has
    an example keeps it; one that would not fit its schema is left out.
    """
    document = Document(OPENAPI, _with_own_responses(openapi))
    checker = SchemaChecker(document)
    made: dict[str, Data | None] = {}
    for response in _responses(document):
        name = named_type(response.schema)
        if name is None or {"example", "examples"} & response.media.value.keys():
            continue
        if name not in made:
            made[name] = _example(response.schema, checker)
        if made[name] is not None:
            ref = {"$ref": f"#/components/examples/{name}"}
            response.media.value["examples"] = {name: ref}
    examples = {name: example for name, example in sorted(made.items()) if example}
    components = document.data.setdefault("components", {})
    if examples:
        components["examples"] = examples | components.get("examples", {})
    return document.data


def _with_own_responses(openapi: Data) -> Data:
    """Return a document whose components and media types of responses can be changed."""
    components = dict(openapi.get("components", {}))
    if "responses" in components:
        components["responses"] = _with_own_media(components["responses"])
    paths = {
        path: {
            key: part | {"responses": _with_own_media(part["responses"])}
            if key in METHODS and "responses" in part
            else part
            for key, part in item.items()
        }
        for path, item in openapi["paths"].items()
    }
    return openapi | {"components": components, "paths": paths}


def _with_own_media(responses: Data) -> Data:
    return {
        status: response
        | {"content": {kind: dict(media) for kind, media in response["content"].items()}}
        if "content" in response
        else response
        for status, response in responses.items()
    }


def _responses(document: Document) -> Iterator[Response]:
    for operation in operation_objects(document):
        for response in read_responses(operation.node, ()):
            shared = response.node.parts[:1] == ("components",)
            if response.status[:1] == "2" or (shared and response.status[:1] in ("4", "5")):
                yield response


def _example(schema: Node, checker: SchemaChecker) -> Data | None:
    """Return the example of a type; None where it is no object, or would not fit its schema."""
    try:
        value = make_value(schema)
    except NoExampleError:
        return None
    if not isinstance(value, dict) or checker.problems(value, schema, "the example"):
        return None
    return {"summary": SUMMARY, "value": value}


def make_value(schema: Node) -> Any:
    """Return a value that fits a schema: the same one each time, and a small one.

    It is the `const`, the default, the first member, the least number, or else what the name of
    the property says. An object has what it must have and few parts more. Nothing that a version
    took away is in it, so that one server can send it all.

    Raises:
        NoExampleError: the value would be too large, or have no end.
    """
    return _Maker().value(schema, "")


class _Maker:
    """One example in the making; the number of its parts is limited."""

    def __init__(self) -> None:
        self._left = _MOST_PARTS

    def value(self, schema: Node, name: str) -> Any:
        self._left -= 1
        if self._left < 0:
            raise NoExampleError
        flat = flatten(schema)
        for keyword in ("const", "default"):
            if keyword in flat.keywords and flat.keywords[keyword].value is not None:
                return flat.keywords[keyword].value
        if members := _members(flat):
            return members[0]
        choices = [option for option in options(schema.resolved()) if not is_null(option)]
        lasting = [option for option in choices if not _is_dropped(flatten(option).gates)]
        if choices and not flat.properties:
            return self.value((lasting or choices)[0], name)
        types = _keyword(flat, "type", "object" if flat.properties else None)
        kinds = [one for one in (types if isinstance(types, list) else [types]) if one != "null"]
        return self._of_kind(kinds[0] if kinds else None, flat, schema, name)

    def _of_kind(self, kind: Any, flat: Flat, schema: Node, name: str) -> Any:
        match kind:
            case "object":
                return {key: self.value(flat.properties[key].node, key) for key in _chosen(flat)}
            case "array":
                items = flat.keywords.get("items", schema.absent())
                count = max(_keyword(flat, "minItems", 0), 1)
                # One more than there may be is refused above, however many the schema asks for.
                return [self.value(items, name) for _ in range(min(count, _MOST_PARTS + 1))]
            case "boolean":
                return True
            case "integer" | "number":
                return _keyword(flat, "minimum", min(1, _keyword(flat, "maximum", 1)))
            case "string":
                return _text(flat, name)
        return None


def _is_dropped(gates: Gates) -> bool:
    """Tell whether the newest server has dropped a part: an example is what that server sends."""
    return any(gate.obsolete is not None for gate in gates)


def _members(flat: Flat) -> list[Any]:
    """Return the values that are listed, without those that are dropped if others are left."""
    members: list[Any] = _keyword(flat, "enum", [])
    features = flat.keywords.get("x-enum-features")
    dropped = [_is_dropped(read_gates(gates)) for gates in features.elements()] if features else []
    lasting = [member for member, gone in zip(members, dropped, strict=False) if not gone]
    return lasting or members


def _chosen(flat: Flat) -> list[str]:
    """Return the properties that an example has, in the order of the type."""
    simple = ("string", "integer", "number", "boolean")
    optional = [
        key
        for key, prop in flat.properties.items()
        if key not in flat.required and not prop.gates and prop.node.child("type").value in simple
    ]
    required = [key for key in flat.required if key in flat.properties]
    lasting = [key for key in required if not _is_dropped(flat.properties[key].gates)]
    chosen = {*lasting, *optional[:_OPTIONAL]}
    return [key for key in flat.properties if key in chosen]


def _text(flat: Flat, name: str) -> str:
    """Return a text of the format, else the words of the property's name."""
    row = with_format(_keyword(flat, "format"))
    if row is not None and row.sample is not None:
        return row.sample(Random(name), _MOMENT)  # noqa: S311 - reproducible, not secret
    words = " ".join(findall("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+", name)).lower()
    return (words or "text")[: _keyword(flat, "maxLength")]


def _keyword(flat: Flat, key: str, default: Any = None) -> Any:
    return flat.keywords[key].value if key in flat.keywords else default
