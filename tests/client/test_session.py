"""A session against a real HTTP server."""

from __future__ import annotations

import json
import logging
import pickle
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec
import pytest

from icws._runtime import errors
from icws._runtime._sync.client import ClientBase
from icws._runtime.decoding import Decoder
from icws._runtime.gating import FeatureVersionError, Gate, GateTable
from icws._runtime.model import UNSET, Model, UnknownObject, UnsetType
from icws._runtime.operation import Operation, SessionOperations

MEDIA = "application/vnd.inin.icws+JSON; charset=utf-8"
LOGIN = {
    "csrfToken": "csrf-s3cret",
    "sessionId": "sid-s3cret",
    "features": [
        {"featureId": "interactions", "version": "12"},
        {"featureId": "connection", "version": 5},
        {"featureId": "bad"},
        7,
    ],
}


class Body(Model):
    target: str | UnsetType = UNSET
    queue_id: str | UnsetType = msgspec.field(default=UNSET, name="queueID")


class Plain(Model):
    message: str
    error_id: str | UnsetType = msgspec.field(default=UNSET, name="errorId")


CONSULT = "/icws/{sessionId}/interactions/{interactionId}/consult"
OPEN: Operation[Any] = Operation(
    "connection.open", "POST", "/icws/connection", Decoder(dict[str, Any]), needs_session=False
)
CLOSE: Operation[None] = Operation("connection.close", "DELETE", "/icws/{sessionId}/connection")
TALK: Operation[Any] = Operation(
    "interactions.consult",
    "POST",
    CONSULT,
    Decoder(dict[str, Any]),
    statuses={400: Decoder(Plain)},
    body=Body,
)
GATES = GateTable(properties={"Body": {"queueID": (Gate("interactions", 13),)}})


class Client(ClientBase):
    _gates = GATES
    _operations = SessionOperations(log_in=OPEN, log_out=CLOSE)


class Server(ThreadingHTTPServer):
    """Keeps the requests it gets; answers from a table of (status, headers, body)."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str, list[tuple[str, str]], bytes]] = []
        self.answers: dict[str, tuple[int, list[tuple[str, str]], bytes]] = {}

    def answer(self, method: str, status: int, body: Any = None, media: str = MEDIA) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.answers[method] = (status, [("Content-Type", media)], data)


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def handle_one(self) -> None:
        data = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.command, self.path, self.headers.items(), data))
        key = "LOGIN" if self.path.startswith("/icws/connection") else self.command
        status, headers, body = self.server.answers[key]
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if status != 204:
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = handle_one

    def log_message(self, *args: Any) -> None:
        """Keep the test output clean."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    server.answer("LOGIN", 201, LOGIN)
    server.answers["LOGIN"][1].extend(
        [
            ("Set-Cookie", "icws_session=one-s3cret; Path=/icws; HttpOnly"),
            ("Set-Cookie", "other=two; Secure"),
            ("Set-Cookie", "gone=x; Max-Age=0"),
            ("Set-Cookie", "nonsense"),
        ]
    )
    server.answer("POST", 200, {"ok": 1})
    server.answer("DELETE", 204)
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(server: Server) -> Iterator[Client]:
    made = Client(f"http://127.0.0.1:{server.server_port}", timeout=5)
    made._call(OPEN, body={"userID": "u"}, query={"include": ["features", "version"]})
    server.seen.clear()
    yield made
    made.session.forget()  # else a later test is warned of it
    made.session.sender.close()


def talk(client: Client, interaction: Any = "1", body: Any = None, **more: Any) -> Any:
    body = Body(target="5") if body is None else body
    return client.session.call(TALK, path={"interactionId": interaction}, body=body, **more)


def test_log_in(server: Server) -> None:
    client = Client(f"http://127.0.0.1:{server.server_port}/", language="de")
    assert client._call(OPEN, body={}, query={"include": ["features", "version"]}) == LOGIN
    assert client.features == {"interactions": 12, "connection": 5}
    method, path, headers, _ = server.seen[0]
    sent = dict(headers)
    assert (method, path) == ("POST", "/icws/connection?include=features,version")
    assert sent["Accept-Language"] == "de"
    assert sent["Content-Type"] == MEDIA
    assert "ININ-ICWS-CSRF-Token" not in sent
    assert "Cookie" not in sent
    client.session.forget()


def test_session_parts_are_sent(server: Server, client: Client) -> None:
    assert talk(client) == {"ok": 1}
    _, path, headers, data = server.seen[0]
    sent = dict(headers)
    assert path == "/icws/sid-s3cret/interactions/1/consult"
    assert sent["ININ-ICWS-CSRF-Token"] == "csrf-s3cret"
    assert sent["Cookie"] == "icws_session=one-s3cret; other=two"
    assert sent["Accept"] == "application/vnd.inin.icws+JSON"
    assert json.loads(data) == {"target": "5"}


def test_nothing_leaves_when_gated(server: Server, client: Client) -> None:
    with pytest.raises(FeatureVersionError, match="queueID needs interactions 13"):
        talk(client, body=Body(queue_id="q"))
    assert server.seen == []
    client.session.features = {"interactions": 13}
    talk(client, body=Body(queue_id="q"))
    assert len(server.seen) == 1


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, ["a"]])
def test_bad_path_values(server: Server, client: Client, value: Any) -> None:
    with pytest.raises((TypeError, ValueError)):
        talk(client, value)
    assert server.seen == []


