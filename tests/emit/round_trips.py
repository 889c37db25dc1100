"""Runs in a clean interpreter against the client of the fixture spec."""

from __future__ import annotations

import json

import icws
from icws import UNSET, UnknownObject, models
from icws._gates import GATES
from icws._runtime.decoding import Decoder
from icws._runtime.encoding import to_wire
from icws._runtime.gating import Gate


def round_trip(type_: object, data: object) -> object:
    value = Decoder(type_).decode(json.dumps(data).encode())
    assert to_wire(value) == data, (to_wire(value), data)
    return value


EVIL = 'urn:"evil" + __import__("os")'
hostile = {
    "__type": EVIL,
    "type": "t",
    "from": "f",
    "class": "c",
    "cls": "k",
    "id": "1",
    "Id": 2,
    "None": True,
    "import": 1.5,
    "str": "s",
    "list": ["a"],
    "additional_properties": "own",
    'x"); import os #': "kept",
    "unknown": {"deep": [1]},
    "choice": {"__type": "urn:example:new", "x": 1},
}
value = round_trip(models.Hostile, hostile)
assert isinstance(value, models.Hostile)
assert (value.id, value.id_2, value.type, value.cls) == ("1", 2, "t", "k")
assert (value.from_, value.class_, value.none, value.import_) == ("f", "c", True, 1.5)
assert value.additional_properties_ == "own"
assert isinstance(value.choice, UnknownObject)
assert value.choice.type == "urn:example:new"
assert value.by_name is UNSET

tagged = {"__type": EVIL, "id": "1", "untagged": {"__type": "urn:example:tagged", "detail": "d"}}
assert isinstance(round_trip(models.Hostile, tagged).untagged, models.TaggedError)
untagged = {"__type": EVIL, "id": "1", "untagged": {"errorId": "e"}}
assert isinstance(round_trip(models.Hostile, untagged).untagged, models.Error)

messages = [
    {"__type": "urn:example:chat", "isDelta": True, "text": None},
    {"__type": "urn:example:nowhere", "x": 1},
    {"__type": "urn:example:chat"},
    {"__type": "urn:example:union", "part": {"__type": "urn:example:a", "n": 1}},
    {"__type": "urn:example:union", "part": {"__type": "urn:example:z"}},
]
chat, odd, bare, union, nested = round_trip(list[icws.AnyMessage], messages)
assert isinstance(odd, UnknownObject)
assert (chat.text, bare.text) == (None, UNSET)
assert isinstance(union.part, models.PartA)
assert isinstance(nested.part, UnknownObject)

assert models.Kind.None_ == 0
assert round_trip(list[models.Kind], [0, 99])[1] == 99
assert round_trip(models.ConsultParameters, {"note": None}).retries is UNSET
assert GATES.members["Kind"][1] == (Gate("interactions", 12),)
assert GATES.operations["interactions.consult"] == (Gate("interactions", 8),)
assert icws.MESSAGE_TYPES["urn:example:chat"] is models.ChatMessage
client = icws.Client("https://host.example")
assert client.connection is not None
