"""Pauses, second attempts and robots.txt; no test waits, since the clock is not the machine's."""

from __future__ import annotations

import socket
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.fetch.frontier import Skip
from generator.fetch.robots import Robots
from generator.fetch.transport import PageUnavailable, Transport
from tests.fetch.site import Clock, Fetch, Site, files, problems

AGENT = "icwsgen/1.0"


@pytest.fixture
def transport(clock: Clock) -> Transport:
    return Transport(AGENT, 0.0, clock)


def answers(site: Site, path: str, *statuses: int, **headers: str) -> None:
    """Let a path answer with one status after the other, and in the end with a page."""
    left = list(statuses)

    def answer(handler: BaseHTTPRequestHandler) -> None:
        status = left.pop(0) if left else 200
        handler.send_response(status)
        handler.send_header("Content-Type", "text/html")
        handler.send_header("Content-Length", "2")
        for name, value in headers.items():
            if status != 200:
                handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(b"ok")

    site.pages[path] = answer


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def test_a_pause_before_each_request(site: Site, fetch: Fetch, clock: Clock) -> None:
    site.link("/docs/index.htm", "a.htm", "b.htm")
    fetch(delay=1.5)
    assert [path for path, _ in site.asked] == [
        *("/robots.txt", "/docs/index.htm", "/docs/a.htm", "/docs/b.htm")
    ]
    assert clock.slept == [1.5, 1.5, 1.5]


@pytest.mark.parametrize(
    ("rules", "delay", "slept"),
    [
        ("User-agent: *\nCrawl-delay: 5", 1.0, 5.0),
        ("User-agent: *\nCrawl-delay: 5", 9.0, 9.0),
        ("User-agent: *\nRequest-rate: 6/1m", 1.0, 10.0),
        ("User-agent: icwsgen\nCrawl-delay: 7\n\nUser-agent: *\nCrawl-delay: 5", 1.0, 7.0),
        ("User-agent: other\nCrawl-delay: 7", 1.0, 1.0),
    ],
)
def test_the_longer_pause_of_robots_txt_and_option(
    rules: str, delay: float, slept: float, site: Site, fetch: Fetch, clock: Clock
) -> None:
    site.put("/robots.txt", rules, Content_Type="text/plain")
    site.link("/docs/index.htm")
    fetch(delay=delay)
    assert clock.slept == [slept]


def test_who_asks_is_said(site: Site, transport: Transport) -> None:
    site.put("/a", "")
    transport.get(f"{site.url}/a")
    assert site.asked[0][1]["User-Agent"] == AGENT


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("as_date", [False, True])
def test_retry_after_is_waited_for(
    status: int, as_date: bool, site: Site, transport: Transport, clock: Clock
) -> None:
    stated = formatdate(clock.time() + 30, usegmt=True) if as_date else "30"
    answers(site, "/a", status, Retry_After=stated)
    assert transport.get(f"{site.url}/a").body == b"ok"
    assert clock.slept == [30.0]


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "soon",
        "-5",
        "Wed, 21 Oct 2015 07:28:00 GMT",
        "Wed, 21 Oct 2015 07:28:00 +99999999999999",
        "9" * 5000,
    ],
)
def test_a_retry_after_without_sense_never_shortens_the_pause(
    stated: str, site: Site, transport: Transport, clock: Clock
) -> None:
    answers(site, "/a", 503, 503, Retry_After=stated)
    if stated.isdigit():
        with pytest.raises(LocatedError, match="wants no request for inf s"):
            transport.get(f"{site.url}/a")
        return
    assert transport.get(f"{site.url}/a").body == b"ok"
    assert clock.slept == [2.0, 4.0]


def test_the_longest_retry_after(site: Site, transport: Transport, clock: Clock) -> None:
    answers(site, "/a", 503, Retry_After="300")
    assert transport.get(f"{site.url}/a").body == b"ok"
    assert clock.slept == [300.0]
    answers(site, "/a", 503, Retry_After="301")
    with pytest.raises(LocatedError, match="the server wants no request for 301 s"):
        transport.get(f"{site.url}/a")


