"""Creation, change and deletion of configuration objects."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.users import load
from tests.sandbox.configuration.asking import (
    ROOT,
    changed,
    created,
    deleted,
    ids,
    listed,
    one,
)
from tests.sandbox.raw import Raw, logged_in


def test_a_new_object_has_an_id_a_place_and_its_properties(client: Raw) -> None:
    reply = created(client, "users", "edsger", extension="1004", notes="new")
    assert reply.status == 201
    assert reply.json == {"id": "edsger", "uri": "/configuration/users/edsger"}
    location = reply.headers["Location"]
    assert location == f"/icws/{client.session}/configuration/users/edsger"
    found = client.ask("GET", f"{location}?select=*").json
    assert (found["extension"], found["notes"]) == ("1004", "new")
    assert found["configurationId"]["displayName"] == "Edsger"
    assert found["createdDate"] == found["lastModifiedDate"]


def test_an_object_without_an_id_gets_one(client: Raw) -> None:
    replies = [client.ask("POST", f"{ROOT}/skills", {"notes": str(number)}) for number in (1, 2)]
    first, second = (reply.json["id"] for reply in replies)
    assert first != second
    assert one(client, "skills", second, "notes")["notes"] == "2"


@pytest.mark.parametrize("id_", ["ada", "ADA"])
def test_an_id_that_exists_is_refused(client: Raw, id_: str) -> None:
    reply = created(client, "users", id_)
    assert (reply.status, reply.json["propertyName"]) == (400, "configurationId.id")
    assert "errorId" in reply.json


def test_a_change_keeps_what_it_does_not_name_and_null_clears(client: Raw) -> None:
    assert changed(client, "users", "ada", extension="1001", notes="x").status == 200
    reply = changed(client, "users", "ada", extension=None)
    assert reply.json == {"id": "ada", "uri": "/configuration/users/ada"}
    ada = one(client, "users", "ada")
    assert ("extension" in ada, ada["notes"]) == (False, "x")


def test_an_object_can_get_another_name_and_no_other_id(client: Raw) -> None:
    name = {"id": "ada", "displayName": "Countess"}
    assert changed(client, "users", "ada", configurationId=name).status == 200
    assert one(client, "users", "ada")["configurationId"]["displayName"] == "Countess"
    reply = changed(client, "users", "ada", configurationId={"id": "eve"})
    assert (reply.status, reply.json["propertyName"]) == (400, "configurationId.id")


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_an_unknown_object_is_not_found(client: Raw, method: str) -> None:
    body: Any = {} if method == "PUT" else None
    reply = client.ask(method, f"{ROOT}/users/nobody", body)
    assert (reply.status, reply.json["errorId"]) == (404, "error.request.notFound")


def test_a_deleted_object_is_gone(client: Raw) -> None:
    assert created(client, "skills", "french").status == 201
    assert deleted(client, "skills", "FRENCH").status < 300
    assert deleted(client, "skills", "french").status == 404
    assert "french" not in ids(listed(client, "skills"))


def test_a_body_of_the_wrong_type_is_refused(client: Raw) -> None:
    reply = changed(client, "users", "ada", extension=1001)
    assert (reply.status, reply.json["propertyName"]) == (400, "extension")


@pytest.mark.parametrize(
    ("property_name", "value"),
    [
        ("workgroups", [{"id": "Nowhere"}]),
        ("roles", {"actualValue": [{"id": "Emperor"}]}),
        ("skills", {"actualValue": [{"id": {"id": "Elvish"}, "proficiency": 1, "desireToUse": 1}]}),
        ("location", {"id": "Atlantis"}),
    ],
)
def test_what_names_an_object_that_does_not_exist_is_refused(
    client: Raw, property_name: str, value: Any
) -> None:
    reply = changed(client, "users", "ada", **{property_name: value})
    assert (reply.status, reply.json["propertyName"]) == (400, property_name)
    assert created(client, "users", "edsger", **{property_name: value}).status == 400
    assert "edsger" not in ids(listed(client, "users"))


def test_refusals_are_sentences(client: Raw) -> None:
    assert created(client, "actions", "Ring").status == 201
    message = created(client, "actions", "Ring").json["message"]
    assert message == "The action 'Ring' exists already."
    message = deleted(client, "skills", "English").json["message"]
    assert message == "The skill 'English' is in use: the user 'grace' has it in skills."


@pytest.mark.parametrize(
    ("kind", "id_"),
    [("roles", "Agent"), ("skills", "English"), ("workgroups", "Sales"),
     ("wrap-up-categories", "General")],
)  # fmt: skip
def test_what_another_object_names_cannot_be_deleted(client: Raw, kind: str, id_: str) -> None:
    reply = deleted(client, kind, id_)
    assert reply.status == 400
    assert "is in use" in reply.json["message"]
    assert id_ in ids(listed(client, kind))


def test_a_workgroup_can_be_deleted_once_it_is_empty(client: Raw) -> None:
    assert changed(client, "workgroups", "Sales", members=[]).status == 200
    assert ids(one(client, "users", "ada")["workgroups"]) == ["Billing"]
    assert deleted(client, "workgroups", "Sales").status < 300
    assert ids(listed(client, "workgroups")) == ["Billing"]


def test_a_user_who_is_deleted_leaves_the_workgroups(client: Raw) -> None:
    assert deleted(client, "users", "grace").status < 300
    assert ids(one(client, "workgroups", "Billing")["members"]) == ["ada"]
    assert ids(one(client, "roles", "Agent")["users"]) == ["alan"]


def test_members_of_a_workgroup_and_workgroups_of_a_user_are_one_fact(client: Raw) -> None:
    assert changed(client, "users", "grace", workgroups=[{"id": "sales"}]).status == 200
    grace = one(client, "users", "grace")["workgroups"]
    # The store knows how the name is written.
    assert grace == [
        {"id": "Sales", "displayName": "Sales", "uri": "/configuration/workgroups/Sales"}
    ]
    assert ids(one(client, "workgroups", "Sales")["members"]) == ["ada", "alan", "grace"]
    assert ids(one(client, "workgroups", "Billing")["members"]) == ["ada"]


def test_a_skill_keeps_its_level_on_both_sides(client: Raw) -> None:
    level = {"proficiency": 90, "desireToUse": 10}
    skills = {"actualValue": [{"id": {"id": "German"}, **level}]}
    assert changed(client, "users", "alan", skills=skills).status == 200
    (assigned,) = [
        each
        for each in one(client, "skills", "German")["userAssignments"]
        if each["id"]["id"] == "alan"
    ]
    assert {name: assigned[name] for name in level} == level
    assert ids(each["id"] for each in one(client, "skills", "English")["userAssignments"]) == [
        "grace"
    ]


def test_single_objects_are_read_and_changed(client: Raw) -> None:
    for name in ("login-authentication", "problem-reporter", "system", "default-user"):
        assert client.ask("GET", f"{ROOT}/{name}?select=*").status == 200
    reply = client.ask("PUT", f"{ROOT}/login-authentication", {"disableIcAuth": True})
    assert reply.status == 200
    found = client.ask("GET", f"{ROOT}/login-authentication").json
    assert found["disableIcAuth"] is True
    reply = client.ask("PUT", f"{ROOT}/system", {"notes": "x"})
    assert reply.json["id"] == client.ask("GET", f"{ROOT}/system").json["configurationId"]["id"]


def test_defaults_answer_a_new_object_and_create_none(client: Raw) -> None:
    before = listed(client, "wrap-up-codes")
    new = client.ask("GET", f"{ROOT}/defaults/wrap-up-code").json
    assert new["configurationId"]["id"] == ""
    assert listed(client, "wrap-up-codes") == before


def test_parts_of_an_object_are_changed_several_at_once(client: Raw) -> None:
    path = f"{ROOT}/workgroups/Sales/monitored-mailboxes"
    mailbox = {"mailboxMoniker": "sales@example.com", "emailAddress": "sales@example.com"}
    added = client.ask("POST", path, {"add": [mailbox]})
    (id_,) = (each["id"] for each in added.json["subObjects"])
    again = {**mailbox, "configurationId": {"id": id_}, "inboundFolder": "In"}
    assert client.ask("POST", path, {"modify": [again]}).status == 200
    (found,) = one(client, "workgroups", "Sales")["monitoredMailboxes"]
    assert (found["inboundFolder"], found["emailAddress"]) == ("In", "sales@example.com")
    assert client.ask("POST", path, {"remove": ["nothing"]}).status == 400
    assert client.ask("POST", path, {"remove": [id_]}).status == 200
    assert one(client, "workgroups", "Sales")["monitoredMailboxes"] == []


def test_the_client_settings_of_a_user_are_kept(client: Raw) -> None:
    reply = client.ask("PUT", f"{ROOT}/users/ada/client", {})
    assert (reply.status, reply.json["id"]) == (200, "ada")
    assert one(client, "users", "ada")["clientConfigurationProperties"] == {}
    assert client.ask("PUT", f"{ROOT}/users/nobody/client", {}).status == 404


def test_the_log_in_follows_the_configuration(sandbox: Sandbox, client: Raw) -> None:
    assert created(client, "users", "edsger").status == 201
    other = Raw(sandbox.url)
    assert other.log_in("edsger", "").status == 400
    body = {"password": "shortest path"}
    assert client.ask("PUT", f"{ROOT}/users/edsger/password", body).status < 300
    assert client.ask("PUT", f"{ROOT}/users/nobody/password", body).status in (400, 404)
    reply = other.log_in("edsger", "shortest path")
    assert (reply.status, reply.json["userDisplayName"]) == (201, "Edsger")
    assert deleted(client, "users", "edsger").status < 300
    assert other.log_in("edsger", "shortest path").status == 400


def test_a_workgroup_that_is_new_has_a_queue(sandbox: Sandbox, client: Raw) -> None:
    queue = {"queueIds": [{"queueType": 2, "queueName": "Support"}], "attributeNames": ["*"]}
    path = "/icws/{sessionId}/messaging/subscriptions/queues/mine"
    assert client.ask("PUT", path, queue).status == 400
    assert created(client, "workgroups", "Support", members=[{"id": "ada"}]).status == 201
    assert client.ask("PUT", path, queue).status < 300
    assert sandbox.on_loop(lambda: sandbox.centre.directory.workgroups("ada"))[-1] == "Support"


def test_the_file_of_users_fills_the_store(tmp_path: Any) -> None:
    file = tmp_path / "users.toml"
    file.write_text(
        '[users.eve]\npassword = "secret"\nworkgroups = ["Ops"]\nroles = ["Auditor"]\n'
        'skills = ["Latin"]\nworkstation = "desk9"\n'
    )
    with Sandbox(users=load(file)) as url:
        client = Raw(url)
        assert client.log_in("eve").status == 201
        assert ids(listed(client, "workgroups")) == ["Ops"]
        assert "Auditor" in ids(listed(client, "roles"))
        eve = one(client, "users", "eve")
        assert ids(each["id"] for each in eve["skills"]["effectiveValue"]) == ["Latin"]
        assert eve["defaultWorkstation"]["id"] == "desk9"


@pytest.mark.parametrize("kind", ["user", "workgroup", "role", "wrap-up-code"])
def test_defaults_are_stable_and_new_objects_begin_with_them(client: Raw, kind: str) -> None:
    defaults = client.ask("GET", f"{ROOT}/defaults/{kind}").json
    assert client.ask("GET", f"{ROOT}/defaults/{kind}").json == defaults
    with Sandbox(seed=7) as url:
        assert logged_in(url).ask("GET", f"{ROOT}/defaults/{kind}").json == defaults
    assert created(client, f"{kind}s", "new").status == 201
    made = client.ask("GET", f"{ROOT}/{kind}s/new?select=*").json
    own = ("configurationId", "createdDate", "lastModifiedDate")
    expected = {name: value for name, value in defaults.items() if name not in own}
    assert {name: made[name] for name in expected} == expected
    assert not any(value is True for value in expected.values()) or kind == "workgroup"


def test_a_body_counts_more_than_the_defaults(client: Raw) -> None:
    body = {"configurationId": {"id": "new"}, "isActive": False}
    client.ask("POST", f"{ROOT}/workgroups", body)
    made = client.ask("GET", f"{ROOT}/workgroups/new?select=isActive,hasQueue").json
    assert (made["isActive"], made["hasQueue"]) == (False, True)


def test_an_id_that_exists_is_refused_as_a_property(client: Raw) -> None:
    reply = client.ask("POST", f"{ROOT}/users", {"configurationId": {"id": "ADA"}})
    assert (reply.status, reply.json["propertyName"]) == (400, "configurationId.id")
    assert reply.json["__type"] == "urn:inin.com:common:invalidPropertyError"
