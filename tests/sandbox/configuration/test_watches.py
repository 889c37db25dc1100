"""Subscriptions to configuration objects."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from tests.sandbox.centre.asyncapi import problems
from tests.sandbox.configuration.asking import (
    ROOT,
    WATCHES,
    changed,
    created,
    deleted,
    ids,
    polled,
    watched,
)
from tests.sandbox.raw import Raw, logged_in


@pytest.mark.parametrize("kind", ["users", "workgroups", "skills", "layouts"])
def test_what_is_not_there_cannot_be_watched(client: Raw, kind: str) -> None:
    reply = watched(client, kind, ["nobody"], ["*"])
    assert (reply.status, reply.json["errorId"]) == (404, "error.request.notFound")
    assert polled(client) == []


def test_the_first_message_has_all_and_later_ones_what_changed(client: Raw) -> None:
    assert watched(client, "users", ["*"], ["extension", "notes"]).status < 300
    (first,) = polled(client)
    assert (first["isDelta"], first["subscriptionId"]) == (False, "mine")
    assert ids(first["added"]) == ["ada", "grace", "alan"]
    # Nobody has an extension: what is null is left out.
    assert all(list(user) == ["configurationId"] for user in first["added"])
    assert changed(client, "users", "ada", extension="1001", alias="a").status == 200
    assert created(client, "users", "edsger", notes="x").status == 201
    assert changed(client, "users", "ada", extension=None).status == 200
    assert deleted(client, "users", "edsger").status < 300
    messages = polled(client)
    assert all(message["isDelta"] for message in messages)
    (ada,) = messages[0]["changed"]
    assert (ada["configurationId"]["id"], ada["extension"], "alias" in ada) == (
        "ada",
        "1001",
        False,
    )
    (edsger,) = messages[1]["added"]
    assert edsger["notes"] == "x"
    # Null: it was cleared.
    assert messages[2]["changed"][0]["extension"] is None
    assert messages[3]["removed"] == ["edsger"]
    assert len(messages) == 4


def test_what_nobody_watches_brings_nothing(client: Raw) -> None:
    watched(client, "users", ["ADA"], ["extension"])
    assert ids(polled(client)[0]["added"]) == ["ada"]
    changed(client, "users", "grace", extension="1")
    changed(client, "users", "ada", notes="x")
    changed(client, "users", "ada", extension=None)
    assert polled(client) == []


def test_a_change_of_one_side_is_told_on_the_other(client: Raw) -> None:
    watched(client, "workgroups", ["*"], ["members"])
    polled(client)
    changed(client, "users", "grace", workgroups=[{"id": "Sales"}])
    (message,) = polled(client)
    members = {each["configurationId"]["id"]: ids(each["members"]) for each in message["changed"]}
    assert members == {"Billing": ["ada"], "Sales": ["ada", "alan", "grace"]}


def test_a_watch_ends(client: Raw) -> None:
    watched(client, "users", ["*"], ["notes"])
    polled(client)
    assert client.ask("DELETE", f"{WATCHES}/users/mine").status < 300
    changed(client, "users", "ada", notes="x")
    assert polled(client) == []


def test_wildcards_for_ids_and_properties_are_refused_together(client: Raw) -> None:
    reply = watched(client, "users", ["*"], ["*"])
    assert (reply.status, reply.json["propertyName"]) == (400, "properties")
    assert watched(client, "users", ["ada"], ["*"]).status < 300
    assert watched(client, "users", ["ada"], ["shoeSize"]).status == 400


def test_a_single_object_is_watched(client: Raw) -> None:
    body = {"properties": ["disableIcAuth"], "rightsFilter": "view"}
    path = f"{WATCHES}/login-authentication/mine"
    assert client.ask("PUT", path, body).status < 300
    (first,) = polled(client)
    before = first["loginAuthentication"]["disableIcAuth"]
    client.ask("PUT", f"{ROOT}/login-authentication", {"disableIcAuth": not before})
    (message,) = polled(client)
    assert message["isDelta"] is True
    assert message["loginAuthentication"] == {"disableIcAuth": not before}


def test_every_kind_that_can_be_watched_brings_messages_as_the_spec_has_them(
    sandbox: Sandbox,
) -> None:
    client = logged_in(sandbox.url)
    configuration = sandbox.centre.configuration
    watches = [o for o in sandbox.spec.operations if o.path.startswith(WATCHES) and o.messages]
    puts = [o for o in watches if o.method == "put"]
    assert len(puts) == 36
    for operation in puts:
        kind = configuration.kinds[operation.path.split("/")[-2]]
        body: dict[str, Any] = {"properties": ["*"], "rightsFilter": "view"}
        if not kind.single:
            first = next(iter(configuration.objects(kind.name)))
            body["configurationIds"] = [first["configurationId"]["id"]]
        path = operation.path.replace("{subscriptionId}", "mine")
        assert client.ask("PUT", path, body).status < 300, path
        (message,) = polled(client)
        assert problems(message, sandbox.dial.features) == [], message
        assert message["isDelta"] is False


@pytest.mark.parametrize("count", [1, 3])
def test_watches_of_several_sessions_are_one(sandbox: Sandbox, count: int) -> None:
    clients = [logged_in(sandbox.url) for _ in range(count)]
    for client in clients:
        watched(client, "users", ["*"], ["notes"])
        polled(client)
    changed(clients[0], "users", "ada", notes="x")
    assert [len(polled(client)) for client in clients] == [1] * count
