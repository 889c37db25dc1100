"""Answers of which nothing is known but the spec: ids of the path, neutral texts, real URIs."""

from __future__ import annotations

import pytest

from sandbox import Sandbox
from tests.sandbox.centre.asyncapi import problems
from tests.sandbox.learnt import learnt
from tests.sandbox.prepared import Preparation
from tests.sandbox.raw import Raw, logged_in
from tests.sandbox.spec_facts import operations

ROOT = "/icws/{sessionId}"
PEOPLE = {"Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra", "Barbara Liskov"}


def test_an_answer_has_the_id_of_the_path(sandbox: Sandbox, client: Raw) -> None:
    id_ = learnt(client, sandbox.spec, sandbox.dial, "questionnaireId")
    read = client.ask("GET", f"{ROOT}/agent-quality/questionnaires/{id_}").json
    assert read["id"] == id_
    assert read["directoryId"] != id_
    id_ = learnt(client, sandbox.spec, sandbox.dial, "scorecardId")
    read = client.ask("GET", f"{ROOT}/agent-quality/scorecards/{id_}").json
    assert (read["id"], read["questionnaireId"] == id_) == (id_, False)


def test_things_do_not_have_the_names_of_people(client: Raw) -> None:
    (table,) = client.ask("GET", f"{ROOT}/data-dictionary/tables").json["tableList"]
    assert table["name"] not in PEOPLE
    assert "sample" not in table.values()
    assert table["shortDescription"] == "Short description"


def test_a_uri_can_be_fetched(sandbox: Sandbox, client: Raw) -> None:
    id_ = learnt(client, sandbox.spec, sandbox.dial, "recordingId")
    uri = client.ask("GET", f"{ROOT}/recordings/{id_}/export-uri").json["uri"]
    assert client.ask("GET", uri).status == 200


@pytest.mark.parametrize("version", [4, None])
def test_what_is_watched_or_done_later_sends_its_message(version: int | None) -> None:
    newest = Sandbox().dial.features
    features = {name: min(version or number, number) for name, number in newest.items()}
    sandbox = Sandbox(features=features)
    sent, wrong = {}, []
    with sandbox as url:
        client = logged_in(url)
        for each in operations():
            if not each.node.get("x-messages") or each.method not in ("PUT", "POST"):
                continue
            for request in Preparation(sandbox, client).requests(each):
                headers = {**client.headers, **request.headers}
                client.ask("GET", f"{ROOT}/messaging/messages")
                reply = client.ask(each.method, request.url, request.body, headers=headers)
                messages = client.ask("GET", f"{ROOT}/messaging/messages").json
                wrong += [fault for message in messages for fault in problems(message, features)]
                if reply.status == 202 and reply.raw:
                    ids = {message.get("requestId") for message in messages}
                    assert reply.json["requestId"] in ids, each
                sent[each.method, each.path] = {message["__type"] for message in messages}
    assert wrong == []
    voicemails = ("PUT", f"{ROOT}/messaging/subscriptions/unified-messaging/voicemail-messages")
    assert sent[voicemails] == {"urn:inin.com:unifiedMessaging:voicemailMessagesMessage"}
