"""OpenAPI 3.0 documents are read as those of 3.1."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.load import read_document
from generator.spec.openapi_30 import as_openapi_31


def document(schema: dict[str, Any], version: str = "3.0.3") -> dict[str, Any]:
    return {"openapi": version, "paths": {}, "components": {"schemas": {"T": schema}}}


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ({"minimum": 0, "exclusiveMinimum": True}, {"exclusiveMinimum": 0}),
        ({"maximum": 9, "exclusiveMaximum": True}, {"exclusiveMaximum": 9}),
        ({"minimum": 0, "exclusiveMinimum": False}, {"minimum": 0}),
        ({"exclusiveMinimum": True}, {}),
        ({"nullable": True}, {"nullable": True}),
        ({"$ref": "#/a", "maxLength": 3, "description": "x"}, {"$ref": "#/a"}),
        ({"properties": {"$ref": {"type": "string"}, "p": {"$ref": "#/a", "x-feature": {}}}},
         {"properties": {"$ref": {"type": "string"}, "p": {"$ref": "#/a"}}}),
        ({"properties": {"exclusiveMinimum": {"minimum": 1, "exclusiveMinimum": True}}},
         {"properties": {"exclusiveMinimum": {"exclusiveMinimum": 1}}}),
        ({"example": {"minimum": 1, "exclusiveMinimum": True}},
         {"example": {"minimum": 1, "exclusiveMinimum": True}}),
    ],
)  # fmt: skip
def test_an_exclusive_limit_is_one_of_its_own(stated: Any, expected: Any) -> None:
    assert as_openapi_31(document(stated)) == document(expected)
    later = document(stated, "3.1.0")
    assert as_openapi_31(later) is later


def test_an_item_of_paths_has_fields_beside_its_reference() -> None:
    stated = {**document({}), "paths": {"/a": {"$ref": "#/paths/~1b", "get": {}}}}
    assert as_openapi_31(stated) == stated


def test_such_a_document_is_read() -> None:
    text = (
        "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n"
        "    T: {type: number, minimum: 0, exclusiveMinimum: true}\n"
    )
    schema = read_document(text.encode(), "a.yaml").top.at("components", "schemas", "T")
    assert schema.value == {"type": "number", "exclusiveMinimum": 0}
    assert schema.child("exclusiveMinimum").line == 5
