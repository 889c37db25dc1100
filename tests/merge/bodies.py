"""Pages with a body of a few rows, and the components that they become."""

from __future__ import annotations

from typing import Any

from embedded.markup.page import (
    Contents,
    Method,
    Page,
    Representation,
    Response,
    Row,
    TypeDoc,
)
from embedded.markup.render import render_page
from generator.merge.api import Api, merge_pages
from generator.read.html.page import read_html_page
from generator.write.documents import write_documents


def api_of(*pages: Page) -> Api:
    return merge_pages(
        read_html_page(f"p{number}.htm", render_page(page)) for number, page in enumerate(pages)
    )


def body_page(number: int, *rows: Row, text: str = "") -> Page:
    body = Representation("thing", Contents(rows), text)
    method = Method("POST", representations=(body,), responses=(Response(204, "Done"),))
    return Page(f"/icws/area/p{number}", (method,))


def enumeration(*members: Row, text: str = "") -> Row:
    doc = TypeDoc("Property", text) if text else None
    return Row("kind", "Enumeration: kind", type_doc=doc, contents=Contents(members))


def schemas_of(api: Api) -> dict[str, Any]:
    found: dict[str, Any] = write_documents(api).openapi["components"]["schemas"]
    return found
