"""Pages with one mistake: the message says in full what is wrong, what is expected, and where."""

from __future__ import annotations

import pytest

from generator.model.types import Named, ObjectType
from generator.read.errors import PageError
from generator.read.html.page import read_html_page
from tests.read.test_hostile_pages import GOOD

PATH = "/icws/{sessionId}/things"
VERSION = "a feature name and a positive version"
KINDS = "a type such as Int, Complex Type: queueId or List [1,*]: String"


def row(name: str, level: int = 0, *, opens: bool = False) -> str:
    """Return how a page begins the row of a name."""
    own, caret = (" collapsible collapsed", "") if opens else ("", " invisible")
    return (
        f'<div class="row data-contract-level-{level}{own}"><div class="span2">'
        f'<b class="caret{caret}"></b><div class="side-spacer"></div>'
        f'<div class="bottom-spacer"></div><span class="property-content">{name}<'
    )


# What is replaced, by what, a text of the line at which the mistake is, problem, expectation.
MISTAKES = [
    (
        'class="resource-header"',
        "",
        "<!DOCTYPE",
        "the page has no resource path",
        "header.resource-header",
    ),
    (f"<h3>{PATH}<", "<h3>/etc<", "<h3>/etc<", "'/etc' is no resource path", "/icws/…"),
    (
        f"<h3>{PATH}<",
        f"<h3>/icws/{'x' * 500}<",
        "<h3>/icws/xxx",
        f"'/icws/{'x' * 74}' is no resource path",
        "/icws/…",
    ),
    (
        "<h3>PUT<",
        "<h3>BREW<",
        "<h3>BREW<",
        "the method 'BREW' is unknown",
        "GET, PUT, POST, DELETE, PATCH, HEAD, OPTIONS",
    ),
    ("<h4>/icws", "<h4>/x/icws", "<h4>/x", f"the method path is '/x{PATH}'", PATH),
    ("200 - OK", "fine", "<h3>PUT<", "PUT has no response", "a status such as 200 - OK"),
    (
        '"Version">4<',
        '"Version">new<',
        ">things<",
        "the feature row 'things | new | ' states no version",
        VERSION,
    ),
    (
        '"Version">4<',
        '"Version"><',
        ">things<",
        "the feature row 'things |  | ' states no version",
        VERSION,
    ),
    (">Boolean<", ">Bool<", ">z<", "the type 'Bool' is unknown", KINDS),
    (
        '<div class="span2">Boolean</div>',
        "",
        ">z<",
        "the row has 2 columns",
        "3: name, value, comments",
    ),
    (">plain<", "><", ">String<", "the property has no name", "a name in the first column"),
    (
        ">ranged<",
        ">plain<",
        ">plain<",
        "the property 'plain' is declared twice",
        "each property once",
    ),
    (
        row("plain"),
        row("plain", 1),
        ">plain<",
        "the row is of 'data-contract-level-1'",
        "data-contract-level-0 in this place",
    ),
    (
        row("plain"),
        row("plain", opens=True),
        ">plain<",
        "the page has a hole: a collapsible row has no contents",
        "its contents behind it",
    ),
    (
        row("kind", opens=True),
        row("kind"),
        ">kind<",
        "the page has a hole: contents follow a row that has none",
        "a collapsible row before them",
    ),
    (">High<", ">Low<", ">Low<", "the member 'Low' is declared twice", "each member once"),
    (
        ">plain<",
        ">[option]<",
        'type-name">body',
        "body has rows of several kinds",
        "properties, members, options, or [key] and [value]",
    ),
    (
        "data-contract-clone-source",
        "plain",
        ">places<",
        "the clone target '1' has no source on this page",
        "a data-contract-clone-source with data-clone-id '1'",
    ),
    (
        "data-contract-clone-target",
        "data-contract-clone-source",
        ">places<",
        "the clone source '1' is declared twice",
        "each clone source once",
    ),
    (
        "> Query<",
        "> Body<",
        "> Body<",
        "the kind of parameter 'Body' is unknown",
        "Header, Query, Template",
    ),
    (
        '<div class="span2">include</div>',
        "",
        "> Query<",
        "the parameter has 2 columns",
        "3: type, name, comments",
    ),
    (
        '"Header"><i class="icon-white"></i> Header<',
        '"Query"><i class="icon-white"></i> Query<',
        "X-A",
        "the response has a parameter of kind query",
        "Header",
    ),
]


@pytest.mark.parametrize(("old", "new", "line", "problem", "expected"), MISTAKES)
def test_a_mistake_is_said_in_full_with_its_line(
    old: str, new: str, line: str, problem: str, expected: str
) -> None:
    assert GOOD.count(old) == 1
    page = GOOD.replace(old, new)
    with pytest.raises(PageError) as caught:
        read_html_page("page.htm", page)
    source = caught.value.source
    assert str(caught.value) == f"{source}: {problem} (expected {expected})"
    assert source.page == "page.htm"
    assert line in page.splitlines()[source.line - 1]


def test_words_where_a_representation_has_no_name_are_unread() -> None:
    assert GOOD.count('type-name">body') == 1
    model = read_html_page("page.htm", GOOD.replace('type-name">body', '">body'))
    assert model.unread[0].text == "body"
    ((operation,),) = (resource.operations for resource in model.resources)
    (request,) = operation.requests
    assert isinstance(request.type, Named)
    assert isinstance(request.type.definition, ObjectType)
    assert request.type.definition.properties


def test_an_error_row_needs_an_identifier() -> None:
    start = GOOD.index("<div>error.a</div>")
    end = GOOD.index("</div>", GOOD.index("urn:a")) + len("</div>")
    problem = r"the error row has no identifier \(expected identifier, text\)"
    with pytest.raises(PageError, match=rf"^page\.htm:\d+: {problem}$"):
        read_html_page("page.htm", GOOD[:start] + GOOD[end:])
