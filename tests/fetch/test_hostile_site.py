"""A site that means harm, or is broken: the run ends, and nothing outside the folder changes."""

from __future__ import annotations

import gzip
import shutil
import tracemalloc
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.fetch import pages
from generator.fetch.frontier import Skip
from generator.fetch.transport import PageUnavailable, Transport
from generator.read.content import LARGEST
from tests.fetch.site import Clock, Fetch, Site, files, problems, reasons


def start_chunks(handler: BaseHTTPRequestHandler, content_type: str = "text/html") -> None:
    handler.send_response(200)
    handler.send_header("Content-Type", content_type)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()


def send_chunk(handler: BaseHTTPRequestHandler, data: bytes) -> bool:
    """Return whether anybody was there to take it."""
    try:
        handler.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))
    except OSError:
        handler.close_connection = True
        return False
    return True


def test_endless_links_end_at_the_limit(site: Site, fetch: Fetch, mirror: Path) -> None:
    def deeper(handler: BaseHTTPRequestHandler) -> None:
        body = f"<a href='{len(site.asked)}-and-still-deeper/'>on</a>".encode()
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    site.put("/robots.txt", status=404)
    site.other = deeper
    summary = fetch(max_pages=20)
    assert len(site.paths) == 20
    assert (summary.waiting, summary.status) == (1, 1)
    site.asked.clear()
    assert fetch(max_pages=30).states["new"] == 30
    assert len(site.paths) == 10
    # Left to itself it ends too: paths get too long for a file.
    assert fetch().failed[0].problem == "its path is longer than 800 bytes"


