"""Calls of workgroups ring at agents who are available, and at nobody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.centre import Interaction
from tests.sandbox.raw import Raw, logged_in

INTERACTIONS = "/icws/{sessionId}/interactions"
LOG_OUT = "/icws/{sessionId}/connection"
STATUSES = "/icws/{sessionId}/status/user-statuses"
WORKGROUPS = "/icws/{sessionId}/configuration/workgroups"
POLL = "/icws/{sessionId}/messaging/messages"
VALUES = "/icws/{sessionId}/messaging/subscriptions/statistics/statistic-values"
BILLING = [{"parameterTypeId": "ININ.People.WorkgroupStats:Workgroup", "value": "Billing"}]
AVAILABLE = "inin.workgroup:NumberAvailableForACDInteractions"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """One for each test: their calls must not meet."""
    running = Sandbox()
    with running:
        yield running
    assert running.broken == []


def arrives(sandbox: Sandbox, workgroup: str = "Billing") -> Interaction:
    return sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup=workgroup))


def users(client: Raw, call: Interaction) -> str:
    """The users on whose queues a call is."""
    reply = client.ask("GET", f"{INTERACTIONS}/{call.id}?select=Eic_UserName")
    return str(reply.json["attributes"]["Eic_UserName"])


def state(client: Raw, call: Interaction) -> tuple[str, ...]:
    names = ("Eic_State", "Eic_CallStateString", "Eic_UserName")
    reply = client.ask("GET", f"{INTERACTIONS}/{call.id}?select={','.join(names)}")
    return tuple(reply.json["attributes"][name] for name in names)


def another(sandbox: Sandbox, user: str) -> Raw:
    client = Raw(sandbox.url)
    assert client.log_in(user).status == 201
    return client


def available(client: Raw) -> int:
    """The number of available agents of Billing, by the statistics."""
    key = {"statisticIdentifier": AVAILABLE, "parameterValueItems": BILLING}
    client.ask("GET", POLL)
    assert client.ask("PUT", VALUES, {"statisticKeys": [key]}).status == 200
    (message,) = client.ask("GET", POLL).json
    return int(message["statisticValueChanges"][0]["statisticValue"]["value"])


def test_a_call_waits_until_an_agent_logs_in_and_again_after_the_last_logs_out(
    sandbox: Sandbox,
) -> None:
    call = arrives(sandbox)
    alan = another(sandbox, "alan")  # of another workgroup
    assert users(alan, call) == ""
    grace, again = another(sandbox, "grace"), another(sandbox, "grace")
    assert users(alan, call) == "grace"
    grace.ask("DELETE", LOG_OUT)
    assert users(alan, call) == "grace"
    again.ask("DELETE", LOG_OUT)
    assert users(alan, call) == ""


def test_a_call_does_not_ring_at_an_agent_in_a_call_until_the_agent_hangs_up(
    sandbox: Sandbox,
) -> None:
    ada, grace = logged_in(sandbox.url), another(sandbox, "grace")
    first, second = arrives(sandbox), arrives(sandbox)
    assert users(ada, second) == "ada|grace"
    assert available(ada) == 2
    ada.ask("POST", f"{INTERACTIONS}/{first.id}/pickup")
    third = arrives(sandbox)
    assert (users(ada, second), users(ada, third)) == ("grace", "grace")
    assert available(ada) == 1
    ada.ask("POST", f"{INTERACTIONS}/{first.id}/hold", {"on": True})
    assert users(grace, second) == "grace"
    ada.ask("POST", f"{INTERACTIONS}/{first.id}/disconnect")
    assert (users(ada, second), users(ada, third)) == ("ada|grace", "ada|grace")


def test_an_agent_who_hangs_up_is_alerted_to_the_call_that_waits(sandbox: Sandbox) -> None:
    ada = logged_in(sandbox.url)
    path = "/icws/{sessionId}/messaging/subscriptions/interaction-alerting"
    first, second = arrives(sandbox), arrives(sandbox)
    ada.ask("POST", f"{INTERACTIONS}/{first.id}/pickup")
    assert ada.ask("PUT", path, {}).status == 204
    (begin,) = ada.ask("GET", POLL).json
    assert begin["alertingInteractionDetails"] == []
    ada.ask("POST", f"{INTERACTIONS}/{first.id}/disconnect")
    (message,) = ada.ask("GET", POLL).json
    (alert,) = message["alertingInteractionDetails"]
    assert (alert["interactionId"], alert["alertAction"]) == (second.id, 1)


def test_statuses_decide_and_so_do_their_flags(sandbox: Sandbox) -> None:
    ada = logged_in(sandbox.url)
    call = arrives(sandbox)
    ada.ask("PUT", f"{STATUSES}/ada", {"statusId": "At Lunch"})
    assert users(ada, call) == ""
    path = "/icws/{sessionId}/configuration/status-messages/At%20Lunch"
    assert ada.ask("PUT", path, {"allowAcdCalls": True}).status == 200
    assert users(ada, call) == "ada"


def test_a_call_that_rings_at_nobody_is_offered(sandbox: Sandbox) -> None:
    alan = another(sandbox, "alan")  # of another workgroup
    call = arrives(sandbox)
    assert state(alan, call) == ("O", "Offering", "")
    grace = another(sandbox, "grace")
    assert state(alan, call) == ("A", "Alerting", "grace")
    grace.ask("DELETE", LOG_OUT)
    assert state(alan, call) == ("O", "Offering", "")
    body = {"__type": "urn:inin.com:interactions:createCallParameters"}
    made = alan.ask("POST", INTERACTIONS, {**body, "target": "workgroup:Billing"}).json
    path = f"{INTERACTIONS}/{made['interactionId']}"
    assert alan.ask("GET", f"{path}?select=Eic_State").json["attributes"] == {"Eic_State": "O"}
    assert alan.ask("POST", f"{path}/pickup").status == 400


def test_no_call_goes_to_a_workgroup_without_a_queue(sandbox: Sandbox) -> None:
    ada = logged_in(sandbox.url)
    assert ada.ask("PUT", f"{WORKGROUPS}/Billing", {"hasQueue": False}).status == 200
    body = {"__type": "urn:inin.com:interactions:createCallParameters"}
    refused = ada.ask("POST", INTERACTIONS, {**body, "target": "workgroup:Billing"})
    assert (refused.status, refused.json["propertyName"]) == (400, "target")
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(user="ada"))
    queue = {"queueID": {"queueType": 2, "queueName": "Billing"}}
    refused = ada.ask("POST", f"{INTERACTIONS}/{call.id}/blind-transfer", queue)
    assert (refused.status, refused.json["propertyName"]) == (400, "queueID")
    watch = {"queueIds": [queue["queueID"]], "attributeNames": ["Eic_State"]}
    path = "/icws/{sessionId}/messaging/subscriptions/queues/mine"
    refused = ada.ask("PUT", path, watch)
    assert (refused.status, refused.json["propertyName"]) == (400, "queueIds")


@pytest.mark.parametrize("flag", ["isActive", "hasQueue"])
def test_a_workgroup_without_calls_rings_nowhere(sandbox: Sandbox, flag: str) -> None:
    ada = logged_in(sandbox.url)
    call = arrives(sandbox)
    off: dict[str, Any] = {flag: False}
    assert ada.ask("PUT", f"{WORKGROUPS}/Billing", off).status == 200
    assert (users(ada, call), users(ada, arrives(sandbox))) == ("", "")
    assert ada.ask("PUT", f"{WORKGROUPS}/Billing", {flag: True}).status == 200
    assert users(ada, call) == "ada"
