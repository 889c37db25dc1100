"""A documentation site on this machine, and time that passes only when somebody waits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType
from urllib.parse import unquote

from generator.errors import LocatedError
from generator.fetch.summary import Summary

Fetch = Callable[..., Summary]


@dataclass(slots=True)
class Page:
    """An answer; with an ETag or a date, 304 to a request that has it already."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html"})

    def given(self, sent: Message) -> tuple[int, bytes]:
        pairs = (("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since"))
        if any(self.headers.get(a) and self.headers[a] == sent[b] for a, b in pairs):
            return 304, b""
        return self.status, self.body

    def send(self, handler: BaseHTTPRequestHandler) -> None:
        status, body = self.given(handler.headers)
        handler.send_response(status)
        for name, value in self.headers.items():
            handler.send_header(name, value)
        if status != 304:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


class Site:
    """Pages by their decoded path, and the requests with their headers."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.pages: dict[str, Page | Callable[[BaseHTTPRequestHandler], None]] = {}
        self.other: Callable[[BaseHTTPRequestHandler], None] | None = None
        self.asked: list[tuple[str, Message]] = []
        self.clients: set[object] = set()

    def put(
        self,
        path: str,
        body: str | bytes = b"",
        status: int = 200,
        headers: Mapping[str, str] = MappingProxyType({}),
        **named: str,
    ) -> None:
        """A page, HTML unless a header says something else."""
        data = body.encode() if isinstance(body, str) else body
        every = {name.replace("_", "-"): value for name, value in named.items()} | dict(headers)
        self.pages[path] = Page(data, status, {"Content-Type": "text/html"} | every)

    def link(self, path: str, *targets: str, **headers: str) -> None:
        """A page of links."""
        body = "<p>" + "".join(f"<a href='{target}'>x</a>" for target in targets)
        self.put(path, body, headers={name.replace("_", "-"): v for name, v in headers.items()})

    def redirects(self, first: str, count: int, last: str) -> None:
        """A path that redirects so many times before it leads to another path."""
        steps = [first, *(f"{first}.{number}.htm" for number in range(1, count)), last]
        for path, target in pairwise(steps):
            self.put(path, status=302, Location=target)

    @property
    def paths(self) -> list[str]:
        """The paths of the requests, but for robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append((handler.path, handler.headers))
        self.clients.add(handler.client_address)
        page = self.pages.get(unquote(handler.path), self.other)
        if callable(page):
            page(handler)
            return
        (page or Page(b"not here", 404)).send(handler)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    site: Site

    def do_GET(self) -> None:
        self.site.answer(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class Server(ThreadingHTTPServer):
    """Says nothing of clients that hang up, as they do when they have seen enough."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class Clock:
    """Time that only sleeping moves."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.seconds

    def time(self) -> float:
        return 1_800_000_000 + self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


def files(folder: Path) -> dict[str, bytes]:
    """The pages of a mirror."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != ".fetch.jsonl"
    }


def problems(errors: list[LocatedError]) -> list[str]:
    """The lines that are printed for errors."""
    return [str(error) for error in errors]


def reasons(summary: Summary) -> list[str]:
    """The reasons of dead links."""
    return [error.problem.partition(" is dead, ")[2] for error in summary.dead]
