"""A run: from the start URL along the links, each URL once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from generator.errors import LocatedError
from generator.fetch.folder import Folder, file_path
from generator.fetch.frontier import Frontier, Skip, Visit
from generator.fetch.manifest import Manifest, Record
from generator.fetch.pages import HTML, Link, links_of_page, page_suffixes, pages_of_script
from generator.fetch.robots import Robots
from generator.fetch.summary import Summary
from generator.fetch.transport import PageUnavailable, Response, Transport
from generator.fetch.urls import path_of, resolve
from generator.read.pages import find_pages

MAX_PAGES = 20_000

Progress = Callable[[Summary, str, int], None]


@dataclass
class Mirror:
    """A mirror of the site below `start` in a folder.

    `start` is normalised. `force` asks without conditions, forgets an interrupted run and takes a
    folder that has other pages; `prune` removes the files of pages that are gone. `progress` gets
    the URL that is requested next, and how many wait. Raises LocatedError for a folder that is
    not this mirror's.
    """

    start: str
    folder: Folder
    transport: Transport
    force: bool = False
    prune: bool = False
    max_pages: int = MAX_PAGES
    progress: Progress = lambda summary, url, waiting: None

    def __post_init__(self) -> None:
        self._manifest = Manifest(self.folder, self.start)
        if self._manifest.is_new and find_pages(self.folder.root) and not self.force:
            problem = "it has pages that no earlier run put there"
            raise LocatedError(str(self.folder.root), problem, "an empty folder, or --force")
        if self.force:
            self._manifest.done.clear()
        for record in (*self._manifest.known.values(), *self._manifest.done.values()):
            if record.outcome == "page":
                self.folder.claim(record.path, record.url)

    def run(self) -> Summary:
        """Bring the folder up to date.

        Raises LocatedError when the run cannot go on; the next one with the same start then goes
        on where this one stopped, as after an interruption.
        """
        self._frontier = Frontier(self.start, lambda url: Robots(url, self.transport))
        self._summary = Summary(self.prune, skipped=self._frontier.skipped)
        scope = self._frontier.scope
        with self.folder.locked(), self._manifest.recording():
            visited = 0
            while self._frontier or self._add_unlinked():
                if visited == self.max_pages:
                    self._summary.waiting = len(self._frontier)
                    break
                visit = self._frontier.next()
                self.progress(self._summary, visit.url, len(self._frontier))
                self._visit(visit)
                visited += 1
            else:
                self._finish()
        if self._frontier.scope != scope:
            self._summary.moved = self._frontier.scope
        return self._summary

    def _add_unlinked(self) -> bool:
        """Offer the pages of the last run that nothing links to any more; whether there are any.

        A page that a site removes is seldom linked, so only this finds that it is gone.
        """
        for record in list(self._manifest.known.values()):
            if record.outcome == "page" and record.url not in self._frontier:
                self._frontier.add(Link(record.url))
                if not record.url.startswith(self._frontier.scope):
                    self._note_gone(record, f"it is {Skip.SCOPE}")
        return len(self._frontier) > 0

    def _visit(self, visit: Visit) -> None:
        record = self._manifest.done.get(visit.url)
        if record is not None and self._is_done(record):
            self._summary.resumed += record.outcome == "page"
        else:
            try:
                record = self._request(visit)
            except PageUnavailable as error:
                if visit.url == self._frontier.start:
                    raise
                self._summary.failed.append(error)
                return
            self._manifest.add(record)
        if record.outcome == "page":
            self._count(visit, record)
            if record.path.lower().endswith(HTML):
                for link in links_of_page(record.url, self.folder.read(record.path) or b""):
                    self._frontier.add(link, record.url)
        elif record.outcome == "script":
            for url in record.links:
                self._frontier.add(Link(url), record.url)
        else:
            self._note_dead_end(visit, record)

    def _is_done(self, record: Record) -> bool:
        """Whether an interrupted run got so far; a start that led nowhere is tried anew."""
        is_dead_start = record.url == self._frontier.start and record.outcome != "page"
        return not is_dead_start and self._is_intact(record)

    def _is_intact(self, record: Record) -> bool:
        """Whether the file of a page still is what was fetched."""
        if record.outcome != "page":
            return True
        data = self.folder.read(record.path)
        return data is not None and _digest(data) == record.sha256

    def _request(self, visit: Visit) -> Record:
        """Request a URL, and put the page in its file. Raises PageUnavailable."""
        url = visit.url
        known = self._manifest.known.get(url)
        if known is not None and (self.force or not self._is_intact(known)):
            known = None
        response = self.transport.get(
            url,
            known.conditions if known else {},
            lambda headers: bool(visit.root or page_suffixes(url, headers)),
        )
        if response.status == 304 and known is not None and known.conditions:
            return known
        if response.redirect:
            target = resolve(url, response.redirect)
            return Record(url, "redirect", target=target, problem=f"it redirects to {target}")
        problem = f"the server answers {response.status}"
        if response.status in (404, 410):
            return Record(url, "missing", problem=problem)
        if response.status != 200:
            raise PageUnavailable(url, problem)
        if visit.root:
            links = pages_of_script(visit.root, response.body.decode("utf-8", "replace"))
            return Record(url, "script", conditions=response.conditions, links=links)
        return self._store(url, response)

    def _store(self, url: str, response: Response) -> Record:
        """Put a page in its file; a file that has these bytes stays untouched."""
        suffixes = page_suffixes(url, response.headers)
        if not suffixes:
            return Record(url, "other", problem="it is not a page")
        if not response.body:
            raise PageUnavailable(url, "the page is empty")
        path = file_path(path_of(url).removeprefix(path_of(self._frontier.scope)), suffixes)
        path, owner = self.folder.claim(path, url)
        # A server that ignores case sends one page for both; that is no loss.
        if owner != url and self.folder.read(path) != response.body:
            raise PageUnavailable(url, f"it has the same file name as {owner}, another page")
        self.folder.write(path, response.body)
        return Record(url, "page", path, _digest(response.body), response.conditions)

    def _count(self, visit: Visit, record: Record) -> None:
        known = self._manifest.known.get(record.url)
        if known is None:
            self._summary.new += 1
        elif known.sha256 == record.sha256:
            self._summary.unchanged += 1
        else:
            self._summary.changed += 1
        if known is not None and not visit.referrer and visit.url != self._frontier.start:
            self._summary.unlinked.append(visit.url)

    def _note_dead_end(self, visit: Visit, record: Record) -> None:
        """Note a URL without a page, or go on where a redirect leads."""
        problem = record.problem
        if record.outcome == "redirect":
            problem = self._frontier.redirect(visit, record.target)
        if problem and visit.url == self._frontier.start:
            raise LocatedError(visit.url, problem, "a page to start from")
        known = self._manifest.known.get(visit.url)
        if known is not None and known.outcome == "page":
            self._note_gone(known, record.problem)
        elif record.outcome == "other":
            self._summary.skipped[Skip.NO_PAGE] += 1
        elif problem:
            dead = f"the link to {visit.url} is dead, {problem}"
            self._summary.dead.append(LocatedError(visit.referrer, dead))

    def _note_gone(self, known: Record, problem: str) -> None:
        if self.folder.read(known.path) is None:
            del self._manifest.known[known.url]  # somebody has removed it already
        else:
            self._summary.gone.append(msgspec.structs.replace(known, problem=problem))

    def _finish(self) -> None:
        """End the whole run: keep what failed, and forget what is gone when it is pruned."""
        known, done = self._manifest.known.values(), self._manifest.done.values()
        records = {each.url: each for each in known if each.outcome == "page"}
        records |= {each.url: each for each in done if each.outcome in ("page", "script")}
        if self.prune:
            for gone in self._summary.gone:
                records.pop(gone.url, None)
            kept = {record.path for record in records.values()}
            for path in {gone.path for gone in self._summary.gone} - kept:
                self.folder.remove(path)
        self._manifest.finish(records.values())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
