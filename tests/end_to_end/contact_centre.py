"""A small real HTTP server that speaks enough of the protocol for the client's tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MEDIA_TYPE = "application/vnd.inin.icws+JSON"
SESSION, TOKEN, COOKIE = "1234567890", "QSB0b2tlbg==", "icws_904="


@dataclass
class Request:
    """The requests that arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass
class ContactCentre:
    """The server's state: what it can do, what it answers, what it was asked."""

    features: dict[str, int]
    url: str = ""
    requests: list[Request] = field(default_factory=list)
    answers: dict[tuple[str, str], tuple[int, Any]] = field(default_factory=dict)

    def answer(self, method: str, path: str, status: int, body: Any = None) -> None:
        """Set the answer for a path below the session."""
        self.answers[method, f"/icws/{SESSION}{path}"] = (status, body)

    @property
    def after_log_in(self) -> list[Request]:
        """The requests that came with a session."""
        return [r for r in self.requests if r.path.startswith(f"/icws/{SESSION}/")]


@contextmanager
def contact_centre(**features: int) -> Iterator[ContactCentre]:
    """Run a server on loopback that reports the given feature versions."""
    centre = ContactCentre(features)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(centre))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    centre.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield centre
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(centre: ContactCentre) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            raw = self.rfile.read(length)
            body = json.loads(raw) if raw else None
            path = self.path.split("?")[0]
            centre.requests.append(Request(self.command, self.path, dict(self.headers), body))
            if path == "/icws/connection":
                self._send(201, _connected(centre), (("Set-Cookie", f"{COOKIE}abc; path=/icws"),))
            elif not self._is_session():
                self._send(401, {"errorId": "error.request.session", "message": "No session."})
            else:
                self._send(*centre.answers.get((self.command, path), (204, None)))

        def _is_session(self) -> bool:
            return COOKIE in self.headers.get("Cookie", "") and (
                self.headers.get("ININ-ICWS-CSRF-Token") == TOKEN
            )

        def _send(self, status: int, body: Any, headers: tuple[tuple[str, str], ...] = ()) -> None:
            data = b"" if body is None else json.dumps(body).encode()
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            if data:
                self.send_header("Content-Type", f"{MEDIA_TYPE}; charset=utf-8")
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_PUT = do_POST = do_DELETE = _serve

        def log_message(self, *_: Any) -> None:
            """Keep the test output quiet."""

    return Handler


def _connected(centre: ContactCentre) -> dict[str, Any]:
    return {
        "csrfToken": TOKEN,
        "sessionId": SESSION,
        "features": [{"featureId": n, "version": v} for n, v in centre.features.items()],
    }
