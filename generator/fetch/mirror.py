"""The run: from the start URL along the links, each URL once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from generator.fetch.body import BodyError
from generator.fetch.errors import FetchError
from generator.fetch.folder import Folder
from generator.fetch.frontier import Frontier, Visit
from generator.fetch.kinds import page_suffixes
from generator.fetch.links import links_of_page, links_of_script
from generator.fetch.paths import HTML_SUFFIXES, Claims, PathError, local_path
from generator.fetch.robots import Robots, ask_robots
from generator.fetch.state import Record, State, validators
from generator.fetch.summary import Gone, Summary
from generator.fetch.transport import Answer, NoAnswerError, Transport
from generator.fetch.urls import resolve

MAX_PAGES = 20_000
MAX_SILENCE = 10

Progress = Callable[[Summary, str, int], None]


class _PageError(Exception):
    """One page could not be had; the others can."""


class Mirror:
    """A mirror of the site below `start` in a folder.

    `start` is normalised. `force` asks without conditions, forgets an interrupted run and takes a
    folder that has other pages; `prune` removes the files of pages that have gone. `progress` is
    told the URL that is asked for next, and how many wait. Raises FetchError for a folder that is
    not this mirror's.
    """

    def __init__(
        self,
        start: str,
        folder: Folder,
        transport: Transport,
        *,
        force: bool = False,
        prune: bool = False,
        max_pages: int = MAX_PAGES,
        progress: Progress | None = None,
    ) -> None:
        self._start = start
        self._folder = folder
        self._transport = transport
        self._force = force
        self._max_pages = max_pages
        self._progress = progress
        self._summary = Summary(pruned=prune)
        self._state = State(folder, start)
        if self._state.is_new and folder.has_pages() and not force:
            wrong = "has pages that no earlier run put there"
            raise FetchError(folder.root, wrong, "an empty folder, or --force")
        if force:
            self._state.done.clear()
        self._before = [each for each in self._state.known.values() if each.outcome == "page"]
        self._unlinked: set[str] = set()
        self._forgotten: set[str] = set()
        self._silence = 0
        self._claims = Claims()
        try:
            for record in (*self._before, *self._state.done.values()):
                if record.outcome == "page":
                    self._claims.claim(record.path, record.url)
        except PathError as error:
            raise FetchError(folder.root, str(error), "a state that no one has edited") from error

    def run(self) -> Summary:
        """Bring the folder up to date.

        Raises FetchError when the run cannot go on; the next one with the same start then goes on
        where this one stopped, as after an interruption.
        """
        self._frontier = Frontier(self._start, self._summary, self._meet_robots)
        with self._folder.locked():
            self._state.begin()
            try:
                self._visit_all()
            finally:
                self._state.close()
        return self._summary

    def _meet_robots(self, origin: str) -> Robots:
        robots = ask_robots(self._transport, origin)
        self._transport.slow_down(robots.delay)
        return robots

    def _visit_all(self) -> None:
        visited = 0
        while len(self._frontier) or self._add_unlinked():
            if visited == self._max_pages:
                self._summary.waiting = len(self._frontier)
                return
            visit = self._frontier.next()
            if self._progress is not None:
                self._progress(self._summary, visit.url, len(self._frontier))
            self._visit(visit)
            visited += 1
        self._finish()

    def _add_unlinked(self) -> bool:
        """Offer the pages of the last run that nothing links to any more; whether there are any.

        A page that a site removes is seldom linked, so only this finds that it has gone.
        """
        for record in self._before:
            if record.url not in self._frontier:
                self._unlinked.add(record.url)
                self._frontier.add(record.url, "")
                if not self._frontier.scope.holds(record.url):
                    self._note_gone(record, "out of scope")
        return len(self._frontier) > 0

    def _visit(self, visit: Visit) -> None:
        record = self._state.done.get(visit.url)
        if record is not None and self._is_done(record):
            self._summary.resumed += record.outcome == "page"
        else:
            try:
                record = self._ask(visit)
            except (_PageError, BodyError, PathError) as error:
                if visit.url == self._frontier.start:
                    raise FetchError(visit.url, str(error), "a page to start from") from error
                self._summary.failed.append((visit.url, str(error)))
                return
            self._state.add(record)
        self._follow(visit, record)

    def _is_done(self, record: Record) -> bool:
        """Whether an interrupted run got so far; a start that led nowhere is tried anew."""
        if record.url == self._frontier.start and record.outcome != "page":
            return False
        return self._is_intact(record)

    def _is_intact(self, record: Record) -> bool:
        """Whether the file of a page still is what was fetched."""
        if record.outcome != "page":
            return True
        data = self._folder.read(record.path)
        return data is not None and _digest(data) == record.sha256

    def _ask(self, visit: Visit) -> Record:
        """Ask for a URL, and put the page in its file. Raises _PageError and the like."""
        url = visit.url
        known = self._state.known.get(url)
        conditions = {}
        if known is not None and not self._force and self._is_intact(known):
            conditions = known.conditions()
        try:
            answer = self._transport.get(
                url, conditions, lambda answer: bool(visit.root or page_suffixes(url, answer))
            )
        except NoAnswerError as error:
            self._note_silence(str(error))
            raise _PageError(str(error)) from error
        self._silence = 0
        if answer.status == 304 and known is not None and conditions:
            return known
        if answer.redirect is not None:
            return Record(url, "redirect", target=resolve(url, answer.redirect) or "")
        if answer.status in (404, 410):
            return Record(url, "missing", status=answer.status)
        if answer.status != 200:
            raise _PageError(f"status {answer.status}")
        if visit.root:
            links = links_of_script(visit.root, answer.body)
            etag, modified = validators(answer)
            return Record(url, "script", etag=etag, modified=modified, links=links)
        return self._store(url, answer)

    def _note_silence(self, reason: str) -> None:
        self._silence += 1
        if self._silence == MAX_SILENCE:
            wrong = f"{reason}; no answer for {MAX_SILENCE} pages in a row"
            expected = "the same command later; it goes on from here"
            raise FetchError(self._frontier.scope, wrong, expected)

    def _store(self, url: str, answer: Answer) -> Record:
        """Put a page in its file; a file that has these bytes stays untouched."""
        suffixes = page_suffixes(url, answer)
        if not suffixes:
            return Record(url, "other")
        if not answer.body:
            raise _PageError("empty")
        path = local_path(self._frontier.scope.below(url), suffixes)
        path, owner = self._claims.claim(path, url)
        if self._folder.read(path) != answer.body:
            # A server that ignores case sends one page for both; that is no loss.
            if owner != url:
                raise _PageError(f"another page than {owner}, which has the same file name")
            self._folder.write(path, answer.body)
        return Record(url, "page", path, _digest(answer.body), *validators(answer))

    def _follow(self, visit: Visit, record: Record) -> None:
        """Count what a URL led to, and go on from there."""
        known = self._state.known.get(visit.url)
        if record.outcome == "page":
            self._count(record, known)
            self._follow_links(record)
            return
        if record.outcome == "script":
            for link in record.links:
                self._frontier.add(link, visit.url)
            return
        wrong = self._dead_end(visit, record)
        if known is not None and known.outcome == "page":
            self._note_gone(known, _reason(record))
        elif record.outcome == "other":
            self._summary.not_pages += 1
        elif wrong:
            self._summary.dead.append((visit.url, visit.referrer, wrong))

    def _note_gone(self, known: Record, reason: str) -> None:
        if self._folder.read(known.path) is None:
            self._forgotten.add(known.url)  # somebody has removed it already
        else:
            self._summary.gone.append(Gone(known.url, known.path, reason))

    def _dead_end(self, visit: Visit, record: Record) -> str:
        """Why there is no page behind a URL; nothing if a redirect leads on."""
        if record.outcome == "redirect":
            return self._frontier.redirect(visit, record.target)
        wrong = _reason(record)
        if visit.url == self._frontier.start:
            raise FetchError(visit.url, wrong, "a page to start from")
        return wrong

    def _count(self, record: Record, known: Record | None) -> None:
        if known is None:
            self._summary.new += 1
        elif known.sha256 == record.sha256:
            self._summary.unchanged += 1
        else:
            self._summary.changed += 1
        if record.url in self._unlinked:
            self._summary.unlinked.append(record.url)

    def _follow_links(self, record: Record) -> None:
        if not record.path.lower().endswith(HTML_SUFFIXES):
            return
        links = links_of_page(record.url, self._folder.read(record.path) or b"")
        for page in links.pages:
            self._frontier.add(page, record.url)
        for script in links.scripts:
            self._frontier.add_script(script, record.url)

    def _finish(self) -> None:
        """End the whole run: forget what was pruned, keep what could not be asked for."""
        records = {each.url: each for each in self._before if each.url not in self._forgotten}
        for record in self._state.done.values():
            if record.outcome in ("page", "script"):
                records[record.url] = record
        if self._summary.pruned:
            for gone in self._summary.gone:
                records.pop(gone.url, None)
            kept = {record.path for record in records.values()}
            for gone in self._summary.gone:
                if gone.path not in kept:
                    self._folder.remove(gone.path)
        self._state.finish(records.values())


def _reason(record: Record) -> str:
    if record.outcome == "missing":
        return f"status {record.status}"
    return f"redirects to {record.target}" if record.outcome == "redirect" else "no page"


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
