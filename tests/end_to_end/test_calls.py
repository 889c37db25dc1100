"""Calls over HTTP, in both forms, against servers of several ages."""

from __future__ import annotations

import inspect
import json
import operator
import re
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

import icws
import icws_sandbox
from icws import models
from tests.both_forms import both, run
from tests.client_areas import resources_of
from tests.end_to_end.contact_centre import contact_centre

SETTINGS = models.IcAuthConnectionRequestSettings(
    application_name="tests", user_id="ada", password="secret"
)
SALES = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
CALL = models.CreateCallParameters(target="+49305550100")
CONSULTED = {"consultId": "c", "consultInteractionId": "2"}
VERSIONS = (1, 6, 8, 13)


@pytest.fixture(params=VERSIONS)
def aged(request: pytest.FixtureRequest) -> Iterator[tuple[icws_sandbox.Sandbox, int]]:
    sandbox = icws_sandbox.Sandbox(features={"interactions": request.param})
    with sandbox:
        yield sandbox, request.param


@pytest.fixture
def sandbox() -> Iterator[icws_sandbox.Sandbox]:
    sandbox = icws_sandbox.Sandbox()
    with sandbox:
        yield sandbox


def bodies(sandbox: icws_sandbox.Sandbox, end: str) -> list[object]:
    """The bodies of the requests to paths with this end."""
    return [request.body for request in sandbox.requests if request.path.endswith(end)]


async def _call_what_the_version_has(url: str, version: int) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SETTINGS)
        assert client.features["interactions"] == version
        assert client.supports("interactions.consult.create") == (version >= 6)
        assert client.supports("interactions.consult.queueID") == (version >= 13)
        assert client.supports("InteractionRecordingSnippetCreatedMessage") == (version >= 13)
        created = await client.interactions.create(CALL)
        for since, later in (
            (6, lambda: client.interactions.consult.create(created.interaction_id, target="1")),
            (10, lambda: client.interactions.email.send(created.interaction_id)),
            (
                13,
                lambda: client.interactions.consult.create(created.interaction_id, queue_id=SALES),
            ),
        ):
            try:
                await later()
                refused = None
            except icws.FeatureVersionError as error:
                refused = error
            except icws.ApiError:
                refused = None  # the server had its reasons; it was asked
            assert (refused is None) == (version >= since), since
            if refused is not None:
                # The operation comes before its property, which came later.
                first = 6 if (since, version) == (13, 1) else since
                assert (refused.needs, refused.has) == (first, version)


@both
def test_what_the_server_is_too_old_for_is_not_sent(
    form: str, aged: tuple[icws_sandbox.Sandbox, int]
) -> None:
    sandbox, version = aged
    run(form, _call_what_the_version_has, sandbox.url, version)
    consults = bodies(sandbox, "/consult")
    assert len(consults) == (version >= 6) + (version >= 13)
    assert any("queueID" in str(body) for body in consults) == (version >= 13)


async def _view_of_each_version(url: str, version: int) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SETTINGS)
        for asked in (1, 6, 8, 13):
            if asked > version:
                with pytest.raises(icws.FeatureVersionError) as caught:
                    client.interactions.at(asked)
                assert (caught.value.needs, caught.value.has) == (asked, version)
                continue
            view = client.interactions.at(asked)
            assert hasattr(view.consult, "create") == (asked >= 6)
            assert hasattr(view, "record_snippet") == (asked >= 13)
            created = await view.create(CALL)
            assert created.interaction_id
            if 6 <= asked < 13:
                body = models.CreateConsultParameters(queue_id=SALES)
                with pytest.raises(icws.FeatureVersionError) as caught:
                    await view.consult.create(created.interaction_id, body)
                assert (caught.value.item, caught.value.has) == (
                    "interactions.consult.queueID",
                    asked,
                )
        for unknown in (0, 99, True, "8", 8.0):
            with pytest.raises((ValueError, TypeError)):
                client.interactions.at(unknown)


@both
def test_a_view_is_a_server_of_its_version(
    form: str, aged: tuple[icws_sandbox.Sandbox, int]
) -> None:
    sandbox, version = aged
    run(form, _view_of_each_version, sandbox.url, version)
    assert bodies(sandbox, "/consult") == []


