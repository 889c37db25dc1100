"""A run: from the start URL along the links, each URL once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from msgspec.structs import replace

from generator.errors import LocatedError
from generator.fetch.folder import Folder, file_path
from generator.fetch.frontier import Frontier, Skip, Visit
from generator.fetch.manifest import PAGES, Entry, Manifest, State
from generator.fetch.pages import HTML, links_of_page, page_suffixes, pages_of_script
from generator.fetch.robots import Robots
from generator.fetch.summary import Summary
from generator.fetch.transport import HttpResponse, PageUnavailable, Transport
from generator.fetch.urls import path_of, resolve
from generator.files import locked
from generator.read.finding import find_pages

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
            self._manifest.forget_run()
        for entry in self._manifest.entries.values():
            if entry.path:
                self.folder.claim(entry.path, entry.url)

    def run(self) -> Summary:
        """Bring the folder up to date.

        Raises LocatedError when the run cannot go on; the next one with the same start then goes
        on where this one stopped, as after an interruption.
        """
        self._frontier = Frontier(self.start, lambda url: Robots(url, self.transport))
        self._summary = Summary(self.prune, self._frontier.skipped)
        scope = self._frontier.scope
        with locked(self.folder.root, patience=0), self._manifest.recording():
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
        for entry in list(self._manifest.entries.values()):
            if entry.path and entry.url not in self._frontier:
                self._frontier.add(entry.url)
                if not entry.url.startswith(self._frontier.scope):
                    problem = f"it is {Skip.SCOPE}"
                    self._note(self._without_page(entry.url, "missing", problem), problem)
        return len(self._frontier) > 0

    def _visit(self, visit: Visit) -> None:
        entry = self._manifest.entries.get(visit.url) or Entry(visit.url)
        if self._is_done(entry):
            self._summary.resumed += entry.state in PAGES
        else:
            try:
                entry = self._request(visit, entry)
            except PageUnavailable as error:
                if visit.url == self._frontier.start:
                    raise
                self._summary.failed.append(error)
                return
            self._manifest.add(entry)
        self._summary.states[entry.state] += 1
        links = dict.fromkeys(entry.links, "")
        if entry.state in PAGES and entry.path.lower().endswith(HTML):
            links = links_of_page(entry.url, self.folder.read(entry.path) or b"")
        for url, root in links.items():
            self._frontier.add(url, entry.url, root=root)
        problem = entry.problem
        if entry.target is not None:
            problem = self._frontier.redirect(visit, entry.target)
        if problem and visit.url == self._frontier.start:
            raise LocatedError(visit.url, problem, "a page to start from")
        self._note(entry, problem, visit.referrer)

    def _is_done(self, entry: Entry) -> bool:
        """Return whether an interrupted run got so far; a start that led nowhere is tried anew."""
        is_dead_start = entry.url == self._frontier.start and entry.state not in PAGES
        return bool(entry.state) and not is_dead_start and self._is_intact(entry)

    def _is_intact(self, entry: Entry) -> bool:
        """Return whether the file of a page still is what was fetched."""
        if not entry.path:
            return True
        data = self.folder.read(entry.path)
        return data is not None and hashlib.sha256(data).hexdigest() == entry.sha256

    def _request(self, visit: Visit, known: Entry) -> Entry:
        """Request a URL, and put the page in its file. Raises PageUnavailable."""
        url = visit.url
        conditions = known.conditions if not self.force and self._is_intact(known) else {}
        response = self.transport.get(
            url, conditions, lambda headers: bool(visit.root or page_suffixes(url, headers))
        )
        if response.status == 304 and conditions:
            state: State = "unchanged" if known.path else "script"
            return replace(known, state=state, target=None, problem="")
        if response.redirect:
            target = resolve(url, response.redirect)
            return self._without_page(url, "redirect", f"it redirects to {target}", target)
        problem = f"the server answers {response.status}"
        if response.status in (404, 410):
            return self._without_page(url, "missing", problem)
        if response.status != 200:
            raise PageUnavailable(url, problem)
        if visit.root:
            links = pages_of_script(visit.root, response.body.decode("utf-8", "replace"))
            return Entry(url, "script", conditions=response.conditions, links=links)
        return self._store(url, response, known)

    def _store(self, url: str, response: HttpResponse, known: Entry) -> Entry:
        """Put a page in its file; a file that has these bytes stays untouched."""
        suffixes = page_suffixes(url, response.headers)
        if not suffixes:
            return self._without_page(url, "other", "it is not a page")
        if not response.body:
            raise PageUnavailable(url, "the page is empty")
        path = file_path(path_of(url).removeprefix(path_of(self._frontier.scope)), suffixes)
        path, owner = self.folder.claim(path, url)
        # A server that ignores case sends one page for both; that is no loss.
        if owner != url and self.folder.read(path) != response.body:
            raise PageUnavailable(url, f"it has the same file name as {owner}, another page")
        self.folder.write(path, response.body)
        digest = hashlib.sha256(response.body).hexdigest()
        state: State = "changed"
        if not known.path or known.state == "new":
            state = "new"
        elif known.sha256 == digest and known.state != "changed":
            state = "unchanged"
        return Entry(url, state, path, digest, response.conditions)

    def _without_page(
        self, url: str, state: State, problem: str, target: str | None = None
    ) -> Entry:
        """Return the entry of a URL without a page; a page is gone as long as its file is there."""
        known = self._manifest.entries.get(url) or Entry(url)
        if not known.path or self.folder.read(known.path) is None:
            return Entry(url, state, target=target, problem=problem)
        return replace(known, state="gone", target=target, problem=problem)

    def _note(self, entry: Entry, problem: str, referrer: str = "") -> None:
        """Note in the summary what the maintainer has to look at."""
        is_linked = referrer or entry.url == self._frontier.start
        if entry.state == "gone":
            self._summary.gone.append(entry)
        elif entry.state == "other":
            self._summary.skipped[Skip.NO_PAGE] += 1
        elif problem and referrer:
            dead = f"the link to {entry.url} is dead, {problem}"
            self._summary.dead.append(LocatedError(referrer, dead))
        elif entry.state in ("changed", "unchanged") and not is_linked:
            self._summary.unlinked.append(entry.url)

    def _finish(self) -> None:
        """End the whole run: keep what failed, and forget what is gone when it is pruned."""
        if self.prune:
            for entry in self._summary.gone:
                del self._manifest.entries[entry.url]
            kept = {entry.path for entry in self._manifest.entries.values()}
            for path in {entry.path for entry in self._summary.gone} - kept:
                self.folder.remove(path)
        self._manifest.finish()
