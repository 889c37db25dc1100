"""The bodies of requests and responses: plain types, lists, and types with rows."""

from __future__ import annotations

import re

import pytest

from generator.merge.conflict import type_name
from generator.model.types import Named, ObjectType, TypeRef
from generator.read.errors import PageError
from generator.read.html.page import read_html_page
from generator.read.text.page import read_text_page
from generator.spec.property_types import PropertyType
from tests.markup.page import Contents, Feature, Method, Page, Representation, Response, Row
from tests.markup.render import render_page


def body_of(title: str, *rows: Row) -> TypeRef:
    """The type of a body that a page prints under a title."""
    body = Representation(title, Contents(rows))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    (resource,) = read_html_page("p.htm", render_page(Page("/icws/area", (method,)))).resources
    return resource.operations[0].requests[0].type


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("String", "String"),
        ("List [Unbounded]: String", "List [0,*]: String"),
        ("List [1,*]: List [2]: Int", "List [1,*]: List [2,2]: Int"),
    ],
)
def test_a_body_without_rows_is_of_the_plain_type_that_its_title_says(
    title: str, name: str
) -> None:
    assert type_name(body_of(title)) == name


@pytest.mark.parametrize("title", ["thing", "Time", "Complex Type: thing"])
def test_a_body_with_rows_is_of_a_type_of_its_own(title: str) -> None:
    body = body_of(title, Row("a", "Int"))
    assert isinstance(body, Named)
    assert body.name == title.rpartition(" ")[2]
    assert isinstance(body.definition, ObjectType)
    assert [prop.name for prop in body.definition.properties] == ["a"]


def test_a_capture_has_plain_bodies_and_types_of_their_own_as_well() -> None:
    columns = "Property\nValue\nComments\n"
    head = "/icws/area\nPOST\n/icws/area\nRequest\nRepresentations\n"
    for rows, kind in (("", PropertyType), ("a\nInt\n", Named)):
        text = f"{head}Time\n{columns}{rows}Response\n204 - Done\n"
        (resource,) = read_text_page("p.txt", text).resources
        body = resource.operations[0].requests[0].type
        assert isinstance(body, kind)
        assert type_name(body) == "Time"


@pytest.mark.parametrize(
    "criterion", ["Is a string with at least 1 characters.", "Is a value from 1 to 2."]
)
@pytest.mark.parametrize("kind", ["Complex Type: other", "Boolean", "List [Unbounded]: Int"])
def test_a_criterion_of_another_type_stays_with_the_words(kind: str, criterion: str) -> None:
    body = body_of("thing", Row("a", kind, ("Words.",), criteria=(criterion,)))
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (prop,) = body.definition.properties
    assert (prop.minimum, prop.maximum, prop.min_length, prop.max_length) == (None,) * 4
    assert criterion in prop.description


@pytest.mark.parametrize(
    ("kind", "criterion", "range_"),
    [
        ("Int", "Is a value from 3 to 2.", "3 to 2"),
        ("String", "Is a string with from 3 to 2 characters.", "3 to 2"),
        ("List [3,2]: Int", "", "3 to 2"),
    ],
)
def test_a_range_that_no_value_can_be_in_is_refused_with_its_line(
    kind: str, criterion: str, range_: str
) -> None:
    rows = (Row("a", "Int"), Row("b", kind, criteria=(criterion,) if criterion else ()))
    with pytest.raises(PageError) as caught:
        body_of("thing", *rows)
    problem = f"the range of 'b' is {range_} (expected the lower bound first)"
    match = re.fullmatch(r"p\.htm:(\d+): (.*)", str(caught.value))
    assert match
    assert match[2] == problem
    body = Representation("thing", Contents(rows))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    lines = render_page(Page("/icws/area", (method,))).splitlines()
    assert ">b<" in lines[int(match[1]) - 1]


@pytest.mark.parametrize("least", [1, 2])
def test_bounds_that_are_equal_are_a_range(least: int) -> None:
    criterion = f"Is a value from {least} to 2."
    body = body_of("thing", Row("a", "Int", criteria=(criterion,)))
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    (prop,) = body.definition.properties
    assert (prop.minimum, prop.maximum, prop.description) == (least, 2, "")


def test_the_version_of_a_body_is_that_of_its_type_as_well() -> None:
    body = Representation("thing", Contents((Row("a", "Int"),)), features=(Feature("area", 3, 7),))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    (resource,) = read_html_page("p.htm", render_page(Page("/icws/area", (method,)))).resources
    (read,) = resource.operations[0].requests
    assert isinstance(read.type, Named)
    assert read.type.definition
    for feature in (read.feature, read.type.definition.feature):
        assert feature
        assert (feature.name, feature.since, feature.obsolete) == ("area", 3, 7)
