"""Each field of the standards is supported, ignored for a reason, warned about or refused."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import jsonschema_specifications
import openapi_spec_validator
import pytest

from generator.cli import main
from generator.emit.client import client_files
from generator.emit.planning.client import plan_spec
from generator.emit.support.check import unsupported
from generator.emit.support.fields import TREATMENTS
from generator.emit.support.treatment import Kind, Treatment
from generator.spec.errors import SpecError
from generator.spec.spec import Spec

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/foreign-specs.md"
TABLE = re.compile(r"(?<=UPDATE_GOLDEN=1 -->\n).*(?=<!-- end of fields -->)", re.DOTALL)
ICWS = "application/vnd.inin.icws+json"
LIST: dict[str, Any] = {"type": "array", "items": {"type": "string"}}


def _openapi(**more: Any) -> dict[str, Any]:
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, **more}


def _operation(path: str = "/icws/files", **more: Any) -> dict[str, Any]:
    operation = {"operationId": "get", "responses": {"204": {"description": ""}}, **more}
    return _openapi(paths={path: {"post": operation}})


def _parameter(**stated: Any) -> dict[str, Any]:
    whole = {"name": "a", "in": "query", "schema": {"type": "string"}, **stated}
    path = "/icws/files/{a}" if whole["in"] == "path" else "/icws/files"
    return _operation(path, parameters=[whole])


def _body(**content: Any) -> dict[str, Any]:
    return _operation(requestBody={"content": content})


def _answer(status: str, **content: Any) -> dict[str, Any]:
    return _operation(responses={status: {"description": "", "content": content}})


def _schema(**stated: Any) -> dict[str, Any]:
    return _openapi(components={"schemas": {"S": stated}})


def _messages(**stated: Any) -> dict[str, Any]:
    return {"asyncapi": "3.0.0", "info": {"title": "t", "version": "1"}, **stated}


def _message(**stated: Any) -> dict[str, Any]:
    schemas = {"S": {"type": "object", "properties": {"a": {"type": "string"}}}}
    message = {"payload": {"$ref": "#/components/schemas/S"}, **stated}
    return _messages(components={"schemas": schemas, "messages": {"m": message}})


TEXT = {"schema": {"type": "string"}}
# Each problem that is warned about or refused: the field, a word of the line, a document with it.
PROBLEMS: list[tuple[str, str, dict[str, Any]]] = [
    ("openapi", "another version", {**_openapi(), "openapi": "3.0.3"}),
    ("jsonSchemaDialect", "dialect", _openapi(jsonSchemaDialect="https://example.org/d")),
    ("webhooks", "no webhooks", _openapi(webhooks={"a": {}})),
    ("servers", "servers of its own", _operation(servers=[{"url": "https://other"}])),
    ("servers", "servers of its own", _openapi(paths={"/a": {"servers": [{"url": "https://o"}]}})),
    ("callbacks", "no callbacks", _operation(callbacks={"a": {}})),
    (
        "securitySchemes",
        "sends nothing",
        _openapi(components={"securitySchemes": {"o": {"type": "oauth2", "flows": {}}}}),
    ),
    ("in", "cannot send", _parameter(**{"in": "cookie", "required": True})),
    ("in", "no argument", _parameter(**{"in": "cookie"})),
    ("in", "does not have", _parameter(**{"in": "querystring"})),
    *(
        ("style", "a style", _parameter(**{"in": place, "required": place == "path"}, style=style))
        for place, style in (
            ("query", "deepObject"),
            ("query", "spaceDelimited"),
            ("query", "pipeDelimited"),
            ("path", "matrix"),
            ("path", "label"),
        )
    ),
    ("allowReserved", "escaped", _parameter(allowReserved=True)),
    ("schema", "repeated parameters", _parameter(schema=LIST)),
    ("schema", "repeated parameters", _parameter(schema=LIST, explode=True, style="form")),
    ("schema", "list in a path", _parameter(**{"in": "path", "required": True}, schema=LIST)),
    ("schema", "an object", _parameter(schema={"type": "object"})),
    ("content", "written in a media type", _parameter(content={"application/json": TEXT})),
    *(
        ("content", "no JSON, which is all", _body(**{media: TEXT}))
        for media in (
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "text/plain",
            "application/octet-stream",
            "application/xml",
        )
    ),
    ("content", "another media type", _body(**{"application/json": TEXT})),
    ("content", "another media type", _answer("200", **{"application/json": TEXT})),
    ("content", "does not return it", _answer("200", **{"text/plain": TEXT})),
    ("content", "does not return it", _answer("2XX", **{"text/event-stream": TEXT})),
    ("default", "for all statuses", _answer("default", **{ICWS: TEXT})),
    ("discriminator", "another property", _schema(discriminator={"propertyName": "kind"})),
    ("$id", "references mean", _schema(**{"$id": "https://example.org/s"})),
    ("$dynamicRef", "not resolved", _schema(**{"$dynamicRef": "#a"})),
    ("$recursiveRef", "not resolved", _schema(**{"$recursiveRef": "#"})),
    ("nullable", "OpenAPI 3.0", _schema(type="string", nullable=True)),
    ("colour", "no field of the standard", _schema(colour="red")),
    ("asyncapi", "another version", {**_messages(), "asyncapi": "2.6.0"}),
    ("defaultContentType", "no JSON", _messages(defaultContentType="application/xml")),
    ("reply", "no replies", _messages(operations={"a": {"action": "send", "reply": {}}})),
    ("traits", "not merged", _messages(operations={"a": {"action": "send", "traits": []}})),
    ("headers", "no headers of messages", _message(headers={"type": "object"})),
    ("contentType", "no JSON", _message(contentType="avro/binary")),
    ("traits", "not merged", _message(traits=[{}])),
]
# Documents without a problem, which are near one.
SOUND: dict[str, dict[str, Any]] = {
    "joined list": _parameter(schema=LIST, explode=False),
    "list in a header": _parameter(**{"in": "header"}, schema=LIST, style="simple"),
    "union": _parameter(schema={"type": ["string", "null"]}),
    "own JSON": _body(**{f"{ICWS}; charset=utf-8": TEXT}),
    "some JSON": _body(**{"text/plain": TEXT, ICWS: TEXT}),
    "any body": _answer("200", **{"*/*": TEXT}),
    "error page": _answer("500", **{"text/html": TEXT}),
    "errors by default": _operation(
        responses={"200": {"description": ""}, "default": {"content": {ICWS: TEXT}}}
    ),
    "own schemes": _openapi(
        components={
            "securitySchemes": {
                "a": {"type": "apiKey", "in": "header", "name": "ININ-ICWS-CSRF-Token"},
                "b": {"type": "apiKey", "in": "cookie", "name": "icws"},
                "c": {"type": "mutualTLS"},
            }
        }
    ),
    "not nullable": _schema(type="string", nullable=False),
    "own discriminator": _schema(discriminator={"propertyName": "__type"}),
    "servers": _openapi(servers=[{"url": "https://host/api"}]),
    "property of that name": _schema(
        type="object", properties={"nullable": {"type": "boolean"}, "webhooks": {"const": "$id"}}
    ),
    "example": _schema(examples=[{"nullable": True, "colour": 1}]),
    "extension": _schema(**{"x-colour": {"nullable": True}}),
}


def _spec(document: dict[str, Any]) -> Spec:
    document = deepcopy(document)
    return Spec.of(document) if "openapi" in document else Spec.of(_openapi(), document)


@pytest.mark.parametrize(("field", "word", "document"), PROBLEMS)
def test_a_problem_is_found_with_its_place(field: str, word: str, document: dict[str, Any]) -> None:
    (finding,) = unsupported(_spec(document))
    text = str(finding)
    assert word in text
    assert f"{field} " in text
    assert field in text.partition(": ")[0] or field == "openapi" or field == "asyncapi"
    assert finding.is_refused == (": warning: " not in text)
    if finding.is_refused:
        with pytest.raises(SpecError, match=field.replace("$", "[$]")):
            client_files(_spec(document))


@pytest.mark.parametrize("name", SOUND)
def test_what_the_client_has_is_no_problem(name: str) -> None:
    assert unsupported(_spec(SOUND[name])) == []


def _treatments() -> Iterator[tuple[str, str, Treatment]]:
    for form, fields in TREATMENTS.items():
        for field, stated in fields.items():
            for treatment in stated if isinstance(stated, tuple) else (stated,):
                yield form, field, treatment


def test_every_problem_of_the_tables_is_tried() -> None:
    stated = {
        (field, treatment.why)
        for _, field, treatment in _treatments()
        if treatment.kind in (Kind.WARNED, Kind.REFUSED)
    }
    tried = {
        (field, why) for field, why in stated for name, word, _ in PROBLEMS
        if name == field and word in why
    }  # fmt: skip
    assert stated - tried == set()


def test_what_is_ignored_has_a_reason() -> None:
    assert [field for _, field, t in _treatments() if t.kind is Kind.IGNORED and not t.why] == []


@pytest.mark.parametrize(
    ("document", "result"),
    [
        (_answer("2XX", **{ICWS: TEXT}), "str"),
        (_answer("2xx", **{"text/plain": {}, ICWS: TEXT}), "str"),
        (_operation(responses={"2XX": {"description": ""}}), "None"),
    ],
)
def test_a_success_of_any_status_is_returned(document: dict[str, Any], result: str) -> None:
    (area,) = plan_spec(_spec(document)).areas
    assert [method.result for method in area.every_method] == [result]


# The form of the spec core for each object of the standard's own schema.
OPENAPI_OBJECTS = {
    "info": "info",
    "components": "components",
    "path-item": "path",
    "operation": "operation",
    "parameter": "parameter",
    "request-body": "body",
    "media-type": "media",
    "responses": "responses",
    "response": "response",
    "example": "example",
    "header": "parameter",
    "tag": "tag",
}


def _properties(schema: Any) -> Iterator[str]:
    """Yield the names of the properties that a schema states, in its conditions too."""
    if isinstance(schema, dict):
        yield from schema.get("properties", {})
        for key in ("dependentSchemas", "$defs"):
            for below in schema.get(key, {}).values():
                yield from _properties(below)
        for key in ("then", "else", "if"):
            yield from _properties(schema.get(key))
        for key in ("allOf", "oneOf", "anyOf"):
            for below in schema.get(key, []):
                yield from _properties(below)


def test_every_field_of_openapi_has_a_treatment() -> None:
    folder = Path(openapi_spec_validator.__file__).parent / "resources/schemas/v3.1"
    standard = json.loads((folder / "schema.json").read_text("utf-8"))
    assert set(standard["properties"]) == set(TREATMENTS["openapi"])
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    for name, form in OPENAPI_OBJECTS.items():
        definition = standard["$defs"][name]
        stated = {field for field in _properties(definition) if not field.startswith("x-")}
        if name == "path-item":
            stated |= methods
        assert stated, name
        assert stated <= set(TREATMENTS[form]), name


def test_every_keyword_of_schemas_has_a_treatment() -> None:
    keywords: set[str] = set()
    for resource in jsonschema_specifications.REGISTRY:
        if "2020-12" in resource or "draft-07" in resource:
            contents = jsonschema_specifications.REGISTRY.contents(resource)
            keywords |= set(contents.get("properties", ()))
    assert {"prefixItems", "unevaluatedProperties", "dependencies"} <= keywords
    assert keywords - set(TREATMENTS["schema"]) - {"$recursiveAnchor"} == set()


ASYNCAPI_OBJECTS = {
    "asyncapi": "asyncapi",
    "channel": "channel",
    "operation": "action",
    "messageObject": "message",
    "components": "async components",
    "info": "info",
}


def test_every_field_of_asyncapi_has_a_treatment() -> None:
    file = ROOT / "node_modules/@asyncapi/specs/schemas/3.0.0.json"
    if not file.is_file():
        pytest.skip("the standard's schema comes with the spec's linters (make lint-spec)")
    standard = json.loads(file.read_text("utf-8"))
    definitions = standard["definitions"]
    root = "http://asyncapi.com/definitions/3.0.0"
    for name, form in ASYNCAPI_OBJECTS.items():
        definition = standard if name == "asyncapi" else definitions[f"{root}/{name}.json"]
        stated = {field for field in _properties(definition) if not field.startswith("x-")}
        assert stated, name
        assert stated <= set(TREATMENTS[form]), name


OBJECTS = {
    "openapi": "OpenAPI",
    "info": "Info",
    "tag": "Tag",
    "components": "Components",
    "path": "Path Item",
    "operation": "Operation",
    "parameter": "Parameter, Header",
    "body": "Request Body",
    "media": "Media Type",
    "responses": "Responses",
    "response": "Response",
    "example": "Example",
    "schema": "Schema",
    "discriminator": "Discriminator",
    "asyncapi": "AsyncAPI",
    "channel": "Channel",
    "action": "Operation (AsyncAPI)",
    "message": "Message",
    "async components": "Components (AsyncAPI)",
}


def table() -> str:
    rows: dict[tuple[str, str, str], list[str]] = {}
    for form, field, treatment in _treatments():
        rows.setdefault((form, treatment.kind.value, treatment.why), []).append(f"`{field}`")
    lines = [
        f"| {OBJECTS[form]} | {', '.join(fields)} | {kind} | {why.replace('|', ' ')} |"
        for (form, kind, why), fields in rows.items()
    ]
    return "\n".join(
        ["| object | fields | treatment | a field of it, or why |", "| --- " * 4 + "|", *lines, ""]
    )


def test_the_table_of_fields_is_the_one_in_the_docs() -> None:
    page = PAGE.read_text("utf-8")
    expected = TABLE.sub(lambda _: table(), page)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        PAGE.write_text(expected, "utf-8")
    assert PAGE.read_text("utf-8") == expected
    assert set(OBJECTS) == set(TREATMENTS)


def test_the_command_warns_and_refuses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spec").mkdir()
    file = tmp_path / "spec" / "openapi.yaml"
    call = ["client", "--spec", str(file.parent), "--out", str(tmp_path / "out"), "--no-cache"]
    lines = """openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /icws/files:
    post:
      operationId: upload
      tags: [files]
      parameters:
        - {name: region, in: cookie, required: true, schema: {type: string}}
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object}
      responses:
        '200': {description: ok, content: {text/plain: {schema: {type: string}}}}
        '201': {description: ok, content: {text/csv: {schema: {type: string}}}}
"""
    file.write_text(lines, encoding="utf-8")
    assert main(call) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.removeprefix(f"{file.as_posix()}:").partition(":")[0] for line in said] == [
        "9",
        "11",
        "15",
    ]
    assert not (tmp_path / "out").exists()
    # What is left of the file after both have gone is only warned about.
    rest = lines.replace("required: true, ", "").replace("multipart/form-data", ICWS)
    file.write_text(rest, encoding="utf-8")
    assert main(call) == 0
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert all(": warning: /paths/" in line for line in said)
    assert said[1].endswith("client.request does (and 1 more)")
    assert (tmp_path / "out/icws/client.py").is_file()
