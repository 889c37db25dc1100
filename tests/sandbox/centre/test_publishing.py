"""A change costs what its watchers cost, and what is newer than the dial is never sent."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.centre.subscriptions.queues import QueueSubscription
from sandbox.pruning import Pruner
from sandbox.spec import Spec
from sandbox.users import User
from sandbox.versions import Dial
from tests.sandbox.centre.harness import Harness

SESSIONS = 1000


def test_equal_watches_of_a_thousand_sessions_get_one_and_the_same_message(
    harness: Harness,
) -> None:
    clients = [harness.log_in("ada") for _ in range(SESSIONS)]
    for client in clients:
        client.watch_queues((2, "Billing"), names=("Eic_State",))
        client.session.outbox.drain()
    harness.centre.call_arrives(workgroup="Billing")
    taken = [client.session.outbox.drain() for client in clients]
    assert [len(messages) for messages in taken] == [1] * SESSIONS
    assert {id(messages[0]) for messages in taken} == {id(taken[0][0])}


def test_a_change_asks_only_those_whom_it_concerns(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [f"user{n}" for n in range(SESSIONS)]
    harness = Harness(users={name: User(name, "secret", name) for name in names})
    clients = [harness.log_in(name) for name in names]
    for client in clients:
        client.watch_queues((1, client.user), names=("Eic_State",))
        client.session.outbox.drain()
    asked: list[QueueSubscription] = []
    delta = QueueSubscription.delta

    def counted(self: QueueSubscription, changes: Any) -> Any:
        asked.append(self)
        return delta(self, changes)

    monkeypatch.setattr(QueueSubscription, "delta", counted)
    harness.centre.call_arrives(user="user7")
    assert len(asked) == 1
    assert [c.user for c in clients if c.session.outbox.drain()] == ["user7"]


def test_replaced_and_ended_watches_leave_nothing_behind(harness: Harness) -> None:
    clients = [harness.log_in("ada") for _ in range(3)]
    call = harness.centre.call_arrives(user="ada")
    for client in clients:
        for names in (("Eic_State",), ("Eic_State", "Note")):
            client.watch_queues((1, "ada"), (2, "Billing"), names=names)
        path = f"messaging/subscriptions/interactions/{call.id}"
        client.do("PUT", path, {"attributeNames": ["Note"]})
        client.do("PUT", "messaging/subscriptions/interaction-alerting", {})
    harness.centre.remote_disconnects(call.id)
    harness.clock.advance(60)
    publisher = harness.centre.publisher
    assert ("interaction", call.id) not in publisher._by_topic
    for client in clients:
        harness.centre.forget(client.session.id)
    assert (publisher._shared, publisher._by_topic, publisher._by_session) == ({}, {}, {})


_GATED = {
    "type": "object",
    "properties": {
        "__type": {"const": "urn:test"},
        "old": {"type": "string"},
        "new": {"type": "string", "x-feature": {"name": "interactions", "since": 9}},
        "list": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "state": {"$ref": "#/components/schemas/testState"},
                    "new": {"type": "string", "x-feature": {"name": "queues", "since": 2}},
                },
            },
        },
    },
}
_STATE = {
    "type": "integer",
    "enum": [0, 1],
    "x-enum-features": [None, {"name": "interactions", "since": 9}],
}
_MESSAGE = {
    "__type": "urn:test",
    "old": "a",
    "new": "b",
    "list": [{"state": 0, "new": "c"}, {"state": 1}],
}


@pytest.mark.parametrize(
    ("features", "expected"),
    [
        ({"interactions": 9, "queues": 2}, _MESSAGE),
        (
            {"interactions": 8, "queues": 2},
            {"__type": "urn:test", "old": "a", "list": [{"state": 0, "new": "c"}, {}]},
        ),
        (
            {"interactions": 9, "queues": 1},
            {"__type": "urn:test", "old": "a", "new": "b", "list": [{"state": 0}, {"state": 1}]},
        ),
    ],
)
def test_newer_properties_and_members_are_taken_out(
    features: dict[str, int], expected: dict[str, Any]
) -> None:
    message = {"name": "urn:test", "payload": _GATED}
    components = {"messages": {"test": message}, "schemas": {"testState": _STATE}}
    made = Spec.of({"openapi": "3.1.0"}, {"components": components})
    assert Pruner(made, Dial(features)).prune_message(_MESSAGE) == expected


def _story(seed: int) -> list[dict[str, Any]]:
    harness = Harness(seed=seed)
    ada = harness.log_in("ada")
    ada.watch_queues(
        (2, "Billing"),
        (0, "ada"),
        names=("Eic_RemoteName", "Eic_RemoteAddress", "Eic_InitiationTime"),
    )
    for _ in range(3):
        call = harness.centre.call_arrives(workgroup="Billing")
        harness.clock.advance(5)
        ada.act(call.id, "pickup")
        ada.act(call.id, "consult", target="user:grace")
        harness.clock.advance(40)
    return ada.messages()


def test_the_same_seed_and_operations_bring_the_same_messages() -> None:
    assert _story(7) == _story(7)
    assert _story(7) != _story(8)
