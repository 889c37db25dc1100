"""What is still to be asked for: each URL once, and only what scope and robots.txt allow."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from generator.fetch.errors import FetchError
from generator.fetch.kinds import may_be_page
from generator.fetch.links import Script
from generator.fetch.robots import Robots
from generator.fetch.summary import Summary
from generator.fetch.urls import Scope, has_query

MAX_REDIRECTS = 10


@dataclass(frozen=True, slots=True)
class Visit:
    """A URL to ask for, and how it was found; `root` is set for a script that lists pages."""

    url: str
    referrer: str
    hops: int = 0
    root: str = ""


class Frontier:
    """The queue of a run, and all that was ever on it.

    What is refused is counted in the summary. `ask_robots` fetches the rules of an origin.
    Raises FetchError when the start must not be asked for.
    """

    def __init__(self, start: str, summary: Summary, ask_robots: Callable[[str], Robots]) -> None:
        self.start = start
        self.scope = Scope.of(start)
        self._summary = summary
        self._ask_robots = ask_robots
        self._robots = ask_robots(self.scope.origin)
        self._seen: set[str] = set()
        self._queue: deque[Visit] = deque()
        self._redirects: dict[str, str] = {}
        self.add(start, "")
        self._refuse_empty()

    def __len__(self) -> int:
        return len(self._queue)

    def __contains__(self, url: str) -> bool:
        """Whether the URL was ever offered, to be asked for or not."""
        return url in self._seen

    def next(self) -> Visit:
        """Take the URL that was found first."""
        return self._queue.popleft()

    def add(self, url: str, referrer: str, hops: int = 0) -> None:
        """Offer a page."""
        if url in self._seen:
            return
        self._seen.add(url)
        if not self.scope.holds(url):
            self._summary.outside += 1
        elif has_query(url):
            self._summary.queries += 1
        elif not may_be_page(url):
            self._summary.not_pages += 1
        elif not self._robots.allows(url):
            self._summary.forbidden += 1
        else:
            self._queue.append(Visit(url, referrer, hops))

    def add_script(self, script: Script, referrer: str) -> None:
        """Offer a script that may list pages."""
        if script.url in self._seen or not self.scope.holds(script.url):
            return
        self._seen.add(script.url)
        if self._robots.allows(script.url):
            self._queue.append(Visit(script.url, referrer, root=script.root))

    def redirect(self, visit: Visit, target: str) -> str:
        """Offer what a URL redirects to; returns why that leads nowhere, or nothing.

        A redirect of the start can move the start, but not to another place.
        """
        self._redirects[visit.url] = target
        if self._leads_back(visit.url):
            wrong = "redirects in a circle"
        elif visit.hops == MAX_REDIRECTS:
            wrong = f"more than {MAX_REDIRECTS} redirects"
        elif visit.url == self.start:
            self._move(target)
            return ""
        elif not self.scope.holds(target):
            wrong = f"redirects out of scope, to {target or 'what is no URL'}"
        else:
            self.add(target, visit.referrer, visit.hops + 1)
            return ""
        if visit.url == self.start:
            raise FetchError(visit.url, wrong, "a page to start from")
        return wrong

    def _leads_back(self, url: str) -> bool:
        target = self._redirects[url]
        passed: set[str] = set()
        while target in self._redirects and target not in passed and target != url:
            passed.add(target)
            target = self._redirects[target]
        return target == url

    def _move(self, target: str) -> None:
        scope = self.scope.moved(self.start, target)
        if scope is None:
            wrong = f"redirects out of scope, to {target or 'what is no URL'}"
            raise FetchError(self.start, wrong, "that URL as the start, if it is meant")
        if scope.origin != self.scope.origin:
            self._robots = self._ask_robots(scope.origin)
        if scope != self.scope:
            self._summary.moved = str(scope)
        self.start, self.scope = target, scope
        self.add(target, "", hops=len(self._redirects))
        self._refuse_empty()

    def _refuse_empty(self) -> None:
        if not self._queue:
            wrong = "robots.txt forbids it" if may_be_page(self.start) else "no page"
            raise FetchError(self.start, wrong, "a page to start from")
