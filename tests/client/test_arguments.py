"""Arguments as Python has them: sequences, mappings, datetimes, options, the environment."""

from __future__ import annotations

import inspect
from collections import deque
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any

import msgspec
import pytest

import icws
from icws import models
from icws._runtime.encoding import encode
from icws._runtime.requests import header_value, query_of
from icws_sandbox import Sandbox
from tests.both_forms import both, run
from tests.client.raw_server import RawServer, answer, log_in

NOON = datetime(2026, 3, 1, 13, 0, 5, tzinfo=timezone(timedelta(hours=1)))
USER = models.QueueId(queue_type=models.QueueType.User, queue_name="ada")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with Sandbox(features={"interactions": 12}) as address:
        yield address


def client_of(form: str, *args: Any, **settings: Any) -> Any:
    return (
        icws.AsyncClient(*args, **settings) if form == "async" else icws.Client(*args, **settings)
    )


@both
def test_docstrings_say_what_is_required_of_the_properties_of_a_body(form: str, url: str) -> None:
    """`help` shows the implementation, whose properties all have a default."""
    client = client_of(form, url)
    for method, stated in [
        (client.configuration.users.watch, "configuration_ids, properties, rights_filter"),
        (client.configuration.users.update_password, "password"),
    ]:
        assert f"Required without it: {stated}." in " ".join(inspect.getdoc(method).split())
    assert "Required without" not in inspect.getdoc(client.configuration.users.create)


@both
def test_docstrings_tell_the_arguments_apart(form: str, url: str) -> None:
    client = client_of(form, url)
    for method, stated in [
        (client.alerts.alert_catalog.alert_sets.update, "alert_set_id_2: alertSetId in the body."),
        (client.licenses.acquire, "license_list: Number of them: at least 1."),
        (client.directories.watch, "subscription_id: The id of the subscription; None: a new one."),
        (client.wfm.data.get, "select: The kinds of data to return, separated by commas."),
        (client.ipa.at, "ValueError for any version but 1."),
        (client.interactions.at, "ValueError for a version outside of 1 to 13."),
    ]:
        assert stated in " ".join(inspect.getdoc(method).split())


@both
def test_sequences_and_mappings_are_sent_as_lists_and_objects(form: str, url: str) -> None:
    run(form, _sequences, form, url)


async def _sequences(form: str, url: str) -> None:
    async with client_of(form, url) as client:
        await client.log_in(user_id="ada", password="secret")
        call = models.CreateCallParameters(
            target="+49305550100", additional_attributes=MappingProxyType({"Reason": "Refund"})
        )
        created = await client.interactions.create(call)
        select = ("Reason", icws.attributes.STATE)
        answer = await client.interactions.get(created.interaction_id, select=select)
        assert answer.attributes["REASON"] == "Refund"
        assert icws.attributes.State(answer.attributes["eic_state"]).name == "PROCEEDING"
        await client.queues.subscribe("q", queue_ids=deque([USER]), attribute_names=select)
        number: Any = [1]
        with pytest.raises(TypeError, match="query parameter select is a int"):
            await client.interactions.get(created.interaction_id, select=number)
        with pytest.raises(icws.FeatureVersionError):  # also in a sequence that is no list
            await client.interactions.consult.create(
                created.interaction_id, target="1", queue_id=USER
            )


@pytest.mark.parametrize("names", [{"Eic_State"}, "Eic_State", b"Eic_State", iter(["Eic_State"])])
def test_what_has_no_order_or_is_one_text_is_no_list(names: Any) -> None:
    body = models.QueueSubscriptionParameters(queue_ids=(USER,), attribute_names=names)
    with pytest.raises(TypeError, match="attribute_names does not accept"):
        encode(body)


@pytest.mark.parametrize("attributes", [{"Eic_Note": 5}, {"a": None}, {"a": "b", "c": ["d"]}])
def test_values_of_a_mapping_have_their_type(attributes: Any) -> None:
    words = r"attributes does not accept dict of (NoneType|int|list or str)"
    for given in (attributes, MappingProxyType(attributes)):
        with pytest.raises(TypeError, match=words.replace("dict", type(given).__name__)):
            encode(models.InteractionAttributesUpdate(attributes=given))
    with pytest.raises(
        TypeError, match=r"attribute_names does not accept list of int \(expected Sequence\[str\]\)"
    ):
        encode(models.QueueSubscriptionParameters(queue_ids=(USER,), attribute_names=[1]))  # type: ignore[list-item]


