"""Examples of responses, made from the schemas of their bodies, for tools that show or serve one.

They are no facts: nothing in them is from a page but what the schema says, and each says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from random import Random
from typing import Any

from generator.examples.checking import SchemaChecker
from generator.examples.problems import Problem
from generator.spec.commonmark import unescaped
from generator.spec.contents import Contents
from generator.spec.document import Document, Node
from generator.spec.gates import are_dropped, own_gates, read_gates
from generator.spec.made_examples import SUMMARY
from generator.spec.operations import (
    Response,
    Responses,
    operation_objects,
    read_responses,
)
from generator.spec.pointer import KeyPath, component_ref
from generator.spec.property_types import with_format
from generator.spec.sample_texts import in_words, sample_text
from generator.spec.schema import Flat, flatten, is_null, named_type, options
from generator.step_cache import StepCache
from generator.write.documents import OPENAPI

Data = dict[str, Any]

_MOMENT = datetime(2020, 10, 29, 8, 20, 18, tzinfo=UTC)
# Optional properties of an object, beside those that it must have, by the objects around it.
_OPTIONAL = (6, 3, 2)
# What is left of them where that would be too large.
_FEWER = (2, 2, 1)
_MOST_PARTS = 80
_SIMPLE = frozenset({"string", "integer", "number", "boolean"})
# The body of an error that has no ids of its own.
_TEXTS = {"errorId": "error.example", "message": "What happened, in words."}
# Things have names of their own, so that only these are named as people.
_PEOPLE = ("user", "agent", "caller", "member", "remote")


class NoExampleError(Exception):
    """The lack of an example: a value of the schema would be too large."""


def add_made_examples(openapi: Data, cache: StepCache | None = None) -> Data:
    """Return a document with an example for each type that a response has as its body.

    A type has one example among the components, to which its responses refer; a response that
    lists error ids has its own, of the first id. A response that has an example keeps it; one
    that would not fit its schema, or would be empty, is left out.

    Args:
        openapi: the document.
        cache: what earlier runs made.
    """
    document = Document(OPENAPI, openapi)
    maker = _Examples(document, cache or StepCache())
    made: dict[str, Data | None] = {}
    added: dict[KeyPath, Data] = {}
    for response in _responses(document):
        name, place = named_type(response.schema), (*response.media.parts, "examples")
        if name is None or {"example", "examples"} & response.media.value.keys():
            continue
        if name not in made:
            made[name] = maker.of_type(response.schema)
        example = made[name]
        if example is not None:
            shown = _of_own_error(response, example)
            if shown is example or not maker.fits(shown["value"], response.schema):
                shown = {"$ref": component_ref("examples", name)}
            added[place] = {name: shown}
    if examples := {name: example for name, example in sorted(made.items()) if example}:
        added["components", "examples"] = examples | openapi["components"].get("examples", {})
    completed: Data = _with(openapi, added)
    return completed


def _with(data: Any, added: Mapping[KeyPath, Any]) -> Any:
    """Return data with values at places; what does not lead to one is shared with the given."""
    own: Data = {}
    below: dict[Any, dict[KeyPath, Any]] = {}
    for (key, *rest), value in added.items():
        if rest:
            below.setdefault(key, {})[tuple(rest)] = value
        else:
            own[str(key)] = value
    return data | own | {key: _with(data[key], inner) for key, inner in below.items()}


def _responses(document: Document) -> Iterator[Response]:
    """Yield the responses of all operations; one that several share once."""
    known: Responses = {}
    places: set[KeyPath] = set()
    for operation in operation_objects(document):
        for response in read_responses(operation.node, (), known):
            place = response.node.parts
            if response.status[:1] in ("2", "4", "5") and place not in places:
                places.add(place)
                yield response


def _of_own_error(response: Response, example: Data) -> Data:
    """Return the example of an error with the first id that its response lists, if it does."""
    listed = response.node.child("x-error-ids").elements()
    lasting = [error for error in listed if not are_dropped(own_gates(error))]
    if not lasting or "errorId" not in example["value"]:
        return example
    first, text = lasting[0].child("id").value, lasting[0].child("description")
    message = {} if text.missing else {"message": unescaped(text.value)}
    return example | {"value": example["value"] | {"errorId": first} | message}


class _Examples:
    """Examples of the types of a document, and whether values fit them, each made once.

    They follow from the schema and from what it refers to.
    """

    def __init__(self, document: Document, cache: StepCache) -> None:
        self._checker = SchemaChecker(document)
        self._contents = Contents(document, cache.content_of)
        self._cache = cache

    def of_type(self, schema: Node) -> Data | None:
        """Return the example of a type; None where it is no object, or would not fit its schema."""
        digest = self._contents.of(schema)
        made: Data | None = self._cache.derived("example", digest, lambda: self._made(schema))
        return made

    def fits(self, value: Data, schema: Node) -> bool:
        """Tell whether a value fits its schema."""
        digest = self._contents.of(schema, value)
        return bool(self._cache.derived("fits", digest, lambda: not self._problems(value, schema)))

    def _made(self, schema: Node) -> Data | None:
        for optional in (_OPTIONAL, _FEWER):
            try:
                value = make_value(schema, optional)
            except NoExampleError:
                continue
            fits = isinstance(value, dict) and not self._problems(value, schema)
            return {"summary": SUMMARY, "value": value} if value and fits else None
        return None

    def _problems(self, value: Any, schema: Node) -> list[Problem]:
        return self._checker.problems(value, schema, "the example")


def make_value(schema: Node, optional: tuple[int, ...] = _OPTIONAL) -> Any:
    """Return a value that fits a schema: the same one each time, and a small one.

    It is the `const`, the default, the first member, the least number, or else what the name of
    the property says. An object has what it must have and few parts more, none of them empty.
    Nothing that a version took away is in it, so that one server can send it all.

    Args:
        schema: the schema.
        optional: the optional properties of an object, of those in it, and of all further in.

    Raises:
        NoExampleError: the value would be too large, or have no end.
    """
    return _Maker(optional).value(schema, "")


class _Maker:
    """One example in the making; the number of its parts is limited."""

    def __init__(self, optional: tuple[int, ...]) -> None:
        self._left = _MOST_PARTS
        self._optional = optional
        self._depth = 0

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
        lasting = [option for option in choices if not are_dropped(flatten(option).gates)]
        if choices and not flat.properties:
            return self.value((lasting or choices)[0], name)
        kind = flat.kind or ("object" if flat.properties else None)
        return self._of_kind(kind, flat, schema, name)

    def _of_kind(self, kind: Any, flat: Flat, schema: Node, name: str) -> Any:
        match kind:
            case "object":
                self._depth += 1
                value = self._object(flat)
                self._depth -= 1
                return value
            case "array":
                items = flat.keywords.get("items", schema.absent())
                count = max(flat.keyword("minItems", 0), 1)
                # One more than there may be is refused above, however many the schema asks for.
                return [self.value(items, name) for _ in range(min(count, _MOST_PARTS + 1))]
            case "boolean":
                return True
            case "integer" | "number":
                return flat.keyword("minimum", min(1, flat.keyword("maximum", 1)))
            case "string":
                return _text(flat, name)
        return None

    def _object(self, flat: Flat) -> Data:
        """Return what an object must have, and the first optional parts that are not empty."""
        left = self._optional[min(self._depth, len(self._optional)) - 1]
        value: Data = {}
        for key, declared in flat.properties.items():
            if key in flat.required:
                if not are_dropped(declared.gates):
                    value[key] = self.value(declared.node, key)
            elif left and not declared.gates and self._is_small(declared.node):
                part = self.value(declared.node, key)
                if not _is_empty(part):
                    value[key] = part
                    left -= 1
        return value

    def _is_small(self, schema: Node) -> bool:
        """Tell whether an optional part is shown: deep inside, only a value without parts."""
        return self._depth < len(self._optional) or bool({*flatten(schema).types} & _SIMPLE)


def _is_empty(value: Any) -> bool:
    """Tell whether a value says nothing: `{}`, `[]`, null, or a list of those."""
    return value in ({}, None) or (isinstance(value, list) and all(map(_is_empty, value)))


def _members(flat: Flat) -> list[Any]:
    """Return the values that are listed, without those that are dropped if others are left."""
    members: list[Any] = flat.keyword("enum", [])
    features = flat.keywords.get("x-enum-features")
    dropped = [are_dropped(read_gates(gates)) for gates in features.elements()] if features else []
    lasting = [member for member, gone in zip(members, dropped, strict=False) if not gone]
    return lasting or members


def _text(flat: Flat, name: str) -> str:
    """Return a text of the format, else what the property's name says, else that name in words."""
    random = Random(name)  # noqa: S311 - reproducible, not secret
    row = with_format(flat.keyword("format"))
    if row is not None and row.sample is not None:
        return row.sample(random, _MOMENT)
    plausible = _TEXTS.get(name) or sample_text(name, random, _PEOPLE)
    return (plausible or in_words(name) or "text")[: flat.keyword("maxLength")]
