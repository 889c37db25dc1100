"""Target: pages in HTML, from their bytes to documents of a spec."""

from __future__ import annotations

import re

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
from fuzz.target import Target, check_error, scratch
from generator.errors import LocatedError
from generator.merge.api import merge_pages
from generator.pipeline import build_spec
from generator.read.errors import PageError
from generator.read.pages import read_page
from generator.spec.parsing import parse

NUMBERS = (
    b"-1", b"0", b"9223372036854775808", b"1e999", b"2020-10-29", b"9" * 5000, "٣".encode(),
)  # fmt: skip
TOKENS = (
    *NUMBERS, b"<p>", b"</div>", b"<br>", b"<!--", b"]]>", b"<![CDATA[", b"&#xD800;", b"&#0;",
    b"&lt;", b"\xe2\x80\xae", b"{", b"}", b"[option]", b"[key]", b"[value]", b"__type", b"Int",
    b"List [1,*]: ", b"Enumeration: ", b"Complex Type: ", b"Multiple Options", b"This feature",
    b"data-contract-clone-target", b"data-contract-clone-source", b"data-contract-level-1",
    b"GET", b"PUT", b"200", b"404", b"Is a value from 1 to 2.", b"Default value: ", b"(null)",
)  # fmt: skip


def check(data: bytes) -> None:
    """Check that a page is refused with its line, or becomes a spec that can be read again."""
    check_page(data, "page.htm")


def check_page(data: bytes, name: str) -> None:
    """Check a page of a name, whose suffix decides how it is read."""
    file = scratch() / name
    file.write_bytes(data)
    try:
        model = read_page(file, name)
    except PageError as error:
        check_error(error, name)
        return
    try:
        build = build_spec(merge_pages([model]))
    except LocatedError as error:
        check_error(error, name)
        return
    for written, text in build.files().items():
        if written.endswith(".yaml"):
            parse(text.encode(), written)


def seeds() -> list[bytes]:
    """Return a small page for each kind of row, in the markup of the vendor."""
    kind = Contents((Row("Low", "0"), Row("High", "1", features=(Feature("a", 3),))))
    pairs = Contents((Row("[key]", "String"), Row("[value]", "Int")))
    inner = Contents((Row("x", "Int", default="1"), Row("y", "String", nullable=True)), key="inner")
    options = (
        Row("[option]", f"Complex Type: {n}", contents=Contents((Row(n, "Int"),))) for n in "ab"
    )
    rows = (
        Row("ranged", "Int", ("Words.",), criteria=("Is a value from 1 to 2.",), required=True),
        Row("kind", "Enumeration: kind", contents=kind),
        Row("pairs", "List [Unbounded]: Complex Type: pair", contents=pairs),
        Row("inner", "List [1,*]: Complex Type: inner", contents=inner),
        Row("again", "Complex Type: inner", contents=inner),
        Row("choice", "Complex Type: choice", contents=Contents((*options,), options=True)),
    )
    bodies = [Representation("body", Contents((row,))) for row in rows]
    bodies.append(Representation("body", Contents(rows), "Words.", (Feature("a", 2, 5),)))
    return [_fragment(body) for body in bodies]


def _fragment(body: Representation) -> bytes:
    """Render a page with a body, without its frame."""
    query = Parameter("Query", "q", options=(Option("x", "Words."),), default="x")
    errors = (ErrorId("a.b", "urn:a", "Words.", (Feature("a", 4),)),)
    answer = Response(200, "OK", (), (), errors, body, (Message(body, ("Words.",)),))
    method = Method("PUT", ("Words.",), (Feature("a", 3),), (query,), (body,), (answer,))
    page = render_page(Page("/icws/{sessionId}/a", (method,)))
    return page[
        page.index('<header class="resource') : page.index("</section>\n</div>\n</div>")
    ].encode()


TARGET = Target(check, seeds, TOKENS, re.compile(rb"(?=<)"), largest=15_000)
