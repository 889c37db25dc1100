"""Directories over HTTP: the company's, the workgroups', contacts and speed dials."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox import Sandbox
from sandbox.users import User
from tests.sandbox.centre.asyncapi import problems
from tests.sandbox.raw import Raw, Reply

ROOT = "/icws/{sessionId}/directories"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/directories"
POLL = "/icws/{sessionId}/messaging/messages"
URN = "urn:inin.com:directories"
CONTACT = {
    "__type": f"{URN}:editableContactEntry",
    "firstName": "Ines",
    "lastName": "Duarte",
    "company": "Duarte",
    "businessPhone": {"baseNumber": "+493055501001", "extension": "7"},
}


def polled(client: Raw, kind: str = ":directoryMessage") -> list[dict[str, Any]]:
    return [m for m in client.ask("GET", POLL).json if m["__type"].endswith(kind)]


def watch(client: Raw, directory: str, **more: Any) -> Reply:
    body = {"__type": f"{URN}:directorySubscriptionParameters", "directoryID": directory, **more}
    return client.ask("PUT", f"{WATCHES}/mine", body)


def names(entries: list[dict[str, Any]]) -> list[str]:
    return [each["displayName"] for each in entries]


def test_directories_are_listed_and_change(sandbox: Sandbox, client: Raw) -> None:
    assert client.ask("PUT", WATCHES).status == 204
    (first,) = polled(client, ":directoriesMessage")
    assert problems(first, sandbox.dial.features) == []
    assert names(first["directoriesAdded"]) == ["Company Directory", "Billing", "Sales", "Contacts"]
    assert [each["count"] for each in first["directoriesAdded"]] == [3, 2, 2, 0]
    id_ = client.ask("POST", f"{ROOT}/speed-dial", {"name": "Friends"}).json["directoryId"]
    path = f"{ROOT}/speed-dial/{id_}"
    assert client.ask("PUT", path, {"name": "Best friends"}).status == 204
    assert client.ask("DELETE", path).status < 300
    added, changed, removed = polled(client, ":directoriesMessage")
    assert names(added["directoriesAdded"]) == ["Friends"]
    assert names(changed["directoriesChanged"]) == ["Best friends"]
    assert removed["directoriesRemoved"] == [id_]
    assert client.ask("DELETE", path).status in (400, 404)


def test_the_company_directory_has_the_users_and_their_statuses(
    sandbox: Sandbox, client: Raw
) -> None:
    assert watch(client, "company").status < 300
    (first,) = polled(client)
    assert problems(first, sandbox.dial.features) == []
    assert (first["isDelta"], first["totalCount"]) == (False, 3)
    assert names(first["contactsAdded"]) == ["Ada Lovelace", "Alan Turing", "Grace Hopper"]
    assert [each["index"] for each in first["contactsAdded"]] == [0, 1, 2]
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    (message,) = polled(client)
    (changed,) = message["contactsChanged"]
    assert (changed["entryID"], changed["loggedIn"]) == ("grace", True)
    client.ask("DELETE", "/icws/{sessionId}/configuration/users/grace")
    assert polled(client)[0]["contactsRemoved"] == ["grace"]


@pytest.mark.parametrize(
    ("more", "found", "filtered"),
    [
        ({"filterItems": [(2, 1, ["T", "H"])]}, ["Alan Turing", "Grace Hopper"], 2),
        ({"filterItems": [(2, 0, ["hopper"])]}, ["Grace Hopper"], 1),
        ({"filterItems": [(26, 4, ["*a*e*"])]}, ["Ada Lovelace", "Grace Hopper"], 2),
        ({"filterItems": [(3, 2, [""])]}, [], 0),
        ({"filterItems": [(3, 3, [""]), (1, 0, ["ada"])]}, ["Ada Lovelace"], 1),
        ({"sortItems": [(2, 1)]}, ["Alan Turing", "Ada Lovelace", "Grace Hopper"], 3),
        ({"index": 1, "count": 1}, ["Alan Turing"], 3),
    ],
)
def test_entries_are_filtered_sorted_and_cut(
    client: Raw, more: dict[str, Any], found: list[str], filtered: int
) -> None:
    body: dict[str, Any] = {**more}
    if "filterItems" in more:
        keys = ("contactProperty", "filterType", "filterExpressions")
        body["filterItems"] = [dict(zip(keys, item, strict=True)) for item in more["filterItems"]]
    if "sortItems" in more:
        keys = ("contactProperty", "sortDirection", "")
        body["sortItems"] = [dict(zip(keys, item, strict=False)) for item in more["sortItems"]]
    assert watch(client, "company", **body).status < 300
    (message,) = polled(client)
    assert names(message["contactsAdded"]) == found
    assert (message["totalCount"], message["filteredCount"]) == (3, filtered)


def test_a_watch_has_25_entries_unless_it_says_otherwise() -> None:
    users = {f"u{n:02}": User(f"u{n:02}", "secret", f"U {n:02}") for n in range(40)}
    with Sandbox(users=users) as url:
        client = Raw(url)
        client.log_in("u00")
        for more, count in (({}, 25), ({"index": 30}, 10), ({"count": 40}, 40), ({"count": 0}, 0)):
            assert watch(client, "company", **more).status < 300
            (message,) = polled(client)
            assert (len(message["contactsAdded"]), message["totalCount"]) == (count, 40)


@pytest.mark.parametrize("more", [{"count": -1}, {"index": -1}, {"count": 301}])
def test_a_part_out_of_bounds_is_refused(client: Raw, more: dict[str, int]) -> None:
    reply = watch(client, "company", **more)
    assert (reply.status, reply.json["propertyName"]) == (400, *more)


def test_an_unknown_directory_is_not_found(client: Raw) -> None:
    assert watch(client, "atlantis").status == 404
    assert watch(client, "workgroup:Nowhere").status == 404
    assert watch(client, "workgroup:Sales").status < 300
    assert client.ask("POST", f"{ROOT}/contacts/company", CONTACT).status == 400


def test_contacts_are_created_changed_and_deleted(client: Raw) -> None:
    watch(client, "contacts")
    assert polled(client)[0]["contactsAdded"] == []
    reply = client.ask("POST", f"{ROOT}/contacts/contacts", CONTACT)
    assert reply.status == 201
    id_ = reply.json["entryId"]
    (message,) = polled(client)
    (ines,) = message["contactsAdded"]
    assert (ines["entryID"], ines["displayName"]) == (id_, "Ines Duarte")
    assert ines["businessPhone"]["displayString"] == "+493055501001 x7"
    path = f"{ROOT}/contacts/contacts/{id_}"
    assert client.ask("PUT", path, {**CONTACT, "company": "Okafor"}).status < 300
    assert polled(client)[0]["contactsChanged"][0]["company"] == "Okafor"
    assert client.ask("DELETE", path).status < 300
    assert polled(client)[0]["contactsRemoved"] == [id_]
    assert client.ask("PUT", path, CONTACT).status == 400
    assert client.ask("DELETE", path).status == 400


def test_a_speed_dial_links_contacts(sandbox: Sandbox, client: Raw) -> None:
    directory = client.ask("POST", f"{ROOT}/speed-dial", {"name": "Friends"}).json["directoryId"]
    links = f"{ROOT}/speed-dial/{directory}/links"
    link = {
        "sourceDirectoryID": "company",
        "sourceContactEntryID": "grace",
        "contactPrimaryNumberDesignation": 1,
    }
    watch(client, directory)
    polled(client)
    assert client.ask("POST", links, {**link, "sourceContactEntryID": "nobody"}).status == 400
    id_ = client.ask("POST", links, link).json["speedDialContactLinkId"]
    (added,) = polled(client)[0]["contactsAdded"]
    assert (added["entryID"], added["displayName"]) == (id_, "Grace Hopper")
    other = {"contactPrimaryNumberDesignation": 6}
    assert client.ask("PUT", f"{links}/{id_}", other).status < 300
    assert polled(client)[0]["contactsChanged"][0]["primaryNumberDesignation"] == 6
    # It is the user's own.
    grace = Raw(sandbox.url)
    grace.log_in("grace")
    assert watch(grace, directory).status == 404
    polled(client)
    assert client.ask("DELETE", f"{links}/{id_}").status < 300
    assert polled(client)[0]["contactsRemoved"] == [id_]
    assert client.ask("DELETE", f"{ROOT}/speed-dial/{directory}").status < 300
    assert client.ask("POST", links, link).status == 400


@pytest.mark.parametrize(
    ("types", "properties", "comparison", "text", "found"),
    [
        ([1], [3], 3, "a", ["Ada Lovelace", "Grace Hopper", "Alan Turing"]),
        ([1], [1, 2], 2, "T", ["Alan Turing"]),
        ([1, 6], [5], 1, "sales", ["Sales"]),
        ([3], [3], 2, "desk", ["desk1", "desk2", "desk3"]),
        ([1], [12], 3, "x", []),
        ([1], [0], 3, "a", []),
        ([1], [6], 1, "4711", ["Ada Lovelace"]),
    ],
)
def test_users_workgroups_and_stations_are_looked_up(
    client: Raw, types: list[int], properties: list[int], comparison: int, text: str,
    found: list[str],
) -> None:  # fmt: skip
    users = "/icws/{sessionId}/configuration/users"
    assert client.ask("PUT", f"{users}/ada", {"extension": "4711"}).status == 200
    body = {
        "lookupEntryTypes": types,
        "lookupEntryProperties": properties,
        "lookupComparisonType": comparison,
        "lookupString": text,
        "maxEntries": 3,
    }
    reply = client.ask("POST", f"{ROOT}/lookup-entries", body)
    assert (reply.status, reply.json["moreEntriesMatched"]) == (200, False)
    assert names(reply.json["lookupEntriesList"]) == found
    less = client.ask("POST", f"{ROOT}/lookup-entries", {**body, "maxEntries": 0}).json
    assert less["moreEntriesMatched"] is bool(found)
