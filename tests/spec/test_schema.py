"""Schemas are flattened once, for all who ask."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.gates import Gate
from generator.spec.schema import (
    bases,
    component_name,
    discriminator,
    flatten,
    gates_of_values,
    is_null,
    layers,
    named_type,
    options,
    required_names,
    type_tag,
)


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def feature(name: str, since: int) -> dict[str, Any]:
    return {"x-feature": {"name": name, "since": since}}


def schemas(**components: Any) -> Node:
    return Document("x.json", {"components": {"schemas": components}}).top.at(
        "components", "schemas"
    )


def test_base_types_come_first_and_the_derived_type_wins() -> None:
    top = schemas(
        A={"properties": {"x": {"type": "string", "description": "of A"}, "y": ref("B")},
           "required": ["x"], "description": "A"},
        B={"type": "object"},
        C={"allOf": [ref("A"), {"properties": {"z": {}}, "required": ["z", "x"]}],
           "properties": {"x": {"description": "of C"}, "y": {"type": "null"}},
           "description": "C"},
    )  # fmt: skip
    flat = flatten(top.child("C"))
    assert {name: item.node.value for name, item in flat.properties.items()} == {
        "x": {"type": "string", "description": "of C"},
        "y": {"type": "null"},
        "z": {},
    }
    assert list(flat.properties) == ["x", "y", "z"]
    assert list(flat.required) == ["x", "z"]
    assert {key: node.value for key, node in flat.keywords.items()} == {"description": "C"}
    assert flat.required["z"].pointer == "/components/schemas/C/allOf/1/required/0"
    wrong = flat.properties["x"].node.error("it is wrong")
    assert str(wrong) == "x.json/components/schemas/C/properties/x: it is wrong"


def test_bases_are_the_types_that_a_schema_names() -> None:
    top = schemas(A={}, B={}, C={"allOf": [ref("A"), {"properties": {}}, ref("B"), ref("Lost")]})
    assert [component_name(base) for base in bases(top.child("C"))] == ["A", "B"]


def test_gates_of_a_property_are_those_of_its_declaring_type_and_its_own() -> None:
    top = schemas(
        A={**feature("a", 2), "properties": {"x": feature("a", 5)}},
        C={**feature("c", 3), "allOf": [ref("A"), {**feature("d", 4), "properties": {"z": {}}}],
           "properties": {"y": feature("b", 1)}},
    )  # fmt: skip
    flat = flatten(top.child("C"))
    assert flat.gates == (Gate("a", 2), Gate("c", 3), Gate("d", 4))
    assert flat.properties["x"].own == (Gate("a", 5),)
    assert flat.properties["x"].gates == (Gate("a", 5),)
    assert flat.properties["y"].gates == (Gate("c", 3), Gate("b", 1))
    assert flat.properties["z"].gates == (Gate("c", 3), Gate("d", 4))


def test_a_place_has_its_own_gates_and_those_of_its_type() -> None:
    top = schemas(A=feature("a", 2), P={"properties": {"x": ref("A") | feature("a", 7)}})
    assert flatten(top.at("P", "properties", "x")).gates == (Gate("a", 7),)
    assert flatten(top.at("P")).gates == ()


def test_types_that_hold_themselves_end() -> None:
    top = schemas(A={"allOf": [ref("B")]}, B={"allOf": [ref("A")], "properties": {"x": {}}})
    assert list(flatten(top.child("A")).properties) == ["x"]
    assert [layer.node.parts[-1] for layer in layers(top.child("A"))] == ["B"]


@pytest.mark.parametrize("where", ["#/components/schemas/Lost", "other.yaml#/A", 7])
def test_a_reference_to_nothing_is_an_error_unless_lenient(where: object) -> None:
    top = schemas(A={"allOf": [{"$ref": where}]})
    with pytest.raises(SpecError) as refused:
        flatten(top.child("A"))
    assert str(refused.value) == (
        f"x.json/components/schemas/A/allOf/0: $ref {str(where)!r} leads to nothing "
        "(expected a reference to a part of the same document)"
    )
    assert list(layers(top.child("A"), strict=False)) == []


def test_references_in_a_circle_are_an_error() -> None:
    top = schemas(A=ref("B"), B=ref("A"))
    with pytest.raises(SpecError, match="references lead in a circle"):
        top.child("A").resolve()
    assert top.child("A").resolved() == top.child("A")


def test_siblings_of_a_reference_win() -> None:
    top = schemas(A=ref("B") | {"title": "a"}, B=ref("C") | {"title": "b", "x": 1}, C={"y": 2})
    assert top.child("A").resolve().value == {"title": "a", "x": 1, "y": 2}
    assert top.child("A").resolve().parts[-1] == "C"


def test_members_of_a_union_are_told_apart_by_their_type() -> None:
    def tagged(tag: str) -> dict[str, Any]:
        return {"properties": {"__type": {"const": tag}}}

    mapping = {"urn:a": ref("A")["$ref"]}
    top = schemas(
        A=tagged("urn:a"),
        B={"allOf": [ref("A"), tagged("urn:b")]},
        Stated={"oneOf": [ref("A"), {"type": "null"}],
                "discriminator": {"propertyName": "__type", "mapping": mapping}},
        Named={"anyOf": [ref("A"), ref("B"), ref("Plain"), tagged("urn:c")],
               "discriminator": "__type"},
        Plain={},
        Lost={"discriminator": {"propertyName": "__type", "mapping": {"urn:c": "#/nowhere"}}},
    )  # fmt: skip
    assert type_tag(top.child("B")) == "urn:b"
    assert flatten(top.child("B")).tag == "urn:b"
    name, members = discriminator(top.child("Stated"))
    assert (name, {tag: component_name(node) for tag, node in members.items()}) == (
        "__type",
        {"urn:a": "A"},
    )
    name, members = discriminator(top.child("Named"))
    assert name == "__type"
    assert {tag: component_name(node) for tag, node in members.items()} == {
        "urn:a": "A",
        "urn:b": "B",
    }
    assert discriminator(top.child("A")) == ("", {})
    assert [is_null(option) for option in options(top.child("Stated"))] == [False, True]
    with pytest.raises(SpecError) as refused:
        discriminator(top.child("Lost"))
    assert str(refused.value) == (
        "x.json/components/schemas/Lost/discriminator/mapping/urn:c: "
        "the mapping '#/nowhere' leads to nothing (expected an existing schema)"
    )


def test_a_named_type_is_a_component_of_the_document() -> None:
    top = schemas(A=ref("B"), B={}, C={"$ref": "#/components/schemas/B/properties/x"})
    assert named_type(top.child("A")) == "B"
    assert named_type(top.child("B")) is None
    assert bases(top.child("A")) == []
    with pytest.raises(SpecError, match="names no schema of the document"):
        named_type(top.child("C"))


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"properties": {"__type": {"const": 7}}},
        {"properties": {"__type": {"type": "string"}}},
        {"allOf": [ref("Lost")]},
    ],
)
def test_a_schema_that_names_no_type_has_no_tag(schema: dict[str, Any]) -> None:
    assert type_tag(schemas(A=schema).child("A")) is None


def test_a_component_is_neither_within_one_nor_elsewhere() -> None:
    document = Document(
        "x.json", {"components": {"schemas": {"A": {"items": {}}}}, "a": {"b": {"c": {}}}}
    )
    places = (
        ("components", "schemas", "A"),
        ("components", "schemas", "A", "items"),
        ("a", "b", "c"),
    )
    assert [component_name(document.top.at(*place)) for place in places] == ["A", None, None]


def test_a_schema_that_only_refers_to_others_is_no_layer() -> None:
    top = schemas(A=ref("B") | {"allOf": [ref("C")]}, B={"title": "b"}, C={"title": "c"})
    assert [layer.node.value for layer in layers(top.child("A"))] == [
        {"title": "b"},
        {"title": "c"},
    ]


NINE, FIVE = ({"x-feature": {"name": "a", "since": since}} for since in (9, 5))


@pytest.mark.parametrize("above", [{"type": "string"}, {"$ref": "#/components/schemas/Text"}])
@pytest.mark.parametrize("own", [{"type": "string"}, {"$ref": "#/components/schemas/Text"}])
@pytest.mark.parametrize(
    "gates", [(NINE, FIVE), (FIVE, NINE), (NINE, {}), ({}, NINE), (NINE, NINE)]
)
def test_a_property_that_is_stated_again_needs_the_versions_of_both(
    above: dict[str, Any], own: dict[str, Any], gates: tuple[dict[str, Any], dict[str, Any]]
) -> None:
    schemas = {
        "Text": {"type": "string"},
        "Base": {"properties": {"p": above | gates[0]}},
        "Derived": {
            "allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"p": own | gates[1]}}]
        },
    }
    top = Document("x.json", {"components": {"schemas": schemas}}).top
    flat = flatten(top.at("components", "schemas", "Derived"))
    assert flat.properties["p"].gates == (Gate("a", 9),)
    assert flatten(flat.properties["p"].node).gates == (Gate("a", 9),)


def test_an_option_has_the_gate_of_its_union_beside_its_own() -> None:
    gate = feature("a", 2)["x-feature"]
    top = schemas(
        A={
            "oneOf": [ref("B"), {**ref("C"), **feature("b", 3)}, ref("D")],
            "x-option-features": [gate, gate, None],
        }
    )
    stated = [option.value for option in options(top.child("A"))]
    assert stated == [
        {**ref("B"), "x-feature": gate},
        {**ref("C"), "x-feature": [feature("b", 3)["x-feature"], gate]},
        ref("D"),
    ]
    assert [option.parts[-1] for option in options(top.child("A"))] == [0, 1, 2]


def test_gates_of_options_that_do_not_fit() -> None:
    top = schemas(A={"oneOf": [ref("B")], "x-option-features": [None, None]})
    with pytest.raises(SpecError, match="x-option-features does not fit the options"):
        options(top.child("A"))
    assert [option.value for option in options(top.child("A"), strict=False)] == [ref("B")]


def test_what_is_required_where_it_is_known_is_required() -> None:
    later = {"x-required": True, **feature("a", 5)}
    top = schemas(
        A={"properties": {"x": later, "y": {"x-required": "yes"}, "z": {}}, "required": ["z"]},
        B={"allOf": [ref("A"), {"properties": {"x": {"description": "of B"}}}]},
    )
    assert list(required_names(top.child("A"))) == ["z", "x"]
    flat = flatten(top.child("B"))
    assert list(flat.required) == ["z", "x"]
    assert flat.required["x"].pointer == "/components/schemas/A/properties/x/x-required"


def test_gates_of_values_are_those_of_the_place_the_type_and_its_bases() -> None:
    top = schemas(
        A=feature("a", 2),
        B={"allOf": [ref("A")], **feature("b", 3)},
        C={**ref("B"), **feature("a", 4)},
    )
    assert set(gates_of_values(top.child("C"))) == {Gate("a", 4), Gate("b", 3)}
