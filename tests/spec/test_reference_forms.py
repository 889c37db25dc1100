"""A `$ref` with siblings and `allOf` of it beside them are one fact for all who read schemas."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

import pytest

from generator.diff import ComparedSpec, compare
from generator.docs.schemas import facts, words
from generator.docs.types import describe_type
from generator.emit.plan import Method, Plan
from generator.emit.planning.client import plan_spec
from generator.emit.planning.shapes import Shapes
from generator.emit.rendering.gate_tables import tables
from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.gates import Gate
from generator.spec.parts import type_parts
from generator.spec.schema import (
    component_name,
    discriminator,
    flatten,
    named_type,
    referred_type,
    resolved_type,
    type_reference,
)
from generator.spec.spec import Spec
from tests.embedded import asyncapi, openapi

Json = Any
Rewrite = Callable[[dict[str, Any]], dict[str, Any]]
LATE = {"name": "a", "since": 5}
REF = "#/components/schemas/T"


def in_schemas(node: Json, rewrite: Rewrite) -> Json:
    """Return a document with each object below its component schemas and messages rewritten."""
    components = {
        key: {name: walked(part, rewrite, top=True) for name, part in kind.items()}
        for key, kind in node["components"].items()
        if key in ("schemas", "messages")
    }
    return node | {"components": node["components"] | components}


def walked(node: Json, rewrite: Rewrite, *, top: bool = False) -> Json:
    if isinstance(node, list):
        return [walked(item, rewrite) for item in node]
    if not isinstance(node, dict):
        return node
    below = {key: walked(value, rewrite) for key, value in node.items()}
    return below if top else rewrite(below)


def beside(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with its siblings beside `$ref`, as OpenAPI has it."""
    match schema:
        case {"allOf": [{"$ref": ref, **none}], **rest} if not none:
            return {"$ref": ref} | rest
    return schema


