"""Models as data of a program: written and read under wire names, without loss; documented."""

from __future__ import annotations

import json
import pydoc
import subprocess
import sys
from collections import UserDict
from typing import Any

import msgspec
import pytest

from icws import UNSET, Model, UnknownObject, models
from icws._runtime.decoding import Decoder
from tests.client.test_models import CASES, ONE, Cat, read
from tests.embedded import client_plan
from tests.making import ROOT

FULL_MEMBER = models.FullChatMember(
    user_id="ada",
    chat_member_type=models.ChatMemberType.Internal,
    display_name="Ada",
    interaction_id="1001",
    is_typing=True,
)


def consult(**more: Any) -> models.CreateConsultParameters:
    return models.CreateConsultParameters(target="Sales", **more)


def test_a_model_is_data_under_wire_names() -> None:
    sales = models.QueueId(queue_type=models.QueueType.Workgroup, queue_name="Sales")
    body = consult(queue_id=sales)
    data = {"target": "Sales", "queueID": {"queueType": 2, "queueName": "Sales"}}
    assert body.to_dict() == data
    assert json.loads(body.to_json()) == data
    assert models.CreateConsultParameters.from_dict(data) == body
    assert models.CreateConsultParameters.from_json(body.to_json()) == body
    assert models.CreateConsultParameters.from_json(body.to_json().encode()) == body


def test_absent_and_null_stay_different() -> None:
    absent = models.ConfigurationId.from_dict({"id": "ada"})
    null = models.ConfigurationId.from_dict({"id": "ada", "displayName": None})
    assert (absent.display_name, null.display_name) == (UNSET, None)
    assert absent.to_json() == '{"id":"ada"}'
    assert null.to_dict() == {"id": "ada", "displayName": None}


@pytest.mark.parametrize("value", CASES)
def test_what_came_survives_as_data(value: dict[str, Any]) -> None:
    model = read(ONE, value)
    assert model.to_dict() == value
    assert json.loads(model.to_json()) == value
    assert type(model).from_dict(model.to_dict()) == model
    assert type(model).from_json(model.to_json()) == model


# msgspec refuses items of another kind, which the client keeps.
AGREED = [value for value in CASES if 3 not in value.get("friends", ())]


@pytest.mark.parametrize("value", AGREED)
def test_msgspec_agrees(value: dict[str, Any]) -> None:
    model = read(ONE, value)
    written = msgspec.json.encode(model)
    if b'"$' not in written:
        assert json.loads(written) == value
    else:  # it has no place for unknown data beside the fields, but reads what it wrote
        assert msgspec.json.decode(written, type=type(model)) == model


def test_a_mapping_that_is_no_dictionary_is_data_too() -> None:
    assert models.Error.from_dict(UserDict({"message": "no"})) == models.Error(message="no")


def test_derived_and_unknown_types_are_read_as_they_say() -> None:
    made = UnknownObject.from_dict({"__type": "urn:new", "a": 1})
    assert made.data == {"__type": "urn:new", "a": 1}
    assert UnknownObject.from_json(made.to_json()) == made
    full = FULL_MEMBER.to_dict()
    assert models.ChatMember.from_dict(full) == FULL_MEMBER


@pytest.mark.parametrize(
    ("data", "error", "said"),
    [
        ({}, ValueError, "QueueId: the required property 'queueType' is missing"),
        ({"queueType": 1, "queueName": 5}, ValueError, "QueueId: .*'queueName' has another type"),
        ({"__type": "urn:x", "queueType": 1}, ValueError, "QueueId: the data is no such object"),
        ([1], TypeError, "QueueId: the data is a list"),
        ("{}", TypeError, "QueueId: the data is a str"),
    ],
)
def test_data_that_is_no_such_object_is_refused(data: Any, error: Any, said: str) -> None:
    if said.endswith("no such object"):
        with pytest.raises(error, match="no such object"):
            Cat.from_dict(data)
        return
    with pytest.raises(error, match=said):
        models.QueueId.from_dict(data)


@pytest.mark.parametrize("text", ["", "nope", "[1]", '"x"', b"\xff", "[" * 100_000, "1e999"])
def test_a_text_that_is_no_such_object_is_refused(text: Any) -> None:
    with pytest.raises(ValueError, match="QueueId: ") as caught:
        models.QueueId.from_json(text)
    assert "response" not in str(caught.value)


def test_a_text_is_text_or_bytes() -> None:
    with pytest.raises(TypeError, match="QueueId: the text is a dict"):
        models.QueueId.from_json({})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [r'"\u0024data"', '"$data"', r'"\u0024additional_properties"'])
def test_a_server_cannot_set_what_only_msgspec_writes(name: str) -> None:
    data = f'[{{"message": "m", {name}: {{"errorId": "forged"}}}}]'.encode()
    (error,) = Decoder[Any](list[models.Error]).decode(data)
    assert error.error_id is UNSET
    assert json.loads(error.to_json()) == json.loads(data)[0]


def test_each_field_has_its_property() -> None:
    """Names that msgspec derives are those of the spec, in every class of the API."""
    for struct in client_plan().models.structs:
        cls = getattr(models, struct.name)
        stated = {field.name: field.wire for field in struct.fields}
        fields = zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
        assert dict(fields) == {"additional_properties": "$additional_properties", **stated}


def test_help_shows_the_fields_with_types_and_docstrings() -> None:
    shown = pydoc.plain(pydoc.render_doc(models.EmailResponseContent))
    assert "sender (EmailAddress): The sender." in shown
    assert "subject (str, optional): The subject line." in shown
    assert "bcc_recipients (Sequence[EmailAddress], optional): " in shown
    assert models.QueueId.__doc__ != models.EmailResponseContent.__doc__
    inherited = models.FullChatMember.__doc__ or ""
    assert "is_typing (bool): " in inherited
    assert "display_name" in inherited


def test_help_works_without_a_source() -> None:
    namespace: dict[str, Any] = {"Model": Model, "__name__": "typed_at_a_prompt"}
    exec("class Ape(Model):\n    'An ape.'\n    leg_count: int", namespace)  # noqa: S102
    assert namespace["Ape"].__doc__ == "An ape.\n\nAttributes:\n    leg_count (int)"


def test_a_union_lists_its_members() -> None:
    source = (ROOT / "generated/icws/models/_interactions.py").read_text("utf-8")
    assert "One of `ChatMember`, `FullChatMember`." in source
    login = models.BaseAuthConnectionRequestSettings
    assert models.IcAuthConnectionRequestSettings in login.__args__


def test_pydantic_is_not_needed() -> None:
    program = "import sys; sys.modules['pydantic'] = sys.modules['pydantic_core'] = None\n"
    program += "from icws import models; print(models.Error(message='').to_json())"
    command = [sys.executable, "-c", program]
    path = {"PYTHONPATH": str(ROOT / "generated")}
    done = subprocess.run(command, env=path, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ('{"message":""}\n', "")


def test_a_text_can_be_any_bytes_and_a_type_is_checked_where_the_class_has_one() -> None:
    text = b'{"queueType": 1, "queueName": "x"}'
    assert models.QueueId.from_json(bytearray(text)) == models.QueueId.from_json(text)
    other = {"__type": "urn:x", "queueType": 1, "queueName": "x"}
    assert models.QueueId.from_dict(other).to_dict() == other
    with pytest.raises(ValueError, match="no such object"):
        models.CreateCallParameters.from_dict({"__type": "urn:x", "target": "1"})
