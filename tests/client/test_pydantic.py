"""Models in pydantic and FastAPI: checked with places, dumped under wire names, documented."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated, Any

import fastapi
import pydantic
import pytest

import icws
from icws import UnknownObject, models
from tests.client.test_models_as_data import FULL_MEMBER

SALES = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
IC_AUTH = "urn:inin.com:connection:icAuthConnectionRequestSettings"


class Dial(pydantic.BaseModel):
    call: models.CreateCallParameters
    queues: list[models.QueueId] = []
    settings: models.BaseAuthConnectionRequestSettings | None = None


def test_objects_are_made_and_unknown_properties_survive() -> None:
    made = Dial.model_validate(
        {"call": {"target": "1", "new": {"a": None}}, "queues": [SALES, SALES.to_dict()]}
    )
    assert made.call == models.CreateCallParameters.from_dict({"target": "1", "new": {"a": None}})
    assert made.queues == [SALES, SALES]
    assert Dial(call=made.call).call is made.call
    assert Dial.model_validate_json(made.model_dump_json()) == made


def test_dumps_have_wire_names_and_nothing_that_is_absent() -> None:
    dumped = Dial(call=models.CreateCallParameters(target="1"), queues=[SALES]).model_dump()
    assert dumped["queues"] == [{"queueType": 2, "queueName": "Sales"}]
    assert dumped["call"] == {
        "__type": "urn:inin.com:interactions:createCallParameters",
        "target": "1",
    }


@pytest.mark.parametrize(
    ("data", "place"),
    [
        ({"call": {"target": 5}}, ("call", "target")),
        ({"call": 5}, ("call",)),
        ({"call": {"target": "1", "additionalAttributes": {"a": 1}}},
         ("call", "additionalAttributes", "a")),
        ({"call": {"target": "1"}, "queues": [{"queueType": "many", "queueName": "x"}]},
         ("queues", 0, "queueType")),
        ({"call": {"target": "1"}, "queues": [{"queueType": 1}]}, ("queues", 0, "queueName")),
        ({"call": {"__type": "urn:other", "target": "1"}}, ("call", "__type")),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(data: dict[str, Any], place: tuple[Any, ...]) -> None:
    with pytest.raises(pydantic.ValidationError) as caught:
        Dial.model_validate(data)
    assert place in [error["loc"] for error in caught.value.errors()]


def test_a_union_takes_its_members_and_unknown_types_but_no_broken_member() -> None:
    body: Any = {"__type": IC_AUTH, "applicationName": "a", "userID": "ada", "password": "p"}
    ada = Dial.model_validate({"call": {"target": "1"}, "settings": body}).settings
    assert isinstance(ada, models.IcAuthConnectionRequestSettings)
    new = Dial.model_validate({"call": {"target": "1"}, "settings": {"__type": "urn:new", "x": 1}})
    assert new.settings == UnknownObject(data={"__type": "urn:new", "x": 1})
    assert new.model_dump()["settings"] == {"__type": "urn:new", "x": 1}
    with pytest.raises(pydantic.ValidationError, match="IcAuthConnectionRequestSettings"):
        Dial.model_validate({"call": {"target": "1"}, "settings": {**body, "userID": 5}})


def test_unknown_members_of_an_enumeration_survive() -> None:
    queue = pydantic.TypeAdapter(models.QueueId).validate_python({"queueType": 77, "queueName": ""})
    assert queue.queue_type == 77
    assert pydantic.TypeAdapter(models.QueueId).dump_python(queue)["queueType"] == 77


def test_derived_types_are_taken_where_their_base_is() -> None:
    data = FULL_MEMBER.to_dict()
    made = pydantic.TypeAdapter(models.ChatMember).validate_python(data)
    assert made == FULL_MEMBER


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_a_schema_has_the_properties_with_their_docstrings(mode: Any) -> None:
    schema = Dial.model_json_schema(mode=mode)["$defs"]
    queue = schema["QueueId"]
    assert set(queue["properties"]) == {"queueType", "queueName"}
    assert queue["required"] == ["queueType", "queueName"]
    assert queue["title"] == "QueueId"
    assert schema["CreateCallParameters"]["properties"]["target"]["description"]


def test_every_class_has_a_schema() -> None:
    """Recursive types, unions, dictionaries: pydantic takes them all."""
    names = ("User", "Workgroup", "StatisticsConfiguration", "QueueContentsMessage", "Error")
    for name in (name for name in names if name in models.__all__):
        pydantic.TypeAdapter(getattr(models, name)).json_schema()


def test_fastapi_takes_and_returns_models() -> None:
    app = fastapi.FastAPI()

    @app.post("/dial", response_model=models.CreateCallParameters)
    def dial(call: Annotated[models.CreateCallParameters, fastapi.Body()]) -> Any:
        return call

    status, body = ask(app, {"target": "1", "new": 1})
    assert status == 200
    assert body == {"target": "1", "new": 1, "__type": body["__type"]}
    status, body = ask(app, {"target": 5})
    assert status == 422
    assert body["detail"][0]["loc"] == ["body", "target"]
    schemas = app.openapi()["components"]["schemas"]
    assert "target" in schemas["CreateCallParameters"]["properties"]


def ask(app: Any, body: Any) -> tuple[int, Any]:
    """Post a body to /dial as an ASGI server does; return status and body of the response."""
    sent: list[Any] = []
    data = json.dumps(body).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(data))]
    scope = {"type": "http", "method": "POST", "path": "/dial", "headers": headers}
    scope |= {"query_string": b"", "http_version": "1.1", "scheme": "http", "raw_path": b"/dial"}

    async def receive() -> Any:
        return {"type": "http.request", "body": data, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent[0]["status"], json.loads(sent[1]["body"])


def test_python_names_are_taken_beside_wire_names() -> None:
    data = {"queue_ids": [{"queue_type": 2, "queueName": "Sales", "new": 1}], "attributeNames": []}
    made = pydantic.TypeAdapter(models.QueueSubscriptionParameters).validate_python(data)
    queue = models.QueueId.from_dict({**SALES.to_dict(), "new": 1})
    assert made.queue_ids == [queue]
    assert made.additional_properties is icws.UNSET
    with pytest.raises(pydantic.ValidationError) as caught:
        pydantic.TypeAdapter(models.QueueId).validate_python({"queue_type": "2", "queue_name": ""})
    assert [error["loc"] for error in caught.value.errors()] == [("queueType",)]


def test_attributes_and_stored_sessions_are_read_and_dumped() -> None:
    attributes = pydantic.TypeAdapter(icws.Attributes)
    made = attributes.validate_python({"Eic_State": "C"})
    assert type(made) is icws.Attributes
    assert made["eic_state"] == "C"
    assert attributes.validate_json(attributes.dump_json(made)) == made
    assert attributes.json_schema()["type"] == "object"
    sessions = pydantic.TypeAdapter(icws.StoredSession)
    session = icws.StoredSession("http://x", "1", "t", {"a": "b"}, {"interactions": 3})
    assert sessions.validate_python(session) is session
    assert sessions.dump_python(session) == session.to_dict()
    assert sessions.validate_json(sessions.dump_json(session)) == session
    assert sessions.json_schema()["required"] == ["base_url", "session_id", "csrf_token"]
    with pytest.raises(pydantic.ValidationError):
        sessions.validate_python({"base_url": "http://x"})
