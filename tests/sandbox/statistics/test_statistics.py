"""Statistics over HTTP: the catalogue, parameters, and values computed from the centre's calls."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.clock import ManualClock
from tests.sandbox.centre.asyncapi import problems
from tests.sandbox.raw import Raw, logged_in

WATCHES = "/icws/{sessionId}/messaging/subscriptions/statistics"
VALUES = "/icws/{sessionId}/statistics/statistic-parameter-values"
POLL = "/icws/{sessionId}/messaging/messages"
WORKGROUP = "ININ.People.WorkgroupStats:Workgroup"
USER = "ININ.People.AgentStats:User"
INTERVAL = "ININ.Queue:Interval"


def key(identifier: str, *items: tuple[str, str]) -> dict[str, Any]:
    parameters = [{"parameterTypeId": type_, "value": value} for type_, value in items]
    return {"statisticIdentifier": identifier, "parameterValueItems": parameters}


def of_billing(*names: str, interval: str = "") -> list[dict[str, Any]]:
    items = [(WORKGROUP, "Billing"), *([(INTERVAL, interval)] if interval else [])]
    return [key(f"inin.workgroup:{name}", *items) for name in names]


def watch(client: Raw, keys: list[dict[str, Any]]) -> dict[str, Any]:
    reply = client.ask("PUT", f"{WATCHES}/statistic-values", {"statisticKeys": keys})
    assert reply.status < 300, reply
    return told(client)


def told(client: Raw) -> dict[str, Any]:
    """The values that arrived, by the part of the identifier behind the colon."""
    found: dict[str, Any] = {}
    for message in client.ask("GET", POLL).json:
        if message["__type"].endswith(":statisticValueMessage"):
            for change in message["statisticValueChanges"]:
                name = change["statisticKey"]["statisticIdentifier"].split(":")[1]
                value = change["statisticValue"]
                found[name] = None if value is None else value["value"]
    return found


def test_the_catalogue_comes_once(client: Raw) -> None:
    path = f"{WATCHES}/statistic-catalog"
    reply = client.ask("PUT", path, {})
    assert (reply.status, reply.json) == (200, {"clientStateIsFresh": False})
    (message,) = client.ask("GET", POLL).json
    categories = {each["statisticCategoryId"]: each for each in message["statisticCategoryList"]}
    assert set(categories) == {"inin.workgroup", "inin.agent"}
    waiting = next(
        each
        for each in categories["inin.workgroup"]["statisticDefinitions"]
        if each["statisticIdentifier"] == "inin.workgroup:InteractionsWaiting"
    )
    (needed,) = waiting["requiredParametersDefinitions"]
    assert needed["orderedParameterTypeList"] == [WORKGROUP]
    tag = {"statisticCatalogCacheTag": message["statisticCatalogCacheTag"]}
    assert client.ask("PUT", path, tag).json == {"clientStateIsFresh": True}
    assert client.ask("GET", POLL).json == []
    assert client.ask("DELETE", path).status < 300


def test_every_statistic_of_the_catalogue_has_a_value_or_none(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    client.ask("PUT", f"{WATCHES}/statistic-catalog", {})
    (catalogue,) = client.ask("GET", POLL).json
    given = {WORKGROUP: "Billing", USER: "ada", INTERVAL: "CurrentShift"}
    keys = [
        key(
            each["statisticIdentifier"],
            *(
                (type_, given[type_])
                for type_ in each["requiredParametersDefinitions"][0]["orderedParameterTypeList"]
            ),
        )
        for category in catalogue["statisticCategoryList"]
        for each in category["statisticDefinitions"]
    ]
    client.ask("PUT", f"{WATCHES}/statistic-values", {"statisticKeys": keys})
    (message,) = client.ask("GET", POLL).json
    assert problems(message, sandbox.dial.features) == []
    values = [change["statisticValue"] for change in message["statisticValueChanges"]]
    assert len(values) == len(keys) == 23
    assert all(value is None or value["statisticValueType"] != 12 for value in values)


def test_values_follow_the_calls_of_a_workgroup(sandbox: Sandbox, client: Raw) -> None:
    names = ("InteractionsWaiting", "InteractionsConnected", "InteractionsOnHold")
    assert watch(client, of_billing(*names)) == dict.fromkeys(names, 0)
    call = sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Sales"))
    assert told(client) == {"InteractionsWaiting": 1}
    action = f"/icws/{{sessionId}}/interactions/{call.id}"
    client.ask("POST", f"{action}/pickup")
    assert told(client) == {"InteractionsWaiting": 0, "InteractionsConnected": 1}
    client.ask("POST", f"{action}/hold", {"on": True})
    assert told(client) == {"InteractionsConnected": 0, "InteractionsOnHold": 1}
    client.ask("POST", f"{action}/disconnect")
    assert told(client) == {"InteractionsOnHold": 0}


def test_values_follow_log_ins_statuses_and_activations(sandbox: Sandbox, client: Raw) -> None:
    names = ("TotalAgents", "AgentsLoggedIn", "NotAvailable", "PercentAvailable")
    available = "NumberAvailableForACDInteractions"
    first = watch(client, of_billing(*names, available))
    assert list(first.values()) == [2, 1, 0, 100.0, 1]
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    assert told(client) == {"AgentsLoggedIn": 2, available: 2}
    status = "/icws/{sessionId}/status/user-statuses/grace"
    grace.ask("PUT", status, {"statusId": "At Lunch"})
    assert told(client) == {available: 1, "NotAvailable": 1, "PercentAvailable": 50.0}
    activation = {"activations": {"Billing": False}}
    client.ask("PUT", "/icws/{sessionId}/activations/users/ada", activation)
    assert told(client) == {available: 0, "NotAvailable": 2, "PercentAvailable": 0.0}
    grace.ask("DELETE", "/icws/{sessionId}/connection")
    assert told(client) == {"AgentsLoggedIn": 1, "NotAvailable": 1}
    users = "/icws/{sessionId}/configuration/users"
    assert client.ask("DELETE", f"{users}/grace").status < 300
    assert told(client) == {"TotalAgents": 1}


def test_what_happened_is_counted_by_workgroup_and_by_agent() -> None:
    clock = ManualClock()
    sandbox = Sandbox(clock=clock, idle=None)
    with sandbox as url:
        client = logged_in(url)
        counted = ("InteractionsEntered", "InteractionsAnswered", "InteractionsAbandoned",
                   "InteractionsCompleted", "AverageWaitTime", "AverageTalkTime")  # fmt: skip
        shift = of_billing(*counted, interval="CurrentShift")
        assert list(watch(client, shift).values()) == [0, 0, 0, 0, None, None]
        first, second = (
            sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
            for _ in range(2)
        )
        sandbox.on_loop(lambda: clock.advance(10))
        sandbox.on_loop(lambda: sandbox.centre.picks_up(first.id, "ada"))
        sandbox.on_loop(lambda: clock.advance(30))
        sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(first.id))
        sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(second.id))
        assert told(client) == dict(zip(counted, [2, 1, 1, 1, 10.0, 30.0], strict=True))
        # Its end on the queue is counted no second time.
        sandbox.on_loop(lambda: clock.advance(60))
        assert told(client) == {}
        shared = ((INTERVAL, "CurrentShift"), (WORKGROUP, "Billing"))
        agents = [
            key("inin.agent:InteractionsAnswered", (USER, "ada"), *shared),
            key("inin.agent:InteractionsCompleted", (USER, "grace"), *shared),
            key("inin.agent:LongestTalkTime", (USER, "ada"), *shared),
        ]
        values = watch(client, agents)
        assert list(values.values()) == [1, 0, 30.0]
        before = watch(client, of_billing("InteractionsEntered", interval="PreviousShift"))
        assert before == {"InteractionsEntered": 0}
    assert sandbox.broken == []


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        (key("inin.workgroup:Weather", (WORKGROUP, "Billing")), 2),
        (key("inin.workgroup:TotalAgents", (WORKGROUP, "Nowhere")), 2),
        (key("inin.workgroup:TotalAgents"), 1),
        (key("inin.workgroup:TotalAgents", (USER, "ada")), 1),
        (key("inin.workgroup:InteractionsEntered", (WORKGROUP, "Billing")), 1),
    ],
)
def test_a_wrong_key_has_an_error_for_a_value(
    client: Raw, wrong: dict[str, Any], error: int
) -> None:
    assert list(watch(client, [wrong]).values()) == [error]


def test_a_watch_ends(sandbox: Sandbox, client: Raw) -> None:
    watch(client, of_billing("InteractionsWaiting"))
    assert client.ask("DELETE", f"{WATCHES}/statistic-values").status < 300
    sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    assert told(client) == {}


def test_parameters_have_the_values_of_the_configuration(client: Raw) -> None:
    def asked(type_: str, **more: Any) -> tuple[int, list[str]]:
        reply = client.ask("POST", f"{VALUES}/queries", {"parameterTypeId": type_, **more})
        assert reply.status == 200, reply
        values = [each["value"] for each in reply.json["parameterValues"]]
        return reply.json["totalResultsAvailable"], values

    assert asked(WORKGROUP) == (2, ["Billing", "Sales"])
    assert asked(WORKGROUP, filter="sal") == (1, ["Sales"])
    assert asked(USER, maxToReturn=1) == (3, ["ada"])
    assert "CurrentShift" in asked(INTERVAL)[1]
    assert client.ask("POST", f"{VALUES}/queries", {"parameterTypeId": "x"}).status == 400
    items = {"parameterValueItems": [{"parameterTypeId": WORKGROUP, "value": "sales"},
                                     {"parameterTypeId": USER, "value": "nobody"}]}  # fmt: skip
    everything = client.ask("POST", VALUES, items).json["parameterValuesMap"]
    assert len(everything[USER]["parameterValues"]) == 3
    checked = client.ask("POST", f"{VALUES}/chained-parameters-validator", items).json
    assert [each["isValid"] for each in checked["validatedParameterValueList"]] == [True, False]


def test_values_of_parameters_are_watched(client: Raw) -> None:
    query = {"parameterValueItems": [{"parameterTypeId": WORKGROUP, "value": ""}]}
    body = {"chainedParameterValueQueries": [query]}
    path = f"{WATCHES}/statistic-parameter-values"
    assert client.ask("PUT", path, body).status == 200
    (first,) = client.ask("GET", POLL).json
    (result,) = first["queryResultChanges"]
    added = result["parameterValueChangesMap"][WORKGROUP]["parameterValuesAdded"]
    assert [each["value"] for each in added] == ["Billing", "Sales"]
    new = {"configurationId": {"id": "Support", "displayName": "Support"}}
    assert client.ask("POST", "/icws/{sessionId}/configuration/workgroups", new).status == 201
    client.ask("DELETE", "/icws/{sessionId}/configuration/workgroups/Support")
    came, went = client.ask("GET", POLL).json
    changes = [m["queryResultChanges"][0]["parameterValueChangesMap"] for m in (came, went)]
    assert changes[0][WORKGROUP]["parameterValuesAdded"][0]["value"] == "Support"
    assert changes[1][WORKGROUP]["parameterValuesRemoved"] == ["Support"]
