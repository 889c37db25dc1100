"""Queues and what is on them, the order in which a client is told of it, and conferences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.centre import Interaction
from tests.sandbox.raw import Raw, logged_in

SUBSCRIPTIONS = "/icws/{sessionId}/messaging/subscriptions"
QUEUE = f"{SUBSCRIPTIONS}/queues/mine"
MESSAGES = "/icws/{sessionId}/messaging/messages"
INTERACTIONS = "/icws/{sessionId}/interactions"
STATION = "/icws/{sessionId}/connection/station"
DESK = {"__type": "urn:inin.com:connection:workstationSettings", "workstation": "Desk7"}
GENERIC = "urn:inin.com:interactions:createGenericInteractionParameters"
SYSTEM, USER, WORKGROUP, STATION_QUEUE = range(4)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One for each test: their calls must not meet."""
    running = Sandbox()
    with running:
        yield running
    assert running.broken == []


def watch(client: Raw, kind: int, name: str, *attributes: str) -> None:
    ids = [{"queueType": kind, "queueName": name}]
    body = {"queueIds": ids, "attributeNames": list(attributes or ["Eic_State"])}
    assert client.ask("PUT", QUEUE, body).status == 200


def told(client: Raw) -> list[tuple[str, list[Any]]]:
    """The lists of the queue's messages that wait, each with its name."""
    return [
        (name, message[name])
        for message in client.ask("GET", MESSAGES).json
        for name in ("interactionsAdded", "interactionsChanged", "interactionsRemoved")
        if name in message
    ]


def added(client: Raw) -> list[str]:
    return [e["interactionId"] for name, es in told(client) if "Added" in name for e in es]


def arrives(sandbox: Sandbox, **where: str) -> Interaction:
    return sandbox.on_loop(lambda: sandbox.centre.call_arrives(**where))


