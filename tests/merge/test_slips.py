"""A slip on a page is reported once and left out; the document stays valid."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator.merge.api import Api, merge_pages
from generator.model.api import Operation, PageModel, Resource
from generator.model.api import Response as ReadResponse
from generator.model.source import Source
from generator.pipeline import build_spec
from generator.read.html.page import read_html_page
from tests.markup.page import (
    Contents,
    ErrorId,
    Feature,
    Message,
    Method,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
)
from tests.markup.render import render_page

Schema = dict[str, Any]


@dataclass(frozen=True)
class Parts:
    """The parts of a page on which a slip can be."""

    rows: tuple[Row, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    headers: tuple[Parameter, ...] = ()
    errors: tuple[ErrorId, ...] = ()
    responses: tuple[Response, ...] = (Response(204, "Done"),)
    title: str = "thing"


def page_of(parts: Parts, number: int = 0) -> Page:
    method = Method(
        "POST",
        parameters=parts.parameters,
        representations=(Representation(parts.title, Contents((Row("id", "Int"), *parts.rows))),),
        responses=(
            Response(200, "OK", parameters=parts.headers, error_ids=parts.errors),
            *parts.responses,
        ),
    )
    return Page(f"/icws/area/p{number}", (method,))


def read(parts: Parts, number: int = 0) -> PageModel:
    return read_html_page(f"p{number}.htm", render_page(page_of(parts, number)))


def api_of(*pages: Parts) -> Api:
    return merge_pages(read(parts, number) for number, parts in enumerate(pages))


def document_of(api: Api) -> Schema:
    return build_spec(api).documents.openapi


def operation_of(api: Api) -> Schema:
    found: Schema = document_of(api)["paths"]["/icws/area/p0"]["post"]
    return found


def property_of(api: Api, name: str) -> Schema:
    found: Schema = document_of(api)["components"]["schemas"]["thing"]["properties"][name]
    return found


def errors_of(document: Schema) -> list[str]:
    return [error.message for error in OpenAPIV31SpecValidator(document).iter_errors()]


def said(api: Api) -> list[str]:
    """The conflicts without their places."""
    return [str(conflict).partition(": ")[2] for conflict in api.conflicts]


KINDS = Contents((Row("None", "0"), Row("Some", "4")))


def kind(default: str) -> Row:
    return Row("p", "Enumeration: kind", default=default, contents=KINDS)


def between(kind: str, default: str) -> Row:
    return Row("p", kind, default=default, criteria=("Is a value from 1 to 10.",))


def of_length(default: str) -> Row:
    return Row(
        "p", "String", default=default, criteria=("Is a string with from 2 to 4 characters.",)
    )


WRONG_DEFAULTS = {
    "above": (between("Int", "99"), "at most 10"),
    "below": (between("Double", "0.5"), "at least 1"),
    "no Int": (Row("p", "Int", default="2147483648"), "at most 2147483647"),
    "no Long": (Row("p", "Long", default="-9223372036854775809"), "at least -9223372036854775808"),
    "digits": (Row("p", "Long", default="9" * 40), "a value of type Long"),
    "word": (Row("p", "Int", default="many"), "a value of type Int"),
    "fraction": (Row("p", "Int", default="1.5"), "a value of type Int"),
    "other digits": (Row("p", "Int", default="\u0661"), "a value of type Int"),
    "no number": (Row("p", "Duration", default="NaN"), "a value of type Duration"),
    "too large": (Row("p", "Float", default="9" * 400), "a value of type Float"),
    "maybe": (Row("p", "Boolean", default="maybe"), "a value of type Boolean"),
    "leap year": (Row("p", "DateTime", default="20230229T000000Z"), "a value of type DateTime"),
    "day": (Row("p", "Date", default="2023-02-30"), "a value of type Date"),
    "month": (Row("p", "Date", default="20231301"), "a value of type Date"),
    "hour": (Row("p", "DateTime", default="2020-10-29T25:20:18Z"), "a value of type DateTime"),
    "minute": (Row("p", "Time", default="12:60"), "a value of type Time"),
    "pattern": (Row("p", "DateTime", default="tomorrow"), "a value of type DateTime"),
    "guid": (Row("p", "Guid", default="xyz"), "a value of type Guid"),
    "uri": (Row("p", "Uri", default="not a uri"), "a value of type Uri"),
    "null": (Row("p", "Int", default="null"), "a value of type Int"),
    "short": (of_length("x"), "at least 2 characters"),
    "long": (of_length("xxxxx"), "at most 4 characters"),
    "no member": (kind("Other"), "one of None, Some"),
    "no value": (kind("1"), "one of None, Some"),
}


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


RANGES = {
    "range": (Row("p", "Int", criteria=("Is a value from 10 to 1.",)), "range", "10 to 1"),
    "length": (
        Row("p", "String", criteria=("Is a string with from 3 to 2 characters.",)),
        "length",
        "3 to 2",
    ),
    "items": (Row("p", "List [5,2]: Int"), "number of items", "5 to 2"),
    "counted": (
        Row("p", "List [Unbounded]: Int", criteria=("Is a list with from 4 to 1 items.",)),
        "number of items",
        "4 to 1",
    ),
}


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


def test_slips_below_lists_and_dictionaries() -> None:
    value = Row("[value]", "Int", default="many")
    pairs = Contents((Row("[key]", "String"), value))
    rows = (
        Row("pairs", "List [Unbounded]: Complex Type: pair", contents=pairs),
        Row("lists", "List [1,*]: List [5,2]: Int"),
    )
    api = api_of(Parts(rows))
    assert said(api) == [
        "default of thing.pairs.[value] is many (expected a value of type Int)",
        "number of items of thing.lists is 5 to 2 (expected the lower bound first)",
    ]
    assert property_of(api, "lists") == {
        "type": "array",
        "minItems": 1,
        "items": {"type": "array", "items": {"type": "integer", "format": "int32"}},
    }


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


OPTIONS = (Option("a"), Option("b", "Bee."))


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


def names(api: Api) -> list[tuple[str, str]]:
    return [(p["in"], p["name"]) for p in operation_of(api).get("parameters", [])]


def test_a_parameter_that_stands_twice_is_the_first_one() -> None:
    parameters = (
        Parameter("Header", "X-A", ("One.",)),
        Parameter("Query", "x-a"),
        Parameter("Header", "x-a", ("Two.",)),
        Parameter("Query", "X-A"),
        Parameter("Query", "x-a"),
    )
    api = api_of(Parts(parameters=parameters))
    assert names(api) == [("header", "X-A"), ("query", "x-a"), ("query", "X-A")]
    repeated, conflict = api.conflicts
    assert (conflict.item, conflict.what) == (
        "POST /icws/area/p0 header parameter X-A",
        "description",
    )
    assert (conflict.left, conflict.right) == ("One.", "Two.")
    assert conflict.here < conflict.there
    # The second one says nothing else, and stands there all the same.
    assert (repeated.item, repeated.what) == ("POST /icws/area/p0 query parameter x-a", "row")
    assert repeated.here < repeated.there


@pytest.mark.parametrize("name", ["X A", "X:A", "X-\u00c9", "(X)", ""])
def test_a_header_needs_a_name_that_can_be_sent(name: str) -> None:
    header = Parameter("Header", name)
    api = api_of(Parts(parameters=(header,), headers=(header,)))
    assert names(api) == []
    assert "headers" not in operation_of(api)["responses"]["200"]
    owners = ("POST /icws/area/p0", "POST /icws/area/p0 200")
    wanted = "(expected letters, digits, - and _, as RFC 9110 has them)"
    shown = name or "empty"
    assert said(api) == [
        f"name of a header parameter of {owner} is {shown} {wanted}" for owner in owners
    ]


def test_a_query_parameter_needs_a_name() -> None:
    query = Parameter("Query", "", options=OPTIONS, default="c")
    api = api_of(Parts(parameters=(query, Parameter("Query", "any text"))))
    assert names(api) == [("query", "any text")]
    wrong = "name of a query parameter of POST /icws/area/p0 is empty (expected a name)"
    assert said(api) == [wrong]


def test_an_error_id_that_stands_twice_is_the_first_one() -> None:
    errors = (ErrorId("e.a", "urn:a"), ErrorId("e.a", "urn:b"), ErrorId("e.b", "urn:b"))
    api = api_of(Parts(errors=errors))
    assert said(api)[0].startswith("type of POST /icws/area/p0 200 e.a is urn:b (expected urn:a")
    assert len(api.conflicts) == 1
    written = operation_of(api)["responses"]["200"]["x-error-ids"]
    assert written == [{"id": "e.a", "type": "urn:a"}, {"id": "e.b", "type": "urn:b"}]


@pytest.mark.parametrize("status", [600, 999])
def test_a_status_that_is_none(status: int) -> None:
    body = Representation("other", Contents((Row("a", "Int"),)))
    api = api_of(Parts(responses=(Response(status, "Odd", ("Words.",), representation=body),)))
    assert list(operation_of(api)["responses"]) == ["200"]
    assert "Words." not in str(document_of(api))
    expected = "(expected 100 to 599, or a range such as 2XX)"
    assert said(api) == [f"status of a response of POST /icws/area/p0 is {status} {expected}"]


@pytest.mark.parametrize("status", [99, "6XX", "XXX", "default", "2xx"])
def test_a_model_with_a_status_that_is_none(status: int | str) -> None:
    """A reader of another form of page may let such a status through."""
    source = Source("p.htm", 1)
    operation = Operation("GET", "/icws/a", source)
    operation.responses = [ReadResponse(status, "Odd", source)]
    page = PageModel("p.htm", [Resource("/icws/a", source, operations=[operation])])
    api = merge_pages([page])
    assert len(api.conflicts) == 1
    assert errors_of(document_of(api)) == []
    assert operation.responses != []


def test_a_path_with_a_parameter_twice() -> None:
    method = Method("GET", responses=(Response(200, "OK"),))
    text = render_page(Page("/icws/{id}/part/{id}", (method,)))
    api = merge_pages([read_html_page("p.htm", text)])
    expected = "(expected once in /icws/{id}/part/{id})"
    assert said(api) == [f"place of template parameter id is repeated {expected}"]
    assert errors_of(document_of(api)) == []


WENT_FIRST = (Feature("area", 5, 5),)
PAST = {
    "resource": (replace(page_of(Parts()), features=WENT_FIRST), "resource /icws/area/p0"),
    "operation": (
        Page(
            "/icws/area/p0",
            (Method("GET", features=WENT_FIRST, responses=(Response(204, "Done"),)),),
        ),
        "GET /icws/area/p0",
    ),
    "property": (
        page_of(Parts((Row("p", "Int", features=WENT_FIRST),))),
        "thing.p",
    ),
    "member": (
        page_of(
            Parts(
                (
                    Row(
                        "p",
                        "Enumeration: kind",
                        contents=Contents((Row("Low", "1", features=WENT_FIRST),)),
                    ),
                )
            )
        ),
        "kind.Low",
    ),
    "parameter": (
        page_of(Parts(parameters=(Parameter("Query", "q", features=WENT_FIRST),))),
        "POST /icws/area/p0 query parameter q",
    ),
    "option": (
        page_of(
            Parts(
                parameters=(Parameter("Query", "q", options=(Option("a", features=WENT_FIRST),)),)
            )
        ),
        "POST /icws/area/p0 query parameter q a",
    ),
    "error id": (
        page_of(Parts(errors=(ErrorId("e", "", features=WENT_FIRST),))),
        "POST /icws/area/p0 200 e",
    ),
    "message": (
        page_of(
            Parts(
                responses=(
                    Response(
                        201,
                        "Made",
                        messages=(
                            Message(
                                Representation("news", Contents((Row("n", "Int"),))),
                                features=WENT_FIRST,
                            ),
                        ),
                    ),
                )
            )
        ),
        "the message news",
    ),
}


@pytest.mark.parametrize("case", PAST)
def test_a_version_that_ends_before_it_begins_has_no_end(case: str) -> None:
    page, item = PAST[case]
    model = read_html_page("p0.htm", render_page(page))
    api = merge_pages([model])
    (slip,) = api.conflicts
    assert (slip.item, slip.what) == (item, "obsolete version")
    assert (slip.left, slip.right) == ("a version after 5", "5")
    assert slip.here == slip.there
    written = "".join(build_spec(api).files().values())
    assert "obsolete: " not in written
    assert "since: 5" in written


def test_a_version_that_ends_at_the_next_one_is_none_of_these() -> None:
    page = replace(page_of(Parts()), features=(Feature("area", 5, 6),))
    api = merge_pages([read_html_page("p0.htm", render_page(page))])
    assert api.conflicts == []
    assert "obsolete: 6" in build_spec(api).files()["openapi.yaml"]


def test_what_a_page_states_is_not_changed() -> None:
    parts = Parts(tuple(_ROWS.values()), tuple(_PARAMETERS.values()), errors=tuple(_ERRORS))
    page = read(parts)
    before = repr(page)
    assert merge_pages([page]).conflicts
    assert repr(page) == before


def test_a_slip_of_a_type_under_two_names_is_one() -> None:
    wrong = Contents((between("Int", "99"),), key="part")
    rows = (
        Row("a", "Complex Type: one", contents=wrong),
        Row("b", "Complex Type: two", contents=Contents(key="part")),
    )
    assert len(api_of(Parts(rows)).conflicts) == 1


_ROWS = {
    name: replace(row, name=name)
    for name, row in {
        **{case.replace(" ", "-"): row for case, (row, _) in WRONG_DEFAULTS.items()},
        **{case: row for case, (row, _, _) in RANGES.items()},
        "hollow": Row("", "Enumeration: hollow", contents=Contents()),
    }.items()
    if not name.startswith("no-member")
}
_PARAMETERS = {
    "option": Parameter("Query", "option", default="c", options=OPTIONS),
    "list": Parameter("Query", "list", ("By comma-separated.",), default="a,c", options=OPTIONS),
    "header": Parameter("Header", "X A"),
    "empty": Parameter("Query", ""),
    "twice": Parameter("Query", "twice", ("Once more.",)),
}
_TWICE = Parameter("Query", "twice", ("Once.",))
_ERRORS = (ErrorId("e.a", "urn:a"), ErrorId("e.a", "urn:b"))


@settings(max_examples=12, deadline=None)
@given(
    st.sets(st.sampled_from(sorted(_ROWS))),
    st.sets(st.sampled_from(sorted(_PARAMETERS))),
    st.booleans(),
    st.sampled_from([(), (Response(600, "Odd"),)]),
)
def test_slips_leave_a_valid_document_and_each_is_reported_once(
    rows: set[str], parameters: set[str], twice: bool, odd: tuple[Response, ...]
) -> None:
    parts = Parts(
        tuple(_ROWS[name] for name in sorted(rows)),
        (_TWICE, *(_PARAMETERS[name] for name in sorted(parameters))),
        errors=_ERRORS if twice else _ERRORS[:1],
        responses=odd,
    )
    api = api_of(parts)
    build = build_spec(api)
    assert errors_of(build.documents.openapi) == []
    slips = len(rows) + len(parameters) + twice + len(odd)
    assert len(build.report["conflicts"]) == len(set(build.report["conflicts"])) == slips