@pytest.mark.parametrize("value", ["../../x", "a/b", "%2e%2e", "a?b#c", "ä\r\n", "\\.."])
def test_odd_path_values_stay_one_segment(server: Server, client: Client, value: str) -> None:
    talk(client, value)
    path = server.seen[0][1]
    assert path.count("/") == 5
    assert "?" not in path
    assert path.endswith("/consult")


def test_headers_and_query(server: Server, client: Client) -> None:
    for bad in ("a\r\nX-Evil: 1", "a\nb", "\0"):
        with pytest.raises(ValueError) as caught:
            talk(client, headers={"X-A": bad})
        assert "Evil" not in str(caught.value)
    with pytest.raises(ValueError):
        talk(client, query={"select": ["a,b"]})
    with pytest.raises(TypeError):
        talk(client, query={"select": None})
    assert server.seen == []
    query = {"a": UNSET, "b": [], "c": True, "d": ["x", "y&z"], "e": 5}
    talk(client, headers={"Range": "items=0-5", "X-B": UNSET, "accept-language": "fr"}, query=query)
    sent = {name.lower(): value for name, value in server.seen[0][2]}
    assert sent["range"] == "items=0-5"
    assert "x-b" not in sent
    assert sent["accept-language"] == "fr"
    assert server.seen[0][1].endswith("?c=true&d=x,y%26z&e=5")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, errors.UnauthorizedError),
        (403, errors.ForbiddenError),
        (404, errors.NotFoundError),
        (409, errors.ConflictError),
        (429, errors.TooManyRequestsError),
        (418, errors.ApiError),
        (410, errors.GoneError),
        (500, errors.ServerError),
        (503, errors.UnavailableError),
    ],
)
def test_errors(server: Server, client: Client, status: int, kind: type[errors.ApiError]) -> None:
    body = {"errorId": "error.x", "message": "no", "alternateHostList": ["h1", 2, "h2"]}
    server.answer("POST", status, body)
    with pytest.raises(errors.ApiError) as caught:
        talk(client)
    error = caught.value
    assert type(error) is kind
    assert error.status == status
    assert str(error) == f"interactions.consult: HTTP {status}, error.x: no"
    assert isinstance(error.body, UnknownObject)
    if isinstance(error, errors.UnavailableError):
        assert error.alternate_hosts == ("h1", "h2")


def test_errors_keep_the_answer(server: Server, client: Client) -> None:
    server.answer("POST", 409, {"errorId": "x"})
    with pytest.raises(errors.ConflictError) as conflict:
        talk(client)
    server.answers["POST"] = (200, [("Content-Type", MEDIA)], b"s3cret, and no JSON")
    with pytest.raises(errors.DecodeError) as unread:
        talk(client)
    for error in (conflict.value, unread.value):
        for twin in (error, pickle.loads(pickle.dumps(error))):
            assert isinstance(twin, (errors.ApiError, errors.DecodeError))
            assert twin.response is not None
            assert twin.response.header("content-type") == MEDIA
        assert "s3cret" not in repr(error) + repr(vars(error))
    assert unread.value.response is not None
    assert unread.value.response.body == b"s3cret, and no JSON"


def test_a_documented_body_that_is_missing(server: Server, client: Client) -> None:
    server.answer("POST", 204)
    with pytest.raises(errors.DecodeError, match="no body") as caught:
        talk(client)
    assert caught.value.response is not None
    assert caught.value.response.status == 204


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "Connection"])
def test_headers_of_the_connection_are_not_for_calls_to_say(client: Client, name: str) -> None:
    with pytest.raises(ValueError, match=name):
        client.with_options(headers={name: "1"})


def test_typed_and_odd_error_bodies(server: Server, client: Client) -> None:
    server.answer("POST", 400, {"message": "bad"}, "application/JSON")
    with pytest.raises(errors.BadRequestError) as caught:
        talk(client)
    assert isinstance(caught.value.body, Plain)
    server.answer("POST", 502, b"<html>", "text/html")
    with pytest.raises(errors.ServerError) as other:
        talk(client)
    assert other.value.body == b"<html>"
    assert other.value.error_id is None
    server.answer("POST", 200, b"<html>", "text/html")
    with pytest.raises(errors.DecodeError, match="media type"):
        talk(client)
    server.answer("POST", 302, b"")
    with pytest.raises(errors.ApiError):
        talk(client)


def test_log_out(server: Server, client: Client) -> None:
    with client:
        pass
    assert server.seen[0][:2] == ("DELETE", "/icws/sid-s3cret/connection")
    assert not client.session.logged_in
    with pytest.raises(errors.IcwsError, match="expected log_in before"):
        talk(client)


def test_log_out_never_masks(server: Server, client: Client) -> None:
    server.answer("DELETE", 500, {})
    with pytest.raises(KeyError, match="mine"), client:
        raise KeyError("mine")
    assert not client.session.logged_in


def test_no_secrets_shown(server: Server, client: Client, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="icws"):
        talk(client)
        server.shutdown()
        server.server_close()
        client.session.sender.close()
        with pytest.raises(errors.TransportError) as caught:
            talk(client)
    lines = [record.getMessage() for record in caplog.records if record.name == "icws"]
    assert len([line for line in lines if "no response" in line]) == 3  # nothing was sent: retried
    assert lines[0].startswith("interactions.consult 200 ")
    shown = [*lines, str(caught.value), repr(client), repr(client.session.state)]
    assert not any("s3cret" in text for text in shown)
    assert isinstance(caught.value.__cause__, ConnectionRefusedError)
    assert caught.value.__cause__.__traceback__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize("url", ["ftp://x", "http://", "http://u:p@x", "http://x?a", "http://x y"])
def test_bad_base_urls(url: str) -> None:
    with pytest.raises(ValueError):
        Client(url)
