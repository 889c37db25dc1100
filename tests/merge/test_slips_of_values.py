"""Slips of defaults, ranges, enumerations and options: each is reported once and left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from embedded.markup.page import (
    Contents,
    Option,
    Parameter,
    Row,
)
from embedded.markup.render import render_page
from tests.merge.slips import (
    KINDS,
    OPTIONS,
    RANGES,
    WRONG_DEFAULTS,
    Parts,
    api_of,
    between,
    document_of,
    kind,
    of_length,
    operation_of,
    page_of,
    property_of,
    said,
)


@pytest.mark.parametrize("case", WRONG_DEFAULTS)
def test_a_default_that_is_no_value_is_left_out(case: str) -> None:
    row, expected = WRONG_DEFAULTS[case]
    api = api_of(Parts((row,)))
    assert said(api) == [f"default of thing.p is {row.default} (expected {expected})"]
    (conflict,) = api.conflicts
    line = render_page(page_of(Parts((row,)))).split("\n")[conflict.there.line - 1]
    assert ">p</span>" in line
    assert property_of(api, "p") == property_of(api_of(Parts((replace(row, default=None),))), "p")


DEFAULTS = [
    (between("Int", "10"), 10),
    (between("Float", "1.0"), 1.0),
    (Row("p", "Double", default="1e5"), 100_000.0),
    (Row("p", "Long", default="9223372036854775807"), 2**63 - 1),
    (Row("p", "Boolean", default="FALSE"), False),
    (of_length("xx"), "xx"),
    (Row("p", "DateTime", default="20201029T082018Z"), "20201029T082018Z"),
    (Row("p", "DateTime", default="20240229T235959.999Z"), "20240229T235959.999Z"),
    (Row("p", "Date", default="2024-02-29"), "2024-02-29"),
    (Row("p", "Date", default="today"), "today"),
    (Row("p", "Time", default="235959"), "235959"),
    (kind("Some"), 4),
    (kind("4"), 4),
    (kind("0"), 0),
]


@pytest.mark.parametrize(("row", "value"), DEFAULTS)
def test_a_default_that_is_a_value_stays(row: Row, value: object) -> None:
    api = api_of(Parts((row,)))
    assert api.conflicts == []
    written = property_of(api, "p")
    assert (written["default"], "description" in written) == (value, False)


WORDS = [
    Row("p", "Int", default="null", nullable=True),
    Row("p", "List [Unbounded]: String", default="an empty list"),
    Row("p", "Complex Type: part", default="all", contents=Contents((Row("a", "Int"),))),
    Row("p", "Enumeration: ghost", default="Boo"),
]


@pytest.mark.parametrize("row", WORDS)
def test_a_default_without_a_json_value_stays_in_words(row: Row) -> None:
    api = api_of(Parts((row,)))
    assert api.conflicts == []
    written = property_of(api, "p")
    assert written["description"] == f"Default: {row.default}"
    assert "default" not in written


def test_the_range_of_one_page_holds_for_the_default_of_another() -> None:
    limit = Row("p", "Int", criteria=("Is a value of at most 10.",))
    api = api_of(Parts((limit,)), Parts((Row("p", "Int", default="99"),)))
    (conflict,) = api.conflicts
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    wrong = f"default of thing.p is 99 (expected at most 10, as in {conflict.here})"
    assert str(conflict) == f"{conflict.there}: {wrong}"
    assert "default" not in property_of(api, "p")


def test_a_default_may_name_a_member_that_only_another_page_shows() -> None:
    some = Contents((Row("Some", "4"),))
    api = api_of(Parts((kind("None"),)), Parts((replace(kind("None"), contents=some),)))
    assert (api.conflicts, property_of(api, "p")["default"]) == ([], 0)


def test_a_second_name_of_a_value_names_it_in_a_default_too() -> None:
    members = Contents((*KINDS.rows, Row("Nil", "0")))
    api = api_of(Parts((replace(kind("Nil"), contents=members),)))
    assert [conflict.item for conflict in api.conflicts] == ["value 0 of kind"]
    assert property_of(api, "p")["default"] == 0


@pytest.mark.parametrize("case", RANGES)
def test_a_range_that_is_turned_round_is_left_out(case: str) -> None:
    row, what, bounds = RANGES[case]
    api = api_of(Parts((row,)))
    assert said(api) == [f"{what} of thing.p is {bounds} (expected the lower bound first)"]
    limits = {"minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"}
    assert not limits & property_of(api, "p").keys()


def test_bounds_of_two_pages_that_leave_no_value() -> None:
    rows = (
        Row("p", "Int", criteria=("Is a value of at least 5.",)),
        Row("p", "Int", criteria=("Is a value of at most 3.",)),
    )
    api = api_of(*(Parts((row,)) for row in rows))
    (conflict,) = api.conflicts
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    assert not {"minimum", "maximum"} & property_of(api, "p").keys()


@pytest.mark.parametrize(
    ("row", "bounds"),
    [
        (Row("p", "Int", criteria=("Is a value from 3 to 3.",)), {"minimum": 3, "maximum": 3}),
        (Row("p", "List [2,2]: Int"), {"minItems": 2, "maxItems": 2}),
    ],
)
def test_a_range_of_one_value_is_no_slip(row: Row, bounds: dict[str, int]) -> None:
    api = api_of(Parts((row,)))
    assert api.conflicts == []
    assert bounds.items() <= property_of(api, "p").items()


def test_slips_below_lists_and_dictionaries() -> None:
    value = Row("[value]", "Int", default="many", criteria=("Is a value from 10 to 1.",))
    pairs = Contents((Row("[key]", "String"), value))
    rows = (
        Row("pairs", "List [1,*]: Complex Type: pair", contents=pairs),
        Row("lists", "List [1,3]: List [5,2]: Int"),
    )
    api = api_of(Parts(rows))
    assert said(api) == [
        "range of thing.pairs.[value] is 10 to 1 (expected the lower bound first)",
        "default of thing.pairs.[value] is many (expected a value of type Int)",
        "number of items of thing.lists is 5 to 2 (expected the lower bound first)",
    ]
    assert "minimum" not in str(property_of(api, "pairs"))
    assert property_of(api, "lists") == {
        "type": "array",
        "minItems": 1,
        "maxItems": 3,
        "items": {"type": "array", "items": {"type": "integer", "format": "int32"}},
    }


def test_a_slip_below_an_option() -> None:
    one, two = Contents((Row("x", "Int"),)), Contents((Row("y", "Int"),))
    options = (
        Row("[option]", "List [5,2]: Complex Type: one", contents=one),
        Row("[option]", "Complex Type: two", contents=two),
    )
    choice = Row("p", "Complex Type: choice", contents=Contents(options, options=True))
    api = api_of(Parts((choice,)))
    wrong = "number of items of choice option is 5 to 2 (expected the lower bound first)"
    assert said(api) == [wrong]
    schemas = document_of(api)["components"]["schemas"]
    reference = {"$ref": "#/components/schemas/one"}
    assert schemas["choice"]["anyOf"][0] == {"type": "array", "items": reference}


def test_a_slip_of_a_dictionary_below_an_option() -> None:
    pairs = Contents((Row("[key]", "String"), replace(between("Int", "99"), name="[value]")))
    two = Contents((Row("y", "Int"),))
    options = (
        Row("[option]", "Complex Type: pair", contents=pairs),
        Row("[option]", "Complex Type: two", contents=two),
    )
    choice = Row("p", "Complex Type: choice", contents=Contents(options, options=True))
    api = api_of(Parts((choice,)))
    assert said(api) == ["default of choice option.[value] is 99 (expected at most 10)"]
    assert "99" not in str(document_of(api)["components"])


def test_the_list_of_a_body() -> None:
    api = api_of(Parts(title="List [5,2]: Complex Type: thing"))
    (content,) = operation_of(api)["requestBody"]["content"].values()
    assert content["schema"].keys() == {"type", "items"}
    wrong = "number of items of the body List [5,2]: thing is 5 to 2"
    assert said(api) == [f"{wrong} (expected the lower bound first)"]


def test_an_enumeration_without_members_is_an_integer() -> None:
    api = api_of(Parts((Row("p", "Enumeration: kind", contents=Contents()),)))
    assert said(api) == ["list of members of kind is empty (expected a member)"]
    assert document_of(api)["components"]["schemas"]["kind"] == {"type": "integer"}


def test_members_that_only_another_page_shows_are_none_too_few() -> None:
    empty = Row("p", "Enumeration: kind", contents=Contents())
    api = api_of(Parts((empty,)), Parts((kind("Some"),)))
    assert api.conflicts == []
    assert document_of(api)["components"]["schemas"]["kind"]["enum"] == [0, 4]


@pytest.mark.parametrize(
    ("text", "default", "wrong"),
    [
        ("Pick one.", "c", "c"),
        ("Pick one.", "a,b", "a,b"),
        ("Some, comma-separated.", "a, c ,d", "c, d"),
        ("Some, comma-separated.", "a,", "empty"),
    ],
)
def test_a_default_that_is_no_option(text: str, default: str, wrong: str) -> None:
    parameter = Parameter("Query", "only", (text,), default=default, options=OPTIONS)
    api = api_of(Parts(parameters=(parameter,)))
    item = "POST /icws/area/p0 query parameter only"
    assert said(api) == [f"default of {item} is {wrong} (expected one of a, b)"]
    (written,) = operation_of(api)["parameters"]
    assert "default" not in written["schema"]
    assert "Default" not in written["description"]


def test_an_option_that_stands_twice() -> None:
    options = (*OPTIONS, Option("b", "Be."), Option("a"))
    api = api_of(Parts(parameters=(Parameter("Query", "only", options=options),)))
    (conflict,) = api.conflicts
    assert conflict.item == "POST /icws/area/p0 query parameter only b"
    assert (conflict.what, conflict.left, conflict.right) == ("description", "Bee.", "Be.")
    assert operation_of(api)["parameters"][0]["schema"]["enum"] == ["a", "b"]