def test_what_was_received_otherwise_can_be_sent_back() -> None:
    wire = {"attributes": {"a": None, "b": "c"}, "new": [None]}
    received = models.InteractionAttributes.from_dict(wire)
    assert received.to_dict() == wire
    assert received.attributes["B"] == "c"
    assert received.to_dict() == wire
    names: dict[str, Any] = {"queueIds": [], "attributeNames": ["a", 5]}
    assert models.QueueSubscriptionParameters.from_dict(names).to_dict() == names


@both
def test_nothing_is_sent_of_a_mapping_with_a_wrong_value(form: str) -> None:
    run(form, _wrong_value, form)


async def _wrong_value(form: str) -> None:
    with RawServer([log_in(), answer(204)]) as server:
        async with client_of(form, server.url, policy="off") as client:
            await client.log_in(user_id="ada", password="secret")
            with pytest.raises(TypeError, match="attributes does not accept dict of int"):
                await client.interactions.update("1", attributes={"Eic_Note": 5})
            assert len(server.seen) == 1


def test_gates_look_into_every_collection() -> None:
    class Zoo(icws.Model):
        parts: Any

    table = icws.Client._gates
    gate = icws._runtime.gating.FeatureGate(table, {"interactions": 12}, "error")
    newer = models.CreateConsultParameters(target="1", queue_id=USER)
    for parts in (deque([newer]), MappingProxyType({"a": newer}), [newer], {"a": newer}):
        with pytest.raises(icws.FeatureVersionError, match="queueID"):
            gate.check("zoo.see", {}, Zoo(parts=parts))


def test_a_datetime_is_written_in_the_compact_form() -> None:
    wrap_up = models.WrapupAssignment(
        code="x", segment_id=1, time=NOON, user="ada", source_interaction_id="1"
    )
    assert wrap_up.time == "20260301T120005Z"
    assert '"time":"20260301T120005Z"' in wrap_up.to_json()
    assert msgspec.json.encode(wrap_up).decode() == wrap_up.to_json()
    wrap_up.time = NOON + timedelta(milliseconds=7)
    assert wrap_up.to_dict()["time"] == "20260301T120005.007Z"
    assert query_of({"since": NOON}) == "?since=20260301T120005Z"
    assert header_value("Since", NOON) == "20260301T120005Z"


def test_a_datetime_without_a_time_zone_is_refused_with_its_field() -> None:
    with pytest.raises(ValueError, match=r"WrapupAssignment\.time: .* no time zone"):
        models.WrapupAssignment(
            code="x", segment_id=1, time=datetime(2026, 3, 1), user="", source_interaction_id=""
        )


def test_a_datetime_is_no_text_of_another_kind() -> None:
    with pytest.raises(TypeError, match="does not accept datetime"):
        encode(models.QueueId(queue_type=models.QueueType.User, queue_name=NOON))  # type: ignore[arg-type]


@both
def test_a_datetime_is_taken_by_the_call(form: str) -> None:
    run(form, _datetimes, form)


async def _datetimes(form: str) -> None:
    with RawServer([log_in(), answer(200)]) as server:
        async with client_of(form, server.url, policy="off") as client:
            await client.log_in(user_id="ada", password="secret")
            await client.interactions.wrap_up_assignments.create(
                "1", code="x", segment_id=1, time=NOON, user="ada", source_interaction_id="1"
            )
            assert msgspec.json.decode(server.seen[1].body)["time"] == "20260301T120005Z"


