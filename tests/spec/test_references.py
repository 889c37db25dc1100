"""References are found as the parts that they lead to."""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document, Node
from generator.spec.references import referred_parts
from generator.spec.schema import component_name


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def schemas(**components: Any) -> Node:
    return Document("x.json", {"components": {"schemas": components}}).top.at(
        "components", "schemas"
    )


def test_references_are_found_everywhere_but_in_data() -> None:
    top = schemas(
        A={"properties": {"example": ref("B"), "y": {"items": ref("C")}}, "example": ref("D"),
           "discriminator": {"mapping": {"urn:e": ref("E")["$ref"]}}, "allOf": [ref("Lost")]},
        B={}, C={}, D={}, E={},
    )  # fmt: skip
    names = {component_name(node) for node in referred_parts(top.child("A"))}
    assert names == {"B", "C", "E"}


def test_only_a_discriminator_maps_to_references() -> None:
    top = schemas(
        A={"properties": {"mapping": {"items": ref("B")}}, "mapping": {"x": ref("C")["$ref"]},
           "oneOf": [{"discriminator": {"propertyName": "__type", "mapping": 7}}]},
        B={}, C={},
    )  # fmt: skip
    assert [component_name(node) for node in referred_parts(top.child("A"))] == ["B"]
