"""Sections and labels of a page beside the usual ones: known furniture, or an unread piece."""

from __future__ import annotations

import pytest

from embedded.markup import page as markup
from embedded.markup.page import Contents, Method, Page, Response, Row
from embedded.markup.prose import feature_table
from embedded.markup.render import render_page
from generator.merge.api import merge_pages
from generator.model.api import Operation, PageModel, Representation
from generator.model.types import (
    Definition,
    ListOf,
    Named,
    ObjectType,
    Property,
    UnionType,
    type_name,
)
from generator.read.errors import PageError
from generator.read.html.page import read_html_page
from generator.read.text.page import read_text_page
from generator.write.documents import write_documents
from tests.read.models import gate

PATH = "/icws/{sessionId}/things"
GET = Method("GET", ("Gets it.",), responses=(Response(200, "OK"),))
STREAM = (
    f'<header id="event-source"><h3>Event Source</h3><h4>{PATH}</h4></header><section>'
    "<p>Streams it.</p>VERSION<header><h5>Request</h5></header>"
    "<header><h5>Response</h5></header><h4>200 - OK</h4></section>"
)


def page(*rows: Row, methods: tuple[Method, ...] = (GET,)) -> str:
    if rows:
        body = markup.Representation("body", Contents(rows))
        methods = (Method("PUT", representations=(body,), responses=(Response(204, "Done"),)),)
    return render_page(Page(PATH, methods, ("Of the page.",)))


def read(text: str) -> PageModel:
    return read_html_page("page.htm", text)


def operations(model: PageModel) -> list[Operation]:
    (resource,) = model.resources
    return resource.operations


def beside_methods(html: str, text: str | None = None) -> str:
    """The page with some more markup in the section of its methods, below all of them."""
    whole = page() if text is None else text
    end = whole.rindex("</section>\n</div>")
    return whole[:end] + html + whole[end:]


def test_an_event_source_is_the_stream_form_of_get() -> None:
    model = read(
        beside_methods(STREAM.replace("VERSION", feature_table((markup.Feature("messaging", 2),))))
    )
    (get,) = operations(model)
    assert get.description == "Gets it.\n\nEvent Source (messaging 2): Streams it."
    assert get.feature is None
    assert [response.status for response in get.responses] == [200]
    assert model.unread == []


def test_it_may_stand_above_get() -> None:
    text = page()
    start = text.rindex("<header", 0, text.index("GET</h3>"))
    (get,) = operations(read(text[:start] + STREAM.replace("VERSION", "") + text[start:]))
    assert get.description == "Gets it.\n\nEvent Source: Streams it."


def test_without_a_get_it_is_unread() -> None:
    put = Method("PUT", responses=(Response(204, "Done"),))
    model = read(beside_methods(STREAM.replace("VERSION", ""), page(methods=(put,))))
    assert [operation.method for operation in operations(model)] == ["PUT"]
    assert [piece.text for piece in model.unread][:3] == ["Event Source", PATH, "Streams it."]


def test_an_event_source_in_a_capture() -> None:
    get = f"GET\n{PATH}\nGets it.\nResponse\n200 - OK\nIt.\n"
    stream = f"Event Source\n{PATH}\nStreams it.\nFeature Version\nmessaging 2\n"
    for rest in ("", "Request\nResponse\n200 - OK\nEach one.\n"):
        model = read_text_page("p.txt", f"{PATH}\n{get}{stream}{rest}")
        (one,) = operations(model)
        assert one.description == "Gets it.\n\nEvent Source (messaging 2): Streams it."
        assert one.responses[0].description == "It."
        assert model.unread == []