def test_what_is_read_has_the_datetime_beside_the_text() -> None:
    info = models.HistoryItem.from_dict({"initiationTime": "2026-03-01T12:00:05.5Z"})
    assert info.initiation_time == "2026-03-01T12:00:05.5Z"
    assert info.initiation_time_datetime == datetime(2026, 3, 1, 12, 0, 5, 500_000, UTC)
    assert info.termination_time_datetime is None
    assert models.HistoryItem(initiation_time="").initiation_time_datetime is None
    with pytest.raises(ValueError, match=r"HistoryItem\.initiation_time: 'yesterday' is no"):
        print(models.HistoryItem(initiation_time="yesterday").initiation_time_datetime)
    assert "datetime" not in repr(info)
    assert info.to_dict() == {"initiationTime": "2026-03-01T12:00:05.5Z"}


@both
def test_a_version_can_be_a_variable(form: str, url: str) -> None:
    run(form, _version, form, url)


async def _version(form: str, url: str) -> None:
    async with client_of(form, url) as client:
        await client.log_in(user_id="ada", password="secret")
        view = client.interactions.at(int("8"))
        assert type(view) is type(client.interactions.at(8))
        with pytest.raises(icws.FeatureVersionError):
            client.interactions.at(int("13"))
        with pytest.raises(ValueError, match="this client has no interactions 99"):
            client.interactions.at(99)


@both
def test_an_area_has_options_of_its_own(form: str, url: str) -> None:
    run(form, _options, form, url)


async def _options(form: str, url: str) -> None:
    async with client_of(form, url) as client:
        await client.log_in(user_id="ada", password="secret")
        for area in (client.connection, client.connection.at(1)):
            hurried = area.with_options(timeout=1e-9, retries=0)
            assert type(hurried) is type(area)
            with pytest.raises(icws.TransportError):
                await hurried.version.get()
            await area.version.get()
        consult = client.interactions.at(8).with_options(headers={"X-Trace": "1"}).consult
        with pytest.raises(icws.FeatureVersionError):
            await consult.create("1", target="1", queue_id=USER)
        with pytest.raises(ValueError, match="timeout"):
            client.interactions.with_options(timeout=0)


VARIABLES = ("ICWS_URL", "ICWS_USER", "ICWS_PASSWORD")


@both
def test_the_environment_says_who_logs_in_where(
    form: str, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in zip(VARIABLES, (url, "ada", "secret"), strict=True):
        monkeypatch.setenv(name, value)
    run(form, _environment, form)


async def _environment(form: str) -> None:
    async with client_of(form, user_agent="wallboard/2.1 (tests)") as client:
        await client.log_in()
        assert client.logged_in
        grace = models.IcAuthConnectionRequestSettings(
            application_name="tests", user_id="grace", password="secret"
        )
        with pytest.raises(TypeError, match="settings and also user_id"):
            await client.log_in(grace, user_id="ada")
    async with client_of(form) as client:
        with pytest.raises(icws.BadRequestError):
            await client.log_in(password="wrong")
        await client.log_in(user_id="grace", application_name="mine")


@both
def test_arguments_come_before_the_environment(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in zip(VARIABLES, ("http://other:1", "other", "other"), strict=True):
        monkeypatch.setenv(name, value)
    run(form, _arguments_first, form)


async def _arguments_first(form: str) -> None:
    with RawServer([log_in()]) as server:
        async with client_of(form, server.url, policy="off", user_agent="my-app/1 x") as client:
            await client.log_in(user_id="ada", password="secret")
            body = msgspec.json.decode(server.seen[0].body)
            sent = body["userID"], body["password"], body["applicationName"]
            assert sent == ("ada", "secret", "my-app")


@pytest.mark.parametrize("kind", [icws.Client, icws.AsyncClient])
def test_without_arguments_and_environment_nothing_is_guessed(
    kind: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ValueError, match="ICWS_URL"):
        kind()
    monkeypatch.setenv("ICWS_URL", "")
    with pytest.raises(ValueError, match="ICWS_URL"):
        kind()


@both
def test_without_a_password_nothing_is_sent(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    run(form, _no_password, form)


async def _no_password(form: str) -> None:
    with RawServer([log_in()]) as server:
        async with client_of(form, server.url) as client:
            with pytest.raises(TypeError, match="ICWS_PASSWORD"):
                await client.log_in(user_id="ada")
        assert server.seen == []