def within(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with its `$ref` in `allOf`, whether or not it has siblings."""
    if not isinstance(schema.get("$ref"), str):
        return schema
    return {"allOf": [{"$ref": schema["$ref"]}]} | {k: schema[k] for k in schema if k != "$ref"}


@cache
def forms() -> tuple[ComparedSpec, ComparedSpec]:
    """Return the spec with all siblings beside `$ref`, and with none there."""
    plain = [in_schemas(document, beside) for document in (openapi(), asyncapi())]
    other = [
        in_schemas(document, lambda s: within(s) if len(s) > 1 else s)
        for document in (openapi(), asyncapi())
    ]
    assert plain[0] == openapi()
    assert plain[1] != asyncapi() == other[1]
    assert other[0] != openapi()
    return ComparedSpec.of(*plain), ComparedSpec.of(*other)


def methods(plan: Plan) -> list[Method]:
    return [method for area in plan.areas for method in area.every_method]


def test_the_plan_of_the_client_is_the_same() -> None:
    one, other = map(plan_spec, forms())
    assert one.models == other.models
    assert tables(one) == tables(other)
    assert list(one.messages) == list(other.messages)
    assert list(methods(one)) == list(methods(other))


def test_there_is_nothing_to_report() -> None:
    one, other = forms()
    assert compare(one, other) == []
    assert compare(other, one) == []


def test_the_reference_shows_the_same() -> None:
    one, other = forms()
    for name, schema in one.schemas.items():
        twin = describe_type(name, other.schemas[name], {})
        assert replace(twin, schema=schema) == describe_type(name, schema, {}), name


def test_a_type_of_both_documents_is_read_alike() -> None:
    spec = Spec.of(openapi(), asyncapi())
    shapes = Shapes(spec)
    seen = 0
    for name, node in spec.asyncapi.top.at("components", "schemas").items():
        twin = spec.openapi.top.at("components", "schemas", name)
        if twin.missing:
            continue
        flat, other = flatten(node), flatten(twin)
        assert (flat.gates, list(flat.required)) == (other.gates, list(other.required)), name
        assert flat.properties.keys() == other.properties.keys()
        for prop, declared in flat.properties.items():
            mirrored = other.properties[prop]
            assert (declared.own, declared.gates) == (mirrored.own, mirrored.gates), (name, prop)
            nodes = declared.node, mirrored.node
            for read in (named_type, shapes.of, shapes.gates, words, lambda n: tuple(facts(n))):
                one, same = map(read, nodes)
                assert one == same, (name, prop)
        assert _parts(node) == _parts(twin), name
        seen += 1
    assert seen > 10


def _parts(node: Node) -> list[Any]:
    return [(p.kind, p.name, p.place, p.own) for p in type_parts(node)]


def schemas(**components: Any) -> Node:
    return Document("x.json", {"components": {"schemas": components}}).top.at(
        "components", "schemas"
    )


@pytest.mark.parametrize(
    "place",
    [
        {"$ref": REF},
        {"$ref": REF, "readOnly": True},
        {"allOf": [{"$ref": REF}]},
        {"allOf": [{"$ref": REF}], "description": "d", "x-feature": LATE, "default": 1},
    ],
)
def test_a_place_refers_to_its_type(place: Json) -> None:
    top = schemas(T={"type": "integer"}, A={"properties": {"p": place}})
    prop = top.at("A", "properties", "p")
    target = referred_type(prop)
    assert named_type(prop) == "T"
    assert target is not None
    assert component_name(target) == component_name(resolved_type(prop)) == "T"
    assert flatten(top.child("A")).properties["p"].own == (
        (Gate("a", 5),) if "x-feature" in place else ()
    )


@pytest.mark.parametrize(
    "place",
    [
        {"allOf": [{"$ref": REF}], "properties": {"x": {}}},
        {"allOf": [{"$ref": REF}], "required": ["x"]},
        {"allOf": [{"$ref": REF}], "type": "object"},
        {"allOf": [{"$ref": REF}], "oneOf": [{}]},
        {"allOf": [{"$ref": REF}, {}]},
        {"allOf": [{"$ref": REF, "x-feature": LATE}]},
        {"allOf": [{"allOf": [{"$ref": REF}]}]},
        {"allOf": []},
        {"allOf": "T"},
        {"allOf": [True]},
        {"description": "$ref"},
        True,
    ],
)
def test_what_has_content_of_its_own_refers_to_no_type(place: Json) -> None:
    prop = schemas(T={}, A={"properties": {"p": place}}).at("A", "properties", "p")
    assert type_reference(prop) is None
    assert named_type(prop) is None
    assert resolved_type(prop) == prop


def test_a_component_of_all_of_one_other_is_a_type_of_its_own() -> None:
    top = schemas(T={"properties": {"x": {}}}, A={"description": "d", "allOf": [{"$ref": REF}]})
    assert named_type(top.child("A")) is None
    assert list(flatten(top.child("A")).properties) == ["x"]


def test_options_within_all_of_are_told_apart_by_their_type() -> None:
    tagged = {"properties": {"__type": {"const": "urn:t"}}}
    union = {"oneOf": [{"allOf": [{"$ref": REF}]}], "discriminator": "__type"}
    name, mapping = discriminator(schemas(T=tagged, U=union).child("U"))
    assert name == "__type"
    assert {tag: component_name(node) for tag, node in mapping.items()} == {"urn:t": "T"}


@pytest.mark.parametrize("form", [beside, within])
def test_a_property_that_is_stated_again_as_a_type_is_that_type_alone(form: Rewrite) -> None:
    own = form({"$ref": REF, "description": "mine", "x-feature": LATE})
    base = {"properties": {"p": {"type": "string", "maxLength": 3}}}
    derived = {"allOf": [{"$ref": "#/components/schemas/B"}, {"properties": {"p": own}}]}
    flat = flatten(schemas(T={"type": "integer"}, B=base, D=derived).child("D"))
    prop = flat.properties["p"]
    assert named_type(prop.node) == "T"
    assert "maxLength" not in prop.node.value
    assert prop.own == (Gate("a", 5),)


def test_a_reference_in_all_of_to_nothing_is_an_error() -> None:
    prop = schemas(A={"properties": {"p": {"allOf": [{"$ref": "#/nowhere"}]}}})
    with pytest.raises(SpecError, match="names no schema of the document"):
        named_type(prop.at("A", "properties", "p"))