def test_the_system_queue_of_a_user_is_the_users_queue(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    mine, _ = arrives(sandbox, user="ada"), arrives(sandbox, user="grace")
    watch(client, SYSTEM, "ADA")
    assert added(client) == [mine.id]
    other = arrives(sandbox, user="ada")
    assert added(client) == [other.id]


def test_the_system_queue_has_what_is_on_the_station_while_the_user_is_at_it(
    sandbox: Sandbox,
) -> None:
    client = logged_in(sandbox.url)
    queue = {"queueType": STATION_QUEUE, "queueName": "desk7"}
    body = {"__type": GENERIC, "queueId": queue, "initialState": 1}
    made = client.ask("POST", INTERACTIONS, body).json["interactionId"]
    watch(client, SYSTEM, "ada")
    assert added(client) == []
    assert client.ask("PUT", STATION, DESK).status == 200
    assert added(client) == [made]
    again = client.ask("POST", INTERACTIONS, body).json["interactionId"]
    assert added(client) == [again]
    assert client.ask("DELETE", STATION).status == 200
    ((name, gone),) = told(client)
    assert (name, sorted(gone)) == ("interactionsRemoved", sorted([made, again]))


def test_the_station_of_a_session_that_ends_is_left(sandbox: Sandbox) -> None:
    client, other = logged_in(sandbox.url), logged_in(sandbox.url)
    queue = {"queueType": STATION_QUEUE, "queueName": "desk7"}
    other.ask("PUT", STATION, DESK)
    made = client.ask("POST", INTERACTIONS, {"__type": GENERIC, "queueId": queue})
    watch(client, SYSTEM, "ada")
    assert added(client) == [made.json["interactionId"]]
    assert other.ask("DELETE", "/icws/{sessionId}/connection").status == 200
    assert told(client) == [("interactionsRemoved", [made.json["interactionId"]])]


def test_what_is_put_on_a_system_queue_is_on_the_users(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    watch(client, USER, "grace")
    assert added(client) == []
    queue = {"queueType": SYSTEM, "queueName": "grace"}
    made = client.ask("POST", INTERACTIONS, {"__type": GENERIC, "queueId": queue})
    assert added(client) == [made.json["interactionId"]]


@pytest.mark.parametrize("name", ["nobody", "", "Billing"])
def test_nobody_has_a_system_queue(sandbox: Sandbox, name: str) -> None:
    ids = [{"queueType": SYSTEM, "queueName": name}]
    body = {"queueIds": ids, "attributeNames": ["Eic_State"]}
    reply = logged_in(sandbox.url).ask("PUT", QUEUE, body)
    assert (reply.status, reply.json["propertyName"]) == (400, "queueIds")


def test_a_workgroup_call_is_on_the_queue_of_each_agent_whom_it_alerts(sandbox: Sandbox) -> None:
    ada, grace, alan = (Raw(sandbox.url) for _ in range(3))
    for client, user in ((ada, "ada"), (grace, "grace"), (alan, "alan")):
        assert client.log_in(user).status == 201
        watch(client, USER, user)
        told(client)
    call = arrives(sandbox, workgroup="Billing")
    assert (added(ada), added(grace), added(alan)) == ([call.id], [call.id], [])
    ada.ask("POST", f"{INTERACTIONS}/{call.id}/pickup")
    changed = [{"interactionId": call.id, "attributes": {"Eic_State": "C"}}]
    assert told(ada) == [("interactionsChanged", changed)]
    assert told(grace) == [("interactionsRemoved", [call.id])]


def test_a_client_is_alerted_before_its_queue_has_the_call(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    watch(client, USER, "ada")
    assert client.ask("PUT", f"{SUBSCRIPTIONS}/interaction-alerting", {}).status == 204
    client.ask("GET", MESSAGES)
    arrives(sandbox, workgroup="Billing")
    types = [m["__type"].rsplit(":", 1)[1] for m in client.ask("GET", MESSAGES).json]
    assert types == ["interactionAlertingMessage", "queueContentsMessage"]


def conference(sandbox: Sandbox, client: Raw) -> tuple[str, list[str]]:
    calls = [arrives(sandbox, user="ada").id for _ in range(2)]
    for call in calls:
        client.ask("POST", f"{INTERACTIONS}/{call}/pickup")
    reply = client.ask("POST", f"{INTERACTIONS}/conferences", {"interactions": calls})
    assert reply.status == 201
    return reply.json["conferenceId"], calls


def test_a_conference_is_an_interaction_that_its_members_name_as_parent(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    watch(client, USER, "ada", "Eic_ConferenceId", "Eic_ObjectType", "Eic_State")
    told(client)
    made, calls = conference(sandbox, client)
    *_, (name, entries) = told(client)
    assert name == "interactionsAdded"
    parent, *members = entries
    attributes = {"Eic_ConferenceId": made, "Eic_ObjectType": "Call", "Eic_State": "C"}
    assert parent == {"interactionId": made, "attributes": attributes}
    assert [entry["interactionId"] for entry in members] == calls
    assert {entry["conferenceParentId"] for entry in members} == {made}


def test_a_conference_ends_with_its_last_member(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    made, calls = conference(sandbox, client)
    states = []
    for call in calls:
        client.ask("POST", f"{INTERACTIONS}/{call}/disconnect")
        read = client.ask("GET", f"{INTERACTIONS}/{made}?select=Eic_State")
        states.append(read.json["attributes"]["Eic_State"])
    assert states == ["C", "I"]
    late = client.ask("PUT", f"{INTERACTIONS}/conferences/{made}", {"interactions": [calls[0]]})
    assert (late.status, late.json["errorId"]) == (404, "error.request.notFound")


def test_the_members_end_with_their_conference(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    made, calls = conference(sandbox, client)
    assert client.ask("POST", f"{INTERACTIONS}/{made}/disconnect").status == 200
    for call in calls:
        read = client.ask("GET", f"{INTERACTIONS}/{call}?select=Eic_State")
        assert read.json["attributes"] == {"Eic_State": "I"}


def test_a_conference_joins_no_other(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    made, _ = conference(sandbox, client)
    other, _ = conference(sandbox, client)
    body = {"interactions": [made]}
    reply = client.ask("PUT", f"{INTERACTIONS}/conferences/{other}", body)
    assert (reply.status, reply.json["errorId"]) == (400, "error.request.invalidState")