@pytest.mark.parametrize("above", [True, False])
def test_in_a_capture_it_may_stand_above_get_and_is_unread_without_one(above: bool) -> None:
    stream = f"Event Source\n{PATH}\nStreams it.\nFeature Version\nmessaging 2\n"
    for method in ("GET", "PUT"):
        other = f"{method}\n{PATH}\nDoes it.\nResponse\n200 - OK\nIt.\n"
        parts = (stream, other) if above else (other, stream)
        model = read_text_page("p.txt", "".join((f"{PATH}\n", *parts)))
        (one,) = operations(model)
        if method == "GET":
            assert one.description == "Does it.\n\nEvent Source (messaging 2): Streams it."
            assert model.unread == []
        else:
            assert one.description == "Does it."
            assert [piece.text for piece in model.unread] == stream.splitlines()
            assert model.unread[0].source.line == (2 if above else 8)


def test_what_stands_in_a_row_beside_its_name_or_its_columns_is_unread() -> None:
    text = page(Row("size", "Int"))
    holder = '<span class="property-content">size</span>'
    assert text.count(holder) == 1
    model = read(text.replace(holder, f"<i>New</i>{holder}"))
    body = operations(model)[0].requests[0].type
    assert isinstance(body, Named)
    assert isinstance(body.definition, ObjectType)
    assert [row.name for row in body.definition.properties] == ["size"]
    assert [piece.text for piece in model.unread] == ["New"]

    which = Method("GET", parameters=(markup.Parameter("Query", "which"),), responses=GET.responses)
    text = page(methods=(which,))
    column = '<div class="span2">which</div>'
    assert text.count(column) == 1
    model = read(text.replace(column, f"<p>Beside.</p>{column}"))
    assert [parameter.name for parameter in operations(model)[0].parameters] == ["which"]
    assert [piece.text for piece in model.unread] == ["Beside."]


def test_any_other_section_is_an_unread_piece_of_a_page_that_is_read() -> None:
    model = read(
        beside_methods("<header><h3>See also</h3></header><section><p>More.</p></section>")
    )
    assert [operation.method for operation in operations(model)] == ["GET"]
    assert [piece.text for piece in model.unread] == ["See also", "More."]


def test_a_page_about_an_area_has_no_methods() -> None:
    text = page(methods=())
    model = read(text)
    assert (model.resources, model.unread) == ([], [])
    (line,) = model.prose
    assert (line.text, line.source.page) == ("Of the page.", "page.htm")
    assert text.splitlines()[line.source.line - 1] == f"<h3>{PATH}</h3>"
    capture = read_text_page("p.txt", f"{PATH}\nOf the page.\nAnd more.\n")
    assert [(line.text, str(line.source)) for line in capture.prose] == [
        ("Of the page.", "p.txt:1"),
        ("And more.", "p.txt:1"),
    ]
    with pytest.raises(PageError, match="the resource has no methods"):
        read(render_page(Page(PATH)))


def test_a_heading_of_the_frame_is_one_only_where_it_is_a_heading() -> None:
    text, heading = page(Row("a", "Int")), '<h5 class="">Representations</h5>'
    assert text.count(heading) == 1
    assert read(text).unread == []
    for words in ("<p>Representations</p>", "<p>Parameters</p>"):
        model = read(text.replace(heading, heading + words))
        assert [f"<p>{piece.text}</p>" for piece in model.unread] == [words]


@pytest.mark.parametrize("tag", ["p", "div"])
@pytest.mark.parametrize("before", ["", "It is long. "])
def test_a_sentence_stands_for_the_table_of_parameters(tag: str, before: str) -> None:
    sentence = f"<{tag}>{before}This request has no parameters.</{tag}>"
    text = beside_methods("")
    at = text.index("Response</")
    at = text.rindex("<header", 0, at)
    model = read(text[:at] + sentence + text[at:])
    (get,) = operations(model)
    assert get.description == "\n\n".join(filter(None, ("Gets it.", before.strip())))
    assert (get.parameters, model.unread) == ([], [])


@pytest.mark.parametrize("printed", ["text/html", "Text/HTML"])
def test_a_media_type_line_is_that_of_the_response(printed: str) -> None:
    text = page()
    at = text.index("200 - OK")
    at = text.index("</h", at)
    at = text.index(">", at) + 1
    model = read(text[:at] + f"<p>Content-Type: {printed}</p>" + text[at:])
    (response,) = operations(model)[0].responses
    assert (response.media_type, response.description) == ("text/html", "")


