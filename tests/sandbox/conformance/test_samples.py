"""Answers of which nothing is known but the spec: ids of the path, neutral texts, real URIs."""

from __future__ import annotations

from tests.sandbox.raw import Raw

ROOT = "/icws/{sessionId}"
GUID = "11afdbde-ab83-e1ce-ae41-33e4a3a4c022"
PEOPLE = {"Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra", "Barbara Liskov"}


def test_an_answer_has_the_id_of_the_path(client: Raw) -> None:
    read = client.ask("GET", f"{ROOT}/agent-quality/questionnaires/{GUID}").json
    assert read["id"] == GUID
    assert read["directoryId"] != GUID
    read = client.ask("GET", f"{ROOT}/agent-quality/scorecards/{GUID}").json
    assert (read["id"], read["questionnaireId"] == GUID) == (GUID, False)


def test_things_do_not_have_the_names_of_people(client: Raw) -> None:
    (table,) = client.ask("GET", f"{ROOT}/data-dictionary/tables").json["tableList"]
    assert table["name"] not in PEOPLE
    assert "sample" not in table.values()
    assert table["shortDescription"] == "Short description"


def test_a_uri_can_be_fetched(client: Raw) -> None:
    uri = client.ask("GET", f"{ROOT}/recordings/1/export-uri").json["uri"]
    assert client.ask("GET", uri).status == 200
