"""The queue after the start has moved; scripts obey the same rules as pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import LocatedError
from generator.fetch.frontier import Frontier, Visit
from generator.fetch.robots import Robots
from generator.fetch.transport import HttpResponse, Transport
from tests.fetch.site import Clock, Fetch, Site, files

RULES = {
    "http://h/robots.txt": b"User-agent: *\nDisallow: /docs/old/",
    "https://h/robots.txt": b"User-agent: *\nDisallow: /docs/new/",
    "http://other/robots.txt": b"User-agent: example\nDisallow: /",
}


class Rules(Transport):
    """A transport that has nothing but the rules."""

    def get(self, url: str, *conditions: object) -> HttpResponse:
        return HttpResponse(200, {}, "", RULES[url])


@pytest.fixture
def frontier(clock: Clock) -> Frontier:
    transport = Rules("icwsgen", 0.0, clock)
    return Frontier("http://h/docs/", lambda url: Robots(url, transport))


def test_a_site_that_moved_to_https_has_the_rules_there(frontier: Frontier) -> None:
    assert frontier.redirect(frontier.next(), "https://h/docs/") == ""
    assert frontier.scope == "https://h/docs/"
    assert frontier.next().url == "https://h/docs/"
    for name in ("old/a.htm", "new/b.htm"):
        frontier.add(f"https://h/docs/{name}")
        frontier.add(f"http://h/docs/{name}")
    assert frontier.next().url == "https://h/docs/old/a.htm"
    assert len(frontier) == 0


def test_a_start_that_moved_to_what_the_rules_forbid(frontier: Frontier) -> None:
    with pytest.raises(
        LocatedError, match=r"https://h/docs/new/a\.htm: it is forbidden by robots\.txt"
    ):
        frontier.redirect(frontier.next(), "https://h/docs/new/a.htm")


@pytest.mark.parametrize("url", ["http://h/s.js", "http://other/docs/s.js", "http://h/docs/old/s"])
def test_a_script_elsewhere_or_forbidden_is_not_asked_for(url: str, frontier: Frontier) -> None:
    frontier.next()
    frontier.add(url, root="http://h/docs/")
    assert len(frontier) == 0
    assert frontier.skipped == {}  # a script is no link


def test_a_script_may_have_a_query(frontier: Frontier) -> None:
    frontier.next()
    frontier.add("http://h/docs/nav.js?v=2", "http://h/docs/", root="http://h/docs/")
    assert frontier.next() == Visit(
        "http://h/docs/nav.js?v=2", "http://h/docs/", 0, "http://h/docs/"
    )


def test_rules_are_for_the_product_and_not_for_what_a_comment_names(clock: Clock) -> None:
    rules = Robots("http://other/", Rules("icwsgen/1.0 (not Example)", 0.0, clock))
    assert rules.allows("http://other/docs/")
    rules = Robots("http://other/", Rules("Example/1.0 (not icwsgen)", 0.0, clock))
    assert not rules.allows("http://other/docs/")


def test_robots_txt_is_no_page(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/", "robots.txt", "a.txt")
    site.put("/robots.txt", "# rules", Content_Type="text/plain")
    site.put("/a.txt", "a", Content_Type="text/plain")
    fetch(start="/")
    assert sorted(files(mirror)) == ["a.txt", "index.htm"]