def body_of(text: str) -> tuple[ObjectType, PageModel]:
    model = read(text)
    (put,) = operations(model)
    (body,) = put.requests
    return object_of(body), model


def object_of(part: Representation | Property) -> ObjectType:
    found = named(part.type)
    assert isinstance(found, ObjectType)
    return found


def named(ref: object) -> Definition | None:
    while isinstance(ref, ListOf):
        ref = ref.item
    assert isinstance(ref, Named)
    return ref.definition


@pytest.mark.parametrize("css", ["label", "badge"])
def test_a_recursive_row_has_the_type_that_holds_it(css: str) -> None:
    inner = Row("below", "List [Unbounded]: Complex Type: branch", ("RECURSION",))
    branch = Contents((Row("id", "Int"), inner))
    text = page(Row("root", "Complex Type: branch", contents=branch))
    badge = f'<p class="label-bucket"><span class="{css}">Recursive</span></p>'
    body, model = body_of(text.replace("RECURSION", f"</p>{badge}<p>"))
    root = object_of(body.properties[0])
    assert object_of(root.properties[1]) is root
    assert type_name(root.properties[1].type) == "List [0,*]: branch"
    assert model.unread == []


def test_it_may_be_held_by_an_option_in_between() -> None:
    inner = Row("value", "Complex Type: base", ("RECURSION",))
    choice = Contents(
        (Row("[option]", "Complex Type: one", contents=Contents((inner,))),), None, True
    )
    base = Contents((Row("choice", "Complex Type: choice", contents=choice),))
    text = page(Row("root", "Complex Type: base", contents=base))
    badge = '<p class="label-bucket"><span class="label">Recursive</span></p>'
    body, model = body_of(text.replace("RECURSION", f"</p>{badge}<p>"))
    root = object_of(body.properties[0])
    union = named(root.properties[0].type)
    assert isinstance(union, UnionType)
    option = named(union.options[0].type)
    assert isinstance(option, ObjectType)
    assert object_of(option.properties[0]) is root
    assert model.unread == []


TABLE = feature_table((markup.Feature("things", 5, 9),))


def test_the_version_of_a_type_stands_in_its_documentation() -> None:
    of = markup.TypeDoc("Property", "Of the type. VERSION")
    place = Contents((Row("id", "Int"),))
    row = Row("a", "Complex Type: place", features=(markup.Feature("things", 3),))
    for features in ((), row.features):
        shown = Row(row.name, row.value, features=features, type_doc=of, contents=place)
        body, model = body_of(page(shown).replace("VERSION", f"</p>{TABLE}<p>"))
        (prop,) = body.properties
        assert gate(prop.feature) == (("things", 3, None) if features else None)
        assert gate(object_of(prop).feature) == ("things", 5, 9)
        assert object_of(prop).description == "Of the type."
        assert model.unread == []


def test_so_does_that_of_the_type_of_a_body() -> None:
    body = markup.Representation("body", Contents((Row("a", "Int"),)), "Words. VERSION")
    put = Method("PUT", representations=(body,), responses=(Response(204, "Done"),))
    found, model = body_of(page(methods=(put,)).replace("VERSION", TABLE))
    assert (found.description, gate(found.feature)) == ("Words.", ("things", 5, 9))
    assert model.unread == []


@pytest.mark.parametrize(
    "words", ["List items can be null.", "The items in this list can be null."]
)
def test_the_items_of_a_list_can_be_null(words: str) -> None:
    names = Row("names", "List [Unbounded]: String", (words,))
    text = page(names, Row("name", "String", (words,)))
    body, model = body_of(text)
    listed, plain = body.properties
    assert (listed.items_nullable, listed.nullable, listed.description) == (True, False, "")
    assert (plain.items_nullable, plain.description) == (False, words)
    documents = write_documents(merge_pages([model]))
    written = documents.openapi["components"]["schemas"]["body"]["properties"]["names"]
    assert written == {"type": "array", "items": {"type": ["string", "null"]}}
