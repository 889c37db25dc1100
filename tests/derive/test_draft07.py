"""Schemas of the AsyncAPI document have nothing beside a `$ref`, which draft-07 would ignore."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from generator.derive.draft07 import with_lone_references
from generator.step_cache import StepCache
from tests.embedded import asyncapi

REF = {"$ref": "#/components/schemas/T"}
LATE = {"name": "a", "since": 5}


def rewritten(schema: Any) -> Any:
    document = {"components": {"schemas": {"T": {}, "A": schema}}}
    before = deepcopy(document)
    result = with_lone_references(document, StepCache())["components"]["schemas"]["A"]
    assert document == before
    return result


def siblings(node: Any) -> list[Any]:
    """The objects with a reference and something beside it, wherever they stand."""
    below = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    own = [node] if isinstance(node, dict) and isinstance(node.get("$ref"), str) else []
    return [o for o in own if len(o) > 1] + [found for child in below for found in siblings(child)]


def test_no_reference_of_the_document_has_siblings() -> None:
    assert siblings({"properties": {"p": REF | {"readOnly": True}}})
    assert siblings(asyncapi()) == []
    assert "allOf:" not in str(asyncapi()["channels"])


def test_what_stands_beside_a_reference_stands_beside_all_of() -> None:
    place = REF | {"description": "d", "readOnly": True, "x-feature": LATE, "default": 1}
    assert rewritten({"properties": {"p": place}}) == {
        "properties": {
            "p": {
                "allOf": [REF],
                "description": "d",
                "readOnly": True,
                "x-feature": LATE,
                "default": 1,
            }
        }
    }


@pytest.mark.parametrize(
    "schema",
    [
        REF,
        {"type": "array", "items": REF, "description": "d"},
        {"anyOf": [REF, {"type": "null"}], "description": "or null"},
        {"allOf": [REF, {"type": "object"}], "description": "derived"},
        {"properties": {"$ref": {"type": "string"}, "x": {}}},
        {"default": REF | {"x": 1}, "const": REF | {"x": 1}, "enum": [REF | {"x": 1}]},
        {"x-unplaced": [{"schema": REF | {"description": "d"}}]},
        True,
    ],
)
def test_anything_else_stays_as_it_is(schema: Any) -> None:
    assert rewritten(schema) == schema


@pytest.mark.parametrize(
    "path",
    [
        ("properties", "p"),
        ("properties", "default"),
        ("properties", "x-p"),
        ("properties", "properties"),
        ("properties", "headers"),
        ("properties", "properties", "properties", "enum"),
        ("items",),
        ("additionalProperties",),
        ("anyOf", 0),
        ("allOf", 0, "properties", "p", "items"),
    ],
)
def test_places_of_schemas_are_found(path: tuple[str | int, ...]) -> None:
    def at(schema: Any) -> Any:
        for key in reversed(path):
            schema = [schema] if isinstance(key, int) else {key: schema}
        return schema

    assert rewritten(at(REF | {"title": "t"})) == at({"allOf": [REF], "title": "t"})


def test_members_of_all_of_are_kept() -> None:
    assert rewritten({"items": REF | {"allOf": [{"minimum": 1}]}}) == {
        "items": {"allOf": [REF, {"minimum": 1}]}
    }


def test_payloads_and_headers_are_schemas_and_other_references_are_not() -> None:
    traits = {"traits": [REF | {"title": "t"}]}
    message = {"payload": REF | {"title": "t"}, "headers": {"properties": {"h": REF | {"x": 1}}}}
    document = {
        "components": {"messages": {"m": message | traits}},
        "channels": {"c": {"messages": {"m": REF | {"title": "t"}}}},
    }
    lone = {"payload": {"allOf": [REF], "title": "t"}} | {
        "headers": {"properties": {"h": {"allOf": [REF], "x": 1}}}
    }
    assert with_lone_references(document, StepCache()) == {
        "components": {"messages": {"m": lone | traits}},
        "channels": document["channels"],
    }


@pytest.mark.parametrize("document", [{}, {"components": {}}, {"channels": {}}])
def test_a_document_without_schemas_stays_as_it_is(document: dict[str, Any]) -> None:
    assert with_lone_references(document, StepCache()) == document
