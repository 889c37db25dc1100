"""Entries of a document: all that it lists by name, and nothing twice."""

from __future__ import annotations

from typing import Any

from generator.spec.document import Document
from generator.spec.entries import entries, with_entries, without_entries
from tests import embedded

Data = dict[str, Any]
DATA: Data = {
    "openapi": "3.1.0",
    "info": {"title": "Zoo"},
    "paths": {"/a": {"get": {"operationId": "a"}}, "x-note": "Words."},
    "channels": {"c": {"address": "/c"}},
    "components": {"schemas": {"one": {"type": "string"}}, "x-note": "Words."},
}


def test_entries_stand_at_their_places() -> None:
    found = {entry.pointer: entry.value for entry in entries(Document("", DATA))}
    assert found == {
        "/paths/~1a": DATA["paths"]["/a"],
        "/paths/x-note": "Words.",
        "/channels/c": DATA["channels"]["c"],
        "/components/schemas/one": DATA["components"]["schemas"]["one"],
    }


def test_the_rest_has_all_but_the_entries() -> None:
    assert without_entries(Document("", DATA)).data == {
        "openapi": "3.1.0",
        "info": {"title": "Zoo"},
        "paths": {},
        "channels": {},
        "components": {"schemas": {}, "x-note": "Words."},
    }


def test_a_document_without_entries_is_itself() -> None:
    for data in ({}, {"paths": None, "components": []}, {"components": {"schemas": 1}}):
        document = Document("", data)
        assert list(entries(document)) == []
        assert without_entries(document).data == data


def test_only_what_changes_is_copied() -> None:
    def changed(entry: Any) -> Any:
        return {"type": "integer"} if entry.parts[-1] == "one" else entry.value

    other = with_entries(Document("", DATA), changed)
    assert other["components"] == DATA["components"] | {"schemas": {"one": {"type": "integer"}}}
    assert DATA["components"]["schemas"] == {"one": {"type": "string"}}
    assert all(other[key] is DATA[key] for key in DATA if key != "components")


def test_the_whole_api_consists_of_entries_and_the_rest() -> None:
    document = embedded.spec().openapi
    rest = without_entries(document)
    assert with_entries(document, lambda entry: entry.value) == document.data
    assert not list(entries(rest))
    kinds = [entry.parts[:-1] for entry in entries(document)]
    assert kinds.count(("paths",)) == len(document.data["paths"])
