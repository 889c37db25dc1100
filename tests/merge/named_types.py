"""Pages with types that share a printed name, and the components that they become."""

from __future__ import annotations

from typing import Any

from embedded.markup.page import Contents, Method, Page, Representation, Response, Row
from embedded.markup.render import render_page
from generator.merge.api import Api
from generator.model.api import PageModel
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents

Rows = tuple[Row, ...]


def page(
    number: int, rows: Rows, title: str = "thing", *, options: bool = False, area: str = "area"
) -> PageModel:
    body = Representation(title, Contents(rows, options=options))
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    text = render_page(Page(f"/icws/{area}/p{number}", (method,)))
    return read_html_page(f"p{number}.htm", text)


def tagged(urn: str, *rows: Row) -> Rows:
    return (Row("__type", f'"urn:inin.com:{urn}"', required=True), *rows)


def schemas_of(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = write_documents(api).openapi["components"]["schemas"]
    return found


# Of namespaces that nobody knows, and of two that the API has.
ONE = tagged("one:thing", Row("a", "Int"))
TWO = tagged("two:thing", Row("b", "Int"))
THREE = tagged("sub.three:thing", Row("c", "Int"))
OF_STATUS = tagged("status:thing", Row("d", "Int"))
OF_DIALER = tagged("dialer:thing", Row("e", "Int"))


APPLES = (Row("apples", "Int"), Row("id", "String"))
PEARS = (Row("pears", "Int"), Row("id", "String"))
SONGS = (Row("songs", "Int"),)
