"""Two pages of one resource: each fact that they state differently is listed, once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

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
from generator.read.html.page import read_html_page
from generator.read.text.page import read_text_page
from generator.write.documents import write_documents

PATH = "/icws/area"
ONLY = Parameter(
    "Query",
    "only",
    ("Which ones.",),
    default="a",
    options=(Option("a", "One."), Option("b", "Two.")),
    features=(Feature("area", 2),),
)
NEWS = (Row("__type", '"urn:inin.com:area:news"', required=True), Row("number", "Int"))
MESSAGE = Message(Representation("news", Contents(NEWS)), ("It comes soon.",))
ERROR = ErrorId("error.id", "common:requestError", "It is wrong.")
GOOD = Response(
    200,
    "OK",
    ("It is there.",),
    parameters=(Parameter("Header", "ETag", ("A tag.",)),),
    representation=Representation(
        "List [Unbounded]: Complex Type: pet", Contents((Row("name", "String"),))
    ),
    messages=(MESSAGE,),
)
BAD = Response(400, "Bad", error_ids=(ERROR,))
THING = Representation("thing", Contents((Row("a", "Int"), Row("b", "Int"))), "A thing.")
METHOD = Method("GET", ("Gets it.",), (Feature("area", 2),), (ONLY,), (THING,), (GOOD, BAD))


def api_of(*methods: Method, paths: tuple[str, ...] = (PATH, PATH)) -> Api:
    pages = [Page(path, (method,)) for path, method in zip(paths, methods, strict=True)]
    return merge_pages(
        read_html_page(f"p{number}.htm", render_page(page)) for number, page in enumerate(pages)
    )


def parameter(**changes: Any) -> Method:
    return replace(METHOD, parameters=(replace(ONLY, **changes),))


def body(*rows: Row, text: str = "A thing.") -> Method:
    return replace(METHOD, representations=(Representation("thing", Contents(rows), text),))


def good(**changes: Any) -> Method:
    return replace(METHOD, responses=(replace(GOOD, **changes), BAD))


def error(**changes: Any) -> Method:
    return replace(METHOD, responses=(GOOD, replace(BAD, error_ids=(replace(ERROR, **changes),))))


def news(*rows: Row) -> Method:
    message = replace(MESSAGE, representation=Representation("news", Contents(rows)))
    return good(messages=(message,))


def pets(*rows: Row) -> Method:
    title = "List [Unbounded]: Complex Type: pet"
    return good(representation=Representation(title, Contents(rows)))


PARAMETER = f"GET {PATH} query parameter only"
OTHER_OPTION = (Option("a", "One."), Option("c", "Two."))
CHANGED = [
    (parameter(text=("Which.",)), PARAMETER, "description", "Which ones.", "Which."),
    (parameter(features=(Feature("area", 3),)), PARAMETER, "feature", "area 2", "area 3"),
    (parameter(required=True), PARAMETER, "required", "False", "True"),
    (parameter(default="b"), PARAMETER, "default", "a", "b"),
    (
        parameter(options=OTHER_OPTION),
        PARAMETER,
        "options",
        "[('a', None, 'One.'), ('b', None, 'Two.')]",
        "[('a', None, 'One.'), ('c', None, 'Two.')]",
    ),
    (
        good(parameters=(Parameter("Header", "ETag", ("The tag.",)),)),
        f"GET {PATH} 200 header parameter ETag",
        "description",
        "A tag.",
        "The tag.",
    ),
    (good(media_type="text/html"), f"GET {PATH} 200", "media type", "None", "text/html"),
    (good(reason="Fine"), f"GET {PATH} 200", "reason", "OK", "Fine"),
    (good(text=("There.",)), f"GET {PATH} 200", "description", "It is there.", "There."),
    (
        error(type="common:missingPropertyError"),
        f"GET {PATH} 400 error.id",
        "type",
        "common:requestError",
        "common:missingPropertyError",
    ),
    (error(text="No."), f"GET {PATH} 400 error.id", "description", "It is wrong.", "No."),
    (body(Row("a", "String"), Row("b", "Int")), "thing.a", "type", "Int", "String"),
    (
        body(Row("a", "Int"), Row("b", "Int", ("Words.",))),
        "thing.b",
        "description",
        "",
        "Words.",
    ),
    (
        body(Row("a", "Int"), Row("b", "Int"), text="The thing."),
        "thing",
        "description",
        "A thing.",
        "The thing.",
    ),
    (pets(Row("name", "Int")), "pet.name", "type", "String", "Int"),
    (news(NEWS[0], Row("number", "Long")), "news.number", "type", "Int", "Long"),
    (
        good(messages=(replace(MESSAGE, text=("Soon.",)),)),
        "news",
        "description",
        "It comes soon.",
        "Soon.",
    ),
]


@pytest.mark.parametrize(("other", "item", "what", "left", "right"), CHANGED)
def test_one_fact_that_differs_is_one_conflict_and_all_others_agree(
    other: Method, item: str, what: str, left: str, right: str
) -> None:
    (same,) = api_of(METHOD, METHOD).comparisons
    assert same.conflicts == []
    (comparison,) = api_of(METHOD, other).comparisons
    (conflict,) = comparison.conflicts
    assert (conflict.item, conflict.what) == (item, what)
    assert (conflict.left, conflict.right) == (left, right)
    assert (conflict.here.page, conflict.there.page) == ("p0.htm", "p1.htm")
    assert (comparison.page, comparison.other) == ("p0.htm", "p1.htm")
    assert comparison.agree == same.agree - 1


def test_a_condition_that_only_one_page_states_of_a_parameter_is_a_conflict() -> None:
    text = (
        f"{PATH}\nGET\n{PATH}\nGets it.\nRequest\nParameters\nType\nName\nComments\n"
        "Query\nonly\n{}Required without a name.\nResponse\n200 - OK\n"
    )
    labels = ("", "Conditionally Required\n")
    pages = [read_text_page(f"p{at}.txt", text.format(label)) for at, label in enumerate(labels)]
    (conflict,) = merge_pages(pages).conflicts
    assert (conflict.item, conflict.what) == (PARAMETER, "required when")
    assert (conflict.left, conflict.right) == ("None", "Required without a name.")


MORE = {
    f"GET {PATH} query parameter other": parameter(name="other"),
    f"GET {PATH} 400 error.other": error(id="error.other"),
    f"GET {PATH} other": replace(
        METHOD, representations=(Representation("other", THING.contents),)
    ),
    f"GET {PATH} 200 List [1,*]: pet": good(
        representation=Representation(
            "List [1,*]: Complex Type: pet", Contents((Row("name", "String"),))
        )
    ),
    f"GET {PATH} 201": replace(METHOD, responses=(replace(GOOD, status=201), BAD)),
    "thing.c": body(Row("a", "Int"), Row("c", "Int")),
}


@pytest.mark.parametrize("item", MORE)
def test_a_part_that_only_the_second_page_has_is_listed_and_not_in_the_spec(item: str) -> None:
    api = api_of(METHOD, MORE[item])
    (conflict,) = api.comparisons[0].conflicts
    assert (conflict.item, conflict.what) == (item, "presence")
    assert (conflict.left, conflict.right) == ("absent", "stated")
    if item != "thing.c":  # a type has the rows of all its appearances
        one, other = (write_documents(a).openapi["paths"] for a in (api_of(METHOD, METHOD), api))
        assert other == one


def test_a_part_that_the_second_page_lacks_is_no_conflict() -> None:
    bare = replace(METHOD, parameters=(), responses=(replace(GOOD, parameters=()),))
    assert api_of(METHOD, bare).conflicts == []


ANIMALS = Contents(
    tuple(
        Row(
            "[option]",
            f"Complex Type: {name}",
            contents=Contents(
                (Row("__type", f'"urn:inin.com:zoo:{name}"', required=True), Row(name, "Int"))
            ),
        )
        for name in ("cat", "dog")
    ),
    options=True,
)


def test_a_body_with_several_options_is_compared_by_its_name_alone() -> None:
    choice = replace(METHOD, representations=(Representation("animal", ANIMALS),))
    assert api_of(choice, choice).conflicts == []


def test_only_parameters_of_the_path_follow_its_names() -> None:
    def method(*parameters: Parameter) -> Method:
        return replace(METHOD, parameters=parameters)

    one = method(Parameter("Template", "id", required=True), Parameter("Query", "itemId"))
    other = method(Parameter("Template", "itemId", required=True), Parameter("Query", "itemId"))
    api = api_of(one, other, paths=(f"{PATH}/{{id}}", f"{PATH}/{{itemId}}"))
    assert [(c.item, c.what) for c in api.conflicts] == [(f"resource {PATH}/{{}}", "path")]


def test_a_parameter_that_no_path_has_keeps_its_name() -> None:
    stray = Parameter("Template", "colour", required=True)
    one = replace(METHOD, parameters=(Parameter("Template", "id", required=True),))
    other = replace(METHOD, parameters=(Parameter("Template", "itemId", required=True), stray))
    api = api_of(one, other, paths=(f"{PATH}/{{id}}", f"{PATH}/{{itemId}}"))
    (conflict,) = api.comparisons[0].conflicts
    assert conflict.item == f"GET {PATH}/{{id}} path parameter colour"