async def _body_or_properties(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SETTINGS)
        body = models.HoldParameters(on=True)
        await client.interactions.hold("1", on=True)
        await client.interactions.hold("1", body)
        await client.interactions.hold("1", body=body)
        with pytest.raises(TypeError, match="the body and also on"):
            await client.interactions.hold("1", body, on=True)
        with pytest.raises(
            TypeError, match=r"the call lacks on \(expected it, or a body of class HoldP"
        ):
            await client.interactions.hold("1")
        # The first argument of a watch is its id.
        directory: Any = models.DirectorySubscriptionParameters(directory_id="company")
        with pytest.raises(
            TypeError, match=r"lacks directory_id \(expected it, or a body of class Dir"
        ):
            client.directories.watch(directory)
        client.directories.watch(None, directory)
        calls: Any = client.interactions
        unknown = icws.UnknownObject(data={"on": True})
        for other in (None, True, {"on": True}, unknown, models.MuteParameters(on=True)):
            with pytest.raises(TypeError, match="expected HoldParameters"):
                await calls.hold("1", other)
        for other in (None, "ada", {"target": "1"}, body):
            with pytest.raises(TypeError, match="expected CreateCall"):
                await calls.create(other)
        with pytest.raises(TypeError, match=r"the body is a str \(expected"):
            await client.log_in("ada")  # type: ignore[arg-type]
        await client.interactions.consult.create("1", target="1", call_made_stage=icws.UNSET)


@both
def test_a_body_is_an_object_or_its_properties(form: str) -> None:
    with contact_centre(interactions=12) as centre:
        centre.answer("POST", "/interactions/1/consult", 201, CONSULTED)
        run(form, _body_or_properties, centre.url)
    sent = [r.body for r in centre.after_log_in if r.body is not None]
    assert sent == [{"on": True}] * 3 + [{"target": "1"}]


async def _raw_responses(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SETTINGS)
        answer = await client.with_raw_response(client.interactions.create, CALL)
        assert isinstance(answer, icws.RawResponse)
        assert answer.status == 201
        assert answer.header("content-type") is not None
        assert json.loads(answer.body)["interactionId"] == answer.value.interaction_id
        assert "interactionId" not in repr(answer.response)
        call_id = answer.value.interaction_id
        empty = await client.with_raw_response(client.interactions.disconnect, call_id)
        assert (empty.value, empty.body) == (None, b"")
        with pytest.raises(icws.NotFoundError):
            await client.with_raw_response(client.interactions.hold, "nowhere", on=True)


@both
def test_raw_responses_come_on_request(form: str, sandbox: icws_sandbox.Sandbox) -> None:
    run(form, _raw_responses, sandbox.url)


async def _other_options(url: str) -> None:
    async with icws.AsyncClient(url) as client:
        await client.log_in(SETTINGS)
        marked = client.with_options(headers={"X-Trace": "one"}, timeout=5)
        await marked.interactions.hold("1", on=True)
        await client.interactions.hold("1", on=False)
        assert marked.session is client.session
        with pytest.raises(icws.FeatureVersionError):
            await marked.interactions.consult.create("1", queue_id=SALES)
        warned = marked.with_options(policy="warn")
        with pytest.warns(
            icws.FeatureVersionWarning, match="queueID needs interactions 13"
        ) as seen:
            await warned.interactions.consult.create("1", queue_id=SALES, target="1")
        assert [warning.filename for warning in seen] == [__file__]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            silent = client.with_options(policy="off").interactions
            await silent.consult.create("1", queue_id=SALES, target="1")


@both
def test_options_hold_for_the_copy_only(form: str) -> None:
    with contact_centre(interactions=12) as centre:
        centre.answer("POST", "/interactions/1/consult", 201, CONSULTED)
        run(form, _other_options, centre.url)
    holds = [r for r in centre.after_log_in if r.path.endswith("/hold")]
    assert [r.headers.get("X-Trace") for r in holds] == ["one", None]
    consults = [r.body for r in centre.after_log_in if r.path.endswith("/consult")]
    assert ["queueID" in body for body in consults] == [True, True]


def test_both_forms_have_the_same_surface() -> None:
    from icws.aio.client import AsyncClient

    pairs = [(AsyncClient, icws.Client)]
    plain_client, async_client = icws.Client("http://localhost"), AsyncClient("http://localhost")
    pairs += [
        (type(operator.attrgetter(name)(async_client)), type(one))
        for name, one in resources_of(plain_client).items()
    ]
    compared = 0
    for asynchronous, plain in pairs:
        names = {name for name in dir(asynchronous) if not name.startswith("_")}
        assert names == {name for name in dir(plain) if not name.startswith("_")}
        for name in names:
            one, other = getattr(asynchronous, name), getattr(plain, name)
            if callable(one):
                assert _signature(one) == _signature(other), name
                compared += 1
    assert compared > 700


def _signature(function: object) -> str:
    assert callable(function)
    return re.sub(r"Awaitable\[(\w+)\]", r"\1", str(inspect.signature(function))).replace(
        "Async", ""
    )
