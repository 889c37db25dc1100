"""Operations, their parts and messages are walked in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.spec.errors import SpecError
from generator.spec.gates import Gate
from generator.spec.load import load_spec, read_document
from generator.spec.spec import Spec
from generator.write.yaml import to_yaml


def feature(name: str, since: int, obsolete: int | None = None) -> dict[str, Any]:
    gate = {"name": name, "since": since} | ({} if obsolete is None else {"obsolete": obsolete})
    return {"x-feature": gate}


OPENAPI: dict[str, Any] = {
    "openapi": "3.1.0",
    "security": [{"session": []}],
    "paths": {
        "/a/{id}": {
            **feature("a", 3),
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                {"name": "q", "in": "query", "description": "of the path"},
            ],
            "put": {
                **feature("a", 2, 9),
                "operationId": "putA",
                "tags": ["area", "other"],
                "parameters": [
                    {"name": "q", "in": "query", "required": True, **feature("b", 4)},
                    {"$ref": "#/components/parameters/Shared"},
                ],
                "requestBody": {"$ref": "#/components/requestBodies/Body"},
                "responses": {
                    "200": {
                        "content": {"x/y": {"schema": {"$ref": "#/components/schemas/T"}}},
                        "headers": {"X-A": {"schema": {}, **feature("c", 1)}},
                    },
                    "404": {"x-error-ids": [{"id": "lost", **feature("a", 7)}]},
                },
                "x-messages": ["M"],
            },
            "delete": {"security": [], "responses": {}},
        }
    },
    "components": {
        "schemas": {"T": feature("a", 5)},
        "parameters": {"Shared": {"name": "s", "in": "header"}},
        "requestBodies": {
            "Body": {"required": True, "content": {"x/y": {"schema": {}}}, **feature("a", 6)}
        },
    },
}
ASYNCAPI: dict[str, Any] = {
    "asyncapi": "3.0.0",
    "channels": {"poll": {"address": "/poll"}},
    "components": {
        "messages": {
            "M": {"payload": {"$ref": "#/components/schemas/P"}, **feature("a", 2)},
            "N": {"name": "urn:n"},
        },
        "schemas": {
            "P": {"properties": {"__type": {"const": "urn:p"}}, **feature("d", 8)},
            "T": {"description": "that of OpenAPI counts"},
        },
    },
}


def test_an_operation_has_what_it_and_its_path_state() -> None:
    put, delete = Spec.of(OPENAPI).operations
    assert (put.id, put.tag, put.method, put.path) == ("putA", "area", "put", "/a/{id}")
    assert (put.own, put.gates) == ((Gate("a", 2, 9),), (Gate("a", 3, 9),))
    assert (delete.id, delete.tag, delete.gates) == ("delete /a/{id}", "default", (Gate("a", 3),))
    assert (put.secured, delete.secured) == (True, False)
    assert put.messages == ("M",)
    assert (put.body is None, delete.body) == (False, None)


def test_parameters_of_an_operation_win_over_those_of_its_path() -> None:
    put, delete = Spec.of(OPENAPI).operations
    assert [(p.place, p.name, p.required) for p in put.parameters] == [
        ("path", "id", True),
        ("query", "q", True),
        ("header", "s", False),
    ]
    assert put.parameters[1].own == (Gate("b", 4),)
    assert put.parameters[1].gates == (Gate("a", 3, 9), Gate("b", 4))
    assert delete.parameters[1].node.value["description"] == "of the path"


def test_effective_gates_reach_bodies_headers_and_error_ids() -> None:
    put, _ = Spec.of(OPENAPI).operations
    assert put.body is not None
    assert (put.body.required, put.body.gates) == (True, (Gate("a", 6, 9),))
    done, lost = put.responses
    assert (done.status, done.has_body, done.schema.parts[-1]) == ("200", True, "schema")
    assert done.headers[0].gates == (Gate("a", 3, 9), Gate("c", 1))
    assert (lost.has_body, lost.schema.missing) == (False, True)
    assert [(error.id, error.gates) for error in lost.errors] == [("lost", (Gate("a", 7, 9),))]


def test_messages_have_the_gates_of_their_payload_too() -> None:
    spec = Spec.of(OPENAPI, ASYNCAPI)
    message, nameless = spec.messages.values()
    assert (message.urn, nameless.urn) == ("urn:p", "urn:n")
    assert (message.own, message.gates) == ((Gate("a", 2),), (Gate("a", 2), Gate("d", 8)))
    assert spec.addresses == ("/poll",)


def test_schemas_of_both_documents_are_one_set() -> None:
    spec = Spec.of(OPENAPI, ASYNCAPI)
    assert list(spec.schemas) == ["T", "P"]
    assert spec.schemas["T"].document is spec.openapi


def test_the_newest_version_of_a_feature_is_the_highest_that_is_named() -> None:
    newest = Spec.of(OPENAPI, ASYNCAPI).newest_versions()
    assert newest == {"a": 9, "b": 4, "c": 1, "d": 8}


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ([], "openapi.yaml:2: paths is no object (expected path items by path)"),
        ({"/a": 1}, "openapi.yaml:3: the value is no object (expected an object)"),
        ({"/a": {"get": []}}, "openapi.yaml:4: the value is no object (expected an object)"),
        ({"/a": {"get": {"parameters": [{"name": "x"}]}}},
         "openapi.yaml:6: a parameter has no name or no place (expected `name` and `in`)"),
        ({"/a": {"get": {"responses": {"200": {"$ref": "#/lost"}}}}},
         "openapi.yaml:6: $ref '#/lost' leads to nothing "
         "(expected a reference to a part of the same document)"),
    ],
)  # fmt: skip
def test_what_is_no_operation_is_an_error_with_its_line(paths: object, message: str) -> None:
    content = to_yaml({"openapi": "3.1.0", "paths": paths})
    with pytest.raises(SpecError) as refused:
        _ = Spec(read_document(content.encode(), "openapi.yaml"), Spec.of({}).asyncapi).operations
    assert str(refused.value) == message


def test_a_folder_is_read_with_either_suffix(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"openapi\.yaml: no such file \(expected an OpenAPI doc"):
        load_spec(tmp_path)
    (tmp_path / "openapi.json").write_text('{"openapi": "3.1.0"}', encoding="utf-8")
    assert load_spec(tmp_path).openapi.file == f"{tmp_path.as_posix()}/openapi.json"
    (tmp_path / "openapi.yaml").write_text("asyncapi: 3.0.0", encoding="utf-8")
    with pytest.raises(SpecError, match=r"openapi\.yaml:1: the document is no spec"):
        load_spec(tmp_path)


def test_the_projects_own_spec_is_read() -> None:
    spec = load_spec(Path(__file__).parents[2] / "spec")
    by_id = {operation.id: operation for operation in spec.operations}
    assert Gate("interactions", 13) in by_id["consult"].gates or by_id["consult"].gates
    assert all(operation.responses for operation in spec.operations)
