"""Logging in and out, in both forms: credentials, what is sent, features."""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Iterator

import pytest

import icws
from icws import models
from icws_sandbox import Sandbox
from tests.client.forms import ADA, SECRET_ADA, Way, ways
from tests.client.raw_server import (
    COOKIE,
    FEATURES,
    GRANT,
    MEDIA,
    SECRETS,
    VERSION,
    Play,
    RawServer,
    answer,
    drop,
    log_in,
)

SEED = "6f9619ff-8b86-d011-b42d-00c04fc964ff"
LISTED = {"featureInfoList": FEATURES["features"]}


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    with sandbox:
        yield sandbox


async def _three_kinds(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport()) as client:
        assert not client.logged_in
        granted = await client.log_in(ADA)
        assert client.logged_in
        assert granted.user_id == "ada"
        token = await client.connection.create_unique_auth_token(auth_token_seed=SEED)
        by_token = models.AuthTokenConnectionRequestSettings(
            application_name="tests",
            auth_token=token.auth_token,
            auth_token_seed=SEED,
            auth_token_source_session=granted.session_id,
        )
        async with icws.AsyncClient(sandbox.url, transport=way.transport()) as other:
            assert (await other.log_in(by_token)).user_id == "ada"
            assert other.features == client.features != {}
        with pytest.raises(icws.BadRequestError) as used:
            await client.log_in(by_token)
        assert used.value.error_id == "error.request.connection.authenticationFailure"
        assert client.logged_in
    user = sandbox.connection._login.users["grace"]
    by_sign_on = models.SingleSignOnTokenConnectionRequestSettings(
        application_name="tests",
        single_sign_on_token=sandbox.on_loop(
            lambda: sandbox.connection._login.single_sign_on(user)
        ),
    )
    async with icws.AsyncClient(sandbox.url, transport=way.transport()) as client:
        assert (await client.log_in(by_sign_on)).user_id == "grace"
        await client.connection.get()


@ways
def test_three_kinds_of_credentials(way: Way, sandbox: Sandbox) -> None:
    way.run(_three_kinds, sandbox)
    # Everybody has logged out.
    assert len(sandbox.sessions) == 0


async def _in_and_out(way: Way, url: str) -> None:
    async with icws.AsyncClient(
        url, transport=way.transport(), language="de-DE", user_agent="mine/1"
    ) as client:
        await client.log_in(SECRET_ADA)
        await client.connection.version.get()
        await client.interactions.unsubscribe("1")
        raise KeyError("mine")


@ways
def test_what_a_session_sends(way: Way) -> None:
    renewed = (("Set-Cookie", "icws_1=two"), ("Set-Cookie", "other=three; Secure"))
    plays = [log_in(), answer(200, VERSION), answer(204, None, *renewed), answer(500)]
    # The log-out fails, and what ended the block is not hidden by that.
    with RawServer(plays) as server, pytest.raises(KeyError, match="mine"):
        way.run(_in_and_out, server.url)
    session = f"/icws/{SECRETS[0]}"
    assert server.lines == [
        "POST /icws/connection?include=features",
        "GET /icws/connection/version",
        f"DELETE {session}/messaging/subscriptions/interactions/1",
        f"DELETE {session}/connection",
    ]
    sent = [seen.headers for seen in server.seen]
    for headers in sent:
        assert headers["accept-language"] == "de-DE"
        assert headers["user-agent"] == "mine/1"
        assert headers["accept"] == "application/vnd.inin.icws+JSON"
    media = [headers.get("content-type") for headers in sent]
    assert media == [MEDIA, None, None, None]
    tokens = [headers.get("inin-icws-csrf-token") for headers in sent]
    assert tokens == [None, None, SECRETS[1], SECRETS[1]]
    first, later = f"icws_1={SECRETS[2]}", "icws_1=two; other=three"
    assert [headers.get("cookie") for headers in sent] == [None, first, first, later]


async def _says_its_name(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.connection.version.get()


@ways
def test_a_client_says_its_name_and_version(way: Way) -> None:
    with RawServer([answer(200, VERSION)]) as server:
        way.run(_says_its_name, server.url)
    expected = rf"icws-client/{re.escape(icws.__version__)} \w+/3\.\d+\.\d+ \({sys.platform}\)"
    assert re.fullmatch(expected, server.seen[0].headers["user-agent"])


async def _own_headers(way: Way, url: str) -> None:
    headers = {"cookie": "a=b", "inin-icws-csrf-token": "c", "X-Trace": "7", "accept": "x/y"}
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.with_options(headers=headers).connection.version.get()
        await client.log_in(ADA)
        await client.with_options(headers=headers).interactions.unsubscribe("1")


@ways
def test_headers_of_the_caller_do_not_replace_what_identifies_the_session(way: Way) -> None:
    with RawServer([answer(200, VERSION), log_in(), answer(204)]) as server:
        way.run(_own_headers, server.url)
    outside, _, inside, last = (seen.headers for seen in server.seen)
    assert (outside["cookie"], outside["inin-icws-csrf-token"]) == ("a=b", "c")
    assert inside["cookie"] == last["cookie"] == f"icws_1={SECRETS[2]}"
    assert inside["inin-icws-csrf-token"] == last["inin-icws-csrf-token"] == SECRETS[1]
    for headers in (outside, inside):
        assert (headers["x-trace"], headers["accept"]) == ("7", "x/y")
    assert "x-trace" not in last


async def _without_session(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5) as client:
        try:
            await client.log_in(ADA)
        finally:
            assert not client.logged_in
            assert not client.features


@ways
@pytest.mark.parametrize("result", [{}, {"sessionId": "a"}, {**GRANT, "csrfToken": "a\r\nb"}, []])
def test_an_answer_without_a_session_opens_none(way: Way, result: object) -> None:
    with RawServer([answer(201, result, COOKIE)]) as server:
        with pytest.raises(icws.LoginError, match="session"):
            way.run(_without_session, server.url)
        assert len(server.seen) == 1


async def _features_of_an_old_server(way: Way, url: str, expected: dict[str, int]) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=0) as client:
        await client.log_in(ADA)
        assert client.features == expected
        await client.interactions.unsubscribe("1")
        await client.interactions.unsubscribe("2")


