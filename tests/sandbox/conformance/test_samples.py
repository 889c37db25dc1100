"""Answers of which nothing is known but the spec: ids of the path, neutral texts, real URIs."""

from __future__ import annotations

from sandbox import Sandbox
from tests.sandbox.learnt import learnt
from tests.sandbox.raw import Raw

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
