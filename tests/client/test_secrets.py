"""Nothing that an error, a log line or a warning shows lets anybody into a session."""

from __future__ import annotations

import asyncio
import gc
import importlib
import io
import logging
import pickle
import pkgutil
import socket
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
import pytest
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

import icws
from icws import _runtime, models
from icws._runtime._async.http_transport import AiohttpTransport
from icws._runtime._sync.http_transport import Urllib3Transport
from icws._runtime.decoding import Decoder
from icws._runtime.operation import Operation
from tests.both_forms import run
from tests.client.forms import SECRET_ADA, Way, own_ways, shown, ways
from tests.client.raw_server import (
    GRANT,
    SECRETS,
    VERSION,
    Play,
    RawServer,
    Seen,
    answer,
    drop,
    hang,
    log_in,
    raw,
)

HEAD = "HTTP/1.1 200 X\r\nContent-Type: application/json\r\n"
CUT = raw(f"{HEAD}Content-Length: 99\r\nSet-Cookie: a={SECRETS[2]}\r\n\r\n{{".encode())
CUT_CHUNK = raw(f"{HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n[1,".encode())
NO_HEADERS = raw(f"HTTP/1.1 200 X\r\nno colon {SECRETS[2]}\r\nContent-Length: 0\r\n\r\n".encode())
SAID = {"message": "no", "sessionId": SECRETS[0], "csrfToken": SECRETS[1]}
BODY = models.CreateCallParameters(target="+49305550100")
EVENTS: Operation[Any] = Operation(
    "messaging.getMessages", "GET", "/icws/{sessionId}/messaging/messages"
)


FAULTS: dict[str, Play] = {
    "dropped": drop,
    "time-out": hang,
    "cut": CUT,
    "cut chunk": CUT_CHUNK,
    "nonsense": raw(b"nonsense\r\n\r\n"),
    "no headers": NO_HEADERS,
    "status": answer(500, SAID),
    "status as text": answer(502, f"<html>{SECRETS[0]}".encode(), media="text/html"),
    "over": answer(401, SAID),
    "unavailable": answer(503, {"alternateHostList": ["x"], **SAID}),
    "html": answer(200, b"<html>", media="text/html"),
    "no JSON": answer(200, f'{{"x": "{SECRETS[0]}'.encode()),
    "other JSON": answer(200, {"interactionId": {"sessionId": SECRETS[0]}}),
    "redirect": answer(302, None, ("Location", f"/icws/{SECRETS[0]}/x")),
}
ACTIONS: dict[str, Callable[[Any], Any]] = {
    "post": lambda client: client.interactions.create(BODY),
    "get": lambda client: client.connection.get(),
}


async def _fail(way: Way, url: str, action: str, seconds: float) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), timeout=seconds, retries=0
    ) as client:
        await client.log_in(SECRET_ADA)
        await ACTIONS[action](client)


@ways
@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("fault", FAULTS)
def test_no_failure_shows_a_secret(
    way: Way, fault: str, action: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with RawServer([log_in(), FAULTS[fault]]) as server:
        with pytest.raises(icws.IcwsError) as caught:
            way.run(_fail, server.url, action, 0.3 if fault == "time-out" else 10.0)
        # The server has seen what must not be shown.
        assert SECRETS[0] in server.seen[1].path
        assert server.seen[1].headers["inin-icws-csrf-token"] == SECRETS[1]
        assert SECRETS[2] in server.seen[1].headers["cookie"]
        assert SECRETS[3].encode() in server.seen[0].body
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []
    if isinstance(caught.value, icws.TransportError):
        cause = caught.value.__cause__
        assert cause is None or (type(cause).__module__ in ("builtins", "http.client"))
        assert cause is None or (isinstance(cause, OSError) and cause.__traceback__ is None)
        assert cause is None or (cause.__cause__, cause.__context__) == (None, None)
        assert caught.value.__context__ is None
        assert "urllib3" not in told
        assert "aiohttp/" not in told
    if way.over == "own":
        assert [secret for secret in SECRETS if secret in caplog.text] == []
    if (str(way), fault) == ("blocking-own", "status"):
        assert "/icws/…/" in caplog.text
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy)) == (type(caught.value), str(caught.value))


async def _fail_at_log_in(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=0.3) as client:
        await client.log_in(SECRET_ADA)


