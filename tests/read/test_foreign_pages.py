"""Pages of other sites in the place of reference pages: refused, with the line that tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from embedded.markup.page import Page
from embedded.markup.render import render_page
from generator.merge.api import merge_pages
from generator.read.errors import PageError
from generator.read.folder import read_pages
from generator.read.pages import read_page
from tests.read.test_hostile_pages import GOOD

EXPECTED = "(expected a page of the documentation of ICWS)"
FRAME = "<script>window.pathToDocRoot = '../';</script>"


def html(body: str, head: str = "<title>Docs</title>") -> str:
    return f"<!DOCTYPE html>\n<html>\n<head>\n{head}\n</head>\n<body>\n{body}\n</body>\n</html>\n"


SIGN_IN = '<form action="/in?to=/icws/x">\nICWS\n<input name="p" type="PassWord">\n</form>'
REFRESH = '<meta http-equiv="Refresh" content="0; URL=https://example.org/in">'

FOREIGN = {
    "sign-in": (html(SIGN_IN), 9, "the page asks for a password"),
    "sign-in in the frame of the documentation": (
        html(SIGN_IN, FRAME),
        9,
        "the page asks for a password",
    ),
    "sign-in that asks for the name first": (
        html("<h1>Sign in</h1>\n<p>To see ICWS.</p>"),
        7,
        "the page is titled 'Sign in'",
    ),
    "not found": (
        html("<p>/icws/x is not here.</p>", "<title>404 Not Found</title>"),
        4,
        "the page is titled '404 Not Found'",
    ),
    "denied": (
        html("<p>ICWS</p>", "<title>\nAccess\ndenied</title>"),
        5,
        "the page is titled 'Access denied'",
    ),
    "gateway": (
        html("<center><h1>502 Bad Gateway</h1></center>ICWS"),
        7,
        "the page is titled '502 Bad Gateway'",
    ),
    "list of a folder": (
        html("<h1>Index of /icws</h1>\n<a href='x/'>x</a>"),
        7,
        "the page is titled 'Index of /icws'",
    ),
    "redirect": (
        html("<p>ICWS has moved.</p>", REFRESH),
        4,
        "the page redirects: '0; URL=https://example.org/in'",
    ),
    "redirect without a name of the address": (
        html("", '<meta content="0;/in" http-equiv="refresh">'),
        4,
        "the page redirects: '0;/in'",
    ),
    "redirect by a script": (
        html("", "<script>location = '/icws/in'</script>"),
        1,
        "the page has no text",
    ),
    "form that sends itself": (
        html('<form action="/icws/x"><input type="hidden" name="SAMLRequest"></form>'),
        1,
        "the page has no text",
    ),
    "another site": (
        html("<h1>Recipes</h1>\n<p>Boil it.</p>", "<title>Cooking</title>"),
        1,
        "the page does not name ICWS, but 'Cooking'",
    ),
    "another site without a title": (
        html('<p>Boil it.</p><a href="/icws/x">See</a>', ""),
        1,
        "the page does not name ICWS",
    ),
}


@pytest.mark.parametrize("case", FOREIGN)
def test_a_foreign_page_is_refused(case: str, tmp_path: Path) -> None:
    text, line, problem = FOREIGN[case]
    (tmp_path / "foreign.htm").write_text(text, "utf-8")
    (tmp_path / "good.htm").write_text(GOOD, "utf-8")
    reading = read_pages(tmp_path)
    assert list(map(str, reading.failed)) == [f"foreign.htm:{line}: {problem} {EXPECTED}"]
    assert [page.page for page in reading.pages] == ["good.htm"]


REQUEST = "<p>Look:</p>\n<pre>GET /icws/{sessionId}/lifts</pre>"

OWN = {
    "page in the frame": html("<h1>Log in</h1>\n<p>Words.</p>", FRAME),
    "page about errors in the frame": html("<h1>404 and other errors</h1>\n<p>Words.</p>", FRAME),
    "page of the frame that a script fills": html("", FRAME),
    "page that names the interface": html("<p>Interaction Center Web Services in a day.</p>"),
    "page with a path": html("<p>All paths begin with /icws.</p>"),
    "page with a request": html(f"<h1>Sign in</h1>\n{REQUEST}"),
    "page with marks on other tags": html(
        '<ol type="password"><li>All of ICWS.</li></ol>'
        '<p http-equiv="refresh" content="0;url=/other">Words.</p><p type="password">Words.</p>'
    ),
    "page that is loaded again": html(REQUEST, '<meta http-equiv="refresh" content="30">'),
}


@pytest.mark.parametrize("case", OWN)
def test_a_page_of_the_documentation_is_known(case: str, tmp_path: Path) -> None:
    page = tmp_path / "own.htm"
    page.write_text(OWN[case], "utf-8")
    model = read_page(page, "own.htm")
    assert model.unread == []
    assert model.is_prose is ("<pre>" not in OWN[case])


def test_a_page_of_an_area_without_methods_is_known(tmp_path: Path) -> None:
    page = tmp_path / "area.htm"
    page.write_text(render_page(Page("/icws/{sessionId}/lamps", (), ("Not found?",))), "utf-8")
    model = read_page(page, "area.htm")
    assert [piece.text for piece in model.prose] == ["Not found?"]
    assert merge_pages([model]).resources == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("Sign in\nName\nPassword\n", "the page has no resource path but 'Sign in'"),
        ("404 - Not Found\nNo such page.\n", "the page has no resource path but '404 - Not Found'"),
        ("Cooking\n\nBoil it.\n", "the page has no resource path but 'Cooking'"),
    ],
)
def test_a_capture_of_a_foreign_page_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(text, "utf-8")
    with pytest.raises(PageError) as caught:
        read_page(page, "page.txt")
    assert str(caught.value).startswith(f"page.txt:1: {problem} (expected ")
