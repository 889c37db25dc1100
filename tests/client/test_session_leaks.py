"""Sessions do not leak: second log-ins, clients that nobody closed, deleted and given sessions."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import threading
import time
import warnings
from typing import Any

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.both_forms import both, run
from tests.client.forms import ADA
from tests.client.raw_server import GRANT, SECRETS, RawServer, answer, log_in

LONG = 20.0
OWN = [models.QueueId(queue_type=models.QueueType.User, queue_name="ada")]
CALL = models.CreateCallParameters(target="+49305550100")
VERSIONS = answer(200, {"features": [{"featureId": "connection", "version": 3}]})


async def _twice(sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, poll_interval=0.01) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with icws.AsyncListCache(watch) as queue:
            await queue.get(LONG)
            first = client.session.state.session_id
            await client.log_in(ADA)
            assert client.session.state.session_id != first
            assert len(sandbox.sessions) == 1
            await client.interactions.create(CALL)
            await queue.wait(lambda q: len(q.items) == 1, LONG)
            # The operation of the API does what log_in does.
            await client.connection.create(ADA)
            assert len(sandbox.sessions) == 1
            await client.interactions.create(CALL)
            await queue.wait(lambda q: len(q.items) == 2, LONG)
    assert len(sandbox.sessions) == 0


@both
def test_a_second_log_in_ends_the_first(form: str) -> None:
    sandbox = Sandbox()
    with sandbox:
        run(form, _twice, sandbox)


async def _leave_open(url: str, *, cached: bool, delivery: icws.DeliveryMode) -> None:
    client = icws.AsyncClient(url, delivery=delivery, poll_interval=0.01)
    await client.log_in(ADA)
    watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
    source: Any = watch.cache() if cached else watch
    await source.__aenter__()
    await source.get(LONG)
    del client
    gc.collect()
    assert [task for task in asyncio.all_tasks() if task.get_name() == "icws-fetcher"]
    await source.drain()


def _collected(told: list[warnings.WarningMessage]) -> bool:
    gc.collect()
    return any(warning.category is ResourceWarning for warning in told)


async def _forgotten(url: str, cached: bool, delivery: icws.DeliveryMode) -> None:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        await _leave_open(url, cached=cached, delivery=delivery)
        deadline = time.monotonic() + LONG
        while not _collected(told) and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
    assert [str(warning.message) for warning in told if "was not ended" in str(warning.message)]


def _leave_open_in_threads(url: str, cached: bool, delivery: icws.DeliveryMode) -> None:
    client = icws.Client(url, delivery=delivery, poll_interval=0.01)
    client.log_in(ADA)
    watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
    source: Any = watch.cache() if cached else watch
    source.__enter__()
    source.get(LONG)
    del client
    gc.collect()
    assert [thread for thread in threading.enumerate() if thread.name == "icws-fetcher"]


@both
@pytest.mark.parametrize("cached", [False, True])
@pytest.mark.parametrize("delivery", ["poll", "stream"])
def test_a_forgotten_client_with_an_open_watch_stops_fetching(
    form: str, cached: bool, delivery: icws.DeliveryMode
) -> None:
    sandbox = Sandbox()
    with sandbox as url:
        if form == "async":
            asyncio.run(_forgotten(url, cached, delivery))
            return
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            _leave_open_in_threads(url, cached, delivery)
            deadline = time.monotonic() + LONG
            while not _collected(told) and time.monotonic() < deadline:
                time.sleep(0.02)
        assert [one for one in told if "was not ended" in str(one.message)]
        seen = len(sandbox.requests)
        time.sleep(0.2)
        assert len(sandbox.requests) == seen


async def _refused(sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url) as client:
        await client.log_in(ADA)
        wrong = models.IcAuthConnectionRequestSettings(
            application_name="tests", user_id="ada", password="wrong"
        )
        with pytest.raises(icws.ApiError):
            await client.log_in(wrong)
        await client.interactions.create(CALL)


@both
def test_a_second_log_in_that_fails_leaves_the_first(form: str) -> None:
    sandbox = Sandbox()
    with sandbox:
        run(form, _refused, sandbox)


async def _again(server: RawServer) -> None:
    async with icws.AsyncClient(server.url) as client:
        await client.log_in(ADA)
        await client.log_in(ADA)
        assert client.session.state.session_id == "second"


@both
def test_a_first_session_that_cannot_be_ended_harms_nothing(form: str) -> None:
    second = answer(201, {**GRANT, "sessionId": "second", "features": []})
    with RawServer([log_in(), second, answer(503), answer(204)]) as server:
        run(form, _again, server)
        assert server.lines[2:] == [
            f"DELETE /icws/{SECRETS[0]}/connection",
            "DELETE /icws/second/connection",
        ]


def _forget(held: list[Any]) -> None:
    held.clear()
    gc.collect()


async def _left_open(url: str) -> None:
    await _leave_open(url, cached=False, delivery="poll")
    gc.collect()
    await asyncio.sleep(0.3)


@both
@pytest.mark.filterwarnings("ignore:a session with")
def test_what_is_forgotten_with_its_client_sends_nothing_more(form: str) -> None:
    """Fetching stops at once, also where the server would not answer the end of the watch."""
    sandbox = Sandbox()
    with sandbox as url:
        if form == "async":
            asyncio.run(_left_open(url))
        else:
            _leave_open_in_threads(url, cached=False, delivery="poll")
        for thread in threading.enumerate():
            if thread.name.startswith("icws-") and thread.name != "icws-sandbox":
                thread.join(LONG)
        gc.collect()
        assert not [seen for seen in sandbox.requests if seen.method == "DELETE"]


async def _dropped(url: str) -> None:
    client = icws.AsyncClient(url)
    await client.log_in(ADA)
    stored = client.export_session()
    copy = client.with_options(timeout=5)
    del client
    gc.collect()
    await copy.interactions.create(CALL)  # the copy has the session, so that nothing is lost yet
    held = [copy]
    del copy
    with pytest.warns(ResourceWarning, match=r"^a session with 127.0.0.1:\d+ was not ended \(ex"):
        _forget(held)
    async with icws.AsyncClient(url) as other:
        await other.resume(stored)


async def _left(url: str) -> None:
    client = icws.AsyncClient(url)
    await client.log_in(ADA)
    del client
    gc.collect()
    await asyncio.sleep(0.01)  # the loop closes the connections
    gc.collect()


@pytest.mark.filterwarnings("ignore:a session with")
def test_of_a_client_that_nobody_closed_its_http_library_says_nothing(
    caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    with Sandbox() as url:
        asyncio.run(_left(url))
    assert [r for r in caplog.records if r.name == "asyncio" and r.levelno > logging.DEBUG] == []
    assert [one for one in recwarn if "nclosed" in str(one.message)] == []


async def _closed(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(ADA)
    del client
    gc.collect()


@both
def test_a_client_that_nobody_closed_warns(form: str) -> None:
    with Sandbox() as url, warnings.catch_warnings(record=True) as shown:
        warnings.simplefilter("always")
        gc.collect()  # what other tests have left is no matter of this one
        shown.clear()
        run(form, _closed, url)
        ours = [one for one in shown if "was not ended" in str(one.message)]
        assert ours == []
        run(form, _dropped, url)


async def _deleted(sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, relogin=True, poll_interval=0.01) as client:
        await client.log_in(ADA)
        watch = client.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch as messages:
            await messages.get(LONG)
            await client.connection.delete()
            assert not client.logged_in
            async for _ in messages:
                pass  # it ends, as after log_out
        with pytest.raises(icws.IcwsError, match="needs a session"):
            await client.interactions.create(CALL)
    operations = [seen.operation for seen in sandbox.requests]
    assert operations.count("deleteConnection") == 1
    assert operations.count("createConnection") == 1


@both
def test_a_session_that_the_program_deletes_has_ended(form: str) -> None:
    sandbox = Sandbox()
    with sandbox:
        run(form, _deleted, sandbox)


async def _given(sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url) as first:
        with pytest.raises(icws.IcwsError, match="no session to hand out"):
            first.export_session()
        await first.log_in(ADA)
        features = first.features
        watch = first.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with watch as messages:
            await messages.get(LONG)
            stored = await first.detach()
            assert not first.logged_in
            async for _ in messages:
                pass
    text = json.dumps(stored.to_dict())
    async with icws.AsyncClient(sandbox.url) as second:
        await second.resume(icws.StoredSession.from_dict(json.loads(text)))
        assert second.logged_in
        assert second.features == features
        await second.interactions.create(CALL)
        watch = second.queues.watch("q", queue_ids=OWN, attribute_names=["Eic_State"])
        async with icws.AsyncListCache(watch) as queue:
            await queue.wait(lambda q: len(q.items) == 1, LONG)
    assert len(sandbox.sessions) == 0


@both
def test_a_session_can_be_given_to_another_client(form: str) -> None:
    sandbox = Sandbox()
    with sandbox:
        run(form, _given, sandbox)
        operations = [seen.operation for seen in sandbox.requests]
        assert operations.count("createConnection") == 1
        assert operations.count("deleteConnection") == 1


async def _resumed(server: RawServer) -> None:
    stored = icws.StoredSession(server.url, "one", "token", {"icws_1": "cookie"})
    async with icws.AsyncClient("http://127.0.0.1:1") as client:
        await client.resume(stored)
        assert client.features == {"connection": 3}
        again = icws.StoredSession(server.url, "two", "token", features={})
        await client.resume(again)


@both
def test_a_session_that_is_resumed_replaces_the_one_before(form: str) -> None:
    with RawServer([VERSIONS, answer(204)]) as server:
        run(form, _resumed, server)
        assert server.lines == [
            "GET /icws/connection/features",
            "DELETE /icws/one/connection",
            "DELETE /icws/two/connection",
        ]
        assert server.seen[1].headers["cookie"] == "icws_1=cookie"
        assert server.seen[1].headers["inin-icws-csrf-token"] == "token"


def test_a_stored_session_shows_no_secret() -> None:
    stored = icws.StoredSession(
        "http://user:pass-s3cret@cic:8018", SECRETS[0], SECRETS[1], {"icws_1": SECRETS[2]}
    )
    assert repr(stored) == "StoredSession('cic:8018')"
    assert icws.StoredSession.from_dict(stored.to_dict()) == stored


@pytest.mark.parametrize("data", [{}, {"base_url": 1}, [1], {**GRANT, "session_id": ["s3cret"]}])
def test_other_data_is_no_stored_session(data: Any) -> None:
    with pytest.raises(ValueError, match=r"^the data is no stored session: ") as caught:
        icws.StoredSession.from_dict(data)
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("base", ["cic", "ftp://cic", ""])
def test_a_stored_session_needs_a_base_url(base: str) -> None:
    with icws.Client("http://127.0.0.1:1") as client, pytest.raises(ValueError, match="base"):
        client.resume(icws.StoredSession(base, "one", "token"))