def test_a_server_that_wants_to_be_left_alone_is(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm", "b.htm")
    answers(site, "/docs/a.htm", 429, Retry_After="3600")
    site.put("/docs/b.htm", "b")
    with pytest.raises(LocatedError, match=r"a\.htm: the server wants no request for 3600 s"):
        fetch()
    assert site.paths == ["/docs/index.htm", "/docs/a.htm"]
    site.asked.clear()
    summary = fetch()
    assert site.paths == ["/docs/a.htm", "/docs/b.htm"]
    assert (summary.states["new"], summary.resumed) == (3, 1)


@pytest.mark.parametrize("status", [500, 502, 503, 429])
def test_a_page_that_keeps_failing_is_listed_and_the_others_fetched(
    status: int, site: Site, fetch: Fetch, mirror: Path, clock: Clock
) -> None:
    site.link("/docs/index.htm", "a.htm", "b.htm")
    site.put("/docs/a.htm", "broken", status=status)
    site.put("/docs/b.htm", "b")
    summary = fetch()
    assert problems(summary.failed) == [f"{site.url}/docs/a.htm: the server answers {status}"]
    assert summary.status == 1
    assert site.paths.count("/docs/a.htm") == 4
    assert clock.slept == [2.0, 4.0, 8.0, 16.0]
    assert sorted(files(mirror)) == ["b.htm", "index.htm"]


@pytest.mark.parametrize("status", [401, 403, 418])
def test_a_refusal_is_not_asked_again(status: int, site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "no", status=status)
    assert problems(fetch().failed) == [f"{site.url}/docs/a.htm: the server answers {status}"]
    assert site.paths.count("/docs/a.htm") == 1


def test_a_failed_page_keeps_its_file(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.put("/docs/a.htm", "a", ETag='"1"')
    fetch()
    site.put("/docs/a.htm", "broken", status=500)
    assert fetch(prune=True).status == 1
    assert files(mirror)["a.htm"] == b"a"
    site.put("/docs/a.htm", "a", ETag='"1"')
    assert fetch().states["unchanged"] == 2
    assert site.asked[-1][1]["If-None-Match"] == '"1"'


def test_a_lost_connection_is_tried_again(site: Site, fetch: Fetch, clock: Clock) -> None:
    site.link("/docs/index.htm", "a.htm")
    site.pages["/docs/a.htm"] = hang_up
    summary = fetch()
    problem = "the response is not HTTP or breaks off (4 attempts)"
    assert problems(summary.failed) == [f"{site.url}/docs/a.htm: {problem}"]
    assert site.paths.count("/docs/a.htm") == 4


def test_a_server_that_has_died_is_left_alone(site: Site, fetch: Fetch) -> None:
    site.link("/docs/index.htm", *(f"{number}.htm" for number in range(50)))
    site.other = hang_up
    site.put("/robots.txt", "", status=404)
    with pytest.raises(
        LocatedError, match=r"as for 10 pages in a row \(expected the same command later"
    ):
        fetch()
    assert len(set(site.paths)) == 11
    site.other = None
    site.asked.clear()
    summary = fetch()
    assert len(summary.dead) == 50
    assert "/docs/index.htm" not in site.paths


def test_a_server_that_answers_now_and_then_is_not_dead(site: Site, fetch: Fetch) -> None:
    names = [f"{number}.htm" for number in range(19)]
    site.link("/docs/index.htm", *names)
    site.put("/robots.txt", "", status=404)
    site.put("/docs/9.htm", "here")
    site.other = hang_up
    summary = fetch()
    assert (len(summary.failed), summary.states["new"]) == (18, 2)


def test_a_server_that_is_not_there(transport: Transport) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(
            PageUnavailable, match=r"the server accepts no connection \(4 attempts\)$"
        ):
            transport.get(f"{url}/a")
        with pytest.raises(LocatedError, match=r"/robots\.txt: the server accepts no connection"):
            Robots(url, transport)


def test_what_will_not_change_is_not_tried_again(
    site: Site, transport: Transport, clock: Clock
) -> None:
    with pytest.raises(PageUnavailable, match=r"the TLS certificate or handshake is refused$"):
        transport.get(site.url.replace("http:", "https:"))
    assert clock.slept == []


def test_one_connection_serves_all_pages(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", "")
    site.link("/docs/index.htm", "a.htm", ETag='"1"')
    site.put("/docs/a.htm", "a", ETag='"1"')
    fetch()
    assert len(site.clients) == 1
    site.clients.clear()
    assert fetch().states["unchanged"] == 2
    assert len(site.clients) == 1


def test_a_proxy_of_the_environment_is_used(
    site: Site, transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("http_proxy", site.url.replace("//", "//ada:secret@"))
    site.put("http://docs.example/a", "through")
    assert transport.get("http://docs.example/a").body == b"through"
    assert site.asked[0][1]["Proxy-Authorization"].startswith("Basic ")


RULES = """User-agent: icwsgen
Disallow: /docs/private/
Allow: /docs/private/open.htm

User-agent: *
Disallow: /
"""


def test_robots_txt_is_obeyed(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.put("/robots.txt", "\ufeff" + RULES, Content_Type="text/plain")
    site.link("/docs/index.htm", "a.htm", "private/b.htm", "private/open.htm")
    for name in ("a", "private/b", "private/open"):
        site.put(f"/docs/{name}.htm", name)
    summary = fetch()
    assert sorted(files(mirror)) == ["a.htm", "index.htm", "private/open.htm"]
    assert "/docs/private/b.htm" not in site.paths
    assert (summary.skipped[Skip.ROBOTS], summary.status) == (1, 0)


def test_a_page_that_robots_txt_now_forbids_is_kept(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/docs/index.htm", "private/b.htm")
    site.put("/docs/private/b.htm", "b")
    fetch()
    site.put("/robots.txt", RULES)
    assert fetch(prune=True).skipped[Skip.ROBOTS] == 1
    assert "private/b.htm" in files(mirror)


def test_a_start_that_robots_txt_forbids(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /docs")
    site.link("/docs/index.htm")
    with pytest.raises(LocatedError, match=r"index\.htm: it is forbidden by robots\.txt"):
        fetch()
    assert site.paths == []
    assert not mirror.exists()


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
def test_no_robots_txt_allows_everything(status: int, site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /", status=status)
    site.link("/docs/index.htm")
    assert fetch().states["new"] == 1


@pytest.mark.parametrize("status", [429, 500, 503])
def test_unknown_rules_stop_the_run(status: int, site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", "", status=status)
    site.link("/docs/index.htm")
    with pytest.raises(
        LocatedError, match=rf"/robots\.txt: the server answers {status} \(expected rules, or 404"
    ):
        fetch()
    assert site.paths == []


def test_robots_txt_may_be_elsewhere(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", status=301, Location="/rules/robots.txt")
    site.put("/rules/robots.txt", RULES)
    site.link("/docs/index.htm", "private/b.htm")
    assert fetch().skipped[Skip.ROBOTS] == 1


@pytest.mark.parametrize(("redirects", "skipped"), [(5, 1), (6, 0)])
def test_five_redirects_of_robots_txt_are_followed(
    redirects: int, skipped: int, site: Site, fetch: Fetch
) -> None:
    site.redirects("/robots.txt", redirects, "/rules/robots.txt")
    site.put("/rules/robots.txt", RULES)
    site.link("/docs/index.htm", "private/b.htm")
    site.put("/docs/private/b.htm", "b")
    assert fetch().skipped[Skip.ROBOTS] == skipped


def test_a_robots_txt_that_cannot_be_unpacked_stops_the_run(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /", Content_Encoding="gzip")
    site.link("/docs/index.htm")
    with pytest.raises(LocatedError, match=r"/robots\.txt: the body is not gzip, or breaks off$"):
        fetch()
    assert site.paths == []


def test_a_robots_txt_of_redirects_is_none(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", status=302, Location="/robots.txt")
    site.link("/docs/index.htm")
    assert fetch().states["new"] == 1
    assert len(site.asked) - len(site.paths) == 6


def test_the_longest_pause(site: Site, fetch: Fetch, clock: Clock) -> None:
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 300")
    site.link("/docs/index.htm")
    fetch()
    assert clock.slept == [300.0]
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 301")
    with pytest.raises(LocatedError, match="it asks for 301 s between requests"):
        fetch()


def test_a_pause_that_nobody_could_wait_for(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", "User-agent: *\nCrawl-delay: 86400")
    with pytest.raises(
        LocatedError, match=r"it asks for 86400 s between requests \(expected at most 300 s"
    ):
        fetch()


def test_of_a_huge_robots_txt_the_beginning_counts(site: Site, fetch: Fetch) -> None:
    site.put("/robots.txt", RULES + "# filler\n" * 100_000)
    site.link("/docs/index.htm", "private/b.htm")
    assert fetch().skipped[Skip.ROBOTS] == 1
