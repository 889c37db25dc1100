"""Activations of users in workgroups, over HTTP."""

from __future__ import annotations

from typing import Any

from sandbox import Sandbox
from tests.sandbox.raw import Raw
from tests.sandbox.status.test_status import ALERTING, alerts, polled

ROOT = "/icws/{sessionId}/activations"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/activations"
CONFIGURATION = "/icws/{sessionId}/configuration"


def of_user(client: Raw, user: str, query: str = "") -> dict[str, bool]:
    reply = client.ask("GET", f"{ROOT}/users/{user}{query}")
    assert reply.status == 200, reply
    found: dict[str, bool] = reply.json["activations"]
    return found


def activate(client: Raw, user: str, **wanted: bool) -> Any:
    return client.ask("PUT", f"{ROOT}/users/{user}", {"activations": wanted})


def test_members_of_a_workgroup_are_activated(client: Raw) -> None:
    assert of_user(client, "ada") == {"Billing": True, "Sales": True}
    reply = client.ask("GET", f"{ROOT}/workgroups/sales")
    assert reply.json == {"workgroupId": "Sales", "activations": {"ada": True, "alan": True}}
    assert client.ask("GET", f"{ROOT}/users/nobody").status == 404
    assert client.ask("GET", f"{ROOT}/workgroups/nowhere").status == 404


def test_both_sides_set_the_same_activation(client: Raw) -> None:
    reply = activate(client, "ADA", sales=False)
    assert reply.json == {"userId": "ada", "activations": {"Billing": True, "Sales": False}}
    wanted = {"activations": {"ada": True, "ALAN": False}}
    reply = client.ask("PUT", f"{ROOT}/workgroups/Sales", wanted)
    assert reply.json["activations"] == {"ada": True, "alan": False}
    assert of_user(client, "ada") == {"Billing": True, "Sales": True}
    assert of_user(client, "alan") == {"Sales": False}


def test_only_members_can_be_activated(client: Raw) -> None:
    assert activate(client, "grace", Sales=True).status == 400
    reply = client.ask("PUT", f"{ROOT}/workgroups/Sales", {"activations": {"grace": True}})
    assert (reply.status, reply.json["propertyName"]) == (400, "activations")
    # Nothing is done by halves.
    assert activate(client, "ada", Sales=False, Nowhere=False).status == 400
    assert of_user(client, "ada")["Sales"] is True


def test_lists_have_those_who_exist_and_filters_narrow_them(client: Raw) -> None:
    reply = client.ask("GET", f"{ROOT}/users?select=ada,nobody,grace&filter=billing")
    assert reply.json["userActivationSetList"] == [
        {"userId": "ada", "activations": {"Billing": True}},
        {"userId": "grace", "activations": {"Billing": True}},
    ]
    reply = client.ask("GET", f"{ROOT}/workgroups?select=Sales,Nowhere&filter=alan")
    assert reply.json["workgroupActivationSetList"] == [
        {"workgroupId": "Sales", "activations": {"alan": True}}
    ]
    assert client.ask("GET", f"{ROOT}/users").status == 400
    assert of_user(client, "ada", "?filter=Sales") == {"Sales": True}


def test_activations_are_watched_from_both_sides(client: Raw) -> None:
    user = {"userId": "ada", "workgroupIds": ["*"]}
    assert client.ask("PUT", f"{WATCHES}/users/one", user).status == 200
    workgroup = {"workgroupId": "Billing", "userIds": ["grace"]}
    assert client.ask("PUT", f"{WATCHES}/workgroups/two", workgroup).status < 300
    of_ada, of_billing = polled(client)
    assert (of_ada["isDelta"], of_ada["subscriptionId"], of_ada["userId"]) == (False, "one", "ada")
    assert of_ada["activationsChanged"] == {"Billing": True, "Sales": True}
    assert of_billing["activationsChanged"] == {"grace": True}
    activate(client, "ada", Billing=False)
    (message,) = polled(client)
    assert (message["isDelta"], message["activationsChanged"]) == (True, {"Billing": False})
    activate(client, "grace", Billing=False)
    (message,) = polled(client)
    assert message["workgroupId"] == "Billing"
    assert message["activationsChanged"] == {"grace": False}
    activate(client, "ada", Billing=False)
    assert polled(client) == []
    assert client.ask("DELETE", f"{WATCHES}/users/one").status < 300
    activate(client, "ada", Billing=True)
    assert polled(client) == []


def test_a_new_member_is_activated(client: Raw) -> None:
    body = {"userId": "grace", "workgroupIds": ["*"]}
    client.ask("PUT", f"{WATCHES}/users/one", body)
    polled(client)
    workgroups = {"workgroups": [{"id": "Sales"}]}
    assert client.ask("PUT", f"{CONFIGURATION}/users/grace", workgroups).status == 200
    (message,) = polled(client)
    assert message["activationsChanged"] == {"Billing": False, "Sales": True}
    assert of_user(client, "grace") == {"Sales": True}


def test_calls_of_a_workgroup_ring_for_those_who_are_activated(
    sandbox: Sandbox, client: Raw
) -> None:
    client.ask("PUT", ALERTING, {})
    activate(client, "ada", Billing=False)
    alerts(client)
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    sales = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Sales"))
    assert alerts(client) == [(sales.id, 1)]
    activate(client, "ada", Billing=True)
    assert alerts(client) == [(call.id, 1)]
    activate(client, "ada", Sales=False)
    assert alerts(client) == [(sales.id, 2)]


def test_calls_of_a_workgroup_ring_for_who_joins_it(sandbox: Sandbox, client: Raw) -> None:
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    grace.ask("PUT", ALERTING, {})
    alerts(grace)
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Sales"))
    assert alerts(grace) == []
    path = f"{CONFIGURATION}/users/grace"
    both = [{"id": "Billing"}, {"id": "Sales"}]
    assert client.ask("PUT", path, {"workgroups": both}).status == 200
    assert alerts(grace) == [(call.id, 1)]
    client.ask("PUT", path, {"workgroups": both[:1]})
    assert alerts(grace) == [(call.id, 2)]
