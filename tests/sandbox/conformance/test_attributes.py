"""Attributes that clients compute with: what is possible now, and when things happened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.centre.capabilities import STATES, Capability
from sandbox.clock import ManualClock
from tests.sandbox.made import MADE
from tests.sandbox.raw import Raw, logged_in

INTERACTIONS = "/icws/{sessionId}/interactions"
ON = {"on": True}
SUPERVISED = {"on": True, "supervisor": False}
OUTSIDE = {"target": "+493055501002"}
ACTIONS: dict[Capability, tuple[str, dict[str, Any] | None]] = {
    Capability.CONSULT: ("consult", OUTSIDE),
    Capability.DISCONNECT: ("disconnect", None),
    Capability.HOLD: ("hold", ON),
    Capability.LISTEN: ("listen", SUPERVISED),
    Capability.MESSAGING: ("send-to-voicemail", None),
    Capability.MUTE: ("mute", ON),
    Capability.PARK: ("park", OUTSIDE),
    Capability.PAUSE: ("pause", ON),
    Capability.PICKUP: ("pickup", None),
    Capability.PRIVATE: ("make-private", ON),
    Capability.RECORD: ("record", SUPERVISED),
    Capability.REQUEST_HELP: ("agent-assistance", {"text": "?"}),
    Capability.TRANSFER: ("blind-transfer", OUTSIDE),
    Capability.JOIN: ("join", None),
    Capability.CONFERENCE: ("invite-party", OUTSIDE),
    Capability.COACH: ("coach", SUPERVISED),
    Capability.SECURE_RECORDING_PAUSE: ("secure-pause", {"securePauseType": 1}),
}
GENERIC = {
    "__type": "urn:inin.com:interactions:createGenericInteractionParameters",
    "queueId": {"queueType": 1, "queueName": "ada"},
}
HOLD, RECORD = ("hold", ON), ("record", SUPERVISED)
CASES = [
    *(({**GENERIC, "initialState": number}, ()) for number in range(12)),
    *((made, ()) for made in MADE.values()),
    (MADE["callback"], (("pickup", None),)),
    (MADE["chat"], (HOLD,)),
    (MADE["chat"], (RECORD,)),
    (MADE["chat"], (("disconnect", None),)),
]


@pytest.fixture(scope="module")
def client() -> Iterator[Raw]:
    running = Sandbox()
    with running as url:
        yield logged_in(url)
    assert running.broken == []


def make(client: Raw, body: dict[str, Any], steps: Any) -> str:
    reply = client.ask("POST", INTERACTIONS, body)
    assert reply.status == 201, reply
    path = f"{INTERACTIONS}/{reply.json['interactionId']}"
    for action, settings in steps:
        assert client.ask("POST", f"{path}/{action}", settings).status == 200
    return path


def attributes(client: Raw, path: str, *names: str) -> dict[str, str]:
    reply = client.ask("GET", f"{path}?select={','.join(names)}")
    assert reply.status == 200
    return dict(reply.json["attributes"])


def capabilities(client: Raw, path: str) -> int:
    value = attributes(client, path, "Eic_Capabilities")["Eic_Capabilities"]
    assert value.isdecimal()
    return int(value)


def test_the_bits_are_those_that_public_clients_know() -> None:
    named = {"CONSULT": 1, "DISCONNECT": 2, "HOLD": 4, "LISTEN": 8, "PICKUP": 256}
    named |= {"TRANSFER": 4096, "CONFERENCE": 32768, "SECURE_RECORDING_PAUSE": 262144}
    assert {name: int(Capability[name]) for name in named} == named
    unknown = {Capability.OBJECT_WINDOW, Capability.SUSPENDED}
    assert set(ACTIONS) == set(STATES) == set(Capability) - unknown


@pytest.mark.parametrize("capability", ACTIONS, ids=lambda capability: str(capability.name))
def test_a_bit_is_set_exactly_while_its_action_is_not_refused(
    client: Raw, capability: Capability
) -> None:
    action, settings = ACTIONS[capability]
    met = set()
    for body, steps in CASES:
        path = make(client, body, steps)
        possible = bool(capabilities(client, path) & capability)
        reply = client.ask("POST", f"{path}/{action}", settings)
        assert possible == (reply.status < 400), (body, steps, reply)
        met.add(possible)
    # Of calls alone, the next test has one that is connected.
    assert met == {True, False} or capability is Capability.CONSULT


def test_a_call_changes_what_is_possible_as_it_changes_its_state() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    with sandbox as url:
        client = logged_in(url)
        path = make(client, MADE["call"], ())
        dialling = capabilities(client, path)
        sandbox.on_loop(lambda: clock.advance(5))
        connected = capabilities(client, path)
        client.ask("POST", f"{path}/hold", ON)
        held = capabilities(client, path)
        client.ask("POST", f"{path}/disconnect")
        assert capabilities(client, path) == 0
    seen = [Capability.CONSULT, Capability.HOLD, Capability.PICKUP, Capability.DISCONNECT]
    assert [bool(dialling & each) for each in seen] == [False, False, False, True]
    assert [bool(connected & each) for each in seen] == [True, True, False, True]
    # An agent desktop offers to take a call off hold where both bits are set (UNHOLD = 260).
    assert [bool(held & each) for each in seen] == [True, True, True, True]


def test_a_watch_is_told_what_became_possible(client: Raw) -> None:
    path = make(client, MADE["chat"], ())
    watch = f"/icws/{{sessionId}}/messaging/subscriptions/interactions/{path.rsplit('/', 1)[1]}"
    client.ask("PUT", watch, {"attributeNames": ["Eic_Capabilities"]})
    client.ask("GET", "/icws/{sessionId}/messaging/messages")
    client.ask("POST", f"{path}/record", SUPERVISED)
    (message,) = client.ask("GET", "/icws/{sessionId}/messaging/messages").json
    assert int(message["attributes"]["Eic_Capabilities"]) & Capability.PAUSE


def test_no_consult_starts_within_a_consult() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    with sandbox as url:
        client = logged_in(url)
        path = make(client, MADE["call"], ())
        sandbox.on_loop(lambda: clock.advance(5))
        made = client.ask("POST", f"{path}/consult", OUTSIDE).json
        sandbox.on_loop(lambda: clock.advance(5))
        other = f"{INTERACTIONS}/{made['consultInteractionId']}"
        for call in (path, other):
            assert not capabilities(client, call) & Capability.CONSULT
            assert client.ask("POST", f"{call}/consult", OUTSIDE).status == 400
        assert client.ask("DELETE", f"{path}/consult/{made['consultId']}").status == 200
        assert capabilities(client, path) & Capability.CONSULT


def test_clients_can_compute_how_long_somebody_waited() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock)
    names = (
        "Eic_InitiationTime",
        "Eic_LineQueueTimestamp",
        "Eic_WorkgroupQueueTimestamp",
        "Eic_UserQueueTimestamp",
        "Eic_AnswerTime",
        "Eic_ConnectTime",
        "Eic_TerminationTime",
        "Eic_ConnectDurationTime",
    )
    with sandbox as url:
        client = logged_in(url)
        assert Raw(url).log_in("grace").status == 201
        begin = sandbox.on_loop(lambda: sandbox.centre.store.timestamp())
        call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Sales"))
        path = f"{INTERACTIONS}/{call.id}"
        times = attributes(client, path, *names)
        assert list(times.values()) == [begin, begin, begin, begin, "", "", "", "0"]
        sandbox.on_loop(lambda: clock.advance(20))
        client.ask("POST", f"{path}/blind-transfer", {"target": "workgroup:Billing"})
        moved = sandbox.on_loop(lambda: sandbox.centre.store.timestamp())
        sandbox.on_loop(lambda: clock.advance(5))
        client.ask("POST", f"{path}/pickup")
        answered = sandbox.on_loop(lambda: sandbox.centre.store.timestamp())
        sandbox.on_loop(lambda: clock.advance(61))
        client.ask("POST", f"{path}/disconnect")
        times = attributes(client, path, *names)
    assert begin < moved < answered < times["Eic_TerminationTime"]
    assert (times["Eic_WorkgroupQueueTimestamp"], times["Eic_UserQueueTimestamp"]) == (moved, moved)
    assert (times["Eic_AnswerTime"], times["Eic_ConnectTime"]) == (answered, answered)
    assert times["Eic_ConnectDurationTime"] == "61"
