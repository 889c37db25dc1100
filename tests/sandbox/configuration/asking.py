"""Requests for configuration objects, and what their answers hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from tests.sandbox.raw import Raw, Reply

ROOT = "/icws/{sessionId}/configuration"
WATCHES = "/icws/{sessionId}/messaging/subscriptions/configuration"
POLL = "/icws/{sessionId}/messaging/messages"


def asked(client: Raw, kind: str, range_: str | None = None, **query: str) -> Reply:
    """The answer to a list request."""
    more = {"Range": range_} if range_ else {}
    path = f"{ROOT}/{kind}?{urlencode(query)}" if query else f"{ROOT}/{kind}"
    return client.ask("GET", path, headers={**client.headers, **more})


def listed(client: Raw, kind: str, range_: str | None = None, **query: str) -> list[dict[str, Any]]:
    """The objects of a list request that succeeds."""
    reply = asked(client, kind, range_, **query)
    assert reply.status == 200, reply
    items: list[dict[str, Any]] = reply.json["items"]
    return items


def ids(objects: Iterable[Any]) -> list[str]:
    """The ids of objects, or of references."""
    return [each.get("configurationId", each)["id"] for each in objects]


def one(client: Raw, kind: str, id_: str, select: str = "*") -> dict[str, Any]:
    """An object that there is."""
    reply = client.ask("GET", f"{ROOT}/{kind}/{id_}?select={select}")
    assert reply.status == 200, reply
    found: dict[str, Any] = reply.json
    return found


def created(client: Raw, kind: str, id_: str, **properties: Any) -> Reply:
    """The answer to the creation of an object."""
    body = {"configurationId": {"id": id_, "displayName": id_.title()}, **properties}
    return client.ask("POST", f"{ROOT}/{kind}", body)


def changed(client: Raw, kind: str, id_: str, **properties: Any) -> Reply:
    """The answer to the change of an object."""
    return client.ask("PUT", f"{ROOT}/{kind}/{id_}", properties)


def deleted(client: Raw, kind: str, id_: str) -> Reply:
    return client.ask("DELETE", f"{ROOT}/{kind}/{id_}")


def polled(client: Raw) -> list[dict[str, Any]]:
    """The messages that wait."""
    messages: list[dict[str, Any]] = client.ask("GET", POLL).json
    return messages


def watched(client: Raw, kind: str, configuration_ids: list[str], properties: list[str]) -> Reply:
    body = {
        "configurationIds": configuration_ids,
        "properties": properties,
        "rightsFilter": "view",
    }
    return client.ask("PUT", f"{WATCHES}/{kind}/mine", body)
