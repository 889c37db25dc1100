"""Disagreements of two pages are kept once and listed with both places."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from embedded.markup.page import (
    Contents,
    Feature,
    Method,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
    TypeDoc,
)
from embedded.markup.render import render_page
from generator.merge.api import merge_pages
from generator.merge.conflict import completed
from generator.model import source as model
from generator.model.source import Source
from generator.model.types import Property
from generator.read.errors import PageError
from generator.read.html.page import read_html_page
from generator.spec.property_types import PROPERTY_TYPES
from generator.write.documents import write_documents
from tests.merge.bodies import api_of, body_page, enumeration, schemas_of


def pet(*kinds: str, text: str = "") -> Row:
    """A row with a union of types, each with one property of its own."""
    rows = [
        (Row("__type", f'"urn:inin.com:zoo:{kind}"', required=True), Row(kind, "Int"))
        for kind in kinds
    ]
    options = (
        Row("[option]", f"Complex Type: {kind}", contents=Contents(own))
        for kind, own in zip(kinds, rows, strict=True)
    )
    doc = TypeDoc("Property", text) if text else None
    contents = Contents(tuple(options), options=True)
    return Row("pet", "Multiple Options: pet", type_doc=doc, contents=contents)


WORDS = {
    "thing.a": (Row("a", "Int", text=("One word.",)), Row("a", "Int", text=("Uno.",))),
    "kind.None": (
        enumeration(Row("None", "0", text=("One word.",))),
        enumeration(Row("None", "0", text=("Uno.",))),
    ),
    "kind": (
        enumeration(Row("None", "0"), text="One word."),
        enumeration(Row("None", "0"), text="Uno."),
    ),
    "pet": (pet("cat", text="One word."), pet("cat", text="Uno.")),
}


@pytest.mark.parametrize("item", WORDS)
def test_the_first_wording_is_kept_and_the_other_listed(item: str) -> None:
    one, other = WORDS[item]
    api = api_of(body_page(0, one), body_page(1, other))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == (item, "description")
    assert (conflict.left, conflict.right) == ("One word.", "Uno.")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    assert "One word." in str(schemas_of(api))
    assert "Uno." not in str(schemas_of(api))


@pytest.mark.parametrize("item", WORDS)
def test_words_that_only_the_second_page_has_are_kept(item: str) -> None:
    silent = {"thing.a": Row("a", "Int"), "pet": pet("cat")}
    worded, _ = WORDS[item]
    api = api_of(
        body_page(0, silent.get(item, enumeration(Row("None", "0")))), body_page(1, worded)
    )
    assert api.conflicts == []
    assert "One word." in str(schemas_of(api))


def version(since: int) -> tuple[Feature, ...]:
    return (Feature("area", since),)


def versions_of(item: str, schema: dict[str, Any]) -> object:
    """The version that the spec states for an item of `VERSIONS`."""
    if item == "kind.None":
        return schema["kind"]["x-enum-features"]
    if item == "thing.a":
        return schema["thing"]["properties"]["a"]["x-feature"]
    return schema["thing"]["x-feature"]


def versioned(item: str, number: int, features: tuple[Feature, ...]) -> Page:
    """A page that states a version of an item, or none."""
    row = Row("a", "Int", features=features if item == "thing.a" else ())
    member = Row("None", "0", features=features if item == "kind.None" else ())
    contents = Contents((row, enumeration(member)))
    body = Representation("thing", contents, features=features if item == "thing" else ())
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    return Page(f"/icws/area/p{number}", (method,))


@pytest.mark.parametrize("item", ["thing", "thing.a", "kind.None"])
def test_the_version_of_the_first_page_wins_and_the_other_is_listed(item: str) -> None:
    api = api_of(versioned(item, 0, version(3)), versioned(item, 1, version(2)))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == (item, "feature")
    assert (conflict.left, conflict.right) == ("area 3", "area 2")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    three = {"name": "area", "since": 3}
    assert versions_of(item, schemas_of(api)) in (three, [three])


def test_the_name_of_a_page_and_not_its_turn_decides_which_one_is_the_first() -> None:
    pages = [
        read_html_page(f"p{number}.htm", render_page(versioned("thing.a", 0, version(since))))
        for number, since in enumerate((3, 2))
    ]
    for order in (pages, pages[::-1]):
        api = merge_pages(order)
        assert {(c.here.page, c.there.page) for c in api.conflicts} == {("p0.htm", "p1.htm")}
        assert versions_of("thing.a", schemas_of(api)) == {"name": "area", "since": 3}


@pytest.mark.parametrize("item", ["thing", "thing.a", "kind.None"])
@pytest.mark.parametrize("stating", [0, 1])
def test_a_version_that_one_page_states_holds(item: str, stating: int) -> None:
    features = [version(2) if number == stating else () for number in (0, 1)]
    api = api_of(*(versioned(item, number, f) for number, f in enumerate(features)))
    assert api.conflicts == []
    two = {"name": "area", "since": 2}
    assert versions_of(item, schemas_of(api)) in (two, [two])


def test_an_end_of_a_part_is_a_part_of_its_version() -> None:
    ends = (Feature("area", 3, 7),)
    api = api_of(versioned("thing.a", 0, ends), versioned("thing.a", 1, version(3)))
    (conflict,) = api.conflicts
    assert (conflict.left, conflict.right) == ("area 3, obsolete from 7", "area 3")


def test_a_conflict_is_one_line() -> None:
    paragraphs = Row("a", "Int", text=("One.", "Two."))
    (conflict,) = api_of(
        body_page(0, Row("a", "Int", text=("Uno.",))), body_page(1, paragraphs)
    ).conflicts
    assert conflict.right == "One.\n\nTwo."
    expected = f"description of thing.a is One. Two. (expected Uno., as in {conflict.here})"
    assert str(conflict) == f"{conflict.there}: {expected}"


def test_other_words_for_a_type_as_a_whole() -> None:
    row = Row("a", "Int")
    api = api_of(body_page(0, row, text="One."), body_page(1, row, text="Uno."))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("thing", "description")


def test_layout_and_silence_are_no_other_words() -> None:
    rows = (Row("a", "Int", text=("Some  words.",)), Row("a", "Int", text=("Some words.",)))
    api = api_of(body_page(0, rows[0]), body_page(1, rows[1]), body_page(2, Row("a", "Int")))
    assert api.conflicts == []


def test_a_value_has_one_name() -> None:
    api = api_of(body_page(0, enumeration(Row("None", "0"), Row("Nil", "0"), Row("Some", "1"))))
    found = schemas_of(api)["kind"]
    assert found["enum"] == [0, 1]
    assert found["x-enum-varnames"] == ["None", "Some"]
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("value 0 of kind", "name")
    assert (conflict.left, conflict.right) == ("None", "Nil")


def test_a_value_that_two_pages_name_differently() -> None:
    api = api_of(
        body_page(0, enumeration(Row("None", "0"))), body_page(1, enumeration(Row("Nil", "0")))
    )
    assert schemas_of(api)["kind"]["enum"] == [0]
    (conflict,) = api.conflicts
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")


def test_the_value_of_the_first_page_wins_and_the_other_is_listed() -> None:
    api = api_of(
        body_page(0, enumeration(Row("None", "0"))), body_page(1, enumeration(Row("None", "1")))
    )
    assert schemas_of(api)["kind"]["enum"] == [0]
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("kind.None", "value")
    assert (conflict.left, conflict.right) == ("0", "1")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")


@pytest.mark.parametrize("value", ["{}", "List [Unbounded]: {}"])
def test_a_union_has_the_options_of_all_pages_each_once(value: str) -> None:
    def pets(*kinds: str) -> Row:
        row = pet(*kinds)
        return replace(row, value=value.format(row.value))

    # Both state the same row of the same type.
    api = api_of(body_page(0, pets("cat", "dog")), body_page(1, pets("dog", "cow")))
    assert api.conflicts == []
    found, ref = schemas_of(api), {"$ref": "#/components/schemas/pet"}
    options = [option["$ref"] for option in found["pet"]["oneOf"]]
    assert options == [f"#/components/schemas/zoo_{kind}" for kind in ("cat", "dog", "cow")]
    of_row = ref if value == "{}" else {"type": "array", "items": ref}
    assert found["thing"]["properties"]["pet"] == of_row


def test_a_union_has_no_options_of_another_union_in_its_row() -> None:
    beast = replace(pet("dog"), value="Multiple Options: beast")
    both = Row("more", "Complex Type: more", contents=Contents((pet("cat", "dog"),)))
    api = api_of(body_page(0, pet("cat")), body_page(1, beast), body_page(2, pet("cat"), both))
    assert [(conflict.item, conflict.what) for conflict in api.conflicts] == [("thing.pet", "type")]
    row = schemas_of(api)["thing"]["properties"]["pet"]
    assert row["oneOf"] == [{"$ref": "#/components/schemas/zoo_cat"}]


PAIR = "List [Unbounded]: Complex Type: pair"


def pairs(value: str) -> Row:
    contents = Contents((Row("[key]", "String"), Row("[value]", value)))
    return Row("a", PAIR, contents=contents)


ROWS = [
    (Row("a", "Int", nullable=True), Row("a", "Int"), "nullability", "True", "False"),
    (Row("a", "Int", required=True), Row("a", "Int"), "requirement", "required", "optional"),
    (
        Row("a", "Int", required="conditionally", conditions=("Required when b is set.",)),
        Row("a", "Int"),
        "requirement",
        "conditional",
        "optional",
    ),
    (
        Row("a", "List [1,*]: Int"),
        Row("a", "List [0,5]: Int"),
        "type",
        "List [1,*]: Int",
        "List [0,5]: Int",
    ),
    (
        Row("a", "List [Unbounded]: Int"),
        Row("a", "List [Unbounded]: String"),
        "type",
        "List [0,*]: Int",
        "List [0,*]: String",
    ),
    (Row("a", '"x"'), Row("a", '"y"'), "type", "'x'", "'y'"),
    (pairs("Int"), pairs("String"), "type", "Dictionary: Int", "Dictionary: String"),
]


@pytest.mark.parametrize(("one", "other", "what", "left", "right"), ROWS)
def test_the_row_of_the_first_page_wins_and_the_other_is_listed(
    one: Row, other: Row, what: str, left: str, right: str
) -> None:
    api = api_of(body_page(0, one), body_page(1, other))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("thing.a", what)
    assert (conflict.left, conflict.right) == (left, right)
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    assert schemas_of(api) == schemas_of(api_of(body_page(0, one)))


def test_a_member_that_stands_twice_on_a_page_is_refused() -> None:
    text = render_page(body_page(0, enumeration(Row("None", "0"), Row("None", "1"))))
    with pytest.raises(PageError, match=r"p\.htm:\d+: the member 'None' is declared twice"):
        read_html_page("p.htm", text)


def thing(path: str, *names: str) -> Page:
    parameters = tuple(Parameter("Template", name, required=True) for name in names)
    method = Method("GET", parameters=parameters, responses=(Response(204, "Done"),))
    return Page(path, (method,))


def test_a_template_parameter_that_is_not_in_the_path() -> None:
    api = api_of(thing("/icws/area/{id}", "id", "colour"))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("template parameter colour", "place")
    assert (conflict.left, conflict.right) == ("/icws/area/{id}", "not in the path")
    assert conflict.there.line > conflict.here.line
    parameters = write_documents(api).openapi["paths"]["/icws/area/{id}"]["get"]["parameters"]
    assert [parameter["name"] for parameter in parameters] == ["id"]


def test_paths_that_differ_in_the_names_of_templates_are_one_resource() -> None:
    one, other = thing("/icws/area/{id}", "id"), thing("/icws/area/{itemId}", "itemId")
    api = api_of(one, other)
    assert list(write_documents(api).openapi["paths"]) == ["/icws/area/{id}"]
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("resource /icws/area/{}", "path")
    assert (conflict.left, conflict.right) == ("/icws/area/{id}", "/icws/area/{itemId}")
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")


def test_they_are_compared_under_one_name() -> None:
    one = thing("/icws/area/{id}", "id")
    other = thing("/icws/area/{itemId}", "itemId")
    responses = (Response(200, "OK"),)
    other = replace(other, methods=(replace(other.methods[0], responses=responses),))
    assert {conflict.what for conflict in api_of(one, other).conflicts} == {"path", "presence"}


ONLY_THERE: dict[str, dict[str, Any]] = {
    "description": {"text": ("What it is.",)},
    "readOnly": {"conditions": ("This is a read-only property.",)},
    "default": {"default": "7"},
    "x-feature": {"features": (Feature("area", 2),)},
}


@pytest.mark.parametrize("keyword", ONLY_THERE)
@pytest.mark.parametrize("place", [0, 1], ids=["first", "second"])
def test_what_only_one_of_two_pages_states_is_kept(keyword: str, place: int) -> None:
    rows = [Row("count", "Int"), Row("count", "Int")]
    rows[place] = replace(rows[place], **ONLY_THERE[keyword])
    api = api_of(*(body_page(number, row) for number, row in enumerate(rows)))
    assert keyword in schemas_of(api)["thing"]["properties"]["count"]
    assert api.conflicts == []


def test_no_fact_of_a_row_is_lost_where_only_the_second_page_states_it() -> None:
    here = Property("count", PROPERTY_TYPES[0], Source("p", 1))
    facts: dict[str, Any] = dict.fromkeys(Property.__struct_fields__, 1)
    facts |= {"feature": model.Feature("area", 2, None, Source("q", 1))}
    there = Property(**{**facts, "name": "count", "source": Source("q", 1)})
    both = completed(here, there)
    kept = {name for name in facts if getattr(both, name) == getattr(there, name)}
    # These are stated on every page, if only by being left out: they can differ, not be missing.
    # That a page breaks off within the row is no fact of it.
    always = {"type", "source", "required", "required_when", "nullable"}
    assert facts.keys() - kept == always | {"is_cut"}


KIND = Row("pet", "Enumeration: pet", contents=Contents((Row("None", "0"),)))
NOTHING = Row("pet", "Complex Type: pet", contents=Contents(()))


@pytest.mark.parametrize(
    ("rows", "kinds", "keyword"),
    [
        ((KIND, pet("cat")), ("an enumeration", "a union"), "enum"),
        ((pet("cat"), KIND), ("a union", "an enumeration"), "oneOf"),
    ],
)
def test_of_one_name_and_two_kinds_the_first_is_kept_and_the_other_listed(
    rows: tuple[Row, Row], kinds: tuple[str, str], keyword: str
) -> None:
    api = api_of(*(body_page(number, row) for number, row in enumerate(rows)))
    (conflict,) = api.conflicts
    assert (conflict.item, conflict.what) == ("pet", "kind")
    assert (conflict.left, conflict.right) == kinds
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    assert keyword in schemas_of(api)["pet"]


@pytest.mark.parametrize(("row", "keyword"), [(KIND, "enum"), (pet("cat"), "oneOf")])
def test_an_object_without_rows_is_whatever_another_page_shows(row: Row, keyword: str) -> None:
    for rows in ((NOTHING, row), (row, NOTHING)):
        api = api_of(*(body_page(number, one) for number, one in enumerate(rows)))
        assert api.conflicts == []
        assert keyword in schemas_of(api)["pet"]
