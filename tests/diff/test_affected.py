"""One fact is one finding, and names the operations and messages that it reaches."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from generator.diff import Change, ComparedSpec, Effect, Level, compare

Json = dict[str, Any]
OPERATIONS = ["GET /a", "PUT /a", "GET /b"]


def spec(**parts: Any) -> ComparedSpec:
    paths: Json = {"/a": {"get": {}, "put": {}}, "/b": {"get": {}}}
    return ComparedSpec.of({"openapi": "3.1.0", "paths": paths, **parts})


def shared(longest: int) -> ComparedSpec:
    """A type of requests, responses and messages, that stands in both kinds of document."""
    schemas = {
        "T": {"type": "object", "properties": {"p": {"type": "string", "maxLength": longest}}},
        "Holder": {"properties": {"t": {"$ref": "#/components/schemas/T"}}},
    }

    def body(name: str) -> Json:
        return {"content": {"a/b": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    return ComparedSpec.of(
        {
            "openapi": "3.1.0",
            "paths": {
                "/z": {"put": {"requestBody": body("T")}},
                "/a": {
                    "post": {"requestBody": body("Holder"), "responses": {"200": body("T")}},
                    "get": {},
                },
            },
            "components": {"schemas": schemas},
        },
        {
            "asyncapi": "3.0.0",
            "components": {
                "schemas": schemas,
                "messages": {"m": {"name": "urn:m", "payload": {"$ref": "#/components/schemas/T"}}},
            },
        },
    )


def test_a_type_of_all_directions_is_one_finding_with_an_effect_of_each() -> None:
    (change,) = compare(shared(9), shared(5))
    assert (change.rule, change.item, change.level) == (
        "limit-tightened",
        "T.p maxLength",
        Level.BREAKING,
    )
    assert change.effects == (
        Effect("request", Level.BREAKING, ("PUT /z", "POST /a")),
        Effect("response", Level.ADDITION, ("POST /a",)),
        Effect("message", Level.ADDITION, ("message urn:m",)),
    )
    assert change.affected == ("PUT /z", "POST /a", "message urn:m")


def test_a_fingerprint_does_not_depend_on_what_is_affected() -> None:
    (change,) = compare(shared(9), shared(5))
    old, new = (ComparedSpec.of(s.openapi.data) for s in (shared(9), shared(5)))
    (fewer,) = compare(old, new)
    assert len(fewer.effects) == 2
    assert fewer.fingerprint == change.fingerprint


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ([], [{"k": []}], "security-tightened"),
        (None, [{"k": []}], "security-tightened"),
        ([{"k": ["r", "w"]}], [{"k": ["r"]}], "security-loosened"),
    ],
)
def test_security_of_all_operations_is_one_finding(
    old: list[Json] | None, new: list[Json], rule: str
) -> None:
    before = spec() if old is None else spec(security=old)
    (change,) = compare(before, spec(security=new))
    assert change.rule == rule
    assert list(change.affected) == OPERATIONS


def test_security_of_an_operation_affects_it_alone() -> None:
    def secured(**operation: Any) -> ComparedSpec:
        paths: Json = {"/a": {"get": operation, "put": {}}, "/b": {"get": {}}}
        return spec(security=[{"k": []}], paths=paths)

    for old, new in ((secured(), secured(security=[])), (secured(security=[]), secured())):
        (change,) = compare(old, new)
        assert change.affected == ("GET /a",)


def test_a_security_scheme_affects_the_operations_that_name_it() -> None:
    def passed(place: str) -> ComparedSpec:
        schemes = {"k": {"type": "apiKey", "in": place, "name": "n"}}
        paths: Json = {"/a": {"get": {"security": []}, "put": {}}, "/b": {"get": {}}}
        return spec(security=[{"k": []}], paths=paths, components={"securitySchemes": schemes})

    (change,) = compare(passed("header"), passed("query"))
    assert (change.rule, change.affected) == ("security-scheme-changed", ("PUT /a", "GET /b"))


def test_another_type_at_one_place_affects_that_place() -> None:
    def placed(name: str) -> ComparedSpec:
        schemas = {"Old": {"properties": {"p": {"type": "string"}}}, "New": {"properties": {}}}

        def read(type_: str) -> Json:
            content = {"a/b": {"schema": {"$ref": f"#/components/schemas/{type_}"}}}
            return {"get": {"responses": {"200": {"content": content}}}}

        paths = {"/a": read("Old"), "/b": read(name), "/c": read("New")}
        return spec(paths=paths, components={"schemas": schemas})

    changes = {change.rule: change for change in compare(placed("Old"), placed("New"))}
    assert changes.keys() == {"schema-replaced", "property-removed"}
    assert {change.affected for change in changes.values()} == {("GET /b",)}


def test_a_parameter_of_a_path_is_one_finding() -> None:
    def of_path(**parameter: Any) -> ComparedSpec:
        stated = {"name": "x", "in": "query", **parameter}
        return spec(paths={"/a": {"get": {}, "put": {}, "parameters": [stated]}})

    (change,) = compare(of_path(), of_path(required=True))
    assert (change.rule, change.item) == ("parameter-became-required", "/a x")
    assert change.affected == ("GET /a", "PUT /a")
    (gone,) = compare(of_path(), spec(paths={"/a": {"get": {}, "put": {}}}))
    assert (gone.rule, gone.item) == ("parameter-removed", "/a x")
    assert gone.affected == ("GET /a", "PUT /a")


def test_a_webhook_is_read_and_its_answer_is_sent() -> None:
    def hook(longest: int) -> ComparedSpec:
        content = {"content": {"a/b": {"schema": {"type": "string", "maxLength": longest}}}}
        operation = {"requestBody": content, "responses": {"200": content}}
        return ComparedSpec.of({"openapi": "3.1.0", "webhooks": {"w": {"post": operation}}})

    effects = {e.direction: e for change in compare(hook(9), hook(5)) for e in change.effects}
    assert effects["message"] == Effect("message", Level.ADDITION, ("webhook w POST",))
    assert effects["request"] == Effect("request", Level.BREAKING, ("webhook w POST",))


def words(change: Change) -> tuple[str, str]:
    return change.old_text, change.new_text


def test_a_changed_text_has_its_words() -> None:
    old, new = spec(info={"title": "One."}), spec(info={"title": "Two."})
    assert [words(change) for change in compare(old, new)] == [("One.", "Two.")]
    assert [words(change) for change in compare(spec(info={}), new)] == [("", "Two.")]


def _steps(types: int) -> int:
    """How many functions are called to compare a chain of types, each of which has changed."""

    def spec(length: int) -> ComparedSpec:
        schemas = {
            f"T{at}": {
                "properties": {
                    "text": {"type": "string", "maxLength": length},
                    "next": {"$ref": f"#/components/schemas/T{(at + 1) % types}"},
                }
            }
            for at in range(types)
        }
        answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/T0"}}}}
        paths = {"/a": {"get": {"responses": {"200": answer}}}}
        return ComparedSpec.of(
            {"openapi": "3.1.0", "paths": paths, "components": {"schemas": schemas}}
        )

    steps = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal steps
        steps += event == "call"

    old, new = spec(9), spec(5)
    sys.setprofile(count)
    try:
        changes = compare(old, new)
    finally:
        sys.setprofile(None)
    assert len(changes) == types
    assert all(change.affected == ("GET /a",) for change in changes)
    return steps


def test_twice_as_many_changed_types_take_twice_the_steps() -> None:
    assert _steps(200) < 2.5 * _steps(100)