@ways
def test_features_that_the_log_in_does_not_bring_are_asked_for_once(way: Way) -> None:
    with RawServer([answer(201, GRANT, COOKIE), answer(200, LISTED), answer(204)]) as server:
        expected = {f["featureId"]: f["version"] for f in FEATURES["features"]}
        way.run(_features_of_an_old_server, server.url, expected)
    assert server.lines[1] == "GET /icws/connection/features"
    assert len(server.seen) == 5


@ways
@pytest.mark.parametrize(
    "fault", [answer(404), answer(200, []), drop, answer(200, b"<", media="a/b")]
)
def test_a_server_without_a_list_of_features_is_worked_with(way: Way, fault: Play) -> None:
    with RawServer([answer(201, GRANT, COOKIE), fault, answer(204)]) as server:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            way.run(_features_of_an_old_server, server.url, {})
        told = [str(w.message) for w in caught if w.category is icws.FeatureVersionWarning]
    assert len(server.seen) == 5
    assert len(told) == 1
    assert "not known" in told[0]


@ways
def test_the_features_of_the_sandbox_come_without_being_included(
    way: Way, sandbox: Sandbox
) -> None:
    way.run(_without_include, sandbox.url)
    operations = [request.operation for request in sandbox.requests]
    assert operations == ["createConnection", "getFeatures", "deleteConnection"]


async def _without_include(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.log_in(ADA, include=())
        assert client.features["interactions"] == 13


async def _in_again(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        for _ in range(2):
            await client.log_in(ADA)
            assert client.features["connection"] > 0
            await client.log_out()
            assert client.features == {}
            with pytest.raises(icws.IcwsError, match="expected log_in before"):
                client.supports("interactions")
        # A session that is still open says nothing of the next server either.
        await client.log_in(ADA)
        await client.log_in(ADA)


@ways
@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_log_in_is_not_measured_by_the_server_of_the_session_before(
    way: Way, version: int
) -> None:
    sandbox = Sandbox(features={"connection": version})
    with sandbox as url:
        way.run(_in_again, url)
    logged_in = [seen.status for seen in sandbox.requests if seen.operation == "createConnection"]
    assert logged_in == [201] * 4


async def _ended_by_the_server(way: Way, url: str) -> None:
    async with icws.AsyncClient(url, transport=way.transport()) as client:
        await client.log_in(ADA)
        with pytest.raises(icws.UnauthorizedError):
            await client.connection.get()
        assert client.features == {}


@ways
def test_the_features_go_with_the_session(way: Way) -> None:
    with RawServer([log_in(), answer(401)]) as server:
        way.run(_ended_by_the_server, server.url)


async def _good_block(way: Way, url: str, done: list[str]) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), timeout=5) as client:
        await client.log_in(ADA)
        done.append("work")


async def _closed_by_hand(way: Way, url: str) -> None:
    client = icws.AsyncClient(url, transport=way.transport(), timeout=5)
    await client.log_in(ADA)
    try:
        await client.close()
    finally:
        assert not client.logged_in


@ways
@pytest.mark.parametrize(
    ("leaving", "error"), [(answer(500), icws.ServerError), (drop, icws.TransportError)]
)
def test_a_log_out_that_fails_undoes_no_block(
    way: Way, leaving: Play, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    done: list[str] = []
    with RawServer([log_in(), leaving]) as server:
        way.run(_good_block, server.url, done)
        assert len(server.seen) == 2
    assert done == ["work"]
    told = [record.getMessage() for record in caplog.records if record.name == "icws"]
    assert told == [f"log-out failed: {error.__name__}"]
    with RawServer([log_in(), leaving]) as server, pytest.raises(error):
        way.run(_closed_by_hand, server.url)


async def _copies(way: Way, sandbox: Sandbox) -> None:
    async with icws.AsyncClient(sandbox.url, transport=way.transport()) as client:
        await client.log_in(ADA)
        async with client.with_options(timeout=5) as copy:
            await copy.connection.version.get()
            async with copy.with_options(retries=0):
                pass
        await copy.close()
        assert client.logged_in
        await client.connection.get()
        assert len(sandbox.sessions) == 1


@ways
def test_a_copy_leaves_the_session_to_the_client_that_it_is_made_from(
    way: Way, sandbox: Sandbox
) -> None:
    way.run(_copies, sandbox)
    assert len(sandbox.sessions) == 0


async def _log_in_late(way: Way, url: str, retries: int) -> None:
    async with icws.AsyncClient(url, transport=way.transport(), retries=retries) as client:
        await client.log_in(ADA)


@ways
def test_a_log_in_that_could_not_be_sent_is_repeated(
    way: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    with RawServer([log_in(), answer(204)]) as free:
        port = free.port
    server = RawServer([log_in(), answer(204)], port=port)

    def begin(*_: object) -> float:
        server.__enter__()
        return 0.0

    for form in ("_async", "_sync"):
        monkeypatch.setattr(f"icws._runtime.{form}.sending.pause_before_retry", begin)
    with pytest.raises(icws.TransportError):
        way.run(_log_in_late, free.url, 0)
    try:
        way.run(_log_in_late, free.url, 1)
        assert len(server.seen) == 2
    finally:
        server.stop()
