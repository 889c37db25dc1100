"""HTML pages whose bodies have no names: each is named by its operation and its role."""

from __future__ import annotations

import re
from typing import Any

import pytest

from embedded.markup.page import Contents, Message, Method, Page, Representation, Response, Row
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents

TAGGED = Row("__type", '"urn:inin.com:lamps:lamp"', required=True)
HEAD = re.compile(r'<div class="row representation-type">.*?\n</div></div>\n', re.DOTALL)


def document(api: Api) -> dict[str, Any]:
    return write_documents(api).openapi


def components(api: Api) -> dict[str, Any]:
    schemas: dict[str, Any] = document(api)["components"]["schemas"]
    return schemas


def lamp_page(*responses: tuple[int, Row], tag: tuple[Row, ...] = ()) -> str:
    """Return an HTML page whose bodies have no names."""
    request = Representation("", Contents((Row("wattList", "List [1,*]: Int"),)))
    answers = tuple(
        Response(status, "Words", representation=Representation("", Contents((*tag, row))))
        for status, row in responses
    )
    method = Method("POST", representations=(request,), responses=answers)
    return render_page(Page("/icws/{sessionId}/lamps", (method,)))


@pytest.mark.parametrize("without_head", [False, True])
def test_a_body_is_named_by_its_operation_and_its_role(without_head: bool) -> None:
    bodies = ((200, Row("a", "Int")), (400, Row("b", "Int")), (404, Row("c", "Int")))
    text = lamp_page(*bodies)
    if without_head:
        text, count = HEAD.subn("", text)
        assert count == 4
    model = read_html_page("p.htm", text)
    assert model.unread == []
    api = merge_pages([model])
    assert api.conflicts == []
    assert {name: list(schema["properties"]) for name, schema in components(api).items()} == {
        "sessionId_lamps_post_request": ["wattList"],
        "sessionId_lamps_post_response": ["a"],
        "sessionId_lamps_post_response_400": ["b"],
        "sessionId_lamps_post_response_404": ["c"],
    }


def test_its_urn_names_it_as_well() -> None:
    model = read_html_page("p.htm", lamp_page((200, Row("a", "Int")), tag=(TAGGED,)))
    assert components(merge_pages([model])).keys() == {
        "sessionId_lamps_post_request",
        "lamps_lamp",
    }


def test_a_message_is_named_by_the_operation_that_brings_it() -> None:
    news = Message(Representation("", Contents((Row("isLit", "Boolean"),))))
    method = Method("PUT", responses=(Response(204, "Done", messages=(news,)),))
    page = render_page(Page("/icws/{sessionId}/messaging/subscriptions/lamps", (method,)))
    api = merge_pages([read_html_page("p.htm", page)])
    assert list(api.catalog.types) == ["sessionId_messaging_subscriptions_lamps_put_message"]


def test_a_body_that_shows_nothing_says_nothing() -> None:
    empty = Representation("", Contents())
    method = Method("GET", responses=(Response(200, "OK", representation=empty),))
    model = read_html_page("p.htm", render_page(Page("/icws/lamps", (method,))))
    assert model.unread == []
    content = document(merge_pages([model]))["paths"]["/icws/lamps"]["get"]["responses"]["200"]
    assert [media["schema"] for media in content["content"].values()] == [{}]


def test_options_without_a_name_of_their_base() -> None:
    def option(name: str) -> Row:
        rows = (Row("__type", f'"urn:inin.com:lamps:{name}"', required=True), Row(name, "Int"))
        return Row("[option]", f"Complex Type: {name}", contents=Contents(rows))

    body = Representation("", Contents((option("lit"), option("dim")), options=True))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    model = read_html_page("p.htm", render_page(Page("/icws/lamps", (method,))))
    assert model.unread == []
    found = components(merge_pages([model]))
    assert found.keys() == {"lamps_post_request", "lamps_lit", "lamps_dim"}
    assert len(found["lamps_post_request"]["oneOf"]) == 2