@ways
@pytest.mark.parametrize("fault", FAULTS)
def test_no_failing_log_in_shows_a_secret(
    way: Way, fault: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with RawServer([FAULTS[fault]]) as server, pytest.raises(icws.IcwsError) as caught:
        way.run(_fail_at_log_in, server.url)
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []
    if way.over == "own":
        assert [secret for secret in SECRETS if secret in caplog.text] == []


@ways
@pytest.mark.parametrize("part", [{"sessionId": ".."}, {"csrfToken": f"{SECRETS[1]}\n"}])
def test_no_unusable_grant_shows_a_secret(way: Way, part: dict[str, str]) -> None:
    plays = [answer(201, {**GRANT, **part})]
    with RawServer(plays) as server, pytest.raises(icws.LoginError) as caught:
        way.run(_fail_at_log_in, server.url)
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []


REFUSED: dict[str, Callable[[Any], Any]] = {
    "header": lambda client: client.with_options(
        headers={"X-Key": f"{SECRETS[4]}\n"}
    ).connection.get(),
    "path": lambda client: client.interactions.hold("..", on=True),
    "body": lambda client: client.log_in(
        models.IcAuthConnectionRequestSettings(
            application_name=7,  # type: ignore[arg-type]
            user_id="ada",
            password=SECRETS[3],
        )
    ),
    "password": lambda client: client.log_in(
        models.IcAuthConnectionRequestSettings(
            application_name="x",
            user_id="ada",
            password=[SECRETS[3]],  # type: ignore[arg-type]
        )
    ),
}


async def _refused(way: Way, url: str, action: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.log_in(SECRET_ADA)
        await REFUSED[action](client)


@ways
@pytest.mark.parametrize("action", REFUSED)
def test_no_mistake_of_the_caller_shows_a_secret(way: Way, action: str) -> None:
    with RawServer([log_in(), answer(204)]) as server:
        with pytest.raises((TypeError, ValueError)) as caught:
            way.run(_refused, server.url, action)
        assert len(server.seen) == 2
    told = shown(caught.value)
    assert [secret for secret in SECRETS if secret in told] == []


def _structs(base: type[msgspec.Struct] = msgspec.Struct) -> Iterator[type[msgspec.Struct]]:
    """Yield the structs of the runtime that have been imported."""
    for cls in base.__subclasses__():
        if cls.__module__.startswith("icws._runtime."):
            yield cls
        yield from _structs(cls)


def test_rich_shows_no_more_of_a_struct_than_its_repr() -> None:
    for module in pkgutil.walk_packages(_runtime.__path__, f"{_runtime.__name__}."):
        importlib.import_module(module.name)
    shy = {cls for cls in _structs() if "__repr__" in vars(cls)}
    assert len(shy) > 10
    assert {cls for cls in shy if cls.__rich_repr__ is msgspec.Struct.__rich_repr__} <= {Decoder}
    session = icws.StoredSession("http://cic1", SECRETS[0], SECRETS[1], {"a": SECRETS[2]})
    assert pretty_repr(session) == repr(session)


async def _rich_frames(url: str) -> None:
    async with icws.AsyncClient(url, retries=0) as client:
        await client.log_in(SECRET_ADA)
        await client.connection.get()


@pytest.mark.parametrize("form", ["async", "sync"])
def test_a_traceback_by_rich_shows_no_secret(form: str) -> None:
    plays = [log_in(), answer(500, SAID)]
    with RawServer(plays) as server, pytest.raises(icws.ServerError) as caught:
        run(form, _rich_frames, server.url)
    console = Console(file=io.StringIO(), width=1000)
    error = caught.value
    console.print(
        Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True)
    )
    assert isinstance(console.file, io.StringIO)
    told = console.file.getvalue()
    assert "_runtime" in told
    assert "locals" in told
    assert [secret for secret in SECRETS if secret in told] == []


async def _cancelled(url: str) -> None:
    asyncio.get_running_loop().slow_callback_duration = 0.0
    async with icws.AsyncClient(url, retries=0) as client:
        await client.log_in(SECRET_ADA)
        async with asyncio.timeout(0.2):
            await client.connection.get()


def test_a_cancelled_call_shows_no_secret_nor_does_asyncio(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    caplog.set_level(logging.DEBUG)
    with RawServer([log_in(), hang, answer(204)]) as server, pytest.raises(TimeoutError) as caught:
        asyncio.run(_cancelled(server.url))
    told = shown(caught.value)
    assert "CancelledError" in told
    assert "took" in caplog.text
    assert [secret for secret in SECRETS if secret in told + caplog.text] == []


async def _abandoned(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SECRET_ADA)
        await client.session.stream(EVENTS)
        gc.collect()
        task = asyncio.create_task(client.connection.get())
        await asyncio.wait([task])
        del task
        gc.collect()


def test_what_is_left_lying_shows_no_secret(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONASYNCIODEBUG", "1")
    caplog.set_level(logging.DEBUG)
    chunk = f"{HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n".encode()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with RawServer([log_in(), raw(chunk, keep=True), answer(500), answer(204)]) as server:
            asyncio.run(_abandoned(server.url))
            assert len(server.seen) == 4
        gc.collect()
    assert "never retrieved" in caplog.text
    told = caplog.text + "".join(str(warning.message) for warning in caught)
    assert [secret for secret in SECRETS if secret in told] == []


@contextmanager
def interrupting(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let this thread be interrupted where it reads from the network, as Ctrl-C does."""
    here, read = threading.current_thread(), socket.SocketIO.readinto

    def interrupt(stream: socket.SocketIO, buffer: Any) -> int | None:
        if threading.current_thread() is here:
            raise KeyboardInterrupt
        return read(stream, buffer)

    with monkeypatch.context() as patched:
        patched.setattr(socket.SocketIO, "readinto", interrupt)
        yield


def test_an_interrupt_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    held = threading.Event()

    def wait(connection: socket.socket, _: Seen) -> bool:
        held.wait(5)
        return False

    with RawServer([log_in(), wait]) as server, icws.Client(server.url, retries=0) as client:
        client.log_in(SECRET_ADA)
        with pytest.raises(KeyboardInterrupt) as caught, interrupting(monkeypatch):
            client.connection.get()
        held.set()
        client.session.state.cookies  # noqa: B018 - it is still there, and was not shown
        told = shown(caught.value)
        assert [secret for secret in SECRETS if secret in told] == []
        server.stop()
        with pytest.raises(icws.TransportError):
            client.log_out()


def test_nothing_shows_a_secret_by_its_repr() -> None:
    plays = [log_in(), answer(200, VERSION), answer(204)]
    with RawServer(plays) as server, icws.Client(server.url, relogin=True) as client:
        client.log_in(SECRET_ADA)
        kept = client.session._renewal._credentials
        things = [client, client.session, client.session.state, kept, SECRET_ADA]
        things += [client.with_raw_response(client.connection.version.get), client._options]
        told = "".join(repr(thing) for thing in things)
    assert [secret for secret in SECRETS if secret in told] == []


def test_the_log_of_urllib3_is_redacted_once_and_only_what_is_ours(
    caplog: pytest.LogCaptureFixture,
) -> None:
    Urllib3Transport()
    Urllib3Transport()
    logger = logging.getLogger("urllib3.connectionpool")
    assert len(logger.filters) == 1
    caplog.set_level(logging.DEBUG)
    line = '%s://%s:%s "%s %s %s" %s %s'
    for path in ("/other/icwsx/1?q=2", "/api/cic/icws/1-2_x/interactions/7?select=a", "/icws/9"):
        logger.debug(line, "http", "h", 1, "GET", path, "HTTP/1.1", 200, None)
    for path in ("/icws/connection?include=features", "/icws/connection/version"):
        logger.debug(line, "http", "h", 1, "GET", path, "HTTP/1.1", 200, None)
    logger.warning("Failed (url=%s): %s", "http://h/icws/1/x", ValueError("a=1"), exc_info=True)
    said = [record.getMessage().partition("GET ")[2].split(" ")[0] for record in caplog.records]
    assert said[:5] == [
        "/other/icwsx/1?q=2",
        "/api/cic/icws/…/interactions/7?…",
        "/icws/…",
        "/icws/connection?…",
        "/icws/connection/version",
    ]
    assert caplog.records[5].getMessage() == "Failed (url=http://h/icws/…/x): ValueError"
    assert caplog.records[5].exc_info is None


def test_the_lines_of_others_that_use_urllib3_are_left_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    Urllib3Transport()
    error = ValueError("theirs")
    line, url = "Retrying (%r) after %r: %s", "http://other/x?q=1"
    for name in ("urllib3.connectionpool", "urllib3.connection"):
        logging.getLogger(name).warning(line, 3, error, url, exc_info=error)
    for record in caplog.records:
        assert record.args == (3, error, url)
        assert record.getMessage() == f"Retrying (3) after ValueError('theirs'): {url}"
        assert record.exc_info is not None
    assert len(caplog.records) == 2


@own_ways
def test_the_public_names_show_no_library(way: Way) -> None:
    made = AiohttpTransport() if way.form == "async" else Urllib3Transport()
    for name in ("request", "stream", "close"):
        notes = getattr(type(made), name).__annotations__
        assert not any("urllib3" in str(note) or "aiohttp" in str(note) for note in notes.values())
