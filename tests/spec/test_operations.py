"""Operations, their parts and messages are walked in one place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.spec.errors import SpecError
from generator.spec.gates import Gate
from generator.spec.load import find_document, load_spec, read_document
from generator.spec.parsing import parse
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
            "T": {"description": "that of OpenAPI counts", **feature("a", 5)},
        },
    },
}


def test_an_operation_has_what_it_and_its_path_state() -> None:
    put, delete = Spec.of(OPENAPI).operations
    assert (put.id, put.tag, put.method, put.path) == ("putA", "area", "put", "/a/{id}")
    assert put.gates == (Gate("a", 3, 9),)
    assert (delete.id, delete.tag, delete.gates) == ("delete /a/{id}", "default", (Gate("a", 3),))
    assert (put.secured, delete.secured) == (True, False)
    assert put.messages == ("M",)
    assert (put.body is None, delete.body) == (False, None)


@pytest.mark.parametrize("identifier", [7, "", None])
def test_an_operation_without_a_name_has_that_of_its_method_and_path(identifier: object) -> None:
    paths = {"/a": {"get": {"operationId": identifier}}}
    (operation,) = Spec.of({"paths": paths}).operations
    assert operation.id == "get /a"


def test_parameters_are_listed_by_the_places_that_are_asked_for() -> None:
    put, _ = Spec.of(OPENAPI).operations
    assert [p.name for p in put.parameters_in("header", "path")] == ["s", "id"]
    assert put.parameters_in("cookie") == ()


def test_every_part_knows_its_place_in_the_document() -> None:
    put, _ = Spec.of(OPENAPI).operations
    body, (done, lost) = put.body, put.responses
    assert body is not None
    path = "/paths/~1a~1{id}"
    assert [
        part.pointer for part in (put.item, put.node, done.node, lost.node, lost.errors[0].node)
    ] == [
        path,
        f"{path}/put",
        f"{path}/put/responses/200",
        f"{path}/put/responses/404",
        f"{path}/put/responses/404/x-error-ids/0",
    ]
    assert body.node.pointer == "/components/requestBodies/Body"
    assert body.media.pointer == "/components/requestBodies/Body/content/x~1y"
    assert done.headers[0].node.pointer == f"{path}/put/responses/200/headers/X-A"


def test_a_response_gates_its_headers_and_errors() -> None:
    response = {
        **feature("a", 3),
        "headers": {"X-A": feature("b", 2)},
        "x-error-ids": [feature("c", 4)],
    }
    paths = {"/a": {"get": {"responses": {"200": response}}}}
    ((done,),) = (operation.responses for operation in Spec.of({"paths": paths}).operations)
    assert (done.own, done.gates) == ((Gate("a", 3),), (Gate("a", 3),))
    (header,), (error,) = done.headers, done.errors
    assert (header.place, header.gates) == ("header", (Gate("a", 3), Gate("b", 2)))
    assert (error.id, error.gates) == ("", (Gate("a", 3), Gate("c", 4)))


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
    assert (message.key, message.node.pointer) == ("M", "/components/messages/M")
    assert message.payload.value == {"$ref": "#/components/schemas/P"}


def test_a_message_without_a_tag_or_a_name_has_that_of_its_component() -> None:
    asyncapi = {"components": {"messages": {"M": {}, "N": {"name": 7}}}}
    urns = [message.urn for message in Spec.of({}, asyncapi).messages.values()]
    assert urns == ["M", "N"]


@pytest.mark.parametrize("kind", ["schemas", "messages"])
def test_components_are_an_object(kind: str) -> None:
    spec = Spec.of({}, {"components": {kind: []}})
    with pytest.raises(SpecError) as refused:
        getattr(spec, kind)
    place = f"asyncapi.yaml/components/{kind}"
    assert str(refused.value) == f"{place}: {kind} is no object (expected {kind} by name)"


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
        ([], "openapi.yaml:2: /paths: paths is no object (expected path items by path)"),
        ({"/a": 1}, "openapi.yaml:3: /paths/~1a: the value is no object (expected an object)"),
        ({"/a": {"get": []}},
         "openapi.yaml:4: /paths/~1a/get: the value is no object (expected an object)"),
        ({"/a": {"get": {"parameters": [{"name": "x"}]}}},
         "openapi.yaml:6: /paths/~1a/get/parameters/0: a parameter has no name or no place "
         "(expected `name` and `in`)"),
        ({"/a": {"get": {"responses": {"200": {"$ref": "#/lost"}}}}},
         "openapi.yaml:6: /paths/~1a/get/responses/200: $ref '#/lost' leads to nothing "
         "(expected a reference to a part of the same document)"),
    ],
)  # fmt: skip
def test_what_is_no_operation_is_an_error_with_its_line(paths: object, message: str) -> None:
    content = to_yaml({"openapi": "3.1.0", "paths": paths})
    with pytest.raises(SpecError) as refused:
        _ = Spec(parse(content.encode(), "openapi.yaml"), Spec.of({}).asyncapi).operations
    assert str(refused.value) == message


def test_a_folder_is_read_with_either_suffix(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"openapi\.yaml: no such file \(expected an OpenAPI doc"):
        load_spec(tmp_path)
    (tmp_path / "openapi.json").write_text('{"openapi": "3.1.0"}', encoding="utf-8")
    assert load_spec(tmp_path).openapi.file == f"{tmp_path.as_posix()}/openapi.json"
    (tmp_path / "openapi.yaml").write_text("asyncapi: 3.0.0", encoding="utf-8")
    with pytest.raises(SpecError, match=r"openapi\.yaml:1: the document is no spec"):
        load_spec(tmp_path)


@pytest.mark.parametrize("suffix", ["yaml", "yml", "json"])
def test_a_folder_may_have_messages(tmp_path: Path, suffix: str) -> None:
    folder = tmp_path.as_posix()
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0", encoding="utf-8")
    without = load_spec(tmp_path).asyncapi
    assert (without.file, without.data) == (f"{folder}/asyncapi.yaml", {})
    (tmp_path / f"asyncapi.{suffix}").write_text('{"asyncapi": "3.0.0"}', encoding="utf-8")
    messages = load_spec(tmp_path).asyncapi
    assert (messages.file, messages.data) == (f"{folder}/asyncapi.{suffix}", {"asyncapi": "3.0.0"})
    (tmp_path / f"asyncapi.{suffix}").write_text("openapi: 3.1.0", encoding="utf-8")
    with pytest.raises(
        SpecError, match=r"1: the document is no spec \(expected the key `asyncapi`"
    ):
        load_spec(tmp_path)


def test_files_of_this_folder_are_named_without_it() -> None:
    document = find_document("openapi", ".", lambda name: b"openapi: 3.1.0")
    assert document is not None
    assert document.file == "openapi.yaml"


def test_a_document_of_no_kind_is_refused_with_all_that_are_expected() -> None:
    assert read_document(b"asyncapi: 3.0.0", "x").data == {"asyncapi": "3.0.0"}
    with pytest.raises(SpecError) as refused:
        read_document(b"swagger: 2.0", "x")
    assert str(refused.value) == (
        "x:1: the document is no spec (expected the key `openapi` or `asyncapi`)"
    )


def test_the_projects_own_spec_is_read() -> None:
    spec = load_spec(Path(__file__).parents[2] / "spec")
    by_id = {operation.id: operation for operation in spec.operations}
    assert Gate("interactions", 13) in by_id["consult"].gates or by_id["consult"].gates
    assert all(operation.responses for operation in spec.operations)


def test_a_type_of_both_documents_has_the_same_versions_in_both() -> None:
    def document(since: int) -> dict[str, Any]:
        gate = {"name": "a", "since": since}
        return {"components": {"schemas": {"T": {"type": "object", "x-feature": gate}}}}

    assert [*Spec.of(document(2), document(2)).schemas] == ["T"]
    with pytest.raises(SpecError) as refused:
        Spec.of(document(2), document(9)).schemas  # noqa: B018
    assert "T states other versions than in openapi.yaml" in str(refused.value)
