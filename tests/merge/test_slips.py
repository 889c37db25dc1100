"""A slip on a page is reported once and left out; the document stays valid."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from embedded.markup.page import (
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
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.model.api import Operation, PageModel, Resource
from generator.model.api import Response as ReadResponse
from generator.model.source import Source
from generator.pipeline import build_spec
from generator.read.html.page import read_html_page
from tests.merge.slips import (
    OPTIONS,
    RANGES,
    WRONG_DEFAULTS,
    Parts,
    api_of,
    between,
    document_of,
    errors_of,
    operation_of,
    page_of,
    read,
    said,
)


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


def test_two_slips_on_one_line_are_two() -> None:
    """A page can be sent without line breaks: then the place does not tell its rows apart."""
    rows = (replace(between("Int", "99"), name="a"), replace(between("Int", "99"), name="b"))
    text = " ".join(render_page(page_of(Parts(rows))).splitlines())
    conflicts = merge_pages([read_html_page("p0.htm", text)]).conflicts
    assert [conflict.item for conflict in conflicts] == ["thing.a", "thing.b"]
    assert len({conflict.here for conflict in conflicts}) == 1


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
