"""A page can be wrong, broken or ill-meant: it is refused by line, or read as data."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct, structs

from embedded.markup.page import (
    Bullets,
    Contents,
    ErrorId,
    Feature,
    Message,
    Method,
    Note,
    Option,
    Page,
    Parameter,
    Representation,
    Response,
    Row,
    TypeDoc,
)
from embedded.markup.render import render_page
from generator.model.api import PageModel
from generator.read.errors import PageError
from generator.read.folder import read_pages
from generator.read.html.page import read_html_page
from generator.read.pages import read_page
from generator.read.text.page import read_text_page

WHERE = re.compile(r"page\.htm:(\d+): \S.* \(expected .+\)")


def full_page(text: str = "Words.") -> Page:
    """A page that has every part a page can have, with one text everywhere."""
    kind = Contents((Row("Low", "0", (text,)), Row("High", "1", features=(Feature("a", 3),))))
    place = Contents((Row("id", "String", (text,), required=True),), key="place")
    pairs = Contents((Row("[key]", "String", (text,)), Row("[value]", "Int", (text,))))
    choice = Contents(
        (
            Row("[option]", "Complex Type: one", (text,), contents=Contents((Row("x", "Int"),))),
            Row("[option]", "Complex Type: two", contents=Contents((Row("y", "Int"),))),
        ),
        options=True,
    )
    rows = (
        Row("plain", "String", (text, Bullets((text,)), Note((text,))), default="d"),
        Row("ranged", "Int", (text,), criteria=("Is a value from 1 to 2.",), nullable=True),
        Row("kind", "Enumeration: kind", (text,), contents=kind),
        Row("pairs", "List [Unbounded]: Complex Type: pair", (text,), contents=pairs),
        Row("place", "Complex Type: place", (text,), "conditionally", contents=place),
        Row("places", "List [1,*]: Complex Type: place", (text,), contents=place),
        Row(
            "choice",
            "Complex Type: choice",
            type_doc=TypeDoc("Property", text),
            contents=choice,
        ),
    )
    body = Representation("body", Contents(rows), text, (Feature("things", 2),))
    query = Parameter(
        "Query", "include", (text,), default="x", options=(Option("x", text, ()),), required=True
    )
    answer = Response(
        200,
        "OK",
        (text,),
        (Parameter("Header", "X-A", (text,)),),
        (ErrorId("error.a", "urn:a", text, (Feature("things", 4),)),),
        Representation("answer", Contents((Row("z", "Boolean", (text,)),))),
        (Message(Representation("news", Contents((Row("w", "Int"),))), (text,)),),
    )
    method = Method("PUT", (text,), (Feature("things", 3, 9),), (query,), (body,), (answer,))
    return Page("/icws/{sessionId}/things", (method,), (text,), (Feature("things", 1),))


GOOD = render_page(full_page())


def texts_of(node: object, seen: set[int]) -> list[str]:
    """Every string below a node of the model."""
    if isinstance(node, str):
        return [node]
    if id(node) in seen:
        return []
    seen.add(id(node))
    if isinstance(node, Struct):
        return [t for value in structs.astuple(node) for t in texts_of(value, seen)]
    if isinstance(node, list | tuple | set):
        return [text for item in node for text in texts_of(item, seen)]
    return []


def read(text: str) -> PageModel:
    return read_html_page("page.htm", text)


def read_or_refuse(
    text: str, reader: Callable[[str, str], PageModel] = read_html_page
) -> PageModel | None:
    """The model, or None when the page is refused by file and line; any other error is one."""
    try:
        return reader("page.htm", text)
    except PageError as error:
        if not WHERE.fullmatch(str(error)):
            raise
        return None


def test_the_full_page_is_read_whole() -> None:
    assert read(GOOD).unread == []


def test_a_status_stands_once_in_a_method() -> None:
    twice = Method("GET", responses=(Response(200, "OK"), Response(200, "Fine")))
    with pytest.raises(PageError) as caught:
        read(render_page(Page("/icws/things", (twice,))))
    assert WHERE.fullmatch(str(caught.value))
    _, _, problem = str(caught.value).partition(": ")
    assert problem == "the status 200 is declared twice (expected each status once)"
    each_once = replace(twice, responses=(Response(200, "OK"), Response(204, "OK")))
    (resource,) = read(render_page(Page("/icws/things", (each_once,)))).resources
    assert [response.status for response in resource.operations[0].responses] == [200, 204]


WRONG = {
    "no path": ('class="resource-header"', 'class="other"', "no resource path"),
    "odd path": ("<h3>/icws/{sessionId}/things</h3>", "<h3>/etc/passwd</h3>", "no resource path"),
    "method": ("<h3>PUT</h3>", "<h3>BREW</h3>", "the method 'BREW' is unknown"),
    "other path": ("<h4>/icws/{sessionId}/things</h4>", "<h4>/icws/x</h4>", "the method path is"),
    "feature 0": ('"Version">3<', '"Version">0<', "the feature row"),
    "feature -1": ('"Version">3<', '"Version">-1<', "the feature row"),
    "feature text": ('"Version">3<', '"Version">new<', "the feature row"),
    "feature large": ('"Version">3<', f'"Version">{10**30}<', "the feature row"),
    "feature none": ('"Version">3<', '"Version"><', "the feature row"),
    "type": (">Boolean<", ">Bool<", "the type 'Bool' is unknown"),
    "type name": (
        "Enumeration: kind<",
        "Enumeration: a b<",
        "'Enumeration: a b' is unknown",
    ),
    "bounds": ("List [1,*]", "List [*,1]", "'List [*,1]: "),
    "no source": ("data-contract-clone-source", "plain", "has no source"),
    "two sources": (
        "data-contract-clone-target",
        "data-contract-clone-source",
        "'1' is declared twice",
    ),
    "parameter": ("> Query<", "> Body<", "the kind of parameter 'Body' is unknown"),
    "no name": (">plain</span>", "></span>", "the property has no name"),
    "no status": ("200 - OK", "fine", "has no response"),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_is_wrong_is_said_with_its_line(case: str) -> None:
    old, new, expected = WRONG[case]
    assert old in GOOD
    with pytest.raises(PageError, match=re.escape(expected)) as caught:
        read(GOOD.replace(old, new))
    match = WHERE.fullmatch(str(caught.value))
    assert match
    assert 1 <= int(match[1]) <= GOOD.count("\n") + 1
    if new.strip("<>") and case not in {"no path", "no source", "two sources", "no status"}:
        at = GOOD.replace(old, new).splitlines()[int(match[1]) - 1 : int(match[1]) + 1]
        words = re.sub(r"</?\w+>|[<>]|\"Version\"", " ", new).split()
        assert not words or words[-1] in " ".join(at) or case.startswith(("feature", "no name"))


def test_contents_need_a_row() -> None:
    stray = '<div class="row headers">\n<div class="span2">Property'
    page = GOOD.replace(stray, f'<div class="complex-type-contents"></div>{stray}', 1)
    with pytest.raises(PageError, match=r"page\.htm:\d+: the contents have no row"):
        read(page)


def test_a_message_needs_a_representation() -> None:
    start = GOOD.index('<h5 class="associated-message">')
    cut = GOOD.index("<section", start)
    with pytest.raises(PageError, match=r"page\.htm:\d+: the associated message has no"):
        read(f"{GOOD[:cut]}</section></section></div></body></html>")


@pytest.mark.parametrize("count", [250, 2_000, 20_000])
def test_deep_nesting_is_refused(count: int) -> None:
    with pytest.raises(PageError, match=r"page\.htm:\d+: the tags are nested too deep"):
        read(GOOD.replace("Words.", "<div>" * count + "x", 1))


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.htm", b"", "a.htm:1: "),
        ("a.txt", b"", "a.txt:1: the page has no resource path but "),
        ("a.htm", b"   \n", "a.htm:1: "),
        ("a.htm", b"<p>\n\xff", "a.htm:2: the byte 0xff at 4 is no UTF-8"),
        (
            "a.txt",
            b"/icws/x\nGET\n\xc3(",
            "a.txt:3: the byte 0xc3 at 12 is no UTF-8",
        ),
        ("a.htm", bytes(range(128)) * 3, "a.htm:"),
        ("a.txt", bytes(range(128)) * 3, "a.txt:1: the page holds the character U+0000"),
        ("a.htm", b"<html>\n<p>a\0b</html>", "a.htm:2: the page holds the character U+0000"),
        ("a.htm", b"\x7fELF\x02\x01\x01" + bytes(64), "a.htm:1: "),
        ("a.txt", b"/icws/x\nFeature Version\nthings 0\nGET\n/icws/x\nResponse\n", "a.txt:3: "),
        ("a.txt", b"/icws/x\nFeature Version\nthings new\n", "a.txt:3: 'things new'"),
        ("a.txt", b"/icws/x\n", "a.txt:1: the resource has no methods"),
        ("a.txt", b"/icws/x\nGET\n/icws/x\nwords\n", "a.txt:4: GET has no responses"),
    ],
)
def test_files_that_are_no_pages(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(PageError) as caught:
        read_page(path, name)
    assert str(caught.value).startswith(expected)


def test_a_bad_page_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.htm").write_text(GOOD.replace(">Boolean<", ">Bool<"), "utf-8")
    (tmp_path / "b" / "good.htm").write_text(GOOD, "utf-8")
    (tmp_path / "c.txt").write_bytes(b"\xff")
    (tmp_path / "d.md").write_text("no page")
    reading = read_pages(tmp_path)
    assert [page.page for page in reading.pages] == ["b/good.htm"]
    assert [error.source.page for error in reading.failed] == ["a.htm", "c.txt"]


HOSTILE = [
    *("<script>alert(1)</script>", "\"quoted\" 'quoted'", "back\\slash\\", "{{7*7}} {% raw %}"),
    *("!!python/object/apply:os.system [id]", "<!-- comment -->", "--> ]]> <![CDATA[x]]>"),
    *("a\u2028b\u2029c", "\u202eabc\u202c", '&lol9; <!ENTITY a "&b;">', "\U0001f600\u0301"),
    *('"""; import os; """', "${x} %s $(id)", "<img src=x onerror=alert(1)>", "# - : {a: b}"),
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_data(text: str) -> None:
    model = read(render_page(full_page(text)))
    folded = " ".join(text.split())
    calm = read(GOOD)
    expected = [" ".join(t.split()) for t in texts_of(calm, set())]
    found = [" ".join(t.split()) for t in texts_of(model, set())]
    assert found == [t.replace("Words.", folded) for t in expected]
    assert model.unread == []


def test_nul_does_not_hide_what_follows() -> None:
    with_nul = GOOD.replace("Words.", "Wo\0rds.", 1)
    model = read(with_nul)
    assert [op.method for op in model.resources[0].operations] == ["PUT"]
    assert model.unread == []


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'
    page = GOOD.replace("<!DOCTYPE html>", bomb).replace("Words.", "&c;", 1)
    model = read_or_refuse(page)
    assert model is None or "hahahaha" not in "".join(texts_of(model, set()))


MARKER = "Zqmarker"
CONTENT_ENDS = GOOD.index("navbar-fixed-bottom")
CONTENT_BEGINS = GOOD.index("<section>\n")
PLACES = [m.end() for m in re.finditer(r">", GOOD) if CONTENT_BEGINS < m.end() < CONTENT_ENDS - 40]


@pytest.mark.slow
def test_extra_text_is_never_dropped() -> None:
    """At every place between two tags of the content, in three kinds of markup."""
    chosen = random.Random(7).sample(PLACES, 60)  # noqa: S311
    dropped = []
    for place in chosen:
        for form in ("<p>{}</p>", "<div>{}</div>", "<span>{}</span>", "{}"):
            page = f"{GOOD[:place]}{form.format(MARKER)}{GOOD[place:]}"
            line = page[: page.index(MARKER)].count("\n") + 1
            model = read_or_refuse(page)
            if model is None:
                continue
            unread = [piece for piece in model.unread if MARKER in piece.text]
            if unread:
                assert [piece.source.line for piece in unread] == [line], (
                    form,
                    GOOD[place - 90 : place + 30],
                    unread,
                )
            elif not any(MARKER in text for text in texts_of(model.resources, set())):
                dropped.append((form, line, GOOD[place - 90 : place]))
    assert dropped == []


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_a_page_or_refused(text: str) -> None:
    for reader in (read_html_page, read_text_page):
        for page in (text, f"/icws/x\nGET\n/icws/x\nResponse\n200 - OK\n{text}"):
            read_or_refuse(page, reader)


@settings(max_examples=30, deadline=None)
@given(st.integers(0, len(GOOD)), st.integers(0, 400), st.text(max_size=10).map(html.escape))
def test_a_damaged_page_is_read_or_refused(at: int, length: int, patch: str) -> None:
    page = GOOD[:at] + patch + GOOD[at + length :]
    read_or_refuse(page)
