"""Alert sets, alerts and memos over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.centre.alerts.alerts import is_met
from tests.sandbox.centre.asyncapi import problems
from tests.sandbox.raw import Raw

ALERTS = "/icws/{sessionId}/alerts"
SETS = f"{ALERTS}/alert-catalog/alert-sets"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/alerts"
POLL = "/icws/{sessionId}/messaging/messages"
URN = "urn:inin.com:alerts"
MEMO = {"memoTitle": "Lunch", "memoBody": "Soup", "displayType": 0}
ALL, OWNED, SHARED = 6, 2, 1


def alert_set(access: int = 2, type_: str = "create", minimum: int = 1) -> dict[str, Any]:
    """One rule: more than `minimum` interactions wait in Billing."""
    condition = {
        "__type": f"{URN}:numericIntConditionRequest",
        "alertConditionComparison": 4,
        "minimum": minimum,
        "maximum": 0,
    }
    rule = {
        "__type": f"{URN}:alertRuleRequest",
        "alertActions": [{"isEditable": True, "targetId": "icon", "namedValues": {}}],
        "alertSeverity": 5,
        "isEditable": True,
        "alertCondition": condition,
    }
    key = {
        "statisticIdentifier": "inin.workgroup:InteractionsWaiting",
        "parameterValueItems": [
            {"parameterTypeId": "ININ.People.WorkgroupStats:Workgroup", "value": "Billing"}
        ],
    }
    definition = {
        "__type": f"{URN}:alertDefinitionRequest",
        "isEditable": True,
        "statisticKey": key,
        "alertRules": [rule],
    }
    return {
        "__type": f"{URN}:{type_}AlertSetParameters",
        "accessMode": access,
        "owner": "ada",
        "displayString": "Queues",
        "alertDefinitions": [definition],
    }


def polled(client: Raw, kind: str) -> list[dict[str, Any]]:
    return [m for m in client.ask("GET", POLL).json if m["__type"].endswith(kind)]


def watch_sets(client: Raw, *categories: int) -> None:
    body = {"alertSetCategories": list(categories)}
    assert client.ask("PUT", f"{WATCHES}/alert-catalog", body).status < 300


def test_an_alert_set_is_told_with_the_ids_and_types_of_an_answer(
    sandbox: Sandbox, client: Raw
) -> None:
    watch_sets(client, OWNED)
    assert polled(client, ":alertCatalogChangedMessage")[0]["alertSetsAdded"] == []
    assert client.ask("POST", SETS, alert_set()).status < 300
    (message,) = polled(client, ":alertCatalogChangedMessage")
    assert problems(message, sandbox.dial.features) == []
    (made,) = message["alertSetsAdded"]
    assert (made["ownerDisplayName"], made["modifiedBy"]) == ("Ada Lovelace", "ada")
    (definition,) = made["alertDefinitions"]
    (rule,) = definition["alertRules"]
    condition = rule["alertCondition"]
    ids = {
        made["alertSetId"],
        definition["alertDefinitionId"],
        rule["alertRuleId"],
        condition["alertConditionId"],
        rule["alertActions"][0]["alertActionId"],
    }
    assert len(ids) == 5
    # The numbers of comparisons differ in requests and answers.
    assert (condition["__type"], condition["alertConditionComparison"]) == (
        f"{URN}:numericIntCondition", 6
    )  # fmt: skip
    assert "alertActionId" not in definition["statisticKey"]


def test_only_sets_of_the_categories_are_told(sandbox: Sandbox, client: Raw) -> None:
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    watch_sets(grace, SHARED)
    polled(grace, "")
    client.ask("POST", SETS, alert_set())
    assert polled(grace, "") == []
    watch_sets(client, ALL)
    (catalogue,) = polled(client, ":alertCatalogChangedMessage")
    id_ = catalogue["alertSetsAdded"][0]["alertSetId"]
    for access, name in ((3, "alertSetsAdded"), (3, "alertSetsChanged"), (2, "alertSetsRemoved")):
        body = {**alert_set(access, "update"), "alertSetId": id_}
        assert client.ask("PUT", f"{SETS}/{id_}", body).status < 300
        (message,) = polled(grace, "")
        assert name in message
    wrong = {**alert_set(2, "update"), "alertSetId": "x"}
    assert client.ask("PUT", f"{SETS}/x", wrong).status == 404


def watch_alerts(client: Raw, **lists: list[str]) -> None:
    body = {name: [{"alertSetId": id_} for id_ in ids] for name, ids in lists.items()}
    assert client.ask("PUT", f"{WATCHES}/alert-notifications", body).status == 200


def test_a_rule_that_is_met_is_told_and_so_is_its_end(sandbox: Sandbox, client: Raw) -> None:
    client.ask("POST", SETS, alert_set())
    watch_sets(client, ALL)
    (catalogue,) = polled(client, ":alertCatalogChangedMessage")
    (made,) = catalogue["alertSetsAdded"]
    watch_alerts(client, alertSetsAdded=[made["alertSetId"]])
    (first,) = polled(client, ":alertNotificationMessage")
    assert (first["isDelta"], first["alertNotificationList"]) == (False, [])
    first_call, _ = (
        sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing")) for _ in range(2)
    )
    (message,) = polled(client, ":alertNotificationMessage")
    assert problems(message, sandbox.dial.features) == []
    (alert,) = message["alertNotificationList"]
    assert (alert["cleared"], alert["statisticValue"]["value"]) == (False, 2)
    rule = made["alertDefinitions"][0]["alertRules"][0]
    assert alert["alertRuleId"] == rule["alertRuleId"]
    sandbox.on_loop(lambda: sandbox.centre.remote_disconnects(first_call.id))
    (message,) = polled(client, ":alertNotificationMessage")
    assert [each["cleared"] for each in message["alertNotificationList"]] == [True]
    # Each request changes what is watched; it does not replace it.
    watch_alerts(client, alertSetsAdded=[], alertSetsRemoved=[made["alertSetId"]])
    polled(client, "")
    sandbox.on_loop(lambda: sandbox.centre.call_arrives(workgroup="Billing"))
    assert polled(client, "") == []


@pytest.mark.parametrize(
    ("condition", "value", "met"),
    [
        ({"alertConditionComparison": 5, "maximum": 3}, 2, True),
        ({"alertConditionComparison": 5, "maximum": 3}, 3, False),
        ({"alertConditionComparison": 6, "minimum": 3}, "4", False),
        ({"alertConditionComparison": 7, "minimum": 1, "maximum": 3}, 3, True),
        ({"alertConditionComparison": 7, "minimum": 1}, 3, False),
        ({"alertConditionComparison": 10, "text": "b"}, "abc", True),
        ({"alertConditionComparison": 11, "text": "b"}, "abc", False),
        ({"alertConditionComparison": 3}, True, True),
        ({"alertConditionComparison": 4}, True, False),
        ({"alertConditionComparison": 2}, 0, True),
        ({"alertConditionComparison": 0}, 0, False),
    ],
)
def test_conditions(condition: dict[str, Any], value: Any, met: bool) -> None:
    assert is_met(condition, value) is met


def test_memos_reach_users_and_members_of_workgroups(sandbox: Sandbox, client: Raw) -> None:
    alan = Raw(sandbox.url)
    alan.log_in("alan")
    for each in (client, alan):
        assert each.ask("PUT", f"{WATCHES}/user-memos").status < 300
        assert polled(each, ":memoListMessage")[0]["added"] == {}
    body = {"userIds": ["grace"], "workgroups": ["sales"], "memo": MEMO}
    id_ = client.ask("POST", f"{ALERTS}/memos", body).json["memoId"]
    for each in (client, alan):
        assert polled(each, ":memoListMessage")[0]["added"] == {id_: MEMO}
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    grace.ask("PUT", f"{WATCHES}/user-memos")
    assert polled(grace, ":memoListMessage")[0]["added"] == {id_: MEMO}
    assert client.ask("DELETE", f"{ALERTS}/memos/{id_}").status < 300
    assert polled(alan, ":memoListMessage")[0]["removed"] == [id_]
    assert client.ask("DELETE", f"{ALERTS}/memos/{id_}").status == 400
    assert client.ask("POST", f"{ALERTS}/memos", {**body, "userIds": ["x"]}).status == 400
