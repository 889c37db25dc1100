"""Tests of `sources.json`: one reader, for the docs, the diff and the command `source`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.spec.document import Document, Node
from generator.spec.errors import SpecError
from generator.spec.pointer import KeyPath
from generator.spec.sources import load_sources, read_sources, source_names


def test_sources_beside_a_spec(tmp_path: Path) -> None:
    assert load_sources(tmp_path) == {}
    (tmp_path / "sources.json").write_text('{"area.name": ["é.htm:3", "b.htm:4"]}', "utf-8")
    assert load_sources(tmp_path) == {"area.name": ["é.htm:3", "b.htm:4"]}


@pytest.mark.parametrize(
    "content",
    [b"[]", b"null", b'{"a": "b.htm:1"}', b'{"a": null}', b'{"a": [1]}', b'{"a": ["x", null]}'],
)
def test_other_data(content: bytes) -> None:
    with pytest.raises(
        SpecError, match=r"^s: the file is no list of sources \(expected names with"
    ):
        read_sources(content, "s")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000])
def test_no_json(content: bytes) -> None:
    with pytest.raises(SpecError, match=r"^s:1: the file is not JSON \(expected the sources"):
        read_sources(content, "s")


SPEC = Document(
    "s",
    {
        "paths": {
            "/a": {
                "x-feature": {"name": "f", "since": 2},
                "parameters": [{"name": "of all", "in": "query"}, {"$ref": "#/components/p"}],
                "get": {
                    "tags": ["area"],
                    "operationId": "read",
                    "parameters": [{"name": "n", "in": "query"}, {"$ref": "#/components/p"}],
                    "responses": {"404": {"x-error-ids": [{"id": "gone"}]}},
                },
                "post": {"tags": ["area"], "operationId": "write"},
                "put": {},
            }
        },
        "components": {
            "p": {"name": "shared", "in": "query"},
            "responses": {"Bad": {"x-error-ids": [{"id": "gone"}, {}]}},
            "schemas": {"E": {"enum": [1, 2], "x-enum-varnames": ["One"]}},
        },
    },
)
GET = ("area.read", "GET /a", "/a")


@pytest.mark.parametrize(
    ("parts", "names"),
    [
        (("info", "title"), ()),
        (("paths", "/a"), ("/a",)),
        (("paths", "/a", "x-feature", "since"), ("/a",)),
        (("paths", "/a", "put"), ("PUT /a", "/a")),
        (("paths", "/a", "get", "summary"), GET),
        (("paths", "/a", "get", "parameters", 0, "in"), ("area.read.n", *GET)),
        (("paths", "/a", "get", "parameters", 1), ("area.read.shared", *GET)),
        (("paths", "/a", "get", "requestBody", "content"), ("area.read.body", *GET)),
        (
            ("paths", "/a", "get", "responses", "404", "x-error-ids", 0, "id"),
            ("area.read.404.gone", "area.read.404", *GET),
        ),
        (("components", "schemas", "E", "enum", 0), ("E.One", "E")),
        (("components", "schemas", "E", "enum", 1), ("E",)),
        (("components", "schemas", "T", "properties", "p", "type"), ("T.p", "T")),
        (("components", "schemas", "T", "allOf", 1, "properties", "p"), ("T.p", "T")),
        (("components", "messages", "m", "payload"), ("m",)),
        (("components", "responses", "Bad", "description"), ("responses.Bad",)),
        (
            ("components", "responses", "Bad", "x-error-ids", 0, "id"),
            ("responses.Bad.gone", "responses.Bad"),
        ),
        (("components", "responses", "Bad", "x-error-ids", 1), ("responses.Bad",)),
        (("components", "parameters", "p", "in"), ("parameters.p",)),
        (("components", "headers", "h"), ()),
        (
            ("paths", "/a", "parameters", 0, "in"),
            ("area.read.of all", "area.write.of all", "/a"),
        ),
        (("paths", "/a", "parameters", 1), ("area.read.shared", "area.write.shared", "/a")),
    ],
)
def test_names_of_a_part_and_its_holders(parts: KeyPath, names: tuple[str, ...]) -> None:
    assert tuple(source_names(Node(SPEC, parts, None))) == names
