"""Nodes know their place, and references lead from one to another."""

from __future__ import annotations

from typing import Any

import pytest

from generator.spec.document import Document, Node, descend, rewritten
from generator.spec.errors import SpecError

DATA: dict[str, Any] = {
    "responses": {"200": {"title": "done"}},
    "list": [{"title": "first"}, {"title": "second"}],
    "a/b": {"~": 1},
    "refers": {"$ref": "#/list/1", "description": "with words"},
    "to a list": {"$ref": "#/list", "description": "a list has no words"},
    "circle": {"$ref": "#/circle"},
}
TOP = Document("x.json", DATA).top


@pytest.mark.parametrize(
    ("ref", "value"),
    [
        ("#", DATA),
        ("#/responses/200", {"title": "done"}),
        ("#/list/1/title", "second"),
        ("#/a~1b/~0", 1),
        ("#/list/2", None),
        ("#/list/\u0661", None),
        ("#/list/\u00b9", None),
        (f"#/list/{'1' * 5000}", None),
        ("#/list/01", None),
        ("#/list/title", None),
        ("#/responses/404", None),
        ("#list", None),
        ("/list", None),
        ("other.json#/list", None),
        (7, None),
    ],
)
def test_a_reference_leads_to_a_part_of_its_document(ref: object, value: object) -> None:
    target = TOP.child("list").referred(ref)
    assert (target and target.value) == value


def test_what_stands_beside_a_reference_is_a_part_of_its_target() -> None:
    resolved = TOP.child("refers").resolve()
    assert resolved.value == {"title": "second", "description": "with words"}
    assert str(resolved.error("it is wrong")) == "x.json/list/1: it is wrong"
    assert TOP.child("to a list").resolve().value == DATA["list"]


def test_references_in_a_circle_are_an_error_with_their_place() -> None:
    with pytest.raises(SpecError) as refused:
        TOP.child("circle").resolve()
    assert str(refused.value) == (
        "x.json/circle: references lead in a circle "
        "(expected an object at the end of the references)"
    )
    assert TOP.child("circle").resolved() == TOP.child("circle")


@pytest.mark.parametrize("keys", [("lost",), ("list", 2), ("list", "0"), ("a/b", "~", "x")])
def test_what_is_not_there_is_missing_below_too(keys: tuple[str | int, ...]) -> None:
    node = TOP.at(*keys)
    assert (node.missing, bool(node.value), repr(node.value)) == (True, False, "MISSING")
    assert node.at("further", 0).missing
    assert [*node.items(), *node.elements()] == []


def test_parts_are_listed_with_their_places() -> None:
    def places(nodes: list[Node]) -> list[str]:
        return [node.pointer for node in nodes]

    assert places([node for _, node in TOP.child("a/b").items()]) == ["/a~1b/~0"]
    assert places(list(TOP.child("list").elements())) == ["/list/0", "/list/1"]
    assert [key for key, _ in TOP.items()] == list(DATA)
    assert [*TOP.child("list").items(), *TOP.elements()] == []


NESTED: dict[str, Any] = {
    "components": {
        "schemas": {
            "default": {"properties": {"enum": {"type": "text", "default": {"x": [{}]}}}},
            "Other": {"allOf": [{"title": "a"}, {"x-own": {"deep": {}}}]},
        }
    }
}


def test_all_objects_and_lists_are_passed_but_for_data() -> None:
    assert [node.pointer for node in descend(Document("x", NESTED).top)] == [
        "",
        "/components",
        "/components/schemas",
        "/components/schemas/default",
        "/components/schemas/default/properties",
        "/components/schemas/default/properties/enum",
        "/components/schemas/Other",
        "/components/schemas/Other/allOf",
        "/components/schemas/Other/allOf/0",
        "/components/schemas/Other/allOf/1",
        "/components/schemas/Other/allOf/1/x-own",
        "/components/schemas/Other/allOf/1/x-own/deep",
    ]


def test_what_does_not_change_is_not_copied() -> None:
    parts: list[str] = []

    def named(node: Node, part: dict[str, Any]) -> dict[str, Any]:
        parts.append(node.pointer)
        return part | {"title": f"a {len(node.parts)}"} if "title" in part else part

    changed = rewritten(Document("x", NESTED).top, named)
    schemas, before = (d["components"]["schemas"] for d in (changed, NESTED))
    assert schemas["default"] is before["default"]
    assert schemas["Other"]["allOf"] == [{"title": "a 5"}, {"x-own": {"deep": {}}}]
    assert schemas["Other"]["allOf"][1] is before["Other"]["allOf"][1]
    assert before["Other"]["allOf"][0] == {"title": "a"}
    # Objects whose keys are names, data and extensions are no parts of their own.
    assert parts == [
        "/components/schemas/default/properties/enum",
        "/components/schemas/default",
        "/components/schemas/Other/allOf/0",
        "/components/schemas/Other/allOf/1",
        "/components/schemas/Other",
        "/components",
        "",
    ]
    # A walk that begins further below knows as much of the keys.
    at_top, parts = parts[:-2], []
    part = Document("x", NESTED).top.at("components", "schemas")
    assert rewritten(part, named) == schemas
    assert parts == at_top
