"""What may be asked for after the start has moved; scripts are held to the same rules as pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.fetch.errors import FetchError
from generator.fetch.frontier import Frontier
from generator.fetch.links import Script
from generator.fetch.robots import Robots
from generator.fetch.summary import Summary
from tests.fetch.site import Fetch, Site, files

RULES = {
    "http://h": "User-agent: *\nDisallow: /docs/old/",
    "https://h": "User-agent: *\nDisallow: /docs/new/",
}


@pytest.fixture
def frontier() -> Frontier:
    return Frontier("http://h/docs/", Summary(), lambda origin: Robots(RULES[origin], "icwsgen"))


def test_a_site_that_moved_to_https_has_the_rules_there(frontier: Frontier) -> None:
    assert frontier.redirect(frontier.next(), "https://h/docs/") == ""
    assert str(frontier.scope) == "https://h/docs/"
    assert frontier.next().url == "https://h/docs/"
    for name in ("old/a.htm", "new/b.htm"):
        frontier.add(f"https://h/docs/{name}", "")
        frontier.add(f"http://h/docs/{name}", "")
    assert frontier.next().url == "https://h/docs/old/a.htm"
    assert len(frontier) == 0


def test_a_start_that_moved_to_what_the_rules_forbid(frontier: Frontier) -> None:
    with pytest.raises(FetchError, match=r"https://h/docs/new/a\.htm: robots\.txt forbids it"):
        frontier.redirect(frontier.next(), "https://h/docs/new/a.htm")


@pytest.mark.parametrize("url", ["http://h/s.js", "http://other/docs/s.js", "http://h/docs/old/s"])
def test_a_script_elsewhere_or_forbidden_is_not_asked_for(url: str, frontier: Frontier) -> None:
    frontier.next()
    frontier.add_script(Script(url, "http://h/docs/"), "")
    assert len(frontier) == 0


def test_robots_txt_is_no_page(site: Site, fetch: Fetch, mirror: Path) -> None:
    site.link("/", "robots.txt", "a.txt")
    site.put("/robots.txt", "# rules", Content_Type="text/plain")
    site.put("/a.txt", "a", Content_Type="text/plain")
    fetch(start="/")
    assert sorted(files(mirror)) == ["a.txt", "index.htm"]
