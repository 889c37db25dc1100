"""The queue of a run: each URL once, and only those that scope and robots.txt allow."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple
from urllib.parse import urljoin

from generator.errors import LocatedError
from generator.fetch.pages import may_be_page
from generator.fetch.robots import Robots
from generator.fetch.urls import moved_scope, scope_of

MAX_REDIRECTS = 10


class Skip(StrEnum):
    """A reason not to follow a link."""

    SCOPE = "out of scope"
    ROBOTS = "forbidden by robots.txt"
    QUERY = "with a query"
    NO_PAGE = "not a page"


class Visit(NamedTuple):
    """A URL to request, the page that links to it, and the number of redirects in between.

    `root` is set for a script that lists pages, relative to it.
    """

    url: str
    referrer: str
    redirects: int = 0
    root: str = ""


class Frontier:
    """The queue, and all that was ever on it; the links that are refused are counted.

    `get_robots` fetches the rules of the site that a URL is on. Raises LocatedError when the
    start must not be requested.
    """

    def __init__(self, start: str, get_robots: Callable[[str], Robots]) -> None:
        self.start = self.scope = ""
        self.skipped: Counter[Skip] = Counter()
        self._get_robots = get_robots
        self._seen: set[str] = set()
        self._queue: deque[Visit] = deque()
        self._redirects: dict[str, str] = {}
        self._begin(start, scope_of(start), 0)

    def __len__(self) -> int:
        return len(self._queue)

    def __contains__(self, url: str) -> bool:
        """Return whether the URL was ever offered, to be requested or not."""
        return url in self._seen

    def next(self) -> Visit:
        """Take the URL that was found first."""
        return self._queue.popleft()

    def add(self, url: str, referrer: str = "", redirects: int = 0, root: str = "") -> None:
        """Offer a page, or with `root` a script that may list pages."""
        if url in self._seen:
            return
        self._seen.add(url)
        skip = self._skip(url, root)
        if skip is None:
            self._queue.append(Visit(url, referrer, redirects, root))
        elif not root:
            self.skipped[skip] += 1

    def redirect(self, visit: Visit, target: str) -> str:
        """Offer the target of a redirect; return the problem if that leads nowhere.

        A redirect of the start can move the start, but not out of the scope.
        """
        is_start = visit.url == self.start
        scope = (moved_scope(self.scope, visit.url, target) if is_start else None) or self.scope
        if self._closes_circle(visit.url, target):
            return "the server redirects in a circle"
        if visit.redirects == MAX_REDIRECTS:
            return f"the server redirects more than {MAX_REDIRECTS} times"
        if not target.startswith(scope):
            return f"the server redirects out of scope, to {target or 'no URL'}"
        self._redirects[visit.url] = target
        if is_start:
            self._begin(target, scope, visit.redirects + 1)
        else:
            self.add(target, visit.referrer, visit.redirects + 1)
        return ""

    def _closes_circle(self, url: str, target: str) -> bool:
        # A redirect that closes a circle is not noted, so this ends.
        while target != url and target in self._redirects:
            target = self._redirects[target]
        return target == url

    def _begin(self, start: str, scope: str, redirects: int) -> None:
        if urljoin(start, "/") != urljoin(self.start, "/"):
            self._robots = self._get_robots(start)
        self.start, self.scope = start, scope
        if skip := self._skip(start):
            raise LocatedError(start, f"it is {skip}", "a page to start from")
        self.add(start, redirects=redirects)

    def _skip(self, url: str, root: str = "") -> Skip | None:
        if not url.startswith(self.scope):
            return Skip.SCOPE
        if not root and "?" in url:
            return Skip.QUERY
        if not root and not may_be_page(url):
            return Skip.NO_PAGE
        return None if self._robots.allows(url) else Skip.ROBOTS
