"""Gates that the embedded pages do not have, on a small spec made for them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from generator.spec.errors import SpecError
from sandbox import Sandbox
from sandbox.handling import Request, Response
from sandbox.spec import load
from tests.sandbox.raw import Raw, Reply


def gate(since: int, obsolete: int | None = None) -> dict[str, Any]:
    stated = {"name": "things", "since": since, "obsolete": obsolete}
    return {"x-feature": {k: v for k, v in stated.items() if v is not None}}


def in_all_of(name: str) -> dict[str, Any]:
    """The form of AsyncAPI: nothing stands beside a reference."""
    return {"allOf": [{"$ref": f"#/components/schemas/{name}"}], "description": "One."}


COLOUR = {
    "type": "integer",
    "enum": [0, 1, 2],
    "x-enum-varnames": ["Red", "Green", "Blue"],
    "x-enum-features": [None, gate(3)["x-feature"], None],
}
THING = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "colour": {"$ref": "#/components/schemas/colour"},
        "colours": {"type": "array", "items": in_all_of("colour")},
        "early": {"type": "integer", "format": "int32", **gate(1, 3)},
        "late": {"$ref": "#/components/schemas/lateType"},
        "lates": {"type": "array", "items": in_all_of("lateType")},
        "choice": {
            "oneOf": [{"type": "string"}, {"type": "integer"}],
            "x-option-features": [None, gate(4)["x-feature"]],
        },
        "needed": {"type": "string", "x-required": True, **gate(5)},
    },
    "required": ["name", "late"],
}
LATE = {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"], **gate(4)}


def content(schema: str) -> dict[str, Any]:
    ref = {"$ref": f"#/components/schemas/{schema}"}
    return {"content": {"application/vnd.inin.icws+JSON": {"schema": ref}}}


QUERY = [
    {"name": "level", "in": "query", "schema": {"$ref": "#/components/schemas/level"}},
    {
        "name": "levels",
        "in": "query",
        "schema": {"type": "array", "items": {"$ref": "#/components/schemas/level"}},
    },
]
LEVEL = {"type": "integer", "enum": [1, 2], "x-enum-varnames": ["Low", "High"], **gate(3)}


def folder(at: Path) -> Path:
    header = {"name": "X-Size", "in": "header", "required": True, "schema": {"type": "integer"}}
    error = {"type": "object", "properties": {"message": {"type": "string"}}}
    answers = {"200": {"description": "", **content("thing")}, "400": content("error")}
    post = {
        "operationId": "makeThing",
        "tags": ["things"],
        "security": [],
        "parameters": [{**header, **gate(5)}, *QUERY],
        "requestBody": {"required": True, **content("thing")},
        "responses": answers,
    }
    old = {"operationId": "old", "tags": ["things"], "security": [], "responses": answers}
    at.joinpath("openapi.json").write_text(
        json.dumps({
            "openapi": "3.1.0",
            "paths": {
                "/icws/things": {"post": post},
                "/icws/things/old": {"get": {**old, **gate(2, 4)}},
                "/icws/things/{name}": {"get": old},
            },
            "components": {
                "schemas": {
                    "colour": COLOUR,
                    "thing": THING,
                    "lateType": LATE,
                    "error": error,
                    "level": LEVEL,
                }
            },
        }),
        encoding="utf-8",
    )  # fmt: skip
    at.joinpath("asyncapi.json").write_text("{}", encoding="utf-8")
    return at


@contextmanager
def things(at: Path, version: int) -> Iterator[Raw]:
    def echo(request: Request) -> Response:
        return Response(200, request.body)

    sandbox = Sandbox(
        spec=folder(at),
        features={"things": version},
        handlers={("POST", "/icws/things"): echo},
    )
    with sandbox as url:
        yield Raw(url)
    assert sandbox.broken == []


def made(client: Raw, **thing: Any) -> Reply:
    return client.ask("POST", "/icws/things", {"name": "x", **thing}, headers=client.headers)


def test_the_newest_version_is_the_newest_that_the_spec_speaks_of(tmp_path: Path) -> None:
    assert Sandbox(spec=folder(tmp_path)).dial.features == {"messaging": 2, "things": 5}


@pytest.mark.parametrize(("version", "status"), [(1, 404), (2, 200), (3, 200), (4, 410)])
def test_an_operation_is_there_between_two_versions(
    tmp_path: Path, version: int, status: int
) -> None:
    with things(tmp_path, version) as client:
        assert client.ask("GET", "/icws/things/old").status == status
        assert client.ask("GET", "/icws/things/new").status == 200


def test_a_newer_member_is_refused_and_a_newer_or_obsolete_property_ignored(
    tmp_path: Path,
) -> None:
    with things(tmp_path, 2) as client:
        assert made(client, colour=2, late={"n": "no"}, early=1).json == {
            "name": "x", "colour": 2, "early": 1,
        }  # fmt: skip
        reply = made(client, colour=1)
        assert (reply.status, reply.json["propertyName"]) == (400, "colour")
        assert reply.json["message"] == "colour is not valid (expected one of 0, 2)."
        assert made(client, colours=[0, 1]).json["propertyName"] == "colours.1"
    with things(tmp_path, 3) as client:
        assert made(client, colour=1, early="no").json == {"name": "x", "colour": 1}


def test_what_came_later_is_required_only_from_then_on(tmp_path: Path) -> None:
    with things(tmp_path, 3) as client:
        assert made(client).status == 200
    with things(tmp_path, 4) as client:
        assert made(client).json["propertyName"] == "late"
        assert made(client, late={"n": 1}).status == 200
        assert made(client, late={}).json["propertyName"] == "late.n"


def test_a_header_is_required_from_its_version_on_and_checked(tmp_path: Path) -> None:
    with things(tmp_path, 5) as client:
        assert made(client, late={"n": 1}, needed="").json["propertyName"] == "X-Size"
        client.headers["X-Size"] = "large"
        assert made(client, late={"n": 1}, needed="").json["propertyName"] == "X-Size"
        client.headers["X-Size"] = "5"
        assert made(client, late={"n": 1}, needed="").status == 200


def test_an_answer_loses_what_the_dial_does_not_have(tmp_path: Path) -> None:
    everything = {"name": "x", "colour": 1, "colours": [0, 1, 2], "early": 1, "late": {"n": 1}}
    everything["lates"] = [{"n": 1}]
    known = {
        2: {"name": "x", "colours": [0, 2], "early": 1, "lates": []},
        3: {"name": "x", "colour": 1, "colours": [0, 1, 2], "lates": []},
        4: {"name": "x", "colour": 1, "colours": [0, 1, 2], "late": {"n": 1}, "lates": [{"n": 1}]},
    }
    for version, expected in known.items():
        sandbox = Sandbox(
            spec=folder(tmp_path),
            features={"things": version},
            handlers={("GET", "/icws/things/{name}"): lambda request: Response(200, everything)},
        )
        with sandbox as url:
            assert Raw(url).ask("GET", "/icws/things/x").json == expected


@pytest.mark.parametrize("number", [2**31, -(2**31) - 1, 2**63, 10**30, 1.5])
def test_an_int_has_32_bits(tmp_path: Path, number: float) -> None:
    with things(tmp_path, 1) as client:
        assert made(client, early=number).json["propertyName"] == "early"
        assert made(client, early=2**31 - 1).status == 200


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "openapi.json: the file cannot be read: "),
        ("[]", r"openapi.json: the document is not an object \(expected an API document\)"),
        ('{"paths": {"/a": {"get": 5}}}', "the document is not a spec"),
        (
            '{"openapi": "3.1.0", "paths": {"/a": {"get": 5}}}',
            r"openapi.json/paths/~1a/get: the value is no object \(expected an object\)",
        ),
        (
            '{"openapi": "3.1.0", "components": {"schemas": 5}}',
            r"openapi.json/components/schemas: schemas is no object \(expected schemas by name\)",
        ),
        (
            '{"openapi": "3.1.0", "paths": 5}',
            r"openapi.json/paths: paths is no object \(expected path items by path\)",
        ),
        ("{}", r"the document is not a spec \(expected the key `openapi`\)"),
    ],
)
def test_what_is_no_spec_is_told(tmp_path: Path, text: str, said: str) -> None:
    folder(tmp_path).joinpath("openapi.json").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError, match=said):
        load(tmp_path)


def test_an_option_is_refused_below_the_version_that_its_union_states(tmp_path: Path) -> None:
    with things(tmp_path, 3) as client:
        assert made(client, choice="x").status == 200
        assert made(client, choice=7).json["propertyName"] == "choice"
    with things(tmp_path, 4) as client:
        assert made(client, late={"n": 1}, choice=7).status == 200


def test_what_is_required_where_it_is_known_is_required_from_then_on(tmp_path: Path) -> None:
    with things(tmp_path, 4) as client:
        assert made(client, late={"n": 1}).status == 200
    with things(tmp_path, 5) as client:
        client.headers["X-Size"] = "1"
        assert made(client, late={"n": 1}).json["propertyName"] == "needed"
        assert made(client, late={"n": 1}, needed="").status == 200


@pytest.mark.parametrize("query", ["level=9", "levels=1,9"])
def test_a_parameter_of_a_later_type_is_ignored(tmp_path: Path, query: str) -> None:
    name = query.partition("=")[0]
    for version, problem in ((2, None), (3, name)):
        with things(tmp_path, version) as client:
            reply = client.ask(
                "POST", f"/icws/things?{query}", {"name": "x"}, headers=client.headers
            )
            found = reply.json.get("propertyName") if reply.status == 400 else None
            assert found == problem


@pytest.mark.parametrize(
    ("query", "status"),
    [("level=1", 200), ("level=0_1", 400), ("level=%D9%A1", 400), ("levels=2,%202_", 400)],
)
def test_a_number_is_written_in_digits(tmp_path: Path, query: str, status: int) -> None:
    with things(tmp_path, 4) as client:
        path = f"/icws/things?{query}"
        thing = {"name": "x", "late": {"n": 1}}
        assert client.ask("POST", path, thing, headers=client.headers).status == status