@pytest.mark.parametrize("links", [["a.htm"], ["b.htm", "a.htm"]])
def test_redirects_in_a_circle(links: list[str], site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", *links)
    site.put("/docs/a.htm", status=302, Location="b.htm")
    site.put("/docs/b.htm", status=302, Location="a.htm")
    assert reasons(fetch()) == ["the server redirects in a circle"]


def test_the_start_redirects_in_a_circle(site: Site, fetch: Fetch) -> None:
    site.put("/docs/index.htm", status=302, Location="b.htm")
    site.put("/docs/b.htm", status=302, Location="index.htm")
    with pytest.raises(LocatedError, match=r"b\.htm: the server redirects in a circle"):
        fetch()


@pytest.mark.parametrize("start", ["/docs/index.htm", "/docs/r.htm"])
def test_ten_redirects_are_followed_and_not_one_more(
    start: str, site: Site, fetch: Fetch, mirror: Path
) -> None:
    site.link("/docs/index.htm", "r.htm")
    site.put("/docs/page.htm", "page")
    site.redirects("/docs/r.htm", 10, "/docs/page.htm")
    summary = fetch(start)
    assert files(mirror)["page.htm"] == b"page"
    assert summary.dead == []
    shutil.rmtree(mirror)
    site.asked.clear()
    site.redirects("/docs/r.htm", 11, "/docs/page.htm")
    if start == "/docs/index.htm":
        assert reasons(fetch(start)) == ["the server redirects more than 10 times"]
        assert sorted(files(mirror)) == ["index.htm"]
    else:
        with pytest.raises(LocatedError, match="the server redirects more than 10 times"):
            fetch(start)
    assert "/docs/page.htm" not in site.paths


@pytest.mark.parametrize("from_start", [False, True])
def test_redirects_without_end(from_start: bool, site: Site, fetch: Fetch) -> None:
    def on(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", f"/docs/{len(site.asked)}.htm")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    site.put("/robots.txt", status=404)
    site.other = on
    if from_start:
        with pytest.raises(LocatedError, match="the server redirects more than 10 times"):
            fetch()
    else:
        site.link("/docs/index.htm", "r.htm")
        assert reasons(fetch()) == ["the server redirects more than 10 times"]
    assert len(site.paths) < 14


def test_a_body_that_never_ends(site: Site, fetch: Fetch, mirror: Path) -> None:
    def flood(handler: BaseHTTPRequestHandler) -> None:
        start_chunks(handler)
        while send_chunk(handler, b"x" * 1_000_000):
            pass

    site.link("/docs/index.htm", "a.htm", "b.htm")
    site.pages["/docs/a.htm"] = flood
    site.put("/docs/b.htm", "b")
    summary = fetch()
    problem = f"the page has more than {LARGEST} bytes"
    assert problems(summary.failed) == [f"{site.url}/docs/a.htm: {problem}"]
    assert sorted(files(mirror)) == ["b.htm", "index.htm"]


def test_a_body_that_is_no_page_is_not_read(site: Site, fetch: Fetch) -> None:
    def flood(handler: BaseHTTPRequestHandler) -> None:
        start_chunks(handler, "image/png")
        while send_chunk(handler, b"x" * 1_000_000):
            pass

    site.link("/docs/index.htm", "a.htm")
    site.pages["/docs/a.htm"] = flood
    summary = fetch()
    assert (summary.failed, summary.skipped) == ([], {Skip.NO_PAGE: 1})


def test_a_body_that_comes_too_slowly(site: Site, fetch: Fetch, clock: Clock) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        start_chunks(handler)
        while send_chunk(handler, b"x"):
            clock.seconds += 60

    site.link("/docs/index.htm", "a.htm")
    site.pages["/docs/a.htm"] = drip
    problem = "the body does not end within 300 s"
    assert problems(fetch().failed) == [f"{site.url}/docs/a.htm: {problem}"]


def test_a_body_that_breaks_off_is_not_kept(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "old")
    fetch()

    def break_off(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.close_connection = True

    site.pages["/docs/a.htm"] = break_off
    assert fetch().status == 1
    assert files(mirror)["a.htm"] == b"old"


PAGE = b"<p>" + b"page " * 1000


@pytest.mark.parametrize(
    ("encoding", "packed", "expected"),
    [
        ("gzip", gzip.compress(PAGE), PAGE),
        ("GZIP", gzip.compress(PAGE) + gzip.compress(b"more"), PAGE + b"more"),
        ("gzip", b"", b""),
        ("identity", PAGE, PAGE),
        ("gzip", gzip.compress(PAGE)[:-9], "the body is not gzip, or breaks off"),
        ("gzip", PAGE, "the body is not gzip, or breaks off"),
        ("gzip", gzip.compress(b"") * 10_000, b""),
        ("gzip", gzip.compress(bytes(LARGEST + 1)), f"the page has more than {LARGEST} bytes"),
        ("gzip, gzip", gzip.compress(PAGE), "the content encoding was not asked for"),
        ("br", b"\x0b\x02\x80", "the content encoding was not asked for"),
    ],
    ids=range(10),
)
def test_content_encodings(
    encoding: str, packed: bytes, expected: bytes | str, site: Site, clock: Clock
) -> None:
    site.put("/a", packed, Content_Encoding=encoding)
    transport = Transport("icwsgen", 0.0, clock)
    if isinstance(expected, bytes):
        assert transport.get(f"{site.url}/a").body == expected
    else:
        with pytest.raises(PageUnavailable, match=expected):
            transport.get(f"{site.url}/a")


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(("size", "fits"), [(LARGEST, True), (LARGEST + 1, False)])
def test_the_largest_page(
    packed: bool, size: int, fits: bool, site: Site, fetch: Fetch, mirror: Path
) -> None:
    page = b"<p>".ljust(size)
    headers = {"Content-Encoding": "gzip"} if packed else {}
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", gzip.compress(page, 1) if packed else page, headers=headers)
    assert fetch().status == int(not fits)
    assert files(mirror).get("a.htm") == (page if fits else None)


def test_no_more_is_unpacked_than_is_kept(site: Site, clock: Clock) -> None:
    site.put("/a", gzip.compress(bytes(LARGEST), 1) * 50, Content_Encoding="gzip")
    tracemalloc.start()
    try:
        with pytest.raises(PageUnavailable, match="the page has more than"):
            Transport("icwsgen", 0.0, clock).get(f"{site.url}/a")
        assert tracemalloc.get_traced_memory()[1] < 5 * LARGEST
    finally:
        tracemalloc.stop()


def test_a_body_may_take_five_minutes(site: Site, clock: Clock) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        start_chunks(handler)
        for pause in pauses:
            send_chunk(handler, b"x")
            clock.seconds += pause
        handler.wfile.write(b"0\r\n\r\n")

    site.pages["/a"] = drip
    transport = Transport("icwsgen", 0.0, clock)
    pauses = [0, 300]
    assert transport.get(f"{site.url}/a").body == b"xx"
    pauses = [0, 301, 0]
    with pytest.raises(PageUnavailable, match="the body does not end within 300 s"):
        transport.get(f"{site.url}/a")


@pytest.mark.parametrize(
    "headers",
    [
        {"ETag": '"a"\r\n X-Injected: 1'},
        {"ETag": 'W/"' + "x" * 600 + '"'},
        {"ETag": "two words"},
        {"ETag": '"\xff"'},
        {"Last-Modified": "yesterday"},
        {"Last-Modified": "Wed, 21 Oct 99999 07:28:00 GMT"},
    ],
)
def test_validators_that_are_none_are_not_sent_back(
    headers: dict[str, str], site: Site, fetch: Fetch
) -> None:
    site.put("/docs/index.htm", "x", headers=headers)
    fetch()
    site.asked.clear()
    assert fetch().states["unchanged"] == 1
    sent = site.asked[-1][1]
    assert not {"If-None-Match", "If-Modified-Since", "X-Injected"} & set(sent)


@pytest.mark.parametrize(
    "location", ["", "http://[", "\x1b[2J", "file:///etc/passwd", "//\xff/", "http://a:b@h/"]
)
def test_locations_that_lead_nowhere(location: str, site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", status=302, Location=location)
    summary = fetch()
    assert summary.states["new"] == 1
    assert len(summary.dead) + summary.skipped[Skip.QUERY] <= 1
    assert all(str(error).isprintable() for error in summary.dead)


def test_a_header_without_end(site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a", X="x" * 100_000)
    assert fetch().status == 1


def test_no_name_leads_out_of_the_folder(
    site: Site, fetch: Fetch, mirror: Path, tmp_path: Path
) -> None:
    names = ["..%2f..%2fout.htm", "%2e%2e/%2e%2e/out.htm", "..%5c..%5cout.htm", "%00/../out.htm"]
    site.link("/docs/index.htm", *names, "/docs/../../out.htm", "//docs//..//out.htm")
    site.other = lambda handler: site.pages["/docs/index.htm"].send(handler)  # type: ignore[union-attr]
    site.put("/robots.txt", status=404)
    fetch()
    assert {path.name for path in tmp_path.iterdir()} == {"mirror"}
    assert sorted(files(mirror)) == [
        *("%2E.%2F..%2Fout.htm", "%2E.%5C..%5Cout.htm", "index.htm", "out.htm")
    ]


def test_a_link_in_the_folder_is_not_written_through(
    site: Site, fetch: Fetch, mirror: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    mirror.mkdir()
    (mirror / "icws").symlink_to(outside)
    site.link("/docs/index.htm", "icws/a.htm")
    site.put("/docs/icws/a.htm", "a")
    with pytest.raises(
        LocatedError, match=r"it is a symbolic link \(expected a folder of the mirror\)"
    ):
        fetch()
    assert list(outside.iterdir()) == []


def test_credentials_in_links_are_neither_used_nor_kept(
    site: Site, fetch: Fetch, mirror: Path
) -> None:
    host = site.url.removeprefix("http://")
    site.link("/docs/index.htm", f"http://ada:secret@{host}/docs/a.htm")
    site.put("/docs/a.htm", "a")
    summary = fetch()
    assert site.paths == ["/docs/index.htm"]
    assert b"secret" not in (mirror / ".fetch.jsonl").read_bytes()
    assert not list(summary.notes(mirror))


@pytest.mark.parametrize(
    "page",
    [b"", b"\0\0\0", b"<", b"\xff\xfe<\0a\0", "\ufeff".encode(), b"<base href='http://['>"],
)
def test_a_page_without_links(page: bytes) -> None:
    assert pages.links_of_page("http://h/", page) == {}


def test_links_of_a_deep_page() -> None:
    page = b"<div>" * 100_000 + b"<a href='a.htm'>"
    links = pages.links_of_page("http://h/", b"<a href='b.htm'></a>" + page)
    assert "http://h/b.htm" in links
