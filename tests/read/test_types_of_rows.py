"""The types of rows: one that several rows have is one type, with the text about the type."""

from __future__ import annotations

from dataclasses import replace

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row, TypeDoc
from embedded.markup.render import render_page
from generator.model import types
from generator.model.api import PageModel
from generator.read.html.page import read_html_page


def page_of(*rows: Row) -> PageModel:
    body = Representation("body", Contents(rows))
    method = Method("POST", representations=(body,), responses=(Response(204, "No Content"),))
    return read_html_page("page.htm", render_page(Page("/icws/things", (method,))))


def properties_of(model: PageModel) -> dict[str, types.Property]:
    body = model.resources[0].operations[0].requests[0].type
    assert isinstance(body, types.Named)
    assert isinstance(body.definition, types.ObjectType)
    return {prop.name: prop for prop in body.definition.properties}


def definition_of(ref: types.TypeRef) -> types.ObjectType:
    while isinstance(ref, types.ListOf):
        ref = ref.item
    assert isinstance(ref, types.Named)
    assert isinstance(ref.definition, types.ObjectType)
    return ref.definition


def test_a_clone_is_one_type_wherever_it_stands() -> None:
    place = Contents((Row("id", "String", required=True),), key="place")
    rows = (
        Row("home", "Complex Type: place", contents=place),
        Row("work", "Complex Type: place", contents=replace(place, rows=())),
        Row("more", "List [1,*]: Complex Type: place", contents=place),
    )
    found = properties_of(page_of(*rows))
    first = definition_of(found["home"].type)
    assert definition_of(found["work"].type) is definition_of(found["more"].type) is first
    assert [prop.name for prop in first.properties] == ["id"]


def test_a_clone_source_may_come_after_its_target() -> None:
    empty = Contents((), key="node")
    node = Contents((Row("label", "String"),), key="node")
    rows = (
        Row("early", "Complex Type: node", contents=empty),
        Row("late", "Complex Type: node", contents=node),
    )
    found = properties_of(page_of(*rows))
    assert definition_of(found["early"].type) is definition_of(found["late"].type)


def test_a_type_that_contains_itself() -> None:
    inner = Contents((), key="node")
    rows = (
        Row("label", "String"),
        Row("children", "List [Unbounded]: Complex Type: node", contents=inner),
    )
    model = page_of(Row("tree", "Complex Type: node", contents=Contents(rows, key="node")))
    tree = definition_of(properties_of(model)["tree"].type)
    assert definition_of(tree.properties[1].type) is tree
    assert model.unread == []


def test_type_documentation_describes_the_type() -> None:
    contents = Contents((Row("id", "String"),))
    rows = (
        Row("a", "Complex Type: one", type_doc=TypeDoc("Property", "One."), contents=contents),
        Row(
            "b",
            "List [1,*]: Complex Type: two",
            ("The b.",),
            type_doc=TypeDoc("List item", "Two."),
            contents=contents,
        ),
    )
    found = properties_of(page_of(*rows))
    assert definition_of(found["a"].type).description == "One."
    assert definition_of(found["b"].type).description == "Two."
    assert found["b"].description == "The b."
