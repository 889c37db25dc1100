"""Lists of configuration objects: select, where, orderBy and Range."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from sandbox import Sandbox
from sandbox.users import User
from tests.sandbox.configuration.asking import ROOT, asked, changed, created, ids, listed, one
from tests.sandbox.raw import Raw, logged_in


def test_without_select_an_object_is_its_identity(client: Raw) -> None:
    ada = listed(client, "users")[0]
    uri = "/configuration/users/ada"
    assert ada == {"configurationId": {"id": "ada", "displayName": "Ada Lovelace", "uri": uri}}
    reply = client.ask("GET", f"{ROOT}/users/ADA")
    assert reply.json == ada


def test_select_brings_the_properties_that_it_names_and_leaves_nulls_out(client: Raw) -> None:
    grace = listed(client, "users", select="workgroups,defaultWorkstation,notes")[2]
    assert list(grace) == ["configurationId", "workgroups", "defaultWorkstation"]
    assert ids(grace["workgroups"]) == ["Billing"]
    assert grace["defaultWorkstation"]["id"] == "desk2"


def test_the_wildcard_selects_everything(client: Raw) -> None:
    ada = one(client, "users", "ada")
    assert {"workgroups", "roles", "skills", "createdDate", "lastModifiedDate"} <= set(ada)
    assert None not in ada.values()


def test_a_property_that_the_kind_does_not_have_is_refused(client: Raw) -> None:
    reply = asked(client, "users", select="workgroups,shoeSize")
    assert (reply.status, reply.json["propertyName"]) == (400, "select")
    assert "'shoeSize'" in reply.json["message"]


def test_inheritable_properties_have_their_effect_and_more_on_demand(client: Raw) -> None:
    assert list(one(client, "users", "ada", "roles")["roles"]) == ["effectiveValue"]
    reply = client.ask("GET", f"{ROOT}/users/ada?select=roles&actualValues=true")
    roles = reply.json["roles"]
    assert ids(roles["actualValue"]) == ids(roles["effectiveValue"]) == ["Supervisor"]


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("configurationId.id eq ADA", ["ada"]),
        ("configurationId.displayName sw a", ["ada", "alan"]),
        ("configurationId.displayName ct ing", ["alan"]),
        ("workgroups eq sales", ["ada", "alan"]),
        ("workgroups.displayName eq Sales, roles eq Agent", ["alan"]),
        ("skills ct English,configurationId.id eq grace", ["grace"]),
        ("excludeFromDirectory eq false", ["ada", "alan", "grace"]),
        ("excludeFromDirectory eq true", []),
        ("personalInformationProperties.surname eq Hopper", ["grace"]),
        ("notes eq x", []),
        ("configurationId.id ct ", ["ada", "alan", "grace"]),
    ],
)
def test_where_keeps_what_meets_every_condition(client: Raw, where: str, found: list[str]) -> None:
    assert ids(listed(client, "users", where=where)) == found


def test_the_value_of_a_condition_can_have_a_comma(client: Raw) -> None:
    where = "configurationId.id eq Available, No ACD"
    assert ids(listed(client, "status-messages", where=where)) == ["Available, No ACD"]


@pytest.mark.parametrize(
    "where",
    ["ada", "configurationId.id", "configurationId.id is ada", "shoeSize eq 40", "id eq ada", ",",
     "configurationId.id.x eq a", "(configurationId.id eq ada)"],
)  # fmt: skip
def test_a_where_that_cannot_be_read_is_refused(client: Raw, where: str) -> None:
    reply = asked(client, "users", where=where)
    assert (reply.status, reply.json["propertyName"]) == (400, "where")


def test_lists_are_in_the_order_of_display_names_or_of_a_property(client: Raw) -> None:
    assert ids(listed(client, "users")) == ["ada", "alan", "grace"]
    by_name = "configurationId.displayName desc"
    assert ids(listed(client, "users", orderBy=by_name)) == ["grace", "alan", "ada"]
    for id_, cost in (("ada", 9), ("grace", 10)):
        assert changed(client, "users", id_, cost=cost).status == 200
    # As numbers; what has no value comes last, in either direction.
    assert ids(listed(client, "users", orderBy="cost")) == ["ada", "grace", "alan"]
    assert ids(listed(client, "users", orderBy="cost DESC")) == ["grace", "ada", "alan"]


@pytest.mark.parametrize("order", ["shoeSize", "cost up", "cost,notes"])
def test_an_order_that_cannot_be_read_is_refused(client: Raw, order: str) -> None:
    reply = asked(client, "users", orderBy=order)
    assert (reply.status, reply.json["propertyName"]) == (400, "orderBy")


@pytest.mark.parametrize(
    ("range_", "found", "part"),
    [
        (None, ["ada", "alan", "grace"], "items 0-2/3"),
        ("items=0-0", ["ada"], "items 0-0/3"),
        ("items=1-7", ["alan", "grace"], "items 1-2/3"),
        ("items=2-", ["grace"], "items 2-2/3"),
        ("items=3-9", [], "items */3"),
    ],
)
def test_range_takes_a_part(client: Raw, range_: str | None, found: list[str], part: str) -> None:
    reply = asked(client, "users", range_)
    assert (ids(reply.json["items"]), reply.headers["Content-Range"]) == (found, part)


@pytest.mark.parametrize("range_", ["bytes=0-1", "items=2-1", "items=-5", "items=a-b", "3"])
def test_a_range_that_cannot_be_read_is_refused(client: Raw, range_: str) -> None:
    reply = asked(client, "users", range_)
    assert (reply.status, reply.json["propertyName"]) == (400, "Range")


def test_at_most_200_objects_come_with_selected_properties() -> None:
    users = {f"u{number}": User(f"u{number}", "secret", f"U {number:03}") for number in range(250)}
    with Sandbox(users={**users, "ada": User("ada", "secret", "Ada")}) as url:
        client = logged_in(url)
        assert len(listed(client, "users")) == 251
        reply = asked(client, "users", select="*")
        assert reply.headers["Content-Range"] == "items 0-199/251"
        assert len(reply.json["items"]) == 200
        reply = asked(client, "users", "items=200-999", select="workgroups")
        assert (len(reply.json["items"]), reply.headers["Content-Range"]) == (
            51,
            "items 200-250/251",
        )


def test_range_and_where_are_about_the_same_list(client: Raw) -> None:
    where = "configurationId.displayName sw a"
    reply = asked(client, "users", "items=1-1", where=where)
    assert ids(reply.json["items"]) == ["alan"]
    assert reply.headers["Content-Range"] == "items 1-1/2"


def test_every_collection_of_the_spec_has_a_list_and_what_it_lists(sandbox: Sandbox) -> None:
    client = logged_in(sandbox.url)
    kinds = [kind for kind in sandbox.centre.configuration.kinds.values() if not kind.single]
    assert len(kinds) == 79
    for kind in kinds:
        for value in listed(client, kind.name, select="*"):
            id_ = value["configurationId"]["id"]
            assert one(client, kind.name, quote(id_)) == value


def test_a_new_object_is_listed(client: Raw) -> None:
    assert created(client, "skills", "french").status == 201
    assert ids(listed(client, "skills")) == ["English", "french", "German"]
